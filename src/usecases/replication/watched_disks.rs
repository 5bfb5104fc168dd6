//! Remotes on disks and sticks that come and go while somebody watches: which one was just plugged in.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::domain::replication::exchange::Remote;
use crate::git::durable_files::flush_disk::flush_disk;
use crate::replica::Binder;

/// How often a disk that is away is looked for between two rounds.
pub(super) const LOOK_EVERY: Duration = Duration::from_secs(2);

/// By name of the remote, where it is and whether it was there at the last look.
#[derive(Default)]
pub(super) struct WatchedDisks(BTreeMap<String, (PathBuf, bool)>);

impl WatchedDisks {
    /// Looks at these remotes; gives those that were away at the last look and are there.
    pub(super) fn look(&mut self, remotes: &[Remote]) -> Vec<String> {
        let mut plugged = Vec::new();
        let mut seen = BTreeMap::new();
        for remote in remotes {
            let Some(path) = Binder::folder_of(remote) else {
                continue;
            };
            let is_there = path.exists();
            let was_there = self.0.get(&remote.name).is_none_or(|(_, was)| *was);
            if is_there && !was_there {
                plugged.push(remote.name.clone());
            }
            seen.insert(remote.name.clone(), (path, is_there));
        }
        self.0 = seen;
        plugged
    }

    fn away(&self) -> impl Iterator<Item = &Path> {
        let away = self.0.values().filter(|(_, is_there)| !is_there);
        away.map(|(path, _)| path.as_path())
    }

    pub(super) fn is_any_away(&self) -> bool {
        self.away().next().is_some()
    }

    /// True if one that was away is there now.
    pub(super) fn has_new(&self) -> bool {
        self.away().any(Path::exists)
    }

    /// True once all that was written to a remote's disk is on it.
    pub(super) fn is_flushed(&self, name: &str) -> bool {
        let path = self.0.get(name).map(|(path, _)| path);
        path.is_some_and(|path| flush_disk(path).is_ok())
    }
}
