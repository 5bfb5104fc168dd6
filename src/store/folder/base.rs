//! Which version a person's unsaved change was made from.

use std::path::{Path, PathBuf};

use anyhow::Result;
use git2::Oid;

use crate::store::files;
use crate::store::folder::{Difference, Outcome};

/// A person's unsaved change was made from the version that lay there when it was begun; saving it
/// replaces that one, not what has come to stand since.
pub(super) fn remember(git: &Path, difference: &Difference, outcome: Outcome) -> Result<()> {
    match (outcome, difference.old) {
        (Outcome::LeftAlone, Some(old)) if base(git, &difference.path)?.is_none() => {
            files::write_durably(
                &base_file(git, &difference.path),
                old.to_string().as_bytes(),
            )
        }
        (Outcome::AsInGit, _) => forget_base(git, &difference.path),
        _ => Ok(()),
    }
}

/// The text a change in the folder was made from, where something newer stands by now.
pub(in crate::store) fn base(git: &Path, path: &str) -> Result<Option<Oid>> {
    let bytes = files::read(&base_file(git, path))?;
    let hex = bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    Ok(hex.and_then(|hex| Oid::from_str(hex.trim()).ok()))
}

pub(in crate::store) fn forget_base(git: &Path, path: &str) -> Result<()> {
    files::remove(&base_file(git, path))
}

fn base_file(git: &Path, path: &str) -> PathBuf {
    git.join("binder/bases").join(path.replace('/', "~"))
}
