//! Object backends for libgit2, implemented here.

use std::ffi::{c_int, c_void};
use std::io;
use std::mem;
use std::path::{Path, PathBuf};
use std::ptr;
use std::rc::Rc;

use git2::{ObjectType, Oid, Repository};

use crate::git::objects::loose;

/// Priority of packs: before our reader of loose objects, which precedes libgit2's own.
pub(super) const PACKS: c_int = 3;
const OURS: c_int = 2;

/// Gives libgit2 the objects it asks for.
pub(crate) trait ObjectReader {
    fn read(&self, id: Oid) -> io::Result<(ObjectType, Rc<Vec<u8>>)>;

    /// Kind and length.
    fn head(&self, id: Oid) -> io::Result<(ObjectType, u64)>;

    fn exists(&self, id: Oid) -> bool;
}

/// The loose objects of a folder.
struct Loose(PathBuf);

impl ObjectReader for Loose {
    fn read(&self, id: Oid) -> io::Result<(ObjectType, Rc<Vec<u8>>)> {
        let (kind, bytes) = loose::read(&loose::place(&self.0, &id.to_string()))?;
        Ok((kind, Rc::new(bytes)))
    }

    fn head(&self, id: Oid) -> io::Result<(ObjectType, u64)> {
        loose::head(&loose::place(&self.0, &id.to_string()))
    }

    fn exists(&self, id: Oid) -> bool {
        loose::place(&self.0, &id.to_string()).exists()
    }
}

/// A backend as libgit2 knows it.
#[repr(C)]
struct Backend {
    /// First, because libgit2 hands out a pointer to it.
    parent: libgit2_sys::git_odb_backend,
    reader: Box<dyn ObjectReader>,
}

/// Replaces libgit2's reader of loose objects in a folder by ours.
///
/// # Errors
/// There is no memory.
pub(crate) fn guard(repo: &Repository, objects: &Path) -> Result<(), git2::Error> {
    read_by(repo, Box::new(Loose(objects.to_owned())))
}

/// Has a reader asked for the objects of a repository. Where that has others of libgit2's own, packs
/// are asked first.
///
/// # Errors
/// There is no memory.
pub(crate) fn read_by(repo: &Repository, reader: Box<dyn ObjectReader>) -> Result<(), git2::Error> {
    const {
        assert!(size_of::<Repository>() == size_of::<*mut libgit2_sys::git_repository>());
    }
    let parent = libgit2_sys::git_odb_backend {
        version: 1,
        odb: ptr::null_mut(),
        read: Some(read_object),
        read_prefix: None,
        read_header: Some(read_head),
        write: None,
        writestream: None,
        readstream: None,
        exists: Some(exists),
        exists_prefix: None,
        refresh: None,
        foreach: Some(list_nothing),
        writepack: None,
        writemidx: None,
        freshen: None,
        free: Some(free_reader),
    };
    let ours = Box::into_raw(Box::new(Backend { parent, reader }));
    // SAFETY: a `Repository` of git2 0.21 is one pointer and nothing else, which is asserted above, and
    // it is borrowed while this runs. The database is given back after use; the backend belongs to it
    // from then on, and is freed by `free_reader` alone. A repository and its database are used by the
    // thread alone that opened them, so that a reader need not be safe to share.
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

/// The reader and the id of a call.
///
/// # Safety
/// `backend` is one of ours and `id` an id, as libgit2 hands them to the functions below.
unsafe fn asked<'b>(
    backend: *mut libgit2_sys::git_odb_backend,
    id: *const libgit2_sys::git_oid,
) -> (&'b dyn ObjectReader, Oid) {
    // SAFETY: `backend` is the first field of a `Backend`, alive as long as its database, which is
    // longer than any of the calls; the id is only read, and all its bytes are one.
    unsafe {
        let ours = &*backend.cast::<Backend>();
        let id = Oid::from_bytes(&(*id).id).unwrap_or(Oid::ZERO_SHA1);
        (&*ours.reader, id)
    }
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

extern "C" fn read_object(
    data: *mut *mut c_void,
    length: *mut usize,
    kind: *mut libgit2_sys::git_object_t,
    backend: *mut libgit2_sys::git_odb_backend,
    id: *const libgit2_sys::git_oid,
) -> c_int {
    // SAFETY: libgit2 calls this with a backend made here and a valid id.
    let (reader, id) = unsafe { asked(backend, id) };
    answer(reader.read(id), |(found, bytes)| {
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
    let (reader, id) = unsafe { asked(backend, id) };
    answer(reader.head(id), |(found, long)| {
        // SAFETY: the two places to write to are valid for this call.
        unsafe {
            *length = usize::try_from(long).unwrap_or(usize::MAX);
            *kind = kind_of(found);
        }
        0
    })
}

extern "C" fn exists(
    backend: *mut libgit2_sys::git_odb_backend,
    id: *const libgit2_sys::git_oid,
) -> c_int {
    // SAFETY: as above.
    let (reader, id) = unsafe { asked(backend, id) };
    c_int::from(reader.exists(id))
}

/// Listing is left to libgit2's own reader.
extern "C" fn list_nothing(
    _: *mut libgit2_sys::git_odb_backend,
    _: libgit2_sys::git_odb_foreach_cb,
    _: *mut c_void,
) -> c_int {
    0
}

extern "C" fn free_reader(backend: *mut libgit2_sys::git_odb_backend) {
    // SAFETY: made by `read_by`, and libgit2 calls this once, with the database it belongs to.
    drop(unsafe { Box::from_raw(backend.cast::<Backend>()) });
}
