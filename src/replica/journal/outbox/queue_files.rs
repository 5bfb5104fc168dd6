//! Files of the outbox's queue: listing, reading, and removal of remains.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::domain::log::notebook::RecordContent;
use crate::domain::name::LogId;
use crate::format::notebook_page;
use crate::git::durable_files::{self, FileContext};
use crate::replica::journal::outbox::disk::{as_written, kept_files};
use crate::replica::journal::outbox::{ChainEnd, Queued};

/// Drops what a program that died before its entry was whole, or after it was dropped, left in a
/// queue. Under the queue's lock; best effort, for nothing reads it.
pub(super) fn clear_remains(folder: &Path) {
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

pub(super) fn last_waiting(folder: &Path) -> Result<Option<ChainEnd>> {
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

pub(super) fn read_queued(log: &LogId, file: PathBuf) -> Result<Option<Queued>> {
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

pub(super) fn is_entry(file: &Path) -> bool {
    file.extension()
        .is_some_and(|extension| extension == "yaml")
}

pub(super) fn listed(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).with_context(|| FileContext::new("listing", folder)),
    };
    // Sorted by name, since folders list entries in any order.
    let sorted: BTreeMap<_, _> = entries
        .filter_map(|entry| entry.ok())
        .map(|e| (e.file_name(), e.path()))
        .collect();
    Ok(sorted.into_values().collect())
}
