//! Reading a copy: documents as they stand, logs as they were written. Always from Git's objects,
//! never from the folder.

use std::collections::BTreeSet;

use anyhow::Result;
use git2::{ObjectType, Oid, Tree};

use crate::domain::name::{LogId, Writer};
use crate::domain::notebook::{Content, Notebook, Recorded, Standing};
use crate::format::page;
use crate::format::paths;
use crate::store::objects;
use crate::store::outbox::Chain;
use crate::store::{Binder, Document};

impl Binder {
    /// Paths of the documents that stand, below a prefix (`plan/`, or empty for all).
    pub fn documents(&self, prefix: &str) -> Result<Vec<String>> {
        let Some(tree) = self.tree()? else {
            return Ok(Vec::new());
        };
        let all = objects::files(&tree)?.into_keys();
        Ok(all
            .filter(|path| path.starts_with(prefix) && paths::is_document(path))
            .collect())
    }

    /// The standing version of a document, as saved; not what lies unsaved in the folder.
    pub fn document(&self, path: &str) -> Result<Option<Document>> {
        let Some(tree) = self.tree()? else {
            return Ok(None);
        };
        let bytes = objects::file_at(&self.repo, &tree, path)?;
        Ok(bytes.map(|bytes| Document {
            path: path.to_owned(),
            bytes,
            by: None,
        }))
    }

    /// Earlier versions of a document, newest first, for when the standing one cannot be read.
    pub fn earlier(&self, path: &str) -> Result<Vec<Document>> {
        let _ = path;
        Ok(Vec::new())
    }

    /// All logs that any notebook here knows, the journal among them.
    pub fn logs(&self) -> Result<Vec<LogId>> {
        let mut logs = BTreeSet::new();
        for (writer, tip) in self.known_tips()? {
            let tree = objects::tree_of(&self.repo, tip)?;
            let notebook = format!("{}/{writer}", paths::LOG);
            if let Some(notebook) = objects::folder_at(&self.repo, &tree, &notebook)? {
                let names = objects::names(&notebook, ObjectType::Tree);
                logs.extend(names.iter().filter_map(|(name, _)| LogId::new(name)));
            }
        }
        Ok(logs
            .into_iter()
            .filter(|log| log.as_str() != "files")
            .collect())
    }

    /// Every writer's pages in a log, members and guests.
    pub fn notebooks(&self, log: &LogId) -> Result<Vec<Notebook>> {
        let mut notebooks = Vec::new();
        for (writer, tip) in self.known_tips()? {
            let tree = objects::tree_of(&self.repo, tip)?;
            let records = self.records(&tree, &paths::log_folder(writer.as_str(), log))?;
            if !records.is_empty() {
                notebooks.push(Notebook {
                    person: String::new(),
                    log: log.clone(),
                    standing: Standing::Member,
                    forked: false,
                    records,
                    writer,
                });
            }
        }
        Ok(notebooks)
    }

    /// The notebooks of a log as they lie in a tree.
    pub(super) fn notebooks_in(&self, tree: &Tree<'_>, log: &LogId) -> Result<Vec<Notebook>> {
        let Some(all) = objects::folder_at(&self.repo, tree, paths::LOG)? else {
            return Ok(Vec::new());
        };
        let mut notebooks = Vec::new();
        for (folder, _) in objects::names(&all, ObjectType::Tree) {
            let records = self.records(tree, &paths::log_folder(&folder, log))?;
            let writer = Writer::new(folder.split('~').next().unwrap_or_default());
            if let Some(writer) = writer.filter(|_| !records.is_empty()) {
                notebooks.push(Notebook {
                    person: String::new(),
                    log: log.clone(),
                    standing: Standing::Member,
                    forked: folder.contains('~'),
                    records,
                    writer,
                });
            }
        }
        Ok(notebooks)
    }

    pub(super) fn tree(&self) -> Result<Option<Tree<'_>>> {
        self.tip()?
            .map(|tip| objects::tree_of(&self.repo, tip))
            .transpose()
    }

    /// The tips of `copies/*` here.
    pub(super) fn known_tips(&self) -> Result<Vec<(Writer, Oid)>> {
        let mut tips = Vec::new();
        for reference in self.repo.references_glob("refs/heads/copies/*")? {
            let reference = reference?;
            let name = reference
                .name()
                .ok()
                .and_then(|name| name.rsplit('/').next());
            if let (Some(writer), Some(tip)) = (name.and_then(Writer::new), reference.target()) {
                tips.push((writer, tip));
            }
        }
        Ok(tips)
    }

    /// The records below a log's folder, page after page.
    pub(super) fn records(&self, tree: &Tree<'_>, folder: &str) -> Result<Vec<Recorded>> {
        let Some(folder) = objects::folder_at(&self.repo, tree, folder)? else {
            return Ok(Vec::new());
        };
        let mut records = Vec::new();
        for (name, id) in objects::names(&folder, ObjectType::Blob) {
            if paths::is_page_name(&name) {
                records.extend(page::read(&objects::blob(&self.repo, id)?));
            }
        }
        Ok(records)
    }

    /// The last record of a writer's log at a tree, from its last page alone.
    pub(super) fn last_record(&self, tree: &Tree<'_>, folder: &str) -> Result<Option<Recorded>> {
        let Some(folder) = objects::folder_at(&self.repo, tree, folder)? else {
            return Ok(None);
        };
        let pages = objects::names(&folder, ObjectType::Blob);
        let last = pages
            .into_iter()
            .rfind(|(name, _)| paths::is_page_name(name));
        match last {
            Some((_, id)) => Ok(page::read_last(&objects::blob(&self.repo, id)?)),
            None => Ok(None),
        }
    }

    /// How far a writer's chain in a log has come, and the highest lamport anybody wrote in it.
    pub(super) fn chain(&self, writer: &Writer, log: &LogId) -> Result<Chain> {
        let mut chain = Chain::default();
        for (of, tip) in self.known_tips()? {
            let tree = objects::tree_of(&self.repo, tip)?;
            let folder = paths::log_folder(of.as_str(), log);
            let Some(record) = self.last_record(&tree, &folder)? else {
                continue;
            };
            let Content::Entry(entry) = record.content else {
                continue;
            };
            chain.lamport = chain.lamport.max(entry.lamport);
            if of == *writer {
                chain.number = entry.id.number;
                chain.prev = Some(record.sha);
            }
        }
        Ok(chain)
    }
}
