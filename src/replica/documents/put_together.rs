//! Several texts put into the folder together. Until all of them are there they lie in `.git/binder/putting.json`:
//! after an interruption the next command puts the rest.

use std::fs;

use anyhow::Result;

use crate::domain::documents::placed_text::PlacedText;
use crate::format::unsent_file;
use crate::git::durable_files;
use crate::replica::{Binder, worktree};

const FILE: &str = "binder/putting.json";

/// A path, and the bytes that lay there before; none where there was no file.
type Former = (String, Option<Vec<u8>>);

impl Binder {
    /// The bytes that lie at a path of the folder; none where there is no file.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn lying(&self, path: &str) -> Result<Option<Vec<u8>>> {
        worktree::lying(&self.folder, path)
    }

    /// Puts texts into the folder: all of them or none, durable when this returns.
    ///
    /// # Errors
    /// One of them cannot be written; another process works in this copy. Nothing has changed then; where the
    /// disk does not even let that be undone, the next command that can puts them all.
    pub fn put_together(&self, texts: &[PlacedText]) -> Result<()> {
        let Some(lock) = self.lock()? else {
            return Err(self.busy());
        };
        let file = self.git.join(FILE);
        let mut done = Vec::new();
        let put = durable_files::write_durably(&file, &unsent_file::write(&texts))
            .and_then(|()| self.put_each(texts, &mut done));
        if put.is_ok() || self.undo(done).is_ok() {
            // One that stays is found by the next command, which then has nothing to put or does it after all.
            let _ = durable_files::remove(&file);
        }
        self.let_go(lock);
        put
    }

    /// Puts what an interrupted command has not: what a person has changed since is left alone.
    ///
    /// # Errors
    /// As [`Self::put_together`].
    pub(in crate::replica) fn finish_putting(&self) -> Result<()> {
        let file = self.git.join(FILE);
        if !file.exists() {
            return Ok(());
        }
        let Some(lock) = self.lock()? else {
            return Ok(());
        };
        let bytes = durable_files::read(&file)?.unwrap_or_default();
        match unsent_file::read::<Vec<PlacedText>>(&bytes) {
            Some(texts) => {
                self.put_each(&texts, &mut Vec::new())?;
                durable_files::remove(&file)?;
            }
            None if bytes.is_empty() => {}
            None => fs::rename(&file, file.with_extension("damaged"))?,
        }
        self.let_go(lock);
        Ok(())
    }

    fn put_each(&self, texts: &[PlacedText], done: &mut Vec<Former>) -> Result<()> {
        for placed in texts {
            let lying = self.lying(&placed.path)?;
            if placed.is_to_be_put(lying.as_deref()) {
                done.push((placed.path.clone(), lying));
                worktree::rewrite(&self.repo, &placed.path, placed.text.as_bytes())?;
            }
        }
        for (path, _) in done.iter() {
            let place = self.folder.join(path);
            durable_files::sync_file(&place)?;
            durable_files::sync_folder(place.parent().unwrap_or(&self.folder))?;
        }
        Ok(())
    }

    fn undo(&self, done: Vec<Former>) -> Result<()> {
        for (path, former) in done.into_iter().rev() {
            match former {
                Some(bytes) => worktree::rewrite(&self.repo, &path, &bytes)?,
                None => durable_files::remove(&self.folder.join(path))?,
            }
        }
        Ok(())
    }
}
