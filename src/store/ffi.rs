//! The one file with `unsafe`: options of libgit2 that hold for the whole process.

#![allow(
    unsafe_code,
    reason = "git2 0.21 has no safe call for these options; each says why it is sound"
)]

use std::ffi::c_int;
use std::path::Path;
use std::sync::{Mutex, Once, PoisonError};

use git2::{Repository, RepositoryOpenFlags};

/// Held while a repository is opened, because who may own one is a setting of the whole process.
static OPENING: Mutex<()> = Mutex::new(());

use crate::domain::allowance::Allowance;
use crate::store::remote::smart;

/// Makes every object, pack and reference reach the disk before it counts. Without it libgit2
/// loses acknowledged commits when the power goes (measured: 36 of 37). Must run before any
/// repository is opened.
pub(super) fn make_durable() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        libgit2_sys::init();
        let option = libgit2_sys::GIT_OPT_ENABLE_FSYNC_GITDIR as c_int;
        // SAFETY: libgit2 is initialised; this option reads one int and sets a global flag; `Once`
        // keeps other threads of ours from running at the same time.
        let _ = unsafe { libgit2_sys::git_libgit2_opts(option, 1 as c_int) };
        bound();
        smart::register();
    });
}

/// What libgit2 takes of a pack at most, whatever binder.yaml says: it makes room for as many objects
/// as the head of a pack promises, and unpacks each in memory.
fn bound() {
    let objects = usize::try_from(Allowance::MOST_OBJECTS).unwrap_or(usize::MAX);
    let size = usize::try_from(Allowance::LARGEST).unwrap_or(usize::MAX);
    let limits = [
        (libgit2_sys::GIT_OPT_SET_PACK_MAX_OBJECTS, objects),
        (libgit2_sys::GIT_OPT_SET_PACK_MAX_OBJECT_SIZE, size),
    ];
    for (option, most) in limits {
        // SAFETY: only called from `make_durable`'s `Once`, libgit2 being initialised; each of these
        // options reads one size_t and sets a global number.
        let _ = unsafe { libgit2_sys::git_libgit2_opts(option as c_int, most) };
    }
}

/// While it is held libgit2 keeps no object it has read, so that going through a whole history takes
/// no more memory than going through a part of it.
pub(super) struct Forgetful(());

impl Forgetful {
    pub(super) fn now() -> Self {
        git2::opts::enable_caching(false);
        Self(())
    }
}

impl Drop for Forgetful {
    fn drop(&mut self) {
        git2::opts::enable_caching(true);
    }
}

/// Opens a bare repository that this program has made for itself.
///
/// # Errors
/// It cannot be read.
pub(super) fn open_bare(folder: &Path) -> Result<Repository, git2::Error> {
    let _alone = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
    let no_search: &[&Path] = &[];
    let flags = RepositoryOpenFlags::NO_SEARCH | RepositoryOpenFlags::BARE;
    Repository::open_ext(folder, flags, no_search)
}

/// Opens the repository in a folder, which is its own: nothing above it is looked for.
///
/// # Errors
/// Nothing lies there, it cannot be read, or it is somebody else's.
pub(super) fn open(folder: &Path) -> Result<Repository, git2::Error> {
    let _alone = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
    let no_search: &[&Path] = &[];
    Repository::open_ext(folder, RepositoryOpenFlags::NO_SEARCH, no_search)
}

/// Opens a repository that may be anybody's, by the folder with its objects: as sticks have it that
/// know no owners, or were written on another computer. Only for a carrier that a person named and
/// that was looked at before (`remote::carrier`); whoever opens it takes its settings away.
///
/// # Errors
/// Nothing lies there, or it cannot be read.
pub(super) fn open_of_anybody(git: &Path) -> Result<Repository, git2::Error> {
    let _alone = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
    // SAFETY: the option is one flag that libgit2 reads when a repository is opened, and all that are
    // opened are under the lock held here.
    unsafe { git2::opts::set_verify_owner_validation(false) }?;
    let no_search: &[&Path] = &[];
    let flags = RepositoryOpenFlags::NO_SEARCH | RepositoryOpenFlags::BARE;
    let opened = Repository::open_ext(git, flags, no_search);
    // SAFETY: as above.
    unsafe { git2::opts::set_verify_owner_validation(true) }?;
    opened
}

/// Makes a way to a server known to libgit2 under a scheme of addresses.
pub(super) fn register_transport<F>(scheme: &str, factory: F)
where
    F: Fn(&git2::Remote<'_>) -> Result<git2::transport::Transport, git2::Error>,
    F: Send + Sync + 'static,
{
    // SAFETY: only called from `make_durable`'s `Once`, which every thread passes before it opens a
    // repository, so that no other thread makes a transport meanwhile.
    let _ = unsafe { git2::transport::register(scheme, factory) };
}
