//! The envelope: a key on paper in the safe that opens everything sealed.

use anyhow::Result;

use crate::env::Env;
use crate::replica::Binder;

pub use crate::replica::EnvelopeKey;

/// Seals everything to the envelope's key from now on, once it is on paper.
///
/// # Errors
/// The copy cannot be written.
pub fn make_envelope(binder: &Binder, env: &Env, key: &EnvelopeKey, event: &str) -> Result<String> {
    Ok(binder.set_envelope(key, event, env)?.id.to_string())
}

/// True where an envelope's key is among those that things are sealed to.
///
/// # Errors
/// The copy cannot be read.
pub fn has_envelope(binder: &Binder) -> Result<bool> {
    Ok(binder.incident_key_ring()?.has_envelope())
}
