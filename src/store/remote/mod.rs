//! Other copies: where they are, what they have, and carrying commits there and back. One file a
//! transport.

pub(super) mod path;

use std::path::Path;

use anyhow::{Context, Result};
use git2::Oid;

use crate::domain::exchange::Remote;
use crate::store::Binder;
use crate::store::device;

/// A branch of a remote: `copies/anna`, or `main`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Branch {
    pub(super) name: String,
    pub(super) tip: Oid,
}

/// A branch to be moved on a remote, from what it was seen as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Move {
    pub(super) name: String,
    pub(super) from: Option<Oid>,
    pub(super) to: Oid,
}

impl Binder {
    /// The places this copy exchanges with, in the order of their names.
    pub fn remotes(&self) -> Result<Vec<Remote>> {
        let config = device::open(&self.git)?;
        let mut remotes = Vec::new();
        let mut entries = config.entries(Some(r"^remote\..*\.url$"))?;
        while let Some(entry) = entries.next() {
            let entry = entry?;
            let name = entry
                .name()
                .ok()
                .and_then(|name| name.strip_prefix("remote."));
            let name = name.and_then(|name| name.strip_suffix(".url"));
            if let (Some(name), Ok(place)) = (name, entry.value()) {
                remotes.push(Remote {
                    name: name.to_owned(),
                    place: place.to_owned(),
                });
            }
        }
        remotes.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(remotes)
    }

    /// Makes a place by path ready for copies to meet in, where nothing lies there yet.
    pub fn prepare_remote(&self, remote: &Remote) -> Result<()> {
        path::prepare(&path::of_place(&remote.place, Path::new("")))
    }

    /// Remembers a place. Plain `git fetch` and `git push` know it by the same name.
    pub fn add_remote(&self, remote: &Remote) -> Result<()> {
        let mut config = device::open(&self.git)?;
        let key = |field: &str| format!("remote.{}.{field}", remote.name);
        config
            .set_str(&key("url"), &remote.place)
            .context("writing down a remote")?;
        let fetch = format!("+refs/heads/*:refs/remotes/{}/*", remote.name);
        config
            .set_str(&key("fetch"), &fetch)
            .context("writing down a remote")
    }

    /// Forgets a place, and what was seen there. False where no remote has this name.
    pub fn remove_remote(&self, name: &str) -> Result<bool> {
        if !self.remotes()?.iter().any(|remote| remote.name == name) {
            return Ok(false);
        }
        let mut config = device::open(&self.git)?;
        for field in ["url", "fetch"] {
            config
                .remove(&format!("remote.{name}.{field}"))
                .context("forgetting a remote")?;
        }
        Ok(true)
    }
}
