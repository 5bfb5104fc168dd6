//! Packs with one sealed version each: no packing touches them (`.keep`, which every Git honours), so that a version goes
//! by deleting its files. The only objects that are ever deleted.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use git2::{Oid, Repository};

use crate::git::durable_files::{self, FileContext};
use crate::git::lock;
use crate::git::objects::staged_pack::{self, ChunkedWriter, StagingDir};
use crate::git::regular_files;

/// What the file `.keep` of such a pack begins with; the commit follows.
const MARK: &str = "binder sealed ";

/// Longest such file read.
const LONGEST: u64 = 1 << 10;

/// Writes a commit with its tree and files as one pack into a folder of packs; nothing where it lies there already.
/// The mark first: no packing may take up what is to be deleted. The index last: a pack counts only with it.
///
/// # Errors
/// An object is missing, or the folder cannot be written.
pub(crate) fn put(
    staging: &StagingDir<'_>,
    from: &Repository,
    commit: Oid,
    packs: &Path,
) -> Result<()> {
    if !marks(packs, commit).is_empty() {
        return Ok(());
    }
    staging.clear()?;
    let mut builder = from.packbuilder().context("packing")?;
    let tree = from
        .find_commit(commit)
        .and_then(|it| it.tree())
        .context("packing")?;
    let files: Vec<Oid> = tree.iter().map(|it| it.id()).collect();
    for id in files.into_iter().chain([tree.id(), commit]) {
        builder.insert_object(id, None).context("packing")?;
    }
    let mut indexer = staging.indexer()?;
    staged_pack::write(&mut builder, &mut ChunkedWriter(&mut indexer))?;
    let name = format!("pack-{}", indexer.commit().context("writing a pack")?);
    fs::create_dir_all(packs).with_context(|| FileContext::new("creating", packs))?;
    let mark = packs.join(format!("{name}.keep"));
    durable_files::write_durably(&mark, format!("{MARK}{commit}\n").as_bytes())?;
    staging.copy_to(&name, packs)
}

/// Deletes the packs of a commit.
///
/// # Errors
/// A file cannot be deleted.
pub(crate) fn remove(packs: &Path, commit: Oid) -> Result<()> {
    for mark in marks(packs, commit) {
        remove_files(&mark)?;
    }
    Ok(())
}

/// Without its index a pack is nothing to anybody; without its mark it would be packed with others.
fn remove_files(mark: &Path) -> Result<()> {
    for ending in ["idx", "rev", "pack", "keep"] {
        durable_files::remove(&mark.with_extension(ending))?;
    }
    Ok(())
}

/// Deletes what is left of packs that were not finished: a mark without an index, that nobody is at work on any more.
pub(crate) fn remove_unfinished(packs: &Path) -> Result<()> {
    let all = all(packs).into_iter();
    let unfinished = all.filter(|(mark, _)| !mark.with_extension("idx").exists());
    for (mark, _) in unfinished {
        if lock::is_stale(&mark)? {
            remove_files(&mark)?;
        }
    }
    Ok(())
}

/// The commits that have such a pack.
pub(crate) fn commits(packs: &Path) -> Vec<Oid> {
    all(packs).into_iter().map(|(_, commit)| commit).collect()
}

fn marks(packs: &Path, commit: Oid) -> Vec<PathBuf> {
    let own = all(packs).into_iter().filter(|(_, of)| *of == commit);
    own.map(|(mark, _)| mark).collect()
}

fn all(packs: &Path) -> Vec<(PathBuf, Oid)> {
    let files = fs::read_dir(packs).into_iter().flatten().flatten();
    let marks = files.map(|file| file.path());
    let marks = marks.filter(|path| path.extension().is_some_and(|it| it == "keep"));
    let of = |mark: PathBuf| {
        let text = regular_files::text(&mark, LONGEST)?;
        let commit = Oid::from_str(text.strip_prefix(MARK)?.trim_end()).ok()?;
        Some((mark, commit))
    };
    marks.filter_map(of).collect()
}
