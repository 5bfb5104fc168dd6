//! Moves branches of a repository by path, each under its lock.

use std::fs;
use std::io::{self, Write};

use anyhow::{Context, Result};

use crate::git::durable_files;
use crate::git::regular_files;
use crate::transport::path::branch_lock::BranchLock;
use crate::transport::path::{PathRemote, not_opened, still_there};
use crate::transport::{RefUpdate, RejectedUpdate};

/// Longest `HEAD` file read.
const LONGEST_HEAD: u64 = 1 << 10;

impl PathRemote<'_> {
    /// Sets `HEAD` of a bare repository made with another first branch, or a clone shows nothing.
    fn show_main_to_cloners(&self, moved: &str) -> Result<()> {
        let head = self.repo.git().join("HEAD");
        let names = |text: &String| text.trim_end().strip_prefix("ref: ").map(str::to_owned);
        let named = regular_files::text(&head, LONGEST_HEAD)
            .as_ref()
            .and_then(names);
        let named = named.and_then(|it| it.strip_prefix("refs/heads/").map(str::to_owned));
        if let Some(named) = named.filter(|_| moved == "main" && !self.is_a_copy)
            && self.repo.branch(&named)?.is_none()
        {
            let line = b"ref: refs/heads/main\n";
            let write = |file: &mut fs::File| file.write_all(line).context("writing HEAD");
            durable_files::fill_durably(self.repo.git(), &head, write)?;
            self.sharing.share(&head);
        }
        Ok(())
    }

    fn move_branch(&self, wanted: &RefUpdate) -> Result<bool> {
        still_there(self.repo.git())?;
        let name = format!("refs/heads/{}", wanted.name);
        let lock = BranchLock::take(self.repo.git(), &name)?;
        // Read again under the lock: this is the compare of compare-and-swap.
        let present = self.repo.branch(&wanted.name);
        let present = present.map_err(|error| not_opened(&error.into()))?;
        if present == Some(wanted.to) {
            return Ok(true);
        }
        if present != wanted.from {
            return Ok(false);
        }
        lock.set(wanted.to)?;
        self.show_main_to_cloners(&wanted.name)?;
        Ok(true)
    }

    /// Moves branches in this order; gives those that were not moved.
    pub(super) fn move_branches(&self, moves: &[RefUpdate]) -> Result<Vec<RejectedUpdate>> {
        let mut lost = Vec::new();
        for wanted in moves {
            match self.move_branch(wanted) {
                Ok(true) => {}
                Ok(false) => lost.push(RejectedUpdate::overtaken(&wanted.name)),
                Err(error) if is_in_the_way(&error) => {
                    let said = format!("something else has the place of {}", wanted.name);
                    lost.push(RejectedUpdate::refused(&wanted.name, &said));
                }
                Err(error) => return Err(error),
            }
        }
        Ok(lost)
    }
}

/// True if a branch cannot be moved because a folder is where its file would be, or the reverse:
/// `copies/bo/x`.
fn is_in_the_way(error: &anyhow::Error) -> bool {
    let system = error.chain().find_map(|it| it.downcast_ref::<io::Error>());
    system.is_some_and(|it| {
        matches!(
            it.kind(),
            io::ErrorKind::IsADirectory
                | io::ErrorKind::NotADirectory
                | io::ErrorKind::AlreadyExists
                | io::ErrorKind::DirectoryNotEmpty
        )
    })
}
