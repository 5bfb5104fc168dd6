//! The folder: files written atomically, unsaved changes never overwritten, plain Git's index kept right.
//! All of it is a rendering of Git's contents.

mod base;
pub(super) mod generated_files;
mod index;
mod last_row;
mod on_disk;
mod repair;
mod unrecognised_files;
pub(super) mod worktree_state;
mod write_file;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use git2::{Index, Oid, Repository, Tree};

use crate::error::Failure;
use crate::git::trees;
use crate::replica::worktree::index::{enter, index, index_matches};
use crate::replica::worktree::on_disk::{is_known, read_regular};
use crate::replica::worktree::write_file::write_one;
use crate::say;

pub(super) use base::{base, forget_base, has_bases, keep_base};
pub(super) use on_disk::{OnDisk, UnsavedChange, UnsavedChanges, changes, is_text, lying, reason};
pub(super) use repair::{index_is_right, mend, not_written, spoiled};
pub(super) use unrecognised_files::{rename, set_aside, strangers};
pub(super) use write_file::rewrite;

/// A file that differs between two trees.
struct TreeDifference {
    path: String,
    /// Blob last written there.
    old: Option<Oid>,
    new: Option<Oid>,
}

/// Result of writing a file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum FileOutcome {
    AsInGit,
    /// Has a person's unsaved change.
    LeftAlone,
    /// Its name stays in Git.
    NotWritten,
    /// It could not be replaced, and holds an older text.
    InTheWay,
}

/// A file that could not be replaced: it is open elsewhere, read-only, or its disk is full or gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Outdated {
    pub(super) path: String,
    /// The system's reason.
    pub(super) why: String,
}

/// Updates folder and index from one tree to another. A file that cannot be replaced keeps its old text;
/// that is recorded, so that it is no person's change and [`retry`] finds it. Returns whether the index is
/// up to date: if not, the next command starts again.
///
/// # Errors
/// What the folder holds cannot be written down: then the whole is begun again by the next command.
pub(super) fn update(repo: &Repository, old: Option<&Tree<'_>>, new: &Tree<'_>) -> Result<bool> {
    let folder = workdir(repo)?;
    let differences = differences(repo, old, new)?;
    let mut outcomes = Vec::new();
    for difference in &differences {
        let outcome = written(repo, &folder, difference, &mut Vec::new());
        base::remember(repo.path(), difference, outcome)?;
        outcomes.push(outcome);
    }
    let index = || -> Result<()> {
        let mut index = index(repo).context("reading the index")?;
        if index_matches(&index, old) {
            for (difference, outcome) in differences.iter().zip(&outcomes) {
                enter(&folder, &mut index, difference, *outcome)?;
            }
        } else {
            rebuild(repo, &folder, &mut index, new)?;
        }
        index.write().context("writing the index")
    };
    Ok(index().is_ok())
}

/// Retries files that could not be replaced, and drops records of those that are current. Returns the files
/// that still have an old text.
pub(super) fn retry(repo: &Repository, tip: &Tree<'_>) -> Result<Vec<Outdated>> {
    let kept = base::bases(repo.path())?;
    if kept.is_empty() {
        return Ok(Vec::new());
    }
    let folder = workdir(repo)?;
    let standing = trees::files(tip)?;
    let mut index = index(repo).context("reading the index")?;
    let mut outdated = Vec::new();
    for base in kept {
        let difference = TreeDifference {
            new: standing.get(&base.path).copied(),
            old: base.text,
            path: base.path,
        };
        if !lies_as_written(&folder, &difference)? {
            continue;
        }
        let outcome = written(repo, &folder, &difference, &mut outdated);
        if outcome == FileOutcome::AsInGit {
            enter(&folder, &mut index, &difference, outcome)?;
            if index.write().is_ok() {
                forget_base(repo.path(), &difference.path)?;
            }
        }
    }
    Ok(outdated)
}

/// True if a file has the text last written there or the current one: no person's change.
fn lies_as_written(folder: &Path, difference: &TreeDifference) -> Result<bool> {
    // One that cannot be read is tried like one that cannot be written.
    match read_regular(&folder.join(&difference.path)) {
        Ok(Some(lying)) => is_known(&lying, &[difference.old, difference.new]),
        Ok(None) => Ok(difference.old.is_none() || difference.new.is_none()),
        Err(_) => Ok(true),
    }
}

fn written(
    repo: &Repository,
    folder: &Path,
    difference: &TreeDifference,
    outdated: &mut Vec<Outdated>,
) -> FileOutcome {
    write_one(repo, folder, difference).unwrap_or_else(|error| {
        outdated.push(Outdated {
            path: difference.path.clone(),
            why: reason(&error),
        });
        FileOutcome::InTheWay
    })
}

fn differences(
    repo: &Repository,
    old: Option<&Tree<'_>>,
    new: &Tree<'_>,
) -> Result<Vec<TreeDifference>> {
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
        Some(TreeDifference {
            path,
            old: id(delta.old_file()),
            new: id(delta.new_file()),
        })
    };
    let mut differences: Vec<TreeDifference> = diff.deltas().filter_map(difference).collect();
    for difference in &mut differences {
        if let Some(kept) = base(repo.path(), &difference.path)? {
            difference.old = kept.text;
        }
    }
    Ok(differences)
}

fn rebuild(repo: &Repository, folder: &Path, index: &mut Index, tree: &Tree<'_>) -> Result<()> {
    index.clear()?;
    for (path, id) in trees::files(tree)? {
        let difference = TreeDifference {
            path,
            old: Some(id),
            new: Some(id),
        };
        let outcome = written(repo, folder, &difference, &mut Vec::new());
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
