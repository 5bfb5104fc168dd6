//! Strangers with access to a remote, and lying remotes: neither has a writer's key.

use std::collections::BTreeSet;

use binder::domain::replication::rules::ancestry;
use binder::domain::replication::rules::history::{
    CommitId, Folder, History, Origin, Tree, VersionId,
};
use binder::domain::replication::rules::main_admission::{self, MOST_COMMITS};
use binder::domain::replication::rules::sync::Replica;

use super::git::{Record, Said};
use super::hub::Lie;
use super::world::{NAMES, World};

impl World {
    /// Commits one after another on a main; then, perhaps, back to what stood some commits ago.
    pub(super) fn stranger_goes_on(&mut self) {
        let Some((hub, main)) = self.some_main() else {
            return;
        };
        let mut at = main;
        for _ in 0..1 + self.dice.below(3) {
            at = self.plain_edit(at);
            if self.dice.one_in(3) {
                at = self.forged_log(at);
            }
        }
        if self.dice.one_in(2) {
            at = self.reverted(at);
        }
        self.hubs[hub].borrow_mut().main = Some(at);
    }

    /// Nothing changes but `log/`, where it is said that the texts were something else before.
    fn forged_log(&mut self, on: CommitId) -> CommitId {
        let mut tree = self.git.tree_of(&on).as_ref().clone();
        for (path, text) in tree.documents.clone() {
            let nothing = VersionId([self.dice.below(250) as u8; 32]);
            let said = super::actions::edit(&path, Some(text), BTreeSet::from([nothing]));
            if let Said::Edit(edit) = &said {
                self.forged.insert(edit.version.id());
            }
            let record = Record {
                token: 0,
                lamport: 1,
                said,
            };
            let notebook = self.git.append(None, record);
            tree.notebooks.insert(Folder(NAMES[0].to_owned()), notebook);
        }
        self.plain_commit(vec![on], tree)
    }

    fn reverted(&mut self, on: CommitId) -> CommitId {
        let mut to = on;
        for _ in 0..1 + self.dice.below(4) {
            let commit = self.git.commit(&to);
            let first = commit.and_then(|it| it.parents.first().copied());
            to = first.unwrap_or(to);
        }
        let documents = self.git.tree_of(&to).documents.clone();
        self.again.extend(documents.values().copied());
        let tree = Tree {
            documents,
            ..self.git.tree_of(&on).as_ref().clone()
        };
        self.plain_commit(vec![on], tree)
    }

    /// Merges two of the plain commits there are into a main, with documents of all of them.
    pub(super) fn stranger_merges(&mut self) {
        let Some((hub, main)) = self.some_main() else {
            return;
        };
        let fit = |id: &&CommitId| !self.is_forbidden(id);
        let all: Vec<CommitId> = self.plain.iter().filter(fit).copied().collect();
        if all.is_empty() || self.is_forbidden(&main) {
            return;
        }
        let mut tree = self.git.tree_of(&main).as_ref().clone();
        let mut parents = vec![main];
        for _ in 0..2 {
            let other = *self.dice.of(&all);
            for (path, text) in &self.git.tree_of(&other).documents {
                if self.dice.one_in(2) {
                    tree.documents.insert(path.clone(), *text);
                }
            }
            parents.push(other);
        }
        let merge = self.plain_commit(parents, tree);
        self.hubs[hub].borrow_mut().main = Some(merge);
    }

    /// Somebody pulls such a main into the own folder, with plain Git.
    pub(super) fn main_is_pulled(&mut self) {
        let at = self.dice.below(self.copies.len());
        let Some((_, main)) = self.some_main() else {
            return;
        };
        let (head, tip) = {
            let copy = self.copies[at].borrow();
            (copy.head, copy.own.tip)
        };
        let Some(on) = head.or(tip).filter(|_| !self.is_forbidden(&main)) else {
            return;
        };
        let pulled = match ancestry::is_ancestor(&self.git, &on, &main) {
            true => main,
            false => {
                let documents = self.git.tree_of(&main).documents.clone();
                let tree = Tree {
                    documents,
                    ..self.git.tree_of(&on).as_ref().clone()
                };
                self.plain_commit(vec![on, main], tree)
            }
        };
        self.copies[at].borrow_mut().head = Some(pulled);
    }

    /// An unsigned commit under the name of a member's branch, on what stands there or on a main.
    pub(super) fn stranger_squats(&mut self) {
        let Some((hub, main)) = self.some_main() else {
            return;
        };
        let branches = self.hubs[hub].borrow().branches.clone();
        let branches: Vec<(String, CommitId)> = branches.into_iter().collect();
        if branches.is_empty() {
            return;
        }
        let (mut name, tip) = self.dice.of(&branches).clone();
        let on = if self.dice.one_in(2) { tip } else { main };
        if self.dice.one_in(3) {
            name.push_str("-junk");
        }
        let mut tree = self.git.tree_of(&on).as_ref().clone();
        let text = self.rewritten(tree.documents.get("plan.md").copied());
        tree.documents.insert("plan.md".to_owned(), text);
        tree.notebooks.clear();
        let made = self.unsigned(vec![on], tree);
        self.destroy(|world| {
            let mut hub = world.hubs[hub].borrow_mut();
            hub.branches.insert(name, made);
        });
    }

    /// A place hides branches and main, or shows how it was before; or says the truth again.
    pub(super) fn place_lies(&mut self) {
        if self.hubs.is_empty() {
            return;
        }
        let hub = self.dice.below(self.hubs.len());
        let past = self.hubs[hub].borrow().past.clone();
        let lie = match self.dice.below(4) {
            0 => None,
            1 if !past.is_empty() => {
                let (branches, main) = self.dice.of(&past).clone();
                Some(Lie::Was(branches, main))
            }
            _ => Some(Lie::Hides(self.dice.below(2), self.dice.one_in(2))),
        };
        self.hubs[hub].borrow_mut().lie = lie;
    }

    /// A main that is to be left alone: with another root, with more documents than any binder has, or
    /// (it takes long) with too many commits.
    pub(super) fn main_breaks_limits(&mut self) {
        let Some((hub, main)) = self.some_main() else {
            return;
        };
        if self.dice.one_in(2) {
            return;
        }
        let mut tree = self.git.tree_of(&main).as_ref().clone();
        let (made, forbidden) = match self.dice.below(25) {
            0 => {
                let more =
                    (0..=MOST_COMMITS).fold(main, |on, _| self.unsigned(vec![on], tree.clone()));
                (more, more)
            }
            1..13 => {
                let root = self.unsigned(Vec::new(), tree.clone());
                (self.unsigned(vec![main, root], tree), root)
            }
            _ => {
                tree.overfull = true;
                let overfull = self.unsigned(vec![main], tree);
                (overfull, overfull)
            }
        };
        self.counts.borrow_mut().forbidden.insert(forbidden);
        self.hubs[hub].borrow_mut().main = Some(made);
    }

    /// The places say the truth again, and half of what breaks limits is set back by a person.
    pub(super) fn mend_places(&mut self) {
        for hub in 0..self.hubs.len() {
            self.hubs[hub].borrow_mut().lie = None;
            let main = self.hubs[hub].borrow().main;
            let broken = main.filter(|main| self.is_forbidden(main));
            if let Some(broken) = broken.filter(|_| self.dice.one_in(2)) {
                let view = {
                    let copy = self.copies[0].borrow();
                    copy.view(&copy.frontier())
                };
                let back = main_admission::last_signed(&self.git, &view, &broken);
                self.destroy(|world| world.hubs[hub].borrow_mut().main = back);
            }
        }
    }

    pub(super) fn is_forbidden(&self, commit: &CommitId) -> bool {
        let counts = self.counts.borrow();
        if counts.forbidden.is_empty() {
            return false;
        }
        let below: BTreeSet<CommitId> = self.git.reachable([commit]);
        !below.is_disjoint(&counts.forbidden)
    }

    /// A commit that nobody is to keep.
    fn unsigned(&self, parents: Vec<CommitId>, tree: Tree) -> CommitId {
        self.counts.borrow_mut().clock += 1;
        let time = self.counts.borrow().clock;
        self.git.make(parents, Origin::Foreign, time, tree)
    }
}
