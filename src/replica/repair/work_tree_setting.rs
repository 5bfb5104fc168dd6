//! The settings that tell Git which folder a copy works in.

use std::path::Path;

use anyhow::Result;
use git2::Repository;

use crate::domain::replication::health::CopyFault;
use crate::git::git_folder::{common, git_folder};
use crate::replica::Binder;
use crate::replica::setup::device;

const BARE: &str = "core.bare";
const WORK_TREE: &str = "core.worktree";

/// Makes the folder around `.git` the work tree, whatever the settings have: `core.bare` set by accident,
/// or a `core.worktree` elsewhere.
///
/// # Errors
/// The folder is gone.
pub(in crate::replica) fn work_in(repo: &Repository, folder: &Path) -> Result<(), git2::Error> {
    let is_there = |it: &Path| it.canonicalize().ok() == folder.canonicalize().ok();
    match repo.workdir().is_some_and(is_there) {
        true => Ok(()),
        false => repo.set_workdir(folder, false),
    }
}

impl Binder {
    pub(super) fn check_work_tree(&self) -> Result<Vec<CopyFault>> {
        let settings = wrong(&self.git, &self.folder)?;
        let found = (!settings.is_empty()).then_some(CopyFault::WorkTree { settings });
        Ok(found.into_iter().collect())
    }
}

/// Takes away what keeps plain Git from the folder of a copy.
///
/// # Errors
/// The settings cannot be read or written.
pub(super) fn mend(folder: &Path) -> Result<()> {
    let git = common(&git_folder(folder));
    device::edit(&git, |config| {
        config.set_bool(BARE, false)?;
        if config.get_string(WORK_TREE).is_ok() {
            config.remove(WORK_TREE)?;
        }
        Ok(())
    })
}

/// `core.bare=true`, `core.worktree=/elsewhere`: what is set and does not hold of a folder.
fn wrong(git: &Path, folder: &Path) -> Result<Vec<String>> {
    let config = device::open(git)?;
    let bare = config.get_bool(BARE).unwrap_or(false);
    let elsewhere = config.get_string(WORK_TREE).ok().filter(|tree| {
        let named = git.join(tree).canonicalize().ok();
        named.is_none() || named != folder.canonicalize().ok()
    });
    let bare = bare.then(|| format!("{BARE}=true"));
    let elsewhere = elsewhere.map(|tree| format!("{WORK_TREE}={tree}"));
    Ok(bare.into_iter().chain(elsewhere).collect())
}
