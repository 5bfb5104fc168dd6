//! Files that a person names, read only where they are files: a pipe would be waited for, and a device
//! never ends.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read};
use std::path::Path;

/// Why a file that was named cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// There is none, or it may not be read.
    Unreadable,
    Folder,
    /// A pipe, a socket or a device.
    Special,
    /// It has more bytes than are wanted.
    TooBig,
}

/// The bytes of a file, or of the file that a link leads to.
///
/// # Errors
/// It cannot be read, is no regular file, or has more than `most` bytes.
pub fn read(path: &Path, most: u64) -> Result<Vec<u8>, NotRead> {
    let unreadable = |_: io::Error| NotRead::Unreadable;
    // Some devices do something as soon as they are opened.
    is_regular(&fs::metadata(path).map_err(unreadable)?)?;
    let file = open_without_waiting(path).map_err(unreadable)?;
    is_regular(&file.metadata().map_err(unreadable)?)?;
    let mut bytes = Vec::new();
    let read = file.take(most.saturating_add(1)).read_to_end(&mut bytes);
    read.map_err(unreadable)?;
    match bytes.len() as u64 > most {
        true => Err(NotRead::TooBig),
        false => Ok(bytes),
    }
}

fn is_regular(about: &fs::Metadata) -> Result<(), NotRead> {
    match (about.is_file(), about.is_dir()) {
        (true, _) => Ok(()),
        (_, true) => Err(NotRead::Folder),
        _ => Err(NotRead::Special),
    }
}

/// A pipe may have taken the place of the file since it was looked at; opening one waits for somebody
/// to write to it.
#[cfg(unix)]
fn open_without_waiting(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    let flags = rustix::fs::OFlags::NONBLOCK.bits();
    let flags = i32::try_from(flags).unwrap_or_default();
    OpenOptions::new().read(true).custom_flags(flags).open(path)
}

#[cfg(not(unix))]
fn open_without_waiting(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_are_read_and_only_as_far_as_they_are_wanted() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("list");
        fs::write(&file, "1234").expect("written");
        assert_eq!(read(&file, 4), Ok(b"1234".to_vec()));
        assert_eq!(read(&file, 3), Err(NotRead::TooBig));
        assert_eq!(read(folder.path(), 4), Err(NotRead::Folder));
        assert_eq!(
            read(&folder.path().join("none"), 4),
            Err(NotRead::Unreadable)
        );
        #[cfg(unix)]
        assert_eq!(read(Path::new("/dev/zero"), 4), Err(NotRead::Special));
    }
}
