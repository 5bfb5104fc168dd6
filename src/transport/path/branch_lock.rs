//! Lock of a branch in a repository by path, as Git does it: a file `<branch>.lock`, created exclusively.
//! The file is marked as a binder's and locked by the process, so that the lock of a dead process is
//! recognised and taken over.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use git2::Oid;
use tempfile::NamedTempFile;

use crate::domain::replication::exchange::ExchangeFault;
use crate::git::durable_files::{self, FileContext};
use crate::git::held_files;
use crate::git::regular_files;
use crate::git::shared_repository::Sharing;
use crate::transport::TransportError;

/// Retries for a lock of another process, and the pause between: about five seconds.
const TRIES: u32 = 100;
const PAUSE: Duration = Duration::from_millis(50);

/// Age from which another program's lock is stale.
const STALE: Duration = Duration::from_secs(600);

/// The same of one with nothing in it, as a stick that was pulled out keeps it. Git's own is empty for as long as it takes to
/// write a commit's name, and while a branch is deleted.
const STALE_EMPTY: Duration = Duration::from_secs(120);

/// Contents of a lock of this program.
const MARK: &[u8] = b"binder\n";

/// A locked branch, let go when dropped.
pub(in crate::transport) struct BranchLock {
    git: PathBuf,
    branch: PathBuf,
    lock: PathBuf,
    sharing: Sharing,
    _held: File,
}

impl BranchLock {
    /// Waits some seconds where another process holds it.
    ///
    /// # Errors
    /// It stays locked, or nothing can be written there.
    pub(in crate::transport) fn take(git: &Path, name: &str) -> Result<Self> {
        let branch = git.join(name);
        let mut lock = branch.clone().into_os_string();
        lock.push(".lock");
        let lock = PathBuf::from(lock);
        let sharing = Sharing::of(git);
        for _ in 0..TRIES {
            if let Some(held) = made_or_taken_over(git, &lock, sharing)? {
                return Ok(Self {
                    git: git.to_owned(),
                    branch,
                    lock,
                    sharing,
                    _held: held,
                });
            }
            thread::sleep(PAUSE);
        }
        Err(TransportError::from(ExchangeFault::Busy).into())
    }

    /// Moves the branch. It survives a power cut when this returns.
    pub(in crate::transport) fn set(&self, to: Oid) -> Result<()> {
        let mut new = temporary(&self.git)?;
        self.sharing.share(new.path());
        writeln!(new, "{to}").context("writing a branch")?;
        new.as_file().sync_all().context("writing a branch")?;
        held_files::put(new, &self.branch).context("moving a branch")?;
        durable_files::sync_folder(self.branch.parent().unwrap_or(&self.git))
    }
}

impl Drop for BranchLock {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.lock);
    }
}

/// None where a living process has it, or one of another program lies there.
fn made_or_taken_over(git: &Path, lock: &Path, sharing: Sharing) -> Result<Option<File>> {
    if let Some(new) = made(git, lock, sharing)? {
        return Ok(Some(new));
    }
    match taken_over(lock)? {
        TakeOver::Taken(held) => return Ok(Some(held)),
        TakeOver::Living => {}
        TakeOver::Foreign => put_stale_away(git, lock),
    }
    Ok(None)
}

/// A new lock; none where there is one already.
fn made(git: &Path, lock: &Path, sharing: Sharing) -> Result<Option<File>> {
    if let Some(folder) = lock.parent() {
        let made = sharing.make_folder(folder);
        made.with_context(|| FileContext::new("creating", folder))?;
    }
    // Made complete before it is visible, so that a crash leaves nothing in the way.
    let mut file = temporary(git)?;
    sharing.share(file.path());
    file.as_file().lock().context("locking a branch")?;
    file.write_all(MARK).context("locking a branch")?;
    match file.persist_noclobber(lock) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => Ok(None),
        // File systems without hard links or exclusive renaming: FAT and exFAT by some drivers, folders
        // shared with a virtual machine.
        Err(_) => made_in_place(lock, sharing),
    }
}

/// The same in two steps. A crash between them leaves a lock that counts as another program's.
fn made_in_place(lock: &Path, sharing: Sharing) -> Result<Option<File>> {
    let mut file = match File::create_new(lock) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Ok(None),
        Err(error) => return Err(error).context("locking a branch"),
    };
    sharing.share(lock);
    let marked = file.lock().and_then(|()| file.write_all(MARK));
    if let Err(error) = marked.and_then(|()| file.sync_all()) {
        let _ = fs::remove_file(lock);
        return Err(error).context("locking a branch");
    }
    Ok(lies_there(&file, lock).then_some(file))
}

/// What lies where a lock is wanted.
enum TakeOver {
    /// The lock of a dead binder process, held now.
    Taken(File),
    /// A process that lives holds it, or it is gone by now.
    Living,
    /// Not a binder's, or never marked as one.
    Foreign,
}

/// Takes over the lock of a dead binder process.
fn taken_over(lock: &Path) -> Result<TakeOver> {
    let mut file = match regular_files::open_itself_to_lock(lock) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(TakeOver::Living),
        Err(error) => return Err(error).context("reading the lock of a branch"),
    };
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(TakeOver::Living),
        // Over NFS, of another user: it can only be read.
        Err(TryLockError::Error(error)) if is_bad_descriptor(&error) => {
            return Ok(TakeOver::Living);
        }
        Err(TryLockError::Error(error)) => return Err(error).context("locking a branch"),
    }
    let mut mark = Vec::new();
    file.read_to_end(&mut mark)
        .context("reading the lock of a branch")?;
    Ok(match mark == MARK {
        _ if !lies_there(&file, lock) => TakeOver::Living,
        true => TakeOver::Taken(file),
        false => TakeOver::Foreign,
    })
}

/// EBADF.
fn is_bad_descriptor(error: &io::Error) -> bool {
    cfg!(unix) && error.raw_os_error() == Some(9)
}

/// True if the file just locked is still the one under that name.
#[cfg(unix)]
fn lies_there(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let id = |meta: fs::Metadata| (meta.dev(), meta.ino());
    let there = fs::symlink_metadata(path).map(id).ok();
    there.is_some() && there == file.metadata().map(id).ok()
}

/// Windows keeps the name of a file that is open.
#[cfg(not(unix))]
fn lies_there(_: &File, path: &Path) -> bool {
    path.exists()
}

/// Moves a stale lock of another program aside.
fn put_stale_away(git: &Path, lock: &Path) {
    let Ok(meta) = fs::symlink_metadata(lock) else {
        return;
    };
    let limit = match meta.len() {
        0 => STALE_EMPTY,
        _ => STALE,
    };
    if age_there(git, &meta).is_some_and(|age| age >= limit) {
        let _ = fs::rename(lock, git.join("binder-stale.lock"));
    }
}

/// The age of a file by the clock of the place: that of a server, or a stick's local time, is not this computer's.
fn age_there(git: &Path, meta: &fs::Metadata) -> Option<Duration> {
    let now = temporary(git).ok()?.as_file().metadata().ok()?;
    let now = now.modified().ok()?;
    now.duration_since(meta.modified().ok()?).ok()
}

/// Readable by all users who share the folder, like Git's own files.
fn temporary(git: &Path) -> Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix("binder-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(git).context("locking a branch")
}

#[cfg(test)]
mod tests {
    use super::*;

    const BRANCH: &str = "refs/heads/copies/anna";

    fn nobody() -> Sharing {
        Sharing::of(Path::new("/nowhere"))
    }

    fn lock_file(git: &Path) -> PathBuf {
        git.join(format!("{BRANCH}.lock"))
    }

    #[test]
    fn the_lock_of_a_binder_that_died_is_taken_over_at_once() {
        let git = tempfile::tempdir().expect("a folder");
        let lock = BranchLock::take(git.path(), BRANCH).expect("locked");
        let path = lock_file(git.path());
        let left = fs::read(&path).expect("a lock");
        drop(lock);
        assert!(!path.exists());
        fs::write(&path, left).expect("left by a dead process");
        let lock = BranchLock::take(git.path(), BRANCH).expect("taken over");
        lock.set(Oid::ZERO_SHA1).expect("moved");
        drop(lock);
        assert!(!path.exists());
        let branch = fs::read_to_string(git.path().join(BRANCH)).expect("a branch");
        assert_eq!(branch, format!("{}\n", Oid::ZERO_SHA1));
    }

    #[test]
    fn a_living_lock_and_that_of_another_program_are_respected() {
        let git = tempfile::tempdir().expect("a folder");
        let path = lock_file(git.path());
        let lock = BranchLock::take(git.path(), BRANCH).expect("locked");
        assert!(
            made(git.path(), &path, nobody())
                .expect("an answer")
                .is_none()
        );
        assert!(is_living(&path));
        let then = file_time(&lock._held) - Duration::from_secs(3600);
        lock._held.set_modified(then).expect("a time");
        assert!(is_living(&path), "however old it is");
        drop(lock);
        fs::write(&path, "").expect("git's lock");
        assert!(
            made(git.path(), &path, nobody())
                .expect("an answer")
                .is_none()
        );
        assert!(matches!(taken_over(&path), Ok(TakeOver::Foreign)));
        put_stale_away(git.path(), &path);
        assert!(path.exists(), "it is young");
    }

    #[test]
    fn an_empty_lock_is_stale_after_two_minutes_and_a_written_one_after_ten() {
        let git = tempfile::tempdir().expect("a folder");
        let path = lock_file(git.path());
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        let three_minutes_old = |text: &str| {
            fs::write(&path, text).expect("a lock");
            let file = File::options()
                .write(true)
                .open(&path)
                .expect("it is there");
            let then = file_time(&file) - Duration::from_secs(180);
            file.set_modified(then).expect("a time");
            put_stale_away(git.path(), &path);
            path.exists()
        };
        assert!(three_minutes_old("0123\n"), "of a program at work");
        assert!(
            !three_minutes_old(""),
            "left on a stick that was pulled out"
        );
    }

    fn is_living(lock: &Path) -> bool {
        matches!(taken_over(lock), Ok(TakeOver::Living))
    }

    fn file_time(file: &File) -> std::time::SystemTime {
        let meta = file.metadata().expect("it is there");
        meta.modified().expect("a time")
    }
}
