//! Another name for the person who writes with this device.

use anyhow::Result;

use crate::domain::log::entry::Draft;
use crate::domain::replication::rules::history::Key;
use crate::env::Env;
use crate::replica::Binder;
use crate::replica::sealing::device_key;
use crate::replica::setup::{create, device, join};

impl Binder {
    /// The public key that this copy signs with.
    ///
    /// # Errors
    /// This copy cannot write.
    pub fn own_key(&self) -> Result<Key> {
        Ok(Key(self.signing_key(self.writing_device()?)?.public()?))
    }

    /// Takes the name into the settings of this copy; gives the entry by which the device says it of itself.
    ///
    /// # Errors
    /// This copy cannot write.
    pub fn rename_device(&mut self, name: &str, event: &str, env: &Env) -> Result<Draft> {
        let mut named = self.writing_device()?.clone();
        named.name = name.to_owned();
        let signing = self.signing_key(&named)?;
        let sealing = device_key::read(&named.sealing).map(|key| key.public());
        let role = self.role_of(&named.writer);
        let sealing = sealing.unwrap_or_default();
        let fields = create::device_fields(&named, &role, &signing, &sealing, event)?;
        device::edit(&self.git, |config| {
            config.set_str("binder.name", name)?;
            Ok(config.set_str("user.name", name)?)
        })?;
        self.device = Some(named);
        Ok(join::request(fields, self, env))
    }
}
