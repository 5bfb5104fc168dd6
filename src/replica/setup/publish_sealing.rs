//! The sealing key of a device: published where it has none, changed where what it opened is destroyed.

use std::path::{Path, PathBuf};

use anyhow::Result;
use git2::Config;

use crate::domain::log::file_renderer::AutoEntry;
use crate::domain::sealing::key_entry::Reader;
use crate::domain::sealing::sealed_list::RotatedKey;
use crate::env::Env;
use crate::error::Failure;
use crate::git::durable_files;
use crate::replica::Binder;
use crate::replica::sealing::device_key;
use crate::replica::sealing::incident_keys::incident_keys_by;
use crate::replica::setup::device::{self, Device};
use crate::replica::setup::{create, join};
use crate::say;
use crate::seal::SecretKey;

impl Binder {
    /// Makes and publishes the sealing key of a device that joined before there was one, or that lost it.
    pub(in crate::replica) fn publish_sealing_key(&mut self, env: &Env) -> Result<()> {
        let Some(device) = self.device.clone() else {
            return Ok(());
        };
        if !self.is_made_here() || device_key::read(&device.sealing).is_some() {
            return Ok(());
        }
        let (path, key) = device_key::make(&device.writer, &self.signing_key(&device)?, env)?;
        self.publish(&device, &key, env)?;
        let new = durable_files::text_of(&path)?;
        self.edit_settings(|config| Ok(config.set_str(device::SEALING, &new)?))?;
        self.seals_with(path, PathBuf::new());
        Ok(())
    }

    /// A device that had a key which is destroyed makes a new sealing key, takes over to it what lives on, and forgets
    /// the old one: nothing that it has opens what is destroyed then. A change that was interrupted is ended first.
    pub(in crate::replica) fn change_sealing_key(&mut self, env: &Env) -> Result<()> {
        if self.device.is_none() || !self.is_made_here() {
            return Ok(());
        }
        self.end_key_change(env)?;
        let index = self.writer_index()?;
        if !index.ring.destroys() && !index.lists.destroys() {
            return Ok(());
        }
        let ring = self.key_ring()?;
        let lists = self.list_ledger()?;
        let must = |own: &String| ring.must_change(own) || lists.must_change(own);
        match self.sealing_key().filter(|old| must(&old.public())) {
            Some(_) => self.change_key(env).map(drop),
            None => Ok(()),
        }
    }

    /// Changes the sealing key of this device: what it can read is sealed to the new one, the old one is forgotten.
    ///
    /// # Errors
    /// There is none; the copy cannot be written.
    pub fn rotate_sealing_key(&mut self, env: &Env) -> Result<RotatedKey> {
        self.end_key_change(env)?;
        let none = || Failure::could_not(say!("seal-not-a-reader"));
        self.sealing_key().ok_or_else(none)?;
        self.change_key(env)
    }

    /// From the setting on, which names both keys, the change goes on after whatever stops it.
    fn change_key(&mut self, env: &Env) -> Result<RotatedKey> {
        let device = self.writing_device()?.clone();
        let (path, _) = device_key::make(&device.writer, &self.signing_key(&device)?, env)?;
        let (new, before) = (
            durable_files::text_of(&path)?,
            durable_files::text_of(&device.sealing)?,
        );
        self.edit_settings(|config| {
            config.set_str(device::SEALING, &new)?;
            Ok(config.set_str(device::SEALING_BEFORE, &before)?)
        })?;
        self.seals_with(path, device.sealing);
        self.end_key_change(env)
    }

    /// Publishes the new key, seals to it what the one before opens, and only then forgets that.
    fn end_key_change(&mut self, env: &Env) -> Result<RotatedKey> {
        let mut rotated = RotatedKey::default();
        let Some(device) = self.device.clone() else {
            return Ok(rotated);
        };
        let before = device.sealing_before.as_path();
        let new = device_key::read(&device.sealing);
        let Some(new) = new.filter(|_| !before.as_os_str().is_empty()) else {
            return Ok(rotated);
        };
        let ring = self.key_ring()?;
        if !ring.all_devices().any(|it| it.sealing == new.public()) {
            self.publish(&device, &new, env)?;
        }
        if let Some(old) = device_key::read(before) {
            rotated.incidents = self.take_over(&old, &new, env)?;
            rotated.lists = self.take_lists_over(&old, &new, env)?;
        }
        self.forget(before)?;
        self.seals_with(device.sealing.clone(), PathBuf::new());
        Ok(rotated)
    }

    /// Gives the new key the keys of incidents that the old one opens; how many incidents.
    fn take_over(&self, old: &SecretKey, new: &SecretKey, env: &Env) -> Result<usize> {
        let ring = self.key_ring()?;
        let reader = Reader {
            writer: self.writing_device()?.writer.to_string(),
            sealing: new.public(),
            may_read: true,
            is_member: true,
            reads: None,
            signing: String::new(),
        };
        let logs = ring.logs_of(&old.public());
        for log in &logs {
            let had = |public: &str| {
                let mut had = ring.wrapped_for(log, &reader.sealing);
                had.any(|it| it.public == public)
            };
            for key in incident_keys_by(old, &ring, log).keys {
                if !had(&key.public()) {
                    self.hand_out(log, &key, std::slice::from_ref(&reader), env)?;
                }
            }
        }
        Ok(logs.len())
    }

    fn publish(&self, of: &Device, key: &SecretKey, env: &Env) -> Result<()> {
        let event = self.renderer.sentence(&AutoEntry::SealingKey);
        let (role, signing) = (self.role_of(&of.writer), self.signing_key(of)?);
        let fields = create::device_fields(of, &role, &signing, &key.public(), &event)?;
        self.add(join::request(fields, self, env), Vec::new(), env)
            .map(drop)
    }

    /// The file first: the setting says what is still to be forgotten.
    fn forget(&self, before: &Path) -> Result<()> {
        durable_files::remove(before)?;
        self.edit_settings(|config| Ok(config.set_str(device::SEALING_BEFORE, "")?))
    }

    /// Under the copy's lock, so that what a crash leaves of it is put away by the next holder.
    fn edit_settings(&self, change: impl FnOnce(&mut Config) -> Result<()>) -> Result<()> {
        let lock = self.lock()?.ok_or_else(|| self.busy())?;
        let edited = device::edit(&self.git, change);
        self.let_go(lock);
        edited
    }

    fn seals_with(&mut self, key: PathBuf, before: PathBuf) {
        if let Some(device) = &mut self.device {
            (device.sealing, device.sealing_before) = (key, before);
        }
    }
}
