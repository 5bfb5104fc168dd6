//! Faults in the user's own settings of Git, in words.

use crate::domain::replication::health::SettingsFault;
use crate::error::Message;
use crate::say;

/// Position of the fault, and its consequence.
pub fn sentence(fault: &SettingsFault) -> Message {
    let file = fault.file.as_str();
    match fault.line {
        Some(line) => say!(
            "doctor-user-settings-line",
            file = file,
            line = line.to_string()
        ),
        None => say!("doctor-user-settings", file = file),
    }
}
