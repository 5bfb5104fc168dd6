//! Packs with one sealed version each: no packing touches them (`.keep`, which every Git honours), so that a version goes
//! by deleting its files. The only objects that are ever deleted.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use git2::{Oid, Repository};

use crate::git::durable_files::{self, FileContext};
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
    for ending in ["pack", "idx"] {
        let file = format!("{name}.{ending}");
        let made = staging.packs().join(&file);
        let mut made = File::open(&made).with_context(|| FileContext::new("reading", &made))?;
        let place = packs.join(&file);
        durable_files::fill_durably(packs, &place, |new| {
            io::copy(&mut made, new).with_context(|| FileContext::new("writing", &place))?;
            Ok(())
        })?;
    }
    Ok(())
}

/// Deletes the packs of a commit.
///
/// # Errors
/// A file cannot be deleted.
pub(crate) fn remove(packs: &Path, commit: Oid) -> Result<()> {
    for mark in marks(packs, commit) {
        // Without its index a pack is nothing to anybody; without its mark it would be packed with others.
        for ending in ["idx", "rev", "pack", "keep"] {
            durable_files::remove(&mark.with_extension(ending))?;
        }
    }
    Ok(())
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
