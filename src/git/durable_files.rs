//! Files that survive a power cut: written to a temporary file, synced, then renamed into place.

pub(crate) mod flush_disk;

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use tempfile::NamedTempFile;

use crate::error::Failure;
use crate::git::held_files;
use crate::git::regular_files;
use crate::say;

/// Operation and path, as context of an I/O error.
#[derive(Debug)]
pub(crate) struct FileContext {
    doing: &'static str,
    pub(crate) path: PathBuf,
}

impl FileContext {
    pub(crate) fn new(doing: &'static str, path: impl AsRef<Path>) -> Self {
        Self {
            doing,
            path: path.as_ref().to_owned(),
        }
    }
}

impl fmt::Display for FileContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.doing, self.path.display())
    }
}

/// A path as text, to be written down.
///
/// # Errors
/// Some of its bytes are no text, and nothing else may be written in their place.
pub(crate) fn text_of(path: &Path) -> Result<String, Failure> {
    let shown = || path.to_string_lossy().into_owned();
    let text = path.to_str().map(str::to_owned);
    text.ok_or_else(|| Failure::could_not(say!("frame-path-not-text", path = shown())))
}

/// Writes a file durably and atomically: after a power cut the old or the new text is there.
pub(crate) fn write_durably(path: &Path, bytes: &[u8]) -> Result<()> {
    write_synced(path, bytes)?;
    sync_folder(path.parent().context("a file without a folder")?)
}

/// The same for one of several files: durable once the folder is synced too.
pub(crate) fn write_synced(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().context("a file without a folder")?;
    make_folder(folder)?;
    let place = || FileContext::new("writing", path);
    let mut temporary = NamedTempFile::new_in(folder).with_context(place)?;
    temporary.write_all(bytes).with_context(place)?;
    temporary.as_file().sync_all().with_context(place)?;
    held_files::put(temporary, path).with_context(place)?;
    Ok(())
}

/// The first of some names that nothing has, taken at once by an empty file: two processes never get the same one.
pub(crate) fn reserve(names: impl Iterator<Item = PathBuf>) -> Result<PathBuf> {
    for path in names {
        make_folder(path.parent().context("a file without a folder")?)?;
        match File::create_new(&path) {
            Ok(_) => return Ok(path),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => {
                return Err(error).with_context(|| FileContext::new("creating", &path));
            }
        }
    }
    anyhow::bail!("no name is free")
}

/// Makes a folder, and those above it, so that it is found again after a power cut.
pub(crate) fn make_folder(folder: &Path) -> Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let above = folder.parent().context("a folder without one above")?;
    make_folder(above)?;
    match fs::create_dir(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
            Err(error).with_context(|| FileContext::new("creating", folder))
        }
        _ => sync_folder(above),
    }
}

/// Writes a file that can be made again: whole or not at all, without waiting for the disk.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().context("a file without a folder")?;
    write_whole_from(folder, path, bytes)
}

/// The same, with the temporary file in another folder of the same disk.
pub(crate) fn write_whole_from(folder: &Path, path: &Path, bytes: &[u8]) -> Result<()> {
    let place = || FileContext::new("writing", path);
    let make = || readable().tempfile_in(folder);
    let mut temporary = make()
        .or_else(|error| match error.kind() {
            io::ErrorKind::NotFound => fs::create_dir_all(folder).and_then(|()| make()),
            _ => Err(error),
        })
        .with_context(place)?;
    temporary.write_all(bytes).with_context(place)?;
    keep_strict(temporary.as_file(), path).with_context(place)?;
    held_files::put(temporary, path).with_context(place)?;
    Ok(())
}

/// Writes a file for others to read by filling it bit by bit: whole and durable, or not at all.
pub(crate) fn fill_durably(
    folder: &Path,
    path: &Path,
    fill: impl FnOnce(&mut File) -> Result<()>,
) -> Result<()> {
    let place = || FileContext::new("writing", path);
    let mut temporary = readable().tempfile_in(folder).with_context(place)?;
    fill(temporary.as_file_mut()).with_context(place)?;
    keep_strict(temporary.as_file(), path).with_context(place)?;
    temporary.as_file().sync_all().with_context(place)?;
    held_files::put(temporary, path).with_context(place)?;
    sync_folder(folder)
}

/// A new file readable for others as far as the user's umask allows.
fn readable() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".binder-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder
}

/// A replacement is no more accessible than the file it replaces.
#[cfg(unix)]
fn keep_strict(file: &File, path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let before = match fs::symlink_metadata(path) {
        Ok(before) if before.is_file() => before.permissions().mode(),
        _ => return Ok(()),
    };
    let made = file.metadata()?.permissions().mode() & 0o777;
    let strict = made & (before | 0o600);
    match strict != made {
        true => file.set_permissions(fs::Permissions::from_mode(strict)),
        false => Ok(()),
    }
}

#[cfg(not(unix))]
fn keep_strict(_: &File, _: &Path) -> io::Result<()> {
    Ok(())
}

/// Makes a new folder with everything in it reach the disk, but for Git's objects, which have done so.
pub(crate) fn sync_new(folder: &Path) -> Result<()> {
    sync_below(folder)?;
    folder.parent().map_or(Ok(()), sync_folder)
}

fn sync_below(folder: &Path) -> Result<()> {
    let place = || FileContext::new("syncing", folder);
    for entry in fs::read_dir(folder).with_context(place)? {
        let entry = entry.with_context(place)?;
        let kind = entry.file_type().with_context(place)?;
        if kind.is_dir() && entry.file_name() != "objects" {
            sync_below(&entry.path())?;
        } else if kind.is_file() {
            sync_file(&entry.path()).with_context(place)?;
        }
    }
    sync_folder(folder)
}

#[cfg(unix)]
pub(crate) fn sync_file(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// Windows syncs only what is open for writing.
#[cfg(not(unix))]
pub(crate) fn sync_file(path: &Path) -> io::Result<()> {
    File::options().write(true).open(path)?.sync_all()
}

/// Makes a rename in a folder reach the disk.
#[cfg(unix)]
pub(crate) fn sync_folder(folder: &Path) -> Result<()> {
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .with_context(|| FileContext::new("syncing", folder))
}

/// Windows writes a rename through by itself and cannot open a folder for syncing.
#[cfg(not(unix))]
pub(crate) fn sync_folder(_: &Path) -> Result<()> {
    Ok(())
}

/// Removes a file; one that is gone already is fine.
pub(crate) fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(error).with_context(|| FileContext::new("removing", path))
        }
        _ => Ok(()),
    }
}

/// Removes a folder with all in it; one that is gone already is fine.
pub(crate) fn remove_tree(folder: &Path) -> Result<()> {
    let removed = match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
            make_removable(folder).and_then(|()| fs::remove_dir_all(folder))
        }
        removed => removed,
    };
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(error).with_context(|| FileContext::new("removing", folder))
        }
        _ => Ok(()),
    }
}

/// Windows removes no file that is marked read-only, as Git marks its packs.
#[cfg(windows)]
#[expect(
    clippy::permissions_set_readonly_false,
    reason = "Windows, where it means no more than the mark"
)]
fn make_removable(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let mut permissions = entry.metadata()?.permissions();
        permissions.set_readonly(false);
        fs::set_permissions(entry.path(), permissions)?;
        if entry.file_type()?.is_dir() {
            make_removable(&entry.path())?;
        }
    }
    Ok(())
}

/// Elsewhere the folder's own mode decides.
#[cfg(not(windows))]
fn make_removable(_: &Path) -> io::Result<()> {
    Err(io::ErrorKind::PermissionDenied.into())
}

/// The bytes of a regular file, none where there is no such file.
pub(crate) fn read(path: &Path) -> Result<Option<Vec<u8>>> {
    match regular_files::bytes(path, u64::MAX) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| FileContext::new("reading", path)),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn a_file_that_only_its_owner_may_read_stays_so_when_it_is_written_anew() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("contacts.yaml");
        let mode = || fs::metadata(&path).expect("a file").permissions().mode() & 0o777;
        write_whole(&path, b"one").expect("written");
        let usual = mode();
        assert_eq!(usual & 0o600, 0o600);
        for strict in [0o600, 0o640, 0o400] {
            fs::set_permissions(&path, fs::Permissions::from_mode(strict)).expect("set");
            write_whole(&path, b"two").expect("written");
            assert_eq!(mode(), usual & (strict | 0o600), "{strict:o}");
        }
    }

    #[test]
    fn a_name_is_taken_by_one_of_many_at_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let names = || (1..).map(|n| folder.path().join(format!("keys/anna-{n}")));
        let taken: Vec<PathBuf> = std::thread::scope(|all| {
            let each: Vec<_> = (0..8).map(|_| all.spawn(|| reserve(names()))).collect();
            let done = each.into_iter().map(|it| it.join().expect("a thread"));
            done.map(|it| it.expect("a name")).collect()
        });
        let different: std::collections::BTreeSet<&PathBuf> = taken.iter().collect();
        assert_eq!(different.len(), 8, "{taken:?}");
    }
}
