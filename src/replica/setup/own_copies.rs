//! Registry of the copies this user made on this computer. In any other copy (from a stick, unpacked)
//! `.git/config` and `.git/binder` are not trusted: they can name programs to run, folders to write and
//! remotes.
//!
//! A copy has an id that nobody can guess, and the user's own folder a list of these ids with the
//! folders of the copies. A folder that brings the id of a copy that lies elsewhere is not that copy.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use ssh_key::rand_core::{OsRng, RngCore};

use crate::env::Env;
use crate::git::durable_files::{self, FileContext};
use crate::git::git_folder::git_folder;
use crate::git::lock::{self, Lock};
use crate::git::regular_files;
use crate::git::repository_form;

/// In the user's configuration folder: one copy a line, id and folder. The last line of an id counts.
const LIST: &str = "copies";

/// Lock for writing the list.
const LOCK: &str = "copies.lock";

/// In the Git folder: the copy's id.
const MARK: &str = "binder/copy";

/// List of folders of earlier program versions, one a line.
const OPENED: &str = "opened";

/// The longest list that is read.
const LONGEST: u64 = 1 << 20;

/// Notes that a copy was made here.
///
/// # Errors
/// The copy or the user's own folder cannot be written.
pub(in crate::replica) fn mark(folder: &Path, env: &Env) -> Result<()> {
    durable_files::make_folder(&env.config)?;
    let _alone = Lock::wait(&env.config.join(LOCK))?;
    register(folder, env)
}

/// Under the lock: the list first, so that an id in a copy is always one that is listed.
fn register(folder: &Path, env: &Env) -> Result<()> {
    let mut bytes = [0; 16];
    OsRng.fill_bytes(&mut bytes);
    let id: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    remember(&id, folder, env)?;
    // Secret: the file is readable by the user only.
    durable_files::write_durably(&mark_of(folder), format!("{id}\n").as_bytes())
}

/// Registers a copy made here for this user under another home folder.
///
/// # Errors
/// The user's own folder cannot be written.
pub(in crate::replica) fn note(folder: &Path, env: &Env) -> Result<()> {
    match id_in(folder) {
        Some(id) => remember(&id, folder, env),
        None => mark(folder, env),
    }
}

/// True if this user made the copy in a folder on this computer.
pub(in crate::replica) fn is_own_copy(folder: &Path, env: &Env) -> bool {
    match judged(folder, env) {
        Ownership::Own => true,
        Ownership::Moved(id) => {
            // If it cannot be written, it is determined again next time.
            let _ = remember(&id, folder, env);
            true
        }
        Ownership::Strange => false,
        Ownership::Unmarked => {
            // Another process of this user may be writing.
            let Ok(_alone) = Lock::wait(&env.config.join(LOCK)) else {
                return false;
            };
            match judged(folder, env) {
                Ownership::Own | Ownership::Moved(_) => true,
                Ownership::Unmarked => is_older(folder, env) && register(folder, env).is_ok(),
                Ownership::Strange => false,
            }
        }
    }
}

/// The copy of this user's on this computer whose files, its id among them, were copied into a folder.
pub(in crate::replica) fn original(folder: &Path, env: &Env) -> Option<PathBuf> {
    let id = id_in(folder)?;
    let all = listed(env);
    let (_, path) = all.iter().rev().find(|(listed, _)| *listed == id)?;
    let place = env.config.join(path);
    let is_other = *path != shown(folder, env) && id_in(&place) == Some(id);
    is_other.then(|| place.canonicalize().unwrap_or(place))
}

enum Ownership {
    Own,
    /// Found by its id, no longer in use at the former folder.
    Moved(String),
    Strange,
    /// It has no id.
    Unmarked,
}

fn judged(folder: &Path, env: &Env) -> Ownership {
    let Some(id) = id_in(folder) else {
        return Ownership::Unmarked;
    };
    let here = shown(folder, env);
    match listed(env).iter().rev().find(|(listed, _)| *listed == id) {
        None => Ownership::Strange,
        Some((_, path)) if *path == here => Ownership::Own,
        Some((_, path)) => {
            let there = env.config.join(path);
            match id_in(&there) == Some(id.clone()) {
                true if is_one_folder(folder, &there) => Ownership::Own,
                true => Ownership::Strange,
                false => Ownership::Moved(id),
            }
        }
    }
}

/// True if two paths lead to one folder, as with a share that is mounted twice: what is written by the own path is read by
/// the other. Nothing is written by the path in question; one below which a link or a `gitdir:` leads elsewhere is another
/// folder, whose settings are somebody else's.
fn is_one_folder(folder: &Path, own: &Path) -> bool {
    let Ok(outer) = folder.canonicalize() else {
        return false;
    };
    let inner = outer.join(".git").join(lock::TEMPORARY);
    let is_read = is_read_by(&inner, &git_folder(own).join(lock::TEMPORARY)).unwrap_or(false);
    is_read && inner.canonicalize().is_ok_and(|whole| whole == inner)
}

/// True if bytes that nobody can guess, written into a new file of one folder, are in the file of that name of another.
fn is_read_by(other: &Path, folder: &Path) -> Result<bool> {
    let place = || FileContext::new("writing", folder);
    durable_files::make_folder(folder)?;
    let mut proof = [0; 32];
    OsRng.fill_bytes(&mut proof);
    let named = tempfile::Builder::new()
        .prefix(".binder-")
        .tempfile_in(folder);
    let mut named = named.with_context(place)?;
    named.write_all(&proof).with_context(place)?;
    named.as_file().sync_all().with_context(place)?;
    let name = named.path().file_name().unwrap_or_default();
    let read = regular_files::read_itself(&other.join(name), LONGEST);
    Ok(read.is_ok_and(|read| read == proof))
}

fn mark_of(folder: &Path) -> PathBuf {
    git_folder(folder).join(MARK)
}

fn id_in(folder: &Path) -> Option<String> {
    let text = regular_files::text(&mark_of(folder), 64)?;
    Some(text.trim().to_owned()).filter(|id| !id.is_empty())
}

fn listed(env: &Env) -> Vec<(String, String)> {
    let list = regular_files::text(&env.config.join(LIST), LONGEST).unwrap_or_default();
    let line = |line: &str| {
        let (id, path) = line.split_once(' ')?;
        Some((id.to_owned(), path.to_owned()))
    };
    list.lines().filter_map(line).collect()
}

fn remember(id: &str, folder: &Path, env: &Env) -> Result<()> {
    let list = env.config.join(LIST);
    let place = || FileContext::new("writing", &list);
    durable_files::make_folder(&env.config)?;
    let mut options = File::options();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&list).with_context(place)?;
    let line = format!("{id} {}\n", shown(folder, env));
    file.write_all(line.as_bytes()).with_context(place)?;
    file.sync_all().with_context(place)
}

/// A folder relative to the user's configuration folder, so that moving both together (renamed home folder,
/// disk mounted elsewhere) changes nothing.
fn shown(folder: &Path, env: &Env) -> String {
    let whole = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let (folder, own) = (whole(folder), whole(&env.config));
    let alike = folder.components().zip(own.components());
    let alike = alike.take_while(|(one, other)| one == other).count();
    let up = own.components().skip(alike).map(|_| "..".into());
    let down = folder
        .components()
        .skip(alike)
        .map(|it| it.as_os_str().to_owned());
    let path: PathBuf = up
        .chain::<Vec<std::ffi::OsString>>(down.collect())
        .collect();
    path.display().to_string()
}

/// A copy that an earlier program made here: it wrote into the user's own folder which it opened. Where a
/// copy with an id lay once, one without is another.
fn is_older(folder: &Path, env: &Env) -> bool {
    let here = shown(folder, env);
    if listed(env).iter().any(|(_, path)| *path == here) {
        return false;
    }
    let opened = regular_files::text(&env.config.join(OPENED), LONGEST).unwrap_or_default();
    let same = |line: &str| {
        let line = Path::new(line);
        line == folder || fs::canonicalize(line).ok() == fs::canonicalize(folder).ok()
    };
    repository_form::names_a_writer(&git_folder(folder)) && opened.lines().any(same)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::env::test_computer;

    fn env(home: &Path) -> Env {
        test_computer::env(home, &home.join("config"), 0)
    }

    /// A copy as an earlier program left it.
    fn older(home: &Path) -> PathBuf {
        let copy = home.join("parm");
        fs::create_dir_all(copy.join(".git/binder")).expect("a folder");
        fs::create_dir_all(home.join("config")).expect("a folder");
        fs::write(copy.join(".git/config"), "[binder]\n\twriter = anna\n").expect("written");
        fs::write(home.join("config/opened"), format!("{}\n", copy.display())).expect("written");
        copy
    }

    #[test]
    fn programs_that_meet_an_older_copy_at_once_all_take_it_for_ones_own() {
        let home = tempfile::tempdir().expect("a folder");
        let (home, copy) = (home.path(), older(home.path()));
        let all = std::thread::scope(|scope| {
            let one = |_| scope.spawn(|| is_own_copy(&copy, &env(home)));
            let begun: Vec<_> = (0..8).map(one).collect();
            let mut each = begun.into_iter().map(std::thread::ScopedJoinHandle::join);
            each.all(|own| own.is_ok_and(|own| own))
        });
        assert!(all);
        assert_eq!(listed(&env(home)).len(), 1);
    }

    #[test]
    fn where_a_copy_lay_another_that_takes_its_place_is_not_ones_own() {
        let home = tempfile::tempdir().expect("a folder");
        let (home, copy) = (home.path(), older(home.path()));
        assert!(is_own_copy(&copy, &env(home)));
        fs::write(mark_of(&copy), "1234\n").expect("another id");
        assert!(!is_own_copy(&copy, &env(home)));
        fs::remove_file(mark_of(&copy)).expect("no id");
        assert!(!is_own_copy(&copy, &env(home)));
    }
}
