//! Random ids that say nothing of what they stand for.

use ssh_key::rand_core::{OsRng, RngCore};

/// Id of a child in a roster: `k` and ten hex digits.
pub fn of_child() -> String {
    let mut bytes = [0; 5];
    OsRng.fill_bytes(&mut bytes);
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("k{digits}")
}
