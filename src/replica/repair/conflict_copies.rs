//! Second versions of Git's own files, from a program that keeps the folder alike on several computers.
//! Nothing here reads them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::domain::documents::conflict_copy;
use crate::domain::replication::health::CopyFault;
use crate::replica::Binder;

/// Git folders with few files; the others have too many to examine.
const FOLDERS: [&str; 3] = ["", "binder", "binder/outbox"];

impl Binder {
    pub(super) fn check_conflict_copies(&self) -> Result<Vec<CopyFault>> {
        let mut copies = Vec::new();
        for folder in FOLDERS {
            copies.extend(
                files(&self.git.join(folder))
                    .into_iter()
                    .filter(|it| is_one(it)),
            );
        }
        in_references(&self.git.join("refs"), &mut copies);
        copies.sort();
        let below = |path: &PathBuf| {
            let below = path.strip_prefix(&self.git).unwrap_or(path);
            format!(".git/{}", below.to_string_lossy().replace('\\', "/"))
        };
        let files: Vec<String> = copies.iter().map(below).collect();
        let found = (!files.is_empty()).then_some(CopyFault::ConflictCopies { files });
        Ok(found.into_iter().collect())
    }
}

/// True if a file is a conflict copy of one beside it.
pub(super) fn is_one(file: &Path) -> bool {
    let Some(name) = file.file_name().and_then(|name| name.to_str()) else {
        return false;
    };
    let lies = |original: String| file.with_file_name(original).is_file();
    let whole = conflict_copy::originals(name).map(str::to_owned);
    let (stem, ending) = name.rsplit_once('.').unwrap_or_default();
    let ended = conflict_copy::originals(stem).map(|bare| format!("{bare}.{ending}"));
    whole.chain(ended).any(lies)
}

fn in_references(folder: &Path, copies: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => in_references(&entry.path(), copies),
            _ => copies.extend(Some(entry.path()).filter(|file| is_one(file))),
        }
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let files = entries.map(|entry| entry.path());
    files.filter(|path| path.is_file()).collect()
}
