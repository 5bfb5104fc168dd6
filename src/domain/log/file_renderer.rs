//! Generated files: computed for readers, written to the folder, never content.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domain::log::days_to_render::DaysToRender;
use crate::domain::log::notebook::Notebook;
use crate::domain::log::sheet_tail::SheetTail;
use crate::domain::name::{EntryId, LogId};

/// Input of a sheet besides the entries.
pub struct RenderInput<'a> {
    /// Current text of a document.
    pub document: &'a dyn Fn(&str) -> Option<String>,
    /// The names of the files in a folder.
    pub names: &'a dyn Fn(&str) -> Vec<String>,
    /// Days with further rows.
    pub other_days: &'a BTreeSet<NaiveDate>,
}

/// The sheet of a day as it is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DrawnSheet {
    pub day: NaiveDate,
    pub text: String,
    /// None where a row more means to draw all.
    pub tail: Option<SheetTail>,
}

/// Something the program does by itself, for the sentence of its entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AutoEntry {
    /// A proposal made with plain Git or on a web host was accepted.
    Accepted { path: String, author: String },
    /// A guest's proposal was accepted after they became a member.
    LetIn { path: String, author: String },
    /// Two versions of a document went together line by line.
    Merged { path: String },
    /// A device published its sealing key.
    SealingKey,
    /// The key of an incident was given to writers.
    KeyGiven { log: String, to: String },
    /// A version of a list was sealed.
    ListSealed {
        list: String,
        number: u64,
        /// The text is an earlier version's; others can open it now.
        again: bool,
        /// Writers who could open the one before and not this one.
        left: String,
    },
    /// The word that stands for a text that is sealed.
    Protected,
}

/// Draws the generated files of an incident; the replica layer writes them beside the entries.
pub trait FileRenderer {
    /// The Bilaga B sheets of the days asked for that have rows.
    fn sheets(
        &self,
        incident: &LogId,
        notebooks: &[Notebook],
        days: &DaysToRender,
        sources: &RenderInput<'_>,
    ) -> Vec<DrawnSheet>;

    /// A sheet with one more entry, the last of its day; none where the whole must be drawn. The notebooks have that
    /// entry and what bears on the incident.
    fn with_row(
        &self,
        incident: &LogId,
        notebooks: &[Notebook],
        entry: &EntryId,
        sheet: &DrawnSheet,
        sources: &RenderInput<'_>,
    ) -> Option<DrawnSheet>;

    /// The sentence of an entry the program writes by itself, in the binder's language.
    fn sentence(&self, deed: &AutoEntry) -> String;
}

/// Draws nothing: for a copy that only passes entries on.
impl FileRenderer for () {
    fn sheets(
        &self,
        _: &LogId,
        _: &[Notebook],
        _: &DaysToRender,
        _: &RenderInput<'_>,
    ) -> Vec<DrawnSheet> {
        Vec::new()
    }

    fn with_row(
        &self,
        _: &LogId,
        _: &[Notebook],
        _: &EntryId,
        _: &DrawnSheet,
        _: &RenderInput<'_>,
    ) -> Option<DrawnSheet> {
        None
    }

    fn sentence(&self, deed: &AutoEntry) -> String {
        match deed {
            AutoEntry::Accepted { path, .. }
            | AutoEntry::LetIn { path, .. }
            | AutoEntry::Merged { path } => path.clone(),
            AutoEntry::SealingKey => "sealing key".to_owned(),
            AutoEntry::KeyGiven { log, to } => format!("key of {log}: {to}"),
            AutoEntry::ListSealed { list, number, .. } => format!("sealed list {list} {number}"),
            AutoEntry::Protected => "[protected]".to_owned(),
        }
    }
}
