//! What people, devices and hosts do in a run.

use std::collections::BTreeSet;

use binder::domain::copies::history::{
    BlobId, Change, CommitId, EditEntry, Folder, Key, MemberEntry, Origin, Signer, Tree, Version,
    VersionId,
};
use binder::domain::copies::proposal::Proposal;
use binder::domain::copies::view::View;
use binder::domain::moment;
use binder::domain::notebook::Standing;

use super::copy::Copy;
use super::git::{Record, Said};
use super::world::{Answer, By, Changed, MOST_COPIES, NAMES, Settled, Spot, World};

pub(super) const ON: Change = Change::On;
const PATHS: [&str; 3] = ["plan.md", "contacts.yaml", "routines/new.md"];

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
            92..96 => self.let_in(at),
            96..99 => self.remove(at),
            _ => self.roll_back(),
        }
        self.acknowledge(at.min(self.copies.len() - 1));
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
        let said = |copy: &Copy, view: &View| {
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

    fn web_edit(&mut self) {
        let Some((hub, main)) = self.some_main() else {
            return;
        };
        let commit = self.plain_edit(main);
        self.hubs[hub].borrow_mut().main = Some(commit);
    }

    fn some_main(&mut self) -> Option<(usize, CommitId)> {
        let hub = (!self.hubs.is_empty()).then(|| self.dice.below(self.hubs.len()))?;
        let main = self.hubs[hub].borrow().main?;
        Some((hub, main))
    }

    fn plain_edit(&mut self, on: CommitId) -> CommitId {
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
    fn plain_merge(&mut self) {
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

    fn plain_commit_at(&mut self, at: usize) {
        let (head, tip) = {
            let copy = self.copies[at].borrow();
            (copy.head, copy.own.tip)
        };
        if let Some(on) = head.or(tip) {
            let commit = self.plain_edit(on);
            self.copies[at].borrow_mut().head = Some(commit);
        }
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

    /// Somebody changes what others wrote, on the web.
    fn tamper(&mut self) {
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

    /// With one of two stolen keys: a notebook is shortened, taken away or exchanged, or those of
    /// others are, and something is written on top of that; on a branch of a hub, or its main.
    fn steal(&mut self) {
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
            let record = Record {
                token: self.copies[thief].borrow().token(),
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

    fn hostile(&self, parents: Vec<CommitId>, signer: &Signer, tree: Tree) -> CommitId {
        let time = self.copies[0].borrow().now();
        self.git
            .make(parents, Origin::Writer(signer.clone()), time, tree)
    }

    /// A member lets a guest in whose notebook it has seen.
    fn let_in(&mut self, at: usize) {
        let pick = self.dice.next();
        let said = |_: &Copy, view: &View| {
            let standing = |key: &Key| view.members.standing(key);
            let keys = view.known.tips().keys();
            let guests: Vec<&Signer> = keys
                .filter(|s| standing(&s.key) == Standing::Guest)
                .collect();
            let guest = *guests.get(pick as usize % guests.len().max(1))?;
            Some(member(guest, Change::On, None))
        };
        self.vouch(at, said);
    }

    /// A member wants the suspect out.
    fn remove(&mut self, at: usize) {
        let suspect = self.suspect;
        let said = |copy: &Copy, view: &View| {
            let key = super::world::signer(suspect, "x").key;
            let (signer, tips) = view.known.of_key(&key).next()?;
            let own = copy.own.signer.key == key;
            (!own).then(|| member(signer, Change::Off, tips.first().copied()))
        };
        self.vouch(at, said);
    }

    /// Some guests say it as well; it moves nothing.
    fn vouch(&mut self, at: usize, said: impl Fn(&Copy, &View) -> Option<Said>) {
        let anybody = self.dice.one_in(3);
        let mut copy = self.copies[at].borrow_mut();
        let written = copy.write(|copy, view| {
            let may = anybody || view.is_member(&copy.own.signer);
            may.then(|| said(copy, view)).flatten()
        });
        written.expect("no fuse burns");
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

pub(super) fn member(signer: &Signer, to: Change, last: Option<CommitId>) -> Said {
    let noted = moment::read("2026-11-22T10:00:00+01:00").expect("a time");
    Said::Member(MemberEntry {
        lamport: 1,
        number: 0,
        noted,
        of: signer.writer.clone(),
        key: signer.key.clone(),
        person: signer.key.as_str().to_owned(),
        name: String::new(),
        device: String::new(),
        to,
        last,
        since: true,
    })
}

fn edit(path: &str, blob: Option<BlobId>, replaces: BTreeSet<VersionId>) -> Said {
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
