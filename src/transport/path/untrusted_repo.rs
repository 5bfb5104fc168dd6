//! A repository of another owner on a carrier that a person named: a stick without owners, or one
//! written on another computer. What could lead away from the carrier is looked at before anything is
//! written there (trust: no settings, hooks or filters of foreign repositories).

use std::fs::{self, FileType};
use std::path::{Path, PathBuf};

/// What a plain repository has none of: objects, history or settings that lie elsewhere.
const ELSEWHERE: [&str; 6] = [
    "commondir",
    "config.worktree",
    "info/grafts",
    "objects/info/alternates",
    "objects/info/http-alternates",
    "shallow",
];

/// What must be there, or may be, and is no link.
const PARTS: [&str; 7] = [
    "HEAD",
    "config",
    "objects",
    "objects/pack",
    "packed-refs",
    "refs",
    "refs/heads",
];

/// What an exchange writes besides, and is no link either.
const WRITTEN: [&str; 3] = ["binder", "objects/info", "refs/heads/copies"];

/// Folders in which nothing is a link.
const FOLDERS: [&str; 6] = [
    "binder",
    "binder/packs-replaced",
    "objects",
    "objects/pack",
    "refs/heads",
    "refs/heads/copies",
];

/// Whether a repository is this user's own, or keeps to itself.
pub(in crate::transport) fn may_be_used(git: &Path) -> bool {
    is_own(git) || keeps_to_itself(git)
}

fn keeps_to_itself(git: &Path) -> bool {
    let is_link = |path: PathBuf| fs::symlink_metadata(path).is_ok_and(|it| it.is_symlink());
    let leads_away = ELSEWHERE.iter().any(|part| git.join(part).exists());
    let links = PARTS.iter().any(|part| is_link(git.join(part)));
    !leads_away && !links
}

/// What in a place leads elsewhere or is no file or folder, whoever owns it: writing or tidying there
/// would change what is not this place's.
pub(in crate::transport) fn leads_elsewhere(git: &Path) -> Option<PathBuf> {
    let is_odd = |it: FileType| !it.is_file() && !it.is_dir();
    let kind = |path: &PathBuf| fs::symlink_metadata(path).map(|it| it.file_type());
    let mut parts = PARTS.iter().chain(&WRITTEN).map(|part| git.join(part));
    if let Some(odd) = parts.find(|path| kind(path).is_ok_and(is_odd)) {
        return Some(odd);
    }
    let folders = FOLDERS.iter().map(|folder| git.join(folder));
    let mut below = folders.flat_map(|folder| fs::read_dir(folder).into_iter().flatten().flatten());
    // Listing tells what each is: there may be thousands of branches.
    let odd = below.find(|entry| entry.file_type().is_ok_and(is_odd));
    odd.map(|entry| entry.path())
}

#[cfg(unix)]
fn is_own(git: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let own = rustix::process::geteuid().as_raw();
    fs::symlink_metadata(git).is_ok_and(|about| about.uid() == own)
}

/// Where owners are no numbers, every place is looked at.
#[cfg(not(unix))]
fn is_own(_: &Path) -> bool {
    false
}
