//! Upkeep of the objects of a copy.

use anyhow::Result;

use crate::git::repack;
use crate::replica::Binder;

impl Binder {
    /// Packs what lies loose and merges small packs, where there is much of either; a bounded part of
    /// it. Where another process is at it, it is left to that one.
    ///
    /// # Errors
    /// The disk is full or cannot be written; everything is readable as before.
    pub fn repack(&self) -> Result<()> {
        repack::repack(&self.repo)
    }
}
