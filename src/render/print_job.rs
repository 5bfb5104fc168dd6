//! What is printed at once, before it is known on what medium: the parts, and what stands on every sheet.

pub mod to_html;
pub mod to_text;

use super::page::Page;
use crate::domain::language::Language;

/// One printed thing: a book of many parts, or one list.
#[derive(Clone, Debug, PartialEq)]
pub struct PrintJob {
    pub language: Language,
    /// The document's title: metadata of a PDF, `title` of HTML, the header of every sheet.
    pub title: String,
    /// The first sheet of a book; a single list has none.
    pub cover: Option<Page>,
    /// A list of contents with page numbers stands behind the cover.
    pub contents: bool,
    pub parts: Vec<PrintPart>,
    pub running: RunningText,
    /// Words such as ÖVNING: in the header of every sheet and as watermark.
    pub stamps: Vec<String>,
    pub sheet: SheetForm,
}

/// A part begins on a sheet of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct PrintPart {
    /// Of the list of contents, the bookmarks and the header; the page has a heading of its own.
    pub title: String,
    pub page: Page,
    pub form: PartForm,
    /// What the QR code on the part's first sheet says; none is drawn for an empty text.
    pub code: String,
}

/// How a part is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PartForm {
    /// One block below the other.
    #[default]
    Flow,
    /// Eight panels of one sheet, to be folded to the size of a pocket: what does not fit goes on a second sheet.
    Card,
    /// Empty rows of tables are high enough to write in by hand.
    Handwriting,
}

/// What stands at the foot of every sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RunningText {
    /// Plan version, day of the last change of content, short commit id.
    pub version: String,
    /// When it was printed, and which copy it is for whom.
    pub copy: String,
}

/// The sheet of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SheetForm {
    /// Letters of at least 16 points.
    pub large: bool,
    pub landscape: bool,
}

impl PrintJob {
    /// What stands above a sheet: what is printed, and the part, where that does not say it already.
    pub fn heading(&self, part: Option<&str>) -> String {
        let (name, what) = match self.title.rsplit_once(" – ") {
            Some((name, what)) => (Some(name), what),
            None => (None, self.title.as_str()),
        };
        match part {
            Some(part) if what.ends_with(part) => self.title.clone(),
            Some(part) if part.starts_with(what) => match name {
                Some(name) => format!("{name} – {part}"),
                None => part.to_owned(),
            },
            Some(part) => format!("{} · {part}", self.title),
            None => self.title.clone(),
        }
    }
}
