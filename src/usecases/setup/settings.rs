//! The settings of a binder, from the last version that can be read.

use crate::domain::settings::Settings;
use crate::replica::Binder;

/// What binder.yaml says; where it cannot be read what an earlier version said, else what is usual.
pub fn settings(binder: &Binder) -> Settings {
    binder.settings().clone()
}
