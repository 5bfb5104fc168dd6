//! Keep what was typed when it could not be written.

use std::path::{Path, PathBuf};

use crate::env::Env;
use crate::store::{Binder, refused};

/// Where a text that was refused is kept; none where nothing can be written to, and only the
/// screen is left.
pub fn keep_refused(binder: Option<&Binder>, env: &Env, text: &str) -> Option<PathBuf> {
    match binder {
        Some(binder) => binder.keep_refused(text, env).ok(),
        None => refused::keep_without_binder(text, env).ok(),
    }
}

/// The same for what was typed with wrong words, when no copy is opened: in the copy in a folder,
/// or in the user's own.
pub fn keep_unread(folder: Option<&Path>, env: &Env, text: &str) -> Option<PathBuf> {
    refused::keep_at(folder, text, env).ok()
}
