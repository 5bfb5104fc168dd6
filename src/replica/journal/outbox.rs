//! The outbox: what was typed is safe here, with its final id, before anything can fail
//! (docs/durability.md). A queue with its own short lock, held while one small file is written.

mod disk;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::domain::log::entry::Field;
use crate::domain::log::entry::{Draft, Entry, MOST_BYTES, Sha256};
use crate::domain::log::notebook::RecordContent;
use crate::domain::name::{EntryId, LogId, Writer};
use crate::domain::time::moment::Moment;
use crate::error::Failure;
use crate::format::notebook_page;
use crate::git::durable_files::{self, FileContext};
use crate::git::lock::Lock;
use crate::replica::NewFile;
use crate::say;

use disk::{as_kept, as_written, keep_files, kept_files};

/// The longest entry that is written, whatever it is made of: fifty of them are a page that is read.
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

/// Where a writer's chain in one log stands.
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

    /// The queue of a device that is gone, beside the present one.
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

    /// Gives the draft its id and place in the chain, and makes it durable. `committed` tells how
    /// far the chain has come in the log itself; it is asked only after the queue was looked at,
    /// so that an entry on its way from the one to the other is never missed.
    pub(in crate::replica) fn put(
        &self,
        writer: &Writer,
        draft: Draft,
        new_files: &[NewFile],
        clock: impl FnOnce() -> Moment,
        committed: impl FnOnce(&LogId) -> Result<ChainEnd>,
    ) -> Result<(EntryId, Moment)> {
        let _lock = Lock::wait(&self.lock)?;
        // Read here, so that what is noted later has the higher number.
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
            // It may lie there and yet not be on the disk: what is refused must not be added too.
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

    /// Gives a waiting entry the place in the chain that it has in the log; under another number it
    /// says which it was.
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

    /// Files in the queue that are not as they were written: nothing of them is added.
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

/// Drops what a program that died before its entry was whole, or after it was dropped, left in a
/// queue. Under the queue's lock; best effort, for nothing reads it.
fn clear_remains(folder: &Path) {
    for path in listed(folder).unwrap_or_default() {
        let is_cut_short = path
            .file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with('.'));
        let is_orphan = path.extension().is_some_and(|it| it == "files")
            && !path.with_extension("yaml").exists();
        if is_cut_short {
            let _ = durable_files::remove(&path);
        } else if is_orphan {
            let _ = fs::remove_dir_all(&path);
        }
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

fn last_waiting(folder: &Path) -> Result<Option<ChainEnd>> {
    let Some(file) = listed(folder)?.into_iter().rfind(|file| is_entry(file)) else {
        return Ok(None);
    };
    let Some(bytes) = durable_files::read(&file)?.and_then(as_written) else {
        // Spoiled; its number was printed, and stays its own.
        let number = file.file_stem().and_then(|it| it.to_str()?.parse().ok());
        return Ok(number.map(|number| ChainEnd {
            number,
            ..ChainEnd::default()
        }));
    };
    Ok(
        notebook_page::read_last(&bytes).and_then(|record| match record.content {
            RecordContent::Entry(entry) => Some(ChainEnd {
                number: entry.id.number,
                prev: Some(record.sha),
                lamport: entry.lamport,
            }),
            RecordContent::Unreadable(_) => None,
        }),
    )
}

fn read_queued(log: &LogId, file: PathBuf) -> Result<Option<Queued>> {
    if !is_entry(&file) {
        return Ok(None);
    }
    let Some(bytes) = durable_files::read(&file)? else {
        return Ok(None);
    };
    let Some(bytes) = as_written(bytes) else {
        return Ok(None);
    };
    let Some(RecordContent::Entry(entry)) =
        notebook_page::read_last(&bytes).map(|record| record.content)
    else {
        return Ok(None);
    };
    let Some(files) = kept_files(&file.with_extension("files"))? else {
        return Ok(None);
    };
    Ok(Some(Queued {
        log: log.clone(),
        entry,
        bytes,
        files,
        file,
    }))
}

fn is_entry(file: &Path) -> bool {
    file.extension()
        .is_some_and(|extension| extension == "yaml")
}

fn listed(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).with_context(|| FileContext::new("listing", folder)),
    };
    // By name: BTreeMap, because folders give their entries in any order.
    let sorted: BTreeMap<_, _> = entries
        .filter_map(|entry| entry.ok())
        .map(|e| (e.file_name(), e.path()))
        .collect();
    Ok(sorted.into_values().collect())
}
