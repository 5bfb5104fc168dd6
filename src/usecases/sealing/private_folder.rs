//! A file in clear for an editor or a print queue, in memory: it never reaches a disk, and is written over afterwards.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use tempfile::TempDir;

use crate::domain::sealing::secret_text::SecretText;
use crate::env::Env;
use crate::error::Failure;
use crate::say;
use crate::usecases::sealing::source_file::{read_source, wipe, write_out};

/// Memory that Linux offers as a folder.
const SHARED_MEMORY: &str = "/dev/shm";

/// A folder that the user alone can read, with one file. Its files are wiped when it is dropped.
pub struct PrivateFolder {
    folder: Option<TempDir>,
    file: PathBuf,
}

impl PrivateFolder {
    /// Puts something into a file of a new folder: in `$XDG_RUNTIME_DIR`, else /dev/shm.
    ///
    /// # Errors
    /// There is neither, and a disk was not agreed to.
    pub fn with(name: &str, bytes: &[u8], on_disk: bool, env: &Env) -> Result<Self> {
        let runtime = env.variable("XDG_RUNTIME_DIR").map(PathBuf::from);
        let memory = runtime.into_iter().chain([PathBuf::from(SHARED_MEMORY)]);
        let temporary = ["TMPDIR", "TEMP"].iter().find_map(|it| env.variable(it));
        let disk = on_disk.then(|| PathBuf::from(temporary.unwrap_or("/tmp")));
        let mut places = memory
            .chain(disk)
            .filter(|it| it.is_absolute() && it.is_dir());
        let made = places.find_map(|it| private(&it).ok());
        let folder = made.ok_or_else(|| Failure::could_not(say!("seal-no-memory")))?;
        let file = folder.path().join(name);
        write_out(&file, bytes)?;
        Ok(Self {
            folder: Some(folder),
            file,
        })
    }

    pub fn file(&self) -> &Path {
        &self.file
    }

    /// What is in the file now.
    ///
    /// # Errors
    /// It cannot be read, or is no text.
    pub fn text(&self) -> Result<SecretText> {
        read_source(&self.file)
    }

    /// Leaves the file where it is: what was typed could not be sealed. It is gone when the computer is switched off.
    pub fn keep(mut self) -> PathBuf {
        if let Some(folder) = self.folder.take() {
            let _ = folder.keep();
        }
        self.file.clone()
    }

    fn wipe(folder: &Path) -> Result<()> {
        for entry in fs::read_dir(folder).context("wiping")? {
            let path = entry?.path();
            match path.is_dir() {
                true => Self::wipe(&path)?,
                false => wipe(&path)?,
            }
        }
        Ok(())
    }
}

impl Drop for PrivateFolder {
    fn drop(&mut self) {
        if let Some(folder) = &self.folder {
            // The folder itself goes with its last owner.
            let _ = Self::wipe(folder.path());
        }
    }
}

/// A new folder that the user alone can enter.
fn private(place: &Path) -> std::io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix("binder-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o700));
    }
    builder.tempdir_in(place)
}
