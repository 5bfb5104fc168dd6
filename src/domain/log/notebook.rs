//! What a writer has written in one log, as it was found.

use crate::domain::log::entry::{Entry, Sha256};
use crate::domain::name::{LogId, Writer};

/// One record of a page. A record that cannot be read is kept and shown as it was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Recorded {
    /// Of the record's bytes, from its `---` to the next or the end.
    pub sha: Sha256,
    pub content: RecordContent,
}

#[derive(Clone, Debug, PartialEq)]
pub enum RecordContent {
    Entry(Entry),
    Unreadable(String),
}

/// What a writer's entries count for at present (docs/replication.md, rules 3 and 8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WriterStanding {
    /// A member: counts.
    Member,
    /// A member under suspicion: counts, is marked.
    Suspended,
    /// Not let in yet: shown in place and marked, drives no state.
    Guest,
    /// Cut by a removal: kept and listed, drives nothing.
    SetAside,
    /// Removed, and nothing of it ever counted or counts any more: kept, and shown where it is asked for.
    ShutOut,
}

impl WriterStanding {
    /// Whether what is written decides anything (docs/replication.md, rules 3 and 8).
    pub const fn counts(self) -> bool {
        matches!(self, Self::Member | Self::Suspended)
    }
}

/// A writer's pages in one log, in the order written.
#[derive(Clone, Debug, PartialEq)]
pub struct Notebook {
    pub writer: Writer,
    /// The person's name as the membership gives it; empty where unknown.
    pub person: String,
    pub log: LogId,
    pub writer_standing: WriterStanding,
    /// Another text claims to be this writer's as well (a cloned disk, a restored backup).
    pub forked: bool,
    pub records: Vec<Recorded>,
}

impl Notebook {
    /// The entries that can be read.
    pub fn entries(&self) -> impl Iterator<Item = (&Entry, &Sha256)> {
        self.records
            .iter()
            .filter_map(|record| match &record.content {
                RecordContent::Entry(entry) => Some((entry, &record.sha)),
                RecordContent::Unreadable(_) => None,
            })
    }
}
