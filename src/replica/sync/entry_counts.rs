//! Numbers of entries received and sent in an exchange.

use std::collections::BTreeSet;

use anyhow::Result;
use git2::Oid;

use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::{CommitId, Signer};
use crate::domain::replication::rules::sync::Replica;
use crate::replica::journal::read_log::is_branch_of;
use crate::replica::sync::local_replica::LocalReplica;
use crate::replica::{Binder, object_ids};
use crate::transport::Branch;

impl Binder {
    /// Own entries that this remote had not been seen with before.
    pub(super) fn sent(
        &self,
        local: &LocalReplica<'_>,
        remote: &str,
        there: &[Branch],
    ) -> Result<i64> {
        let own = local.own().signer;
        let count = |tip: Oid| written(local, &own, tip);
        let is_own = |name: &str| {
            let branch = name.strip_prefix("copies/");
            branch.is_some_and(|branch| is_branch_of(branch, &own.writer))
        };
        let now = there.iter().filter(|branch| is_own(&branch.name));
        let now = now.map(|branch| count(branch.tip));
        let seen = self.seen_with(remote)?.into_iter();
        let seen = seen.filter(|(name, _)| is_own(name));
        let seen = seen.map(|(_, tip)| count(object_ids::oid(&tip.0)));
        Ok((now.max().unwrap_or(0) - seen.max().unwrap_or(0)).max(0))
    }
}

/// Number of entries in all other notebooks whose tip differs from `beside`.
pub(super) fn entries(local: &LocalReplica<'_>, known: &Frontier, beside: &Frontier) -> i64 {
    let own = local.own().signer;
    let tips = known.tips().iter();
    let others =
        tips.filter(|(signer, tips)| **signer != own && beside.tips().get(*signer) != Some(*tips));
    let each = |(signer, tips): (&Signer, &BTreeSet<CommitId>)| {
        let counts = tips
            .iter()
            .map(|tip| written(local, signer, object_ids::oid(&tip.0)));
        counts.max().unwrap_or(0)
    };
    others.map(each).sum()
}

/// Number of entries in a writer's notebook at a tip.
pub(in crate::replica) fn written(local: &LocalReplica<'_>, signer: &Signer, tip: Oid) -> i64 {
    let history = local.history();
    let tip = object_ids::commit_id(tip);
    let notebook = crate::domain::replication::rules::feed::notebook(history, signer, &tip);
    let count = notebook.map(|id| history.journal(&id).counts.values().sum::<u64>());
    i64::try_from(count.unwrap_or(0)).unwrap_or(i64::MAX)
}
