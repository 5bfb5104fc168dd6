//! Faults in the user's own settings of Git, in words.

use crate::domain::replication::health::SettingsFault;
use crate::error::Message;
use crate::say;

/// Where the fault is; what the copy does without.
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
