//! Test helper: hand-made commits, valid and with every fault a signature can have.

use binder::domain::log::entry::{Entry, Fields};
use binder::domain::log::notebook::RecordContent;
use binder::domain::name::EntryId;
use binder::domain::time::moment;
use binder::format::notebook_page;
use git2::build::TreeUpdateBuilder;
use git2::{FileMode, ObjectType, Oid, Repository, Signature, Time};
use ssh_key::rand_core::OsRng;
use ssh_key::{Algorithm, HashAlg, LineEnding, PrivateKey};

use crate::world::World;
use binder::domain::log::entry::{EntryKind, Field};

/// How a commit is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    Well,
    Not,
    /// For something else than a commit.
    WrongNamespace,
    /// And then one byte of the message is another.
    Changed,
    /// With the signature of the commit before.
    Borrowed,
}

/// Somebody with a key.
pub(super) struct Hand {
    pub(super) writer: String,
    key: PrivateKey,
    borrowed: String,
}

impl Hand {
    pub(super) fn of(world: &mut World, name: &str) -> Self {
        let keys = world.person(name).home().join(".config/binder/keys");
        let key = std::fs::read_to_string(keys.join(format!("{name}-1"))).expect("the key");
        Self::with(PrivateKey::from_openssh(key).expect("a key"), name)
    }

    pub(super) fn strange(name: &str) -> Self {
        let key = PrivateKey::random(&mut OsRng, Algorithm::Ed25519);
        Self::with(key.expect("a key"), name)
    }

    fn with(key: PrivateKey, name: &str) -> Self {
        Self {
            writer: name.to_owned(),
            key,
            borrowed: String::new(),
        }
    }

    /// The next entry of this writer in a log, in a commit on another one.
    pub(super) fn writes(&mut self, repo: &Repository, log: &str, on: Oid, how: How) -> Oid {
        let base = repo
            .find_commit(on)
            .expect("a commit")
            .tree()
            .expect("a tree");
        let (path, text) = self.next_page(repo, &base, log);
        let mut update = TreeUpdateBuilder::new();
        let blob = repo.blob(&text).expect("a page");
        update.upsert(path.as_str(), blob, FileMode::Blob);
        let tree = update.create_updated(repo, &base).expect("a tree");
        self.commit(repo, tree, on, how)
    }

    fn next_page(&self, repo: &Repository, base: &git2::Tree<'_>, log: &str) -> (String, Vec<u8>) {
        let path = |page: u64| format!("log/{}/{log}/{page:04}.yaml", self.writer);
        let read = |page: u64| {
            let entry = base.get_path(path(page).as_ref()).ok()?;
            Some(repo.find_blob(entry.id()).ok()?.content().to_owned())
        };
        let last = (1..).take_while(|page| read(*page).is_some()).last();
        let stands = last.and_then(read).unwrap_or_default();
        let before = notebook_page::read_last(&stands);
        let number = match before.as_ref().map(|record| &record.content) {
            Some(RecordContent::Entry(entry)) => entry.id.number + 1,
            _ => 1,
        };
        let noted = moment::read("2026-11-20T12:00:00+01:00").expect("a time");
        let entry = notebook_page::write(&Entry {
            id: EntryId::parse(&format!("{}-{number}", self.writer)).expect("an id"),
            kind: EntryKind::Entry,
            at: noted,
            written_at: noted,
            fields: Fields::default().with(Field::Event, "något hände"),
            lamport: 1,
            prev: before.map(|record| record.sha),
        });
        let page = (number - 1) / 50 + 1;
        match Some(page) == last {
            true => (path(page), [stands, entry].concat()),
            false => (path(page), entry),
        }
    }

    fn commit(&mut self, repo: &Repository, tree: Oid, on: Oid, how: How) -> Oid {
        let mail = format!("{}@binder.invalid", self.writer);
        let by = Signature::new(&self.writer, &mail, &Time::new(1_795_172_400, 60));
        let by = by.expect("a name");
        let parent = repo.find_commit(on).expect("a parent");
        let tree = repo.find_tree(tree).expect("a tree");
        let made = repo.commit_create_buffer(&by, &by, "något hände\n", &tree, &[&parent]);
        let made = made.expect("a commit");
        let made = std::str::from_utf8(&made).expect("text").to_owned();
        let sign = |namespace: &str| {
            let signed = self.key.sign(namespace, HashAlg::Sha512, made.as_bytes());
            signed
                .and_then(|it| it.to_pem(LineEnding::LF))
                .expect("signed")
        };
        let signed = |text: &str, signature: &str| repo.commit_signed(text, signature, None);
        let own = sign("git");
        let written = match how {
            How::Well => signed(&made, &own),
            How::Not => repo
                .odb()
                .and_then(|odb| odb.write(ObjectType::Commit, made.as_bytes())),
            How::WrongNamespace => signed(&made, &sign("file")),
            How::Changed => signed(&made.replace("hände", "hander"), &own),
            How::Borrowed => signed(&made, &self.borrowed),
        };
        self.borrowed = own;
        written.expect("a commit")
    }
}
