//! Files held open by another program. On Windows a scanner, indexer, editor or cloud folder can hold a
//! file for a moment so that it cannot be replaced; other systems have no such locks.

use std::fs;
use std::io;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use tempfile::NamedTempFile;

/// How long to wait for such a file, and between tries.
const PATIENCE: Duration = Duration::from_secs(5);
const PAUSE: Duration = Duration::from_millis(20);

/// True if another program has locked the file or a part: ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION.
pub(crate) fn is_held(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33))
}

/// Waits for files that others hold, from the first refusal on.
#[derive(Default)]
struct RetryPeriod {
    since: Option<Instant>,
}

impl RetryPeriod {
    /// True if it is worth another try, after a pause.
    fn goes_on(&mut self, error: &io::Error) -> bool {
        // Windows reports replacing an open file as access denied.
        let is_denied = cfg!(windows) && error.kind() == io::ErrorKind::PermissionDenied;
        let since = *self.since.get_or_insert_with(Instant::now);
        let goes_on = (is_held(error) || is_denied) && since.elapsed() < PATIENCE;
        if goes_on {
            thread::sleep(PAUSE);
        }
        goes_on
    }
}

/// Renames a written file into place, over an existing one.
pub(crate) fn put(mut file: NamedTempFile, place: &Path) -> io::Result<()> {
    let mut patience = RetryPeriod::default();
    loop {
        match file.persist(place) {
            Ok(_) => return Ok(()),
            Err(failed) if patience.goes_on(&failed.error) => file = failed.file,
            Err(failed) => return Err(as_held(failed.error, place)),
        }
    }
}

/// Renames a file or folder.
pub(crate) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    let mut patience = RetryPeriod::default();
    loop {
        match fs::rename(from, to) {
            Err(error) if patience.goes_on(&error) => {}
            done => return done.map_err(|error| as_held(error, to)),
        }
    }
}

/// Windows denies the access to a file that is to be replaced and is open elsewhere; only opening it tells why.
#[cfg(windows)]
fn as_held(error: io::Error, place: &Path) -> io::Error {
    use std::os::windows::fs::OpenOptionsExt;
    if error.kind() != io::ErrorKind::PermissionDenied {
        return error;
    }
    let alone = fs::File::options().write(true).share_mode(0).open(place);
    alone.err().filter(is_held).unwrap_or(error)
}

#[cfg(not(windows))]
const fn as_held(error: io::Error, _: &Path) -> io::Error {
    error
}
