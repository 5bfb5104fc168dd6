//! Views: what is computed for reading and stands in the folder, never content.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domain::log::notebook::Notebook;
use crate::domain::name::LogId;

/// Which days of an incident are to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DaysToRender {
    All,
    These(BTreeSet<NaiveDate>),
    /// That day and every later one, and these.
    From(NaiveDate, BTreeSet<NaiveDate>),
}

impl DaysToRender {
    pub fn include(&self, day: NaiveDate) -> bool {
        match self {
            Self::All => true,
            Self::These(days) => days.contains(&day),
            Self::From(first, days) => day >= *first || days.contains(&day),
        }
    }
}

/// What a sheet is drawn from besides the entries.
pub struct RenderInput<'a> {
    /// A document's text as it stands.
    pub document: &'a dyn Fn(&str) -> Option<String>,
    /// The names of the files in a folder.
    pub names: &'a dyn Fn(&str) -> Vec<String>,
    /// Days that have rows besides those given.
    pub other_days: &'a BTreeSet<NaiveDate>,
}

/// Something the program does by itself, for the sentence of its entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AutoEntry {
    /// What somebody proposed with plain Git or on a web host was accepted.
    Accepted { path: String, author: String },
    /// What somebody wrote before they were let in was accepted.
    LetIn { path: String, author: String },
    /// Two versions of a document went together line by line.
    Merged { path: String },
}

/// Draws the views of an incident; the store writes them beside the entries they show.
pub trait FileRenderer {
    /// The Bilaga B sheets of the days asked for that have rows.
    fn sheets(
        &self,
        incident: &LogId,
        notebooks: &[Notebook],
        days: &DaysToRender,
        sources: &RenderInput<'_>,
    ) -> Vec<(NaiveDate, String)>;

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
    ) -> Vec<(NaiveDate, String)> {
        Vec::new()
    }

    fn sentence(&self, deed: &AutoEntry) -> String {
        match deed {
            AutoEntry::Accepted { path, .. }
            | AutoEntry::LetIn { path, .. }
            | AutoEntry::Merged { path } => path.clone(),
        }
    }
}
