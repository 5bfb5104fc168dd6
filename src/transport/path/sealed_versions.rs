//! Versions of sealed lists in a repository by path: put, each in a pack of its own, and deleted.

use anyhow::{Context, Result};
use git2::Config;

use crate::domain::replication::exchange::ExchangeFault;
use crate::git::durable_files::FileContext;
use crate::git::objects::pack_of_its_own;
use crate::git::objects::staged_pack::StagingDir;
use crate::git::repository_form;
use crate::transport::path::{PathRemote, still_there};
use crate::transport::{Branch, RefUpdate, RejectedUpdate, TransportError};

/// Below the program's own folder: where packs of sealed lists are made for a repository by path.
const ASIDE: &str = "sealing";

impl PathRemote<'_> {
    pub(super) fn put_sealed(&self, moves: &[RefUpdate]) -> Result<Vec<RejectedUpdate>> {
        if let Some(why) = self.flaw {
            return Err(TransportError::from(why).into());
        }
        let packs = self.repo.git().join("objects/pack");
        still_there(self.repo.git())?;
        let made = self.sharing.make_folder(&packs);
        made.with_context(|| FileContext::new("creating", &packs))?;
        let staging = StagingDir::in_copy(self.here, ASIDE)?;
        let staging = staging.ok_or(TransportError::from(ExchangeFault::Busy))?;
        for wanted in moves {
            pack_of_its_own::put(&staging, self.here, wanted.to, &packs)?;
        }
        self.sharing.share_packs(self.repo.git());
        self.move_branches(moves)
    }

    /// Gives those that stay.
    pub(super) fn delete_versions(&self, gone: &[Branch]) -> Vec<RejectedUpdate> {
        if self.flaw.is_some() || !self.lets_delete() {
            let refused = gone.iter();
            let said = |it: &Branch| RejectedUpdate::refused(&it.name, "receive.denyDeletes");
            return refused.map(said).collect();
        }
        let mut stay = Vec::new();
        for branch in gone {
            match self.delete(branch) {
                Ok(true) => {}
                Ok(false) => stay.push(RejectedUpdate::overtaken(&branch.name)),
                Err(error) => {
                    stay.push(RejectedUpdate::refused(&branch.name, &error.to_string()));
                }
            }
        }
        stay
    }

    /// Versions of sealed lists there may be deleted: whoever keeps the repository has not said otherwise.
    fn lets_delete(&self) -> bool {
        let git = self.repo.git();
        let said = Config::open(&git.join("config"));
        let said = said.and_then(|config| config.get_bool("receive.denyDeletes"));
        !repository_form::includes(git) && !said.unwrap_or(false)
    }

    /// Deletes the pack of a branch that is where it was seen, then the branch, in its own file or in the table: as long
    /// as it is there, the next exchange goes on.
    fn delete(&self, gone: &Branch) -> Result<bool> {
        let repo = self.repo.as_own()?;
        let mut reference = repo.find_reference(&format!("refs/heads/{}", gone.name))?;
        if reference.target() != Some(gone.tip) {
            return Ok(false);
        }
        pack_of_its_own::remove(&self.repo.git().join("objects/pack"), gone.tip)?;
        reference.delete()?;
        Ok(true)
    }
}
