//! File format of the outbox: an entry's bytes and files, each with a checksum.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::domain::log::entry::Sha256;
use crate::git::checksummed_text;
use crate::git::durable_files::{self, FileContext};
use crate::replica::NewFile;

/// An entry's bytes with checksum, so that damage on disk is detected.
pub(super) fn as_kept(bytes: &[u8]) -> Vec<u8> {
    checksummed_text::with_sum(&String::from_utf8_lossy(bytes)).into_bytes()
}

/// The bytes of an entry, if they still are as they were written. An earlier program kept them
/// without a checksum; what is cut short or has a line more is no entry.
pub(super) fn as_written(bytes: Vec<u8>) -> Option<Vec<u8>> {
    let text = String::from_utf8(bytes).ok()?;
    match checksummed_text::has_sum(&text) {
        true => checksummed_text::without_sum(text).map(String::into_bytes),
        false => Some(text.into_bytes()),
    }
}

/// Files of an entry are in the folder `<n>`, with their target paths in `paths` (one a line; `-` precedes
/// one to be deleted).
pub(super) fn keep_files(folder: &Path, new_files: &[NewFile]) -> Result<()> {
    if new_files.is_empty() {
        return Ok(());
    }
    // Files left under this number by an interrupted run belong to no entry.
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| FileContext::new("clearing", folder))?;
    }
    let mut paths = String::new();
    for (index, file) in new_files.iter().enumerate() {
        let mark = match &file.bytes {
            Some(bytes) => format!("+{} ", Sha256::of(bytes).as_str()),
            None => "-".to_owned(),
        };
        paths.push_str(&format!("{mark}{}\n", file.path));
        if let Some(bytes) = &file.bytes {
            durable_files::write_synced(&folder.join(index.to_string()), bytes)?;
        }
    }
    durable_files::write_durably(
        &folder.join("paths"),
        checksummed_text::with_sum(&paths).as_bytes(),
    )
}

/// None where they are not as they were written.
pub(super) fn kept_files(folder: &Path) -> Result<Option<Vec<NewFile>>> {
    let Some(paths) = durable_files::read(&folder.join("paths"))? else {
        return Ok((!folder.exists()).then(Vec::new));
    };
    let Some(paths) = String::from_utf8(paths)
        .ok()
        .and_then(checksummed_text::without_sum)
    else {
        return Ok(None);
    };
    let mut kept = Vec::new();
    for (index, line) in paths.lines().enumerate() {
        let (path, bytes) = match line.strip_prefix('+').and_then(|it| it.split_once(' ')) {
            Some((sum, path)) => {
                let bytes = durable_files::read(&folder.join(index.to_string()))?;
                let sound = bytes.filter(|bytes| Sha256::of(bytes).as_str() == sum);
                let Some(bytes) = sound else {
                    return Ok(None);
                };
                (path, Some(bytes))
            }
            None => (line.trim_start_matches('-'), None),
        };
        let path = path.to_owned();
        kept.push(NewFile { path, bytes });
    }
    Ok(Some(kept))
}
