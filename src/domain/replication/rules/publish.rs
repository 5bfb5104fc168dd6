//! Publication (rule 5): updates of `main`, or of `published` beside a `main` that cannot be used, and of
//! writers' branches at a remote.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::replication::rules::ancestry;
use crate::domain::replication::rules::append_point::AppendPoint;
use crate::domain::replication::rules::content;
use crate::domain::replication::rules::feed;
use crate::domain::replication::rules::history::{CommitId, History, Signer};
use crate::domain::replication::rules::merged_state::MergedState;

/// Action on a remote's `main`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Publication {
    /// It holds the same content and a member made it, or this device is no member's.
    Leave,
    /// The own tip, by compare-and-swap; `main` is in its ancestry.
    Push(CommitId),
    /// Take in with this `main` as a further parent, push the own branch again, then `main`.
    TakeIn(CommitId),
}

/// Action for a remote's `main` that is not left alone (see `main_admission::admissible`).
pub fn publication(
    history: &dyn History,
    view: &MergedState,
    ground: &AppendPoint,
    main: Option<&CommitId>,
) -> Publication {
    let Some(tip) = ground.tip.filter(|_| view.is_member(&ground.signer)) else {
        return Publication::Leave;
    };
    let Some(main) = main else {
        return Publication::Push(tip);
    };
    let by_member = || {
        let commit = history.commit(main);
        commit.is_some_and(|it| it.signer().is_some_and(|signer| view.is_member(signer)))
    };
    let same =
        || content::of_commit(history, view, main) == content::of_commit(history, view, &tip);
    if *main == tip || by_member() && same() {
        Publication::Leave
    } else if ancestry::is_ancestor(history, main, &tip) {
        Publication::Push(tip)
    } else {
        Publication::TakeIn(*main)
    }
}

/// A branch of a remote to move forward, from what it was when last asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BranchUpdate {
    /// Below `copies/`.
    pub branch: String,
    pub from: Option<CommitId>,
    pub to: CommitId,
}

/// Most branches of guests written to a remote.
pub const MOST_GUESTS: usize = 64;

/// Branches to move at a remote, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BranchUpdates {
    pub branches: Vec<BranchUpdate>,
    /// Tips of guests that are not put there, because so many are there already ([`MOST_GUESTS`]).
    pub kept_back: usize,
}

/// All tips in the order in which they get branches: members' first; of several keys under one name the one
/// that owns it first. So a guest never gets the branch of a member's name.
pub fn in_turn(view: &MergedState) -> Vec<(&Signer, &BTreeSet<CommitId>)> {
    let counted = view.members.counted();
    let mut all: Vec<_> = view.frontier.tips().iter().collect();
    all.sort_by_key(|(signer, _)| {
        let is_holder = view.members.named(&signer.writer) == Some(&signer.key);
        (!counted.contains_key(*signer), !is_holder, *signer)
    });
    all
}

/// Branch updates at a remote that anybody may make: the own branch first, then members', then guests',
/// forks included. A tip goes to the branch with an earlier commit of its chain, else to `copies/<writer>`,
/// or if an unrelated history is there to `copies/<writer>-<oid8>`. A branch that went back is thereby
/// moved forward; nothing is moved in any other way.
///
/// Guests' tips in the ancestry of another tip or of the published page are left out, since they are
/// transferred with it; and if the branch of a writer of whom nothing counts is at a commit that was left
/// there, nothing of theirs is put beside it.
pub fn moves(
    history: &dyn History,
    view: &MergedState,
    own: &Signer,
    branches: &BTreeMap<String, CommitId>,
    page: Option<&CommitId>,
) -> BranchUpdates {
    let there: BTreeSet<CommitId> = branches.values().copied().collect();
    let all = to_carry(history, view, own, branches);
    let (there, due): (Vec<_>, Vec<_>) = all.into_iter().partition(|it| there.contains(it.tip));
    let due = without_those_behind(history, due, page);
    let mut room = MOST_GUESTS.saturating_sub(there.iter().filter(|it| it.is_guest).count());
    let mut now = branches.clone();
    let mut moves = BranchUpdates::default();
    let mut new = Vec::new();
    for it in due {
        let Some(branch) = branch_for(history, view, it.signer, it.tip, &now) else {
            continue;
        };
        match it.is_guest && !now.contains_key(&branch) {
            true => new.push(it),
            false => {
                room = room.saturating_sub(usize::from(it.is_guest));
                moves.add(&mut now, branch, *it.tip);
            }
        }
    }
    moves.kept_back = new.len().saturating_sub(room);
    for it in new.into_iter().take(room) {
        if let Some(branch) = branch_for(history, view, it.signer, it.tip, &now) {
            moves.add(&mut now, branch, *it.tip);
        }
    }
    moves
}

impl BranchUpdates {
    fn add(&mut self, now: &mut BTreeMap<String, CommitId>, branch: String, to: CommitId) {
        let from = now.insert(branch.clone(), to);
        self.branches.push(BranchUpdate { branch, from, to });
    }
}

/// Without guests' tips in the ancestry of the page there.
fn without_those_behind<'v>(
    history: &dyn History,
    mut due: Vec<CarriedBranch<'v>>,
    page: Option<&CommitId>,
) -> Vec<CarriedBranch<'v>> {
    let guests = due.iter().filter(|it| it.is_guest);
    let guests: BTreeSet<CommitId> = guests.map(|it| *it.tip).collect();
    let behind = page.filter(|_| !guests.is_empty());
    let behind = behind.map(|page| ancestry::among(history, page, &guests));
    let behind = behind.unwrap_or_default();
    due.retain(|it| !it.is_guest || !behind.contains(it.tip));
    due
}

/// A tip to be pushed.
struct CarriedBranch<'v> {
    signer: &'v Signer,
    tip: &'v CommitId,
    is_guest: bool,
}

/// Everybody's tips that get branches, in turn: of guests those that no other tip has in its ancestry.
pub fn carried(view: &MergedState) -> impl Iterator<Item = (&Signer, &CommitId)> {
    let all = in_turn(view).into_iter();
    let all = all.flat_map(|(signer, tips)| tips.iter().map(move |tip| (signer, tip)));
    all.filter(|(signer, tip)| {
        view.members.counted().contains_key(*signer) || !view.frontier.is_behind(tip)
    })
}

fn to_carry<'v>(
    history: &dyn History,
    view: &'v MergedState,
    own: &Signer,
    branches: &BTreeMap<String, CommitId>,
) -> Vec<CarriedBranch<'v>> {
    let was_left = |signer: &Signer| {
        let at = branches.get(signer.writer.as_str());
        at.is_some_and(|at| history.commit(at).is_none())
    };
    let mine = view.frontier.tips().get_key_value(own);
    let mine = mine.into_iter();
    let mine = mine.flat_map(|(signer, tips)| tips.iter().map(move |tip| (signer, tip)));
    let others = carried(view).filter(|(signer, _)| *signer != own);
    let each = |(signer, tip): (&'v Signer, &'v CommitId)| CarriedBranch {
        signer,
        tip,
        is_guest: signer != own && !view.members.counted().contains_key(signer),
    };
    let all = mine.chain(others).map(each);
    all.filter(|it| !(it.is_guest && was_left(it.signer)))
        .collect()
}

fn branch_for(
    history: &dyn History,
    view: &MergedState,
    signer: &Signer,
    tip: &CommitId,
    branches: &BTreeMap<String, CommitId>,
) -> Option<String> {
    let plain = signer.writer.to_string();
    let of_writer = |name: &str| name.split('-').next() == Some(&plain);
    let is_tip = |at: &CommitId| view.frontier.of(signer).any(|tip| tip == at);
    let by_writer = |at: &CommitId| {
        let commit = history.commit(at);
        commit.is_some_and(|commit| commit.signer() == Some(signer))
    };
    let earlier = branches.iter().find(|(name, at)| {
        // Along its own chain: another chain of the writer's may have taken that one in.
        let both = BTreeSet::from([**at, *tip]);
        let onward = || feed::foremost(history, signer, &both) == BTreeSet::from([*tip]);
        let goes_on = || by_writer(at) && onward();
        of_writer(name) && !is_tip(at) && goes_on()
    });
    match earlier {
        Some((name, _)) => Some(name.clone()),
        None => names(signer, tip).find(|name| !branches.contains_key(name)),
    }
}

/// Names for a tip's branch, in the order tried: `bo`, then `bo-` with 8 to 40 digits of the tip's id.
pub fn names(signer: &Signer, tip: &CommitId) -> impl Iterator<Item = String> {
    let (plain, tip) = (signer.writer.to_string(), *tip);
    let first = plain.clone();
    // `~` is not allowed in a branch name, and no writer name has `-`.
    let beside = (8..=40).map(move |digits| format!("{plain}-{}", tip.short(digits)));
    [first].into_iter().chain(beside)
}
