//! Reads logs from the notebooks of all writers.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use git2::{ObjectType, Oid, Tree};

use crate::domain::log::entry::{EntryKind, Field, Sha256};
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::notebook::{Notebook, RecordContent, WriterStanding};
use crate::domain::name::{LogId, Writer};
use crate::domain::replication::rules::history::{CommitId, Signer};
use crate::format::{notebook_page, paths};
use crate::git::trees;
use crate::replica::journal::indexed_log::IndexedNotebook;
use crate::replica::sync::bundle_file;
use crate::replica::writers::writer_index::{WriterEntry, WriterIndex};
use crate::replica::{Binder, object_ids};

impl Binder {
    /// All logs with entries in any notebook, the journal included.
    pub fn logs(&self) -> Result<Vec<LogId>> {
        let mut logs = BTreeSet::new();
        let index = self.writer_index().unwrap_or_default();
        for notebook in index.lines.iter().filter_map(WriterEntry::notebook) {
            logs.extend(logs_in(&trees::tree(&self.repo, notebook)?));
        }
        // A plain clone has no tips: the checked-out tree is read.
        if let Some(tree) = self.tree()?.filter(|_| logs.is_empty())
            && let Some(all) = trees::folder_at(&self.repo, &tree, paths::LOG)?
        {
            for (_, notebook) in trees::names(&all, ObjectType::Tree) {
                logs.extend(logs_in(&trees::tree(&self.repo, notebook)?));
            }
        }
        Ok(logs.into_iter().collect())
    }

    /// Every writer's pages in a log, members and guests.
    pub fn notebooks(&self, log: &LogId) -> Result<Vec<Notebook>> {
        self.notebooks_asked(log, &LogQuery::Everything)
    }

    /// Pages of all writers in a log that a query needs.
    pub fn notebooks_asked(&self, log: &LogId, asked: &LogQuery) -> Result<Vec<Notebook>> {
        let mut notebooks = match self.writer_index() {
            Ok(index) => self.notebooks_on(&index, log, asked)?,
            // A plain clone has no pinned beginning: what is checked out is what there is.
            Err(_) => match self.tree()? {
                Some(tree) => self.notebooks_in(&tree, log, asked)?.0,
                None => Vec::new(),
            },
        };
        self.open_for_screen(&mut notebooks);
        Ok(notebooks)
    }

    /// The pages in a log of everybody in the index of writers.
    pub(in crate::replica) fn notebooks_on(
        &self,
        index: &WriterIndex,
        log: &LogId,
        asked: &LogQuery,
    ) -> Result<Vec<Notebook>> {
        let by_line = self.notebooks_by_line(index, log, asked)?;
        Ok(by_line.into_iter().map(|(_, notebook)| notebook).collect())
    }

    /// The same, each with the place of its line in the index.
    pub(in crate::replica) fn notebooks_by_line(
        &self,
        index: &WriterIndex,
        log: &LogId,
        asked: &LogQuery,
    ) -> Result<Vec<(usize, Notebook)>> {
        let mut notebooks = Vec::new();
        let mut books = Vec::new();
        let mut places = Vec::new();
        for (place, line) in index.lines.iter().enumerate() {
            let (Some(writer), Some(notebook)) = (line.writer(), line.notebook()) else {
                continue;
            };
            let notebook = trees::tree(&self.repo, notebook)?;
            let Some(folder) = trees::id_at(&notebook, log.as_str(), ObjectType::Tree) else {
                continue;
            };
            let standing = line.standing();
            books.push(IndexedNotebook {
                writer: writer.clone(),
                decides: standing.counts(),
                folder,
                counted_by: line.commit(),
            });
            places.push(place);
            notebooks.push(Notebook {
                writer,
                person: line.person.clone(),
                log: log.clone(),
                writer_standing: standing,
                forked: line.forked,
                records: Vec::new(),
            });
        }
        let answer = self.answered(log, &books, asked)?;
        for (notebook, records) in notebooks.iter_mut().zip(answer.records) {
            notebook.records = records;
        }
        drop_shared_records(index, &mut notebooks);
        let mut by_line: Vec<(usize, Notebook)> = places.into_iter().zip(notebooks).collect();
        by_line.retain(|(_, notebook)| !notebook.records.is_empty());
        Ok(by_line)
    }

    /// Notebooks of a log in a tree, and the days of rows that were not needed.
    pub(in crate::replica) fn notebooks_in(
        &self,
        tree: &Tree<'_>,
        log: &LogId,
        asked: &LogQuery,
    ) -> Result<(Vec<Notebook>, BTreeSet<i32>)> {
        let Some(all) = trees::folder_at(&self.repo, tree, paths::LOG)? else {
            return Ok(Default::default());
        };
        let mut notebooks = Vec::new();
        let mut books = Vec::new();
        for (name, id) in trees::names(&all, ObjectType::Tree) {
            let writer = Writer::new(name.split('~').next().unwrap_or_default());
            let notebook = trees::tree(&self.repo, id)?;
            let folder = trees::id_at(&notebook, log.as_str(), ObjectType::Tree);
            let (Some(writer), Some(folder)) = (writer, folder) else {
                continue;
            };
            books.push(IndexedNotebook {
                writer: writer.clone(),
                decides: true,
                folder,
                counted_by: self.counted_by(&writer, id),
            });
            notebooks.push(Notebook {
                person: self.own_name(tree, &name)?,
                log: log.clone(),
                writer_standing: WriterStanding::Member,
                forked: name.contains('~'),
                records: Vec::new(),
                writer,
            });
        }
        let answer = self.answered(log, &books, asked)?;
        for (notebook, records) in notebooks.iter_mut().zip(answer.records) {
            notebook.records = records;
        }
        notebooks.retain(|notebook| !notebook.records.is_empty());
        Ok((notebooks, answer.other_days))
    }

    /// Name in a writer's first entry.
    fn own_name(&self, tree: &Tree<'_>, folder: &str) -> Result<String> {
        let journal = paths::log_folder(folder, &LogId::journal());
        let page = format!("{journal}/{}", paths::page_name(1));
        let page = trees::file_at(&self.repo, tree, &page)?.unwrap_or_default();
        let first = notebook_page::read_first(&page);
        Ok(match first.map(|record| record.content) {
            Some(RecordContent::Entry(entry)) if entry.kind == EntryKind::Member => {
                entry.text(Field::Name).to_owned()
            }
            _ => String::new(),
        })
    }

    pub(in crate::replica) fn tree(&self) -> Result<Option<Tree<'_>>> {
        self.tip()?
            .map(|tip| trees::tree_of(&self.repo, tip))
            .transpose()
    }

    /// The tips of `copies/*` here, and of forks.
    pub(in crate::replica) fn tips(&self) -> Result<Vec<(Writer, Oid)>> {
        let known = self.frontier()?;
        let tips = known.tips().iter();
        let each = |(signer, tips): (&Signer, &BTreeSet<CommitId>)| {
            let writer = signer.writer.clone();
            tips.iter()
                .map(|tip| (writer.clone(), object_ids::oid(&tip.0)))
                .collect::<Vec<_>>()
        };
        Ok(tips.flat_map(each).collect())
    }

    /// Own tips that remotes are known to have, and those of received bundles.
    pub(in crate::replica) fn seen_tips(&self, writer: &Writer) -> Result<Vec<Oid>> {
        let mut tips = Vec::new();
        let flawed = self.incomplete_places();
        let remotes = self.remotes()?;
        // A place that an earlier program removed may still be remembered.
        let is_there =
            |name: &str| name == bundle_file::SEEN || remotes.iter().any(|it| it.name == name);
        let counts = |name: &str| {
            let remote = name.strip_prefix("refs/binder/known/");
            let remote = remote.and_then(|it| it.split('/').next());
            remote.is_some_and(|it| is_there(it) && !flawed.contains_key(it))
        };
        for reference in self.repo.references_glob("refs/binder/known/*")? {
            let reference = reference?;
            let name = reference.name().unwrap_or_default();
            let branch = name.rsplit('/').next().unwrap_or_default();
            if is_branch_of(branch, writer) && counts(name) {
                tips.extend(reference.target());
            }
        }
        Ok(tips)
    }
}

/// Keeps records shared by several chains, of a fork or a removed device, in the first only.
fn drop_shared_records(index: &WriterIndex, notebooks: &mut [Notebook]) {
    let mut shown: BTreeMap<Writer, BTreeSet<Sha256>> = BTreeMap::new();
    for notebook in notebooks {
        if index.has_twice(&notebook.writer) {
            let seen = shown.entry(notebook.writer.clone()).or_default();
            notebook
                .records
                .retain(|record| seen.insert(record.sha.clone()));
        }
    }
}

/// True if a branch below `copies/` is the writer's: its name, or its name with a dash and digits, where
/// the plain name was taken by another commit.
pub(in crate::replica) fn is_branch_of(branch: &str, writer: &Writer) -> bool {
    let rest = branch.strip_prefix(writer.as_str());
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// The logs that a notebook has pages in.
fn logs_in(notebook: &Tree<'_>) -> Vec<LogId> {
    let names = trees::names(notebook, ObjectType::Tree).into_iter();
    let logs = names.filter(|(name, _)| name != "files");
    logs.filter_map(|(name, _)| LogId::new(&name)).collect()
}
