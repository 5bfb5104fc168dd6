//! The places this copy exchanges with: list, add, remove.

use std::path::Path;

use anyhow::Result;

use crate::domain::exchange::Remote;
use crate::domain::name;
use crate::env::Env;
use crate::error::Failure;
use crate::say;
use crate::store::Binder;
use crate::usecases::sync_copies;

/// The remotes by name.
pub fn list(binder: &Binder) -> Result<Vec<Remote>> {
    binder.remotes()
}

/// Adds a place under a name. An empty folder, or a new one in a folder that is there, becomes a
/// meeting place for copies.
///
/// # Errors
/// The name is none, or taken; the folder cannot be made.
pub fn add(binder: &Binder, name: &str, place: &str, env: &Env) -> Result<Remote> {
    if !name::is_made_name(name) {
        return Err(Failure::wrong_words(say!("copies-not-a-remote-name", name = name)).into());
    }
    if binder.remotes()?.iter().any(|remote| remote.name == name) {
        return Err(Failure::could_not(say!("copies-remote-taken", name = name)).into());
    }
    let path = place.strip_prefix("file://").unwrap_or(place);
    let place = if is_url(path) {
        place.to_owned()
    } else {
        absolute(path, env)
    };
    let remote = Remote {
        name: name.to_owned(),
        place,
    };
    binder.prepare_remote(&remote)?;
    binder.add_remote(&remote)?;
    Ok(remote)
}

/// Forgets a place.
///
/// # Errors
/// No remote has that name.
pub fn remove(binder: &Binder, name: &str) -> Result<()> {
    if binder.remove_remote(name)? {
        return Ok(());
    }
    Err(sync_copies::unknown(&binder.remotes()?, name).into())
}

fn is_url(place: &str) -> bool {
    place.contains("://") || (place.contains(':') && !Path::new(place).is_absolute())
}

fn absolute(place: &str, env: &Env) -> String {
    let path = env.absolute(place);
    path.canonicalize()
        .unwrap_or(path)
        .to_string_lossy()
        .into_owned()
}
