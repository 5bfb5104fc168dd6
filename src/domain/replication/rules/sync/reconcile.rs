//! Automatic steps of a copy: fast-forward of the own branch, machine merges, merging of heads, acceptance
//! of proposals.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::domain::replication::rules::history::{CommitId, EditEntry, VersionId};
use crate::domain::replication::rules::main_admission::MainRejection;
use crate::domain::replication::rules::merged_state::MergedState;
use crate::domain::replication::rules::proposal::{Proposal, Proposals};
use crate::domain::replication::rules::sync::replica::{CommitReason, Replica};
use crate::domain::replication::rules::sync::validate_main;
use crate::domain::replication::rules::{ancestry, append_point, merge_commit};

/// Rule 2: what has arrived is known from now on.
pub fn integrate_heads<H: Replica>(
    replica: &mut H,
    arrived: &[CommitId],
) -> Result<Rc<MergedState>, H::Error> {
    let before = replica.frontier();
    let known = before.with(replica.history(), replica.root(), arrived);
    if known != before {
        replica.keep(&known)?;
    }
    Ok(replica.view(&known))
}

/// Automatic steps before an entry and in a sync: fast-forward, machine merges, merging of heads. Without
/// anything to do no commit is made.
///
/// `further`: foreign commits that a person here made (the checked-out one included) or asked for. They
/// become parents of a merge commit, so that their proposals are known; limits on received data do not
/// apply to them. Only commits with another genesis are not merged.
pub fn reconcile<H: Replica>(
    replica: &mut H,
    further: &[CommitId],
) -> Result<Rc<MergedState>, H::Error> {
    // Heads read without the lock could miss a concurrent command's commit and move the own branch back. A
    // read-only copy continues as long as nothing must be written.
    let locked = replica.lock();
    let view = integrate_heads(replica, &[])?;
    fast_forward_own(replica, &view)?;
    let view = merge(replica, view)?;
    let own = replica.own();
    let related = |it: &CommitId| {
        validate_main(replica, &view.frontier, *it) != Err(MainRejection::Unrelated)
    };
    let left_out = |it: &CommitId| {
        let tip = own.tip.as_ref();
        !tip.is_some_and(|tip| ancestry::is_ancestor(replica.history(), it, tip))
    };
    let further = further.iter().copied().chain(replica.head());
    let further: Vec<CommitId> = further.filter(|it| related(it) && left_out(it)).collect();
    if further.is_empty() && !merge_commit::is_due(replica.history(), &view, &own) {
        return Ok(view);
    }
    locked?;
    let plan = merge_commit::merge_commit(replica.history(), &view, &own, &further);
    let tip = replica.commit(plan, CommitReason::TakeIn)?;
    integrate_heads(replica, &[tip])
}

/// Rule 2: the own branch is where, and under the name, this device may write on.
pub fn fast_forward_own<H: Replica>(replica: &mut H, view: &MergedState) -> Result<(), H::Error> {
    let own = replica.own();
    let ground = append_point::append_point(replica.history(), view, &own);
    if ground == own {
        return Ok(());
    }
    replica.catch_up(&ground)
}

/// Rule 7: what the commits of plain Git in the ancestry of members' tips, and of what is checked out
/// here, propose.
pub fn proposals<H: Replica>(replica: &H, view: &MergedState) -> Proposals {
    let further = [replica.own().tip, replica.head()];
    let further = further.iter().flatten();
    Proposals::in_view(
        replica.history(),
        replica.root(),
        view,
        &replica.foreign(),
        further,
    )
}

/// Accepts proposals: predecessors first, oldest first, in one commit. Returns the versions written; none
/// if this device is no member, or none of them waits any more.
pub fn accept<H: Replica>(
    replica: &mut H,
    wanted: &BTreeSet<VersionId>,
) -> Result<Vec<EditEntry>, H::Error> {
    let view = reconcile(replica, &[])?;
    if !view.is_member(&replica.own().signer) {
        return Ok(Vec::new());
    }
    let accepted = proposals(replica, &view).with_grounds(&view, wanted);
    let edits: Vec<EditEntry> = accepted.into_iter().map(Proposal::accepted).collect();
    let view = write(replica, view, edits.clone(), CommitReason::Accept)?;
    merge(replica, view)?;
    Ok(edits)
}

/// Rule 6, by members only.
fn merge<H: Replica>(replica: &mut H, view: Rc<MergedState>) -> Result<Rc<MergedState>, H::Error> {
    if !view.is_member(&replica.own().signer) {
        return Ok(view);
    }
    let mut edits = Vec::new();
    for merge in view.versions.merges(replica.history()) {
        let blob = match &merge.text {
            Some(text) => Some(replica.keep_text(text)?),
            None => None,
        };
        edits.push(EditEntry {
            number: 0,
            version: merge.version(blob),
            imported: None,
            author: String::new(),
        });
    }
    write(replica, view, edits, CommitReason::Merge)
}

/// Writes edits as entries of the own notebook, in one commit.
fn write<H: Replica>(
    replica: &mut H,
    view: Rc<MergedState>,
    edits: Vec<EditEntry>,
    why: CommitReason,
) -> Result<Rc<MergedState>, H::Error> {
    if edits.is_empty() {
        return Ok(view);
    }
    let own = replica.own();
    let notebook = replica.append(&own, edits)?;
    let plan = merge_commit::entry(
        replica.history(),
        replica.root(),
        &view,
        &own,
        notebook,
        &[],
    );
    let tip = replica.commit(plan, why)?;
    integrate_heads(replica, &[tip])
}
