//! What the order of a sync needs of a remote.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::publish::BranchUpdate;

/// A branch of a remote for readers who clone it with plain Git.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PublishedPage {
    Main,
    /// Beside a `main` that is left alone, until a person has set that back.
    Published,
}

impl PublishedPage {
    /// The name of its branch.
    pub const fn branch(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Published => "published",
        }
    }
}

/// What a remote answered when asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fetched {
    /// Below `copies/`.
    pub branches: BTreeMap<String, CommitId>,
    /// Those of its tips, of `main` too, whose commits are here now.
    pub here: BTreeSet<CommitId>,
    pub main: Option<CommitId>,
    pub published: Option<CommitId>,
    /// There is a `main` that breaks a limit of what is received.
    pub main_left: bool,
    /// It is another copy's own folder: its `main` is that copy's to move.
    pub is_copy: bool,
}

/// What a remote can do, each move by compare-and-swap; one that is not moved (somebody else was
/// faster) is left to the next sync.
pub trait RemoteReplica {
    type Error;

    fn fetch(&mut self) -> Result<Fetched, Self::Error>;

    /// Moves branches in this order; one that somebody else moved meanwhile stays. Over a network all of
    /// them at once, so one step here; each of them may be the last one done.
    fn push(&mut self, moves: &[BranchUpdate]) -> Result<(), Self::Error>;

    /// The same for the page.
    fn push_page(
        &mut self,
        page: PublishedPage,
        from: Option<&CommitId>,
        to: &CommitId,
    ) -> Result<(), Self::Error>;
}
