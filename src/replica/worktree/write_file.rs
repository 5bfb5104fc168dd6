//! Writes one file of the folder: atomically, never through a link, never over an unsaved change.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use git2::Repository;

use crate::format::paths;
use crate::git::durable_files::{self, FileContext};
use crate::git::lock;
use crate::git::trees;
use crate::replica::worktree::on_disk::{is_known, read_regular};
use crate::replica::worktree::{FileOutcome, TreeDifference, workdir};

/// Brings a file from `old`, which was last written there, to `new`.
///
/// # Errors
/// The file cannot be read or replaced.
pub(super) fn write_one(
    repo: &Repository,
    folder: &Path,
    difference: &TreeDifference,
) -> Result<FileOutcome> {
    let path = &difference.path;
    if !paths::is_accepted(path) {
        return Ok(FileOutcome::NotWritten);
    }
    let Some(place) = safe_place(folder, path, difference.new.is_some())? else {
        return Ok(FileOutcome::LeftAlone);
    };
    let lying = read_regular(&place)?;
    if paths::is_document(path) && is_persons(lying.as_deref(), difference)? {
        return Ok(FileOutcome::LeftAlone);
    }
    match difference.new {
        Some(id) => {
            let bytes = trees::blob(repo, id)?;
            if lying.as_ref() != Some(&bytes) {
                write_into(repo, &place, &bytes)?;
            }
        }
        None => {
            durable_files::remove(&place)?;
            remove_empty_folders(folder, &place);
        }
    }
    Ok(FileOutcome::AsInGit)
}

/// Replaces the bytes of a file in the folder.
///
/// # Errors
/// It cannot be written, or a link stands in the way.
pub(in crate::replica) fn rewrite(repo: &Repository, path: &str, bytes: &[u8]) -> Result<()> {
    let place = safe_place(&workdir(repo)?, path, true)?;
    write_into(repo, &place.context("a link stands in the way")?, bytes)
}

/// True for an unsaved change: neither the text last written nor the new one. An empty file has no content
/// to lose; a removed file is a change.
fn is_persons(lying: Option<&[u8]>, difference: &TreeDifference) -> Result<bool> {
    match lying {
        None => Ok(difference.old.is_some() && difference.new.is_some()),
        Some([]) => Ok(false),
        Some(lying) => Ok(!is_known(lying, &[difference.old, difference.new])?),
    }
}

/// Written in the Git folder and renamed, if both are on one disk, so that no partial file is visible.
fn write_into(repo: &Repository, place: &Path, bytes: &[u8]) -> Result<()> {
    let temporary = repo.path().join(lock::TEMPORARY);
    durable_files::write_whole_from(&temporary, place, bytes).or_else(|error| {
        let mut causes = error
            .chain()
            .filter_map(|it| it.downcast_ref::<io::Error>());
        match causes.any(|cause| cause.kind() == io::ErrorKind::CrossesDevices) {
            true => durable_files::write_whole(place, bytes),
            false => Err(error),
        }
    })
}

/// Path in the folder, with its folders made; none if a link or file is in the way: nothing is written
/// through a link.
pub(super) fn safe_place(folder: &Path, path: &str, make: bool) -> Result<Option<PathBuf>> {
    let mut place = folder.to_owned();
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    for part in folders.split('/').filter(|part| !part.is_empty()) {
        place.push(part);
        match fs::symlink_metadata(&place) {
            Ok(meta) if meta.is_dir() => {}
            Ok(_) => return Ok(None),
            Err(_) if make => {
                fs::create_dir(&place).with_context(|| FileContext::new("creating", &place))?;
            }
            Err(_) => break,
        }
    }
    Ok(Some(folder.join(folders).join(name)))
}

fn remove_empty_folders(folder: &Path, place: &Path) {
    for above in place
        .ancestors()
        .skip(1)
        .take_while(|above| *above != folder)
    {
        if fs::remove_dir(above).is_err() {
            break;
        }
    }
}
