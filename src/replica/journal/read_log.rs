//! Reading a copy: logs as they were written. Always from Git's objects,
//! never from the folder.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::Result;
use git2::{ObjectType, Oid, Tree};

use crate::domain::log::entry::Sha256;
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::notebook::{Notebook, RecordContent, Recorded, WriterStanding};
use crate::domain::name::{LogId, Writer};
use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::history::Signer;
use crate::format::notebook_page;
use crate::format::paths;
use crate::git::read_errors;
use crate::git::trees;
use crate::git::write_commit;
use crate::replica::Binder;
use crate::replica::git_history;
use crate::replica::journal::indexed_log::IndexedNotebook;
use crate::replica::journal::outbox::{ChainEnd, Queued};
use crate::replica::journal::page_writer::last_record;
use crate::replica::sync::bundle_file;
use crate::replica::writers::writer_index::{WriterEntry, WriterIndex};

impl Binder {
    /// All logs that any notebook here knows, the journal among them.
    pub fn logs(&self) -> Result<Vec<LogId>> {
        let mut logs = BTreeSet::new();
        let roll = self.writer_index().unwrap_or_default();
        for notebook in roll.lines.iter().filter_map(WriterEntry::notebook) {
            logs.extend(logs_in(&trees::tree(&self.repo, notebook)?));
        }
        // A plain clone knows no tips: what is checked out is what there is.
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

    /// What an answer needs of every writer's pages in a log.
    pub fn notebooks_asked(&self, log: &LogId, asked: &LogQuery) -> Result<Vec<Notebook>> {
        match self.writer_index() {
            Ok(roll) => self.notebooks_on(&roll, log, asked),
            // A plain clone has no pinned beginning: what is checked out is what there is.
            Err(_) => match self.tree()? {
                Some(tree) => Ok(self.notebooks_in(&tree, log, asked)?.0),
                None => Ok(Vec::new()),
            },
        }
    }

    /// The pages in a log of everybody on a roll.
    pub(in crate::replica) fn notebooks_on(
        &self,
        roll: &WriterIndex,
        log: &LogId,
        asked: &LogQuery,
    ) -> Result<Vec<Notebook>> {
        let mut notebooks = Vec::new();
        let mut books = Vec::new();
        for line in &roll.lines {
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
        let mut shown: BTreeMap<Writer, BTreeSet<Sha256>> = BTreeMap::new();
        for (notebook, mut records) in notebooks.iter_mut().zip(answer.records) {
            if roll.has_twice(&notebook.writer) {
                // What the chains of a fork, or of a removed device, share is shown once.
                let seen = shown.entry(notebook.writer.clone()).or_default();
                records.retain(|record| seen.insert(record.sha.clone()));
            }
            notebook.records = records;
        }
        notebooks.retain(|notebook| !notebook.records.is_empty());
        Ok(notebooks)
    }

    /// The notebooks of a log as they lie in a tree, and the days of rows that were not needed.
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

    /// What a writer's first entry says they are called.
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
        let known = self.known()?;
        let tips = known.tips().iter();
        let each = |(signer, tips): (&Signer, &BTreeSet<CommitId>)| {
            let writer = signer.writer.clone();
            tips.iter()
                .map(|tip| (writer.clone(), git_history::oid(&tip.0)))
                .collect::<Vec<_>>()
        };
        Ok(tips.flat_map(each).collect())
    }

    /// The own tips that remotes are known to have, and whoever wrote a file that was read.
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

    /// How far a writer's chain in a log has come, and the highest that an order number of its own or of
    /// a member counts to in it: guests are no ancestors of what is written here, so their numbers are
    /// none to go on from.
    pub(in crate::replica) fn chain(&self, writer: &Writer, log: &LogId) -> Result<ChainEnd> {
        let mut chain = ChainEnd::default();
        // The own tip is read once: another program may move it at any time.
        let tip = write_commit::tip(&self.repo, &Self::branch(writer));
        let at = tip.as_ref().map_or(None, |tip| *tip);
        let own = match tip.and_then(|tip| self.own_last(tip, writer, log)) {
            Ok(own) => own,
            // Nobody is kept from logging: the folder shows how far the notebook had come, and where
            // it was wrong the entry is put in its right place when it is added.
            Err(error) => Some(self.last_shown(writer, log).ok_or(error)?),
        };
        if let Some(record) = own
            && let RecordContent::Entry(entry) = record.content
        {
            let counted = at.map_or(0, |tip| self.counted(log, tip).highest());
            chain.lamport = match counted {
                0 => entry.lamport,
                counted => counted,
            };
            chain.number = entry.id.number;
            chain.prev = Some(record.sha);
        }
        let roll = self.writer_index().unwrap_or_default();
        let others = roll
            .lines
            .iter()
            .filter(|line| line.writer().as_ref() != Some(writer) && line.standing().counts());
        for line in others {
            let notebook = line.notebook();
            let notebook = notebook.and_then(|it| trees::tree(&self.repo, it).ok());
            let writes = |it: &Tree<'_>| trees::id_at(it, log.as_str(), ObjectType::Tree).is_some();
            if let Some(tip) = line
                .commit()
                .filter(|_| notebook.is_some_and(|it| writes(&it)))
            {
                // What cannot be read was noted.
                chain.lamport = chain.lamport.max(self.counted(log, tip).highest());
            }
        }
        Ok(chain)
    }

    /// The last record of the own notebook in a log.
    fn own_last(&self, tip: Option<Oid>, writer: &Writer, log: &LogId) -> Result<Option<Recorded>> {
        let Some(own) = tip else {
            // A copy that never had one, or has lost it.
            self.tip()?;
            read_errors::none()?;
            return Ok(None);
        };
        let tree = trees::tree_of(&self.repo, own)?;
        let path = format!("{}/{writer}", paths::LOG);
        let Some(notebook) = trees::folder_at(&self.repo, &tree, &path)? else {
            read_errors::none()?;
            return Ok(None);
        };
        let last = last_record(&self.repo, &notebook, log.as_str())?;
        if last.is_none() {
            read_errors::none()?;
        }
        Ok(last)
    }

    /// The same as the folder shows it.
    fn last_shown(&self, writer: &Writer, log: &LogId) -> Option<Recorded> {
        let folder = self.folder.join(paths::log_folder(writer.as_str(), log));
        let names = fs::read_dir(&folder).ok()?.flatten();
        let names = names.filter_map(|file| file.file_name().into_string().ok());
        let last = names.filter(|name| paths::is_page_name(name)).max()?;
        notebook_page::read_last(&fs::read(folder.join(last)).ok()?)
    }

    /// What became of a waiting entry in a notebook: whether it stands there, and whether its
    /// number is taken by another.
    pub(in crate::replica) fn place_of(
        &self,
        notebook: Option<&Tree<'_>>,
        queued: &Queued,
    ) -> Result<WriterNameState> {
        let Some(notebook) = notebook else {
            return Ok(
                match queued.entry.id.number == 1 && queued.entry.prev.is_none() {
                    true => WriterNameState::Free,
                    false => WriterNameState::Other {
                        number: 1,
                        prev: None,
                    },
                },
            );
        };
        let page = format!(
            "{}/{}",
            queued.log,
            paths::page_name(queued.entry.id.number)
        );
        let page = trees::file_at(&self.repo, notebook, &page)?.unwrap_or_default();
        let wanted = Sha256::of(&queued.bytes);
        if notebook_page::read(&page)
            .iter()
            .any(|record| record.sha == wanted)
        {
            return Ok(WriterNameState::Stands);
        }
        let Some(last) = last_record(&self.repo, notebook, queued.log.as_str())? else {
            return Ok(
                match queued.entry.id.number == 1 && queued.entry.prev.is_none() {
                    true => WriterNameState::Free,
                    false => WriterNameState::Other {
                        number: 1,
                        prev: None,
                    },
                },
            );
        };
        let RecordContent::Entry(entry) = last.content else {
            return Ok(WriterNameState::Free);
        };
        let next = entry.id.number + 1;
        Ok(match queued.entry.id.number.cmp(&next) {
            Ordering::Less => WriterNameState::Taken,
            Ordering::Equal if queued.entry.prev.as_ref() == Some(&last.sha) => {
                WriterNameState::Free
            }
            _ => WriterNameState::Other {
                number: next,
                prev: Some(last.sha),
            },
        })
    }
}

/// The logs that a notebook has pages in.
/// Whether a branch below `copies/` is a writer's: its name, or that with a dash and what it stands
/// beside, where somebody else's commit has taken the name.
pub(in crate::replica) fn is_branch_of(branch: &str, writer: &Writer) -> bool {
    let rest = branch.strip_prefix(writer.as_str());
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

fn logs_in(notebook: &Tree<'_>) -> Vec<LogId> {
    let names = trees::names(notebook, ObjectType::Tree).into_iter();
    let logs = names.filter(|(name, _)| name != "files");
    logs.filter_map(|(name, _)| LogId::new(&name)).collect()
}

/// Where a waiting entry's number stands in the notebook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::replica) enum WriterNameState {
    Free,
    /// This very entry is there: the program died before it could drop it from the outbox.
    Stands,
    /// Another entry has the number (a restored backup): it needs a new one.
    Taken,
    /// It was numbered when not all of the notebook could be read, and comes here.
    Other {
        number: u64,
        prev: Option<Sha256>,
    },
}
