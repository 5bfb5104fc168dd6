//! What later entries say of a row: who writes, what they point at, what they add.

use std::sync::Arc;

use crate::domain::log::notebook::WriterStanding;
use crate::domain::name::{EntryId, LogId, Writer};
use crate::domain::time::moment::Moment;

/// Author of an entry, and the standing of their entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author {
    pub log: LogId,
    pub writer: Writer,
    /// Name of the person; empty if unknown.
    pub person: String,
    pub standing: WriterStanding,
    pub forked: bool,
}

impl Author {
    /// True if what is written here decides anything (docs/replication.md, rules 3 and 8).
    pub fn counts(&self) -> bool {
        self.standing.counts()
    }

    /// Name of the person; of the writer if unknown.
    pub fn name(&self) -> &str {
        if self.person.is_empty() {
            self.writer.as_str()
        } else {
            &self.person
        }
    }
}

/// Reference to a row by a later entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Annotation {
    pub id: EntryId,
    pub by: Arc<Author>,
    pub at: Moment,
    pub written_at: Moment,
    /// The new text of a correction, the reason of a strike, the remark of the others.
    pub text: String,
    /// A corrected time.
    pub corrected_at: Option<Moment>,
}

/// Target of an entry's `of`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pointer {
    Known(EntryId),
    /// The id is known, but the writer pointed at another text under it.
    OtherText(EntryId),
    /// Not known in this copy (yet); as it was written.
    Unknown(String),
}

impl Pointer {
    /// The entry pointed at, where it is known here.
    pub fn known(&self) -> Option<&EntryId> {
        match self {
            Self::Known(id) => Some(id),
            Self::OtherText(_) | Self::Unknown(_) => None,
        }
    }
}
