//! What the rules of copies do, done in Git: commits with the content the rules say, and known tips
//! kept. Every step is durable when it returns, and each is made under the copy's lock.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use anyhow::{Context, Result, anyhow};
use git2::Oid;

use crate::domain::log::entry::Field;
use crate::domain::log::entry::{Draft, EntryKind};
use crate::domain::log::generated_files::AutoEntry;
use crate::domain::name::{EntryId, LogId};
use crate::domain::replication::rules::append_point::AppendPoint;
use crate::domain::replication::rules::foreign::ForeignCommits;
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::BlobId;
use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::history::EditEntry;
use crate::domain::replication::rules::history::Genesis;
use crate::domain::replication::rules::history::History;
use crate::domain::replication::rules::history::Key;
use crate::domain::replication::rules::history::Signer;
use crate::domain::replication::rules::history::TreeId;
use crate::domain::replication::rules::merge_commit::CommitPlan;
use crate::domain::replication::rules::merged_state::MergedState;
use crate::domain::replication::rules::sync::CommitReason;
use crate::domain::replication::rules::sync::Replica;
use crate::domain::text;
use crate::domain::time::moment::Moment;
use crate::error::Failure;
use crate::git::lock::Lock;
use crate::git::signing::DeviceKey;
use crate::git::write_commit::{self, CommitText};
use crate::replica::cache;
use crate::replica::git_history::{self, GitHistory};
use crate::replica::journal::outbox::Queued;
use crate::replica::setup::device::{self, Device};
use crate::replica::writers::frontier_refs;
use crate::replica::{Binder, MAIN};
use crate::say;

/// The copy's lock, given back while waiting for a remote.
pub(in crate::replica) type SharedLock = Rc<RefCell<Option<Lock>>>;

/// A device at work in its copy.
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
    /// The entries that this desk made by itself.
    entries_written: Vec<(LogId, EntryId)>,
    /// From where to where the own branch was taken because it was only ahead elsewhere.
    has_caught_up: Option<(Oid, Oid)>,
}

impl<'b> LocalReplica<'b> {
    pub(in crate::replica) fn of(
        binder: &'b Binder,
        noted: Moment,
        lock: SharedLock,
    ) -> Result<Self> {
        let device = binder.writing_device()?.clone();
        let key = binder.signing_key(&device);
        let public = match &key {
            Ok(key) => Key(key.public()?),
            // What came can be learned and passed on all the same.
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
            public_key: public,
            written_at: noted,
            lock,
            push_queue: Vec::new(),
            entries_written: Vec::new(),
            has_caught_up: None,
        })
    }

    /// Whether anything can be committed.
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

    /// From where to where the own branch was taken: a restored backup that wrote nothing since.
    pub(in crate::replica) const fn caught_up(&self) -> Option<(Oid, Oid)> {
        self.has_caught_up
    }

    /// The entries that this desk made by itself, oldest first.
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

    fn wording<'a>(&'a self, message: &'a str) -> CommitText<'a> {
        let (writer, name) = (&self.device.writer, self.device.name.as_str());
        CommitText {
            writer,
            name,
            time: self.written_at,
            message,
        }
    }

    /// Makes the commit of a commission with this message, and moves the own branch to it.
    pub(in crate::replica) fn commit_as(
        &mut self,
        commission: &CommitPlan,
        message: &str,
    ) -> Result<CommitId> {
        self.hold_lock()?;
        self.go_by(&commission.signer)?;
        let parents: Vec<Oid> = commission
            .parents
            .iter()
            .map(|id| git_history::oid(&id.0))
            .collect();
        let ground = AppendPoint {
            signer: commission.signer.clone(),
            tip: commission.parents.first().copied(),
        };
        // Another program wrote since the rules were asked: they are to be asked again.
        let moved = || Failure::kept(say!("copies-moved"));
        (ground.tip == self.own_tip().map(git_history::commit_id) || self.own_tip().is_none())
            .then_some(())
            .ok_or_else(moved)?;
        let tree = self.write_tree(&ground, &commission.tree)?;
        let repo = &self.binder.repo;
        let key = match &self.key {
            Some(key) => key,
            None => &self.binder.signing_key(&self.device)?,
        };
        let made = write_commit::write(repo, key, &self.wording(message), tree, &parents)?;
        self.binder.move_own_tip(&self.device, made)?;
        for queued in std::mem::take(&mut self.push_queue) {
            self.binder.outbox().drop(&queued)?;
        }
        Ok(git_history::commit_id(made))
    }

    /// A device whose branch was forked writes under another name from then on.
    fn go_by(&mut self, signer: &Signer) -> Result<()> {
        if self.device.writer != signer.writer {
            self.device.writer = signer.writer.clone();
            device::write(&self.binder.repo, &self.device, None)?;
        }
        Ok(())
    }

    /// An edit the program makes by itself waits like any other entry until it is committed, so that
    /// its number is nobody else's.
    fn queue(&mut self, ground: &AppendPoint, edit: &EditEntry) -> Result<()> {
        let draft = Draft {
            log: LogId::journal(),
            kind: EntryKind::Edit,
            at: self.written_at,
            fields: edit.to_fields().with(
                Field::Event,
                self.binder.renderer.sentence(&self.deed(edit)),
            ),
        };
        let writer = &ground.signer.writer;
        let committed = |log: &_| self.binder.chain(writer, log);
        let outbox = self.binder.outbox();
        let (id, _) = outbox.put(writer, draft, &[], || self.written_at, committed)?;
        self.entries_written.push((LogId::journal(), id));
        Ok(())
    }

    fn deed(&self, edit: &EditEntry) -> AutoEntry {
        let path = edit.version.path.clone();
        let author = edit.author.clone();
        match &edit.imported {
            Some(_) => AutoEntry::Accepted { path, author },
            None if edit.version.machine => AutoEntry::Merged { path },
            None => AutoEntry::LetIn { path, author },
        }
    }

    fn author_of(&self, commit: &CommitId) -> String {
        let commit = self.binder.repo.find_commit(git_history::oid(&commit.0));
        commit
            .ok()
            .and_then(|c| c.author().name().ok().map(text::name))
            .unwrap_or_default()
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
            tip: self.own_tip().map(git_history::commit_id),
        }
    }

    fn known(&self) -> Frontier {
        self.binder.known().unwrap_or_default()
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

    fn catch_up(&mut self, ground: &AppendPoint) -> Result<()> {
        self.hold_lock()?;
        let Some(tip) = ground.tip.map(|tip| git_history::oid(&tip.0)) else {
            return self.go_by(&ground.signer);
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
        let same_name = self.device.writer == ground.signer.writer;
        self.go_by(&ground.signer)?;
        self.binder.move_own_tip(&self.device, tip)?;
        let behind = before.filter(|before| same_name && *before != tip);
        self.has_caught_up = behind.map(|before| (before, tip)).or(self.has_caught_up);
        Ok(())
    }

    fn head(&self) -> Option<CommitId> {
        let head = write_commit::tip(&self.binder.repo, MAIN).ok().flatten();
        let head = head.filter(|head| Some(*head) != self.own_tip());
        head.map(git_history::commit_id)
    }

    fn foreign(&self) -> ForeignCommits {
        cache::foreign(&self.binder.git)
    }

    fn keep_text(&mut self, text: &[u8]) -> Result<BlobId> {
        let id = self.binder.repo.blob(text).context("keeping a text")?;
        Ok(BlobId(git_history::bytes(id)))
    }

    fn append(&mut self, ground: &AppendPoint, edits: Vec<EditEntry>) -> Result<TreeId> {
        self.hold_lock()?;
        for mut edit in edits {
            if let Some(commit) = &edit.imported {
                edit.author = self.author_of(commit);
            }
            self.queue(ground, &edit)?;
        }
        // One that was just committed is still there until it is dropped; its page holds it already.
        let mut waiting = self.binder.outbox().waiting()?;
        waiting.retain(|queued| queued.log.is_journal());
        waiting.sort_by_key(|queued| queued.entry.id.number);
        let notebook = self.extended(ground, &waiting)?;
        self.push_queue = waiting;
        Ok(notebook)
    }

    fn commit(&mut self, commission: CommitPlan, why: CommitReason) -> Result<CommitId> {
        let message = match why {
            CommitReason::Accept => "accept what was changed with plain Git".to_owned(),
            CommitReason::Merge => "lay together what two people wrote".to_owned(),
            CommitReason::TakeIn => self.take_in_message(&commission),
        };
        self.commit_as(&commission, &message)
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
