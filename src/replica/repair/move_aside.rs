//! Moves damaged files aside, and keeps what is intact in them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use git2::{Oid, Repository};

use crate::domain::replication::health::RefetchResult;
use crate::git::durable_files::{self, FileContext};
use crate::replica::repair::refetch_store::{RefetchStore, carry};
use crate::replica::repair::scan::{self, Scan};

/// Folder of damaged files, below the Git folder.
const ASIDE: &str = "binder/damaged";

/// Moves damaged files aside; intact objects of a damaged pack are extracted first.
pub(super) fn clear_away(
    repo: &Repository,
    found: &Scan,
    healed: &mut RefetchResult,
) -> Result<()> {
    let git = repo.path().to_owned();
    for pack in &found.indexes {
        let made = tempfile::tempdir_in(git.join("binder")).context("making a folder")?;
        let index = scan::index_anew(repo, pack, made.path())?;
        let place = pack.with_extension("idx");
        if place.exists() {
            move_aside(&git, &place, healed)?;
        }
        fs::rename(&index, &place).context("putting an index in its place")?;
    }
    let ends = |file: &&PathBuf, ending: &str| file.extension().is_some_and(|it| it == ending);
    for pack in found.files.iter().filter(|file| ends(file, "pack")) {
        save_what_is_sound(repo, pack)?;
        for ending in ["idx", "rev", "bitmap", "mtimes", "pack"] {
            let file = pack.with_extension(ending);
            if file.exists() {
                move_aside(&git, &file, healed)?;
            }
        }
    }
    for file in found
        .files
        .iter()
        .filter(|file| !ends(file, "pack") && file.exists())
    {
        move_aside(&git, file, healed)?;
    }
    for name in &found.references {
        clear_reference(repo, name, healed)?;
    }
    Ok(())
}

/// Extracts all objects of a damaged pack that match their ids.
fn save_what_is_sound(repo: &Repository, pack: &Path) -> Result<()> {
    let beside = RefetchStore::of(repo)?;
    let packs = beside.folder.path().join("damaged/pack");
    fs::create_dir_all(&packs).context("making a folder")?;
    for ending in ["pack", "idx"] {
        let file = pack.with_extension(ending);
        if let Some(name) = file.file_name().filter(|_| file.exists()) {
            fs::copy(&file, packs.join(name)).context("copying a pack")?;
        }
    }
    let odb = beside.repo.odb().context("opening a pack")?;
    let place = beside.folder.path().join("damaged");
    odb.add_disk_alternate(&durable_files::text_of(&place)?)
        .context("opening a pack")?;
    let mut ids = Vec::new();
    // An index that cannot be read names nothing.
    let _ = odb.foreach(|id| {
        ids.push(*id);
        true
    });
    ids.retain(|id| odb.read(*id).is_ok());
    carry(&beside.repo, &ids, repo)
}

pub(super) fn move_aside(git: &Path, file: &Path, healed: &mut RefetchResult) -> Result<()> {
    let below = file.strip_prefix(git).unwrap_or(file);
    let name = below.to_string_lossy().replace(['/', '\\'], "~");
    let aside = git.join(ASIDE);
    fs::create_dir_all(&aside).context("making a folder for what is damaged")?;
    let free = (0..).map(|n| match n {
        0 => aside.join(&name),
        n => aside.join(format!("{name}.{n}")),
    });
    let place = free.into_iter().find(|place| !place.exists());
    let place = place.context("a free name")?;
    fs::rename(file, &place).with_context(|| FileContext::new("moving", file))?;
    healed
        .moved
        .push(below.to_string_lossy().replace('\\', "/"));
    Ok(())
}

/// Removes an invalid reference; valid lines of packed references are kept.
fn clear_reference(repo: &Repository, name: &str, healed: &mut RefetchResult) -> Result<()> {
    let git = repo.path();
    let file = git.join(name);
    if name != "packed-refs" {
        if let Some(id) = told_by(repo, &file)? {
            return durable_files::write_durably(&file, format!("{id}\n").as_bytes());
        }
        if file.is_file() {
            move_aside(git, &file, healed)?;
        }
        return Ok(());
    }
    let bytes = durable_files::read(&file)?.unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let odb = repo.odb().context("opening the objects")?;
    let sound = |line: &&str| {
        let Some((id, name)) = line.split_once(' ') else {
            return false;
        };
        let id = Oid::from_str(id).ok().filter(|_| id.len() == 40);
        let is_name = name.starts_with("refs/") && git2::Reference::is_valid_name(name);
        is_name && id.is_some_and(|id| odb.exists(id))
    };
    let mut kept: Vec<&str> = text.lines().filter(sound).collect();
    kept.sort_by_key(|line| line.split_once(' ').map(|it| it.1));
    if file.exists() {
        move_aside(git, &file, healed)?;
    }
    let lines: String = kept.iter().map(|line| format!("{line}\n")).collect();
    durable_files::write_durably(&file, format!("# pack-refs with:\n{lines}").as_bytes())
}

/// The id that a reference begins with, where that is all that is sound in it.
fn told_by(repo: &Repository, file: &Path) -> Result<Option<Oid>> {
    let bytes = durable_files::read(file)?.unwrap_or_default();
    let id = bytes.get(..40).and_then(|id| std::str::from_utf8(id).ok());
    let id = id.and_then(|id| Oid::from_str(id).ok());
    Ok(id.filter(|id| !scan::is_as_written(file) && repo.find_commit(*id).is_ok()))
}
