//! Waits until all that was written to a disk is on it, so that the disk may be taken out.

use std::path::Path;

use anyhow::{Context, Result};

use crate::git::durable_files::FileContext;

/// Linux writes out the whole file system; elsewhere every file was written out when it was made.
///
/// # Errors
/// The disk reports that it could not keep something.
#[cfg(target_os = "linux")]
pub(crate) fn flush_disk(on_it: &Path) -> Result<()> {
    let place = || FileContext::new("writing", on_it);
    let file = std::fs::File::open(on_it).with_context(place)?;
    rustix::fs::syncfs(&file).with_context(place)
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn flush_disk(on_it: &Path) -> Result<()> {
    let place = || FileContext::new("reading", on_it);
    std::fs::metadata(on_it).map(drop).with_context(place)
}
