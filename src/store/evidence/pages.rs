//! What each commit added to its writer's notebook. Of a page only what is new is parsed, and what
//! stood on it is what the commit before left there, so that nearly every page is read once.

use std::collections::BTreeMap;

use anyhow::Result;
use git2::{ObjectType, Oid, Repository, Tree};

use crate::domain::copies::history::{CommitId, TreeId};
use crate::domain::entry::Sha256;
use crate::domain::evidence::trail::Trail;
use crate::domain::name::{EntryId, LogId, Writer};
use crate::domain::notebook::Content;
use crate::format::page;
use crate::format::paths;
use crate::store::history;
use crate::store::objects;

/// An entry, as much as is needed of 100,000 at once.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entered {
    /// The commit that added it.
    pub(super) at: u32,
    pub(super) log: u16,
    pub(super) number: u32,
    pub(super) lamport: u64,
    /// Seconds.
    pub(super) happened: i64,
    pub(super) noted: i64,
}

/// Reads notebooks commit by commit.
pub(super) struct Pages<'r> {
    repo: &'r Repository,
    pub(super) logs: Vec<LogId>,
    pub(super) entries: Vec<Entered>,
    /// The page each writer wrote on last in a log.
    last: BTreeMap<(usize, u16), (Oid, Vec<u8>)>,
}

impl<'r> Pages<'r> {
    pub(super) fn of(repo: &'r Repository) -> Self {
        Self {
            repo,
            logs: Vec::new(),
            entries: Vec::new(),
            last: BTreeMap::new(),
        }
    }

    /// The notebook of a writer in the tree of a commit.
    pub(super) fn notebook(&self, tree: TreeId, writer: &Writer) -> Option<Oid> {
        let below = |folder: Oid, name: &str| {
            let folder = self.repo.find_tree(folder).ok()?;
            let entry = folder.get_name(name)?;
            (entry.kind() == Some(ObjectType::Tree)).then(|| entry.id())
        };
        below(below(history::oid(&tree.0), paths::LOG)?, writer.as_str())
    }

    /// A notebook with some of its logs alone.
    pub(super) fn only(&self, notebook: Oid, logs: &[LogId]) -> Result<Oid> {
        let whole = self.repo.find_tree(notebook)?;
        let mut builder = self.repo.treebuilder(None)?;
        for log in logs {
            if let Some(entry) = whole.get_name(log.as_str()) {
                builder.insert(log.as_str(), entry.id(), entry.filemode())?;
            }
        }
        Ok(builder.write()?)
    }

    /// The entry that a commit's signed message says it adds.
    pub(super) fn named_by(&self, commit: CommitId) -> Option<(LogId, u32)> {
        let commit = self.repo.find_commit(history::oid(&commit.0)).ok()?;
        let message = commit.message().ok()?;
        let value = |name: &str| message.lines().find_map(|line| line.strip_prefix(name));
        let log = LogId::new(value("Binder-Log: ")?)?;
        let id = EntryId::parse(value("Binder-Entry: ")?)?;
        Some((log, u32::try_from(id.number).ok()?))
    }

    /// Lays each entry at the commit that names it.
    pub(super) fn place_by(&mut self, named: &BTreeMap<(usize, LogId, u32), u32>, trail: &Trail) {
        for entry in &mut self.entries {
            let signer = trail.signer_index(entry.at as usize).unwrap_or(usize::MAX);
            let log = self.logs[usize::from(entry.log)].clone();
            if let Some(at) = named.get(&(signer, log, entry.number)) {
                entry.at = *at;
            }
        }
        self.entries
            .sort_by_key(|entry| (entry.at, entry.log, entry.number));
    }

    /// What one commit added. Commits are read in the order of the trail.
    pub(super) fn entries_at(&self, at: usize) -> impl Iterator<Item = &Entered> {
        let begin = self.entries.partition_point(|it| (it.at as usize) < at);
        let rest = self.entries[begin..].iter();
        rest.take_while(move |it| it.at as usize == at)
    }

    /// Reads what a commit added.
    pub(super) fn read(
        &mut self,
        at: usize,
        signer: usize,
        before: Option<Oid>,
        after: Oid,
    ) -> Result<()> {
        let before = before.map(|id| self.repo.find_tree(id)).transpose()?;
        for (name, folder) in objects::names(&self.repo.find_tree(after)?, ObjectType::Tree) {
            let was = before
                .as_ref()
                .and_then(|it| it.get_name(&name)?.id().into());
            let Some(log) = LogId::new(&name).filter(|_| name != paths::FILES) else {
                continue;
            };
            if was != Some(folder) {
                let log = self.log(log);
                let was = was.map(|id| self.repo.find_tree(id)).transpose()?;
                let folder = self.repo.find_tree(folder)?;
                self.read_log((at, signer, log), was.as_ref(), &folder)?;
            }
        }
        Ok(())
    }

    fn log(&mut self, log: LogId) -> u16 {
        let known = self.logs.iter().position(|known| *known == log);
        let at = known.unwrap_or_else(|| {
            self.logs.push(log);
            self.logs.len() - 1
        });
        u16::try_from(at).unwrap_or(u16::MAX)
    }

    /// Of the pages that stood only the last can have been added to.
    fn read_log(
        &mut self,
        (at, signer, log): (usize, usize, u16),
        was: Option<&Tree<'_>>,
        folder: &Tree<'_>,
    ) -> Result<()> {
        let stood = was.map_or(0, |was| pages_in(was).count());
        for (number, page) in pages_in(folder).enumerate().skip(stood.saturating_sub(1)) {
            let before = was.and_then(|was| pages_in(was).nth(number));
            if before == Some(page) {
                continue;
            }
            let bytes = objects::blob(self.repo, page)?;
            let stood = self.stood(signer, log, before)?;
            let added = bytes.strip_prefix(&stood[..]).unwrap_or(&bytes);
            for record in page::read(added) {
                if let Content::Entry(entry) = record.content {
                    self.entries.push(Entered {
                        at: u32::try_from(at).unwrap_or(u32::MAX),
                        log,
                        number: u32::try_from(entry.id.number).unwrap_or(u32::MAX),
                        lamport: entry.lamport,
                        happened: entry.at.timestamp(),
                        noted: entry.noted.timestamp(),
                    });
                }
            }
            self.last.insert((signer, log), (page, bytes));
        }
        Ok(())
    }

    fn stood(&mut self, signer: usize, log: u16, page: Option<Oid>) -> Result<Vec<u8>> {
        let last = self.last.remove(&(signer, log));
        match (page, last) {
            (None, _) => Ok(Vec::new()),
            (Some(page), Some((last, bytes))) if last == page => Ok(bytes),
            (Some(page), _) => objects::blob(self.repo, page),
        }
    }
}

/// The entries of a page after which its chain breaks; where it does not, the last one.
pub(super) fn suspicious(bytes: &[u8]) -> Vec<String> {
    let records = page::read(bytes);
    let mut ids = Vec::new();
    let mut before: Option<(Sha256, String)> = None;
    for record in records {
        let (id, prev) = match record.content {
            Content::Entry(entry) => (entry.id.to_string(), entry.prev),
            Content::Unreadable(_) => (String::new(), None),
        };
        let broken = before.take().filter(|(sha, _)| prev.as_ref() != Some(sha));
        ids.extend(broken.map(|(_, name)| name));
        before = Some((record.sha, id));
    }
    if ids.is_empty() {
        ids.extend(before.map(|(_, id)| id));
    }
    ids.retain(|id| !id.is_empty());
    ids
}

fn pages_in<'t>(folder: &'t Tree<'_>) -> impl Iterator<Item = Oid> + 't {
    let page = |entry: &git2::TreeEntry<'_>| entry.name().is_ok_and(paths::is_page_name);
    let blob = |entry: &git2::TreeEntry<'_>| entry.kind() == Some(ObjectType::Blob);
    let pages = folder
        .iter()
        .filter(move |entry| blob(entry) && page(entry));
    pages.map(|entry| entry.id())
}
