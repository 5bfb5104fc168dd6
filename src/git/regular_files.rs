//! Reads regular files only, at paths given by a person or writable by others: opening a pipe blocks and a
//! device may never end.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

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

/// The bytes of a file that was named, or of the file that a link leads to.
///
/// # Errors
/// It cannot be read, is no regular file, or has more than `most` bytes.
pub fn read(path: &Path, most: u64) -> Result<Vec<u8>, NotRead> {
    bytes(path, most).map_err(|error| match error.kind() {
        io::ErrorKind::FileTooLarge => NotRead::TooBig,
        _ if Irregular::of(&error).is_none() => NotRead::Unreadable,
        _ if path.is_dir() => NotRead::Folder,
        _ => NotRead::Special,
    })
}

/// Not a regular file.
#[derive(Debug)]
pub(crate) struct Irregular(pub(crate) PathBuf);

impl std::fmt::Display for Irregular {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} is no regular file", self.0.display())
    }
}

impl std::error::Error for Irregular {}

impl Irregular {
    /// The file that an error is about, if that is what is wrong with it.
    pub(crate) fn of(error: &io::Error) -> Option<&Path> {
        let told = error.get_ref()?.downcast_ref::<Self>()?;
        Some(&told.0)
    }
}

fn irregular(path: &Path) -> io::Error {
    io::Error::other(Irregular(path.to_owned()))
}

/// Opens a regular file for reading without blocking. Links are followed.
///
/// # Errors
/// There is none, it cannot be opened, or something else lies there ([`Irregular`]).
pub(crate) fn open(path: &Path) -> io::Result<File> {
    if !fs::metadata(path)?.is_file() {
        return Err(irregular(path));
    }
    opened(path, false)
}

/// The same, without following a link.
///
/// # Errors
/// As [`open`]; a link is [`Irregular`].
pub(crate) fn open_itself(path: &Path) -> io::Result<File> {
    if !fs::symlink_metadata(path)?.is_file() {
        return Err(irregular(path));
    }
    opened(path, false)
}

/// The same, to be locked for oneself: over NFS that takes a file that is open for writing (flock(2)).
///
/// # Errors
/// As [`open_itself`].
pub(crate) fn open_itself_to_lock(path: &Path) -> io::Result<File> {
    if !fs::symlink_metadata(path)?.is_file() {
        return Err(irregular(path));
    }
    match opened(path, true) {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => opened(path, false),
        opened => opened,
    }
}

/// Checked again on the open file: the path may have changed meanwhile.
fn opened(path: &Path, to_write: bool) -> io::Result<File> {
    let mut options = File::options();
    options.read(true).write(to_write);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        let flags = rustix::fs::OFlags::NONBLOCK | rustix::fs::OFlags::NOCTTY;
        options.custom_flags(i32::try_from(flags.bits()).unwrap_or_default());
    }
    let file = options.open(path)?;
    match file.metadata()?.is_file() {
        true => Ok(file),
        false => Err(irregular(path)),
    }
}

/// The bytes of a regular file that is no link.
///
/// # Errors
/// As [`open_itself`], or it has more than `most` bytes.
pub(crate) fn read_itself(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    whole(open_itself(path)?, most)
}

/// The bytes of a regular file.
///
/// # Errors
/// As [`open`], or it has more than `most` bytes.
pub(crate) fn bytes(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    whole(open(path)?, most)
}

fn whole(file: File, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    match bytes.len() as u64 > most {
        true => Err(io::ErrorKind::FileTooLarge.into()),
        false => Ok(bytes),
    }
}

/// The text of a regular file, up to so many bytes; none where there is no such file or it is no
/// text.
pub(crate) fn text(path: &Path, most: u64) -> Option<String> {
    let mut text = String::new();
    let read = open(path).and_then(|file| file.take(most).read_to_string(&mut text));
    read.ok().map(|_| text)
}

/// The first of these parts of a folder that is there and no regular file.
pub(crate) fn first_irregular(folder: &Path, parts: &[&str]) -> Option<PathBuf> {
    let paths = parts.iter().map(|part| folder.join(part));
    let there = |path: &PathBuf| fs::symlink_metadata(path).is_ok_and(|about| !about.is_file());
    paths.into_iter().find(there)
}

#[cfg(all(test, unix))]
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

    #[test]
    fn only_a_regular_file_is_opened_and_nothing_is_waited_for() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        fs::write(at("file"), "text").expect("written");
        std::os::unix::fs::symlink(at("file"), at("link")).expect("a link");
        std::os::unix::fs::symlink("/dev/zero", at("zero")).expect("a link");
        let made = std::process::Command::new("mkfifo")
            .arg(at("pipe"))
            .status();
        assert!(made.is_ok_and(|it| it.success()));
        assert!(open(&at("file")).is_ok() && open(&at("link")).is_ok());
        assert_eq!(read_itself(&at("file"), 4).expect("read"), b"text");
        assert!(
            read_itself(&at("file"), 3).is_err(),
            "longer than it may be"
        );
        for name in ["pipe", "zero", "."] {
            let error = open(&at(name)).expect_err(name);
            assert_eq!(Irregular::of(&error), Some(&*at(name)));
        }
        let error = open_itself(&at("link")).expect_err("a link");
        assert_eq!(Irregular::of(&error), Some(&*at("link")));
        let parts = ["none", "file", "pipe"];
        assert_eq!(first_irregular(folder.path(), &parts), Some(at("pipe")));
    }
}
