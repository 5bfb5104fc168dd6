//! Files in the folder that are no documents under the names they have.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use git2::{Repository, Tree};

use crate::domain::documents::unrecognised_file::{self, FileDisposition, UnrecognisedFile};
use crate::error::Failure;
use crate::format::paths;
use crate::git::durable_files::FileContext;
use crate::git::trees;
use crate::replica::worktree::on_disk::is_repository;
use crate::replica::worktree::workdir;
use crate::replica::worktree::write_file::safe_place;
use crate::say;

/// More files than this are no binder's.
const MOST: usize = 20_000;

/// All of them, sorted by name.
pub(in crate::replica) fn strangers(
    repo: &Repository,
    tree: &Tree<'_>,
) -> Result<Vec<UnrecognisedFile>> {
    let folder = workdir(repo)?;
    let saved = trees::files(tree)?;
    let mut lying = DiskFiles::default();
    lying.list(&folder, "")?;
    lying.files.sort();
    let plain = lying.files.iter().filter(|(_, is_link)| !is_link);
    let mut there: BTreeSet<String> = plain.map(|(path, _)| path.clone()).collect();
    let mut strangers = Vec::new();
    for (path, is_link) in lying.files {
        let is_known = paths::is_accepted(&path)
            && !unrecognised_file::has_other_ending(&path)
            && !unrecognised_file::is_of_a_program(&path);
        if saved.contains_key(&path) || (is_known && !is_link) {
            continue;
        }
        let is_free = |path: &String| saved.contains_key(path) && !there.contains(path);
        let is_taken = |path: &str| saved.contains_key(path) || there.contains(path);
        let disposition = match (is_link, back_to(&path).filter(is_free)) {
            (true, _) => FileDisposition::Link,
            (false, Some(freed)) => FileDisposition::Renamed(freed),
            (false, None) => unrecognised_file::disposition(&path, &is_taken),
        };
        if let FileDisposition::Renamed(wanted) = &disposition {
            there.insert(wanted.clone());
        }
        strangers.push(UnrecognisedFile { path, disposition });
    }
    Ok(strangers)
}

/// The document that a file stands for if none has that name: renamed by letter case, or in place of a
/// renamed or removed one.
fn back_to(path: &str) -> Option<String> {
    let is_a_programs = unrecognised_file::is_of_a_program(path);
    unrecognised_file::made_path(path).filter(|_| !is_a_programs)
}

/// A file in the folders of documents, and whether it is a link.
#[derive(Default)]
struct DiskFiles {
    files: Vec<(String, bool)>,
}

impl DiskFiles {
    fn list(&mut self, folder: &Path, below: &str) -> Result<()> {
        let here = folder.join(below);
        let entries = fs::read_dir(&here).with_context(|| format!("listing {}", here.display()))?;
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = match below {
                "" => name.clone(),
                below => format!("{below}/{name}"),
            };
            let kind = entry.file_type().ok();
            let is_folder = kind.is_some_and(|kind| kind.is_dir());
            if path == ".git" || !paths::is_document(&path) || self.files.len() >= MOST {
                continue;
            }
            match is_folder {
                true if is_repository(&entry.path()) => {}
                // A program's own folder counts as one file, whatever is in it.
                true if name.starts_with('.') => self.files.push((path, false)),
                true => self.list(folder, &path)?,
                false => {
                    let is_link = kind.is_some_and(|kind| kind.is_symlink());
                    self.files.push((path, is_link));
                }
            }
        }
        Ok(())
    }
}

/// Gives a file in the folder another name; nothing is written over.
pub(in crate::replica) fn rename(repo: &Repository, from: &str, to: &str) -> Result<()> {
    let folder = workdir(repo)?;
    let taken = || Failure::could_not(say!("plan-name-taken", path = from, to = to));
    let place = safe_place(&folder, to, true)?.ok_or_else(taken)?;
    let source = folder.join(from);
    // On a case-insensitive disk both names are one file.
    let is_same = || fs::canonicalize(&source).ok() == fs::canonicalize(&place).ok();
    if fs::symlink_metadata(&place).is_ok() && !is_same() {
        return Err(taken().into());
    }
    fs::rename(&source, &place)
        .with_context(|| format!("giving {} the name {}", source.display(), place.display()))
}

/// Renames a file at a document's path to a name that no document has: `x.md.large`.
///
/// # Errors
/// It cannot be renamed.
pub(in crate::replica) fn set_aside(folder: &Path, path: &str) -> Result<String> {
    let numbered = (2..).map(|number| format!("{path}.large-{number}"));
    let mut names = std::iter::once(format!("{path}.large")).chain(numbered);
    let is_free = |name: &String| fs::symlink_metadata(folder.join(name)).is_err();
    let name = names.find(is_free).context("no name is free")?;
    let (from, to) = (folder.join(path), folder.join(&name));
    fs::rename(&from, to).with_context(|| FileContext::new("renaming", &from))?;
    Ok(name)
}
