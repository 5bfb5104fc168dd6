//! Change the key that this device seals with; what it reads is sealed again, for those who may read it now.

use anyhow::Result;

use crate::domain::sealing::sealed_list::{KeptVersions, RotatedKey};
use crate::env::Env;
use crate::replica::Binder;

/// Also the places that were last seen to keep versions from before.
///
/// # Errors
/// This device has no such key; the copy cannot be written.
pub fn rotate_key(binder: &mut Binder, env: &Env) -> Result<(RotatedKey, Vec<KeptVersions>)> {
    let rotated = binder.rotate_sealing_key(env)?;
    Ok((rotated, binder.kept_at_places()))
}
