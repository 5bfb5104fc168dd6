//! Keep what people read beside the repository on a stick, for whoever has no binder.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::domain::replication::exchange::ExchangeResult;
use crate::env::Env;
use crate::replica::Binder;
use crate::usecases::export::write_export;

/// Tells an older file of the same kind by its bytes.
pub type IsOlder = Box<dyn Fn(&[u8]) -> bool>;

/// A file that lies beside a repository: `parm.html` beside `parm.git`.
pub struct FileBeside {
    /// What the name ends in, without the dot.
    pub ending: &'static str,
    pub bytes: Vec<u8>,
    /// Of this binder's own.
    pub is_older: IsOlder,
}

/// The folders beside which something is to be kept, of the places that were just reached.
pub fn places(binder: &Binder, synced: &[ExchangeResult]) -> Vec<PathBuf> {
    let reached = synced.iter().filter(|it| it.outcome.delivered());
    let readable = reached.filter(|it| binder.is_readable(&it.remote).unwrap_or_default());
    readable
        .filter_map(|it| Binder::folder_of(&it.remote))
        .collect()
}

/// Writes each file beside a folder.
///
/// # Errors
/// Another file has the name, or it cannot be written there; the files before it are written.
pub fn renew(place: &Path, files: &[FileBeside], env: &Env) -> Result<()> {
    for file in files {
        let path = place.with_extension(file.ending);
        write_export::write(&path, &file.bytes, &*file.is_older, env)?;
    }
    Ok(())
}
