//! Keep input that could not be written.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use crate::domain::log::notebook::Notebook;
use crate::domain::name::folded;
use crate::domain::sealing::protected;
use crate::env::Env;
use crate::replica::Binder;
use crate::replica::journal::rejected_input;

/// Path where bytes that are not text are kept unchanged; none if nothing can be written.
pub fn keep_bytes(binder: Option<&Binder>, env: &Env, bytes: &[u8]) -> Option<PathBuf> {
    match binder {
        Some(binder) => binder.keep_refused(bytes, env).ok(),
        None => rejected_input::keep_without_binder(bytes, env).ok(),
    }
}

/// Takes away a text that is no longer to be kept, because another says the same or it was written.
pub fn forget(path: Option<PathBuf>) {
    if let Some(path) = path {
        // A file that stays says what was typed, which does no harm.
        let _ = std::fs::remove_file(path);
    }
}

/// True where one of the words is the id, or the number, of a protected entry of the copy in a folder.
pub fn is_about_protected(folder: &Path, words: &[Cow<'_, str>], env: &Env) -> bool {
    let Ok(binder) = Binder::open(folder, env, Rc::new(())) else {
        return false;
    };
    let logs = binder.logs().unwrap_or_default();
    let books = logs.iter().filter_map(|log| binder.notebooks(log).ok());
    let books: Vec<Notebook> = books.flatten().collect();
    let entries = books.iter().flat_map(Notebook::entries);
    let mut hidden = entries.filter(|(entry, _)| protected::is_protected(&entry.fields));
    hidden.any(|(entry, _)| {
        let (id, number) = (entry.id.to_string(), entry.id.number.to_string());
        words.iter().any(|word| {
            let word = folded(word).replace(' ', "-");
            let word = word.rsplit('/').next().unwrap_or_default();
            let word = word.trim_start_matches('#');
            word == id || word == number
        })
    })
}

/// The same for a rejected command line: in the copy in a folder, or in the user's own state folder.
pub fn keep_unread(folder: Option<&Path>, env: &Env, bytes: &[u8]) -> Option<PathBuf> {
    rejected_input::keep_at(folder, bytes, env).ok()
}
