//! Checks a repository by path for links and settings that lead elsewhere, before anything is written: a
//! stick without owners, or one written on another computer.

use std::fs::{self, FileType};
use std::path::{Path, PathBuf};

/// Entries that a plain repository has not: objects, history or settings elsewhere.
const ELSEWHERE: [&str; 6] = [
    "commondir",
    "config.worktree",
    "info/grafts",
    "objects/info/alternates",
    "objects/info/http-alternates",
    "shallow",
];

/// Entries that must not be links.
const PARTS: [&str; 7] = [
    "HEAD",
    "config",
    "objects",
    "objects/pack",
    "packed-refs",
    "refs",
    "refs/heads",
];

/// Further entries that an exchange writes, and that must not be links.
const WRITTEN: [&str; 4] = [
    "binder",
    "objects/info",
    "refs/heads/copies",
    "refs/heads/sealed",
];

/// Folders in which nothing is a link.
const FOLDERS: [&str; 7] = [
    "binder",
    "binder/packs-replaced",
    "objects",
    "objects/pack",
    "refs/heads",
    "refs/heads/copies",
    "refs/heads/sealed",
];

/// True if a repository is this user's own, or keeps to itself.
pub(in crate::transport) fn may_be_used(git: &Path) -> bool {
    is_own(git) || keeps_to_itself(git)
}

fn keeps_to_itself(git: &Path) -> bool {
    let is_link = |path: PathBuf| fs::symlink_metadata(path).is_ok_and(|it| it.is_symlink());
    let leads_away = ELSEWHERE.iter().any(|part| git.join(part).exists());
    let links = PARTS.iter().any(|part| is_link(git.join(part)));
    !leads_away && !links
}

/// Entries of a repository that lead elsewhere or are irregular, whoever owns it: writing there would
/// change files outside it.
pub(in crate::transport) fn leads_elsewhere(git: &Path) -> Option<PathBuf> {
    let is_odd = |it: FileType| !it.is_file() && !it.is_dir();
    let kind = |path: &PathBuf| fs::symlink_metadata(path).map(|it| it.file_type());
    let mut parts = PARTS.iter().chain(&WRITTEN).map(|part| git.join(part));
    if let Some(odd) = parts.find(|path| kind(path).is_ok_and(is_odd)) {
        return Some(odd);
    }
    let folders = FOLDERS.iter().map(|folder| git.join(folder));
    let mut below = folders.flat_map(|folder| fs::read_dir(folder).into_iter().flatten().flatten());
    // File types come with the listing: there may be thousands of branches.
    let odd = below.find(|entry| entry.file_type().is_ok_and(is_odd));
    odd.map(|entry| entry.path())
}

#[cfg(unix)]
fn is_own(git: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let own = rustix::process::geteuid().as_raw();
    fs::symlink_metadata(git).is_ok_and(|about| about.uid() == own)
}

/// Without numeric owners every repository is checked.
#[cfg(not(unix))]
fn is_own(_: &Path) -> bool {
    false
}
