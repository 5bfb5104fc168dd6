//! Changes of the plan: saved versions, and the documents that they changed.

use crate::domain::documents::proposed::TextChange;
use crate::domain::documents::text_passages::Passage;
use crate::domain::log::entry::Field;
use crate::domain::log::timeline::Row;
use crate::domain::name::EntryId;
use crate::domain::people::contact::ImportChanges;
use crate::domain::time::moment::{Moment, Zone};

/// A saved version of a document.
pub struct PlanChange {
    pub row: Row,
    /// The action that it was made for.
    pub action: Option<Row>,
    /// The exercise that the action stems from; empty where it stems from none.
    pub exercise: String,
}

impl PlanChange {
    /// The document.
    pub fn path(&self) -> &str {
        self.row.field(Field::Path)
    }
}

/// Scope of a comparison of versions.
#[derive(Clone, Debug, PartialEq)]
pub enum Compared {
    /// The version that an entry saved, with the one before.
    Entry(EntryId),
    /// What was saved together last, with the versions before.
    Last,
    /// The documents then and now.
    Since(Moment),
}

/// The changed documents, the chapters of the plan first.
pub struct PlanDiff {
    pub compared: Compared,
    /// None: every document.
    pub path: Option<String>,
    pub documents: Vec<DocumentChange>,
    /// When the binder was made, where the time asked for is before that.
    pub made_at: Option<Moment>,
    pub now: Moment,
    pub zone: Zone,
}

/// A document with how it changed.
pub struct DocumentChange {
    pub path: String,
    /// Empty for a list.
    pub title: String,
    /// The path that it had before.
    pub from: Option<String>,
    /// None: this copy lacks one of the texts.
    pub difference: Option<TextChange>,
    /// The same, sentence by sentence.
    pub passages: Vec<Passage>,
    /// Number of versions that the saved one was written over.
    pub replaced: usize,
    /// For the contact list: people added, removed or changed.
    pub people: Vec<ImportChanges>,
    /// Authors of its versions now, where it has several.
    pub versions_by: Vec<String>,
    /// The last first.
    pub changes: Vec<PlanChange>,
}

/// What happened to a document as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentEffect {
    Changed,
    New,
    Deleted,
    /// It came and was deleted again, or was gone before.
    Gone,
    /// Nothing is left in it.
    Emptied,
    /// Its text is what it was.
    Same,
    /// This copy lacks one of the texts.
    Unknown,
}

impl DocumentEffect {
    /// The word in `--json`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::New => "new",
            Self::Deleted => "deleted",
            Self::Gone => "gone",
            Self::Emptied => "emptied",
            Self::Same => "same",
            Self::Unknown => "unknown",
        }
    }
}

impl DocumentChange {
    pub fn effect(&self) -> DocumentEffect {
        let Some(difference) = &self.difference else {
            return DocumentEffect::Unknown;
        };
        match (&difference.before, &difference.after) {
            (None, None) => DocumentEffect::Gone,
            (None, Some(_)) => DocumentEffect::New,
            (Some(_), None) => DocumentEffect::Deleted,
            (Some(before), Some(after)) if before == after => DocumentEffect::Same,
            (Some(_), Some(_)) if difference.empties() => DocumentEffect::Emptied,
            (Some(_), Some(_)) => DocumentEffect::Changed,
        }
    }

    /// True if a whole text came, or is gone.
    pub fn is_whole(&self) -> bool {
        let whole = [
            DocumentEffect::New,
            DocumentEffect::Deleted,
            DocumentEffect::Emptied,
        ];
        whole.contains(&self.effect())
    }
}
