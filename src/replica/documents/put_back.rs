//! Restore files of the folder from the current versions.

use anyhow::Result;
use git2::ObjectType;

use crate::error::Failure;
use crate::format::documents as documents_file;
use crate::git::{durable_files, trees};
use crate::replica::documents::unsaved::UnreadableDocument;
use crate::replica::{Binder, worktree};
use crate::say;

/// Result of restoring a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PutBack {
    /// It is neither missing nor empty nor too large.
    Not,
    Done,
    /// The file that was too large has this path now.
    Beside(String),
}

impl Binder {
    /// Writes the current version into the folder if its file is missing, empty, or larger than a document
    /// may be; a large one is renamed first.
    ///
    /// # Errors
    /// Another program is at work in this copy, or the file cannot be written.
    pub fn put_back(&self, path: &str) -> Result<PutBack> {
        let _lock = self.lock()?.ok_or_else(|| self.busy())?;
        let (tip, is_large) = match (self.tree()?, self.to_put_back(path)?) {
            (Some(tip), Some(is_large)) => (tip, is_large),
            _ => return Ok(PutBack::Not),
        };
        let stands = || trees::id_at(&tip, path, ObjectType::Blob).is_some();
        if is_large && !stands() {
            return Ok(PutBack::Not);
        }
        let aside = match is_large {
            true => Some(worktree::set_aside(&self.folder, path)?),
            false => durable_files::remove(&self.folder.join(path)).map(|()| None)?,
        };
        worktree::keep_base(&self.git, path, None)?;
        let outdated = worktree::retry(&self.repo, &tip)?;
        if let Some(failed) = outdated.into_iter().find(|it| it.path == path) {
            let (path, why) = (failed.path, failed.why);
            return Err(
                Failure::could_not(say!("plan-not-put-back", path = path, why = why)).into(),
            );
        }
        Ok(aside.map_or(PutBack::Done, PutBack::Beside))
    }

    /// Whether the file at a path is too large; none where it is neither that nor missing or empty.
    fn to_put_back(&self, path: &str) -> Result<Option<bool>> {
        let (changed, unreadable) = self.differing_documents()?;
        if let Some(it) = changed.into_iter().find(|it| it.path == path) {
            let length = it.bytes.as_ref().map_or(0, Vec::len);
            let is_large = length > documents_file::MOST_BYTES;
            return Ok((is_large || length == 0).then_some(is_large));
        }
        let is_large = |(it, why): &UnreadableDocument| it == path && why == "too-large";
        Ok(unreadable.iter().any(is_large).then_some(true))
    }
}
