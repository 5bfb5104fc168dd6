//! The one file with `unsafe`: options of libgit2 that hold for the whole process.

#![allow(
    unsafe_code,
    reason = "git2 0.21 has no safe call for these options; each says why it is sound"
)]

mod object_backend;
mod settings_paths;

use std::ffi::c_int;
use std::path::Path;
use std::sync::{Mutex, Once, PoisonError};

use git2::{ErrorClass, ErrorCode, Repository, RepositoryInitOptions, RepositoryOpenFlags};

/// Held while a repository is opened, because who may own one is a setting of the whole process.
static OPENING: Mutex<()> = Mutex::new(());

use crate::domain::replication::receive_limits::ReceiveLimits;
use crate::git::objects::pack_index;

pub(crate) use object_backend::{ObjectReader, guard, read_by};
pub(crate) use settings_paths::{add as add_settings, found as settings_found};

/// Makes every object, pack and reference reach the disk before it counts. Without it libgit2
/// loses acknowledged commits when the power goes (measured: 36 of 37). Must run before any
/// repository is opened. `register`: makes the ways to servers known, while no other thread is here.
pub(crate) fn make_durable(register: fn()) {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        libgit2_sys::init();
        let option = libgit2_sys::GIT_OPT_ENABLE_FSYNC_GITDIR as c_int;
        // SAFETY: libgit2 is initialised; the option reads one int and sets a global flag; `Once` keeps
        // other threads of this program from running at the same time.
        let _ = unsafe { libgit2_sys::git_libgit2_opts(option, 1 as c_int) };
        bound();
        let option = libgit2_sys::GIT_OPT_SET_ODB_PACKED_PRIORITY as c_int;
        // SAFETY: as above; this one reads one int and sets a global number.
        let _ = unsafe { libgit2_sys::git_libgit2_opts(option, object_backend::PACKS) };
        settings_paths::leave_out();
        register();
    });
}

/// Upper limits of libgit2 for a pack, whatever binder.yaml has: it allocates for as many objects as the
/// pack's head states, and unpacks each in memory.
fn bound() {
    let objects = usize::try_from(ReceiveLimits::MOST_OBJECTS).unwrap_or(usize::MAX);
    let size = usize::try_from(ReceiveLimits::LARGEST).unwrap_or(usize::MAX);
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

/// While it lives libgit2 caches no objects, so that walking a whole history takes no more memory than a
/// part.
pub(crate) struct Forgetful(());

impl Forgetful {
    pub(crate) fn now() -> Self {
        git2::opts::enable_caching(false);
        Self(())
    }
}

impl Drop for Forgetful {
    fn drop(&mut self) {
        git2::opts::enable_caching(true);
    }
}

/// Opens a Git folder without a work tree, whatever its settings have: one made by this program for itself,
/// or that of a copy whose `core.worktree` does not exist.
///
/// # Errors
/// It cannot be read.
pub(crate) fn open_bare(folder: &Path) -> Result<Repository, git2::Error> {
    let _alone = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
    let no_search: &[&Path] = &[];
    let flags = RepositoryOpenFlags::NO_SEARCH | RepositoryOpenFlags::BARE;
    guarded(Repository::open_ext(folder, flags, no_search)?)
}

/// Opens the repository in exactly this folder; parent folders are not searched.
///
/// # Errors
/// Nothing there, unreadable, or another owner's.
pub(crate) fn open(folder: &Path) -> Result<Repository, git2::Error> {
    let _alone = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
    opened(folder)
}

fn opened(folder: &Path) -> Result<Repository, git2::Error> {
    let no_search: &[&Path] = &[];
    guarded(Repository::open_ext(
        folder,
        RepositoryOpenFlags::NO_SEARCH,
        no_search,
    )?)
}

/// The same for a folder of any owner: only if the user listed it as safe.
///
/// # Errors
/// Nothing there, or unreadable.
pub(crate) fn open_trusted(folder: &Path) -> Result<Repository, git2::Error> {
    let _alone = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
    of_anybody(|| opened(folder))
}

/// Makes a repository in a folder of any owner: the new files are this user's.
///
/// # Errors
/// It cannot be made.
pub(crate) fn make(
    folder: &Path,
    options: &RepositoryInitOptions,
) -> Result<Repository, git2::Error> {
    let _alone = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
    of_anybody(|| Repository::init_opts(folder, options))
}

/// Opens something without asking whom it belongs to. Under the lock of `OPENING`.
fn of_anybody(
    open: impl FnOnce() -> Result<Repository, git2::Error>,
) -> Result<Repository, git2::Error> {
    // SAFETY: the option is one flag read by libgit2 when a repository is opened, and all openings are
    // under the lock held by the caller.
    unsafe { git2::opts::set_verify_owner_validation(false) }?;
    let opened = open();
    // SAFETY: as above.
    unsafe { git2::opts::set_verify_owner_validation(true) }?;
    opened
}

/// Opens a repository whose objects are read by another backend.
///
/// # Errors
/// Nothing there, unreadable, or another owner's.
pub(crate) fn open_unread(git: &Path) -> Result<Repository, git2::Error> {
    let _alone = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
    let no_search: &[&Path] = &[];
    let flags = RepositoryOpenFlags::NO_SEARCH | RepositoryOpenFlags::BARE;
    Repository::open_ext(git, flags, no_search)
}

fn guarded(repo: Repository) -> Result<Repository, git2::Error> {
    let objects = repo.commondir().join("objects");
    if let Some(index) = pack_index::astray(&objects).first() {
        let said = format!("{} leads beyond its pack", index.display());
        return Err(git2::Error::new(ErrorCode::Invalid, ErrorClass::Odb, said));
    }
    guard(&repo, &objects)?;
    Ok(repo)
}

/// Makes a way to a server known to libgit2 under a scheme of addresses.
pub(crate) fn register_transport<F>(scheme: &str, factory: F)
where
    F: Fn(&git2::Remote<'_>) -> Result<git2::transport::Transport, git2::Error>,
    F: Send + Sync + 'static,
{
    // SAFETY: only called from `make_durable`'s `Once`, which every thread passes before it opens a
    // repository, so that no other thread makes a transport meanwhile.
    let _ = unsafe { git2::transport::register(scheme, factory) };
}
