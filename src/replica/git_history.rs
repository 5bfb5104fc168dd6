//! [`History`] over a Git repository, with caches.

mod read_objects;

use std::cell::RefCell;
use std::collections::{BTreeMap, HashSet};
use std::rc::Rc;

use git2::{ObjectType, Repository};

use crate::domain::log::entry::{MOST_BYTES, PAGE};
use crate::domain::log::notebook::Recorded;
use crate::domain::name::{LogId, Writer};
use crate::domain::replication::rules::append_only;
use crate::domain::replication::rules::append_only::violation::AppendOnlyViolation;
use crate::domain::replication::rules::append_only::{FolderItem, FolderListing, NotebookReader};
use crate::domain::replication::rules::history::{
    BlobId, Commit, CommitId, Folder, History, Journal, Tree, TreeId,
};
use crate::domain::replication::rules::order_numbers::notebook_numbers::{Levels, LogNumbers};
use crate::format::{notebook_page, paths};
use crate::git::read_commit;
use crate::git::trees;
use crate::replica::cache;
use crate::replica::journal::order_number_cache::{self, OrderNumberCache};
use crate::replica::object_ids::{bytes, commit_id, oid};

/// The most files in one folder of a notebook: pages of a million entries, attachments.
const MOST_FILES: usize = 20_000;

/// The most bytes of a page: every entry as long as it may be, and room for fields to come.
const MOST_OF_A_PAGE: u64 = (2 * PAGE * MOST_BYTES) as u64;

/// True if a text can be parsed as the document at a path.
type Parses = fn(&str, &[u8]) -> bool;

/// Under this name it is remembered what was found out.
const FOUND: &str = "found";

/// Most objects cached at a time.
const MOST_FOUND: usize = 512;

/// The history in one repository.
pub(super) struct GitHistory {
    repo: Rc<Repository>,
    parses: Parses,
    commits: RefCell<BTreeMap<CommitId, Rc<Commit>>>,
    /// The parents of those, and what references name: they must be there.
    due: RefCell<HashSet<CommitId>>,
    trees: RefCell<BTreeMap<TreeId, Rc<Tree>>>,
    journals: RefCell<BTreeMap<TreeId, Rc<Journal>>>,
    /// Results cached so far, by key.
    found: RefCell<Option<BTreeMap<String, String>>>,
    counted: OrderNumberCache,
}

impl GitHistory {
    pub(super) fn of(repo: Rc<Repository>, parses: Parses) -> Self {
        Self {
            repo,
            parses,
            commits: RefCell::default(),
            due: RefCell::default(),
            trees: RefCell::default(),
            journals: RefCell::default(),
            found: RefCell::default(),
            counted: OrderNumberCache::default(),
        }
    }

    /// Permanently valid results, by key.
    fn found_out(&self) -> BTreeMap<String, String> {
        let mut found = self.found.borrow_mut();
        let kept = || cache::cached(self.repo.path(), FOUND, FOUND).unwrap_or_default();
        found.get_or_insert_with(kept).clone()
    }
}

impl History for GitHistory {
    fn commit(&self, id: &CommitId) -> Option<Rc<Commit>> {
        if let Some(known) = self.commits.borrow().get(id) {
            return Some(known.clone());
        }
        // Missing objects may arrive with the next fetch and are not cached.
        let read = Rc::new(self.read_commit(id)?);
        self.commits.borrow_mut().insert(*id, read.clone());
        Some(read)
    }

    fn as_written(&self, id: &CommitId) -> CommitId {
        commit_id(read_commit::as_written(&self.repo, oid(&id.0)))
    }

    fn tree(&self, id: &TreeId) -> Rc<Tree> {
        if let Some(known) = self.trees.borrow().get(id) {
            return known.clone();
        }
        let read = Rc::new(self.read_tree(id).unwrap_or_default());
        self.trees.borrow_mut().insert(*id, read.clone());
        read
    }

    fn notebook(&self, tree: &TreeId, folder: &Folder) -> Option<TreeId> {
        if let Some(known) = self.trees.borrow().get(tree) {
            return known.notebooks.get(folder).copied();
        }
        let root = trees::tree(&self.repo, oid(&tree.0)).ok()?;
        let log = trees::id_at(&root, paths::LOG, ObjectType::Tree)?;
        let log = trees::tree(&self.repo, log).ok()?;
        let notebook = trees::id_at(&log, &folder.0, ObjectType::Tree)?;
        Some(TreeId(bytes(notebook)))
    }

    fn journal(&self, notebook: &TreeId) -> Rc<Journal> {
        if let Some(known) = self.journals.borrow().get(notebook) {
            return known.clone();
        }
        let read = Rc::new(self.read_journal(notebook).unwrap_or_default());
        self.journals.borrow_mut().insert(*notebook, read.clone());
        read
    }

    fn breach(
        &self,
        writer: &Writer,
        before: Option<&TreeId>,
        after: Option<&TreeId>,
    ) -> Option<AppendOnlyViolation> {
        append_only::breach(self, writer, before, after)
    }

    fn recall(&self, asked: &str) -> Option<String> {
        self.found_out().get(asked).cloned()
    }

    fn note(&self, asked: &str, found: &str) {
        let mut all = self.found_out();
        if all.len() >= MOST_FOUND {
            all.clear();
        }
        all.insert(asked.to_owned(), found.to_owned());
        cache::remember(self.repo.path(), FOUND, FOUND, &all);
        *self.found.borrow_mut() = Some(all);
    }

    fn pages(&self, notebook: &TreeId, log: &LogId) -> Option<TreeId> {
        let notebook = trees::tree(&self.repo, oid(&notebook.0)).ok()?;
        let folder = trees::id_at(&notebook, log.as_str(), ObjectType::Tree)?;
        Some(TreeId(bytes(folder)))
    }

    fn length(&self, pages: &TreeId) -> u64 {
        self.entries_of(oid(&pages.0)).unwrap_or_default()
    }

    fn numbers(&self, pages: &TreeId, from: u64) -> Vec<u64> {
        // Unreadable pages are recorded in `read_errors`.
        order_number_cache::numbers(&self.repo, pages, from).unwrap_or_default()
    }

    fn rows(&self, log: &LogId) -> LogNumbers {
        self.counted.rows(self.repo.path(), log)
    }

    fn keep_rows(&self, log: &LogId, rows: LogNumbers) {
        self.counted.keep_rows(self.repo.path(), log, rows);
    }

    fn levels(&self, log: &LogId) -> Levels {
        self.counted.levels(self.repo.path(), log)
    }

    fn keep_levels(&self, log: &LogId, levels: Levels, is_sure: bool) {
        let git = self.repo.path();
        self.counted.keep_levels(git, log, levels, is_sure);
    }

    fn text(&self, id: &BlobId) -> Option<Rc<Vec<u8>>> {
        trees::text(&self.repo, oid(&id.0)).map(Rc::new)
    }

    fn size(&self, id: &BlobId) -> u64 {
        let header = self.repo.odb().and_then(|odb| odb.read_header(oid(&id.0)));
        header.map_or(0, |(size, _)| size as u64)
    }

    fn parses(&self, path: &str, bytes: &[u8]) -> bool {
        (self.parses)(path, bytes)
    }
}

impl NotebookReader for GitHistory {
    fn listing(&self, folder: &TreeId) -> Option<Rc<FolderListing>> {
        let folder = trees::tree(&self.repo, oid(&folder.0)).ok()?;
        let item = |entry: git2::TreeEntry<'_>| {
            let id = bytes(entry.id());
            let item = match entry.kind() {
                Some(ObjectType::Tree) => FolderItem::Folder(TreeId(id)),
                Some(ObjectType::Blob) if trees::is_regular(entry.filemode()) => {
                    FolderItem::File(BlobId(id))
                }
                _ => FolderItem::Other,
            };
            Some((entry.name().ok()?.to_owned(), item))
        };
        let listing: Option<FolderListing> =
            (folder.len() <= MOST_FILES).then(|| folder.iter().map(item).collect())?;
        listing.map(Rc::new)
    }

    fn page(&self, page: &BlobId) -> Option<Vec<u8>> {
        let small = self.size(page) <= MOST_OF_A_PAGE;
        small.then(|| trees::blob(&self.repo, oid(&page.0)).ok())?
    }

    fn records(&self, bytes: &[u8]) -> Vec<Recorded> {
        notebook_page::read(bytes)
    }

    fn number(&self, name: &str) -> Option<u64> {
        paths::page_number(name)
    }
}
