//! Differences between the folder and the saved versions, as shown to readers of a document.

use crate::domain::time::moment::Moment;

/// A document whose file in the folder is not what is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnsavedDocument {
    pub path: String,
    pub how: UnsavedDifference,
    /// Modification time of the file.
    pub since: Option<Moment>,
    /// Authors and times of versions saved since the file was last brought up to date.
    pub meanwhile: Vec<(String, Moment)>,
}

impl UnsavedDocument {
    /// True if saving is all that is needed: no newer version, no fault.
    pub fn is_plain(&self) -> bool {
        let to_save = matches!(
            self.how,
            UnsavedDifference::New | UnsavedDifference::Changed { .. }
        );
        to_save && self.meanwhile.is_empty()
    }
}

/// Kind of difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnsavedDifference {
    /// Not in the binder yet.
    New,
    /// Names of the people changed in a list of people, and the number of lines.
    Changed { names: Vec<String>, lines: usize },
    /// Changed so that it cannot be saved: the line of the first fault.
    Faulty {
        line: usize,
        /// Not in the binder yet.
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
