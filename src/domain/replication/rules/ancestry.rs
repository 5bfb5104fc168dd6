//! Walks through the ancestry that stop early: histories reach 100,000 commits, and ordinary commands need
//! commits near the tips.
//!
//! Each walk colours commits newest first and stops when no uncoloured path is left. Times are only a
//! heuristic: a wrong clock makes a walk longer, never its result wrong.

use std::collections::{BTreeMap, BTreeSet, BinaryHeap};
use std::rc::Rc;

use crate::domain::replication::rules::history::{Commit, CommitId, History};

/// Those of `targets` in the ancestry of `of`; a commit is in its own.
pub fn among(
    history: &dyn History,
    of: &CommitId,
    targets: &BTreeSet<CommitId>,
) -> BTreeSet<CommitId> {
    let targets: Vec<CommitId> = targets.iter().copied().collect();
    let walks = targets.chunks(AncestryWalk::MOST_COLOURS - 1);
    walks
        .flat_map(|targets| among_few(history, of, targets))
        .collect()
}

/// The first colour is for `of`, one more for each target. A way down from `of` is of no further
/// interest once it is below every target not found yet: no commit is above and below another.
fn among_few(history: &dyn History, of: &CommitId, targets: &[CommitId]) -> Vec<CommitId> {
    let mut walk = AncestryWalk::new(history);
    walk.paint(of, 1);
    for (at, target) in targets.iter().enumerate() {
        walk.paint(target, 2 << at);
    }
    let found = |walk: &AncestryWalk<'_>, target: &CommitId| walk.colours(target) & 1 == 1;
    loop {
        let missing = targets.iter().enumerate();
        let missing = missing.filter(|(_, target)| !found(&walk, target));
        let missing: u64 = missing.map(|(at, _)| 2 << at).sum();
        let promising = |colours: u64| colours & 1 == 1 && missing & !colours != 0;
        if missing == 0 || !walk.step_while(promising) {
            break;
        }
    }
    let targets = targets.iter().copied();
    targets.filter(|target| found(&walk, target)).collect()
}

/// True if `ancestor` is in the ancestry of `of`.
pub fn is_ancestor(history: &dyn History, ancestor: &CommitId, of: &CommitId) -> bool {
    ancestor == of || !among(history, of, &BTreeSet::from([*ancestor])).is_empty()
}

/// The maximal commits: those in no other's ancestry.
pub fn foremost(history: &dyn History, commits: &BTreeSet<CommitId>) -> BTreeSet<CommitId> {
    let mut foremost = commits.clone();
    for commit in commits.iter().filter(|_| commits.len() > 1) {
        if foremost.contains(commit) {
            let mut others = foremost.clone();
            others.remove(commit);
            let behind = among(history, commit, &others);
            foremost.retain(|other| !behind.contains(other));
        }
    }
    foremost
}

/// The commits reachable from `tips`, but (as far as the clocks are right) from none of `known`.
/// With wrong clocks some known ones may be among them.
pub fn beyond<'t, 'k>(
    history: &dyn History,
    tips: impl IntoIterator<Item = &'t CommitId>,
    known: impl IntoIterator<Item = &'k CommitId>,
) -> BTreeMap<CommitId, Rc<Commit>> {
    let mut walk = AncestryWalk::new(history);
    tips.into_iter().for_each(|tip| walk.paint(tip, 1));
    known.into_iter().for_each(|tip| walk.paint(tip, 2));
    while walk.step_while(|colours| colours == 1) {}
    let painted = walk.painted.into_values();
    let new = painted.filter(|(colours, _)| *colours == 1);
    new.map(|(_, commit)| (commit.id, commit)).collect()
}

/// In topological order, parents first.
pub fn oldest_first(commits: &BTreeMap<CommitId, Rc<Commit>>) -> Vec<Rc<Commit>> {
    let mut waits: BTreeMap<CommitId, usize> = BTreeMap::new();
    let mut children: BTreeMap<CommitId, Vec<CommitId>> = BTreeMap::new();
    for commit in commits.values() {
        let parents = commit.parents.iter().filter(|id| commits.contains_key(id));
        let parents: BTreeSet<CommitId> = parents.copied().collect();
        waits.insert(commit.id, parents.len());
        for parent in parents {
            children.entry(parent).or_default().push(commit.id);
        }
    }
    let ready = waits.iter().filter(|(_, waits)| **waits == 0);
    let mut ready: BTreeSet<CommitId> = ready.map(|(id, _)| *id).collect();
    let mut ordered = Vec::with_capacity(commits.len());
    while let Some(id) = ready.pop_first() {
        ordered.push(Rc::clone(&commits[&id]));
        for child in children.remove(&id).unwrap_or_default() {
            if let Some(waits) = waits.get_mut(&child) {
                *waits -= 1;
                if *waits == 0 {
                    ready.insert(child);
                }
            }
        }
    }
    ordered
}

/// Colours flow from a commit to its parents; a commit that is not here stops the way.
struct AncestryWalk<'a> {
    history: &'a dyn History,
    painted: BTreeMap<CommitId, (u64, Rc<Commit>)>,
    open: BinaryHeap<(i64, CommitId)>,
}

impl<'a> AncestryWalk<'a> {
    const MOST_COLOURS: usize = 64;

    fn new(history: &'a dyn History) -> Self {
        Self {
            history,
            painted: BTreeMap::new(),
            open: BinaryHeap::new(),
        }
    }

    fn colours(&self, id: &CommitId) -> u64 {
        self.painted.get(id).map_or(0, |(colours, _)| *colours)
    }

    fn paint(&mut self, id: &CommitId, colours: u64) {
        if let Some((before, commit)) = self.painted.get_mut(id) {
            if *before | colours != *before {
                *before |= colours;
                self.open.push((commit.time, *id));
            }
        } else if let Some(commit) = self.history.commit(id) {
            self.open.push((commit.time, *id));
            self.painted.insert(*id, (colours, commit));
        }
    }

    /// Continues with the newest open commit while one with a promising colour is open.
    fn step_while(&mut self, promising: impl Fn(u64) -> bool) -> bool {
        if !self.open.iter().any(|(_, id)| promising(self.colours(id))) {
            return false;
        }
        if let Some((_, id)) = self.open.pop() {
            let (colours, commit) = &self.painted[&id];
            let (colours, commit) = (*colours, Rc::clone(commit));
            commit
                .parents
                .iter()
                .for_each(|parent| self.paint(parent, colours));
        }
        true
    }
}
