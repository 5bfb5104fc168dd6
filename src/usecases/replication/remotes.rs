//! The places this copy exchanges with: list, add, remove.

use std::path::Path;

use anyhow::Result;

use crate::domain::name;
use crate::domain::replication::exchange::Remote;
use crate::domain::replication::place::{Place, PlaceKind};
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;
use crate::usecases::output::outside;
use crate::usecases::replication::sync_copies;

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
    let place = Place::from(env.at_home(place));
    reachable(&place)?;
    let remote = Remote {
        name: name.to_owned(),
        place: Binder::absolute_place(&place, env)?,
    };
    if let Some(folder) = Binder::folder_of(&remote) {
        outside::outside_any(&folder, Path::new(place.typed()))?;
    }
    if let Some(known) = binder.known_place(&remote.place)? {
        let place = known.place.to_string();
        let known = say!("copies-remote-known", place = place, name = known.name);
        return Err(Failure::could_not(known).into());
    }
    if Binder::is_one_file(&remote.place) {
        let place = remote.place.to_string();
        return Err(Failure::could_not(say!("bundle-no-place", place = place)).into());
    }
    binder.may_write()?;
    let made = binder.prepare_remote(&remote)?;
    binder.add_remote(&remote)?;
    if let Some(made) = made {
        made.keep();
    }
    Ok(remote)
}

/// What is kept beside a place, renewed at each sync.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KeptBeside {
    /// What people read.
    pub readable: bool,
    pub program: bool,
}

/// Adds a place, and notes what is kept beside it.
///
/// # Errors
/// As [`add`]; the place is no folder.
pub fn add_with(
    binder: &Binder,
    name: &str,
    place: &str,
    kept: KeptBeside,
    env: &Env,
) -> Result<Remote> {
    let typed = Remote {
        name: name.to_owned(),
        place: Place::from(env.at_home(place)),
    };
    let is_kept = kept != KeptBeside::default();
    if is_kept && Binder::folder_of(&typed).is_none() {
        let place = typed.place.to_string();
        return Err(Failure::could_not(say!("export-beside-no-folder", place = place)).into());
    }
    let added = add(binder, name, place, env)?;
    if kept.readable {
        binder.set_readable(&added)?;
    }
    if kept.program {
        binder.set_with_program(&added)?;
    }
    Ok(added)
}

/// Forgets a place.
///
/// # Errors
/// No remote has that name.
pub fn remove(binder: &Binder, name: &str) -> Result<()> {
    binder.may_write()?;
    if binder.remove_remote(name)? {
        return Ok(());
    }
    Err(sync_copies::unknown(&binder.remotes()?, name).into())
}

/// Checks that there is a transport for a place.
///
/// # Errors
/// The way is unencrypted, or none this program speaks.
pub fn reachable(place: &Place) -> Result<(), Failure> {
    let address = place.to_string();
    match place.way() {
        // Loopback is not exposed to others; a tunnel may begin there.
        PlaceKind::Http {
            loopback: false, ..
        } => {
            let secure = address.replacen("http:", "https:", 1);
            Err(Failure::could_not(say!(
                "copies-unencrypted",
                place = address,
                secure = secure
            )))
        }
        PlaceKind::Unknown(scheme) => Err(Failure::could_not(say!(
            "copies-no-such-way",
            place = address,
            way = scheme
        ))),
        _ => Ok(()),
    }
}
