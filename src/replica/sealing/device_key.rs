//! The sealing key of a device: made beside its signing key, never shared.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::domain::name::Writer;
use crate::domain::replication::rules::history::Key;
use crate::env::Env;
use crate::git::durable_files;
use crate::git::regular_files;
use crate::git::signing::DeviceKey;
use crate::replica::Binder;
use crate::seal::SecretKey;

/// The most bytes a file with a sealing key is read for.
const LONGEST: u64 = 4 << 10;

/// A new sealing key beside a signing key. The user alone can read its file: `keys/<writer>-<digits of the signing
/// key>.age` in their config folder, with a number where that is taken.
///
/// # Errors
/// It cannot be written.
pub(in crate::replica) fn make(
    writer: &Writer,
    signing: &DeviceKey,
    env: &Env,
) -> Result<(PathBuf, SecretKey)> {
    let signing = Key::read(&signing.public()?).context("a public key")?;
    let stem = format!("{writer}-{}", signing.short());
    let names = (1..).map(|number| match number {
        1 => format!("{stem}.age"),
        _ => format!("{stem}-{number}.age"),
    });
    let paths = names.map(|name| env.config.join("keys").join(name));
    let path = durable_files::reserve(paths)?;
    let key = SecretKey::generate();
    // The temporary file it is written through is readable by its owner only, and so is the result.
    let written = durable_files::write_durably(&path, key.to_file().as_bytes());
    if written.is_err() {
        durable_files::remove(&path)?;
    }
    written?;
    Ok((path, key))
}

pub(in crate::replica) fn read(path: &Path) -> Option<SecretKey> {
    let bytes = regular_files::read(path, LONGEST).ok()?;
    let text = zeroize::Zeroizing::new(String::from_utf8(bytes).ok()?);
    SecretKey::parse(&text)
}

impl Binder {
    /// None in a copy without a device, or whose key cannot be read.
    pub(in crate::replica) fn sealing_key(&self) -> Option<SecretKey> {
        let device = self.device.as_ref()?;
        read(&device.sealing)
    }
}
