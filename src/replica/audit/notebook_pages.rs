//! What each commit added to its writer's notebook. Of a page only what is new is parsed, and what
//! stood on it is what the commit before left there, so that nearly every page is read once.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use anyhow::Result;
use git2::{ObjectType, Oid, Repository};

use crate::domain::log::entry::{Entry, Sha256};
use crate::domain::log::notebook::{RecordContent, Recorded};
use crate::domain::name::{EntryId, LogId, Writer};
use crate::domain::replication::evidence::commit_graph::CommitGraph;
use crate::domain::replication::rules::append_only;
use crate::domain::replication::rules::append_only::{
    FolderItem, FolderListing, NotebookReader as _,
};
use crate::domain::replication::rules::history::{BlobId, CommitId, TreeId};
use crate::format::notebook_page;
use crate::format::paths;
use crate::replica::git_history::GitHistory;
use crate::replica::object_ids;

/// An entry, as much as is needed of 100,000 at once.
#[derive(Clone, Copy, Debug)]
pub(super) struct AuditedEntry {
    /// The commit that added it.
    pub(super) at: u32,
    pub(super) log: u16,
    pub(super) number: u32,
    pub(super) lamport: u64,
    /// Seconds.
    pub(super) happened: i64,
    pub(super) written_at: i64,
}

/// Reads notebooks commit by commit. What was read last is kept: a commit leaves nearly everything as
/// the one before it on its writer's branch.
pub(super) struct AuditedPages<'r> {
    repo: &'r Repository,
    history: &'r GitHistory,
    pub(super) logs: Vec<LogId>,
    pub(super) entries: Vec<AuditedEntry>,
    folders: RefCell<BTreeMap<TreeId, Rc<FolderListing>>>,
    pages: RefCell<BTreeMap<BlobId, Vec<u8>>>,
}

/// So many folders and pages are kept.
const KEPT: usize = 128;

impl append_only::NotebookReader for AuditedPages<'_> {
    fn listing(&self, folder: &TreeId) -> Option<Rc<FolderListing>> {
        if let Some(kept) = self.folders.borrow().get(folder) {
            return Some(Rc::clone(kept));
        }
        let read = self.history.listing(folder)?;
        keep(&mut self.folders.borrow_mut(), *folder, Rc::clone(&read));
        Some(read)
    }

    fn page(&self, page: &BlobId) -> Option<Vec<u8>> {
        if let Some(kept) = self.pages.borrow().get(page) {
            return Some(kept.clone());
        }
        let read = self.history.page(page)?;
        keep(&mut self.pages.borrow_mut(), *page, read.clone());
        Some(read)
    }

    fn records(&self, bytes: &[u8]) -> Vec<Recorded> {
        self.history.records(bytes)
    }

    fn number(&self, name: &str) -> Option<u64> {
        self.history.number(name)
    }
}

/// Keeps one more, and forgets all others when there are too many.
fn keep<K: Ord, V>(kept: &mut BTreeMap<K, V>, key: K, value: V) {
    if kept.len() >= KEPT {
        kept.clear();
    }
    kept.insert(key, value);
}

impl<'r> AuditedPages<'r> {
    pub(super) fn of(repo: &'r Repository, history: &'r GitHistory) -> Self {
        Self {
            repo,
            history,
            logs: Vec::new(),
            entries: Vec::new(),
            folders: RefCell::default(),
            pages: RefCell::default(),
        }
    }

    /// The notebook of a writer in the tree of a commit.
    pub(super) fn notebook(&self, tree: TreeId, writer: &Writer) -> Option<TreeId> {
        let below = |folder: Oid, name: &str| {
            let folder = self.repo.find_tree(folder).ok()?;
            let entry = folder.get_name(name)?;
            (entry.kind() == Some(ObjectType::Tree)).then(|| entry.id())
        };
        let notebook = below(
            below(object_ids::oid(&tree.0), paths::LOG)?,
            writer.as_str(),
        )?;
        Some(TreeId(object_ids::bytes(notebook)))
    }

    /// Whether a folder is here.
    pub(super) fn has(&self, tree: TreeId) -> bool {
        self.repo.find_tree(object_ids::oid(&tree.0)).is_ok()
    }

    /// A notebook with some of its logs alone.
    pub(super) fn only(&self, notebook: TreeId, logs: &[LogId]) -> Result<TreeId> {
        let whole = self.repo.find_tree(object_ids::oid(&notebook.0))?;
        let mut builder = self.repo.treebuilder(None)?;
        for log in logs {
            if let Some(entry) = whole.get_name(log.as_str()) {
                builder.insert(log.as_str(), entry.id(), entry.filemode())?;
            }
        }
        Ok(TreeId(object_ids::bytes(builder.write()?)))
    }

    /// The entry that a commit's signed message says it adds.
    pub(super) fn named_by(&self, commit: CommitId) -> Option<(LogId, u32)> {
        let commit = self.repo.find_commit(object_ids::oid(&commit.0)).ok()?;
        let message = commit.message().ok()?;
        let value = |name: &str| message.lines().find_map(|line| line.strip_prefix(name));
        let log = LogId::new(value("Binder-Log: ")?)?;
        let id = EntryId::parse(value("Binder-Entry: ")?)?;
        Some((log, u32::try_from(id.number).ok()?))
    }

    /// Lays each entry at the commit that names it.
    pub(super) fn place_by(
        &mut self,
        named: &BTreeMap<(usize, LogId, u32), u32>,
        trail: &CommitGraph,
    ) {
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
    pub(super) fn entries_at(&self, at: usize) -> impl Iterator<Item = &AuditedEntry> {
        let begin = self.entries.partition_point(|it| (it.at as usize) < at);
        let rest = self.entries[begin..].iter();
        rest.take_while(move |it| it.at as usize == at)
    }

    /// Reads what a commit added. None where something of it is not here.
    pub(super) fn read(
        &mut self,
        at: usize,
        before: Option<&TreeId>,
        after: &TreeId,
    ) -> Option<()> {
        let was = match before {
            Some(before) => self.listing(before)?,
            None => Rc::default(),
        };
        for (name, item) in changed(&was, &*self.listing(after)?) {
            let Some(log) = LogId::new(name).filter(|_| name != paths::FILES) else {
                continue;
            };
            let FolderItem::Folder(folder) = item else {
                continue;
            };
            let stood = match was.get(name) {
                Some(FolderItem::Folder(stood)) => self.listing(stood)?,
                _ => Rc::default(),
            };
            let log = self.log(log);
            self.read_log(at, log, &stood, &*self.listing(folder)?)?;
        }
        Some(())
    }

    fn read_log(
        &mut self,
        at: usize,
        log: u16,
        was: &FolderListing,
        is: &FolderListing,
    ) -> Option<()> {
        for (name, item) in changed(was, is) {
            let (Some(_), FolderItem::File(page)) = (self.number(name), item) else {
                continue;
            };
            let bytes = self.page(page)?;
            let stood = match was.get(name) {
                Some(FolderItem::File(stood)) => self.page(stood)?,
                _ => Vec::new(),
            };
            let added = bytes.strip_prefix(&stood[..]).unwrap_or(&bytes);
            for record in notebook_page::read(added) {
                if let RecordContent::Entry(entry) = record.content {
                    self.enter(at, log, &entry);
                }
            }
        }
        Some(())
    }

    fn enter(&mut self, at: usize, log: u16, entry: &Entry) {
        self.entries.push(AuditedEntry {
            at: u32::try_from(at).unwrap_or(u32::MAX),
            log,
            number: u32::try_from(entry.id.number).unwrap_or(u32::MAX),
            lamport: entry.lamport,
            happened: entry.at.timestamp(),
            written_at: entry.written_at.timestamp(),
        });
    }

    fn log(&mut self, log: LogId) -> u16 {
        let known = self.logs.iter().position(|known| *known == log);
        let at = known.unwrap_or_else(|| {
            self.logs.push(log);
            self.logs.len() - 1
        });
        u16::try_from(at).unwrap_or(u16::MAX)
    }
}

/// What is new or other in a folder.
fn changed<'l>(
    was: &'l FolderListing,
    is: &'l FolderListing,
) -> impl Iterator<Item = (&'l str, &'l FolderItem)> + use<'l> {
    let mut was = was.iter().peekable();
    is.iter().filter_map(move |(name, item)| {
        while was.next_if(|(before, _)| *before < name).is_some() {}
        let same = was.next_if(|(before, _)| *before == name);
        let same = same.is_some_and(|(_, before)| before == item);
        (!same).then_some((name.as_str(), item))
    })
}

/// The entries of a page after which its chain breaks; where it does not, the last one.
pub(super) fn suspicious(bytes: &[u8]) -> Vec<String> {
    let records = notebook_page::read(bytes);
    let mut ids = Vec::new();
    let mut before: Option<(Sha256, String)> = None;
    for record in records {
        let (id, prev) = match record.content {
            RecordContent::Entry(entry) => (entry.id.to_string(), entry.prev),
            RecordContent::Unreadable(_) => (String::new(), None),
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
