//! Keep the running program beside the repository on a stick, with what a release has with it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::domain::language::Language;
use crate::domain::replication::exchange::{ExchangeResult, Remote};
use crate::domain::shell_quote;
use crate::env::Env;
use crate::error::Failure;
use crate::git::durable_files::write_durably;
use crate::replica::Binder;
use crate::say;

/// Of this program.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The name of the program's file.
const PROGRAM: &str = if cfg!(windows) {
    "binder.exe"
} else {
    "binder"
};

/// The file that says which version the folder has; no folder without it is written in.
const VERSION_FILE: &str = "VERSION";

/// The places beside which the program is to be kept, of those that were just reached.
pub fn places(binder: &Binder, synced: &[ExchangeResult]) -> Vec<PathBuf> {
    let reached = synced.iter().filter(|it| it.outcome.delivered());
    let wanted = reached.filter(|it| has_program(binder, &it.remote));
    wanted
        .filter_map(|it| Binder::folder_of(&it.remote))
        .collect()
}

fn has_program(binder: &Binder, remote: &Remote) -> bool {
    binder.is_with_program(remote).unwrap_or_default()
}

/// The folder beside a place for this kind of computer: `binder-linux-x86_64`.
pub fn folder(place: &Path) -> PathBuf {
    let (system, processor) = (std::env::consts::OS, std::env::consts::ARCH);
    place.with_file_name(format!("binder-{system}-{processor}"))
}

/// Writes the program with licences and front page, unless the same version or a newer one is there. Gives
/// the folder where it was written.
///
/// # Errors
/// Something else has the folder's name; it cannot be written there.
pub fn renew(place: &Path, language: Language, env: &Env) -> Result<Option<PathBuf>> {
    let folder = folder(place);
    let shown = shell_quote::path(&folder);
    match fs::symlink_metadata(&folder) {
        Ok(there) if there.is_dir() => match fs::read_to_string(folder.join(VERSION_FILE)) {
            Ok(version) if is_older(version.trim()) => {}
            Ok(_) => return Ok(None),
            Err(_) => return Err(Failure::could_not(say!("file-is-there", file = shown)).into()),
        },
        Ok(_) => return Err(Failure::could_not(say!("file-is-there", file = shown)).into()),
        Err(_) => fs::create_dir(&folder)
            .map_err(|_| Failure::could_not(say!("file-not-written", file = &shown)))?,
    }
    match put(&folder, language, env) {
        Ok(()) => Ok(Some(folder)),
        Err(_) => Err(Failure::could_not(say!("file-not-written", file = shown)).into()),
    }
}

/// The version comes first, so that what was cut off is written anew: an unfinished folder has none that counts.
fn put(folder: &Path, language: Language, env: &Env) -> Result<()> {
    write_durably(&folder.join(VERSION_FILE), b"0\n")?;
    let front_page = match language {
        Language::Swedish => include_str!("../../../README.sv.md"),
        Language::Danish => include_str!("../../../README.da.md"),
        Language::English => include_str!("../../../README.md"),
    };
    let texts = [
        ("README.md", front_page),
        ("LICENSE-MIT", include_str!("../../../LICENSE-MIT")),
        ("LICENSE-APACHE", include_str!("../../../LICENSE-APACHE")),
    ];
    for (name, text) in texts {
        write_durably(&folder.join(name), text.as_bytes())?;
    }
    let program = fs::read(env.program()).context("reading this program")?;
    let place = folder.join(PROGRAM);
    write_durably(&place, &program)?;
    make_executable(&place)?;
    write_durably(
        &folder.join(VERSION_FILE),
        format!("{VERSION}\n").as_bytes(),
    )
}

/// Disks without modes let every file be run.
#[cfg(unix)]
fn make_executable(path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::Permissions::from_mode(0o755);
    // Not every disk has modes: then nothing is to be set.
    let _ = fs::set_permissions(path, mode);
    Ok(())
}

#[cfg(not(unix))]
fn make_executable(_: &Path) -> Result<()> {
    Ok(())
}

/// Whether a version is older than this program's: by its numbers, from the left. What is no version is older.
fn is_older(version: &str) -> bool {
    let numbers = |text: &str| -> Vec<u64> {
        let parts = text.split(['.', '-', '+']);
        parts.map_while(|part| part.parse().ok()).collect()
    };
    numbers(version) < numbers(VERSION)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_replaces_an_older_one_and_never_a_newer() {
        assert!(is_older("0") && is_older("") && is_older("cut off"));
        assert!(!is_older(VERSION) && !is_older("999.0.1"));
    }
}
