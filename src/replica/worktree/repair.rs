//! Repairs folder and index from Git's contents.

use std::path::Path;

use anyhow::{Context, Result};
use git2::{ObjectType, Oid, Repository, Tree};

use crate::format::paths;
use crate::git::durable_files;
use crate::git::trees;
use crate::replica::worktree::base;
use crate::replica::worktree::index::enter;
use crate::replica::worktree::on_disk::read_regular;
use crate::replica::worktree::write_file::write_one;
use crate::replica::worktree::{TreeDifference, workdir};

/// Rewrites all pages and generated files that differ, and the index. Documents changed or deleted by a
/// person are left: they are unsaved changes.
pub(in crate::replica) fn mend(repo: &Repository, tree: &Tree<'_>) -> Result<()> {
    let folder = workdir(repo)?;
    let mut index = match repo.index() {
        Ok(index) => index,
        Err(_) => {
            // Unreadable: nothing in it that is not in the tree.
            durable_files::remove(&repo.path().join("index"))?;
            repo.index().context("making the index anew")?
        }
    };
    index.clear()?;
    for (path, id) in trees::files(tree)? {
        let kept = base::base(repo.path(), &path)?;
        let difference = TreeDifference {
            old: kept.map_or(Some(id), |kept| kept.text),
            new: Some(id),
            path,
        };
        let outcome = write_one(repo, &folder, &difference)?;
        enter(&folder, &mut index, &difference, outcome)?;
    }
    index.write().context("writing the index")
}

/// Pages and generated files that differ from Git, and documents left empty by a power cut.
pub(in crate::replica) fn spoiled(repo: &Repository, tree: &Tree<'_>) -> Result<Vec<String>> {
    let folder = workdir(repo)?;
    let mut spoiled = Vec::new();
    for (path, id) in trees::files(tree)? {
        if !paths::is_accepted(&path) {
            continue;
        }
        let lying = read_regular(&folder.join(&path))?;
        let is_empty = lying.as_ref().is_some_and(Vec::is_empty);
        if paths::is_document(&path) && !is_empty {
            continue;
        }
        let lying = lying.map(|lying| Oid::hash_object(ObjectType::Blob, &lying));
        if lying.transpose().context("hashing a file")? != Some(id) {
            spoiled.push(path);
        }
    }
    Ok(spoiled)
}

/// Names that stay in Git.
pub(in crate::replica) fn not_written(tree: &Tree<'_>) -> Result<Vec<String>> {
    let all = trees::files(tree)?.into_keys();
    Ok(all.filter(|path| !paths::is_accepted(path)).collect())
}

/// True if the index of plain Git holds the tree. What a person has staged of a document is no
/// fault.
pub(in crate::replica) fn index_is_right(repo: &Repository, tree: &Tree<'_>) -> bool {
    let Ok(index) = repo.index() else {
        return false;
    };
    let Ok(diff) = repo.diff_tree_to_index(Some(tree), Some(&index), None) else {
        return false;
    };
    let is_document = |delta: git2::DiffDelta<'_>| {
        let path = delta.new_file().path().and_then(Path::to_str);
        path.is_some_and(paths::is_document)
    };
    (tree.is_empty() || !index.is_empty()) && diff.deltas().all(is_document)
}
