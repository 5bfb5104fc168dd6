//! Actions with plain Git and on a web host.

use binder::domain::replication::rules::history::{CommitId, Folder, Tree};

use super::actions::PATHS;
use super::world::{By, Changed, Settled, World};

impl World {
    pub(super) fn web_edit(&mut self) {
        let Some((hub, main)) = self.some_main() else {
            return;
        };
        let commit = self.plain_edit(main);
        self.hubs[hub].borrow_mut().main = Some(commit);
    }

    pub(super) fn some_main(&mut self) -> Option<(usize, CommitId)> {
        let hub = (!self.hubs.is_empty()).then(|| self.dice.below(self.hubs.len()))?;
        let main = self.hubs[hub].borrow().main?;
        Some((hub, main))
    }

    pub(super) fn plain_edit(&mut self, on: CommitId) -> CommitId {
        let path = *self.dice.of(&PATHS);
        let mut tree = self.git.tree_of(&on).as_ref().clone();
        let before = tree.documents.get(path).copied();
        match before.filter(|_| self.dice.one_in(8)) {
            Some(_) => tree.documents.remove(path),
            None => {
                let text = self.rewritten(before);
                tree.documents.insert(path.to_owned(), text)
            }
        };
        let text = tree.documents.get(path).copied();
        let commit = self.plain_commit(vec![on], tree);
        self.changed.push(Changed {
            commit,
            path: path.to_owned(),
            text,
        });
        self.settled.push(Settled {
            path: path.to_owned(),
            texts: before.into_iter().collect(),
            by: By::Plain(commit),
        });
        commit
    }

    /// Somebody merges an earlier main, or a branch, into main and takes either side's documents.
    pub(super) fn plain_merge(&mut self) {
        let Some((hub, main)) = self.some_main() else {
            return;
        };
        let others: Vec<CommitId> = {
            let hub = self.hubs[hub].borrow();
            let earlier = hub.past.iter().filter_map(|(_, main)| *main);
            earlier.chain(hub.branches.values().copied()).collect()
        };
        if others.is_empty() {
            return;
        }
        let other = *self.dice.of(&others);
        let mut tree = self.git.tree_of(&main).as_ref().clone();
        let theirs = self.git.tree_of(&other);
        for path in PATHS.iter().filter(|_| self.dice.one_in(2)) {
            match theirs.documents.get(*path) {
                Some(text) => tree.documents.insert((*path).to_owned(), *text),
                None => tree.documents.remove(*path),
            };
        }
        let merge = self.plain_commit(vec![main, other], tree);
        self.hubs[hub].borrow_mut().main = Some(merge);
    }

    pub(super) fn plain_commit_at(&mut self, at: usize) {
        let (head, tip) = {
            let copy = self.copies[at].borrow();
            (copy.head, copy.own.tip)
        };
        if let Some(on) = head.or(tip) {
            let commit = self.plain_edit(on);
            self.copies[at].borrow_mut().head = Some(commit);
        }
    }

    /// Somebody changes what others wrote, on the web.
    pub(super) fn tamper(&mut self) {
        let Some((hub, main)) = self.some_main() else {
            return;
        };
        let mut tree: Tree = self.git.tree_of(&main).as_ref().clone();
        let folders: Vec<Folder> = tree.notebooks.keys().cloned().collect();
        match folders.first() {
            Some(folder) => tree.notebooks.remove(folder),
            None => return,
        };
        let commit = self.plain_commit(vec![main], tree);
        self.hubs[hub].borrow_mut().main = Some(commit);
    }
}
