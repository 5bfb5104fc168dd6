//! Reading commits, trees and journals from Git's objects.

use anyhow::Result;
use git2::{ErrorCode, ObjectType, Oid};

use crate::domain::documents::versions;
use crate::domain::log::entry::PAGE;
use crate::domain::log::notebook::RecordContent;
use crate::domain::name::LogId;
use crate::domain::replication::rules::history::{
    BlobId, Commit, CommitId, EditEntry, Folder, Journal, Key, MemberEntry, Origin, Signer, Tree,
    TreeId,
};
use crate::format::{notebook_page, paths};
use crate::git::read_commit::{self, ReadCommit};
use crate::git::{read_errors, signing, trees};
use crate::replica::git_history::GitHistory;
use crate::replica::object_ids::{bytes, commit_id, oid};

/// The most documents that are read of a tree: no binder has a tenth.
const MOST_DOCUMENTS: usize = 4096;

impl GitHistory {
    pub(super) fn read_commit(&self, id: &CommitId) -> Option<Commit> {
        let commit = match read_commit::read(&self.repo, oid(&id.0)) {
            Ok(commit) => commit,
            Err(error) => {
                // Objects that nothing read so far refers to may arrive with the next fetch.
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

    pub(super) fn read_tree(&self, id: &TreeId) -> Result<Tree> {
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

    pub(super) fn read_journal(&self, notebook: &TreeId) -> Result<Journal> {
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

    /// Number of entries in a folder of pages.
    pub(in crate::replica) fn entries_of(&self, log: Oid) -> Result<u64> {
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
