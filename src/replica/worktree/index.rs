//! Plain Git's index of the folder.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use anyhow::Result;
use git2::{Index, IndexEntry, IndexTime, Oid, Repository, Tree};

use crate::git::durable_files;
use crate::replica::worktree::{FileOutcome, TreeDifference};

/// The index; an unreadable one is moved away, since it can be rebuilt.
pub(super) fn index(repo: &Repository) -> Option<Index> {
    repo.index().ok().or_else(|| {
        durable_files::remove(&repo.path().join("index")).ok()?;
        repo.index().ok()
    })
}

pub(super) fn index_matches(index: &Index, old: Option<&Tree<'_>>) -> bool {
    !index.is_empty() || old.is_none()
}

pub(super) fn enter(
    folder: &Path,
    index: &mut Index,
    difference: &TreeDifference,
    outcome: FileOutcome,
) -> Result<()> {
    let path = &difference.path;
    match difference.new {
        None => index.remove_path(path.as_ref())?,
        Some(id) => {
            let mut entry = entry(path, id, outcome);
            if outcome == FileOutcome::AsInGit
                && let Ok(meta) = fs::symlink_metadata(folder.join(path))
            {
                stat(&mut entry, &meta);
            }
            index.add(&entry)?;
        }
    }
    Ok(())
}

/// Sets the file data by which Git sees that a file is unchanged.
#[cfg(unix)]
fn stat(entry: &mut IndexEntry, meta: &fs::Metadata) {
    use std::os::unix::fs::MetadataExt;
    // Git keeps the low 32 bits of each.
    let low = |value: u64| (value & u64::from(u32::MAX)) as u32;
    let time = |seconds: i64, nanoseconds: i64| {
        IndexTime::new(seconds as i32, u32::try_from(nanoseconds).unwrap_or(0))
    };
    entry.ctime = time(meta.ctime(), meta.ctime_nsec());
    entry.mtime = time(meta.mtime(), meta.mtime_nsec());
    (entry.dev, entry.ino) = (low(meta.dev()), low(meta.ino()));
    (entry.uid, entry.gid) = (meta.uid(), meta.gid());
    entry.file_size = low(meta.size());
}

/// Elsewhere Git looks at the file itself.
#[cfg(not(unix))]
fn stat(_: &mut IndexEntry, _: &fs::Metadata) {}

/// An index entry without the file's times: Git looks at the file itself, or not at all where the
/// name is not written.
fn entry(path: &str, id: Oid, outcome: FileOutcome) -> IndexEntry {
    const EXTENDED: u16 = 0x4000;
    const SKIP_WORKTREE: u16 = 1 << 14;
    let skip = outcome == FileOutcome::NotWritten;
    IndexEntry {
        ctime: IndexTime::new(0, 0),
        mtime: IndexTime::new(0, 0),
        dev: 0,
        ino: 0,
        mode: 0o100_644,
        uid: 0,
        gid: 0,
        file_size: 0,
        id,
        flags: if skip { EXTENDED } else { 0 },
        flags_extended: if skip { SKIP_WORKTREE } else { 0 },
        path: path.as_bytes().to_vec(),
    }
}

/// Files unchanged by the index, which need not be read.
pub(super) struct AsWritten {
    index: Index,
    /// A file changed no earlier than the index was written may have changed since.
    written: SystemTime,
}

impl AsWritten {
    pub(super) fn of(repo: &Repository) -> Option<Self> {
        let written = fs::metadata(repo.path().join("index")).and_then(|it| it.modified());
        Some(Self {
            index: repo.index().ok()?,
            written: written.ok()?,
        })
    }

    pub(super) fn knows(&self, path: &str, id: Oid, place: &Path) -> bool {
        let (Some(known), Ok(meta)) = (
            self.index.get_path(path.as_ref(), 0),
            fs::symlink_metadata(place),
        ) else {
            return false;
        };
        let mut now = entry(path, id, FileOutcome::AsInGit);
        stat(&mut now, &meta);
        let same = (now.mtime, now.ctime, now.ino, now.file_size, now.id)
            == (
                known.mtime,
                known.ctime,
                known.ino,
                known.file_size,
                known.id,
            );
        let settled = meta
            .modified()
            .is_ok_and(|modified| modified < self.written);
        same && settled && now.ino != 0
    }
}
