//! Prepares an empty folder as a remote: a bare repository.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use git2::{Config, RepositoryInitOptions};

use crate::git::durable_files::{self, FileContext};
use crate::git::ffi;
use crate::git::new_folder::NewFolder;
use crate::git::shared_repository::{self, Sharing};

/// A place where a bare repository may be made: an empty folder, or none yet in one that is there.
pub(super) fn is_free(place: &Path) -> bool {
    match fs::read_dir(place) {
        Ok(mut entries) => entries.next().is_none(),
        Err(_) => !place.exists() && place.parent().is_some_and(Path::is_dir),
    }
}

/// Makes an empty folder, or a new one in a folder that is there, a bare repository for copies to
/// meet in; what was made is taken away again unless it is kept. Leaves anything else as it is.
pub(in crate::transport) fn prepare(place: &Path) -> Result<Option<NewFolder>> {
    if !is_free(place) {
        return Ok(None);
    }
    let mut options = RepositoryInitOptions::new();
    options
        .bare(true)
        .initial_head("main")
        .mkpath(true)
        .external_template(false);
    // A folder given to a group stays the group's, whoever makes it.
    let above = if place.exists() {
        Some(place)
    } else {
        place.parent()
    };
    let is_the_groups = above.is_some_and(shared_repository::is_the_groups);
    let begun = NewFolder::in_empty(place);
    ffi::make(place, &options)
        .with_context(|| FileContext::new("making a repository in", place))?;
    if is_the_groups {
        let mut config = Config::open(&place.join("config"))?;
        config.set_str("core.sharedRepository", "group")?;
        Sharing::of(place).share_below(place);
    }
    durable_files::sync_new(place)?;
    Ok(Some(begun))
}
