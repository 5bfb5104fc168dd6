//! Git's history as the rules of copies see it, each object read once in a run.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashSet};
use std::rc::Rc;

use anyhow::Result;
use git2::{ErrorCode, ObjectType, Oid, Repository};

use crate::domain::documents::versions;
use crate::domain::log::entry::{MOST_BYTES, PAGE};
use crate::domain::log::notebook::{RecordContent, Recorded};
use crate::domain::name::{LogId, Writer};
use crate::domain::replication::rules::append_only;
use crate::domain::replication::rules::append_only::{
    AppendOnlyViolation, FolderItem, FolderListing, NotebookReader,
};
use crate::domain::replication::rules::history::BlobId;
use crate::domain::replication::rules::history::Commit;
use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::history::EditEntry;
use crate::domain::replication::rules::history::Folder;
use crate::domain::replication::rules::history::History;
use crate::domain::replication::rules::history::Journal;
use crate::domain::replication::rules::history::Key;
use crate::domain::replication::rules::history::MemberEntry;
use crate::domain::replication::rules::history::Origin;
use crate::domain::replication::rules::history::Signer;
use crate::domain::replication::rules::history::Tree;
use crate::domain::replication::rules::history::TreeId;
use crate::domain::replication::rules::order_numbers::{Levels, LogNumbers};
use crate::format::notebook_page;
use crate::format::paths;
use crate::git::read_commit::{self, ReadCommit};
use crate::git::read_errors;
use crate::git::signing;
use crate::git::trees;
use crate::replica::cache;
use crate::replica::journal::order_numbers::{self, OrderNumberCache};

/// The most files in one folder of a notebook: pages of a million entries, attachments.
const MOST_FILES: usize = 20_000;

/// The most bytes of a page: every entry as long as it may be, and room for fields to come.
const MOST_OF_A_PAGE: u64 = (2 * PAGE * MOST_BYTES) as u64;

/// Whether a text can be read as the document it would stand as.
type Parses = fn(&str, &[u8]) -> bool;

/// The most documents that are read of a tree: no binder has a tenth.
const MOST_DOCUMENTS: usize = 4096;

/// Under this name it is remembered what was found out.
const FOUND: &str = "found";

/// How much of it is remembered at a time.
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
    /// What was found out, as far as it was asked for.
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

    /// What was found out once and holds for ever, by what was asked.
    fn found_out(&self) -> BTreeMap<String, String> {
        let mut found = self.found.borrow_mut();
        let kept = || cache::known(self.repo.path(), FOUND, FOUND).unwrap_or_default();
        found.get_or_insert_with(kept).clone()
    }

    fn read_commit(&self, id: &CommitId) -> Option<Commit> {
        let commit = match read_commit::read(&self.repo, oid(&id.0)) {
            Ok(commit) => commit,
            Err(error) => {
                // What nothing read so far names may come with the next fetch.
                let is_due = self.due.borrow().contains(id);
                if is_due || error.code() != ErrorCode::NotFound {
                    read_errors::note(id.to_string());
                }
                return None;
            }
        };
        let parents: Vec<CommitId> = commit.parents.iter().copied().map(commit_id).collect();
        self.due.borrow_mut().extend(parents.iter().copied());
        Some(Commit {
            id: *id,
            parents,
            origin: origin(&commit),
            time: commit.raw.time,
            tree: TreeId(bytes(commit.tree)),
        })
    }

    fn read_tree(&self, id: &TreeId) -> Result<Tree> {
        let root = trees::tree(&self.repo, oid(&id.0))?;
        let mut tree = Tree::default();
        let mut visited = 0;
        for entry in &root {
            let Ok(name) = entry.name() else { continue };
            match (name, entry.kind()) {
                (paths::INCIDENTS, _) => {}
                (paths::LOG, Some(ObjectType::Tree)) => {
                    let log = trees::tree(&self.repo, entry.id())?;
                    let notebooks = trees::names(&log, ObjectType::Tree).into_iter();
                    tree.notebooks
                        .extend(notebooks.map(|(name, id)| (Folder(name), TreeId(bytes(id)))));
                }
                _ if tree.documents.len().max(visited / 2) > MOST_DOCUMENTS => tree.overfull = true,
                (_, Some(ObjectType::Tree)) => {
                    let below = trees::tree(&self.repo, entry.id())?;
                    let below = trees::walked(&below, name, MOST_DOCUMENTS)?;
                    let file = |(path, id)| (path, BlobId(bytes(id)));
                    tree.documents.extend(below.files.into_iter().map(file));
                    tree.others.extend(below.others);
                    tree.overfull |= below.overfull;
                    visited += below.visited;
                }
                (_, Some(ObjectType::Blob)) if trees::is_regular(entry.filemode()) => {
                    tree.documents
                        .insert(name.to_owned(), BlobId(bytes(entry.id())));
                }
                _ => {
                    tree.others.insert(name.to_owned());
                }
            }
        }
        Ok(tree)
    }

    fn read_journal(&self, notebook: &TreeId) -> Result<Journal> {
        let notebook = trees::tree(&self.repo, oid(&notebook.0))?;
        let mut journal = Journal::default();
        for (name, id) in trees::names(&notebook, ObjectType::Tree) {
            let Some(log) = LogId::new(&name).filter(|_| name != "files") else {
                continue;
            };
            // A log that is not here takes nothing from the others.
            let Ok(folder) = trees::tree(&self.repo, id) else {
                continue;
            };
            let count = self.entries_in(&folder).unwrap_or_default();
            journal.counts.insert(log.clone(), count);
            if log.is_journal() {
                self.read_standing_pages(&folder, &mut journal)?;
            }
        }
        Ok(journal)
    }

    fn read_standing_pages(&self, folder: &git2::Tree<'_>, journal: &mut Journal) -> Result<()> {
        for (name, id) in trees::names(folder, ObjectType::Blob) {
            if !paths::is_page_name(&name) {
                continue;
            }
            for record in notebook_page::read(&trees::page(&self.repo, id)?) {
                let RecordContent::Entry(entry) = record.content else {
                    continue;
                };
                journal.members.extend(MemberEntry::from_entry(&entry));
                journal.edits.extend(EditEntry::from_entry(&entry));
                journal.declined.extend(versions::declined(&entry));
            }
        }
        Ok(())
    }

    /// How many entries a folder of pages has.
    pub(super) fn entries_of(&self, log: Oid) -> Result<u64> {
        self.entries_in(&trees::tree(&self.repo, log)?)
    }

    /// Full pages are counted without being read.
    fn entries_in(&self, log: &git2::Tree<'_>) -> Result<u64> {
        let pages = trees::names(log, ObjectType::Blob);
        let pages: Vec<_> = pages
            .iter()
            .filter(|(name, _)| paths::is_page_name(name))
            .collect();
        let Some((_, last)) = pages.last() else {
            return Ok(0);
        };
        let last = notebook_page::count(&trees::page(&self.repo, *last)?);
        Ok(((pages.len() - 1) * PAGE + last) as u64)
    }
}

fn origin(commit: &ReadCommit) -> Origin {
    let key = commit.raw.signature.as_ref().and_then(signing::signer);
    match (commit.writer(), key) {
        (Some(writer), Some(key)) => Origin::Writer(Signer {
            key: Key(key),
            writer,
        }),
        _ => Origin::Foreign,
    }
}

impl History for GitHistory {
    fn commit(&self, id: &CommitId) -> Option<Rc<Commit>> {
        if let Some(known) = self.commits.borrow().get(id) {
            return Some(known.clone());
        }
        // What is not here may come with the next fetch.
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
        // What cannot be read was noted.
        order_numbers::numbers(&self.repo, pages, from).unwrap_or_default()
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

pub(super) fn oid(bytes: &[u8; 20]) -> Oid {
    // Twenty bytes always are an id.
    Oid::from_bytes(bytes).unwrap_or(Oid::ZERO_SHA1)
}

pub(super) fn bytes(id: Oid) -> [u8; 20] {
    let mut bytes = [0; 20];
    bytes.copy_from_slice(&id.as_bytes()[..20]);
    bytes
}

pub(super) fn commit_id(id: Oid) -> CommitId {
    CommitId(bytes(id))
}
