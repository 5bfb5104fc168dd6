//! Bundles: the binder as one file, by mail or on a stick.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::Result;

use crate::domain::replication::exchange::{ExchangeResult, Progress};
use crate::env::Env;
use crate::replica::Binder;

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenBundle {
    pub file: PathBuf,
    pub bytes: u64,
    /// Entries that only this copy is known to have; a file that is on its way changes nothing in
    /// that.
    pub unshared: usize,
}

/// Writes all of the binder, or what the place or writer of this name lacks, into one file.
///
/// # Errors
/// As [`Binder::write_bundle`].
pub fn write(
    binder: &Binder,
    file: &Path,
    since: Option<&str>,
    env: &Env,
    tell: &Rc<dyn Progress>,
) -> Result<WrittenBundle> {
    let file = env.absolute(file);
    Ok(WrittenBundle {
        bytes: binder.write_bundle(&file, since, tell)?,
        unshared: binder.unpushed()?,
        file,
    })
}

/// Imports a bundle. Returns its result, and the number of entries that only this copy has.
///
/// # Errors
/// As [`Binder::read_bundle`].
pub fn read(
    binder: &Binder,
    file: &Path,
    env: &Env,
    tell: &Rc<dyn Progress>,
) -> Result<(ExchangeResult, usize)> {
    let read = binder.read_bundle(&env.absolute(file), env, tell)?;
    // Only the disk is spared by it.
    let _ = binder.repack();
    Ok((read, binder.unpushed()?))
}
