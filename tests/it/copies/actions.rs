//! Actions of people, devices and hosts in a simulated run.

use std::collections::BTreeSet;

use binder::domain::replication::rules::history::{
    BlobId, EditEntry, MembershipChange, Version, VersionId,
};
use binder::domain::replication::rules::merged_state::MergedState;
use binder::domain::replication::rules::proposal::Proposal;

use super::copy::Copy;
use super::git::Said;
use super::world::{Answer, By, MOST_COPIES, NAMES, Settled, Spot, World};

pub(super) const PATHS: [&str; 3] = ["plan.md", "contacts.yaml", "routines/new.md"];

impl World {
    /// One thing happens to one copy or hub.
    pub(super) fn act(&mut self) {
        let at = self.dice.below(self.copies.len());
        let what = self.dice.below(100);
        self.story.push(format!("{what} at {at}"));
        match what {
            0..20 => self.log(at),
            20..26 => self.answer(at),
            26..30 => self.steal(),
            30..42 => self.edit(at),
            42..74 => self.sync_once(at),
            74..80 => self.web_edit(),
            80..83 => self.plain_merge(),
            83..86 => self.plain_commit_at(at),
            86..88 => drop(self.backups.insert(at, self.copies[at].borrow().clone())),
            88..90 => self.restore(at),
            90 => self.clone_or_join(at),
            91 => self.tamper(),
            92..96 => {
                let pick = self.dice.next();
                self.let_in(at, pick, MembershipChange::On);
            }
            96..99 => self.remove(at),
            _ => self.roll_back(),
        }
        self.acknowledge(at.min(self.copies.len() - 1));
    }

    /// A liar does what it does.
    pub(super) fn lie(&mut self, kind: usize) {
        self.story.push(format!("lie {kind}"));
        match kind {
            0 => self.stranger_goes_on(),
            1 => self.stranger_merges(),
            2 => self.main_is_pulled(),
            3 => self.stranger_squats(),
            4 => self.place_lies(),
            5 => self.main_breaks_limits(),
            6 => self.twin_lies_there(),
            7 => self.twin_is_all_that_is_left(),
            8 => self.older_program_follows_a_twin(),
            9 => self.two_let_in(),
            10 => self.comes_again(),
            _ => self.guest_lies(),
        }
    }

    fn log(&mut self, at: usize) {
        let written = self.copies[at].borrow_mut().write(|_, _| Some(Said::Plain));
        written.expect("no fuse burns");
    }

    /// A person edits a document; half of them settle what else is live while they are at it.
    fn edit(&mut self, at: usize) {
        let path = *self.dice.of(&PATHS);
        let all = self.dice.one_in(2);
        let view = self.copies[at].borrow_mut().look().expect("no fuse burns");
        let mut live = view.versions.live(path);
        live.drain(..if all { 0 } else { live.len().saturating_sub(1) });
        let standing = view.content.documents.get(path).copied();
        let gone = self.dice.one_in(12) && standing.is_some();
        let blob = (!gone).then(|| self.rewritten(standing));
        let replaces: BTreeSet<VersionId> = live.into_iter().collect();
        let texts = replaces
            .iter()
            .filter_map(|id| view.versions.version(id)?.blob);
        let texts = texts.filter(|text| Some(*text) != blob).collect();
        let said = edit(path, blob, replaces);
        let id = match &said {
            Said::Edit(edit) => edit.version.id(),
            _ => return,
        };
        let written = self.copies[at].borrow_mut().write(|_, _| Some(said));
        if written.expect("no fuse burns") {
            let by = By::Entry(self.counts.borrow().tokens, id);
            let path = path.to_owned();
            self.settled.push(Settled { path, texts, by });
        }
    }

    /// A person says yes or no to what waits; sometimes another one does at the same time, who has not
    /// heard of it.
    fn answer(&mut self, at: usize) {
        let view = self.copies[at].borrow_mut().look().expect("no fuse burns");
        let waiting = self.copies[at].borrow().waiting(&view);
        if waiting.is_empty() {
            return;
        }
        let mut wanted = BTreeSet::from([self.dice.of(&waiting).id()]);
        if self.dice.one_in(4) {
            wanted.extend(waiting.iter().map(Proposal::id));
        }
        let other = self.dice.below(self.copies.len());
        let both = self.dice.one_in(3);
        for at in [Some(at), both.then_some(other)].into_iter().flatten() {
            match self.dice.one_in(3) {
                true => self.decline(at, &wanted),
                false => self.accept(at, &wanted),
            }
        }
    }

    fn accept(&mut self, at: usize, wanted: &BTreeSet<VersionId>) {
        let before = self.counts.borrow().tokens;
        let accepted = self.copies[at].borrow_mut().accept(wanted);
        let after = self.counts.borrow().tokens;
        let by: BTreeSet<u64> = (before + 1..=after).collect();
        for edit in accepted.expect("no fuse burns") {
            self.answers.push(Answer {
                version: edit.version.id(),
                path: edit.version.path,
                text: edit.version.blob,
                by: by.clone(),
                yes: true,
            });
        }
    }

    fn decline(&mut self, at: usize, wanted: &BTreeSet<VersionId>) {
        let view = self.copies[at].borrow_mut().look().expect("no fuse burns");
        let mut waiting = self.copies[at].borrow().waiting(&view);
        waiting.retain(|it| wanted.contains(&it.id()));
        if waiting.is_empty() {
            return;
        }
        let ids = waiting.iter().map(Proposal::id).collect();
        let said = |copy: &Copy, view: &MergedState| {
            let may = view.is_member(&copy.own.signer);
            may.then_some(Said::Decline(ids))
        };
        let written = self.copies[at].borrow_mut().write(said);
        if written.expect("no fuse burns") {
            let by = BTreeSet::from([self.counts.borrow().tokens]);
            self.answers.extend(waiting.into_iter().map(|it| Answer {
                version: it.id(),
                path: it.version.path,
                text: it.version.blob,
                by: by.clone(),
                yes: false,
            }));
        }
    }

    fn sync_once(&mut self, at: usize) {
        let Some(spot) = self.spot_of(at) else { return };
        let rival = self.dice.below(self.copies.len());
        let race = match spot {
            Spot::Hub(_) if self.dice.one_in(4) => Some((rival, spot)),
            _ => None,
        };
        if self.dice.one_in(4) {
            self.copies[at].borrow_mut().fuse = Some(self.dice.below(8));
        }
        self.sync(at, spot, race);
        self.copies[at].borrow_mut().fuse = None;
        self.acknowledge(rival);
    }

    fn spot_of(&mut self, at: usize) -> Option<Spot> {
        let spots = &self.spots[at];
        (!spots.is_empty()).then(|| spots[self.dice.below(spots.len())])
    }

    fn restore(&mut self, at: usize) {
        if let Some(backup) = self.backups.get(&at).cloned() {
            self.destroy(|world| *world.copies[at].borrow_mut() = backup);
        }
    }

    fn clone_or_join(&mut self, at: usize) {
        if self.copies.len() == MOST_COPIES {
            return;
        }
        if self.dice.one_in(2) {
            self.clone_disk(at);
            return;
        }
        let taken = self.dice.one_in(4);
        let new = self.copies.len();
        let name = NAMES[if taken { at } else { new }];
        let new = self.join(at, name);
        self.spots[new] = self.spots[at].clone();
        self.spots[new].push(Spot::Folder(at));
    }

    fn roll_back(&mut self) {
        if self.hubs.is_empty() {
            return;
        }
        let hub = self.dice.below(self.hubs.len());
        let past = self.hubs[hub].borrow().past.clone();
        if !past.is_empty() {
            let (branches, main) = self.dice.of(&past).clone();
            self.destroy(|world| {
                let mut hub = world.hubs[hub].borrow_mut();
                (hub.branches, hub.main) = (branches, main);
            });
        }
    }
}

pub(super) fn edit(path: &str, blob: Option<BlobId>, replaces: BTreeSet<VersionId>) -> Said {
    Said::Edit(EditEntry {
        number: 0,
        version: Version {
            path: path.to_owned(),
            blob,
            replaces: replaces.into_iter().collect(),
            machine: false,
            root: false,
        },
        imported: None,
        author: String::new(),
    })
}
