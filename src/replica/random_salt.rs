//! Random bytes that a masked text is hashed with.

use ssh_key::rand_core::{OsRng, RngCore};

/// So many salts of 32 bytes each.
pub fn salts(count: usize) -> Vec<[u8; 32]> {
    let salt = |_| {
        let mut bytes = [0; 32];
        OsRng.fill_bytes(&mut bytes);
        bytes
    };
    (0..count).map(salt).collect()
}
