//! Counts over all copies of a run.

use std::collections::{BTreeMap, BTreeSet};

use binder::domain::replication::rules::append_point::AppendPoint;
use binder::domain::replication::rules::history::{CommitId, Folder, TreeId};
use binder::domain::replication::rules::merge_commit::CommitPlan;

use super::git::Git;
use super::run::Fault;

/// What all copies of a run count together.
#[derive(Default)]
pub(super) struct Counts {
    pub(super) clock: i64,
    pub(super) tokens: u64,
    pub(super) take_ins: usize,
    pub(super) entries: usize,
    pub(super) merges: usize,
    /// The order number of each entry that an honest device wrote, by its token.
    pub(super) honest: BTreeMap<u64, u64>,
    /// Commits that no main may hold, made by liars.
    pub(super) forbidden: BTreeSet<CommitId>,
    /// Whatever broke a promise at the moment it happened.
    pub(super) faults: Vec<Fault>,
}

impl Counts {
    /// A notebook is only added to, and the own chain goes on.
    pub(super) fn check_ink(
        &mut self,
        git: &Git,
        own: &AppendPoint,
        commission: &CommitPlan,
        folder: &Folder,
    ) {
        let tokens =
            |notebook: Option<&TreeId>| notebook.map(|id| git.tokens(id)).unwrap_or_default();
        let before = tokens(own.notebook(git).as_ref());
        let after = tokens(commission.tree.notebooks.get(folder));
        if !after.starts_with(&before) {
            self.faults
                .push(("P3", format!("{folder}: {before:?} became {after:?}")));
        }
        if own.tip.is_some() && commission.parents.first() != own.tip.as_ref() {
            self.faults
                .push(("P3", format!("{folder}: the chain broke")));
        }
    }
}
