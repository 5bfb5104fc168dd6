//! Keep what was typed when it could not be written.

use std::path::{Path, PathBuf};

use crate::env::Env;
use crate::replica::Binder;
use crate::replica::journal::rejected_input;

/// Where bytes that are no text are kept, as they came; none where nothing can be written to, and only
/// the screen is left.
pub fn keep_bytes(binder: Option<&Binder>, env: &Env, bytes: &[u8]) -> Option<PathBuf> {
    match binder {
        Some(binder) => binder.keep_refused(bytes, env).ok(),
        None => rejected_input::keep_without_binder(bytes, env).ok(),
    }
}

/// The same for a command line that is refused: in the copy in a folder, or in the user's own.
pub fn keep_unread(folder: Option<&Path>, env: &Env, bytes: &[u8]) -> Option<PathBuf> {
    rejected_input::keep_at(folder, bytes, env).ok()
}
