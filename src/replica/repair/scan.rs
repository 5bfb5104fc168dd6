//! Scan of all objects and references for damage (Git: git-fsck(1)).

mod references;

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use git2::{Indexer, ObjectType, Oid, Repository};

use crate::git::durable_files::{self, FileContext};
use crate::git::objects::loose;
use crate::git::objects::staged_pack::ChunkedWriter;
use crate::replica::repair::scan::references::references;

pub(super) use references::is_as_written;

/// Damaged and missing objects and references of a copy.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// Files of objects and packs that are not as they were written.
    pub(super) files: BTreeSet<PathBuf>,
    /// Packs that are sound and whose index is not.
    pub(super) indexes: BTreeSet<PathBuf>,
    /// References with an invalid file, and missing ones that existed.
    pub(super) references: BTreeSet<String>,
    /// Objects that something kept needs and that cannot be read.
    pub(super) missing: BTreeSet<Oid>,
}

impl Scan {
    pub(super) fn is_clean(&self) -> bool {
        self.files.is_empty()
            && self.indexes.is_empty()
            && self.references.is_empty()
            && self.missing.is_empty()
    }

    /// The faults that a second look found too.
    fn confirmed_by(mut self, again: &Self) -> Self {
        self.files.retain(|it| again.files.contains(it));
        self.indexes.retain(|it| again.indexes.contains(it));
        self.references.retain(|it| again.references.contains(it));
        self.missing.retain(|it| again.missing.contains(it));
        self
    }
}

/// Scans everything. Apparent damage is checked twice: another command may pack, drop or replace a file
/// during the scan.
///
/// # Errors
/// The objects cannot be opened, or a folder cannot be listed.
pub(super) fn scan(repo: &Repository) -> Result<Scan> {
    let first = look(repo)?;
    if first.is_clean() {
        return Ok(first);
    }
    let odb = repo.odb().context("opening the objects")?;
    odb.refresh().context("listing the packs again")?;
    Ok(first.confirmed_by(&look(repo)?))
}

fn look(repo: &Repository) -> Result<Scan> {
    let mut scan = Scan::default();
    let objects = repo.commondir().join("objects");
    loose(&objects, &mut scan)?;
    packs(repo, &objects.join("pack"), &mut scan)?;
    scan.references = references(repo)?;
    scan.missing = missing(repo, &tips(repo))?;
    Ok(scan)
}

/// Reads every loose object from its own file, even if a pack has it.
fn loose(objects: &Path, scan: &mut Scan) -> Result<()> {
    for folder in listed(objects)? {
        let Some(start) = name(&folder).filter(|name| name.len() == 2) else {
            continue;
        };
        for file in listed(&folder)? {
            let id = name(&file).and_then(|rest| Oid::from_str(&format!("{start}{rest}")).ok());
            if let Some(id) = id.filter(|_| name(&file).is_some_and(|it| it.len() == 38))
                && !is_sound(&file, id)
            {
                scan.files.insert(file);
            }
        }
    }
    Ok(())
}

fn is_sound(file: &Path, id: Oid) -> bool {
    let read = loose::read(file).ok();
    let hash = read.and_then(|(kind, bytes)| Oid::hash_object(kind, &bytes).ok());
    hash == Some(id)
}

/// Re-indexes every pack, which checks its checksum and objects and gives the correct index.
fn packs(repo: &Repository, folder: &Path, scan: &mut Scan) -> Result<()> {
    let files = listed(folder)?;
    let has = |ending: &str, file: &Path| {
        file.extension().is_some_and(|it| it == ending) && name(file).is_some()
    };
    for pack in files.iter().filter(|file| has("pack", file)) {
        let made = tempfile::tempdir().context("making a folder")?;
        match index_anew(repo, pack, made.path()) {
            Ok(index) => {
                let present = durable_files::read(&pack.with_extension("idx"))?;
                if present != durable_files::read(&index)? {
                    scan.indexes.insert(pack.clone());
                }
            }
            Err(_) => {
                scan.files.insert(pack.clone());
            }
        }
    }
    for index in files.iter().filter(|file| has("idx", file)) {
        if !index.with_extension("pack").exists() {
            scan.files.insert(index.clone());
        }
    }
    Ok(())
}

/// Makes the index of a pack in a folder.
///
/// # Errors
/// The pack is damaged, or the disk is full.
pub(super) fn index_anew(repo: &Repository, pack: &Path, to: &Path) -> Result<PathBuf> {
    let odb = repo.odb().context("opening the objects")?;
    let mut indexer = Indexer::new(Some(&odb), to, 0, false).context("indexing a pack")?;
    let mut file = File::open(pack).with_context(|| FileContext::new("reading", pack))?;
    io::copy(&mut file, &mut ChunkedWriter(&mut indexer)).context("indexing a pack")?;
    let name = indexer.commit().context("indexing a pack")?;
    Ok(to.join(format!("pack-{name}.idx")))
}

/// Start commits of everything kept.
pub(super) fn tips(repo: &Repository) -> BTreeSet<Oid> {
    let mut tips = BTreeSet::new();
    for reference in repo.references().into_iter().flatten().flatten() {
        tips.extend(reference.target());
    }
    tips.extend(repo.refname_to_id("HEAD").ok());
    tips
}

/// Unreadable objects reachable from some commits.
pub(super) fn missing(repo: &Repository, from: &BTreeSet<Oid>) -> Result<BTreeSet<Oid>> {
    let odb = repo.odb().context("opening the objects")?;
    let mut missing = BTreeSet::new();
    let mut seen: BTreeSet<Oid> = BTreeSet::new();
    let mut open: Vec<Oid> = from.iter().copied().collect();
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        match odb.read(id) {
            Ok(object) => open.extend(children(repo, id, object.kind())),
            Err(_) => {
                missing.insert(id);
            }
        }
    }
    Ok(missing)
}

/// Ids that an object refers to.
pub(super) fn children(repo: &Repository, id: Oid, kind: ObjectType) -> Vec<Oid> {
    match kind {
        ObjectType::Commit => repo.find_commit(id).map_or_else(
            |_| Vec::new(),
            |commit| commit.parent_ids().chain([commit.tree_id()]).collect(),
        ),
        ObjectType::Tree => repo.find_tree(id).map_or_else(
            |_| Vec::new(),
            |tree| {
                let inner = tree
                    .iter()
                    .filter(|it| it.kind() != Some(ObjectType::Commit));
                inner.map(|it| it.id()).collect()
            },
        ),
        _ => Vec::new(),
    }
}

fn name(path: &Path) -> Option<&str> {
    path.file_name()?.to_str()
}

pub(super) fn listed(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other.with_context(|| FileContext::new("listing", folder))?,
    };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

fn below(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for path in listed(folder)? {
        if path.is_dir() {
            below(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_another_command_replaced_meanwhile_is_not_damaged() {
        let found = |files: &[&str]| Scan {
            files: files.iter().map(PathBuf::from).collect(),
            ..Scan::default()
        };
        let confirmed = found(&["packed", "torn"]).confirmed_by(&found(&["torn", "other"]));
        assert_eq!(confirmed.files, BTreeSet::from([PathBuf::from("torn")]));
    }
}
