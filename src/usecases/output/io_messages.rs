//! What to say when something failed that no use case foresaw.

use crate::domain::replication::health::SettingsFault;
use crate::env::Env;
use crate::error::Message;
use crate::store::damage;
use crate::store::git_settings;
use crate::store::trouble;

/// One sentence a person can do something about, never the words of a library.
pub fn sentence(error: &anyhow::Error) -> Message {
    trouble::sentence(error)
}

/// What of the user's own settings of Git cannot be read.
pub fn settings_faults(env: &Env) -> Vec<SettingsFault> {
    git_settings::faults(&env.variables)
}

/// Whether something of the copy that was opened last could not be read.
pub fn is_damaged() -> bool {
    !damage::seen().is_empty()
}
