//! The sealing key of a device: published where it has none, changed where what it opened is destroyed.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::domain::log::generated_files::AutoEntry;
use crate::domain::sealing::key_entry::Reader;
use crate::domain::sealing::key_ring::KeyRing;
use crate::env::Env;
use crate::error::Failure;
use crate::git::durable_files;
use crate::replica::Binder;
use crate::replica::sealing::device_key;
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
        self.publish(&device, path, &key, env)
    }

    /// A device that had a key which is destroyed makes a new sealing key, takes over to it what lives on, and forgets
    /// the old one: nothing that it has opens what is destroyed then.
    pub(in crate::replica) fn change_sealing_key(&mut self, env: &Env) -> Result<()> {
        let Some(device) = self.device.clone().filter(|_| self.is_made_here()) else {
            return Ok(());
        };
        let index = self.writer_index()?;
        if !index.ring.destroys() && !index.lists.destroys() {
            return Ok(());
        }
        self.forget_sealing_key_before()?;
        let ring = self.key_ring()?;
        let lists = self.list_ledger()?;
        let must = |own: &String| ring.must_change(own) || lists.must_change(own);
        let old = device_key::read(&device.sealing);
        let Some(old) = old.filter(|old| must(&old.public())) else {
            return Ok(());
        };
        self.change_key(&device, &old, env)
    }

    /// Changes the sealing key of this device: what it can read is sealed to the new one, the old one is forgotten.
    ///
    /// # Errors
    /// There is none; the copy cannot be written.
    pub fn rotate_sealing_key(&mut self, env: &Env) -> Result<()> {
        let device = self.writing_device()?.clone();
        self.forget_sealing_key_before()?;
        let none = || Failure::could_not(say!("seal-not-a-reader"));
        let old = device_key::read(&device.sealing).ok_or_else(none)?;
        self.change_key(&device, &old, env)
    }

    fn change_key(&mut self, device: &Device, old: &SecretKey, env: &Env) -> Result<()> {
        let ring = self.key_ring()?;
        let (path, key) = device_key::make(&device.writer, &self.signing_key(device)?, env)?;
        self.take_over(&ring, &old.public(), &key, env)?;
        self.take_lists_over(old, &key, env)?;
        self.publish(device, path, &key, env)?;
        self.forget_sealing_key_before()
    }

    fn take_over(&self, ring: &KeyRing, own: &str, new: &SecretKey, env: &Env) -> Result<()> {
        let reader = Reader {
            writer: self.writing_device()?.writer.to_string(),
            sealing: new.public(),
            may_read: true,
            is_member: true,
            reads: None,
            signing: String::new(),
        };
        for log in ring.logs_of(own) {
            for key in self.incident_keys(ring, &log).keys {
                self.hand_out(&log, &key, std::slice::from_ref(&reader), env)?;
            }
        }
        Ok(())
    }

    /// The entry first: a key that is in use is one that others know of.
    fn publish(&mut self, of: &Device, path: PathBuf, key: &SecretKey, env: &Env) -> Result<()> {
        let event = self.renderer.sentence(&AutoEntry::SealingKey);
        let (role, signing) = (self.role_of(&of.writer), self.signing_key(of)?);
        let fields = create::device_fields(of, &role, &signing, &key.public(), &event)?;
        self.add(join::request(fields, self, env), Vec::new(), env)?;
        let (new, before) = (text_of(&path)?, text_of(&of.sealing)?);
        device::edit(&self.git, |config| {
            config.set_str(device::SEALING, &new)?;
            Ok(config.set_str(device::SEALING_BEFORE, &before)?)
        })?;
        if let Some(device) = &mut self.device {
            device.sealing = path;
        }
        Ok(())
    }

    /// Also after a crash between the two: the setting says what is still to be forgotten.
    fn forget_sealing_key_before(&self) -> Result<()> {
        let before = device::settings(&self.git)?.get_string(device::SEALING_BEFORE);
        let Some(before) = before.ok().filter(|before| !before.is_empty()) else {
            return Ok(());
        };
        durable_files::remove(Path::new(&before))?;
        device::edit(&self.git, |config| {
            Ok(config.set_str(device::SEALING_BEFORE, "")?)
        })
    }
}

fn text_of(path: &Path) -> Result<String> {
    Ok(durable_files::text_of(path)?)
}
