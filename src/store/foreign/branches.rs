//! The references of a repository that somebody else made: a file each, or lines of `packed-refs`.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use git2::Oid;

use crate::store::regular;

/// The longest table of branches: of a million. Those that are wanted lie anywhere in it.
const LONGEST: u64 = 128 << 20;

/// A branch's file has an id and a line feed, or the name of another branch.
const LONGEST_BRANCH: u64 = 1 << 10;

/// How many folders of references lie in each other at most: `remotes/origin/copies`.
const DEEPEST: usize = 3;

/// The branches below `refs/heads/` whose names are wanted, and where they point.
///
/// # Errors
/// A file of one is no regular one, or cannot be read.
pub(in crate::store) fn of(
    git: &Path,
    wanted: &dyn Fn(&str) -> bool,
) -> io::Result<BTreeMap<String, Oid>> {
    below(git, "heads", wanted)
}

/// The same of another folder below `refs/`.
///
/// # Errors
/// As [`of`].
pub(super) fn below(
    git: &Path,
    folder: &str,
    wanted: &dyn Fn(&str) -> bool,
) -> io::Result<BTreeMap<String, Oid>> {
    let folder = format!("refs/{folder}/");
    let mut found = packed(git, &folder, wanted)?;
    let mut names = Vec::new();
    list(&git.join(&folder), "", DEEPEST, &mut names)?;
    for name in names.into_iter().filter(|name| wanted(name)) {
        match regular::read_itself(&git.join(&folder).join(&name), LONGEST_BRANCH) {
            Ok(text) => {
                found.extend(id(&String::from_utf8_lossy(&text)).map(|id| (name, id)));
            }
            // Moved into the table, or gone, a moment ago.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}

/// The names of all files in a folder and those in it.
fn list(folder: &Path, before: &str, deep: usize, names: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let entry = entry?;
        let name = entry.file_name().into_string().unwrap_or_default();
        let name = format!("{before}{name}");
        match entry.file_type()?.is_dir() {
            true if deep > 1 => list(&entry.path(), &format!("{name}/"), deep - 1, names)?,
            true => {}
            false => names.push(name),
        }
    }
    Ok(())
}

fn packed(
    git: &Path,
    folder: &str,
    wanted: &dyn Fn(&str) -> bool,
) -> io::Result<BTreeMap<String, Oid>> {
    let table = match regular::read_itself(&git.join("packed-refs"), LONGEST) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        table => table?,
    };
    let table = String::from_utf8_lossy(&table);
    let line = |line: &str| {
        let (hex, name) = line.trim_end().split_once(' ')?;
        let name = name.strip_prefix(folder).filter(|name| wanted(name))?;
        Some((name.to_owned(), id(hex)?))
    };
    Ok(table.lines().filter_map(line).collect())
}

fn id(text: &str) -> Option<Oid> {
    let hex = text.trim_end();
    Oid::from_str(hex).ok().filter(|_| hex.len() == 40)
}
