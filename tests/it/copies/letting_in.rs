//! Members who add and remove several people at a time, and thieves of members' keys.

use binder::domain::log::notebook::WriterStanding;
use binder::domain::replication::rules::history::{
    CommitId, Folder, Key, MemberEntry, MembershipChange, Signer,
};
use binder::domain::replication::rules::merged_state::MergedState;
use binder::domain::time::moment;

use super::copy::Copy;
use super::git::{Record, Said};
use super::world::{MOST_COPIES, NAMES, World};

impl World {
    /// With one of two stolen keys: a notebook is shortened, taken away or exchanged, or those of
    /// others are, and something is written on top of that; on a branch of a hub, or its main.
    pub(super) fn steal(&mut self) {
        if self.hubs.is_empty() {
            return;
        }
        let hub = self.dice.below(self.hubs.len());
        let thief = self.thieves[self.dice.below(2)] % self.copies.len();
        let own = self.copies[thief].borrow().own.clone();
        let Some(tip) = own.tip else { return };
        let folder = Folder::of(&own.signer.writer);
        let mut tree = self.git.tree_of(&tip).as_ref().clone();
        let books: Vec<_> = tree.notebooks.values().copied().collect();
        if let Some(book) = (!books.is_empty()).then(|| *self.dice.of(&books)) {
            match self.dice.below(4) {
                0 => drop(tree.notebooks.remove(&folder)),
                1 => drop(tree.notebooks.insert(folder.clone(), book)),
                _ => tree.notebooks.values_mut().for_each(|it| *it = book),
            }
        }
        let mut made = self.hostile(vec![tip], &own.signer, tree.clone());
        if self.dice.one_in(2) {
            let lamport = self.wrong_number();
            let record = Record {
                token: self.copies[thief].borrow().token(),
                lamport,
                said: Said::Plain,
            };
            let notebook = self.git.append(own.notebook(&self.git), record);
            tree.notebooks.insert(folder, notebook);
            made = self.hostile(vec![made], &own.signer, tree);
        }
        let on_main = self.dice.one_in(3);
        self.destroy(|world| {
            let mut hub = world.hubs[hub].borrow_mut();
            match on_main {
                true => hub.main = Some(made),
                false => drop(hub.branches.insert(own.signer.writer.to_string(), made)),
            }
        });
    }

    /// A member lets a guest in whose notebook it has seen.
    pub(super) fn let_in(&mut self, at: usize, pick: u64, to: MembershipChange) {
        let said = |_: &Copy, view: &MergedState| {
            let standing = |key: &Key| view.members.standing(key);
            let keys = view.frontier.tips().keys();
            let guests: Vec<&Signer> = keys
                .filter(|s| standing(&s.key) == WriterStanding::Guest)
                .collect();
            let guest = *guests.get(pick as usize % guests.len().max(1))?;
            Some(member(guest, to, None))
        };
        self.vouch(at, said);
    }

    /// A member wants the suspect out.
    pub(super) fn remove(&mut self, at: usize) {
        let suspect = self.suspect;
        let said = |copy: &Copy, view: &MergedState| {
            let key = super::world::signer(suspect, "x").key;
            let (signer, tips) = view.frontier.of_key(&key).next()?;
            let own = copy.own.signer.key == key;
            (!own).then(|| member(signer, MembershipChange::Off, tips.first().copied()))
        };
        self.vouch(at, said);
    }

    /// Some guests say it as well; it moves nothing.
    fn vouch(&mut self, at: usize, said: impl Fn(&Copy, &MergedState) -> Option<Said>) {
        let anybody = self.dice.one_in(3);
        let mut copy = self.copies[at].borrow_mut();
        let written = copy.write(|copy, view| {
            let may = anybody || view.is_member(&copy.own.signer);
            may.then(|| said(copy, view)).flatten()
        });
        written.expect("no fuse burns");
    }

    /// Two members, who have not heard of each other, let in the same guest, or two guests; the second
    /// perhaps confirms.
    pub(super) fn two_let_in(&mut self) {
        let pick = self.dice.next();
        let other = if self.dice.one_in(2) {
            pick
        } else {
            pick / 7 + 1
        };
        let to = *self
            .dice
            .of(&[MembershipChange::On, MembershipChange::Confirmed]);
        for (pick, to) in [(pick, MembershipChange::On), (other, to)] {
            let at = self.dice.below(self.copies.len());
            self.let_in(at, pick, to);
        }
    }

    /// A member puts on a key again that was removed, which is final.
    fn is_put_on_again(&mut self, at: usize) -> bool {
        let mut copy = self.copies[at].borrow_mut();
        let view = copy.look().expect("no fuse burns");
        let removed =
            |view: &MergedState, key: &Key| view.members.standing(key) == WriterStanding::SetAside;
        let mut keys = view.frontier.tips().keys();
        let Some(of) = keys.find(|it| removed(&view, &it.key)).cloned() else {
            return false;
        };
        let said = |copy: &Copy, view: &MergedState| {
            let may = view.is_member(&copy.own.signer) && removed(view, &of.key);
            may.then(|| member(&of, MembershipChange::On, None))
        };
        let written = copy.write(said).expect("no fuse burns");
        let after = copy.look().expect("no fuse burns");
        if written && !removed(&after, &of.key) {
            let fault = ("P8", format!("removed, and put on again: {of:?}"));
            copy.counts.borrow_mut().faults.push(fault);
        }
        written
    }

    /// A member puts on a key again that was removed; or somebody comes with a new key under the name
    /// of one who is here.
    pub(super) fn comes_again(&mut self) {
        let at = self.dice.below(self.copies.len());
        if self.is_put_on_again(at) || self.copies.len() == MOST_COPIES {
            return;
        }
        if self.dice.one_in(3) {
            let name = NAMES[self.suspect % self.copies.len()];
            let new = self.join(at, name);
            self.spots[new] = self.spots[at].clone();
        }
    }
}

pub(super) fn member(signer: &Signer, to: MembershipChange, last: Option<CommitId>) -> Said {
    let noted = moment::read("2026-11-22T10:00:00+01:00").expect("a time");
    Said::Member(MemberEntry {
        lamport: 1,
        number: 0,
        written_at: noted,
        of: signer.writer.clone(),
        key: signer.key.clone(),
        person: signer
            .writer
            .as_str()
            .split('.')
            .next()
            .unwrap_or_default()
            .to_owned(),
        name: String::new(),
        device: String::new(),
        to,
        last,
        since: true,
    })
}
