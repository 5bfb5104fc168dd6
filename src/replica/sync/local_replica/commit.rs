//! Commits of the local replica.

use anyhow::Result;
use git2::Oid;

use crate::domain::log::entry::{Draft, EntryKind, Field};
use crate::domain::log::file_renderer::AutoEntry;
use crate::domain::name::LogId;
use crate::domain::replication::rules::append_point::AppendPoint;
use crate::domain::replication::rules::history::{CommitId, EditEntry, Signer};
use crate::domain::replication::rules::merge_commit::CommitPlan;
use crate::domain::text;
use crate::error::Failure;
use crate::git::write_commit::{self, CommitText};
use crate::replica::object_ids;
use crate::replica::setup::device;
use crate::replica::sync::local_replica::LocalReplica;
use crate::say;

impl LocalReplica<'_> {
    /// Makes the planned commit with this message, and moves the own branch to it.
    pub(in crate::replica) fn commit_as(
        &mut self,
        plan: &CommitPlan,
        message: &str,
    ) -> Result<CommitId> {
        self.hold_lock()?;
        self.go_by(&plan.signer)?;
        let parents: Vec<Oid> = plan
            .parents
            .iter()
            .map(|id| object_ids::oid(&id.0))
            .collect();
        let append_point = AppendPoint {
            signer: plan.signer.clone(),
            tip: plan.parents.first().copied(),
        };
        // Another program wrote meanwhile: the rules must be evaluated again.
        let moved = || Failure::kept(say!("copies-moved"));
        (append_point.tip == self.own_tip().map(object_ids::commit_id) || self.own_tip().is_none())
            .then_some(())
            .ok_or_else(moved)?;
        let tree = self.write_tree(&append_point, &plan.tree)?;
        let repo = &self.binder.repo;
        let key = match &self.key {
            Some(key) => key,
            None => &self.binder.signing_key(&self.device)?,
        };
        let commit = write_commit::write(repo, key, &self.text(message), tree, &parents)?;
        self.binder.move_own_tip(&self.device, commit)?;
        for queued in std::mem::take(&mut self.push_queue) {
            self.binder.outbox().drop(&queued)?;
        }
        Ok(object_ids::commit_id(commit))
    }

    /// A device whose branch was forked writes under another name from then on.
    pub(super) fn go_by(&mut self, signer: &Signer) -> Result<()> {
        if self.device.writer != signer.writer {
            self.device.writer = signer.writer.clone();
            device::write(&self.binder.repo, &self.device, None)?;
        }
        Ok(())
    }

    /// Automatic edits are queued like other entries until committed, so that their numbers are reserved.
    pub(super) fn queue(&mut self, append_point: &AppendPoint, edit: &EditEntry) -> Result<()> {
        let draft = Draft {
            log: LogId::journal(),
            kind: EntryKind::Edit,
            at: self.written_at,
            fields: edit.to_fields().with(
                Field::Event,
                self.binder.renderer.sentence(&self.auto_entry(edit)),
            ),
        };
        let writer = &append_point.signer.writer;
        let committed = |log: &_| self.binder.chain(writer, log);
        let outbox = self.binder.outbox();
        let (id, _) = outbox.put(writer, draft, &[], || self.written_at, committed)?;
        self.entries_written.push((LogId::journal(), id));
        Ok(())
    }

    fn auto_entry(&self, edit: &EditEntry) -> AutoEntry {
        let path = edit.version.path.clone();
        let author = edit.author.clone();
        match &edit.imported {
            Some(_) => AutoEntry::Accepted { path, author },
            None if edit.version.machine => AutoEntry::Merged { path },
            None => AutoEntry::LetIn { path, author },
        }
    }

    pub(super) fn author_of(&self, commit: &CommitId) -> String {
        let commit = self.binder.repo.find_commit(object_ids::oid(&commit.0));
        commit
            .ok()
            .and_then(|c| c.author().name().ok().map(text::name))
            .unwrap_or_default()
    }

    fn text<'a>(&'a self, message: &'a str) -> CommitText<'a> {
        let (writer, name) = (&self.device.writer, self.device.name.as_str());
        CommitText {
            writer,
            name,
            time: self.written_at,
            message,
        }
    }
}
