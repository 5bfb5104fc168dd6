//! Port of a sync: operations on the local copy.

use std::rc::Rc;

use crate::domain::replication::rules::append_point::AppendPoint;
use crate::domain::replication::rules::foreign::ForeignCommits;
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::{
    BlobId, CommitId, EditEntry, Genesis, History, TreeId,
};
use crate::domain::replication::rules::merge_commit::CommitPlan;
use crate::domain::replication::rules::merged_state::MergedState;

/// Operations of a copy. Every step is durable on return.
pub trait Replica {
    type Error;

    fn history(&self) -> &dyn History;

    fn root(&self) -> &Genesis;

    /// Keeps everybody else from writing in this copy until all is done. Every step that writes does so
    /// by itself; who decides by what is here, and writes later, does it before.
    fn lock(&mut self) -> Result<(), Self::Error>;

    /// The name this device writes under, and its own tip.
    fn own(&self) -> AppendPoint;

    /// V as remembered, the own tip among it.
    fn frontier(&self) -> Frontier;

    /// Remembers V; it only ever grows.
    fn keep(&mut self, known: &Frontier) -> Result<(), Self::Error>;

    /// Moves the own branch to a commit that is known already (rule 2: taking what is ahead).
    fn catch_up(&mut self, ground: &AppendPoint) -> Result<(), Self::Error>;

    /// The state that follows from V; an implementation may remember the last one.
    fn view(&self, known: &Frontier) -> Rc<MergedState> {
        Rc::new(MergedState::of(self.history(), self.root(), known))
    }

    /// The checked-out commit, if it is a plain commit on top of the own tip.
    fn head(&self) -> Option<CommitId>;

    /// Foreign commits found so far in the own tip's ancestry; nothing remembered is always right.
    fn foreign(&self) -> ForeignCommits;

    /// Keeps a text.
    fn keep_text(&mut self, text: &[u8]) -> Result<BlobId, Self::Error>;

    /// The own notebook with these entries added; the branch does not move yet.
    fn append(
        &mut self,
        ground: &AppendPoint,
        edits: Vec<EditEntry>,
    ) -> Result<TreeId, Self::Error>;

    /// Makes the commit and moves the own branch to it.
    fn commit(&mut self, plan: CommitPlan, why: CommitReason) -> Result<CommitId, Self::Error>;
}

/// Reason of a commit made by a sync.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommitReason {
    /// Rule 7: a member accepted a proposal.
    Accept,
    /// Rule 6.
    Merge,
    /// Rule 4.
    TakeIn,
}
