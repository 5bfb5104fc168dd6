//! Appends queued entries to the pages of a notebook, each id once and in order, whatever was written
//! before.

use std::collections::BTreeMap;

use anyhow::Result;
use git2::{Repository, Tree};

use crate::domain::log::entry::Sha256;
use crate::domain::log::notebook::{RecordContent, Recorded};
use crate::domain::name::LogId;
use crate::error::Failure;
use crate::format::notebook_page;
use crate::format::paths;
use crate::git::trees;
use crate::replica::journal::outbox::Queued;
use crate::say;

/// The pages of one notebook that are about to be written.
pub(in crate::replica) struct PageWriter<'r> {
    repo: &'r Repository,
    /// Existing notebook; none before the first entry.
    notebook: Option<&'r Tree<'r>>,
    /// By path below the notebook.
    changed: BTreeMap<String, Vec<u8>>,
    /// The last entry of each log that was added to: its number and hash.
    last: BTreeMap<LogId, (u64, Option<Sha256>)>,
}

impl<'r> PageWriter<'r> {
    pub(in crate::replica) const fn of(
        repo: &'r Repository,
        notebook: Option<&'r Tree<'r>>,
    ) -> Self {
        Self {
            repo,
            notebook,
            changed: BTreeMap::new(),
            last: BTreeMap::new(),
        }
    }

    /// Appends an entry to its log; one that is there already is skipped.
    ///
    /// # Errors
    /// It does not continue the log: another entry has its number, or one before it is missing.
    pub(in crate::replica) fn add(&mut self, queued: &Queued) -> Result<()> {
        let entry = &queued.entry;
        let path = format!("{}/{}", queued.log, paths::page_name(entry.id.number));
        let mut bytes = self.page(&path)?;
        let (number, prev) = self.last(&queued.log)?;
        let sha = Sha256::of(&queued.bytes);
        if entry.id.number <= number && stands(&bytes, &sha) {
            return Ok(());
        }
        if entry.id.number != number + 1 || entry.prev != prev {
            let id = entry.id.to_string();
            return Err(Failure::kept(say!("copies-out-of-place", id = id)).into());
        }
        bytes.extend_from_slice(&queued.bytes);
        self.changed.insert(path, bytes);
        let last = (entry.id.number, Some(sha));
        self.last.insert(queued.log.clone(), last);
        Ok(())
    }

    /// The pages that changed, whole.
    pub(in crate::replica) fn changed(self) -> BTreeMap<String, Vec<u8>> {
        self.changed
    }

    fn page(&self, path: &str) -> Result<Vec<u8>> {
        if let Some(changed) = self.changed.get(path) {
            return Ok(changed.clone());
        }
        let standing = self
            .notebook
            .map(|notebook| trees::file_at(self.repo, notebook, path));
        Ok(standing.transpose()?.flatten().unwrap_or_default())
    }

    /// Number and hash of the last entry of a log; 0 and none before the first.
    fn last(&self, log: &LogId) -> Result<(u64, Option<Sha256>)> {
        if let Some(last) = self.last.get(log) {
            return Ok(last.clone());
        }
        let last = match self.notebook {
            Some(notebook) => last_record(self.repo, notebook, log.as_str())?,
            None => None,
        };
        Ok(match last.map(|last| (last.content, last.sha)) {
            Some((RecordContent::Entry(entry), sha)) => (entry.id.number, Some(sha)),
            _ => (0, None),
        })
    }
}

fn stands(page: &[u8], sha: &Sha256) -> bool {
    notebook_page::read(page)
        .iter()
        .any(|record| record.sha == *sha)
}

/// Last record of a log in a folder, read from its last page only.
pub(in crate::replica) fn last_record(
    repo: &Repository,
    tree: &Tree<'_>,
    folder: &str,
) -> Result<Option<Recorded>> {
    let Some(folder) = trees::folder_at(repo, tree, folder)? else {
        return Ok(None);
    };
    let pages = trees::names(&folder, git2::ObjectType::Blob);
    let last = pages
        .into_iter()
        .rfind(|(name, _)| paths::is_page_name(name));
    match last {
        Some((_, id)) => Ok(notebook_page::read_last(&trees::page(repo, id)?)),
        None => Ok(None),
    }
}
