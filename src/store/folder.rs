//! The folder people see: files written safely, a person's unsaved change never overwritten, and
//! the index of plain Git kept right. All of it is only a rendering of what lies in Git.

mod base;
mod index;
mod mend;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use git2::{Index, ObjectType, Oid, Repository, Tree};

use crate::error::Failure;
use crate::format::paths;
use crate::say;
use crate::store::files::{self, At};
use crate::store::folder::index::{AsWritten, enter, index, index_matches};
use crate::store::lock;
use crate::store::objects;

pub(super) use base::{base, forget_base};
pub(super) use mend::{index_is_right, mend, not_written, spoiled};

/// A file that differs between two trees.
struct Difference {
    path: String,
    old: Option<Oid>,
    new: Option<Oid>,
}

/// Brings the folder and the index from one tree to another. Where that fails it is begun again by
/// the next command.
pub(super) fn update(repo: &Repository, old: Option<&Tree<'_>>, new: &Tree<'_>) -> Result<()> {
    let folder = workdir(repo)?;
    let differences = differences(repo, old, new)?;
    let mut outcomes = Vec::new();
    for difference in &differences {
        outcomes.push(write_one(repo, &folder, difference)?);
    }
    for (difference, outcome) in differences.iter().zip(&outcomes) {
        base::remember(repo.path(), difference, *outcome)?;
    }
    let mut index = index(repo).context("reading the index")?;
    if index_matches(&index, old) {
        for (difference, outcome) in differences.iter().zip(&outcomes) {
            enter(&folder, &mut index, difference, *outcome)?;
        }
    } else {
        rebuild(repo, &folder, &mut index, new)?;
    }
    index.write().context("writing the index")
}

/// What became of a file in the folder.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    AsInGit,
    /// Holds a person's unsaved change.
    LeftAlone,
    /// Its name stays in Git.
    NotWritten,
}

fn differences(
    repo: &Repository,
    old: Option<&Tree<'_>>,
    new: &Tree<'_>,
) -> Result<Vec<Difference>> {
    let mut options = git2::DiffOptions::new();
    options.include_typechange(true);
    let diff = repo
        .diff_tree_to_tree(old, Some(new), Some(&mut options))
        .context("comparing two trees")?;
    let id = |file: git2::DiffFile<'_>| {
        let regular = file.exists() && matches!(file.mode(), git2::FileMode::Blob);
        regular.then(|| file.id())
    };
    let difference = |delta: git2::DiffDelta<'_>| {
        let path = delta
            .new_file()
            .path()
            .or(delta.old_file().path())?
            .to_str()?
            .to_owned();
        Some(Difference {
            path,
            old: id(delta.old_file()),
            new: id(delta.new_file()),
        })
    };
    Ok(diff.deltas().filter_map(difference).collect())
}

fn write_one(repo: &Repository, folder: &Path, difference: &Difference) -> Result<Outcome> {
    let path = &difference.path;
    if !paths::is_accepted(path) {
        return Ok(Outcome::NotWritten);
    }
    let Some(place) = safe_place(folder, path, difference.new.is_some())? else {
        return Ok(Outcome::LeftAlone);
    };
    let lying = read_regular(&place)?;
    if let Some(lying) = &lying
        && paths::is_document(path)
        && is_unsaved(lying, difference)?
    {
        return Ok(Outcome::LeftAlone);
    }
    match difference.new {
        Some(id) => {
            let bytes = objects::blob(repo, id)?;
            if lying.as_ref() != Some(&bytes) {
                write_into(repo, &place, &bytes)?;
            }
        }
        None => {
            files::remove(&place)?;
            remove_empty_folders(folder, &place);
        }
    }
    Ok(Outcome::AsInGit)
}

/// Nothing half written is ever seen in the folder: a file is written within the Git folder and
/// moved, where both lie on one disk.
fn write_into(repo: &Repository, place: &Path, bytes: &[u8]) -> Result<()> {
    let temporary = repo.path().join(lock::TEMPORARY);
    files::write_whole_from(&temporary, place, bytes).or_else(|error| {
        let mut causes = error
            .chain()
            .filter_map(|it| it.downcast_ref::<io::Error>());
        match causes.any(|cause| cause.kind() == io::ErrorKind::CrossesDevices) {
            true => files::write_whole(place, bytes),
            false => Err(error),
        }
    })
}

/// A person's unsaved change: neither what this copy wrote last nor the new version. Line endings
/// that an editor or a checkout changed are no change.
fn is_unsaved(lying: &[u8], difference: &Difference) -> Result<bool> {
    let id = Oid::hash_object(ObjectType::Blob, lying).context("hashing a file")?;
    let plain = unix_lines(lying);
    let plain = Oid::hash_object(ObjectType::Blob, &plain).context("hashing a file")?;
    let known = [difference.old, difference.new];
    // Empty is what a power cut leaves of a file: nothing of a person's.
    Ok(!lying.is_empty() && !known.contains(&Some(id)) && !known.contains(&Some(plain)))
}

/// The text with LF for CRLF and without a byte order mark.
pub(super) fn unix_lines(bytes: &[u8]) -> Vec<u8> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut plain = Vec::with_capacity(bytes.len());
    for (index, byte) in bytes.iter().enumerate() {
        if *byte != b'\r' || bytes.get(index + 1) != Some(&b'\n') {
            plain.push(*byte);
        }
    }
    plain
}

/// The place of a path in the folder, its folders made; none where a link or a file stands in the
/// way: nothing is ever written through a link.
fn safe_place(folder: &Path, path: &str, make: bool) -> Result<Option<PathBuf>> {
    let mut place = folder.to_owned();
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    for part in folders.split('/').filter(|part| !part.is_empty()) {
        place.push(part);
        match fs::symlink_metadata(&place) {
            Ok(meta) if meta.is_dir() => {}
            Ok(_) => return Ok(None),
            Err(_) if make => {
                fs::create_dir(&place).with_context(|| At::new("creating", &place))?;
            }
            Err(_) => break,
        }
    }
    Ok(Some(folder.join(folders).join(name)))
}

fn read_regular(place: &Path) -> Result<Option<Vec<u8>>> {
    match fs::symlink_metadata(place) {
        Ok(meta) if meta.is_file() => files::read(place),
        _ => Ok(None),
    }
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

fn rebuild(repo: &Repository, folder: &Path, index: &mut Index, tree: &Tree<'_>) -> Result<()> {
    index.clear()?;
    for (path, id) in objects::files(tree)? {
        let difference = Difference {
            path,
            old: Some(id),
            new: Some(id),
        };
        let outcome = write_one(repo, folder, &difference)?;
        enter(folder, index, &difference, outcome)?;
    }
    Ok(())
}

fn workdir(repo: &Repository) -> Result<PathBuf> {
    let folder = repo.workdir();
    Ok(folder
        .ok_or_else(|| Failure::could_not(say!("setup-bare")))?
        .to_owned())
}

/// Documents in the folder that differ from the tree: changed, new, or deleted (`None`).
pub(super) fn unsaved(
    repo: &Repository,
    tree: &Tree<'_>,
) -> Result<Vec<(String, Option<Vec<u8>>)>> {
    let folder = workdir(repo)?;
    let saved = objects::files(tree)?;
    let index = AsWritten::of(repo);
    let mut unsaved = Vec::new();
    for (path, id) in saved.iter().filter(|(path, _)| is_ours(path)) {
        if index
            .as_ref()
            .is_some_and(|index| index.knows(path, *id, &folder.join(path)))
        {
            continue;
        }
        match read_regular(&folder.join(path))? {
            Some(lying) => {
                let same = Difference {
                    path: path.clone(),
                    old: Some(*id),
                    new: None,
                };
                if is_unsaved(&lying, &same)? {
                    unsaved.push((path.clone(), Some(lying)));
                }
            }
            None => unsaved.push((path.clone(), None)),
        }
    }
    let mut lying = Vec::new();
    list(&folder, "", &mut lying)?;
    for path in lying.into_iter().filter(|path| !saved.contains_key(path)) {
        if let Some(bytes) = read_regular(&folder.join(&path))? {
            unsaved.push((path, Some(bytes)));
        }
    }
    unsaved.sort();
    Ok(unsaved)
}

fn is_ours(path: &str) -> bool {
    paths::is_document(path) && paths::is_accepted(path)
}

/// Another repository in the folder, with files or bare, is not this binder's.
fn is_repository(folder: &Path) -> bool {
    folder.join(".git").exists()
        || (folder.join("HEAD").is_file() && folder.join("objects").is_dir())
}

fn list(folder: &Path, below: &str, found: &mut Vec<String>) -> Result<()> {
    let here = folder.join(below);
    let entries = fs::read_dir(&here).with_context(|| At::new("listing", &here))?;
    for entry in entries.flatten() {
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        let path = if below.is_empty() {
            name
        } else {
            format!("{below}/{name}")
        };
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_folder && path != ".git" && paths::is_document(&path) && !is_repository(&entry.path())
        {
            list(folder, &path, found)?;
        } else if !is_folder && is_ours(&path) {
            found.push(path);
        }
    }
    Ok(())
}
