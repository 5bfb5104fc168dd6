//! Read-only access to a copy that this user did not make here, through a repository beside it.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::{Context, Result};
use git2::Repository;
use tempfile::TempDir;

use crate::domain::log::file_renderer::FileRenderer;
use crate::env::Env;
use crate::git::git_folder::git_of;
use crate::git::locate;
use crate::git::regular_files::Irregular;
use crate::git::untrusted::{self, UntrustedRepo};
use crate::replica::Binder;
use crate::replica::setup::own_copies;

/// Folders below `refs/` with what a copy, or a plain clone, has of others.
const REFERENCES: [&str; 3] = ["heads", "binder/tips", "remotes"];

impl Binder {
    /// Opens it.
    ///
    /// # Errors
    /// It is none, or one of its files is no regular one.
    pub(in crate::replica) fn open_apart(
        folder: &Path,
        views: Rc<dyn FileRenderer>,
        env: &Env,
    ) -> Result<Self> {
        crate::transport::prepare();
        if let Some(astray) = locate::leads_astray(folder) {
            return Err(std::io::Error::other(Irregular(astray)).into());
        }
        let apart = tempfile::tempdir().context("making a folder to read in")?;
        let repo = lent(&git_of(folder), apart.path())?;
        repo.set_workdir(folder, false).context("opening")?;
        let mut binder = Self::of(folder, repo, None, views);
        binder.read_only_copy = Some(ReadOnlyCopy {
            _folder: apart,
            original: own_copies::original(folder, env),
        });
        Ok(binder)
    }

    /// True if this user made the copy on this computer.
    pub const fn is_made_here(&self) -> bool {
        self.read_only_copy.is_none()
    }

    /// The copy on this computer that this one is a copy of, file by file, where it is one.
    pub fn original(&self) -> Option<&Path> {
        self.read_only_copy.as_ref()?.original.as_deref()
    }
}

fn lent(git: &Path, apart: &Path) -> Result<Repository> {
    let other = UntrustedRepo::open(git, None)?;
    let repo = UntrustedRepo::lent_to(git, apart)?;
    for folder in REFERENCES {
        for (name, tip) in other.references(folder)? {
            // Names that are invalid in Git belong to nobody.
            let _ = repo.reference(&format!("refs/{folder}/{name}"), tip, true, "");
        }
    }
    Ok(repo)
}

/// The repository beside a copy that is only read.
pub(in crate::replica) type Apart = Option<ReadOnlyCopy>;

pub(in crate::replica) struct ReadOnlyCopy {
    /// Gone when this is.
    _folder: TempDir,
    original: Option<PathBuf>,
}

/// The file that keeps a copy from being read.
pub(in crate::replica) fn irregular(error: &anyhow::Error) -> Option<&Path> {
    untrusted::irregular(error)
}
