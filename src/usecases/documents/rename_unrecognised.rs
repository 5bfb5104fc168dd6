//! Rename files in the folder to names that documents can have, so that none is ignored silently.

use anyhow::Result;

use crate::domain::documents::unrecognised_file::{FileDisposition, UnrecognisedFile};
use crate::domain::name::folded;
use crate::replica::Binder;

/// Result of renaming.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenIn {
    /// The name each had, and has now.
    pub renamed: Vec<(String, String)>,
    /// Left as they are.
    pub not_renamed: Vec<UnrecognisedFile>,
}

impl TakenIn {
    /// New name of a document typed by its old one.
    pub fn now_called(&self, typed: &str) -> Option<&str> {
        let renamed = self.renamed.iter().find(|(from, _)| is_called(from, typed));
        renamed.map(|(_, to)| to.as_str())
    }
}

/// Renames what can have a name that works; `only`: the one that is called so.
///
/// # Errors
/// The folder cannot be read or written.
pub fn take_in_strangers(binder: &Binder, only: Option<&str>) -> Result<TakenIn> {
    let mut taken_in = TakenIn::default();
    for stranger in binder.strangers()? {
        if only.is_some_and(|only| !is_called(&stranger.path, only)) {
            continue;
        }
        match stranger.disposition {
            FileDisposition::Renamed(to) => {
                binder.rename_stranger(&stranger.path, &to)?;
                taken_in.renamed.push((stranger.path, to));
            }
            _ => taken_in.not_renamed.push(stranger),
        }
    }
    Ok(taken_in)
}

/// Files that a person meant for the binder and that it does not read.
pub fn not_read(binder: &Binder) -> Vec<UnrecognisedFile> {
    let strangers = binder.strangers().unwrap_or_default().into_iter();
    strangers
        .filter(|it| {
            !matches!(
                it.disposition,
                FileDisposition::OfAProgram | FileDisposition::NotText
            )
        })
        .collect()
}

fn is_called(path: &str, typed: &str) -> bool {
    let (path, typed) = (folded(path), folded(typed.trim().trim_start_matches("./")));
    let file = path.rsplit('/').next().unwrap_or(&path);
    path == typed || file == typed
}
