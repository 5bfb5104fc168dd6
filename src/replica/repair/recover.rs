//! Recovery from a copy's own remains: rows in the folder, commits that no branch reaches.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result};
use git2::{ObjectType, Oid};
use serde_json::Value;

use crate::domain::log::entry::Entry;
use crate::domain::log::entry::Field;
use crate::domain::log::notebook::RecordContent;
use crate::domain::name::LogId;
use crate::domain::replication::health::RefetchResult;
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::{CommitId, EditEntry, History};
use crate::domain::replication::rules::publish;
use crate::format::notebook_page;
use crate::format::paths;
use crate::git::durable_files;
use crate::git::write_commit;
use crate::replica::object_ids;
use crate::replica::repair::scan;
use crate::replica::writers::expected_refs;
use crate::replica::writers::frontier_refs;
use crate::replica::{Binder, MAIN, NewFile};

impl Binder {
    /// True if the text that an entry gives a document, if it does, is here.
    fn has_text_of(&self, entry: &Entry) -> bool {
        let blob = EditEntry::from_entry(entry).and_then(|edit| edit.version.blob);
        blob.is_none_or(|blob| self.repo.find_blob(object_ids::oid(&blob.0)).is_ok())
    }

    /// Queues own rows that are in the folder and not in the branch, if they continue its last one.
    pub(super) fn queue_shown(&self, healed: &mut RefetchResult) -> Result<()> {
        let Some(device) = &self.device else {
            return Ok(());
        };
        let folder = self.folder.join(paths::LOG).join(device.writer.as_str());
        for log in scan::listed(&folder)? {
            let name = log.file_name().and_then(|name| LogId::new(name.to_str()?));
            let Some(name) = name.filter(|name| log.is_dir() && name.as_str() != "files") else {
                continue;
            };
            let chain = self.chain(&device.writer, &name)?;
            let mut prev = chain.prev;
            for page in scan::listed(&log)? {
                let bytes = durable_files::read(&page)?.unwrap_or_default();
                for (written, record) in notebook_page::read_with_bytes(&bytes) {
                    let RecordContent::Entry(entry) = &record.content else {
                        break;
                    };
                    if !self.has_text_of(entry) {
                        break;
                    }
                    if entry.id.writer == device.writer
                        && entry.prev == prev
                        && entry.id.number > chain.number
                    {
                        let files = attached(&self.folder, entry);
                        self.outbox()
                            .put_again(&name, entry.id.number, written, &files)?;
                        *healed.got.entry(String::new()).or_default() += 1;
                        prev = Some(record.sha.clone());
                    }
                }
            }
        }
        Ok(())
    }

    /// Lost branches, found from the commits: each is signed by its writer.
    pub(super) fn find_branches(&self) -> Result<()> {
        let lost: BTreeSet<String> = expected_refs::lost(&self.repo)?.into_iter().collect();
        let own = self
            .device
            .as_ref()
            .map(|device| Self::branch(&device.writer));
        let has = |name: &str| matches!(write_commit::tip(&self.repo, name), Ok(Some(_)));
        let is_ownless = own.as_ref().is_some_and(|own| !has(own));
        if lost.is_empty() && !is_ownless {
            return Ok(());
        }
        let all = self.every_commit()?;
        let history = self.history();
        let known = Frontier::default().with(history, &self.root()?, &all);
        let view = self.view_of(&known)?;
        let mut found = Vec::new();
        for (signer, of_it) in publish::in_turn(&view) {
            let name = Self::branch(&signer.writer);
            if Some(&name) == own.as_ref() {
                // Of tips left by interrupted runs, the latest.
                let time = |tip: &&CommitId| history.commit(tip).map(|it| it.time);
                if let Some(tip) = of_it.iter().max_by_key(time).filter(|_| is_ownless) {
                    let to = object_ids::oid(&tip.0);
                    write_commit::advance(&self.repo, &name, None, to)?;
                    if !has(MAIN) {
                        write_commit::advance(&self.repo, MAIN, None, to)?;
                    }
                }
            } else if lost.contains(&name) {
                found.push((signer, of_it));
            }
        }
        let writer = self.device.as_ref().map(|device| device.writer.as_str());
        frontier_refs::find_again(&self.repo, history, found, writer)
    }

    fn every_commit(&self) -> Result<Vec<CommitId>> {
        let odb = self.repo.odb().context("opening the objects")?;
        let mut ids = Vec::new();
        odb.foreach(|id| {
            ids.push(*id);
            true
        })
        .context("listing the objects")?;
        let is_commit = |id: &Oid| matches!(odb.read_header(*id), Ok((_, ObjectType::Commit)));
        let commits = ids.into_iter().filter(is_commit);
        Ok(commits.map(object_ids::commit_id).collect())
    }
}

/// Attachments of an entry in the folder.
fn attached(folder: &Path, entry: &Entry) -> Vec<NewFile> {
    let values = [Field::File, Field::Files]
        .into_iter()
        .filter_map(|field| entry.fields.get(field));
    let paths = values.flat_map(|value| match value {
        Value::Array(items) => items.iter().filter_map(Value::as_str).collect(),
        other => Vec::from_iter(other.as_str()),
    });
    let file = |path: &str| {
        let bytes = durable_files::read(&folder.join(path)).ok().flatten()?;
        let path = path.to_owned();
        Some(NewFile {
            path,
            bytes: Some(bytes),
        })
    };
    paths
        .filter(|path| paths::is_accepted(path))
        .filter_map(file)
        .collect()
}
