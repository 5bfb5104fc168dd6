//! Where the Git folder of a folder lies: beside its files, elsewhere, or the folder itself.

use std::path::{Path, PathBuf};

use crate::git::regular_files;

/// Longest file examined.
const LONGEST: u64 = 1 << 20;

/// Git folder of a bare repository, a copy, or a second work tree.
pub(crate) fn git_of(folder: &Path) -> PathBuf {
    match folder.join(".git").exists() {
        true => common(&git_folder(folder)),
        false => folder.to_owned(),
    }
}

/// Git folder of a work tree: `.git`, or the target of a file of that name.
pub(crate) fn git_folder(folder: &Path) -> PathBuf {
    let git = folder.join(".git");
    let pointed = || {
        let text = regular_files::text(&git, LONGEST)?;
        let to = text.strip_prefix("gitdir:")?.trim();
        Some(folder.join(to))
    };
    match git.is_file() {
        true => pointed().unwrap_or(git),
        false => git,
    }
}

/// Folder of objects and branches of a Git folder; another one for a second work tree.
pub(crate) fn common(git: &Path) -> PathBuf {
    match regular_files::text(&git.join("commondir"), LONGEST) {
        Some(to) => git.join(to.trim()),
        None => git.to_owned(),
    }
}
