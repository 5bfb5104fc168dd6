//! Test helper: small histories built by hand.

use std::collections::{BTreeMap, BTreeSet};

use binder::domain::replication::rules::append_point::AppendPoint;
use binder::domain::replication::rules::foreign::ForeignCommits;
use binder::domain::replication::rules::frontier::Frontier;
use binder::domain::replication::rules::history::{
    CommitId, EditEntry, Folder, Genesis, MembershipChange, Origin, Signer, Tree, VersionId,
};
use binder::domain::replication::rules::merged_state::MergedState;
use binder::domain::replication::rules::proposal::{Proposal, ProposalSource, Proposals, Proposer};

use super::git::{Git, Record, Said};
use super::world::signer;

/// A binder that Anna began, with one document.
pub(super) struct Desk {
    pub(super) git: Git,
    pub(super) root: Genesis,
    pub(super) anna: Signer,
    clock: i64,
    tokens: u64,
}

impl Desk {
    pub(super) fn new() -> Self {
        let (git, anna) = (Git::default(), signer(0, "anna"));
        let plan = git.keep_text(b"one\ntwo\nthree\n");
        let tree = Tree {
            notebooks: BTreeMap::new(),
            documents: BTreeMap::from([("plan.md".to_owned(), plan)]),
            ..Tree::default()
        };
        let commit = git.make(Vec::new(), Origin::Writer(anna.clone()), 0, tree);
        Self {
            git,
            root: Genesis {
                commit,
                key: anna.key.clone(),
            },
            anna,
            clock: 0,
            tokens: 0,
        }
    }

    pub(super) fn make(&mut self, parents: &[CommitId], origin: Origin, tree: Tree) -> CommitId {
        self.clock += 1;
        self.git.make(parents.to_vec(), origin, self.clock, tree)
    }

    /// One more entry of a writer, on its first parent's notebook and content.
    pub(super) fn writes(&mut self, who: &Signer, parents: &[CommitId], said: Said) -> CommitId {
        self.tokens += 1;
        let record = Record {
            token: self.tokens,
            lamport: self.tokens,
            said,
        };
        let mut tree = self.git.tree_of(&parents[0]).as_ref().clone();
        let folder = Folder::of(&who.writer);
        let notebook = self
            .git
            .append(tree.notebooks.get(&folder).copied(), record);
        tree.notebooks.insert(folder, notebook);
        self.make(parents, Origin::Writer(who.clone()), tree)
    }

    pub(super) fn lets_in(&mut self, on: CommitId, who: &Signer) -> CommitId {
        let anna = self.anna.clone();
        self.writes(
            &anna,
            &[on],
            super::letting_in::member(who, MembershipChange::On, None),
        )
    }

    /// A plain commit that makes the plan this text.
    pub(super) fn plain(&mut self, parents: &[CommitId], text: &str) -> CommitId {
        let mut tree = self.git.tree_of(&parents[0]).as_ref().clone();
        let text = self.git.keep_text(text.as_bytes());
        tree.documents.insert("plan.md".to_owned(), text);
        self.make(parents, Origin::Foreign, tree)
    }

    pub(super) fn known(&self, tips: &[CommitId]) -> Frontier {
        Frontier::default().with(&self.git, &self.root, tips)
    }

    pub(super) fn view(&self, tips: &[CommitId]) -> MergedState {
        MergedState::of(&self.git, &self.root, &self.known(tips))
    }

    pub(super) fn proposed(&self, commits: &[CommitId]) -> Vec<Proposal> {
        let commits: BTreeSet<CommitId> = commits.iter().copied().collect();
        Proposer::new(&self.git, &self.root).all(&commits)
    }

    /// What plain commits propose to those who know these tips, and the view that is.
    pub(super) fn waiting(
        &self,
        tips: &[CommitId],
        plain: &[CommitId],
    ) -> (Proposals, MergedState) {
        let (view, found) = (self.view(tips), ForeignCommits::default());
        let all = Proposals::in_view(&self.git, &self.root, &view, &found, plain);
        (all, view)
    }

    pub(super) fn waits(&self, tips: &[CommitId], plain: &[CommitId]) -> Vec<VersionId> {
        let all = self.waiting(tips, plain).0;
        all.waiting().map(Proposal::id).collect()
    }

    /// Anna writes a version of the plan over these.
    pub(super) fn edits(&mut self, on: CommitId, text: &str, over: &[VersionId]) -> CommitId {
        let mut entry = self.proposed_as(text);
        entry.version.replaces = over.to_vec();
        let anna = self.anna.clone();
        self.writes(&anna, &[on], Said::Edit(entry))
    }

    pub(super) fn proposed_as(&self, text: &str) -> EditEntry {
        let root = self.git.tree_of(&self.root.commit);
        let mut entry = Proposal {
            source: ProposalSource::Foreign(self.root.commit),
            author: String::new(),
            version: binder::domain::replication::rules::history::Version {
                path: "plan.md".to_owned(),
                blob: root.documents.get("plan.md").copied(),
                replaces: Vec::new(),
                machine: false,
                root: false,
            },
        }
        .accepted();
        entry.imported = None;
        entry.version.blob = Some(self.git.keep_text(text.as_bytes()));
        entry
    }
}

pub(super) fn ground_of(who: &Signer, tip: CommitId) -> AppendPoint {
    AppendPoint {
        signer: who.clone(),
        tip: Some(tip),
    }
}
