//! Locks between processes on one copy, and stale locks of a process that died.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Context, Result};

/// How long a command waits for another that writes in the same copy.
const PATIENCE: Duration = Duration::from_secs(5);

/// How old a lock of a reference must be to be a dead process's, while we hold the copy's lock.
/// Ours are gone the moment our process is, a living git's is held for milliseconds.
const STALE: Duration = Duration::from_secs(15);

/// A lock held until dropped; the system lets it go when the process dies.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock, waiting as long as it takes. For the outbox, held while one small file is
    /// written.
    pub(super) fn wait(path: &Path) -> Result<Self> {
        let file = open(path)?;
        file.lock()
            .with_context(|| format!("locking {}", path.display()))?;
        Ok(Self { _file: file })
    }

    /// Takes the lock if nobody has it.
    pub(super) fn at_once(path: &Path) -> Result<Option<Self>> {
        let file = open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { _file: file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => {
                Err(error).with_context(|| format!("locking {}", path.display()))
            }
        }
    }

    /// Takes the lock if it comes free within five seconds.
    pub(super) fn patient(path: &Path) -> Result<Option<Self>> {
        let file = open(path)?;
        let start = Instant::now();
        let mut pause = Duration::from_millis(1);
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Some(Self { _file: file })),
                Err(TryLockError::WouldBlock) if start.elapsed() < PATIENCE => {
                    thread::sleep(pause);
                    pause = (pause * 2).min(Duration::from_millis(20));
                }
                Err(TryLockError::WouldBlock) => return Ok(None),
                Err(TryLockError::Error(error)) => {
                    return Err(error).with_context(|| format!("locking {}", path.display()));
                }
            }
        }
    }
}

fn open(path: &Path) -> Result<File> {
    OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)
        .with_context(|| format!("opening {}", path.display()))
}

/// Moves the locks that dead processes left on our own references to `stale/`. Only under the
/// copy's lock.
pub(super) fn clear_stale(git: &Path) -> Result<()> {
    for lock in stale(git)? {
        let aside = git.join("binder/stale");
        fs::create_dir_all(&aside)?;
        fs::rename(&lock, aside.join(lock.file_name().unwrap_or_default()))?;
    }
    Ok(())
}

/// The locks that dead processes left on our own references.
pub(super) fn stale(git: &Path) -> Result<Vec<PathBuf>> {
    let names = [
        "HEAD.lock",
        "config.lock",
        "index.lock",
        "packed-refs.lock",
        "refs/heads/main.lock",
    ];
    let mut locks: Vec<PathBuf> = names.iter().map(|name| git.join(name)).collect();
    for folder in ["refs/heads/copies", "refs/binder"] {
        list_below(&git.join(folder), &mut locks);
    }
    let mut stale = Vec::new();
    for lock in locks {
        if is_stale(&lock)? {
            stale.push(lock);
        }
    }
    stale.sort();
    Ok(stale)
}

fn list_below(folder: &Path, locks: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            list_below(&path, locks);
        } else if path
            .extension()
            .is_some_and(|extension| extension == "lock")
        {
            locks.push(path);
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the age of a file, against the same clock"
)]
fn is_stale(lock: &Path) -> Result<bool> {
    let modified = match fs::symlink_metadata(lock).and_then(|meta| meta.modified()) {
        Ok(modified) => modified,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error.into()),
    };
    // A lock from the future (the clock was set back) is a dead process's too.
    let age = SystemTime::now().duration_since(modified).unwrap_or(STALE);
    Ok(age >= STALE)
}
