//! Further commits of the same signed bytes, made without the key (rule 9).

use binder::domain::replication::rules::history::{CommitId, History};
use binder::domain::replication::rules::sync::Replica;

use super::git::Form;
use super::world::World;

impl World {
    /// One of them lies at a place: alone where the first one lay, beside it, as its main, or below a
    /// merge there.
    pub(super) fn twin_lies_there(&mut self) {
        let form = *self.dice.of(&[Form::Wrapped, Form::Lax]);
        let Some(of) = self.some_signed() else { return };
        if of == self.root.commit && form == Form::Lax {
            // Another root, for all that anybody can tell.
            return;
        }
        let at = self.dice.below(self.copies.len());
        self.provoked += 2;
        if self.hubs.is_empty() {
            let twin = self.git.twin(&of, form);
            let mut copy = self.copies[at].borrow_mut();
            copy.branches.insert("twin".to_owned(), twin);
            return;
        }
        let hub = self.dice.below(self.hubs.len());
        let main = self.hubs[hub].borrow().main;
        let is_signed = |id: &CommitId| self.git.commit(id).is_some_and(|it| it.signer().is_some());
        match self.dice.below(4) {
            0 => {
                let twin = self.git.twin(&of, form);
                let mut hub = self.hubs[hub].borrow_mut();
                hub.branches.insert("twin".to_owned(), twin);
            }
            1 => {
                if let Some(main) = main {
                    let tree = self.git.tree_of(&main).as_ref().clone();
                    let twin = self.git.twin(&of, form);
                    let merge = self.plain_commit(vec![main, twin], tree);
                    self.hubs[hub].borrow_mut().main = Some(merge);
                }
            }
            2 => {
                if let Some(main) = main.filter(is_signed) {
                    let twin = self.git.twin(&main, Form::Wrapped);
                    self.destroy(|world| world.hubs[hub].borrow_mut().main = Some(twin));
                }
            }
            _ => self.exchanged(hub, form),
        }
    }

    /// Every branch of a place ends in the second commit instead of the first.
    fn exchanged(&mut self, hub: usize, form: Form) {
        self.destroy(|world| {
            let mut hub = world.hubs[hub].borrow_mut();
            for tip in hub.branches.values_mut() {
                let commit = world.git.commit(tip);
                let is_root = *tip == world.root.commit;
                if !is_root && commit.is_some_and(|it| it.signer().is_some()) {
                    *tip = world.git.twin(tip, form);
                }
            }
        });
    }

    /// A device goes from one disk that broke to another, and has but what a place shows, which is the
    /// second commit of what it last brought there.
    pub(super) fn twin_is_all_that_is_left(&mut self) {
        let at = self.dice.below(self.copies.len());
        let before = self.copies[at].borrow().clone();
        let written = self.copies[at]
            .borrow_mut()
            .write(|_, _| Some(super::git::Said::Plain));
        written.expect("no fuse burns");
        self.acknowledge(at);
        let Some(tip) = self.copies[at].borrow().own.tip else {
            return;
        };
        let twin = self.git.twin(&tip, Form::Wrapped);
        let branch = "left".to_owned();
        if self.hubs.is_empty() {
            let other = (at + 1) % self.copies.len();
            self.copies[other]
                .borrow_mut()
                .branches
                .insert(branch, twin);
        } else {
            self.hubs[0].borrow_mut().branches.insert(branch, twin);
        }
        self.destroy(|world| *world.copies[at].borrow_mut() = before);
    }

    /// A device with an older program takes the second commit for the first, and writes on upon it.
    pub(super) fn older_program_follows_a_twin(&mut self) {
        let at = self.dice.below(self.copies.len());
        let own = self.copies[at].borrow().own.tip;
        let of = match self.dice.one_in(2) {
            true => own,
            false => self.some_signed(),
        };
        let Some(of) = of else { return };
        let twin = self.git.twin(&of, Form::Wrapped);
        self.copies[at].borrow_mut().follows.insert(of, twin);
    }

    fn some_signed(&mut self) -> Option<CommitId> {
        let at = self.dice.below(self.copies.len());
        let known: Vec<CommitId> = self.copies[at].borrow().frontier().all().copied().collect();
        (!known.is_empty()).then(|| *self.dice.of(&known))
    }
}
