//! Order of steps of a sync (rule 5), over the traits [`Replica`] and [`RemoteReplica`]. The replica layer
//! and the simulation both run this code. A failure or power cut between two steps leaves nothing that the
//! next sync does not complete.

mod reconcile;
mod remote;
mod replica;

use std::rc::Rc;

use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::main_admission::MainRejection;
use crate::domain::replication::rules::merged_state::MergedState;
use crate::domain::replication::rules::publish::Publication;
use crate::domain::replication::rules::{main_admission, merge_commit, publish};

pub use reconcile::{accept, fast_forward_own, integrate_heads, proposals, reconcile};
pub use remote::{Fetched, PublishedPage, RemoteReplica};
pub use replica::{CommitReason, Replica};

/// Findings of a sync.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SyncReport {
    /// Why the remote's `main` was not admitted.
    pub trouble: Option<MainRejection>,
    /// Guests whose branches were not put there (see [`publish::MOST_GUESTS`]).
    pub kept_back: usize,
}

/// One sync with one remote: fetch, machine merges, merging of heads, push of the own branch, push of the
/// others, `main`.
pub fn sync<H, R, E>(replica: &mut H, remote: &mut R) -> Result<SyncReport, E>
where
    H: Replica<Error = E>,
    R: RemoteReplica<Error = E>,
{
    let fetched = remote.fetch()?;
    let mut report = SyncReport {
        trouble: fetched.main_left.then_some(MainRejection::LeftThere),
        ..SyncReport::default()
    };
    let arrived = came(&fetched);
    let view = integrate_heads(replica, &arrived)?;
    let judged = fetched
        .main
        .map(|main| validate_main(replica, &view.frontier, main));
    if let Some(Err(trouble)) = judged {
        report.trouble = Some(trouble);
    }
    let (page, there) = match report.trouble {
        None => (PublishedPage::Main, fetched.main),
        Some(_) => (PublishedPage::Published, fetched.published),
    };
    let is_ours = there.is_none_or(|there| validate_main(replica, &view.frontier, there).is_ok());
    let view = reconcile(replica, &[])?;
    push(replica, remote, &view, &fetched, &mut report)?;
    if is_ours && !fetched.is_copy {
        publish(replica, remote, view, (page, there.as_ref()), &mut report)?;
    }
    Ok(report)
}

/// Tips shown by a remote whose commits are here.
fn came(fetched: &Fetched) -> Vec<CommitId> {
    let tips = fetched.branches.values().copied().chain(fetched.main);
    tips.filter(|tip| fetched.here.contains(tip)).collect()
}

/// Sync of a copy that cannot read all its objects: pushes known branches, decides nothing.
pub fn deliver<H, R, E>(replica: &mut H, remote: &mut R) -> Result<SyncReport, E>
where
    H: Replica<Error = E>,
    R: RemoteReplica<Error = E>,
{
    let fetched = remote.fetch()?;
    let mut report = SyncReport::default();
    let view = replica.view(&replica.frontier());
    push(replica, remote, &view, &fetched, &mut report)?;
    Ok(report)
}

/// Sync of a copy that cannot sign: fetches, and pushes the branches as they are.
pub fn pass_on<H, R, E>(replica: &mut H, remote: &mut R) -> Result<SyncReport, E>
where
    H: Replica<Error = E>,
    R: RemoteReplica<Error = E>,
{
    let fetched = remote.fetch()?;
    let mut report = SyncReport::default();
    let here = |tip: &CommitId| fetched.here.contains(tip);
    let arrived: Vec<CommitId> = fetched.branches.values().copied().filter(here).collect();
    let view = integrate_heads(replica, &arrived)?;
    push(replica, remote, &view, &fetched, &mut report)?;
    Ok(report)
}

/// Last step: pushes the published page, compare-and-swap against the tip seen.
fn publish<H, R, E>(
    replica: &mut H,
    remote: &mut R,
    view: Rc<MergedState>,
    (page, there): (PublishedPage, Option<&CommitId>),
    report: &mut SyncReport,
) -> Result<(), E>
where
    H: Replica<Error = E>,
    R: RemoteReplica<Error = E>,
{
    let locked = replica.lock();
    let own = replica.own();
    // Between the push and here another command may have added something.
    let view = if own
        .tip
        .is_some_and(|tip| view.frontier.all().any(|known| *known == tip))
    {
        view
    } else {
        integrate_heads(replica, &[])?
    };
    let mut decided = publish::publication(replica.history(), &view, &own, there);
    if let Publication::TakeIn(main) = decided {
        locked?;
        let plan = merge_commit::merge_commit(replica.history(), &view, &own, &[main]);
        let tip = replica.commit(plan, CommitReason::TakeIn)?;
        let fetched = remote.fetch()?;
        // Others may have moved branches meanwhile: none is moved back.
        let mut arrived = came(&fetched);
        arrived.push(tip);
        let view = integrate_heads(replica, &arrived)?;
        push(replica, remote, &view, &fetched, report)?;
        decided = Publication::Push(tip);
    }
    if let Publication::Push(tip) = decided {
        remote.push_page(page, there, &tip)?;
    }
    Ok(())
}

/// Checks whether a `main` is valid and belongs to this binder (rule 5).
fn validate_main<H: Replica>(
    replica: &H,
    known: &Frontier,
    page: CommitId,
) -> Result<(), MainRejection> {
    main_admission::admissible(replica.history(), replica.root(), known, &page)
}

/// Pushes the branches that the remote lacks.
fn push<H, R, E>(
    replica: &H,
    remote: &mut R,
    view: &MergedState,
    fetched: &Fetched,
    report: &mut SyncReport,
) -> Result<(), E>
where
    H: Replica<Error = E>,
    R: RemoteReplica<Error = E>,
{
    let own = replica.own().signer;
    let page = fetched.main.as_ref();
    let page = page.filter(|main| fetched.here.contains(main));
    let moves = publish::moves(replica.history(), view, &own, &fetched.branches, page);
    report.kept_back = moves.kept_back;
    if !moves.branches.is_empty() {
        remote.push(&moves.branches)?;
    }
    Ok(())
}
