//! The places this copy exchanges with: list, add, remove.

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
    let path = by_path(place)?;
    let place = absolute(path, env);
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

/// The path of a place; `file://` is taken off.
///
/// # Errors
/// The place is no path: a server by its address.
pub fn by_path(place: &str) -> Result<&str, Failure> {
    let path = place.strip_prefix("file://").unwrap_or(place);
    let host = path.split(['/', '\\']).next().unwrap_or_default();
    // One letter before the colon is a drive of Windows, more are a server (`hub:parm.git`).
    let server = path.contains("://") || host.find(':').is_some_and(|at| at > 1);
    if server {
        Err(Failure::could_not(say!(
            "copies-only-by-path",
            place = place
        )))
    } else {
        Ok(path)
    }
}

fn absolute(place: &str, env: &Env) -> String {
    let path = env.absolute(place);
    path.canonicalize()
        .unwrap_or(path)
        .to_string_lossy()
        .into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_by_its_address_is_told_from_a_path() {
        for server in [
            "ssh://hub/parm.git",
            "https://hub.ladok.example/parm",
            "hub:parm.git",
        ] {
            assert!(by_path(server).is_err(), "{server}");
        }
        for path in [
            "/media/usb/parm.git",
            "../x",
            "C:\\parm",
            "C:/parm",
            "a/b:c",
            "file:///srv/parm",
        ] {
            assert!(by_path(path).is_ok(), "{path}");
        }
    }
}
