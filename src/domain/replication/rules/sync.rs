//! The order of a sync (rule 5), over what a copy can do and what a remote can do. The store's sync
//! is a thin driver of this, and so is the simulation that proves it; a step that fails or a power
//! cut between two of them leaves nothing that the next sync does not put right.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::domain::replication::rules::ancestry;
use crate::domain::replication::rules::append_point;
use crate::domain::replication::rules::append_point::AppendPoint;
use crate::domain::replication::rules::foreign::ForeignCommits;
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::{
    BlobId, CommitId, EditEntry, Genesis, History, TreeId, VersionId,
};
use crate::domain::replication::rules::main_admission;
use crate::domain::replication::rules::main_admission::MainRejection;
use crate::domain::replication::rules::merge_commit;
use crate::domain::replication::rules::merge_commit::CommitPlan;
use crate::domain::replication::rules::merged_state::MergedState;
use crate::domain::replication::rules::proposal::{Proposal, Proposals};
use crate::domain::replication::rules::publish;
use crate::domain::replication::rules::publish::{BranchUpdate, Publication};

/// What a copy can do. Every step is durable when it returns.
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
    fn known(&self) -> Frontier;

    /// Remembers V; it only ever grows.
    fn keep(&mut self, known: &Frontier) -> Result<(), Self::Error>;

    /// Moves the own branch to a commit that is known already (rule 2: taking what is ahead).
    fn catch_up(&mut self, ground: &AppendPoint) -> Result<(), Self::Error>;

    /// V evaluated; a hand may remember what it evaluated last.
    fn view(&self, known: &Frontier) -> Rc<MergedState> {
        Rc::new(MergedState::of(self.history(), self.root(), known))
    }

    /// What is checked out, where that is a plain commit somebody made on top of the own tip.
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
    fn commit(
        &mut self,
        commission: CommitPlan,
        why: CommitReason,
    ) -> Result<CommitId, Self::Error>;
}

/// What a commit made by a sync is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommitReason {
    /// Rule 7: a member said yes.
    Accept,
    /// Rule 6.
    Merge,
    /// Rule 4.
    TakeIn,
}

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

/// What a sync found worth saying.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SyncReport {
    /// Why the remote's `main` was left alone.
    pub trouble: Option<MainRejection>,
    /// Guests whose branches were not put there (see [`publish::MOST_GUESTS`]).
    pub kept_back: usize,
}

/// One sync with one remote: fetch, machine merges, take-in, push the own branch, carry the others
/// forward, `main`.
pub fn sync<H, R, E>(hand: &mut H, remote: &mut R) -> Result<SyncReport, E>
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
    let view = integrate_heads(hand, &arrived)?;
    let judged = fetched
        .main
        .map(|main| validate_main(hand, &view.frontier, main));
    if let Some(Err(trouble)) = judged {
        report.trouble = Some(trouble);
    }
    let (page, there) = match report.trouble {
        None => (PublishedPage::Main, fetched.main),
        Some(_) => (PublishedPage::Published, fetched.published),
    };
    let is_ours = there.is_none_or(|there| validate_main(hand, &view.frontier, there).is_ok());
    let view = reconcile(hand, &[])?;
    push(hand, remote, &view, &fetched, &mut report)?;
    if is_ours && !fetched.is_copy {
        publish(hand, remote, view, (page, there.as_ref()), &mut report)?;
    }
    Ok(report)
}

/// The tips a remote told of whose commits are here.
fn came(fetched: &Fetched) -> Vec<CommitId> {
    let tips = fetched.branches.values().copied().chain(fetched.main);
    tips.filter(|tip| fetched.here.contains(tip)).collect()
}

/// What a copy does that cannot read all it has: it brings its own branch and the others' as far as
/// it knows them, and decides nothing.
pub fn deliver<H, R, E>(hand: &mut H, remote: &mut R) -> Result<SyncReport, E>
where
    H: Replica<Error = E>,
    R: RemoteReplica<Error = E>,
{
    let fetched = remote.fetch()?;
    let mut report = SyncReport::default();
    let view = hand.view(&hand.known());
    push(hand, remote, &view, &fetched, &mut report)?;
    Ok(report)
}

/// What a copy does that can sign nothing: it learns what has come, and brings its own branch and the
/// others' as they stand.
pub fn pass_on<H, R, E>(hand: &mut H, remote: &mut R) -> Result<SyncReport, E>
where
    H: Replica<Error = E>,
    R: RemoteReplica<Error = E>,
{
    let fetched = remote.fetch()?;
    let mut report = SyncReport::default();
    let here = |tip: &CommitId| fetched.here.contains(tip);
    let arrived: Vec<CommitId> = fetched.branches.values().copied().filter(here).collect();
    let view = integrate_heads(hand, &arrived)?;
    push(hand, remote, &view, &fetched, &mut report)?;
    Ok(report)
}

/// The last step of a sync: the page that is published there, with where it stood when asked.
fn publish<H, R, E>(
    hand: &mut H,
    remote: &mut R,
    view: Rc<MergedState>,
    (page, there): (PublishedPage, Option<&CommitId>),
    report: &mut SyncReport,
) -> Result<(), E>
where
    H: Replica<Error = E>,
    R: RemoteReplica<Error = E>,
{
    let locked = hand.lock();
    let own = hand.own();
    // Between the push and here another command may have added something.
    let view = if own
        .tip
        .is_some_and(|tip| view.frontier.all().any(|known| *known == tip))
    {
        view
    } else {
        integrate_heads(hand, &[])?
    };
    let mut decided = publish::publication(hand.history(), &view, &own, there);
    if let Publication::TakeIn(main) = decided {
        locked?;
        let commission = merge_commit::merge_commit(hand.history(), &view, &own, &[main]);
        let tip = hand.commit(commission, CommitReason::TakeIn)?;
        let fetched = remote.fetch()?;
        // Somebody may have moved them on meanwhile: not one is moved back.
        let mut arrived = came(&fetched);
        arrived.push(tip);
        let view = integrate_heads(hand, &arrived)?;
        push(hand, remote, &view, &fetched, report)?;
        decided = Publication::Push(tip);
    }
    if let Publication::Push(tip) = decided {
        remote.push_page(page, there, &tip)?;
    }
    Ok(())
}

fn validate_main<H: Replica>(
    hand: &H,
    known: &Frontier,
    page: CommitId,
) -> Result<(), MainRejection> {
    main_admission::admissible(hand.history(), hand.root(), known, &page)
}

/// Rule 2: what has arrived is known from now on.
pub fn integrate_heads<H: Replica>(
    hand: &mut H,
    arrived: &[CommitId],
) -> Result<Rc<MergedState>, H::Error> {
    let before = hand.known();
    let known = before.with(hand.history(), hand.root(), arrived);
    if known != before {
        hand.keep(&known)?;
    }
    Ok(hand.view(&known))
}

/// What a copy does by itself with what it knows, before an entry and in a sync: takes what is
/// ahead of its own branch, merges by machine, and takes in. Without anything to do, not one commit
/// is made.
///
/// `further`: foreign commits that a person here made (what is checked out is among them) or asked
/// for. They become parents of a take-in, so that what they propose is known; the limits hold for what
/// others send, not for them. Only a commit with another beginning is not taken in.
pub fn reconcile<H: Replica>(
    hand: &mut H,
    further: &[CommitId],
) -> Result<Rc<MergedState>, H::Error> {
    // Known tips read without the lock would lack what another command adds meanwhile, and the own branch
    // would be taken back to them. A copy that cannot be written to goes on while nothing is to be written.
    let locked = hand.lock();
    let view = integrate_heads(hand, &[])?;
    fast_forward_own(hand, &view)?;
    let view = merge(hand, view)?;
    let own = hand.own();
    let related =
        |it: &CommitId| validate_main(hand, &view.frontier, *it) != Err(MainRejection::Unrelated);
    let left_out = |it: &CommitId| {
        let tip = own.tip.as_ref();
        !tip.is_some_and(|tip| ancestry::is_ancestor(hand.history(), it, tip))
    };
    let further = further.iter().copied().chain(hand.head());
    let further: Vec<CommitId> = further.filter(|it| related(it) && left_out(it)).collect();
    if further.is_empty() && !merge_commit::is_due(hand.history(), &view, &own) {
        return Ok(view);
    }
    locked?;
    let commission = merge_commit::merge_commit(hand.history(), &view, &own, &further);
    let tip = hand.commit(commission, CommitReason::TakeIn)?;
    integrate_heads(hand, &[tip])
}

/// Rule 2: the own branch is where, and under the name, this device may write on.
pub fn fast_forward_own<H: Replica>(hand: &mut H, view: &MergedState) -> Result<(), H::Error> {
    let own = hand.own();
    let ground = append_point::append_point(hand.history(), view, &own);
    if ground == own {
        return Ok(());
    }
    hand.catch_up(&ground)
}

/// Rule 7: what the commits of plain Git in the ancestry of members' tips, and of what is checked out
/// here, propose.
pub fn proposals<H: Replica>(hand: &H, view: &MergedState) -> Proposals {
    let further = [hand.own().tip, hand.head()];
    let further = further.iter().flatten();
    Proposals::in_view(hand.history(), hand.root(), view, &hand.foreign(), further)
}

/// A member says yes to proposals: those they stand on first, oldest first, all in one commit. Gives
/// what was written; nothing where this device is no member's, or none of them waits any more.
pub fn accept<H: Replica>(
    hand: &mut H,
    wanted: &BTreeSet<VersionId>,
) -> Result<Vec<EditEntry>, H::Error> {
    let view = reconcile(hand, &[])?;
    if !view.is_member(&hand.own().signer) {
        return Ok(Vec::new());
    }
    let accepted = proposals(hand, &view).with_grounds(&view, wanted);
    let edits: Vec<EditEntry> = accepted.into_iter().map(Proposal::accepted).collect();
    let view = write(hand, view, edits.clone(), CommitReason::Accept)?;
    merge(hand, view)?;
    Ok(edits)
}

/// Rule 6, by members only.
fn merge<H: Replica>(hand: &mut H, view: Rc<MergedState>) -> Result<Rc<MergedState>, H::Error> {
    if !view.is_member(&hand.own().signer) {
        return Ok(view);
    }
    let mut edits = Vec::new();
    for merge in view.versions.merges(hand.history()) {
        let blob = match &merge.text {
            Some(text) => Some(hand.keep_text(text)?),
            None => None,
        };
        edits.push(EditEntry {
            number: 0,
            version: merge.version(blob),
            imported: None,
            author: String::new(),
        });
    }
    write(hand, view, edits, CommitReason::Merge)
}

fn write<H: Replica>(
    hand: &mut H,
    view: Rc<MergedState>,
    edits: Vec<EditEntry>,
    why: CommitReason,
) -> Result<Rc<MergedState>, H::Error> {
    if edits.is_empty() {
        return Ok(view);
    }
    let own = hand.own();
    let notebook = hand.append(&own, edits)?;
    let commission = merge_commit::entry(hand.history(), hand.root(), &view, &own, notebook, &[]);
    let tip = hand.commit(commission, why)?;
    integrate_heads(hand, &[tip])
}

fn push<H, R, E>(
    hand: &H,
    remote: &mut R,
    view: &MergedState,
    fetched: &Fetched,
    report: &mut SyncReport,
) -> Result<(), E>
where
    H: Replica<Error = E>,
    R: RemoteReplica<Error = E>,
{
    let own = hand.own().signer;
    let page = fetched.main.as_ref();
    let page = page.filter(|main| fetched.here.contains(main));
    let moves = publish::moves(hand.history(), view, &own, &fetched.branches, page);
    report.kept_back = moves.kept_back;
    if !moves.branches.is_empty() {
        remote.push(&moves.branches)?;
    }
    Ok(())
}
