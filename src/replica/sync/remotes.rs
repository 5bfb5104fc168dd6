//! Remotes of a copy: list, add, remove, prepare.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::domain::replication::exchange::Remote;
use crate::domain::replication::place::Place;
use crate::env::Env;
use crate::error::Failure;
use crate::git::new_folder::NewFolder;
use crate::replica::Binder;
use crate::replica::setup::device;
use crate::transport;
use crate::transport::Timeouts;

/// The setting of a remote beside which what people read is kept.
const READABLE: &str = "binderReadable";

/// The setting of a remote beside which the program is kept.
const WITH_PROGRAM: &str = "binderWithProgram";

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
                    place: place.into(),
                });
            }
        }
        remotes.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(remotes)
    }

    /// A place that can be reached from any folder.
    ///
    /// # Errors
    /// Its path is no text.
    pub fn absolute_place(place: &Place, env: &Env) -> Result<Place, Failure> {
        transport::absolute(place, &env.folder)
    }

    /// True if a place is a one-file bundle: something to read from, not to exchange with.
    pub fn is_one_file(place: &Place) -> bool {
        transport::path_of(place, Path::new("")).is_some_and(|path| transport::is_bundle(&path))
    }

    /// Prepares an empty folder as a remote. It is removed again unless kept.
    pub fn prepare_remote(&self, remote: &Remote) -> Result<Option<NewFolder>> {
        match transport::path_of(&remote.place, Path::new("")) {
            Some(path) => transport::prepare_path(&path),
            None => Ok(None),
        }
    }

    /// Adds a remote. Plain `git fetch` and `git push` know it by the same name.
    pub fn add_remote(&self, remote: &Remote) -> Result<()> {
        self.may_write()?;
        self.forget_seen(&remote.name)?;
        let key = |field: &str| format!("remote.{}.{field}", remote.name);
        let fetch = format!("+refs/heads/*:refs/remotes/{}/*", remote.name);
        device::edit(&self.git, |config| {
            config
                .set_str(&key("url"), remote.place.typed())
                .and_then(|()| config.set_str(&key("fetch"), &fetch))
                .context("writing down a remote")
        })
    }

    /// Whether what people read is kept beside a place.
    ///
    /// # Errors
    /// The settings of this copy cannot be read.
    pub fn is_readable(&self, remote: &Remote) -> Result<bool> {
        self.is_set(remote, READABLE)
    }

    /// Whether the program is kept beside a place.
    ///
    /// # Errors
    /// The settings of this copy cannot be read.
    pub fn is_with_program(&self, remote: &Remote) -> Result<bool> {
        self.is_set(remote, WITH_PROGRAM)
    }

    fn is_set(&self, remote: &Remote, setting: &str) -> Result<bool> {
        let config = device::open(&self.git)?;
        let key = format!("remote.{}.{setting}", remote.name);
        Ok(config.get_bool(&key).unwrap_or_default())
    }

    /// Notes that what people read is kept beside a place.
    ///
    /// # Errors
    /// The settings of this copy cannot be written.
    pub fn set_readable(&self, remote: &Remote) -> Result<()> {
        self.set(remote, READABLE)
    }

    /// Notes that the program is kept beside a place.
    ///
    /// # Errors
    /// The settings of this copy cannot be written.
    pub fn set_with_program(&self, remote: &Remote) -> Result<()> {
        self.set(remote, WITH_PROGRAM)
    }

    fn set(&self, remote: &Remote, setting: &str) -> Result<()> {
        let key = format!("remote.{}.{setting}", remote.name);
        device::edit(&self.git, |config| {
            config.set_bool(&key, true).context("writing down a remote")
        })
    }

    /// The folder of a place by path; none for a server.
    pub fn folder_of(remote: &Remote) -> Option<PathBuf> {
        transport::path_of(&remote.place, Path::new(""))
    }

    /// Forgets a place, and what was seen there. False where no remote has this name.
    pub fn remove_remote(&self, name: &str) -> Result<bool> {
        if !self.remotes()?.iter().any(|remote| remote.name == name) {
            return Ok(false);
        }
        device::edit(&self.git, |config| {
            for field in ["url", "fetch"] {
                config
                    .remove(&format!("remote.{name}.{field}"))
                    .context("forgetting a remote")?;
            }
            // Most have none.
            let _ = config.remove(&format!("remote.{name}.{READABLE}"));
            Ok(())
        })?;
        self.forget_seen(name)?;
        Ok(true)
    }

    /// Timeouts of binder.yaml.
    pub(in crate::replica) fn patience(&self) -> Timeouts {
        Timeouts::from(&self.settings().limits)
    }
}
