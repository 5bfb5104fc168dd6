//! Compares the folder with the text last written there and with the current versions.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result};
use git2::{ObjectType, Oid, Repository, Tree};

use crate::domain::documents::unrecognised_file;
use crate::format::paths;
use crate::git::durable_files::{self, FileContext};
use crate::git::held_files;
use crate::git::trees;
use crate::replica::worktree::base;
use crate::replica::worktree::index::AsWritten;
use crate::replica::worktree::workdir;

/// A document that a person changed in the folder and has not saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::replica) struct UnsavedChange {
    pub(in crate::replica) path: String,
    pub(in crate::replica) text: OnDisk,
    /// Text last written there, from which the change was made. None if there was no file.
    pub(in crate::replica) base: Option<Oid>,
    /// Modification time of the file.
    pub(in crate::replica) since: Option<SystemTime>,
}

/// What is at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::replica) enum OnDisk {
    Nothing,
    /// An empty file in place of a text; it has no content to save.
    Emptied,
    Text(Vec<u8>),
}

/// Files of the folder that differ from the saved versions.
#[derive(Debug, Default)]
pub(in crate::replica) struct UnsavedChanges {
    pub(in crate::replica) changes: Vec<UnsavedChange>,
    /// Files that cannot be read, with the system's reason.
    pub(in crate::replica) unreadable: Vec<(String, String)>,
}

/// Documents changed by a person: compared with the text last written at each path (`shown`: the tree last
/// written to the folder), so that an old text that could not be replaced is no change.
pub(in crate::replica) fn changes(
    repo: &Repository,
    tip: &Tree<'_>,
    shown: &Tree<'_>,
) -> Result<UnsavedChanges> {
    let folder = workdir(repo)?;
    let standing = trees::files_of_people(repo, tip)?;
    let written = match shown.id() == tip.id() {
        true => standing.clone(),
        false => trees::files_of_people(repo, shown)?,
    };
    let kept = base::bases(repo.path())?.into_iter();
    let kept: BTreeMap<String, Option<Oid>> = kept.map(|it| (it.path, it.text)).collect();
    let index = AsWritten::of(repo);
    let mut all: BTreeSet<String> = standing.keys().chain(written.keys()).cloned().collect();
    let mut lying = Vec::new();
    list(&folder, "", &mut lying)?;
    lying.retain(|path| !unrecognised_file::is_of_a_program(path));
    all.extend(lying);
    let mut found = UnsavedChanges::default();
    for path in all.into_iter().filter(|path| is_ours(path)) {
        let base = match kept.get(&path) {
            Some(kept) => *kept,
            None => written.get(&path).copied(),
        };
        let place = folder.join(&path);
        let is_other = fs::symlink_metadata(&place).is_ok_and(|meta| !meta.is_file());
        if is_other || is_behind_link(&folder, &path) {
            let why = "no-file".to_owned();
            found.unreadable.push((path, why));
            continue;
        }
        let untouched = |index: &AsWritten| base.is_some_and(|id| index.knows(&path, id, &place));
        if index.as_ref().is_some_and(untouched) {
            continue;
        }
        let text = match read_regular(&place) {
            Ok(bytes) => bytes,
            Err(error) => {
                found.unreadable.push((path, reason(&error)));
                continue;
            }
        };
        let known = [base, standing.get(&path).copied()];
        let since = fs::symlink_metadata(&place).and_then(|meta| meta.modified());
        if let Some(text) = changed(text, known)? {
            found.changes.push(UnsavedChange {
                text: as_saved(repo, text, base)?,
                path,
                base,
                since: since.ok(),
            });
        }
    }
    Ok(found)
}

/// True if a folder of the path is a link: its contents are not the binder's.
fn is_behind_link(folder: &Path, path: &str) -> bool {
    let is_link =
        |place: &Path| fs::symlink_metadata(place).is_ok_and(|meta| meta.file_type().is_symlink());
    let above = Path::new(path).ancestors().skip(1);
    above
        .filter(|part| !part.as_os_str().is_empty())
        .any(|part| is_link(&folder.join(part)))
}

/// None if the file has the text last written or the current one.
fn changed(text: Option<Vec<u8>>, known: [Option<Oid>; 2]) -> Result<Option<OnDisk>> {
    let [base, standing] = known;
    Ok(match text {
        None => (base.is_some() && standing.is_some()).then_some(OnDisk::Nothing),
        Some(text) if is_known(&text, &known)? => None,
        Some(text) if text.is_empty() && base.is_some() => Some(OnDisk::Emptied),
        Some(text) => Some(OnDisk::Text(text)),
    })
}

/// True if a text is one of these. Line endings that an editor or a checkout changed are no change.
pub(super) fn is_known(text: &[u8], known: &[Option<Oid>]) -> Result<bool> {
    let hash = |text: &[u8]| Oid::hash_object(ObjectType::Blob, text).context("hashing a file");
    Ok(known.contains(&Some(hash(text)?)) || known.contains(&Some(hash(&unix_lines(text))?)))
}

/// The text as saved: with the former line endings, whatever the editor writes (`.gitattributes`:
/// `text=auto eol=lf`), so that a merge does not see every line changed.
fn as_saved(repo: &Repository, lying: OnDisk, base: Option<Oid>) -> Result<OnDisk> {
    let OnDisk::Text(text) = &lying else {
        return Ok(lying);
    };
    let had = match base {
        Some(base) => trees::blob(repo, base)?,
        None => Vec::new(),
    };
    Ok(match memchr::memmem::find(&had, b"\r\n") {
        None => OnDisk::Text(unix_lines(text)),
        Some(_) => lying,
    })
}

/// The text with LF for CRLF and without a byte order mark.
fn unix_lines(bytes: &[u8]) -> Vec<u8> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut plain = Vec::with_capacity(bytes.len());
    for (index, byte) in bytes.iter().enumerate() {
        if *byte != b'\r' || bytes.get(index + 1) != Some(&b'\n') {
            plain.push(*byte);
        }
    }
    plain
}

/// What is at a path of the folder.
pub(in crate::replica) fn lying(folder: &Path, path: &str) -> Result<Option<Vec<u8>>> {
    read_regular(&folder.join(path))
}

/// True if a file in the folder has this text.
pub(in crate::replica) fn is_text(lying: &[u8], text: Oid) -> Result<bool> {
    is_known(lying, &[Some(text)])
}

/// The largest file that is looked into: of sixty documents as large as one may be. A file of nothing but
/// holes takes no room on a stick and all memory when it is read.
const LARGEST: u64 = 64 << 20;

/// The bytes of a regular file; none where there is nothing, or something else.
pub(super) fn read_regular(place: &Path) -> Result<Option<Vec<u8>>> {
    match fs::symlink_metadata(place) {
        Ok(meta) if meta.is_file() && meta.len() <= LARGEST => durable_files::read(place),
        Ok(meta) if meta.is_file() => {
            let too_large = io::Error::from(io::ErrorKind::FileTooLarge);
            Err(too_large).with_context(|| FileContext::new("reading", place))
        }
        _ => Ok(None),
    }
}

/// Why the system refused a file, as a word that the catalogues say.
pub(in crate::replica) fn reason(error: &anyhow::Error) -> String {
    let mut causes = error.chain();
    let system = causes.find_map(|it| it.downcast_ref::<io::Error>());
    let is_held = system.is_some_and(held_files::is_held);
    let word = match system.map(|error| (error.kind(), error.raw_os_error())) {
        _ if is_held => "busy",
        Some((io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded, _)) => "disk-full",
        Some((io::ErrorKind::FileTooLarge, _)) => "too-large",
        Some((io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied, _)) => "denied",
        Some((io::ErrorKind::ResourceBusy | io::ErrorKind::ExecutableFileBusy, _)) => "busy",
        _ => "other",
    };
    word.to_owned()
}

fn is_ours(path: &str) -> bool {
    paths::is_document(path) && paths::is_accepted(path)
}

/// Another repository in the folder, with files or bare, is not this binder's.
pub(super) fn is_repository(folder: &Path) -> bool {
    folder.join(".git").exists()
        || (folder.join("HEAD").is_file() && folder.join("objects").is_dir())
}

fn list(folder: &Path, below: &str, found: &mut Vec<String>) -> Result<()> {
    let here = folder.join(below);
    let entries = fs::read_dir(&here).with_context(|| FileContext::new("listing", &here))?;
    for entry in entries.flatten() {
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        let path = if below.is_empty() {
            name
        } else {
            format!("{below}/{name}")
        };
        let kind = entry.file_type();
        let is_folder = kind.as_ref().is_ok_and(fs::FileType::is_dir);
        let is_file = kind.is_ok_and(|kind| kind.is_file());
        if is_folder && path != ".git" && paths::is_document(&path) && !is_repository(&entry.path())
        {
            list(folder, &path, found)?;
        } else if is_file && is_ours(&path) {
            found.push(path);
        }
    }
    Ok(())
}
