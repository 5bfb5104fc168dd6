//! Everything in the Git folder held against its own checksums, and everything that is needed looked
//! for.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use git2::{Indexer, ObjectType, Oid, Repository};

use crate::git::durable_files::{self, FileContext};
use crate::git::objects::loose;
use crate::git::objects::staged_pack::ChunkedWriter;
use crate::replica::repair::conflict_copies;
use crate::replica::writers::expected_refs;

/// What is wrong with a copy's objects and references.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// Files of objects and packs that are not as they were written.
    pub(super) files: BTreeSet<PathBuf>,
    /// Packs that are sound and whose index is not.
    pub(super) indexes: BTreeSet<PathBuf>,
    /// References whose file says nothing, or that were there and are not.
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

/// Looks at everything. What seems to be wrong is looked at twice: another command may pack, drop or
/// replace a file while it is being read.
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

/// Every object in a file of its own is read from that file, whatever packs have.
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

/// Every pack is indexed anew: that checks its own sum and every object in it, and tells what its
/// index should be.
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

/// References that cannot be read or are missed, by name; `packed-refs` where that cannot.
fn references(repo: &Repository) -> Result<BTreeSet<String>> {
    let mut broken = BTreeSet::new();
    let git = repo.path();
    let mut lying = Vec::new();
    below(&git.join("refs"), &mut lying)?;
    for file in lying {
        let Some(name) = file.strip_prefix(git).ok().and_then(Path::to_str) else {
            continue;
        };
        let name = name.replace('\\', "/");
        let hidden = name
            .rsplit('/')
            .next()
            .is_some_and(|it| it.starts_with('.'));
        if name.ends_with(".lock") || hidden || conflict_copies::is_one(&file) {
            continue;
        }
        let target = repo
            .find_reference(&name)
            .ok()
            .and_then(|it| it.resolve().ok()?.target());
        let leads_nowhere =
            |target: Oid| repo.find_object(target, None).is_err() && !is_there(repo, target);
        if !is_as_written(&file) || target.is_none_or(leads_nowhere) {
            broken.insert(name);
        }
    }
    match expected_refs::lost(repo) {
        Ok(lost) => broken.extend(lost),
        Err(_) => {
            broken.insert("packed-refs".to_owned());
        }
    }
    for reference in repo.references().into_iter().flatten().flatten() {
        if let (Ok(name), Some(target)) = (reference.name(), reference.target())
            && !is_there(repo, target)
        {
            let lies = git.join(name).is_file();
            broken.insert(if lies { name } else { "packed-refs" }.to_owned());
        }
    }
    let all = repo.references();
    let all = all.and_then(|all| all.collect::<Result<Vec<_>, _>>());
    if all.is_err() || !packed_are_in_order(git)? {
        broken.insert("packed-refs".to_owned());
    }
    Ok(broken)
}

/// Whether a reference is in its file as Git writes it: what libgit2 takes for blanks after the id, plain
/// Git does not.
pub(super) fn is_as_written(file: &Path) -> bool {
    let text = durable_files::read(file).ok().flatten().unwrap_or_default();
    let line = text.strip_suffix(b"\n").unwrap_or(&text);
    line.starts_with(b"ref: ") || line.len() == 40 && line.iter().all(u8::is_ascii_hexdigit)
}

/// Whether every line of packed-refs is an id and a name, in the order of the names: it is searched by
/// halves, and a name out of its place is not found.
fn packed_are_in_order(git: &Path) -> Result<bool> {
    let packed = durable_files::read(&git.join("packed-refs"))?.unwrap_or_default();
    let Ok(packed) = String::from_utf8(packed) else {
        return Ok(false);
    };
    // libgit2 passes over a first line that plain Git stops at.
    let mut notes = packed.lines().filter(|line| line.starts_with('#'));
    if notes.any(|note| !note.starts_with("# pack-refs with:")) {
        return Ok(false);
    }
    let mut before = "";
    for line in packed.lines().filter(|line| !line.starts_with(['#', '^'])) {
        let name = line.split_once(' ').map_or("", |(_, name)| name);
        let id = line.strip_suffix(name).unwrap_or_default().trim_end();
        let is_named = name.starts_with("refs/") && git2::Reference::is_valid_name(name);
        if !is_named || id.len() != 40 || Oid::from_str(id).is_err() || name <= before {
            return Ok(false);
        }
        before = name;
    }
    Ok(true)
}

/// A damaged object is an object's damage, not the reference's.
fn is_there(repo: &Repository, id: Oid) -> bool {
    repo.odb().is_ok_and(|odb| odb.exists(id))
}

/// Where everything that is kept begins.
pub(super) fn tips(repo: &Repository) -> BTreeSet<Oid> {
    let mut tips = BTreeSet::new();
    for reference in repo.references().into_iter().flatten().flatten() {
        tips.extend(reference.target());
    }
    tips.extend(repo.refname_to_id("HEAD").ok());
    tips
}

/// What cannot be read of all that is reachable from some commits.
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

/// What an object names.
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
