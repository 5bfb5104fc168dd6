//! Revocation point: the last commits of a removed key that count.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::rc::Rc;

use crate::domain::replication::members::MemberTips;
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::Commit;
use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::history::History;
use crate::domain::replication::rules::history::Key;
use crate::domain::replication::rules::history::Signer;

/// The last commits that at least `needed` removers had seen of the key. `lasts`: for each remover the
/// commits named as the subject's last. After a fork each chain is judged separately: a `last` on another
/// chain covers the shared part, an unknown one nothing.
pub(super) fn kept(
    history: &dyn History,
    known: &Frontier,
    key: &Key,
    lasts: &[BTreeSet<CommitId>],
    needed: usize,
) -> MemberTips {
    let mut kept = MemberTips::new();
    for (signer, tips) in known.of_key(key) {
        let chains = tips.iter().map(|tip| FeedWalk::new(history, key, *tip));
        let mut chains: Vec<FeedWalk> = chains.collect();
        let ends = chains.iter_mut();
        let ends: BTreeSet<CommitId> = ends
            .filter_map(|chain| chain.kept(lasts, needed))
            .filter(|end| signed_by(history, end, signer))
            .collect();
        let foremost = |end: &&CommitId| !chains.iter_mut().any(|chain| chain.passes(end, &ends));
        let ends: BTreeSet<CommitId> = ends.iter().filter(foremost).copied().collect();
        if !ends.is_empty() {
            kept.insert(signer.clone(), ends);
        }
    }
    kept
}

fn signed_by(history: &dyn History, commit: &CommitId, signer: &Signer) -> bool {
    let commit = history.commit(commit);
    commit.is_some_and(|commit| commit.signer() == Some(signer))
}

/// A key's first-parent chain, walked back from its tip as far as anybody asks.
struct FeedWalk<'a> {
    history: &'a dyn History,
    key: &'a Key,
    places: BTreeMap<CommitId, usize>,
    next: Option<CommitId>,
}

impl<'a> FeedWalk<'a> {
    fn new(history: &'a dyn History, key: &'a Key, tip: CommitId) -> Self {
        Self {
            history,
            key,
            places: BTreeMap::new(),
            next: Some(tip),
        }
    }

    /// The furthest commit that at least `needed` of the removers reach.
    fn kept(&mut self, lasts: &[BTreeSet<CommitId>], needed: usize) -> Option<CommitId> {
        let reached = lasts.iter().map(|of_one| {
            let of_one = of_one.iter().filter_map(|last| self.reached(*last));
            of_one.min()
        });
        let mut reached: Vec<(usize, CommitId)> = reached.flatten().collect();
        reached.sort_unstable();
        let at = needed.checked_sub(1)?;
        reached.get(at).map(|(_, commit)| *commit)
    }

    /// The first commit of this chain met on the way back from `last`, with its place.
    fn reached(&mut self, last: CommitId) -> Option<(usize, CommitId)> {
        let mut at = last;
        loop {
            if let Some(place) = self.place(&at) {
                return Some((place, at));
            }
            at = before(self.history, self.key, &at)?;
        }
    }

    /// True if this commit lies before another of `ends`.
    fn passes(&mut self, end: &CommitId, ends: &BTreeSet<CommitId>) -> bool {
        let Some(place) = self.place(end) else {
            return false;
        };
        let later = |other: &CommitId| self.place(other).is_some_and(|other| other < place);
        ends.iter().any(later)
    }

    /// Number of commits of the chain after this one; none if it is not on the chain.
    fn place(&mut self, commit: &CommitId) -> Option<usize> {
        while !self.places.contains_key(commit) {
            let next = self.next.take()?;
            self.places.insert(next, self.places.len());
            self.next = before(self.history, self.key, &next);
        }
        self.places.get(commit).copied()
    }
}

/// The commit before this one on the chain of a key.
fn before(history: &dyn History, key: &Key, commit: &CommitId) -> Option<CommitId> {
    let own = |commit: &Rc<Commit>| commit.signer().is_some_and(|signer| signer.key == *key);
    let commit = history.commit(commit).filter(own)?;
    let first = *commit.parents.first()?;
    history.commit(&first).filter(own).map(|_| first)
}
