//! Computes the proposals of foreign commits, each a pure function of its commit and ancestors.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::domain::documents::versions::Versions;
use crate::domain::replication::rules::foreign::{ForeignChanges, is_fit, is_overfull};
use crate::domain::replication::rules::history::{
    BlobId, Commit, CommitId, Genesis, History, Origin, Version, VersionId,
};
use crate::domain::replication::rules::proposal::{Proposal, ProposalSource};
use crate::domain::replication::rules::{ancestry, merged_state};

/// Computes what commits propose, each a pure function of its commit.
pub struct Proposer<'a> {
    history: &'a dyn History,
    documents_of_root: BTreeMap<String, BlobId>,
    /// Versions in a writer's own `log/`, by commit.
    logs: BTreeMap<CommitId, Rc<Versions>>,
    /// Versions that a foreign commit's text at a path stands for.
    found: BTreeMap<(CommitId, String), BTreeSet<VersionId>>,
    /// Below commits that were computed already, each with one parent: the first one that was not.
    below: BTreeMap<CommitId, CommitId>,
    /// Every path of those.
    held: BTreeSet<String>,
}

impl<'a> Proposer<'a> {
    pub fn new(history: &'a dyn History, root: &Genesis) -> Self {
        Self {
            history,
            documents_of_root: merged_state::documents_of_root(history, root),
            logs: BTreeMap::new(),
            found: BTreeMap::new(),
            below: BTreeMap::new(),
            held: BTreeSet::new(),
        }
    }

    /// Proposals of some foreign commits, parents first, so that no chain is walked more than once.
    pub fn all(&mut self, foreign: &BTreeSet<CommitId>) -> Vec<Proposal> {
        let commits = foreign.iter().filter_map(|id| self.history.commit(id));
        let commits = commits.map(|commit| (commit.id, commit)).collect();
        let mut all = Vec::new();
        for commit in &ancestry::oldest_first(&commits) {
            all.extend(self.of(commit));
            self.passed(commit);
        }
        all
    }

    /// Stops looking for a path in each commit of chains that do not have it: long chains with different
    /// files would be walked once for each.
    fn passed(&mut self, commit: &Commit) {
        if let [parent] = commit.parents.as_slice() {
            let below = self.below.get(parent).copied().unwrap_or(*parent);
            self.below.insert(commit.id, below);
            let tree = self.history.tree(&commit.tree);
            self.held.extend(tree.documents.keys().cloned());
        }
    }

    /// The commit from which a path is looked for that is asked for at `id`: the one below the chain that `id`
    /// ends, if nothing on that chain and nothing right below it has the path.
    fn from(&self, id: &CommitId, path: &str) -> CommitId {
        let below = self.below.get(id).filter(|_| !self.held.contains(path));
        let is_absent = |below: &&CommitId| {
            let commit = self.history.commit(below);
            commit.is_some_and(|commit| self.text(&commit, path).is_none())
        };
        below.filter(is_absent).copied().unwrap_or(*id)
    }

    /// Proposals of one foreign commit. Deleting a document that never existed is none.
    pub fn of(&mut self, commit: &Commit) -> Vec<Proposal> {
        let changes = ForeignChanges::of(self.history, commit)
            .proposed
            .into_iter();
        let proposal = |(path, blob)| Proposal {
            source: ProposalSource::Foreign(commit.id),
            author: String::new(),
            version: self.version(commit, path, blob),
        };
        let mut proposals: Vec<Proposal> = changes.map(proposal).collect();
        proposals.retain(|it| it.version.blob.is_some() || !it.version.replaces.is_empty());
        proposals
    }

    fn version(&mut self, commit: &Commit, path: String, blob: Option<BlobId>) -> Version {
        let parents = commit.parents.iter();
        let replaces: BTreeSet<VersionId> = parents.flat_map(|id| self.at(id, &path)).collect();
        let version = Version {
            replaces: replaces.into_iter().collect(),
            path,
            blob,
            machine: false,
            root: false,
        };
        let known_as = (commit.id, version.path.clone());
        self.found.insert(known_as, BTreeSet::from([version.id()]));
        version
    }

    /// The versions that a commit's text at a path is. At a writer's commit those live in its own
    /// `log/` with this text; at a foreign one that changed it, its own proposal; at one that did not,
    /// what it is at the parents that have the same text (a person may have made ten commits since,
    /// none of which touched this document); where what it changed can be no proposal, what it was
    /// before.
    fn at(&mut self, id: &CommitId, path: &str) -> BTreeSet<VersionId> {
        let asked = (self.from(id, path), path.to_owned());
        let id = &asked.0;
        if let Some(found) = self.found.get(&asked) {
            return found.clone();
        }
        let mut found = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut open: Vec<_> = self.history.commit(id).into_iter().collect();
        while let Some(commit) = open.pop() {
            if !seen.insert(commit.id) {
                continue;
            }
            match self.own(&commit, path) {
                Some(versions) => found.extend(versions),
                None => open.extend(self.before(&commit, path)),
            }
        }
        self.found.insert(asked, found.clone());
        found
    }

    /// Versions of its text at a path by the commit alone; none if ancestors decide.
    fn own(&mut self, commit: &Commit, path: &str) -> Option<Vec<VersionId>> {
        let known_as = (commit.id, path.to_owned());
        if let Some(found) = self.found.get(&known_as) {
            return Some(found.iter().copied().collect());
        }
        let text = self.text(commit, path);
        match commit.origin {
            // A writer's tree that hides whose text it holds is a thief's: those before it tell.
            Origin::Writer(_) => self.at_writers(commit, path, text),
            Origin::Foreign => {
                let proposes = !commit.parents.is_empty()
                    && self.parents_with_same(commit, path).is_empty()
                    && is_fit(self.history, text)
                    && !is_overfull(self.history, commit);
                proposes.then(|| vec![self.version(commit, path.to_owned(), text).id()])
            }
        }
    }

    /// The parents that tell what a commit's text is: those with the same, else all.
    fn before(&self, commit: &Commit, path: &str) -> Vec<Rc<Commit>> {
        let same = self.parents_with_same(commit, path);
        match same.is_empty() {
            true => self.parents(commit),
            false => same,
        }
    }

    fn parents(&self, commit: &Commit) -> Vec<Rc<Commit>> {
        let parents = commit.parents.iter();
        parents.filter_map(|id| self.history.commit(id)).collect()
    }

    fn parents_with_same(&self, commit: &Commit, path: &str) -> Vec<Rc<Commit>> {
        let text = self.text(commit, path);
        let mut parents = self.parents(commit);
        parents.retain(|parent| self.text(parent, path) == text);
        parents
    }

    /// If no live version has this text (a guest's tree shows merged documents beside the own notebook's
    /// later edits), the latest ones with it. None for a document that no entry has.
    fn at_writers(
        &mut self,
        commit: &Commit,
        path: &str,
        text: Option<BlobId>,
    ) -> Option<Vec<VersionId>> {
        let versions = self.log_of(commit);
        let has_text = |id: &VersionId| versions.version(id).is_some_and(|it| it.blob == text);
        let live: Vec<VersionId> = versions.live(path).into_iter().filter(has_text).collect();
        if !live.is_empty() {
            return Some(live);
        }
        let known = versions.paths().any(|it| it == path);
        if !known && text.is_none() {
            return Some(Vec::new());
        }
        Some(versions.with_text(path, text)).filter(|it| !it.is_empty())
    }

    fn text(&self, commit: &Commit, path: &str) -> Option<BlobId> {
        self.history.tree(&commit.tree).documents.get(path).copied()
    }

    fn log_of(&mut self, commit: &Commit) -> Rc<Versions> {
        if let Some(versions) = self.logs.get(&commit.id) {
            return Rc::clone(versions);
        }
        let tree = self.history.tree(&commit.tree);
        let edits = merged_state::edits(self.history, tree.notebooks.values().copied());
        let versions = Rc::new(Versions::of(&self.documents_of_root, &edits, &[]));
        self.logs.insert(commit.id, Rc::clone(&versions));
        versions
    }
}
