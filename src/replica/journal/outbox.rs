//! The outbox: what was typed is safe here, with its final id, before anything can fail
//! (docs/durability.md). A queue with its own short lock, held while one small file is written.

mod disk;
mod queue_files;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::domain::log::entry::Field;
use crate::domain::log::entry::{Draft, Entry, MOST_BYTES, Sha256};
use crate::domain::name::{EntryId, LogId, Writer};
use crate::domain::time::moment::Moment;
use crate::error::Failure;
use crate::format::notebook_page;
use crate::git::durable_files;
use crate::git::lock::Lock;
use crate::replica::NewFile;
use crate::say;

use disk::{as_kept, keep_files};
use queue_files::{clear_remains, is_entry, last_waiting, listed, read_queued};

/// Longest entry that is written, in bytes: fifty of them must fit a page that is read.
const LARGEST_ENTRY: usize = 2 * MOST_BYTES;

/// The queue of one copy.
pub(in crate::replica) struct Outbox {
    folder: PathBuf,
    lock: PathBuf,
}

/// An entry that waits, with the files that go with it.
pub(in crate::replica) struct Queued {
    pub(in crate::replica) log: LogId,
    pub(in crate::replica) entry: Entry,
    pub(in crate::replica) bytes: Vec<u8>,
    pub(in crate::replica) files: Vec<NewFile>,
    file: PathBuf,
}

/// End of a writer's chain in one log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::replica) struct ChainEnd {
    pub(in crate::replica) number: u64,
    pub(in crate::replica) prev: Option<Sha256>,
    /// The highest known in the log, of any writer.
    pub(in crate::replica) lamport: u64,
}

impl Outbox {
    pub(in crate::replica) fn of(git: &Path) -> Self {
        Self {
            folder: git.join("binder/outbox"),
            lock: git.join("binder/outbox.lock"),
        }
    }

    /// Queue of the former device of this copy.
    pub(in crate::replica) fn before(git: &Path) -> Self {
        Self {
            folder: git.join("binder/outbox-before"),
            ..Self::of(git)
        }
    }

    /// Moves everything that waits to another queue, which is empty.
    pub(in crate::replica) fn move_to(&self, other: &Self) -> Result<()> {
        let _lock = Lock::wait(&self.lock)?;
        if other.folder.exists() {
            fs::remove_dir_all(&other.folder).context("clearing an empty queue")?;
        }
        fs::rename(&self.folder, &other.folder).context("moving the queue aside")
    }

    /// Assigns id and place in the chain, and makes the draft durable. `committed` gives the end of the
    /// chain in the log; it is called after the queue was read, so that an entry moving from queue to log
    /// is never missed.
    pub(in crate::replica) fn put(
        &self,
        writer: &Writer,
        draft: Draft,
        new_files: &[NewFile],
        clock: impl FnOnce() -> Moment,
        committed: impl FnOnce(&LogId) -> Result<ChainEnd>,
    ) -> Result<(EntryId, Moment)> {
        let _lock = Lock::wait(&self.lock)?;
        // Read under the lock: later times have higher numbers.
        let noted = clock();
        let folder = self.folder.join(draft.log.as_str());
        durable_files::make_folder(&folder)?;
        let waiting = last_waiting(&folder)?;
        let chain = later(waiting, committed(&draft.log)?);
        let id = EntryId {
            writer: writer.clone(),
            number: chain.number + 1,
        };
        let entry = Entry {
            id: id.clone(),
            kind: draft.kind,
            at: draft.at,
            written_at: noted,
            fields: draft.fields,
            lamport: chain.lamport.saturating_add(1),
            prev: chain.prev,
        };
        let bytes = notebook_page::write(&entry);
        if bytes.len() > LARGEST_ENTRY {
            return Err(Failure::could_not(say!("log-entry-too-large")).into());
        }
        let stem = format!("{:09}", id.number);
        clear_remains(&folder);
        keep_files(&folder.join(format!("{stem}.files")), new_files)?;
        let file = folder.join(format!("{stem}.yaml"));
        if let Err(error) = durable_files::write_durably(&file, &as_kept(&bytes)) {
            // It may be visible and not on the disk: a refused entry must not be added later.
            let _ = durable_files::remove(&file);
            return Err(error);
        }
        Ok((id, noted))
    }

    /// Everything that waits, log by log, each in the order of its numbers.
    pub(in crate::replica) fn waiting(&self) -> Result<Vec<Queued>> {
        let mut all = Vec::new();
        for folder in listed(&self.folder)? {
            let Some(log) = folder
                .file_name()
                .and_then(|name| LogId::new(name.to_str()?))
            else {
                continue;
            };
            for file in listed(&folder)? {
                if let Some(queued) = read_queued(&log, file)? {
                    all.push(queued);
                }
            }
        }
        all.sort_by(|a, b| (&a.log, a.entry.id.number).cmp(&(&b.log, b.entry.id.number)));
        Ok(all)
    }

    /// Gives a queued entry its place in the log's chain; under a new number, `was` has the old one.
    pub(in crate::replica) fn rechain(
        &self,
        queued: Queued,
        number: u64,
        prev: Option<Sha256>,
    ) -> Result<Queued> {
        let _lock = Lock::wait(&self.lock)?;
        let mut entry = queued.entry.clone();
        if number != entry.id.number {
            let was = entry.id.to_string();
            entry.fields.set(Field::Was, was);
            entry.id.number = number;
        }
        entry.prev = prev;
        let bytes = notebook_page::write(&entry);
        let folder = queued.file.parent().unwrap_or(&self.folder);
        let file = folder.join(format!("{number:09}.yaml"));
        let moves = file != queued.file;
        if moves {
            keep_files(&file.with_extension("files"), &queued.files)?;
        }
        durable_files::write_durably(&file, &as_kept(&bytes))?;
        if moves {
            self.drop(&queued)?;
        }
        Ok(Queued {
            entry,
            bytes,
            file,
            ..queued
        })
    }

    /// Queues an entry again as it was written.
    pub(in crate::replica) fn put_again(
        &self,
        log: &LogId,
        number: u64,
        bytes: &[u8],
        new_files: &[NewFile],
    ) -> Result<()> {
        let _lock = Lock::wait(&self.lock)?;
        let folder = self.folder.join(log.as_str());
        durable_files::make_folder(&folder)?;
        let file = folder.join(format!("{number:09}.yaml"));
        if file.exists() {
            return Ok(());
        }
        keep_files(&file.with_extension("files"), new_files)?;
        durable_files::write_durably(&file, &as_kept(bytes))
    }

    /// Damaged files in the queue; none is added.
    pub(in crate::replica) fn damaged(&self) -> Result<Vec<PathBuf>> {
        let mut damaged = Vec::new();
        for folder in listed(&self.folder)? {
            for file in listed(&folder)?.into_iter().filter(|file| is_entry(file)) {
                let log = folder.file_name().and_then(|it| LogId::new(it.to_str()?));
                let sound = match log {
                    Some(log) => read_queued(&log, file.clone())?.is_some(),
                    None => false,
                };
                if !sound {
                    damaged.push(file);
                }
            }
        }
        Ok(damaged)
    }

    pub(in crate::replica) fn is_empty(&self) -> bool {
        let queued = |folder: PathBuf| {
            listed(&folder).is_ok_and(|files| files.iter().any(|file| is_entry(file)))
        };
        !listed(&self.folder)
            .unwrap_or_default()
            .into_iter()
            .any(queued)
    }

    /// Drops an entry that is in the log now.
    pub(in crate::replica) fn drop(&self, queued: &Queued) -> Result<()> {
        durable_files::remove(&queued.file)?;
        // Left behind, they are cleared before the next entry is queued.
        let _ = fs::remove_dir_all(queued.file.with_extension("files"));
        Ok(())
    }
}

fn later(waiting: Option<ChainEnd>, committed: ChainEnd) -> ChainEnd {
    match waiting {
        Some(waiting) if waiting.number > committed.number => ChainEnd {
            lamport: waiting.lamport.max(committed.lamport),
            ..waiting
        },
        _ => committed,
    }
}
