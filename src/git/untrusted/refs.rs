//! References of an untrusted repository: one file each, or lines of `packed-refs`.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use git2::Oid;

use crate::git::regular_files;

/// Longest `packed-refs` file, in bytes: eight million lines. The wanted ones can be anywhere in it.
const LONGEST: u64 = 1 << 30;

/// Longest line read at a time; Git's names are shorter.
const LONGEST_LINE: u64 = 8 << 10;

/// A branch's file has an id and a line feed, or the name of another branch.
const LONGEST_BRANCH: u64 = 1 << 10;

/// Most nested folders of references: `remotes/origin/copies`.
const DEEPEST: usize = 3;

/// The branches below `refs/heads/` whose names are wanted, and where they point.
///
/// # Errors
/// A file of one is no regular one, or cannot be read.
pub(crate) fn of(git: &Path, wanted: &dyn Fn(&str) -> bool) -> io::Result<BTreeMap<String, Oid>> {
    below(git, "heads", wanted)
}

/// The same for another folder below `refs/`.
///
/// # Errors
/// As [`of`].
pub(super) fn below(
    git: &Path,
    folder: &str,
    wanted: &dyn Fn(&str) -> bool,
) -> io::Result<BTreeMap<String, Oid>> {
    let mut names: BTreeMap<String, Option<Oid>> = BTreeMap::new();
    each(git, folder, &mut |name, at| {
        if wanted(name) {
            names.insert(name.to_owned(), at);
        }
    })?;
    let mut found = BTreeMap::new();
    for (name, at) in names {
        let at = match at {
            Some(at) => Some(at),
            None => one(git, folder, &name)?,
        };
        found.extend(at.map(|at| (name, at)));
    }
    Ok(found)
}

/// Calls `tell` with the name of every reference in a folder below `refs/`, and its target if it is in the
/// table; other targets are in files of their own.
///
/// # Errors
/// The table is no regular file, or cannot be read.
pub(super) fn each(
    git: &Path,
    folder: &str,
    tell: &mut dyn FnMut(&str, Option<Oid>),
) -> io::Result<()> {
    let folder = format!("refs/{folder}/");
    packed(git, &folder, &mut |name, at| tell(name, Some(at)))?;
    list(&git.join(&folder), "", DEEPEST, &mut |name| {
        tell(name, None)
    })
}

/// Target of one reference in a folder below `refs/`.
///
/// # Errors
/// Its file, or the table, is no regular one, or cannot be read.
pub(super) fn one(git: &Path, folder: &str, name: &str) -> io::Result<Option<Oid>> {
    let folder = format!("refs/{folder}/");
    let file = git.join(&folder).join(name);
    match regular_files::read_itself(&file, LONGEST_BRANCH) {
        Ok(text) => {
            if let Some(id) = id(&String::from_utf8_lossy(&text)) {
                return Ok(Some(id));
            }
        }
        // Moved into the table, or gone, a moment ago; or only a folder, or none, has the name.
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {}
        Err(_) if file.is_dir() => {}
        Err(error) => return Err(error),
    }
    let mut found = None;
    packed(git, &folder, &mut |it, at| {
        if it == name {
            found = Some(at);
        }
    })?;
    Ok(found)
}

/// Calls `tell` with the names of all files in a folder, recursively.
fn list(folder: &Path, before: &str, deep: usize, tell: &mut dyn FnMut(&str)) -> io::Result<()> {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let entry = entry?;
        let name = entry.file_name().into_string().unwrap_or_default();
        let name = format!("{before}{name}");
        match entry.file_type()?.is_dir() {
            true if deep > 1 => list(&entry.path(), &format!("{name}/"), deep - 1, tell)?,
            true => {}
            false => tell(&name),
        }
    }
    Ok(())
}

/// Calls `tell` with the lines of the table that belong to a folder, one at a time.
fn packed(git: &Path, folder: &str, tell: &mut dyn FnMut(&str, Oid)) -> io::Result<()> {
    let table = match regular_files::open_itself(&git.join("packed-refs")) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        table => table?,
    };
    let mut table = BufReader::new(table.take(LONGEST));
    let mut line = Vec::new();
    loop {
        line.clear();
        if (&mut table)
            .take(LONGEST_LINE)
            .read_until(b'\n', &mut line)?
            == 0
        {
            break;
        }
        let text = String::from_utf8_lossy(&line);
        if let Some((hex, name)) = text.trim_end().split_once(' ')
            && let Some(name) = name.strip_prefix(folder)
            && let Some(id) = id(hex)
        {
            tell(name, id);
        }
    }
    match table.into_inner().limit() {
        0 => Err(io::ErrorKind::FileTooLarge.into()),
        _ => Ok(()),
    }
}

fn id(text: &str) -> Option<Oid> {
    let hex = text.trim_end();
    Oid::from_str(hex).ok().filter(|_| hex.len() == 40)
}
