//! Adding entries: durable in the outbox first, then one signed commit each.

mod commit_message;

use std::cell::RefCell;
use std::rc::Rc;

use anyhow::Result;
use git2::{ObjectType, Oid};

use crate::domain::log::days_to_render::DaysToRender;
use crate::domain::log::entry::{Draft, EntryKind, Field};
use crate::domain::replication::rules::merge_commit;
use crate::domain::replication::rules::sync;
use crate::domain::replication::rules::sync::Replica;
use crate::domain::time::moment::{self, Moment};
use crate::env::Env;
use crate::error::Failure;
use crate::format::paths;
use crate::git::read_errors;
use crate::git::trees::{self, TreeChange, TreeChanges};
use crate::git::write_commit::{self, CommitText};
use crate::replica::journal::outbox::Queued;
use crate::replica::journal::page_writer::PageWriter;
use crate::replica::journal::queued_number::QueuedNumber;
use crate::replica::setup::device::Device;
use crate::replica::sync::local_replica::{LocalReplica, SharedLock};
use crate::replica::{Added, Binder, MAIN, NewFile};
use crate::say;

impl Binder {
    /// Adds an entry to the own notebook: durable first, then committed.
    ///
    /// # Errors
    /// This copy has no device to write as, or the outbox itself cannot be written.
    pub fn add(&self, draft: Draft, files: Vec<NewFile>, env: &Env) -> Result<Added> {
        self.add_and(draft, files, || Ok(()), env)
    }

    /// The same, with a step between durability and commit. A failure of that step loses no entry.
    pub(in crate::replica) fn add_and(
        &self,
        draft: Draft,
        files: Vec<NewFile>,
        once_durable: impl FnOnce() -> Result<()>,
        env: &Env,
    ) -> Result<Added> {
        let draft = Draft {
            fields: draft.fields.with_plain_lines(),
            ..draft
        };
        let device = self.writing_device()?;
        // Nothing of a protected text may reach a disk in the clear: not even the outbox.
        let (draft, files) = self.sealed_draft(draft, files, env)?;
        let zone = self.zone();
        let clock = || moment::in_zone(env.now(), zone);
        let log = draft.log.clone();
        let committed = |log: &_| self.chain(&device.writer, log);
        let (id, noted) = self
            .outbox()
            .put(&device.writer, draft, &files, clock, committed)?;
        // The entry is safe and has its final id, whatever happens from here on.
        let committed = matches!(once_durable().and_then(|()| self.drain(env)), Ok(true));
        Ok(Added {
            waits: match committed {
                true => None,
                false => self.key_trouble(),
            },
            // If counting fails, at least this one is not elsewhere yet.
            unshared: self.unpushed().unwrap_or(1),
            id,
            log,
            written_at: noted,
            committed,
        })
    }

    pub(in crate::replica) fn writing_device(&self) -> Result<&Device> {
        self.may_write()?;
        let none = || Failure::could_not(say!("setup-no-device"));
        Ok(self.device.as_ref().ok_or_else(none)?)
    }

    /// # Errors
    /// This user did not make the copy on this computer.
    pub fn may_write(&self) -> Result<(), Failure> {
        match self.is_made_here() {
            true => Ok(()),
            false => Err(crate::replica::not_made_here(&self.folder, self.original())),
        }
    }

    /// Commits everything that waits. False when another process holds the copy.
    pub(in crate::replica) fn drain(&self, env: &Env) -> Result<bool> {
        let outbox = self.outbox();
        if outbox.is_empty() {
            return Ok(true);
        }
        let device = self.writing_device()?;
        let Some(lock) = self.lock()? else {
            return Ok(false);
        };
        let now = moment::in_zone(env.now(), self.zone());
        let lock: SharedLock = Rc::new(RefCell::new(Some(lock)));
        let drained = self.drain_at(&lock, device, now);
        if let Some(lock) = lock.borrow_mut().take() {
            match drained {
                Ok(()) => self.let_go(lock),
                Err(_) => lock.leave(),
            }
        }
        drained.map(|()| true)
    }

    /// Under the copy's lock.
    fn drain_at(&self, lock: &SharedLock, device: &Device, noted: Moment) -> Result<()> {
        self.forget_writer_index();
        let before = self.tip()?;
        let outbox = self.outbox();
        let waiting = outbox.waiting()?;
        let edits = waiting.iter().filter(|it| it.entry.kind == EntryKind::Edit);
        let several = edits.count() > 1;
        for mut queued in waiting {
            let mut place = self.place(device, &queued)?;
            if let QueuedNumber::Other { number, prev } = place {
                queued = outbox.rechain(queued, number, prev)?;
                place = QueuedNumber::Free;
            }
            match place {
                QueuedNumber::Stands => {}
                QueuedNumber::Taken => self.number_anew(device, &queued, noted)?,
                QueuedNumber::Free if self.changes_content(&queued)? => {
                    let mut desk = LocalReplica::of(self, noted, Rc::clone(lock))?;
                    self.commit_by_rules(&mut desk, &queued)?;
                }
                QueuedNumber::Free | QueuedNumber::Other { .. } => {
                    self.commit_entry(device, &queued)?
                }
            }
            outbox.drop(&queued)?;
        }
        if several {
            // Some were written by the merge that another had made due.
            sync::reconcile(&mut LocalReplica::of(self, noted, Rc::clone(lock))?, &[])?;
        }
        self.show(before)
    }

    /// True if an entry changes more than the own notebook: documents, proposals, members, keys, or the first
    /// commit of a copy.
    fn changes_content(&self, queued: &Queued) -> Result<bool> {
        let first =
            write_commit::tip(&self.repo, &Self::branch(&queued.entry.id.writer))?.is_none();
        Ok(first
            || matches!(
                queued.entry.kind,
                EntryKind::Edit
                    | EntryKind::Member
                    | EntryKind::Decline
                    | EntryKind::Key
                    | EntryKind::List
            ))
    }

    /// An entry commit by rule 4, which also merges heads if due; then the steps that the entry made due.
    fn commit_by_rules(&self, desk: &mut LocalReplica<'_>, queued: &Queued) -> Result<()> {
        self.is_sure()?;
        let view = sync::integrate_heads(desk, &[])?;
        let own = desk.own();
        let notebook = desk.extended(&own, std::slice::from_ref(queued))?;
        let commission =
            merge_commit::entry(desk.history(), desk.root(), &view, &own, notebook, &[]);
        desk.commit_as(&commission, &self.message(queued))?;
        let view = sync::reconcile(desk, &[])?;
        // Made again by the next one; an entry never waits for it.
        let _ = self.keep_signers(&view);
        Ok(())
    }

    fn place(&self, device: &Device, queued: &Queued) -> Result<QueuedNumber> {
        if queued.entry.id.writer != device.writer {
            return Ok(QueuedNumber::Taken);
        }
        let own = write_commit::tip(&self.repo, &Self::branch(&device.writer))?;
        let tree = own.map(|own| trees::tree_of(&self.repo, own)).transpose()?;
        let notebook = format!("{}/{}", paths::LOG, device.writer);
        let notebook = match &tree {
            Some(tree) => trees::folder_at(&self.repo, tree, &notebook)?,
            None => None,
        };
        self.queued_number(notebook.as_ref(), queued)
    }

    /// Queues an entry again under a new number if its own was taken (restored backup, fork); `was` has the
    /// old one.
    fn number_anew(&self, device: &Device, queued: &Queued, noted: Moment) -> Result<()> {
        let entry = &queued.entry;
        let draft = Draft {
            log: queued.log.clone(),
            kind: entry.kind.clone(),
            at: entry.at,
            fields: entry.fields.clone().with(Field::Was, entry.id.to_string()),
        };
        let committed = |log: &_| self.chain(&device.writer, log);
        let written_at = entry.written_at.max(noted);
        self.outbox().put(
            &device.writer,
            draft,
            &queued.files,
            || written_at,
            committed,
        )?;
        Ok(())
    }

    fn commit_entry(&self, device: &Device, queued: &Queued) -> Result<()> {
        let own = self.tip()?.ok_or_else(read_errors::lost)?;
        let roll = self.writer_index()?;
        let tree = trees::tree_of(&self.repo, own)?;
        let notebook = format!("{}/{}", paths::LOG, device.writer);
        let standing = trees::folder_at(&self.repo, &tree, &notebook)?;
        let mut pages = PageWriter::of(&self.repo, standing.as_ref());
        pages.add(queued)?;
        let mut changes = TreeChanges::new();
        for (path, bytes) in pages.changed() {
            let page = format!("{notebook}/{path}");
            changes.insert(page, TreeChange::File(self.repo.blob(&bytes)?));
        }
        for file in &queued.files {
            let change = match &file.bytes {
                Some(bytes) => TreeChange::File(self.repo.blob(bytes)?),
                None => TreeChange::Gone,
            };
            changes.insert(file.path.clone(), change);
        }
        let with_page = trees::changed(&self.repo, Some(&tree), &changes)?;
        let new = match self.with_last_row(tree.id(), with_page, queued) {
            Some(new) => new,
            None => {
                let days = self.days(&queued.entry, &queued.log);
                let days = days.unwrap_or(DaysToRender::All);
                self.with_views(with_page, &queued.log, &days)
            }
        };
        let wording = CommitText {
            writer: &device.writer,
            name: &device.name,
            time: queued.entry.written_at,
            message: &self.message(queued),
        };
        let commit = write_commit::write(
            &self.repo,
            &self.signing_key(device)?,
            &wording,
            new,
            &[own],
        )?;
        self.move_own_tip(device, commit)?;
        let notebook = trees::id_at(
            &trees::tree_of(&self.repo, commit)?,
            &notebook,
            ObjectType::Tree,
        );
        if let Some(notebook) = notebook {
            self.advance_writer_index(&roll, own, commit, notebook)?;
        }
        Ok(())
    }

    /// Moves the own branch and the checked-out one, which always follows it. Under the copy's lock.
    pub(in crate::replica) fn move_own_tip(&self, device: &Device, to: Oid) -> Result<()> {
        self.forget_writer_index();
        let branch = Self::branch(&device.writer);
        let own = write_commit::tip(&self.repo, &branch)?;
        let moved = write_commit::advance(&self.repo, &branch, own, to)?;
        let main = write_commit::tip(&self.repo, MAIN)?;
        let followed = write_commit::advance(&self.repo, MAIN, main, to)?;
        anyhow::ensure!(moved && followed, self.busy());
        Ok(())
    }
}
