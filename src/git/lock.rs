//! Lock between processes working in one copy, and removal of stale locks.

use crate::git::durable_files::FileContext;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Context, Result};

/// Folder of temporary files, below the Git folder.
pub(crate) const TEMPORARY: &str = "binder/tmp";

/// How long a command waits for another one.
const PATIENCE: Duration = Duration::from_secs(5);

/// Age from which a reference lock is stale, while the copy's lock is held. Locks of this program vanish
/// with its process; git holds one for milliseconds.
const STALE: Duration = Duration::from_secs(15);

/// How often a lock of git that was found after a crash of this program is looked at again.
const GRACE: u32 = 20;
const GRACE_PAUSE: Duration = Duration::from_millis(5);

/// Contents of the lock file while the holder works, and afterwards.
const AT_WORK: u8 = b'1';
const DONE: u8 = b'0';

/// Holder of a lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LockHolder {
    pub(crate) process: u32,
    pub(crate) since: SystemTime,
}

/// Holder as written in the lock file; none if nobody holds it or it is unreadable.
pub(crate) fn holder(path: &Path) -> Option<LockHolder> {
    let file = File::open(path).ok()?;
    if file.try_lock_shared().is_ok() {
        return None;
    }
    let text = fs::read_to_string(path).ok()?;
    let process = text
        .strip_prefix(char::from(AT_WORK))?
        .trim()
        .parse()
        .ok()?;
    let since = fs::metadata(path).and_then(|meta| meta.modified()).ok()?;
    Some(LockHolder { process, since })
}

/// A lock held until dropped; the system lets it go when the process dies.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
    /// Writes the state of the holder into the file.
    marks: bool,
    /// The former holder did not finish: it died or failed.
    pub(crate) was_left: bool,
}

impl Lock {
    /// Takes the lock, waiting as long as it takes. For the outbox, held while one small file is
    /// written.
    pub(crate) fn wait(path: &Path) -> Result<Self> {
        let file = open(path)?;
        file.lock()
            .with_context(|| FileContext::new("locking", path))?;
        Ok(Self {
            file,
            marks: false,
            was_left: false,
        })
    }

    /// Takes the lock if it is free.
    pub(crate) fn at_once(path: &Path) -> Result<Option<Self>> {
        let file = open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self::at_work(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => {
                Err(error).with_context(|| FileContext::new("locking", path))
            }
        }
    }

    /// Takes the lock if it comes free within five seconds.
    pub(crate) fn patient(path: &Path) -> Result<Option<Self>> {
        let file = open(path)?;
        let start = Instant::now();
        let mut pause = Duration::from_millis(1);
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Some(Self::at_work(file))),
                Err(TryLockError::WouldBlock) if start.elapsed() < PATIENCE => {
                    thread::sleep(pause);
                    pause = (pause * 2).min(Duration::from_millis(20));
                }
                Err(TryLockError::WouldBlock) => return Ok(None),
                Err(TryLockError::Error(error)) => {
                    return Err(error).with_context(|| FileContext::new("locking", path));
                }
            }
        }
    }
}

impl Lock {
    /// The mark is best effort: on a full disk people work without it.
    fn at_work(mut file: File) -> Self {
        // Nothing in it: new, or what a power cut left.
        let mut mark = [AT_WORK];
        let _ = file.read(&mut mark);
        let mut lock = Self {
            file,
            marks: true,
            was_left: mark != [DONE],
        };
        lock.mark(AT_WORK);
        lock
    }

    /// Earlier program versions read only the first byte.
    fn mark(&mut self, mark: u8) {
        let mut text = vec![mark];
        if mark == AT_WORK {
            text.extend_from_slice(format!(" {:<10}\n", std::process::id()).as_bytes());
        }
        let start = self.file.seek(SeekFrom::Start(0));
        let _ = start.and_then(|_| self.file.write_all(&text));
    }

    /// The work under the lock failed: the next holder checks its remains.
    pub(crate) fn leave(mut self) {
        self.marks = false;
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if self.marks {
            self.mark(DONE);
        }
    }
}

fn open(path: &Path) -> Result<File> {
    OpenOptions::new()
        .create(true)
        .truncate(false)
        .read(true)
        .write(true)
        .open(path)
        .with_context(|| FileContext::new("opening", path))
}

/// Puts away what dead processes left: locks on our own references go to `stale/`, files that were
/// being written are dropped. Only under the copy's lock. Best effort: what cannot be put away is in
/// the way of some commands only.
pub(crate) fn clear_stale(git: &Path, lock: &Lock) {
    let locks = if lock.was_left {
        let _ = fs::remove_dir_all(git.join(TEMPORARY));
        left(git)
    } else {
        stale(git).unwrap_or_default()
    };
    for lock in locks {
        let aside = git.join("binder/stale");
        let moved = fs::create_dir_all(&aside)
            .and_then(|()| fs::rename(&lock, aside.join(lock.file_name().unwrap_or_default())));
        let _ = moved.or_else(|_| fs::remove_file(&lock));
    }
}

/// The same for references below a folder that another lock guards.
pub(crate) fn clear_left_below(folder: &Path, lock: &Lock) {
    let mut locks = Vec::new();
    list_below(folder, &mut locks);
    match lock.was_left {
        true => await_going(&mut locks),
        false => locks.retain(|it| is_stale(it).unwrap_or(false)),
    }
    for lock in locks {
        let _ = fs::remove_file(lock);
    }
}

/// The locks on our own references that do not go away, after one of our processes died. A living
/// git holds its own for milliseconds.
fn left(git: &Path) -> Vec<PathBuf> {
    let mut left = locks(git);
    await_going(&mut left);
    left
}

fn await_going(left: &mut Vec<PathBuf>) {
    for _ in 0..GRACE {
        left.retain(|lock| fs::symlink_metadata(lock).is_ok());
        if left.is_empty() {
            break;
        }
        thread::sleep(GRACE_PAUSE);
    }
}

/// The locks that dead processes left on our own references.
pub(crate) fn stale(git: &Path) -> Result<Vec<PathBuf>> {
    let mut stale = Vec::new();
    for lock in locks(git) {
        if is_stale(&lock)? {
            stale.push(lock);
        }
    }
    stale.sort();
    Ok(stale)
}

/// Folders with locks of our own references.
fn locks(git: &Path) -> Vec<PathBuf> {
    let names = [
        "HEAD.lock",
        "config.lock",
        // libgit2's own, while it writes the other.
        "config.lock.lock",
        "index.lock",
        "packed-refs.lock",
        "refs/heads/main.lock",
    ];
    let mut locks: Vec<PathBuf> = names.iter().map(|name| git.join(name)).collect();
    for folder in ["refs/heads/copies", "refs/heads/sealed", "refs/binder"] {
        list_below(&git.join(folder), &mut locks);
    }
    locks
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
pub(crate) fn is_stale(lock: &Path) -> Result<bool> {
    let modified = match fs::symlink_metadata(lock).and_then(|meta| meta.modified()) {
        Ok(modified) => modified,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error.into()),
    };
    // A lock from the future (the clock was set back) is a dead process's too.
    let age = SystemTime::now().duration_since(modified).unwrap_or(STALE);
    Ok(age >= STALE)
}
