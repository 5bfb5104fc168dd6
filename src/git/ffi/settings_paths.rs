//! Settings of Git that belong to the user or the computer: kept from what libgit2 reads by itself,
//! and read one file at a time where a way to a server needs them.

use std::ffi::CString;
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use git2::{Config, ConfigLevel, Repository};

/// Paths where libgit2 would look for system and user settings, lowest level first.
static FOUND: OnceLock<Vec<(ConfigLevel, PathBuf)>> = OnceLock::new();

/// Has libgit2 read no settings but those of the repository itself: nothing that is written or read
/// in a copy needs others, and a fault in them would stop everything. Once, before any repository is
/// opened.
pub(super) fn leave_out() {
    let found = [
        (ConfigLevel::System, Config::find_system()),
        (ConfigLevel::XDG, Config::find_xdg()),
        (ConfigLevel::Global, Config::find_global()),
    ];
    let found = found.into_iter();
    let found = found.filter_map(|(level, path)| Some((level, path.ok()?)));
    let _ = FOUND.set(found.collect());
    for level in [
        ConfigLevel::ProgramData,
        ConfigLevel::System,
        ConfigLevel::XDG,
        ConfigLevel::Global,
    ] {
        // SAFETY: called from `make_durable`'s `Once` alone, before any repository is opened; libgit2
        // is initialised and copies the text.
        let _ = unsafe { git2::opts::set_search_path(level, "") };
    }
}

/// Paths of system and user settings, lowest level first.
pub(crate) fn found() -> &'static [(ConfigLevel, PathBuf)] {
    FOUND.get().map_or(&[], Vec::as_slice)
}

/// Adds a file of settings, with what it includes; `includeIf` is asked about a repository.
///
/// # Errors
/// The file, or one that it includes, cannot be read.
pub(crate) fn add(
    config: &mut Config,
    file: &Path,
    level: ConfigLevel,
    of: Option<&Repository>,
) -> Result<(), git2::Error> {
    const {
        assert!(size_of::<Repository>() == size_of::<*mut libgit2_sys::git_repository>());
        assert!(size_of::<Config>() == size_of::<*mut libgit2_sys::git_config>());
    }
    let Some(of) = of else {
        return config.add_file(file, level, false);
    };
    let text = file.to_string_lossy();
    let path = CString::new(text.as_bytes())?;
    let level = match level {
        ConfigLevel::System => libgit2_sys::GIT_CONFIG_LEVEL_SYSTEM,
        ConfigLevel::XDG => libgit2_sys::GIT_CONFIG_LEVEL_XDG,
        ConfigLevel::Local => libgit2_sys::GIT_CONFIG_LEVEL_LOCAL,
        _ => libgit2_sys::GIT_CONFIG_LEVEL_GLOBAL,
    };
    // SAFETY: both types are one pointer and nothing else, which is asserted above; both are borrowed
    // while this runs. libgit2 copies the path and keeps the pointer to the repository for when the
    // file is read again; that never happens, because a snapshot alone is read (`user_settings::read`)
    // and the settings it was made of are dropped while the repository is borrowed.
    let added = unsafe {
        let config: *mut libgit2_sys::git_config = mem::transmute_copy(config);
        let of: *const libgit2_sys::git_repository = mem::transmute_copy(of);
        libgit2_sys::git_config_add_file_ondisk(config, path.as_ptr(), level, of, 0)
    };
    match added {
        0 => Ok(()),
        _ => Err(git2::Error::last_error(added)),
    }
}
