//! A repository of another owner on a carrier that a person named: a stick without owners, or one
//! written on another computer.
//!
//! Git refuses such a repository because its settings could make Git run programs. Nothing of the kind
//! is run here, by anything; but what could lead away from the carrier is looked at first, and its
//! settings are taken away as soon as it is open (trust: no settings, hooks or filters of foreign
//! repositories).

use std::fs;
use std::path::{Path, PathBuf};

use git2::{Config, Repository};

use crate::domain::exchange::Outcome;
use crate::store::ffi;

/// The longest settings file that is looked at.
const LONGEST: u64 = 64 << 10;

/// What a plain repository has none of: objects, history or settings that lie elsewhere.
const ELSEWHERE: [&str; 6] = [
    "commondir",
    "config.worktree",
    "info/grafts",
    "objects/info/alternates",
    "objects/info/http-alternates",
    "shallow",
];

/// What must be there, or may be, and is no link.
const PARTS: [&str; 7] = [
    "HEAD",
    "config",
    "objects",
    "objects/pack",
    "packed-refs",
    "refs",
    "refs/heads",
];

/// A repository of another owner, without its settings.
pub(super) struct Carrier {
    pub(super) repo: Repository,
    /// It is the folder of a copy in which somebody works.
    pub(super) is_a_copy: bool,
}

/// Opens it.
///
/// # Errors
/// It is no plain repository that keeps to itself, or cannot be read.
pub(super) fn open(place: &Path) -> Result<Carrier, Outcome> {
    let inner = place.join(".git");
    let is_a_copy = is_folder(&inner);
    let git = if is_a_copy { inner } else { place.to_owned() };
    if !keeps_to_itself(&git) {
        return Err(Outcome::Refused);
    }
    let repo = ffi::open_of_anybody(&git).map_err(|_| Outcome::NotABinder)?;
    let nothing = Config::new().map_err(|_| Outcome::Refused)?;
    repo.set_config(&nothing).map_err(|_| Outcome::Refused)?;
    Ok(Carrier { repo, is_a_copy })
}

fn keeps_to_itself(git: &Path) -> bool {
    let is_link = |path: PathBuf| fs::symlink_metadata(path).is_ok_and(|it| it.is_symlink());
    let leads_away = ELSEWHERE.iter().any(|part| git.join(part).exists());
    let links = PARTS.iter().any(|part| is_link(git.join(part)));
    !leads_away && !links && has_plain_settings(&git.join("config"))
}

/// Settings that include no others and name no folder to work in.
fn has_plain_settings(config: &Path) -> bool {
    let short = fs::metadata(config).is_ok_and(|it| it.is_file() && it.len() <= LONGEST);
    let text = fs::read(config).unwrap_or_default();
    let text = String::from_utf8_lossy(&text).to_ascii_lowercase();
    short && !text.contains("[include") && !text.contains("worktree")
}

fn is_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|it| it.is_dir())
}
