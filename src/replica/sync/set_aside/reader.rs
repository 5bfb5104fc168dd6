//! Lists set-aside commits with the entries in them.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use crate::domain::log::entry::{Entry, Sha256};
use crate::domain::log::notebook::{Notebook, RecordContent, WriterStanding};
use crate::domain::name::LogId;
use crate::domain::replication::rules::ancestry;
use crate::domain::replication::rules::append_only::{FolderItem, FolderListing, NotebookReader};
use crate::domain::replication::rules::frontier::ValidationCache;
use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::history::Folder;
use crate::domain::replication::rules::history::History;
use crate::domain::replication::rules::history::TreeId;
use crate::domain::replication::rules::main_admission;
use crate::domain::replication::rules::main_admission::MainRejection;
use crate::domain::replication::rules::merged_state::MergedState;
use crate::domain::replication::rules::merged_state::placed_notebook::PlacedNotebook;
use crate::domain::replication::set_aside::{SetAside, SetAsideReason, UncountedEntry};
use crate::domain::time::moment;
use crate::replica::Binder;
use crate::replica::object_ids;

/// The most entries read of one thing set aside.
const MOST_ROWS: usize = 200;

pub(super) struct SetAsideReader<'r> {
    pub(super) binder: &'r Binder,
    pub(super) view: &'r MergedState,
    /// Notebooks that are shown.
    pub(super) present: BTreeSet<TreeId>,
    /// Entries restated already, with the restating entry.
    pub(super) taken: BTreeMap<String, String>,
}

impl SetAsideReader<'_> {
    pub(super) fn aside(&self, id: CommitId) -> Option<SetAside> {
        let why = self.why(&id)?;
        let commit = self.binder.history().commit(&id)?;
        let folders = match (&why, commit.signer()) {
            // Only statements about its own writer; the rest has no weight (rule 1).
            (SetAsideReason::Broken { writer, .. }, _) => Some(Folder::of(writer)),
            _ => None,
        };
        Some(self.described(&id, why, folders.as_ref()))
    }

    /// None where it counts by now.
    fn why(&self, id: &CommitId) -> Option<SetAsideReason> {
        let history = self.binder.history();
        let root = self.binder.root().ok()?;
        if !ancestry::is_ancestor(history, &root.commit, id) {
            return Some(SetAsideReason::Unrelated);
        }
        let mut sound = ValidationCache::beyond(&self.view.frontier, history);
        let mut at = *id;
        let mut why = None;
        // The commit that was the first to be wrong.
        while let Some(commit) = history.commit(&at) {
            match commit.signer() {
                Some(signer) if sound.has(signer, &at) => break,
                Some(signer) => {
                    if let Ok(Some(breach)) = sound.breach(&commit, signer) {
                        let writer = signer.writer.clone();
                        why = Some(SetAsideReason::Broken { writer, breach });
                    }
                }
                None => why = Some(SetAsideReason::Unsigned),
            }
            match commit.parents.first() {
                Some(parent) => at = *parent,
                None => break,
            }
        }
        if let Some(trouble) = self.trouble(id) {
            return Some(SetAsideReason::Main(trouble));
        }
        let taken_up = why == Some(SetAsideReason::Unsigned) && self.is_taken_up(id);
        match taken_up {
            true => changes_pages(history, id).then_some(SetAsideReason::PagesByHand),
            false => why,
        }
    }

    /// True if a commit of plain Git is among what was taken up here.
    fn is_taken_up(&self, id: &CommitId) -> bool {
        let history = self.binder.history();
        let mut known = self.view.frontier.all();
        known.any(|tip| ancestry::is_ancestor(history, id, tip))
    }

    /// Why it could not be taken up as a `main`.
    fn trouble(&self, id: &CommitId) -> Option<MainRejection> {
        let (history, root) = (self.binder.history(), self.binder.root().ok()?);
        main_admission::admissible(history, &root, &self.view.frontier, id).err()
    }

    /// Entries of removed writers past their revocation point.
    pub(super) fn removed(&self) -> Result<Vec<SetAside>> {
        let mut asides: BTreeMap<String, SetAside> = BTreeMap::new();
        for log in self.binder.logs()? {
            let mut notebooks = self.binder.notebooks(&log)?;
            notebooks.retain(|it| {
                matches!(
                    it.writer_standing,
                    WriterStanding::SetAside | WriterStanding::ShutOut
                )
            });
            for notebook in notebooks {
                let Some(aside) = self.of_removed(&notebook) else {
                    continue;
                };
                let aside = asides.entry(aside.id.clone()).or_insert(aside);
                let entries = notebook.entries();
                let lost = entries.map(|(entry, sha)| self.lost(&log, entry.clone(), sha.clone()));
                aside.rows.extend(lost);
            }
        }
        Ok(asides.into_values().collect())
    }

    fn of_removed(&self, notebook: &Notebook) -> Option<SetAside> {
        let theirs = |placed: &&PlacedNotebook| placed.signer.writer == notebook.writer;
        let placed = self.view.others.iter().find(theirs)?;
        let writer = notebook.writer.clone();
        Some(self.bare(&placed.commit, SetAsideReason::Removed { writer }))
    }

    fn lost(&self, log: &LogId, entry: Entry, sha: Sha256) -> UncountedEntry {
        let log = log.clone();
        let mut lost = UncountedEntry {
            log,
            entry,
            sha,
            taken_in_as: None,
        };
        lost.taken_in_as = self.taken.get(&lost.pointer()).cloned();
        lost
    }

    fn described(&self, id: &CommitId, why: SetAsideReason, only: Option<&Folder>) -> SetAside {
        let mut aside = self.bare(id, why);
        let history = self.binder.history();
        let commit = history.commit(id);
        let tree = commit.map(|commit| history.tree(&commit.tree));
        let notebooks = tree.iter().flat_map(|tree| &tree.notebooks);
        let wanted = notebooks.filter(|(folder, _)| only.is_none_or(|only| only == *folder));
        for (folder, notebook) in wanted {
            if !self.present.contains(notebook) {
                self.rows_in(folder, notebook, &mut aside);
            }
        }
        aside
    }

    fn bare(&self, id: &CommitId, why: SetAsideReason) -> SetAside {
        let commit = self.binder.repo.find_commit(object_ids::oid(&id.0)).ok();
        let by = commit
            .as_ref()
            .and_then(|commit| commit.author().name().ok().map(str::to_owned));
        let at =
            commit.and_then(|commit| chrono::DateTime::from_timestamp(commit.time().seconds(), 0));
        SetAside {
            id: id.short(8),
            by: by.unwrap_or_default(),
            at: at.map(|at| moment::in_zone(at, self.binder.zone())),
            why,
            rows: Vec::new(),
            more: false,
        }
    }

    /// The entries of a notebook that are in none that is shown: only pages that differ are read.
    fn rows_in(&self, folder: &Folder, notebook: &TreeId, aside: &mut SetAside) {
        let shown = self.view.placed.get(folder);
        let shown = shown.and_then(|placed| placed.notebook);
        let shown = shown.map(|id| self.pages(&id)).unwrap_or_default();
        let known_pages: BTreeSet<&FolderItem> = shown.values().collect();
        for (path, page) in self.pages(notebook) {
            let Some(log) = log_of(&path).filter(|_| !known_pages.contains(&page)) else {
                continue;
            };
            let stands = shown.get(&path).map(|page| self.entries(page));
            let stands = stands.unwrap_or_default();
            for (entry, sha) in self.entries(&page) {
                if stands.iter().any(|(_, known)| *known == sha) {
                    continue;
                }
                aside.more |= aside.rows.len() >= MOST_ROWS;
                if !aside.more {
                    aside.rows.push(self.lost(&log, entry, sha));
                }
            }
        }
    }

    fn entries(&self, page: &FolderItem) -> Vec<(Entry, Sha256)> {
        let history = self.binder.history();
        let bytes = match page {
            FolderItem::File(page) => history.page(page),
            _ => None,
        };
        let records = bytes
            .map(|bytes| history.records(&bytes))
            .unwrap_or_default();
        let entry = |content| match content {
            RecordContent::Entry(entry) => Some(entry),
            RecordContent::Unreadable(_) => None,
        };
        let records = records.into_iter();
        records
            .filter_map(|it| Some((entry(it.content)?, it.sha)))
            .collect()
    }

    /// Every page of a notebook, by path below it.
    fn pages(&self, notebook: &TreeId) -> FolderListing {
        let history = self.binder.history();
        let mut pages = FolderListing::new();
        for (log, item) in history.listing(notebook).unwrap_or_default().iter() {
            let FolderItem::Folder(folder) = item else {
                continue;
            };
            for (name, item) in history.listing(folder).unwrap_or_default().iter() {
                if history.number(name).is_some() {
                    pages.insert(format!("{log}/{name}"), *item);
                }
            }
        }
        pages
    }
}

/// True if a commit changed notebooks, over all of its parents.
pub(super) fn changes_pages(history: &dyn History, id: &CommitId) -> bool {
    let notebooks = |id: &CommitId| {
        let commit = history.commit(id)?;
        Some(history.tree(&commit.tree).notebooks.clone())
    };
    let Some(commit) = history.commit(id) else {
        return false;
    };
    let here = notebooks(id);
    let mut parents = commit.parents.iter();
    parents.all(|parent| notebooks(parent) != here)
}

fn log_of(path: &str) -> Option<LogId> {
    LogId::new(path.split_once('/')?.0)
}
