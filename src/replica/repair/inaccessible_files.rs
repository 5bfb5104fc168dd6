//! Files and folders in this copy's Git folder that cannot be read, written or removed: opened by another
//! program, another owner, read-only or failing disk. They are reported by name, so that "unreadable" is
//! never taken for "missing".

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use crate::domain::shell_quote;
use crate::replica::Binder;
use crate::transport::receive::quarantine;

/// Folders that commands write to, below the Git folder.
const WRITTEN: [&str; 5] = ["", "binder", "objects", "objects/pack", "refs/heads/copies"];

/// Folders with small state files of the program: caches and queues.
const READ: [&str; 4] = ["", "binder", "binder/outbox", "binder/bases"];

impl Binder {
    /// Inaccessible files of this copy's Git folder.
    pub fn inaccessible(&self) -> Vec<String> {
        inaccessible(&self.git)
    }
}

/// Their paths, to be typed from the binder's folder.
fn inaccessible(git: &Path) -> Vec<String> {
    let folders = WRITTEN.iter().map(|it| git.join(it));
    let folders = folders.filter(|it| it.is_dir() && !takes_a_file(it));
    let files = READ.iter().flat_map(|it| unread(&git.join(it)));
    let mut inaccessible: Vec<PathBuf> = folders.chain(files).collect();
    inaccessible.extend(quarantine::stuck(git));
    let above = git.parent().unwrap_or(git);
    let shown = |path: &PathBuf| shell_quote::path(path.strip_prefix(above).unwrap_or(path));
    inaccessible.iter().map(shown).collect()
}

fn takes_a_file(folder: &Path) -> bool {
    tempfile::tempfile_in(folder).is_ok()
}

/// A folder that cannot be listed, or files in it that cannot be opened. Files that vanish meanwhile were
/// another command's.
fn unread(folder: &Path) -> Vec<PathBuf> {
    let gone = |error: &std::io::Error| error.kind() == std::io::ErrorKind::NotFound;
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if gone(&error) => return Vec::new(),
        Err(_) => return vec![folder.to_owned()],
    };
    let files = entries
        .flatten()
        .filter(|it| it.file_type().is_ok_and(|kind| kind.is_file()));
    let paths = files.map(|it| it.path());
    paths
        .filter(|path| File::open(path).is_err_and(|error| !gone(&error)))
        .collect()
}
