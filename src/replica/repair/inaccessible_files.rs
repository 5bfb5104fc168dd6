//! Files and folders of this copy's own Git folder that the system does not let the program read, write
//! or remove: held open by another program, somebody else's, on a disk that is read-only or failing.
//! What cannot be read would be taken for "nothing there", so it is said by name.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use crate::domain::shell_quote;
use crate::replica::Binder;
use crate::transport::receive::quarantine;

/// Where commands write, below the Git folder.
const WRITTEN: [&str; 5] = ["", "binder", "objects", "objects/pack", "refs/heads/copies"];

/// Where small files of the program lie, a folder deep: what it remembers, and what waits.
const READ: [&str; 4] = ["", "binder", "binder/outbox", "binder/bases"];

impl Binder {
    /// What of this copy's own Git folder the system keeps the program from.
    pub fn barred(&self) -> Vec<String> {
        barred(&self.git)
    }
}

/// As a person would type them from the binder's folder.
fn barred(git: &Path) -> Vec<String> {
    let folders = WRITTEN.iter().map(|it| git.join(it));
    let folders = folders.filter(|it| it.is_dir() && !takes_a_file(it));
    let files = READ.iter().flat_map(|it| unread(&git.join(it)));
    let mut barred: Vec<PathBuf> = folders.chain(files).collect();
    barred.extend(quarantine::stuck(git));
    let above = git.parent().unwrap_or(git);
    let shown = |path: &PathBuf| shell_quote::path(path.strip_prefix(above).unwrap_or(path));
    barred.iter().map(shown).collect()
}

fn takes_a_file(folder: &Path) -> bool {
    tempfile::tempfile_in(folder).is_ok()
}

/// A folder that cannot be listed, or the files in it that cannot be opened. What is gone meanwhile was
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
