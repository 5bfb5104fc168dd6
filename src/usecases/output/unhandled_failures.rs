//! Messages for failures that no use case handles.

use crate::domain::replication::health::SettingsFault;
use crate::env::Env;
use crate::error::Message;
use crate::git::io_messages;
use crate::git::read_errors;

/// One sentence a person can do something about, never the words of a library.
pub fn sentence(error: &anyhow::Error) -> Message {
    io_messages::sentence(error)
}

/// Unreadable parts of the user's own Git settings.
pub fn settings_faults(env: &Env) -> Vec<SettingsFault> {
    crate::replica::user_settings_faults(env)
}

/// True if something of the copy that was opened last could not be read.
pub fn is_damaged() -> bool {
    !read_errors::since_seen().is_empty()
}
