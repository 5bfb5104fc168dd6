//! Writes notebooks in the program's format, one signed commit an entry, faster than the program.

use std::path::Path;

use anyhow::{Context, Result, anyhow};
use binder::domain::log::entry::{Draft, Entry, Field, PAGE, Sha256};
use binder::domain::log::notebook::RecordContent;
use binder::domain::name::{EntryId, LogId, Writer};
use binder::domain::time::moment;
use binder::format::notebook_page;
use binder::format::paths;
use chrono::TimeDelta;
use git2::build::TreeUpdateBuilder;
use git2::{Commit, FileMode, Mempack, Odb, Oid, Repository, Signature, Time, Tree};
use ssh_key::{HashAlg, LineEnding, PrivateKey};

use crate::mix::{self, Before, Target, ZONE};
use crate::people::Person;

/// So many commits go into one pack.
const BATCH: usize = 2_000;

/// Six characters less than a commit's subject may have; the events of the bench are shorter.
const SUBJECT: usize = 72;

/// One writer's notebook in one log.
pub(crate) struct Scribe {
    writer: Writer,
    log: LogId,
    key: PrivateKey,
    pub(crate) tip: Oid,
    number: u64,
    lamport: u64,
    prev: Option<Sha256>,
    page: Vec<u8>,
}

impl Scribe {
    /// Goes on from what a person wrote in a log as it lies at a commit.
    pub(crate) fn of(repo: &Repository, person: &Person, log: &LogId, tip: Oid) -> Result<Self> {
        let key = person
            .home
            .join(format!(".config/binder/keys/{}-1", person.name));
        let mut scribe = Self {
            writer: Writer::new(&person.name).context("a writer's name")?,
            log: log.clone(),
            key: PrivateKey::read_openssh_file(&key)?,
            tip,
            number: 0,
            lamport: 1,
            prev: None,
            page: Vec::new(),
        };
        let tree = repo.find_commit(tip)?.tree()?;
        let folder = paths::log_folder(&person.name, log);
        let Ok(folder) = tree.get_path(folder.as_ref()) else {
            return Ok(scribe);
        };
        let pages = repo.find_tree(folder.id())?;
        let last = pages.iter().next_back().context("a page")?;
        scribe.page = repo.find_blob(last.id())?.content().to_owned();
        scribe.read_on();
        Ok(scribe)
    }

    fn read_on(&mut self) {
        for record in notebook_page::read(&self.page) {
            if let RecordContent::Entry(entry) = record.content {
                self.number = entry.id.number;
                self.lamport = entry.lamport;
                self.prev = Some(record.sha);
            }
        }
    }

    /// Adds an entry and commits it. Gives it as something to be pointed at.
    fn write(&mut self, press: &mut Press<'_>, draft: Draft) -> Result<Target> {
        let entry = Entry {
            id: EntryId {
                writer: self.writer.clone(),
                number: self.number + 1,
            },
            kind: draft.kind,
            at: draft.at,
            written_at: draft.at + TimeDelta::seconds(20),
            fields: draft.fields,
            lamport: self.lamport + 1,
            prev: self.prev.take(),
        };
        let bytes = notebook_page::write(&entry);
        if self.number.is_multiple_of(PAGE as u64) {
            self.page.clear();
        }
        self.page.extend_from_slice(&bytes);
        let sha = Sha256::of(&bytes);
        let of = (entry.id.to_string(), sha.short().to_owned());
        (self.number, self.lamport, self.prev) = (entry.id.number, entry.lamport, Some(sha));
        self.commit(press, &entry)?;
        Ok(of)
    }

    fn commit(&mut self, press: &mut Press<'_>, entry: &Entry) -> Result<()> {
        let repo = press.repo;
        let own = repo.find_commit(self.tip)?;
        let folder = paths::log_folder(self.writer.as_str(), &self.log);
        let page = paths::page_name(entry.id.number);
        let blob = repo.blob(&self.page)?;
        press.made.push((blob, page.clone()));
        let mut update = TreeUpdateBuilder::new();
        update.upsert(format!("{folder}/{page}"), blob, FileMode::Blob);
        let tree = repo.find_tree(update.create_updated(repo, &own.tree()?)?)?;
        press.made.push((tree.id(), String::new()));
        press.keep_folders(&tree, folder.as_ref())?;
        self.tip = self.sign(repo, entry, &tree, &own)?;
        press.made.push((self.tip, String::new()));
        Ok(())
    }

    fn sign(&self, repo: &Repository, entry: &Entry, tree: &Tree, own: &Commit) -> Result<Oid> {
        let offset = entry.written_at.offset().local_minus_utc() / 60;
        let time = Time::new(entry.written_at.timestamp(), offset);
        let mail = format!("{}@binder.invalid", self.writer);
        let author = Signature::new(self.writer.as_str(), &mail, &time)?;
        let message = self.message(entry);
        let buffer = repo.commit_create_buffer(&author, &author, &message, tree, &[own])?;
        let signature = self.key.sign("git", HashAlg::Sha512, &buffer)?;
        let text = std::str::from_utf8(&buffer)?;
        Ok(repo.commit_signed(text, &signature.to_pem(LineEnding::LF)?, None)?)
    }

    fn message(&self, entry: &Entry) -> String {
        let words = match entry.event() {
            "" => format!("{} {}", entry.kind.as_str(), entry.text(Field::Of)),
            event => event.to_owned(),
        };
        let clock = moment::clock_in(entry.at, ZONE);
        let subject = format!("{} {clock} {words}", entry.id);
        let subject: String = subject.chars().take(SUBJECT).collect();
        format!(
            "{}\n\nBinder-Log: {}\nBinder-Entry: {}\n",
            subject.trim_end(),
            self.log,
            entry.id
        )
    }
}

/// Lets people write rows in turns, in this order of moments.
pub(crate) fn write_in_turns(
    repo: &Repository,
    scribes: &mut [Scribe],
    moments: &[moment::Moment],
) -> Result<()> {
    let odb = repo.odb()?;
    let mut press = Press::of(repo, &odb)?;
    let mut before = Before::default();
    let writers = scribes.len();
    for (number, at) in moments.iter().enumerate() {
        let scribe = &mut scribes[number % writers];
        let log = scribe.log.clone();
        let of = scribe.write(&mut press, mix::draft(number, *at, &log, &mut before))?;
        if mix::is_action(number) {
            before.actions.push(of.clone());
        }
        before.last = Some(of);
        if number % BATCH == BATCH - 1 {
            press.print()?;
        }
    }
    press.print()
}

/// Where objects are before they are in a pack.
struct Press<'r> {
    repo: &'r Repository,
    mempack: Mempack<'r>,
    made: Vec<(Oid, String)>,
}

impl<'r> Press<'r> {
    fn of(repo: &'r Repository, odb: &'r Odb<'r>) -> Result<Self> {
        Ok(Self {
            repo,
            mempack: odb.add_new_mempack_backend(1_000)?,
            made: Vec::new(),
        })
    }

    /// Every folder on the way to one, which a new page has changed.
    fn keep_folders(&mut self, tree: &Tree<'_>, folder: &Path) -> Result<()> {
        for above in folder.ancestors().filter(|it| !it.as_os_str().is_empty()) {
            let id = tree.get_path(above)?.id();
            self.made.push((id, above.display().to_string()));
        }
        Ok(())
    }

    fn print(&mut self) -> Result<()> {
        if self.made.is_empty() {
            return Ok(());
        }
        let mut pack = self.repo.packbuilder()?;
        pack.set_threads(0);
        for (id, name) in self.made.drain(..) {
            pack.insert_object(id, Some(&name))?;
        }
        let home = self.repo.path().join("objects/pack");
        pack.write(&home, 0)
            .map_err(|it| anyhow!("packing: {it}"))?;
        Ok(self.mempack.reset()?)
    }
}
