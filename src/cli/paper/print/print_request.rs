//! Request for a print, and its content once laid out.

use crate::domain::inform::audience::Audience;
use crate::domain::name::{EntryId, LogId};
use crate::domain::paper::subject::PrintSubject;
use crate::render::page::Page;
use crate::render::print_job::{PartForm, PrintPart, SheetForm};
use crate::render::when::TimeStyle;

/// Request for a print: subject, audience, number, form.
#[derive(Clone)]
pub(super) struct PrintRequest {
    pub(super) subject: PrintSubject,
    /// Empty sheets.
    pub(super) sheets: u64,
    /// None for the members of the binder.
    pub(super) audience: Option<Audience>,
    /// The id its entry will have; none where nothing is written down.
    pub(super) id: Option<EntryId>,
    /// The log that is read.
    pub(super) log: LogId,
    pub(super) form: SheetForm,
    pub(super) when: TimeStyle,
    /// Of a roster: the class, empty for all, and how it is opened.
    pub(super) class: String,
    pub(super) passphrase_fd: Option<u32>,
}

/// Content of a print: parts, cover, and what of it the register keeps.
#[derive(Default)]
pub(super) struct PrintContent {
    pub(super) parts: Vec<PrintPart>,
    pub(super) cover: Option<Page>,
    /// The chapter of a section.
    pub(super) path: String,
    /// The subject by its own name, where it was typed otherwise.
    pub(super) subject: Option<PrintSubject>,
    /// The incident it shows, how far its log had come, and whether rows of it are not for everybody.
    pub(super) incident: Option<LogId>,
    pub(super) seen: Vec<String>,
    pub(super) internal: bool,
    /// Empty sheets at the end of each copy, which have a number of their own.
    pub(super) blanks: u8,
    /// Chapters that the audience may not read.
    pub(super) left_out: usize,
}

impl PrintContent {
    pub(super) fn one(title: String, page: Page) -> Self {
        Self {
            parts: vec![part(title, page)],
            ..Self::default()
        }
    }
}

pub(super) fn part(title: String, page: Page) -> PrintPart {
    PrintPart {
        title,
        page,
        form: PartForm::Flow,
        code: String::new(),
    }
}
