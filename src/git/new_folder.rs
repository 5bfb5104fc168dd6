//! A folder that something is being made in: left as it was where that comes to nothing.

use std::fs;
use std::path::{Path, PathBuf};

use crate::git::durable_files;

/// Folders and files to remove again, unless kept.
#[derive(Debug)]
pub struct NewFolder {
    /// The folder, and whether it was there, empty.
    folder: PathBuf,
    was_there: bool,
    /// The outermost folder that was not there.
    outermost: PathBuf,
    /// Files elsewhere that were made for it.
    beside: Vec<PathBuf>,
    kept: bool,
}

impl NewFolder {
    /// For an empty or missing folder.
    pub(crate) fn in_empty(folder: &Path) -> Self {
        let new = folder
            .ancestors()
            .take_while(|it| !it.as_os_str().is_empty() && fs::symlink_metadata(it).is_err());
        Self {
            folder: folder.to_owned(),
            was_there: folder.exists(),
            outermost: new.last().unwrap_or(folder).to_owned(),
            beside: Vec::new(),
            kept: false,
        }
    }

    /// A file that was made with it, and goes with it.
    pub(crate) fn with(&mut self, file: &Path) {
        self.beside.push(file.to_owned());
    }

    /// It came to something.
    pub fn keep(mut self) {
        self.kept = true;
    }
}

impl Drop for NewFolder {
    fn drop(&mut self) {
        if self.kept {
            return;
        }
        // If it cannot be removed, the next try reports it.
        for file in &self.beside {
            let _ = fs::remove_file(file);
        }
        if !self.was_there {
            let _ = durable_files::remove_tree(&self.outermost);
            return;
        }
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let _ = match entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                true => durable_files::remove_tree(&path),
                false => durable_files::remove(&path),
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_to_nothing_leaves_nothing_and_what_was_there_stays() {
        let home = tempfile::tempdir().expect("a folder");
        let deep = home.path().join("a/b/c");
        let begun = NewFolder::in_empty(&deep);
        fs::create_dir_all(deep.join(".git")).expect("made");
        drop(begun);
        assert!(!home.path().join("a").exists());
        let there = home.path().join("there");
        fs::create_dir(&there).expect("made");
        let mut begun = NewFolder::in_empty(&there);
        let keys = ["key", "sealing-key"].map(|name| home.path().join(name));
        for key in &keys {
            fs::write(key, "x").expect("written");
            begun.with(key);
        }
        fs::write(there.join("binder.yaml"), "x").expect("written");
        fs::create_dir(there.join(".git")).expect("made");
        drop(begun);
        assert_eq!(fs::read_dir(&there).expect("still there").count(), 0);
        assert!(!keys.iter().any(|key| key.exists()));
    }
}
