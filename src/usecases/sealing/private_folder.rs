//! A file in clear for an editor or a print queue, in memory: it never reaches a disk, and is written over afterwards.

use std::fs::{self, File};
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

/// What the names of such folders begin with.
const PREFIX: &str = "binder-";

/// Folders of this user in memory whose command was ended before it could wipe them.
pub fn left_behind(env: &Env) -> Vec<PathBuf> {
    let all = memory(env).filter_map(|place| fs::read_dir(place).ok());
    let all = all.flatten().flatten();
    let own = all.filter(|it| it.file_name().to_string_lossy().starts_with(PREFIX));
    let mut left: Vec<PathBuf> = own.map(|it| it.path()).filter(|it| is_left(it)).collect();
    left.sort();
    left
}

/// True for a folder that no command holds, and whose files this user can read.
fn is_left(folder: &Path) -> bool {
    let is_empty = || fs::read_dir(folder).is_ok_and(|mut files| files.next().is_none());
    held(folder).is_some() && !is_empty()
}

/// A lock on a folder that goes with the process; none where another has it.
fn held(folder: &Path) -> Option<File> {
    let file = File::open(folder).ok()?;
    file.try_lock().ok().map(|()| file)
}

fn memory(env: &Env) -> impl Iterator<Item = PathBuf> {
    let runtime = env.variable("XDG_RUNTIME_DIR").map(PathBuf::from);
    let all = runtime.into_iter().chain([PathBuf::from(SHARED_MEMORY)]);
    all.filter(|it| it.is_absolute() && it.is_dir())
}

/// A folder that the user alone can read, with one file. Its files are wiped when it is dropped.
pub struct PrivateFolder {
    folder: Option<TempDir>,
    file: PathBuf,
    /// Held while the command is at work; none where the system locks no folders.
    _lock: Option<File>,
}

impl PrivateFolder {
    /// Puts something into a file of a new folder: in `$XDG_RUNTIME_DIR`, else /dev/shm.
    ///
    /// # Errors
    /// There is neither, and a disk was not agreed to.
    pub fn with(name: &str, bytes: &[u8], on_disk: bool, env: &Env) -> Result<Self> {
        let temporary = ["TMPDIR", "TEMP"].iter().find_map(|it| env.variable(it));
        let disk = on_disk.then(|| PathBuf::from(temporary.unwrap_or("/tmp")));
        let mut places = memory(env).chain(disk.filter(|it| it.is_absolute()));
        let made = places.find_map(|it| private(&it).ok());
        let folder = made.ok_or_else(|| Failure::could_not(say!("seal-no-memory")))?;
        let lock = held(folder.path());
        let file = folder.path().join(name);
        write_out(&file, bytes)?;
        Ok(Self {
            folder: Some(folder),
            file,
            _lock: lock,
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
    builder.prefix(PREFIX);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o700));
    }
    builder.tempdir_in(place)
}
