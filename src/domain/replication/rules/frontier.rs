//! The frontier (rule 2): tips of all writers known to a copy.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::domain::replication::rules::ancestry;
use crate::domain::replication::rules::append_only::violation::AppendOnlyViolation;
use crate::domain::replication::rules::feed;
use crate::domain::replication::rules::history::{Commit, CommitId, Genesis, History, Key, Signer};

/// V: the known tips of every writer. Several tips of one are a fork (a cloned disk, a restored
/// backup, tampering): all are content.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Frontier {
    tips: BTreeMap<Signer, BTreeSet<CommitId>>,
    /// Tips in the ancestry of another tip.
    behind: BTreeSet<CommitId>,
}

impl Frontier {
    /// Tips from references, each under its signer; none may be on another's chain.
    pub fn new(tips: BTreeMap<Signer, BTreeSet<CommitId>>) -> Self {
        let behind = BTreeSet::new();
        Self { tips, behind }
    }

    /// Adds tips found to be in the ancestry of another.
    #[must_use]
    pub fn with_behind(self, behind: BTreeSet<CommitId>) -> Self {
        Self { behind, ..self }
    }

    /// True if the tip is an ancestor of another known tip and thus transferred with it.
    pub fn is_behind(&self, tip: &CommitId) -> bool {
        self.behind.contains(tip)
    }

    pub fn tips(&self) -> &BTreeMap<Signer, BTreeSet<CommitId>> {
        &self.tips
    }

    /// Every known tip, of whomever.
    pub fn all(&self) -> impl Iterator<Item = &CommitId> {
        self.tips.values().flatten()
    }

    pub fn of(&self, signer: &Signer) -> impl Iterator<Item = &CommitId> {
        self.tips.get(signer).into_iter().flatten()
    }

    /// Tips of a key, by each name it used.
    pub fn of_key<'a>(
        &'a self,
        key: &'a Key,
    ) -> impl Iterator<Item = (&'a Signer, &'a BTreeSet<CommitId>)> {
        self.tips
            .iter()
            .filter(move |(signer, _)| signer.key == *key)
    }

    /// Several chains claim to be this writer's.
    pub fn is_forked(&self, signer: &Signer) -> bool {
        self.of(signer).nth(1).is_some()
    }

    /// The frontier after `fetched` arrived: every commit of a writer counts that is reachable from it,
    /// descends from the genesis, and is valid with all before it on its chain, whichever reference brought
    /// it. A function of the set of commits alone: arrival in pieces or in another order gives the same
    /// frontier.
    #[must_use]
    pub fn with<'a>(
        &self,
        history: &dyn History,
        root: &Genesis,
        fetched: impl IntoIterator<Item = &'a CommitId>,
    ) -> Self {
        let fetched: Vec<CommitId> = fetched
            .into_iter()
            .map(|it| history.as_written(it))
            .collect();
        let new = ancestry::beyond(history, &fetched, self.all());
        let mut tips = self.tips.clone();
        let mut touched = BTreeSet::new();
        let mut sound = ValidationCache::beyond(self, history);
        let related = related(history, root, &new);
        for commit in &related {
            if let Some(signer) = sound.admits(commit) {
                tips.entry(signer.clone()).or_default().insert(commit.id);
                touched.insert(signer.clone());
            }
        }
        let mut behind = below(&related, &sound.found);
        for signer in touched {
            let foremost =
                |tips: &mut BTreeSet<CommitId>| *tips = feed::foremost(history, &signer, tips);
            tips.get_mut(&signer).into_iter().for_each(foremost);
        }
        // Relations below commits known before were found then.
        behind.extend(&self.behind);
        let all: BTreeSet<&CommitId> = tips.values().flatten().collect();
        behind.retain(|tip| all.contains(tip));
        Self { tips, behind }
    }
}

/// The parents of sound commits, of their parents, and so on as far as these commits go, given oldest
/// first.
fn below(commits: &[Rc<Commit>], sound: &BTreeSet<CommitId>) -> BTreeSet<CommitId> {
    let mut below = BTreeSet::new();
    for commit in commits.iter().rev() {
        if sound.contains(&commit.id) || below.contains(&commit.id) {
            below.extend(commit.parents.iter().copied());
        }
    }
    below
}

/// Valid commits: those on the chains of known tips, and valid descendants.
pub struct ValidationCache<'a> {
    known: &'a Frontier,
    history: &'a dyn History,
    /// Found so far.
    found: BTreeSet<CommitId>,
    /// Chains of known tips, for writers of whom more than the tips was needed.
    chains: BTreeMap<Signer, BTreeSet<CommitId>>,
}

impl<'a> ValidationCache<'a> {
    pub fn beyond(known: &'a Frontier, history: &'a dyn History) -> Self {
        Self {
            known,
            history,
            found: BTreeSet::new(),
            chains: BTreeMap::new(),
        }
    }

    /// Whose sound commit this is. Asked oldest first, for whether one is sound depends on those
    /// before it.
    pub fn admits<'c>(&mut self, commit: &'c Commit) -> Option<&'c Signer> {
        let signer = commit.signer()?;
        let sound = self.breach(commit, signer).is_ok_and(|it| it.is_none());
        if sound {
            self.found.insert(commit.id);
        }
        sound.then_some(signer)
    }

    /// Violation by a commit itself; the commit it follows if that one is invalid.
    pub fn breach(
        &mut self,
        commit: &Commit,
        signer: &Signer,
    ) -> Result<Option<AppendOnlyViolation>, CommitId> {
        let before = feed::before(self.history, signer, &commit.id);
        if let Some(before) = before.filter(|before| !self.has(signer, before)) {
            return Err(before);
        }
        let before = before.and_then(|it| feed::notebook(self.history, signer, &it));
        let after = feed::notebook(self.history, signer, &commit.id);
        let writer = &signer.writer;
        Ok(self.history.breach(writer, before.as_ref(), after.as_ref()))
    }

    /// True if a commit of this writer's is known to be sound.
    pub fn has(&mut self, signer: &Signer, commit: &CommitId) -> bool {
        if self.found.contains(commit) || self.known.of(signer).any(|tip| tip == commit) {
            return true;
        }
        let (known, history) = (self.known, self.history);
        let chain = self.chains.entry(signer.clone()).or_insert_with(|| {
            let tips = known.of(signer).copied();
            feed::whole(history, signer, tips)
        });
        chain.contains(commit)
    }
}

/// Descendants of the genesis. A device may write in several binders, and their histories may be in one
/// repository.
fn related(
    history: &dyn History,
    root: &Genesis,
    new: &BTreeMap<CommitId, Rc<Commit>>,
) -> Vec<Rc<Commit>> {
    let mut related: BTreeSet<CommitId> = BTreeSet::new();
    let mut commits = Vec::new();
    for commit in ancestry::oldest_first(new) {
        let known = |id: &CommitId| !new.contains_key(id) && history.commit(id).is_some();
        let mut parents = commit.parents.iter();
        if commit.id == root.commit || parents.any(|id| related.contains(id) || known(id)) {
            related.insert(commit.id);
            commits.push(commit);
        }
    }
    commits
}
