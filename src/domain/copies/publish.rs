//! Rule 5: what becomes of the page published at a remote (`main`, or `published` beside a `main` that is
//! left alone), and of its branches.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::copies::ancestry;
use crate::domain::copies::chain;
use crate::domain::copies::content;
use crate::domain::copies::ground::Ground;
use crate::domain::copies::history::{CommitId, History, Signer};
use crate::domain::copies::view::View;

/// What to do with a remote's `main`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Publication {
    /// It holds the same content and a member made it, or this device is no member's.
    Leave,
    /// The own tip, by compare-and-swap; `main` is in its ancestry.
    Push(CommitId),
    /// Take in with this `main` as a further parent, push the own branch again, then `main`.
    TakeIn(CommitId),
}

/// Decides for one remote whose page `main` is not one to be left alone (see `admission::admissible`).
pub fn publication(
    history: &dyn History,
    view: &View,
    ground: &Ground,
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
pub struct Move {
    /// Below `copies/`.
    pub branch: String,
    pub from: Option<CommitId>,
    pub to: CommitId,
}

/// The branches of a remote that anybody may carry forward: the own first, then everybody's, guests
/// and forks among them. A tip goes where an earlier commit of its chain stands, else to
/// `copies/<writer>`, or, where another history stands there, to `copies/<writer>-<oid8>`. A branch
/// that went back is thereby moved forward again; nothing is ever moved elsewhere. Where the branch of
/// somebody of whom nothing counts stands at what was left there, nothing of theirs is put beside it.
pub fn moves(
    history: &dyn History,
    view: &View,
    own: &Signer,
    branches: &BTreeMap<String, CommitId>,
) -> Vec<Move> {
    let there: BTreeSet<CommitId> = branches.values().copied().collect();
    let mut now = branches.clone();
    let mut moves = Vec::new();
    let (mine, others): (Vec<_>, Vec<_>) = view.known.tips().iter().partition(|(s, _)| *s == own);
    let was_left = |signer: &Signer| {
        let at = branches.get(signer.writer.as_str());
        at.is_some_and(|at| history.commit(at).is_none())
    };
    for (signer, tips) in mine.into_iter().chain(others) {
        let counts = view.members.counted().contains_key(signer);
        if signer != own && !counts && was_left(signer) {
            continue;
        }
        for tip in tips.iter().filter(|tip| !there.contains(tip)) {
            if let Some(branch) = branch_for(history, view, signer, tip, &now) {
                let from = now.insert(branch.clone(), *tip);
                let to = *tip;
                moves.push(Move { branch, from, to });
            }
        }
    }
    moves
}

fn branch_for(
    history: &dyn History,
    view: &View,
    signer: &Signer,
    tip: &CommitId,
    branches: &BTreeMap<String, CommitId>,
) -> Option<String> {
    let plain = signer.writer.to_string();
    // Git allows no `~` in the name of a branch, and no writer has a `-` in theirs.
    let beside = (8..=40).map(|digits| format!("{plain}-{}", tip.short(digits)));
    let mut free = [plain.clone()].into_iter().chain(beside);
    let of_writer = |name: &str| name.split('-').next() == Some(&plain);
    let is_tip = |at: &CommitId| view.known.of(signer).any(|tip| tip == at);
    let by_writer = |at: &CommitId| {
        let commit = history.commit(at);
        commit.is_some_and(|commit| commit.signer() == Some(signer))
    };
    let earlier = branches.iter().find(|(name, at)| {
        // Along its own chain: another chain of the writer's may have taken that one in.
        let both = BTreeSet::from([**at, *tip]);
        let onward = || chain::foremost(history, signer, &both) == BTreeSet::from([*tip]);
        let goes_on = || by_writer(at) && onward();
        of_writer(name) && !is_tip(at) && goes_on()
    });
    match earlier {
        Some((name, _)) => Some(name.clone()),
        None => free.find(|name| !branches.contains_key(name)),
    }
}
