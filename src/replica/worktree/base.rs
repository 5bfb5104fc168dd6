//! Base of a file in the folder: the text last written there, if it is not the current version. It is what
//! a person's change was made from, or an old text that could not be replaced.
//!
//! One file a path, `.git/binder/bases/<path with ~ for />`: the blob's id (`-`: there was no file)
//! and, since a `~` may be part of a name, the path. Programs before wrote the id alone.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use git2::Oid;

use crate::git::durable_files::{self, FileContext};
use crate::replica::worktree::{FileOutcome, TreeDifference};

const FOLDER: &str = "binder/bases";

/// No file.
const NOTHING: &str = "-";

/// A path of the folder and what was last written there; none: no file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::replica) struct WrittenBase {
    pub(in crate::replica) path: String,
    pub(in crate::replica) text: Option<Oid>,
}

/// Records the base of a path after the folder was written, if the former text is still there.
pub(super) fn remember(
    git: &Path,
    difference: &TreeDifference,
    outcome: FileOutcome,
) -> Result<()> {
    match outcome {
        FileOutcome::LeftAlone | FileOutcome::InTheWay
            if base(git, &difference.path)?.is_none() =>
        {
            keep_base(git, &difference.path, difference.old)
        }
        FileOutcome::AsInGit => forget_base(git, &difference.path),
        _ => Ok(()),
    }
}

/// Durable when it returns: on it depends whose words a later save replaces.
pub(in crate::replica) fn keep_base(git: &Path, path: &str, text: Option<Oid>) -> Result<()> {
    let text = text.map_or_else(|| NOTHING.to_owned(), |text| text.to_string());
    durable_files::write_durably(&file(git, path), format!("{text}\n{path}\n").as_bytes())
}

/// Recorded base of a path; if none, that of the commit shown in the folder.
pub(in crate::replica) fn base(git: &Path, path: &str) -> Result<Option<WrittenBase>> {
    let bytes = durable_files::read(&file(git, path))?;
    Ok(bytes.and_then(|bytes| read(&bytes, path)))
}

pub(in crate::replica) fn forget_base(git: &Path, path: &str) -> Result<()> {
    durable_files::remove(&file(git, path))
}

/// Everything that is kept, by path.
pub(in crate::replica) fn bases(git: &Path) -> Result<Vec<WrittenBase>> {
    let folder = git.join(FOLDER);
    let listed = match fs::read_dir(&folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        listed => listed.with_context(|| FileContext::new("listing", &folder))?,
    };
    let mut bases = Vec::new();
    for entry in listed {
        let entry = entry.with_context(|| FileContext::new("listing", &folder))?;
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        let bytes = durable_files::read(&entry.path())?.unwrap_or_default();
        let kept = read(&bytes, &name.replace('~', "/"));
        // Interrupted writes leave files under other names.
        bases.extend(kept.filter(|kept| file_name(&kept.path) == name));
    }
    bases.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(bases)
}

/// True if anything is kept, at the cost of one look.
pub(in crate::replica) fn has_bases(git: &Path) -> bool {
    fs::read_dir(git.join(FOLDER)).is_ok_and(|mut listed| listed.next().is_some())
}

fn read(bytes: &[u8], named: &str) -> Option<WrittenBase> {
    let text = std::str::from_utf8(bytes).ok()?;
    let mut lines = text.lines();
    let text = match lines.next()?.trim() {
        NOTHING => None,
        hex => Some(Oid::from_str(hex).ok()?),
    };
    let path = lines.next().unwrap_or(named).to_owned();
    Some(WrittenBase { path, text })
}

fn file(git: &Path, path: &str) -> PathBuf {
    git.join(FOLDER).join(file_name(path))
}

fn file_name(path: &str) -> String {
    path.replace('/', "~")
}
