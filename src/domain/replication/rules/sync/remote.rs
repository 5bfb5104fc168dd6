//! Port of a sync: operations on a remote.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::publish::BranchUpdate;

/// A branch of a remote for readers who clone it with plain Git.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PublishedPage {
    Main,
    /// Beside a `main` that is left alone, until a person has reset that.
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

/// Result of a fetch.
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

/// Operations of a remote. Every update is compare-and-swap; a rejected one is left to the next sync.
pub trait RemoteReplica {
    type Error;

    fn fetch(&mut self) -> Result<Fetched, Self::Error>;

    /// Moves branches in this order; rejected ones stay. Over a network one request for all, so one step
    /// here, and any may be the last that is done.
    fn push(&mut self, moves: &[BranchUpdate]) -> Result<(), Self::Error>;

    /// The same for the published page.
    fn push_page(
        &mut self,
        page: PublishedPage,
        from: Option<&CommitId>,
        to: &CommitId,
    ) -> Result<(), Self::Error>;
}
