//! Upkeep of the objects of a copy.

use anyhow::Result;

use crate::git::repack;
use crate::replica::Binder;

impl Binder {
    /// Packs loose objects and merges small packs, if there are many; a bounded part of it. If another
    /// process does so, it is left to that one.
    ///
    /// # Errors
    /// The disk is full or cannot be written; everything is readable as before.
    pub fn repack(&self) -> Result<()> {
        repack::repack(&self.repo)
    }
}
