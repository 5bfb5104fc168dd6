//! Test helper: an attacker who makes commits by hand, with a stolen key, one of their own, or none.

use std::path::Path;

use binder::domain::log::entry::{Entry, Fields, Sha256};
use binder::domain::name::EntryId;
use binder::domain::time::moment;
use binder::format::notebook_page;
use git2::{FileMode, Oid, Repository, Signature, Time};
use ssh_key::rand_core::OsRng;
use ssh_key::{Algorithm, HashAlg, LineEnding, PrivateKey};

use crate::attacks::open;
use crate::world::World;
use binder::domain::log::entry::{EntryKind, Field};

pub(crate) struct Thief {
    key: Option<PrivateKey>,
    /// The name signed under.
    writer: String,
    repo: Repository,
    /// Seconds of the commit.
    time: i64,
}

impl Thief {
    /// With the computer of this person.
    pub(crate) fn with_computer_of(world: &mut World, name: &str) -> Self {
        let keys = world.person(name).home().join(".config/binder/keys");
        let key = std::fs::read_to_string(keys.join(format!("{name}-1"))).expect("the key");
        let key = PrivateKey::from_openssh(key).expect("a key");
        Self::at(&world.hub(), Some(key), name)
    }

    /// The same, in the copy on that computer.
    pub(crate) fn in_the_copy_of(world: &mut World, name: &str) -> Self {
        let copy = world.person(name).folder.clone();
        let thief = Self::with_computer_of(world, name);
        Self::at(&copy, thief.key, name)
    }

    /// With a key of their own.
    pub(crate) fn with_own_key(place: &Path, writer: &str) -> Self {
        let key = PrivateKey::random(&mut OsRng, Algorithm::Ed25519).expect("a key");
        Self::at(place, Some(key), writer)
    }

    /// Without any key.
    pub(crate) fn without_key(place: &Path, writer: &str) -> Self {
        Self::at(place, None, writer)
    }

    fn at(place: &Path, key: Option<PrivateKey>, writer: &str) -> Self {
        Self {
            key,
            writer: writer.to_owned(),
            repo: open(place),
            time: 1_795_172_400,
        }
    }

    /// The key signed with, as it is written down for others; nothing without one.
    pub(crate) fn key(&self) -> String {
        let key = self.key.as_ref().map(|key| key.public_key().to_openssh());
        key.map_or_else(String::new, |key| key.expect("a key"))
    }

    /// Signs under another name.
    pub(crate) fn calling_themselves(mut self, writer: &str) -> Self {
        writer.clone_into(&mut self.writer);
        self
    }

    /// The tree of a commit with these files changed; none takes a file away.
    pub(crate) fn tree(&self, of: Oid, files: &[(&str, Option<&str>)]) -> Oid {
        let base = self.repo.find_commit(of).and_then(|it| it.tree());
        let base = base.expect("a tree");
        let mut update = git2::build::TreeUpdateBuilder::new();
        for (path, text) in files {
            match text {
                Some(text) => {
                    let blob = self.repo.blob(text.as_bytes()).expect("a file");
                    update.upsert(*path, blob, FileMode::Blob);
                }
                None => {
                    update.remove(*path);
                }
            }
        }
        update.create_updated(&self.repo, &base).expect("a tree")
    }

    /// A commit of this tree on these.
    pub(crate) fn commit(&self, parents: &[Oid], tree: Oid) -> Oid {
        self.commit_changed(parents, tree, str::to_owned)
    }

    /// The same, with what is signed changed before it is.
    pub(crate) fn commit_changed(
        &self,
        parents: &[Oid],
        tree: Oid,
        change: impl Fn(&str) -> String,
    ) -> Oid {
        let find = |id: &Oid| self.repo.find_commit(*id).expect("a parent");
        let parents: Vec<_> = parents.iter().map(find).collect();
        let parents: Vec<_> = parents.iter().collect();
        let tree = self.repo.find_tree(tree).expect("a tree");
        let mail = format!("{}@binder.invalid", self.writer);
        let time = Time::new(self.time, 60);
        let by = Signature::new(&self.writer, &mail, &time).expect("a name");
        let made = self
            .repo
            .commit_create_buffer(&by, &by, "x", &tree, &parents)
            .expect("a commit");
        let made = change(std::str::from_utf8(&made).expect("text")).into_bytes();
        let signed = match &self.key {
            Some(key) => with_signature(key, &made),
            None => made,
        };
        let odb = self.repo.odb().expect("objects");
        let written = odb.write(git2::ObjectType::Commit, &signed);
        written.expect("a commit")
    }

    /// A commit on one that changes these files.
    pub(crate) fn changes(&self, on: Oid, files: &[(&str, Option<&str>)]) -> Oid {
        self.commit(&[on], self.tree(on, files))
    }
}

/// A commit signed as our programs do, whatever its head is like.
fn with_signature(key: &PrivateKey, made: &[u8]) -> Vec<u8> {
    let signature = key.sign("git", HashAlg::Sha512, made).expect("signed");
    let armour = signature.to_pem(LineEnding::LF).expect("a signature");
    let header = format!("\ngpgsig {}\n\n", armour.replace('\n', "\n "));
    let text = std::str::from_utf8(made).expect("text");
    text.replacen("\n\n", &header, 1).into_bytes()
}

/// A page with one more entry on it, numbered and chained as it should be.
pub(crate) fn with_row(page_before: &str, writer: &str, event: &str) -> String {
    let last = notebook_page::read_last(page_before.as_bytes());
    let number = notebook_page::count(page_before.as_bytes()) as u64 + 1;
    page_before.to_owned() + &row(writer, number, last.map(|it| it.sha), event)
}

/// An entry as it stands on a page.
pub(crate) fn row(writer: &str, number: u64, prev: Option<Sha256>, event: &str) -> String {
    let noted = moment::read("2026-11-20T12:00:00+01:00").expect("a time");
    let entry = Entry {
        id: EntryId::parse(&format!("{writer}-{number}")).expect("an id"),
        kind: EntryKind::Entry,
        at: noted,
        written_at: noted,
        fields: Fields::default().with(Field::Event, event),
        lamport: 100 + number,
        prev,
    };
    String::from_utf8(notebook_page::write(&entry)).expect("text")
}
