//! Trees and messages of commits made by the rules.

use std::collections::BTreeSet;
use std::rc::Rc;

use anyhow::Result;
use git2::{ObjectType, Oid};

use crate::domain::log::days_to_render::DaysToRender;
use crate::domain::name::LogId;
use crate::domain::replication::rules::ancestry;
use crate::domain::replication::rules::append_point::AppendPoint;
use crate::domain::replication::rules::foreign;
use crate::domain::replication::rules::history::History;
use crate::domain::replication::rules::history::Origin;
use crate::domain::replication::rules::history::Tree;
use crate::domain::replication::rules::history::TreeId;
use crate::domain::replication::rules::merge_commit::CommitPlan;
use crate::format::paths;
use crate::git::trees::{self, TreeChange, TreeChanges};
use crate::replica::Binder;
use crate::replica::journal::outbox::Queued;
use crate::replica::journal::page_writer::PageWriter;
use crate::replica::object_ids;
use crate::replica::sync::local_replica::LocalReplica;

impl LocalReplica<'_> {
    /// Writes the tree the rules say, with the views its logs make.
    pub(in crate::replica) fn write_tree(&self, ground: &AppendPoint, tree: &Tree) -> Result<Oid> {
        let repo = &self.binder.repo;
        let base = ground
            .tip
            .map(|tip| trees::tree_of(repo, object_ids::oid(&tip.0)))
            .transpose()?;
        let before = match &base {
            Some(base) => self.history.tree(&TreeId(object_ids::bytes(base.id()))),
            None => Rc::default(),
        };
        let written = trees::changed(repo, base.as_ref(), &differences(&before, tree))?;
        let mut written = written;
        for log in self.changed_logs(&before, tree)? {
            written = self.binder.with_views(written, &log, &DaysToRender::All);
        }
        Ok(written)
    }

    /// Incidents with new entries between two trees.
    fn changed_logs(&self, before: &Tree, after: &Tree) -> Result<Vec<LogId>> {
        let mut logs = BTreeSet::new();
        for (folder, id) in &after.notebooks {
            let old = before.notebooks.get(folder);
            if old != Some(id) {
                let old = old
                    .map(|old| self.binder.logs_in(old))
                    .transpose()?
                    .unwrap_or_default();
                let new = self.binder.logs_in(id)?;
                logs.extend(
                    new.into_iter()
                        .filter(|log| !old.contains(log))
                        .map(|(log, _)| log),
                );
            }
        }
        for (folder, id) in &before.notebooks {
            if !after.notebooks.contains_key(folder) {
                logs.extend(self.binder.logs_in(id)?.into_iter().map(|(log, _)| log));
            }
        }
        Ok(logs.into_iter().filter(|log| !log.is_journal()).collect())
    }

    /// The own notebook with queued entries added, and its files.
    pub(in crate::replica) fn extended(
        &self,
        ground: &AppendPoint,
        waiting: &[Queued],
    ) -> Result<TreeId> {
        let repo = &self.binder.repo;
        let notebook = ground.notebook(self.history);
        let base = notebook
            .map(|id| repo.find_tree(object_ids::oid(&id.0)))
            .transpose()?;
        let mut pages = PageWriter::of(repo, base.as_ref());
        for queued in waiting {
            pages.add(queued)?;
        }
        let mut changes = TreeChanges::new();
        for (path, bytes) in pages.changed() {
            changes.insert(path, TreeChange::File(repo.blob(&bytes)?));
        }
        let own = format!("{}/{}/", paths::LOG, ground.signer.writer);
        for file in waiting.iter().flat_map(|queued| &queued.files) {
            let Some(bytes) = &file.bytes else { continue };
            let blob = repo.blob(bytes)?;
            // Attachments are in the notebook; where a document's text goes is decided by the rules.
            if let Some(path) = file.path.strip_prefix(&own) {
                changes.insert(path.to_owned(), TreeChange::File(blob));
            }
        }
        let written = trees::changed(repo, base.as_ref(), &changes)?;
        Ok(TreeId(object_ids::bytes(written)))
    }

    /// Message of a merge commit: from whom, and up to which entries. It is the signed statement that this
    /// copy has them.
    pub(in crate::replica) fn take_in_message(&self, commission: &CommitPlan) -> String {
        let before = commission
            .parents
            .first()
            .and_then(|own| self.history.commit(own));
        let before = before
            .map(|commit| self.history.tree(&commit.tree))
            .unwrap_or_default();
        let mut lines = Vec::new();
        let mut total = 0;
        for (folder, notebook) in &commission.tree.notebooks {
            let old = before.notebooks.get(folder);
            if old == Some(notebook) {
                continue;
            }
            let count = |id: &TreeId| self.history.journal(id).counts.values().sum::<u64>();
            let new = count(notebook).saturating_sub(old.map_or(0, count));
            total += new;
            lines.push(format!("{folder}: {new} new, {} in all\n", count(notebook)));
        }
        lines.extend(self.proposed_by(commission));
        format!("take in {total} entries\n\n{}", lines.concat())
    }

    /// Proposals of foreign commits reached by a merge, one per line, and their changes that cannot be
    /// proposals; cut to the length of a message.
    fn proposed_by(&self, commission: &CommitPlan) -> Vec<String> {
        const MOST: usize = 40;
        let Some((own, further)) = commission.parents.split_first() else {
            return Vec::new();
        };
        let new = ancestry::beyond(self.history, further, [own]);
        let foreign = new.values().filter(|it| it.origin == Origin::Foreign);
        let mut lines = Vec::new();
        for commit in foreign {
            let by = format!("unsigned {}", commit.id.short(8));
            let changes = foreign::ForeignChanges::of(self.history, commit);
            let mut say = |what: &str, path: &str| lines.push(format!("{what}: {path}, {by}\n"));
            for (path, _) in &changes.proposed {
                say("waits", path);
            }
            for (path, _) in &changes.too_large {
                say("too large, proposes nothing", path);
            }
            if changes.overfull {
                say("too many files, proposes nothing", "the whole commit");
            }
        }
        let left = lines.len().saturating_sub(MOST);
        lines.truncate(MOST);
        lines.extend((left > 0).then(|| format!("and {left} more\n")));
        lines
    }
}

fn differences(before: &Tree, after: &Tree) -> TreeChanges {
    let mut changes = TreeChanges::new();
    for path in before
        .documents
        .keys()
        .filter(|path| !after.documents.contains_key(*path))
    {
        changes.insert(path.clone(), TreeChange::Gone);
    }
    for (path, blob) in &after.documents {
        if before.documents.get(path) != Some(blob) {
            changes.insert(path.clone(), TreeChange::File(object_ids::oid(&blob.0)));
        }
    }
    let at = |folder: &dyn std::fmt::Display| format!("{}/{folder}", paths::LOG);
    for folder in before
        .notebooks
        .keys()
        .filter(|it| !after.notebooks.contains_key(*it))
    {
        changes.insert(at(folder), TreeChange::Gone);
    }
    for (folder, notebook) in &after.notebooks {
        if before.notebooks.get(folder) != Some(notebook) {
            changes.insert(at(folder), TreeChange::Folder(object_ids::oid(&notebook.0)));
        }
    }
    changes
}

impl Binder {
    /// The logs in a notebook with the ids of their folders.
    fn logs_in(&self, notebook: &TreeId) -> Result<Vec<(LogId, Oid)>> {
        let notebook = trees::tree(&self.repo, object_ids::oid(&notebook.0))?;
        let names = trees::names(&notebook, ObjectType::Tree).into_iter();
        Ok(names
            .filter_map(|(name, id)| Some((LogId::new(&name)?, id)))
            .collect())
    }
}
