//! Records of one writer in one log, as parsed.

use crate::domain::log::entry::{Entry, Sha256};
use crate::domain::name::{LogId, Writer};

/// One record of a page. A record that cannot be read is kept and shown as it was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Recorded {
    /// SHA-256 of the record's bytes, from its `---` to the next one or the end.
    pub sha: Sha256,
    pub content: RecordContent,
}

#[derive(Clone, Debug, PartialEq)]
pub enum RecordContent {
    Entry(Entry),
    Unreadable(String),
}

/// Current standing of a writer's entries (docs/replication.md, rules 3 and 8).
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
    /// Removed, and none of its entries count: kept, and shown on request.
    ShutOut,
}

impl WriterStanding {
    /// True if what is written decides anything (docs/replication.md, rules 3 and 8).
    pub const fn counts(self) -> bool {
        matches!(self, Self::Member | Self::Suspended)
    }
}

/// A writer's pages in one log, in the order written.
#[derive(Clone, Debug, PartialEq)]
pub struct Notebook {
    pub writer: Writer,
    /// Name of the person by the membership; empty if unknown.
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
