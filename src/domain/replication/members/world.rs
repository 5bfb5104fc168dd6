//! For tests: people with devices that write member entries, and the resulting history.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::rc::Rc;

use crate::domain::name::Writer;
use crate::domain::replication::members::Members;
use crate::domain::replication::rules::append_only::violation::AppendOnlyViolation;
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::BlobId;
use crate::domain::replication::rules::history::Commit;
use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::history::Folder;
use crate::domain::replication::rules::history::Genesis;
use crate::domain::replication::rules::history::History;
use crate::domain::replication::rules::history::Journal;
use crate::domain::replication::rules::history::Key;
use crate::domain::replication::rules::history::MemberEntry;
use crate::domain::replication::rules::history::MembershipChange;
use crate::domain::replication::rules::history::Origin;
use crate::domain::replication::rules::history::Signer;
use crate::domain::replication::rules::history::Tree;
use crate::domain::replication::rules::history::TreeId;
use crate::domain::time::moment;

/// A device has its writer's name; `bo`, `bo2` and `bo.5f2c9e` are the person bo's. A `+` marks another
/// chain of one writer: `bo+` is a clone of `bo`'s disk. `bo.5f2c9e` has the key of `bo`, `bo2` one of its
/// own, and `bo=mal` is mal's key under the name of bo.
#[derive(Default)]
pub(super) struct MemberWorld {
    commits: BTreeMap<CommitId, Rc<Commit>>,
    journals: BTreeMap<CommitId, Rc<Journal>>,
    tips: BTreeMap<String, CommitId>,
    lamport: u64,
}

pub(super) fn key(device: &str) -> Key {
    let of = device.split_once('=').map_or(device, |(_, of)| of);
    let name = of.split(['.', '+']).next().unwrap_or_default();
    Key(format!("ssh-ed25519 {name}"))
}

pub(super) fn signer(device: &str) -> Signer {
    let writer = device.split(['+', '=']).next().unwrap_or_default();
    Signer {
        key: key(device),
        writer: Writer::new(writer).expect("a writer"),
    }
}

fn person(device: &str) -> &str {
    let end = device.find(|c: char| !c.is_ascii_alphabetic());
    &device[..end.unwrap_or(device.len())]
}

impl MemberWorld {
    /// A binder begun by anna.
    pub(super) fn new() -> Self {
        let mut world = Self::default();
        world.says("anna", MembershipChange::On, "anna");
        world
    }

    /// A binder in which anna, bo, cia, dan and eva all count.
    pub(super) fn of_five() -> Self {
        let mut world = Self::new();
        for name in ["bo", "cia", "dan", "eva"] {
            world.writes(name);
            world.says("anna", MembershipChange::On, name);
        }
        world.says("bo", MembershipChange::Confirmed, "dan");
        world.says("cia", MembershipChange::Confirmed, "eva");
        world
    }

    pub(super) fn tip(&self, device: &str) -> CommitId {
        self.tips[device]
    }

    /// An entry that is not about members.
    pub(super) fn writes(&mut self, device: &str) -> CommitId {
        self.commit(device, None)
    }

    /// A member entry; it names the subject's tip as it is now.
    pub(super) fn says(&mut self, device: &str, to: MembershipChange, subject: &str) -> CommitId {
        let last = self.tips.get(subject).copied();
        self.says_with(device, to, subject, last)
    }

    pub(super) fn says_with(
        &mut self,
        device: &str,
        to: MembershipChange,
        subject: &str,
        last: Option<CommitId>,
    ) -> CommitId {
        self.claims(device, to, subject, person(subject), last)
    }

    /// A member entry that gives the subject's key to any person.
    pub(super) fn claims(
        &mut self,
        device: &str,
        to: MembershipChange,
        subject: &str,
        person: &str,
        last: Option<CommitId>,
    ) -> CommitId {
        let entry = self.entry(to, subject, person, &person.to_uppercase(), last);
        self.commit(device, Some(entry))
    }

    /// A member entry that puts the subject's key on as a person of a name.
    pub(super) fn named(&mut self, device: &str, subject: &str, person: &str, name: &str) {
        let last = self.tips.get(subject).copied();
        let entry = self.entry(MembershipChange::On, subject, person, name, last);
        self.commit(device, Some(entry));
    }

    fn entry(
        &self,
        to: MembershipChange,
        subject: &str,
        person: &str,
        name: &str,
        last: Option<CommitId>,
    ) -> MemberEntry {
        MemberEntry {
            lamport: self.lamport + 1,
            number: 0,
            written_at: moment::read("2026-11-22T10:05:00+01:00").expect("a time"),
            of: signer(subject).writer,
            key: key(subject),
            person: person.to_owned(),
            name: name.to_owned(),
            device: String::new(),
            to,
            last,
            since: false,
        }
    }

    /// A device whose chain continues from a commit of another's: a cloned disk, or `bo.5f2c9e`.
    pub(super) fn goes_on(&mut self, device: &str, from: CommitId) {
        self.tips.insert(device.to_owned(), from);
    }

    fn commit(&mut self, device: &str, entry: Option<MemberEntry>) -> CommitId {
        self.lamport += 1;
        let signer = signer(device);
        let tip = self.tips.get(device).copied();
        let before = tip.and_then(|tip| self.commits.get(&tip));
        let same = before.is_some_and(|before| before.signer() == Some(&signer));
        let before = tip.filter(|_| same).map(|tip| &self.journals[&tip]);
        let mut journal = before
            .map(|journal| Journal::clone(journal))
            .unwrap_or_default();
        let count = journal.counts.entry(crate::domain::name::LogId::journal());
        let number = count.and_modify(|number| *number += 1).or_insert(1);
        if let Some(entry) = entry {
            let number = *number;
            journal.members.push(MemberEntry { number, ..entry });
        }
        let mut id = [0; 20];
        id[..8].copy_from_slice(
            &self
                .lamport
                .wrapping_mul(0x9e37_79b9_7f4a_7c15)
                .to_be_bytes(),
        );
        id[12..].copy_from_slice(&self.lamport.to_be_bytes());
        let commit = Commit {
            id: CommitId(id),
            parents: tip.into_iter().collect(),
            origin: Origin::Writer(signer),
            time: 0,
            tree: TreeId(id),
        };
        self.commits.insert(commit.id, Rc::new(commit));
        self.journals.insert(CommitId(id), Rc::new(journal));
        self.tips.insert(device.to_owned(), CommitId(id));
        CommitId(id)
    }

    pub(super) fn root(&self) -> Genesis {
        let first = self
            .commits
            .values()
            .find(|commit| commit.parents.is_empty() && commit.signer() == Some(&signer("anna")));
        Genesis {
            commit: first.expect("a root").id,
            key: key("anna"),
        }
    }

    /// All tips there are.
    pub(super) fn known(&self) -> Frontier {
        self.known_of(self.tips.keys().map(String::as_str))
    }

    pub(super) fn known_of<'a>(&self, devices: impl Iterator<Item = &'a str>) -> Frontier {
        let mut tips: BTreeMap<Signer, BTreeSet<CommitId>> = BTreeMap::new();
        for device in devices {
            let tip = self.tips[device];
            if self.commits[&tip].signer() == Some(&signer(device)) {
                tips.entry(signer(device)).or_default().insert(tip);
            }
        }
        Frontier::new(tips)
    }

    pub(super) fn members(&self) -> Members {
        Members::of(self, &self.root(), &self.known())
    }

    pub(super) fn devices(&self) -> impl Iterator<Item = &str> {
        self.tips.keys().map(String::as_str)
    }

    /// True if a commit was written under the name of this device, with its key.
    pub(super) fn is_own(&self, device: &str, commit: CommitId) -> bool {
        self.commits[&commit].signer() == Some(&signer(device))
    }

    /// The commits of a key on the chain that ends here, itself included.
    pub(super) fn own_chain(&self, from: CommitId, key: &Key) -> BTreeSet<CommitId> {
        let mut chain = BTreeSet::new();
        let mut at = Some(from);
        while let Some(commit) = at.and_then(|id| self.commits.get(&id)) {
            if commit.signer().is_none_or(|signer| signer.key != *key) {
                break;
            }
            chain.insert(commit.id);
            at = commit.parents.first().copied();
        }
        chain
    }
}

impl History for MemberWorld {
    fn commit(&self, id: &CommitId) -> Option<Rc<Commit>> {
        self.commits.get(id).cloned()
    }

    fn tree(&self, id: &TreeId) -> Rc<Tree> {
        let mut tree = Tree::default();
        if let Some(commit) = self.commits.get(&CommitId(id.0)) {
            let writer = commit.signer().map(|signer| Folder::of(&signer.writer));
            tree.notebooks.extend(writer.map(|folder| (folder, *id)));
        }
        Rc::new(tree)
    }

    fn journal(&self, notebook: &TreeId) -> Rc<Journal> {
        self.journals
            .get(&CommitId(notebook.0))
            .cloned()
            .unwrap_or_default()
    }

    fn breach(
        &self,
        _: &Writer,
        _: Option<&TreeId>,
        _: Option<&TreeId>,
    ) -> Option<AppendOnlyViolation> {
        None
    }

    fn text(&self, _: &BlobId) -> Option<Rc<Vec<u8>>> {
        None
    }

    fn size(&self, _: &BlobId) -> u64 {
        0
    }

    fn parses(&self, _: &str, _: &[u8]) -> bool {
        true
    }
}
