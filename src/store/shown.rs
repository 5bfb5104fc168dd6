//! Which commit the folder shows. A program that dies after its commit and before the folder is
//! written is noticed by the next command, which writes it.

use std::fs;
use std::path::Path;

use anyhow::Result;
use git2::Oid;

use crate::store::Binder;
use crate::store::files;
use crate::store::folder;
use crate::store::lock::{self, Lock};
use crate::store::objects;

const FILE: &str = "binder/shown";

/// What is written down of the folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    At(Oid),
    /// Nothing yet: a copy of an earlier program.
    Unsaid,
    /// Cut short: the folder may lie anyhow.
    Unknown,
}

fn read(git: &Path) -> Shown {
    match files::read(&git.join(FILE)) {
        Ok(Some(bytes)) => {
            let hex = String::from_utf8_lossy(&bytes).into_owned();
            Oid::from_str(hex.trim()).map_or(Shown::Unknown, Shown::At)
        }
        Ok(None) => Shown::Unsaid,
        Err(_) => Shown::Unknown,
    }
}

/// Whether the folder ever showed a commit.
pub(super) fn is_said(git: &Path) -> bool {
    !matches!(read(git), Shown::Unsaid)
}

/// Cut short while it is written it says nothing, which is safe: then all is looked at.
fn write(git: &Path, tip: Oid) -> Result<()> {
    Ok(fs::write(git.join(FILE), tip.to_string())?)
}

impl Binder {
    /// Brings the folder from what it shows (where nothing is written down, from an earlier tip) to
    /// the present tip. A folder that cannot be written harms nothing: the next command puts it
    /// right. Under the copy's lock.
    pub(super) fn show(&self, before: Option<Oid>) -> Result<()> {
        let Some(after) = self.tip()? else {
            return Ok(());
        };
        let new = objects::tree_of(&self.repo, after)?;
        let from = match read(&self.git) {
            Shown::At(shown) if shown == after => return Ok(()),
            Shown::At(shown) => Some(shown),
            Shown::Unsaid => before,
            Shown::Unknown => None,
        };
        let old = from.and_then(|from| objects::tree_of(&self.repo, from).ok());
        let updated = match (&old, before) {
            (Some(old), _) => folder::update(&self.repo, Some(old), &new),
            (None, None) => folder::update(&self.repo, None, &new),
            (None, Some(_)) => folder::mend(&self.repo, &new),
        };
        let _ = updated.and_then(|()| write(&self.git, after));
        Ok(())
    }

    /// The folder lies as this commit has it.
    pub(super) fn lies_as(&self, commit: Oid) {
        let _ = write(&self.git, commit);
    }

    /// Shows what a program that died did not come to show. Whoever holds the lock shows it
    /// themselves.
    pub(super) fn catch_up_folder(&self, own: Oid) -> Result<()> {
        if matches!(read(&self.git), Shown::Unsaid) || read(&self.git) == Shown::At(own) {
            return Ok(());
        }
        if let Some(lock) = Lock::at_once(&self.git.join("binder/lock"))? {
            lock::clear_stale(&self.git, &lock);
            self.show(Some(own))?;
        }
        Ok(())
    }
}
