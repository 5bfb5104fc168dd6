//! Ledger of read errors since a copy was opened. Readers skip unreadable objects so that the rest is
//! shown; results are marked incomplete, and nothing is decided on them.

use std::cell::RefCell;
use std::collections::BTreeSet;

use anyhow::Result;
use git2::{ErrorClass, ErrorCode, Oid};

use crate::error::Failure;
use crate::say;

thread_local! {
    /// A copy is read by the thread that opened it.
    static SEEN: RefCell<BTreeSet<String>> = const { RefCell::new(BTreeSet::new()) };
}

/// Notes that something that must be there could not be read.
pub(crate) fn note(what: impl Into<String>) {
    SEEN.with(|seen| seen.borrow_mut().insert(what.into()));
}

/// The same for an object; passes the result on.
pub(crate) fn any_noted<T>(id: Oid, read: Result<T, git2::Error>) -> Result<T, git2::Error> {
    if read.is_err() {
        note(id.to_string());
    }
    read
}

/// True if a path is not in a tree, in distinction from a tree that cannot be read.
pub(crate) fn is_no_such_path(error: &git2::Error) -> bool {
    error.class() == ErrorClass::Tree && error.code() == ErrorCode::NotFound
}

/// Recorded ids of objects and names of references, in order.
pub fn since_seen() -> Vec<String> {
    SEEN.with(|seen| seen.borrow().iter().cloned().collect())
}

/// Clears the ledger, when a copy is opened.
pub fn forget() {
    SEEN.with(|seen| seen.borrow_mut().clear());
}

/// Something that every copy has is not there.
pub(crate) fn lost() -> anyhow::Error {
    Failure::could_not(say!("frame-damaged")).into()
}

/// Nothing is decided by rules of what is only partly known.
///
/// # Errors
/// Something could not be read.
pub(crate) fn none() -> Result<()> {
    match SEEN.with(|seen| seen.borrow().is_empty()) {
        true => Ok(()),
        false => Err(Failure::kept(say!("frame-damaged")).into()),
    }
}
