//! Whether a folder is a copy of a binder, told from a few files, before anything is opened.

use std::fs;
use std::path::Path;

use crate::domain::language::Language;
use crate::format::language;
use crate::format::paths::SETTINGS;

/// A folder with a repository in it and either the binder's settings or somebody's branch.
pub fn is_binder(folder: &Path) -> bool {
    let repository = folder.join(".git");
    repository.exists() && (folder.join(SETTINGS).is_file() || has_copies(&repository))
}

/// The language in the settings as they lie in the folder, saved or not: it only chooses words.
pub fn language(folder: &Path) -> Option<Language> {
    language::of_settings(&fs::read_to_string(folder.join(SETTINGS)).ok()?)
}

/// Branches `copies/*`, here or as seen on a remote, loose or packed.
fn has_copies(repository: &Path) -> bool {
    let remotes = fs::read_dir(repository.join("refs/remotes"));
    let of_remotes = remotes.into_iter().flatten().flatten();
    repository.join("refs/heads/copies").is_dir()
        || of_remotes
            .map(|remote| remote.path())
            .any(|remote| remote.join("copies").is_dir())
        || fs::read_to_string(repository.join("packed-refs"))
            .is_ok_and(|packed| packed.lines().any(names_a_copy))
}

fn names_a_copy(line: &str) -> bool {
    line.split_once(" refs/")
        .is_some_and(|(_, name)| name.starts_with("heads/copies/") || name.contains("/copies/"))
}
