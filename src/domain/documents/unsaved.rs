//! What lies in the folder otherwise than saved, as a reader of the document is to be told.

use crate::domain::time::moment::Moment;

/// A document whose file in the folder is not what is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnsavedDocument {
    pub path: String,
    pub how: UnsavedDifference,
    /// When the file was last written to, by its own time.
    pub since: Option<Moment>,
    /// Who saved other versions since the file was last brought up to date, and when.
    pub meanwhile: Vec<(String, Moment)>,
}

impl UnsavedDocument {
    /// Only to be saved: nobody wrote anything newer, and nothing is wrong with it.
    pub fn is_plain(&self) -> bool {
        let to_save = matches!(
            self.how,
            UnsavedDifference::New | UnsavedDifference::Changed { .. }
        );
        to_save && self.meanwhile.is_empty()
    }
}

/// How a file differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnsavedDifference {
    /// Not in the binder yet.
    New,
    /// What of it was changed, by name where it is a list of people, else nothing.
    Changed { names: Vec<String>, lines: usize },
    /// Changed so that it cannot be saved: the line of the first fault.
    Faulty {
        line: usize,
        /// Nothing of it is in the binder yet.
        new: bool,
    },
    /// Taken away in the folder.
    Deleted,
    /// An empty file.
    Emptied,
    /// It cannot be read: the system's reason.
    Unreadable { why: String },
    /// It holds an older text and could not be replaced: the system's reason.
    Outdated { why: String },
}

impl UnsavedDifference {
    /// The word in `--json`.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Changed { .. } => "changed",
            Self::Faulty { .. } => "faulty",
            Self::Deleted => "deleted",
            Self::Emptied => "emptied",
            Self::Unreadable { .. } => "unreadable",
            Self::Outdated { .. } => "outdated",
        }
    }
}
