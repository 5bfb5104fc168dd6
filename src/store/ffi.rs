//! The one file with `unsafe`: options of libgit2 that hold for the whole process.

#![allow(
    unsafe_code,
    reason = "git2 0.21 has no safe call for these options; each says why it is sound"
)]

mod settings;

use std::ffi::{c_int, c_void};
use std::io;
use std::mem;
use std::path::{Path, PathBuf};
use std::ptr;
use std::sync::{Mutex, Once, PoisonError};

use git2::{
    ErrorClass, ErrorCode, ObjectType, Repository, RepositoryInitOptions, RepositoryOpenFlags,
};

/// Held while a repository is opened, because who may own one is a setting of the whole process.
static OPENING: Mutex<()> = Mutex::new(());

use crate::domain::allowance::Allowance;
use crate::store::loose;
use crate::store::pack_index;
use crate::store::remote::smart;

pub(super) use settings::{add as add_settings, found as settings_found};

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
        let option = libgit2_sys::GIT_OPT_SET_ODB_PACKED_PRIORITY as c_int;
        // SAFETY: as above; this one reads one int and sets a global number.
        let _ = unsafe { libgit2_sys::git_libgit2_opts(option, PACKS) };
        settings::leave_out();
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

/// Opens a Git folder without any folder to work in, whatever its settings say: one that this program
/// has made for itself, or that of a copy whose settings name a folder that is not there.
///
/// # Errors
/// It cannot be read.
pub(super) fn open_bare(folder: &Path) -> Result<Repository, git2::Error> {
    let _alone = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
    let no_search: &[&Path] = &[];
    let flags = RepositoryOpenFlags::NO_SEARCH | RepositoryOpenFlags::BARE;
    guarded(Repository::open_ext(folder, flags, no_search)?)
}

/// Opens the repository in a folder, which is its own: nothing above it is looked for.
///
/// # Errors
/// Nothing lies there, it cannot be read, or it is somebody else's.
pub(super) fn open(folder: &Path) -> Result<Repository, git2::Error> {
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

/// The same, whoever the folder belongs to: only where the user said that it is theirs.
///
/// # Errors
/// Nothing lies there, or it cannot be read.
pub(super) fn open_trusted(folder: &Path) -> Result<Repository, git2::Error> {
    let _alone = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
    of_anybody(|| opened(folder))
}

/// Makes a repository in a folder, whoever that belongs to: what is new in it is this user's.
///
/// # Errors
/// It cannot be made.
pub(super) fn make(
    folder: &Path,
    options: &RepositoryInitOptions,
) -> Result<Repository, git2::Error> {
    make_durable();
    let _alone = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
    of_anybody(|| Repository::init_opts(folder, options))
}

/// Opens something without asking whom it belongs to. Under the lock of `OPENING`.
fn of_anybody(
    open: impl FnOnce() -> Result<Repository, git2::Error>,
) -> Result<Repository, git2::Error> {
    // SAFETY: the option is one flag that libgit2 reads when a repository is opened, and all that are
    // opened are under the lock held by whoever calls this.
    unsafe { git2::opts::set_verify_owner_validation(false) }?;
    let opened = open();
    // SAFETY: as above.
    unsafe { git2::opts::set_verify_owner_validation(true) }?;
    opened
}

/// Opens a repository that may be anybody's, by the folder with its objects: as sticks have it that
/// know no owners, or were written on another computer. Only for a carrier that a person named and
/// that was looked at before (`remote::carrier`); whoever opens it takes its settings away.
///
/// # Errors
/// Nothing lies there, or it cannot be read.
pub(super) fn open_of_anybody(git: &Path) -> Result<Repository, git2::Error> {
    let _alone = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
    let no_search: &[&Path] = &[];
    let flags = RepositoryOpenFlags::NO_SEARCH | RepositoryOpenFlags::BARE;
    guarded(of_anybody(|| Repository::open_ext(git, flags, no_search))?)
}

/// Who is asked for an object first: packs, then our reader of loose ones, then libgit2's, which
/// with ours before it is asked for nothing that is there.
const PACKS: c_int = 3;
const OURS: c_int = 2;

/// Our reader of loose objects, as libgit2 knows it.
#[repr(C)]
struct Loose {
    /// First, because libgit2 hands out a pointer to it.
    parent: libgit2_sys::git_odb_backend,
    objects: PathBuf,
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

/// Has the loose objects of a folder read by our reader, in a repository that knows that folder.
///
/// # Errors
/// There is no memory.
pub(super) fn guard(repo: &Repository, objects: &Path) -> Result<(), git2::Error> {
    const {
        assert!(size_of::<Repository>() == size_of::<*mut libgit2_sys::git_repository>());
    }
    let parent = libgit2_sys::git_odb_backend {
        version: 1,
        odb: ptr::null_mut(),
        read: Some(read_loose),
        read_prefix: None,
        read_header: Some(read_head),
        write: None,
        writestream: None,
        readstream: None,
        exists: None,
        exists_prefix: None,
        refresh: None,
        foreach: Some(list_nothing),
        writepack: None,
        writemidx: None,
        freshen: None,
        free: Some(free_loose),
    };
    let objects = objects.to_owned();
    let ours = Box::into_raw(Box::new(Loose { parent, objects }));
    // SAFETY: a `Repository` of git2 0.21 is one pointer and nothing else, which is asserted above, and
    // it is borrowed while this runs. The database is given back after use; the backend belongs to it
    // from then on, and is freed by `free_loose` alone.
    let added = unsafe {
        let raw: *mut libgit2_sys::git_repository = mem::transmute_copy(repo);
        let mut odb = ptr::null_mut();
        let mut added = libgit2_sys::git_repository_odb(&mut odb, raw);
        if added == 0 {
            added = libgit2_sys::git_odb_add_backend(odb, ours.cast(), OURS);
            libgit2_sys::git_odb_free(odb);
        }
        if added != 0 {
            drop(Box::from_raw(ours));
        }
        added
    };
    match added {
        0 => Ok(()),
        _ => Err(git2::Error::last_error(added)),
    }
}

/// The file of an object.
///
/// # Safety
/// `backend` is one of ours and `id` an id, as libgit2 hands them to the functions below.
unsafe fn file_of(
    backend: *mut libgit2_sys::git_odb_backend,
    id: *const libgit2_sys::git_oid,
) -> PathBuf {
    // SAFETY: `backend` is the first field of a `Loose`, alive as long as its database; the id is only
    // read.
    let (ours, id) = unsafe { (&*backend.cast::<Loose>(), &(*id).id) };
    let hex: String = id.iter().map(|byte| format!("{byte:02x}")).collect();
    loose::place(&ours.objects, &hex)
}

fn answer<T>(read: io::Result<T>, give: impl FnOnce(T) -> c_int) -> c_int {
    match read {
        Ok(found) => give(found),
        Err(error) if error.kind() == io::ErrorKind::NotFound => libgit2_sys::GIT_ENOTFOUND,
        Err(_) => {
            // SAFETY: the text is a constant that libgit2 copies.
            unsafe {
                libgit2_sys::git_error_set_str(
                    libgit2_sys::GIT_ERROR_ODB as c_int,
                    c"a damaged object".as_ptr(),
                );
            }
            libgit2_sys::GIT_ERROR
        }
    }
}

const fn kind_of(kind: ObjectType) -> libgit2_sys::git_object_t {
    match kind {
        ObjectType::Commit => libgit2_sys::GIT_OBJECT_COMMIT,
        ObjectType::Tree => libgit2_sys::GIT_OBJECT_TREE,
        ObjectType::Tag => libgit2_sys::GIT_OBJECT_TAG,
        _ => libgit2_sys::GIT_OBJECT_BLOB,
    }
}

extern "C" fn read_loose(
    data: *mut *mut c_void,
    length: *mut usize,
    kind: *mut libgit2_sys::git_object_t,
    backend: *mut libgit2_sys::git_odb_backend,
    id: *const libgit2_sys::git_oid,
) -> c_int {
    // SAFETY: libgit2 calls this with a backend of ours and a valid id.
    let file = unsafe { file_of(backend, id) };
    answer(loose::read(&file), |(found, bytes)| {
        // SAFETY: the room is libgit2's own, as long as the bytes; the three places to write to are
        // valid for this call.
        unsafe {
            // libgit2 reads a zero behind what it is given.
            let room = libgit2_sys::git_odb_backend_data_alloc(backend, bytes.len() + 1);
            if room.is_null() {
                return libgit2_sys::GIT_ERROR;
            }
            ptr::copy_nonoverlapping(bytes.as_ptr(), room.cast::<u8>(), bytes.len());
            room.cast::<u8>().add(bytes.len()).write(0);
            *data = room;
            *length = bytes.len();
            *kind = kind_of(found);
        }
        0
    })
}

extern "C" fn read_head(
    length: *mut usize,
    kind: *mut libgit2_sys::git_object_t,
    backend: *mut libgit2_sys::git_odb_backend,
    id: *const libgit2_sys::git_oid,
) -> c_int {
    // SAFETY: as above.
    let file = unsafe { file_of(backend, id) };
    answer(loose::head(&file), |(found, long)| {
        // SAFETY: the two places to write to are valid for this call.
        unsafe {
            *length = usize::try_from(long).unwrap_or(usize::MAX);
            *kind = kind_of(found);
        }
        0
    })
}

/// What there is, libgit2's own reader lists.
extern "C" fn list_nothing(
    _: *mut libgit2_sys::git_odb_backend,
    _: libgit2_sys::git_odb_foreach_cb,
    _: *mut c_void,
) -> c_int {
    0
}

extern "C" fn free_loose(backend: *mut libgit2_sys::git_odb_backend) {
    // SAFETY: made by `guard`, and libgit2 calls this once, with the database it belongs to.
    drop(unsafe { Box::from_raw(backend.cast::<Loose>()) });
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
