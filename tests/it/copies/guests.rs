//! A guest with a modified program.

use std::collections::BTreeSet;

use binder::domain::replication::rules::history::{
    BlobId, CommitId, Folder, MembershipChange, Origin, Signer, Tree, VersionId,
};
use binder::domain::replication::rules::proposal::Proposal;
use binder::domain::replication::rules::sync::Replica;

use super::actions::{self, PATHS};
use super::git::{Record, Said};
use super::world::{World, signer};

impl World {
    /// Mallory, whom nobody has let in as yet, writes what she likes, on what she likes, with order
    /// numbers that are none.
    pub(super) fn guest_lies(&mut self) {
        let mallory = signer(90, "mallory");
        let known: Vec<CommitId> = {
            let at = self.dice.below(self.copies.len());
            self.copies[at].borrow().frontier().all().copied().collect()
        };
        let mut parents: Vec<CommitId> = self.mallory.into_iter().collect();
        if parents.is_empty() {
            parents.push(self.accomplice(&known));
        }
        if self.dice.one_in(2) {
            parents.push(*self.dice.of(&known));
        }
        if let Some((_, main)) = self.some_main().filter(|(_, it)| !self.is_forbidden(it)) {
            parents.extend(Some(main).filter(|_| self.dice.one_in(2)));
        }
        let mut tree = self.git.tree_of(&parents[0]).as_ref().clone();
        for _ in 0..1 + self.dice.below(3) {
            let said = self.lied(&mallory, &mut tree);
            let lamport = self.wrong_number();
            let record = Record {
                token: self.copies[0].borrow().token(),
                lamport,
                said,
            };
            self.tokens.insert(record.token);
            let folder = Folder::of(&mallory.writer);
            let notebook = tree.notebooks.get(&folder).copied();
            let notebook = self.git.append(notebook, record);
            tree.notebooks.insert(folder, notebook);
        }
        let made = self.hostile(parents, &mallory, tree);
        self.provoked += 1;
        self.mallory = Some(made);
        self.brought("mallory", made);
    }

    /// Another guest, Eve, puts Mallory on before either has been let in.
    fn accomplice(&mut self, known: &[CommitId]) -> CommitId {
        let eve = signer(91, "eve");
        let on = *self.dice.of(known);
        let record = Record {
            token: self.copies[0].borrow().token(),
            lamport: 1,
            said: super::letting_in::member(&signer(90, "mallory"), MembershipChange::On, None),
        };
        self.tokens.insert(record.token);
        let mut tree = self.git.tree_of(&on).as_ref().clone();
        let notebook = self.git.append(None, record);
        tree.notebooks.insert(Folder::of(&eve.writer), notebook);
        let made = self.hostile(vec![on], &eve, tree);
        self.brought("eve", made);
        made
    }

    /// A guest's branch lies at a place, or in somebody's folder.
    fn brought(&mut self, branch: &str, tip: CommitId) {
        let branch = branch.to_owned();
        if self.hubs.is_empty() {
            let at = self.dice.below(self.copies.len());
            self.copies[at].borrow_mut().branches.insert(branch, tip);
        } else {
            let hub = self.dice.below(self.hubs.len());
            self.hubs[hub].borrow_mut().branches.insert(branch, tip);
        }
    }

    fn lied(&mut self, mallory: &Signer, tree: &mut Tree) -> Said {
        let at = self.dice.below(self.copies.len());
        let victim = self.copies[at].borrow().own.clone();
        match self.dice.below(7) {
            0 => Said::Plain,
            4 => {
                let copy = self.copies[at].borrow();
                let waiting = copy.waiting(&copy.view(&copy.frontier()));
                let declined = waiting.iter().map(|it| it.version.clone());
                self.refused.extend(declined);
                Said::Decline(waiting.iter().map(Proposal::id).collect())
            }
            1 => super::letting_in::member(mallory, MembershipChange::On, None),
            2 => super::letting_in::member(&signer(91, "eve"), MembershipChange::On, None),
            3 => super::letting_in::member(&victim.signer, MembershipChange::Off, victim.tip),
            _ => {
                let path = *self.dice.of(&PATHS);
                let (live, text) = self.live(at, path);
                let text = self.rewritten(text);
                tree.documents
                    .insert(format!(".versions/{path}/{text}"), text);
                actions::edit(path, Some(text), live)
            }
        }
    }

    fn live(&self, at: usize, path: &str) -> (BTreeSet<VersionId>, Option<BlobId>) {
        let copy = self.copies[at].borrow();
        let view = copy.view(&copy.frontier());
        let live = view.versions.live(path).into_iter().collect();
        (live, view.content.documents.get(path).copied())
    }

    pub(super) fn wrong_number(&mut self) -> u64 {
        match self.dice.below(6) {
            0 => 0,
            1 => u64::MAX,
            2 => u64::MAX - self.dice.below(20) as u64,
            3 => 1000 + self.dice.below(40) as u64,
            _ => 1 + self.dice.below(60) as u64,
        }
    }

    pub(super) fn hostile(&self, parents: Vec<CommitId>, signer: &Signer, tree: Tree) -> CommitId {
        let time = self.copies[0].borrow().now();
        self.git
            .make(parents, Origin::Writer(signer.clone()), time, tree)
    }
}
