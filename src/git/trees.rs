//! Reads and builds Git trees by path.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use git2::{
    Commit, ErrorCode, FileMode, ObjectType, OdbLookupFlags, Oid, Repository, Tree, TreeWalkMode,
    TreeWalkResult,
};

use crate::domain::log::entry::{MOST_BYTES, PAGE};
use crate::format::documents;
use crate::format::paths;
use crate::git::read_errors;

/// Change at a path of a tree: file, whole folder, or removal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TreeChange {
    File(Oid),
    Folder(Oid),
    Gone,
}

/// Changes by path.
pub(crate) type TreeChanges = BTreeMap<String, TreeChange>;

/// The tree of a commit.
pub(crate) fn tree_of(repo: &Repository, commit: Oid) -> Result<Tree<'_>> {
    let commit = self::commit(repo, commit)?;
    tree(repo, commit.tree_id())
}

/// A commit that must be there.
pub(crate) fn commit(repo: &Repository, id: Oid) -> Result<Commit<'_>> {
    read_errors::any_noted(id, repo.find_commit(id)).with_context(|| format!("reading commit {id}"))
}

/// Those of some commits that are here. Looked up together: each look-up by libgit2 of a missing object
/// rescans the folder of packs.
pub(crate) fn present(repo: &Repository, ids: &[Oid]) -> Result<Vec<Oid>> {
    let odb = repo.odb().context("opening the objects")?;
    odb.refresh().context("opening the objects")?;
    let is_here = |id: &&Oid| {
        odb.exists_ext(**id, OdbLookupFlags::NO_REFRESH) && repo.find_commit(**id).is_ok()
    };
    Ok(ids.iter().filter(is_here).copied().collect())
}

/// A tree that must be there.
pub(crate) fn tree(repo: &Repository, id: Oid) -> Result<Tree<'_>> {
    read_errors::any_noted(id, repo.find_tree(id)).with_context(|| format!("reading tree {id}"))
}

/// Id at a path, if it is of that kind.
pub(crate) fn id_at(tree: &Tree<'_>, path: &str, kind: ObjectType) -> Option<Oid> {
    let entry = match tree.get_path(path.as_ref()) {
        Ok(entry) => entry,
        Err(error) => {
            if !read_errors::is_no_such_path(&error) {
                read_errors::note(format!("{} {path}", tree.id()));
            }
            return None;
        }
    };
    (entry.kind() == Some(kind)).then(|| entry.id())
}

/// The bytes of the file at a path.
pub(crate) fn file_at(repo: &Repository, tree: &Tree<'_>, path: &str) -> Result<Option<Vec<u8>>> {
    match id_at(tree, path, ObjectType::Blob) {
        Some(id) => Ok(Some(blob(repo, id)?)),
        None => Ok(None),
    }
}

pub(crate) fn blob(repo: &Repository, id: Oid) -> Result<Vec<u8>> {
    let blob =
        read_errors::any_noted(id, repo.find_blob(id)).with_context(|| format!("reading {id}"))?;
    Ok(blob.content().to_vec())
}

/// A text that an entry names: anybody can name one that never was, or that is larger than any is.
pub(crate) fn text(repo: &Repository, id: Oid) -> Option<Vec<u8>> {
    if is_larger(repo, id, LARGEST_TEXT) {
        return None;
    }
    let read = repo.find_blob(id);
    if read
        .as_ref()
        .is_err_and(|error| error.code() != ErrorCode::NotFound)
    {
        read_errors::note(id.to_string());
    }
    Some(read.ok()?.content().to_vec())
}

/// The folder at a path.
pub(crate) fn folder_at<'r>(
    repo: &'r Repository,
    tree: &Tree<'_>,
    path: &str,
) -> Result<Option<Tree<'r>>> {
    match id_at(tree, path, ObjectType::Tree) {
        Some(id) => Ok(Some(self::tree(repo, id)?)),
        None => Ok(None),
    }
}

/// The names in a folder with their ids, of one kind, in Git's order.
pub(crate) fn names(tree: &Tree<'_>, kind: ObjectType) -> Vec<(String, Oid)> {
    tree.iter()
        .filter(|entry| entry.kind() == Some(kind))
        .filter_map(|entry| Some((entry.name().ok()?.to_owned(), entry.id())))
        .collect()
}

/// Files below a folder.
#[derive(Default)]
pub(crate) struct TreeFiles {
    /// Every regular file, by its whole path.
    pub(crate) files: BTreeMap<String, Oid>,
    /// Links, submodules, and folders nested too deep; not followed.
    pub(crate) others: BTreeSet<String>,
    /// There is more than was asked for.
    pub(crate) overfull: bool,
    /// Number of nodes visited, folders included: one folder can occur many times.
    pub(crate) visited: usize,
}

/// Most nested folders walked: documents are up to six deep, their other versions two more.
const DEEPEST: usize = 8;

/// Files below a folder of this name, up to a number. Names that are not UTF-8 are skipped.
pub(crate) fn walked(tree: &Tree<'_>, name: &str, most: usize) -> Result<TreeFiles> {
    let mut walked = TreeFiles::default();
    let listed = tree.walk(TreeWalkMode::PreOrder, |folder, entry| {
        walked.visited += 1;
        if walked.visited > 2 * most {
            walked.overfull = true;
            return TreeWalkResult::Abort;
        }
        let Ok(file) = entry.name() else {
            return TreeWalkResult::Skip;
        };
        let path = match name {
            "" => format!("{folder}{file}"),
            name => format!("{name}/{folder}{file}"),
        };
        if is_regular(entry.filemode()) {
            walked.files.insert(path, entry.id());
        } else if entry.kind() != Some(ObjectType::Tree) {
            walked.others.insert(path);
        } else if path.split('/').count() >= DEEPEST {
            walked.others.insert(path);
            return TreeWalkResult::Skip;
        }
        walked.overfull = walked.files.len() + walked.others.len() > most;
        match walked.overfull {
            true => TreeWalkResult::Abort,
            false => TreeWalkResult::Ok,
        }
    });
    if walked.overfull {
        return Ok(walked);
    }
    listed
        .inspect_err(|_| read_errors::note(tree.id().to_string()))
        .context("listing a tree")?;
    Ok(walked)
}

/// Every regular file below a tree of this copy's own.
pub(crate) fn files(tree: &Tree<'_>) -> Result<BTreeMap<String, Oid>> {
    Ok(walked(tree, "", MOST_FILES)?.files)
}

/// Every regular file of a tree of this copy's own but pages and views.
pub(crate) fn files_of_people(repo: &Repository, top: &Tree<'_>) -> Result<BTreeMap<String, Oid>> {
    let mut files = BTreeMap::new();
    for entry in top {
        let Ok(name) = entry.name() else { continue };
        match entry.kind() {
            Some(ObjectType::Tree) if !matches!(name, paths::LOG | paths::INCIDENTS) => {
                files.extend(walked(&tree(repo, entry.id())?, name, MOST_FILES)?.files);
            }
            Some(ObjectType::Blob) if is_regular(entry.filemode()) => {
                files.insert(name.to_owned(), entry.id());
            }
            _ => {}
        }
    }
    Ok(files)
}

/// The most files that are ever listed of a tree: pages of millions of entries.
const MOST_FILES: usize = 200_000;

/// The largest text that is read as a document.
pub(crate) const LARGEST_TEXT: usize = documents::MOST_BYTES;

/// The largest page; twice what fifty entries may take.
const LARGEST_PAGE: usize = 2 * PAGE * MOST_BYTES;

fn is_larger(repo: &Repository, id: Oid, most: usize) -> bool {
    let header = repo.odb().and_then(|odb| odb.read_header(id));
    header.is_ok_and(|(size, _)| size > most)
}

/// The bytes of a page; nothing where it is larger than any: it is not read.
pub(crate) fn page(repo: &Repository, id: Oid) -> Result<Vec<u8>> {
    match is_larger(repo, id, LARGEST_PAGE) {
        true => Ok(Vec::new()),
        false => blob(repo, id),
    }
}

/// The document at a path.
pub(crate) fn document_at(
    repo: &Repository,
    tree: &Tree<'_>,
    path: &str,
) -> Result<Option<Vec<u8>>> {
    let id = id_at(tree, path, ObjectType::Blob);
    id.map(|id| document(repo, id)).transpose()
}

/// The bytes of a document; of one that is larger than any only that it is.
pub(crate) fn document(repo: &Repository, id: Oid) -> Result<Vec<u8>> {
    match is_larger(repo, id, LARGEST_TEXT) {
        true => Ok(vec![b'\n'; LARGEST_TEXT + 1]),
        false => blob(repo, id),
    }
}

/// The tree with the changes; only folders on the paths of changes are rewritten.
pub(crate) fn changed(
    repo: &Repository,
    base: Option<&Tree<'_>>,
    changes: &TreeChanges,
) -> Result<Oid> {
    let empty;
    let base = match base {
        Some(base) => base,
        None => {
            empty = repo.find_tree(repo.treebuilder(None)?.write()?)?;
            &empty
        }
    };
    let mut update = git2::build::TreeUpdateBuilder::new();
    for (path, change) in changes {
        match change {
            TreeChange::File(id) => update.upsert(path.as_str(), *id, FileMode::Blob),
            TreeChange::Folder(id) => update.upsert(path.as_str(), *id, FileMode::Tree),
            TreeChange::Gone if base.get_path(path.as_ref()).is_ok() => {
                update.remove(path.as_str())
            }
            TreeChange::Gone => &mut update,
        };
    }
    update.create_updated(repo, base).context("writing a tree")
}

/// A file, executable or not; no link, no submodule.
pub(crate) fn is_regular(mode: i32) -> bool {
    matches!(mode, 0o100_644 | 0o100_755 | 0o100_664)
}
