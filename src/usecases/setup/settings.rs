//! The settings of a binder, from the last version that can be read.

use crate::domain::settings::Settings;
use crate::replica::Binder;

/// Settings of binder.yaml; if unreadable those of an earlier version, else defaults.
pub fn settings(binder: &Binder) -> Settings {
    binder.settings().clone()
}
