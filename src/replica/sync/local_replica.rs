//! [`Replica`] over Git: the local copy in a sync. Every step is durable on return and made under the
//! copy's lock.

mod commit;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use anyhow::{Context, Result, anyhow};
use git2::Oid;

use crate::domain::name::{EntryId, LogId};
use crate::domain::replication::rules::append_point::AppendPoint;
use crate::domain::replication::rules::foreign::ForeignCommits;
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::{
    BlobId, CommitId, EditEntry, Genesis, History, Key, Signer, TreeId,
};
use crate::domain::replication::rules::merge_commit::CommitPlan;
use crate::domain::replication::rules::merged_state::MergedState;
use crate::domain::replication::rules::sync::{CommitReason, Replica};
use crate::domain::time::moment::Moment;
use crate::error::Failure;
use crate::git::lock::Lock;
use crate::git::signing::DeviceKey;
use crate::git::write_commit;
use crate::replica::git_history::GitHistory;
use crate::replica::journal::outbox::Queued;
use crate::replica::object_ids;
use crate::replica::setup::device::Device;
use crate::replica::writers::frontier_refs;
use crate::replica::{Binder, MAIN, cache};
use crate::say;

/// The copy's lock, given back while waiting for a remote.
pub(in crate::replica) type SharedLock = Rc<RefCell<Option<Lock>>>;

/// This copy while it writes: what the rules of replication ask of a replica, done in Git.
pub(in crate::replica) struct LocalReplica<'b> {
    pub(in crate::replica) binder: &'b Binder,
    pub(in crate::replica) history: &'b GitHistory,
    root: Genesis,
    device: Device,
    /// None where it cannot be used: then nothing is committed.
    key: Option<DeviceKey>,
    public_key: Key,
    written_at: Moment,
    lock: SharedLock,
    /// Entries in the notebook that is about to be committed, to be dropped from the outbox then.
    push_queue: Vec<Queued>,
    /// The entries that it made by itself.
    entries_written: Vec<(LogId, EntryId)>,
    /// Fast-forward of the own branch: from, to.
    has_caught_up: Option<(Oid, Oid)>,
}

impl<'b> LocalReplica<'b> {
    pub(in crate::replica) fn of(
        binder: &'b Binder,
        written_at: Moment,
        lock: SharedLock,
    ) -> Result<Self> {
        let device = binder.writing_device()?.clone();
        let key = binder.signing_key(&device);
        let public_key = match &key {
            Ok(key) => Key(key.public()?),
            // Received data can still be learned and passed on.
            Err(_) => match binder.signed_with(&device.writer) {
                Some(before) => before,
                None => return Err(key.err().unwrap_or_else(|| anyhow!("no key"))),
            },
        };
        let key = key.ok();
        let history = binder.history();
        let root = binder.root()?;
        Ok(Self {
            binder,
            history,
            root,
            device,
            key,
            public_key,
            written_at,
            lock,
            push_queue: Vec::new(),
            entries_written: Vec::new(),
            has_caught_up: None,
        })
    }

    /// True if anything can be committed.
    pub(in crate::replica) const fn can_sign(&self) -> bool {
        self.key.is_some()
    }

    /// Takes the copy's lock, unless it is held already.
    pub(in crate::replica) fn hold_lock(&self) -> Result<()> {
        if self.lock.borrow().is_none() {
            let lock = self.binder.lock()?.ok_or_else(|| self.binder.busy())?;
            *self.lock.borrow_mut() = Some(lock);
        }
        Ok(())
    }

    /// Fast-forward of the own branch of a restored backup: from, to.
    pub(in crate::replica) const fn caught_up(&self) -> Option<(Oid, Oid)> {
        self.has_caught_up
    }

    /// The entries that it made by itself, oldest first.
    pub(in crate::replica) fn written(&self) -> &[(LogId, EntryId)] {
        &self.entries_written
    }

    /// Lets the lock go after something failed under it.
    pub(in crate::replica) fn leave_lock(&self) {
        if let Some(lock) = self.lock.borrow_mut().take() {
            lock.leave();
        }
    }

    fn own_tip(&self) -> Option<Oid> {
        write_commit::tip(&self.binder.repo, &Binder::branch(&self.device.writer))
            .ok()
            .flatten()
    }
}

impl Replica for LocalReplica<'_> {
    type Error = anyhow::Error;

    fn history(&self) -> &dyn History {
        self.history
    }

    fn root(&self) -> &Genesis {
        &self.root
    }

    fn lock(&mut self) -> Result<()> {
        self.hold_lock()
    }

    fn own(&self) -> AppendPoint {
        AppendPoint {
            signer: Signer {
                key: self.public_key.clone(),
                writer: self.device.writer.clone(),
            },
            tip: self.own_tip().map(object_ids::commit_id),
        }
    }

    fn frontier(&self) -> Frontier {
        self.binder.frontier().unwrap_or_default()
    }

    fn view(&self, known: &Frontier) -> Rc<MergedState> {
        let asked = self.binder.view_of(known);
        asked.unwrap_or_else(|_| Rc::new(MergedState::of(self.history, &self.root, known)))
    }

    fn keep(&mut self, known: &Frontier) -> Result<()> {
        self.hold_lock()?;
        let own = Some(self.device.writer.as_str());
        self.binder.forget_writer_index();
        let view = self.view(known);
        frontier_refs::keep(&self.binder.repo, self.history, &view, own)
    }

    fn catch_up(&mut self, append_point: &AppendPoint) -> Result<()> {
        self.hold_lock()?;
        let Some(tip) = append_point.tip.map(|tip| object_ids::oid(&tip.0)) else {
            return self.go_by(&append_point.signer);
        };
        if let Some(own) = self.own_tip().filter(|own| *own != tip) {
            // Only ever ahead: another program has written since the rules were asked, or what the
            // own branch holds beyond does not count.
            let repo = &self.binder.repo;
            if !repo.graph_descendant_of(tip, own)? {
                let beyond = repo.graph_descendant_of(own, tip)?;
                let message = match beyond {
                    true => say!("copies-own-broken"),
                    false => say!("copies-moved"),
                };
                return Err(Failure::kept(message).into());
            }
        }
        let before = self.own_tip();
        let same_name = self.device.writer == append_point.signer.writer;
        self.go_by(&append_point.signer)?;
        self.binder.move_own_tip(&self.device, tip)?;
        let behind = before.filter(|before| same_name && *before != tip);
        self.has_caught_up = behind.map(|before| (before, tip)).or(self.has_caught_up);
        Ok(())
    }

    fn head(&self) -> Option<CommitId> {
        let head = write_commit::tip(&self.binder.repo, MAIN).ok().flatten();
        let head = head.filter(|head| Some(*head) != self.own_tip());
        head.map(object_ids::commit_id)
    }

    fn foreign(&self) -> ForeignCommits {
        cache::foreign(&self.binder.git)
    }

    fn keep_text(&mut self, text: &[u8]) -> Result<BlobId> {
        let id = self.binder.repo.blob(text).context("keeping a text")?;
        Ok(BlobId(object_ids::bytes(id)))
    }

    fn append(&mut self, append_point: &AppendPoint, edits: Vec<EditEntry>) -> Result<TreeId> {
        self.hold_lock()?;
        for mut edit in edits {
            if let Some(commit) = &edit.imported {
                edit.author = self.author_of(commit);
            }
            self.queue(append_point, &edit)?;
        }
        // One that was just committed is still there until it is dropped; its page holds it already.
        let mut waiting = self.binder.outbox().waiting()?;
        waiting.retain(|queued| queued.log.is_journal());
        waiting.sort_by_key(|queued| queued.entry.id.number);
        let notebook = self.extended(append_point, &waiting)?;
        self.push_queue = waiting;
        Ok(notebook)
    }

    fn commit(&mut self, plan: CommitPlan, why: CommitReason) -> Result<CommitId> {
        let message = match why {
            CommitReason::Accept => "accept what was changed with plain Git".to_owned(),
            CommitReason::Merge => "lay together what two people wrote".to_owned(),
            CommitReason::TakeIn => self.take_in_message(&plan),
        };
        self.commit_as(&plan, &message)
    }
}

impl LocalReplica<'_> {
    /// Keeps which foreign commits the own tip's ancestry holds, so that the next sync looks only at
    /// what is new. Gives those that are, since `before`.
    pub(in crate::replica) fn remember_foreign(
        &self,
        before: &ForeignCommits,
    ) -> BTreeSet<CommitId> {
        let Some(tip) = self.own().tip else {
            return BTreeSet::new();
        };
        let now = before.onward(self.history, tip);
        if now != *before {
            cache::keep_foreign(&self.binder.git, &now);
        }
        now.commits.difference(&before.commits).copied().collect()
    }
}
