//! Reader of repositories that anybody may have prepared: on a stick, a server's disk, handed over. Files
//! are read one by one, regular ones only; libgit2 opens nothing. Settings, hooks and caches are ignored.

mod delta;
mod objects;
mod pack;
mod refs;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result};
use git2::{Config, Odb, Oid, Repository};

pub(crate) use refs::of as branches;

use crate::git::ffi;
use crate::git::regular_files::{self, Irregular};

/// Files that may be in a repository; each must be regular.
const FILES: [&str; 11] = [
    "HEAD",
    "commondir",
    "config",
    "config.worktree",
    "gitdir",
    "info/grafts",
    "objects/info/alternates",
    "objects/info/commit-graph",
    "objects/pack/multi-pack-index",
    "packed-refs",
    "shallow",
];

/// An open one.
pub(crate) struct UntrustedRepo {
    git: PathBuf,
    until: Option<Instant>,
    /// A repository with nothing but its objects.
    repo: Repository,
}

impl UntrustedRepo {
    /// Opens a Git folder. After `until` nothing is read any more.
    ///
    /// # Errors
    /// It is none, or a file of it is no regular one ([`irregular`]).
    pub(crate) fn open(git: &Path, until: Option<Instant>) -> Result<Self> {
        if let Some(path) = regular_files::first_irregular(git, &FILES) {
            return Err(io::Error::other(Irregular(path)).into());
        }
        let is_one = git.join("HEAD").is_file() && git.join("objects").is_dir();
        anyhow::ensure!(is_one, "no repository");
        let repo = Repository::from_odb(Odb::new()?).context("opening")?;
        repo.set_config(&Config::new()?).context("opening")?;
        let objects = objects::UntrustedObjects::of(git.join("objects"), until)?;
        ffi::read_by(&repo, Box::new(objects)).context("opening")?;
        let git = git.to_owned();
        Ok(Self { git, until, repo })
    }

    /// Its objects, to be read only.
    pub(crate) fn repo(&self) -> &Repository {
        &self.repo
    }

    /// True if the moment has passed from which on nothing is read any more.
    pub(crate) fn is_over(&self) -> bool {
        self.until.is_some_and(|until| Instant::now() >= until)
    }

    /// The repository opened for maintenance, if it is this user's; objects are still read as before.
    ///
    /// # Errors
    /// It has another owner, or cannot be opened.
    pub(crate) fn as_own(&self) -> Result<Repository> {
        let repo = ffi::open_unread(&self.git).context("opening")?;
        repo.set_odb(&self.repo.odb()?).context("opening")?;
        Ok(repo)
    }

    /// The folder with its objects and branches.
    pub(crate) fn git(&self) -> &Path {
        &self.git
    }

    /// Its references in a folder below `refs/`.
    ///
    /// # Errors
    /// They cannot be read.
    pub(crate) fn references(&self, folder: &str) -> io::Result<BTreeMap<String, Oid>> {
        refs::below(&self.git, folder, &|_| true)
    }

    /// A new repository beside it that reads its objects and nothing else.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub(crate) fn lent_to(git: &Path, folder: &Path) -> Result<Repository> {
        for part in ["objects/pack", "refs"] {
            fs::create_dir_all(folder.join(part))?;
        }
        fs::write(folder.join("HEAD"), "ref: refs/heads/main\n")?;
        fs::write(folder.join("config"), "")?;
        let repo = ffi::open_bare(folder).context("opening")?;
        let objects = objects::UntrustedObjects::of(git.join("objects"), None)?;
        ffi::read_by(&repo, Box::new(objects)).context("opening")?;
        Ok(repo)
    }

    /// Calls `tell` with every branch, and its tip if it is in the table; a branch in its own file is read
    /// on demand ([`Self::branch`]).
    ///
    /// # Errors
    /// The table of branches is no regular file ([`irregular`]), or cannot be read.
    pub(crate) fn each_branch(&self, tell: &mut dyn FnMut(&str, Option<Oid>)) -> io::Result<()> {
        refs::each(&self.git, "heads", tell)
    }

    /// Tip of a branch.
    ///
    /// # Errors
    /// Its file is no regular one ([`irregular`]), or cannot be read.
    pub(crate) fn branch(&self, name: &str) -> io::Result<Option<Oid>> {
        refs::one(&self.git, "heads", name)
    }
}

/// The file that is no regular one, where an error is about that.
pub(crate) fn irregular(error: &anyhow::Error) -> Option<&Path> {
    let mut causes = error.chain();
    causes.find_map(|it| it.downcast_ref::<io::Error>().and_then(Irregular::of))
}
