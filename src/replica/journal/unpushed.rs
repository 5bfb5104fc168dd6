//! Number of entries that only this copy has.

use std::collections::BTreeMap;

use anyhow::Result;
use git2::{ObjectType, Oid};

use crate::domain::name::Writer;
use crate::format::paths;
use crate::git::trees;
use crate::git::write_commit;
use crate::replica::Binder;

impl Binder {
    /// Entries that no remote is known to have.
    pub fn unpushed(&self) -> Result<usize> {
        let Some(device) = &self.device else {
            return Ok(0);
        };
        let own = write_commit::tip(&self.repo, &Self::branch(&device.writer))?;
        let mut unshared = match own {
            Some(own) => self.written_since(&device.writer, own, None)?,
            None => 0,
        };
        for seen in self.seen_tips(&device.writer)? {
            if let Some(own) = own {
                unshared = unshared.min(self.written_since(&device.writer, own, Some(seen))?);
            }
        }
        Ok(unshared + self.waiting()?)
    }

    /// Entries in a writer's notebook at one commit beyond those at another. Unchanged logs are skipped.
    fn written_since(&self, writer: &Writer, at: Oid, seen: Option<Oid>) -> Result<usize> {
        let before = match seen {
            Some(seen) => self.log_folders(writer, seen)?,
            None => BTreeMap::new(),
        };
        let mut new = 0;
        for (log, folder) in self.log_folders(writer, at)? {
            let old = before.get(&log).copied();
            if old != Some(folder) {
                let old = old.map(|old| self.history.entries_of(old)).transpose()?;
                let now = self.history.entries_of(folder)?;
                new += now.saturating_sub(old.unwrap_or(0));
            }
        }
        Ok(usize::try_from(new).unwrap_or(usize::MAX))
    }

    fn log_folders(&self, writer: &Writer, at: Oid) -> Result<BTreeMap<String, Oid>> {
        let notebook = format!("{}/{writer}", paths::LOG);
        let tree = trees::tree_of(&self.repo, at)?;
        let notebook = trees::folder_at(&self.repo, &tree, &notebook)?;
        let folders = notebook.map(|it| trees::names(&it, ObjectType::Tree));
        let logs = folders.unwrap_or_default().into_iter();
        Ok(logs.filter(|(name, _)| name != "files").collect())
    }
}
