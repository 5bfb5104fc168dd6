//! What the system or libgit2 refused, as a sentence a person can do something about.

use std::io;

use git2::{ErrorClass, ErrorCode};

use crate::error::{Failure, Message};
use crate::say;

/// The sentence for an error; a failure's own where it is one.
pub fn sentence(error: &anyhow::Error) -> Message {
    if let Some(failure) = error.downcast_ref::<Failure>() {
        return failure.message.clone();
    }
    let known = error.chain().find_map(|cause| {
        let system = cause.downcast_ref::<io::Error>().and_then(of_system);
        system.or_else(|| cause.downcast_ref::<git2::Error>().and_then(of_git))
    });
    known.unwrap_or_else(|| say!("frame-internal"))
}

fn of_system(error: &io::Error) -> Option<Message> {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Some(say!("frame-disk-full")),
        io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => {
            Some(say!("frame-not-writable"))
        }
        _ => is_broken(&error.to_string()).then(|| say!("frame-disk-failing")),
    }
}

/// EIO; on Windows what a failing disk or a stick that was pulled out answers. An error that was
/// wrapped by a library has its number in the text alone.
fn is_broken(text: &str) -> bool {
    let numbers: &[u32] = if cfg!(windows) {
        &[21, 23, 1117, 1167, 1392]
    } else {
        &[5]
    };
    let says = |number: &u32| text.contains(&format!("(os error {number})"));
    numbers.iter().any(says)
}

/// libgit2 gives the system's own words and no number.
fn of_git(error: &git2::Error) -> Option<Message> {
    let says = |words: &str| error.message().contains(words);
    if says("No space left") || says("quota exceeded") {
        return Some(say!("frame-disk-full"));
    }
    if says("Read-only file system") || says("Permission denied") {
        return Some(say!("frame-not-writable"));
    }
    if says("Input/output error") {
        return Some(say!("frame-disk-failing"));
    }
    if error.code() == ErrorCode::Locked {
        return Some(say!("frame-locked"));
    }
    matches!(
        error.class(),
        ErrorClass::Odb
            | ErrorClass::Zlib
            | ErrorClass::Object
            | ErrorClass::Indexer
            | ErrorClass::Reference
            | ErrorClass::Repository
            | ErrorClass::Config
            | ErrorClass::Tree
            | ErrorClass::Sha1
    )
    .then(|| say!("frame-damaged"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(error: anyhow::Error) -> &'static str {
        sentence(&error.context("doing something")).id
    }

    #[test]
    fn what_the_system_refuses_is_said_as_what_a_person_can_mend() {
        let system = |number| anyhow::Error::from(io::Error::from_raw_os_error(number));
        #[cfg(target_os = "linux")]
        for (number, id) in [
            (28, "frame-disk-full"),
            (122, "frame-disk-full"),
            (30, "frame-not-writable"),
            (13, "frame-not-writable"),
            (5, "frame-disk-failing"),
            (2, "frame-internal"),
        ] {
            assert_eq!(told(system(number)), id, "{number}");
        }
        #[cfg(unix)]
        {
            let wrapped = io::Error::other(io::Error::from_raw_os_error(5).to_string());
            assert_eq!(told(wrapped.into()), "frame-disk-failing");
        }
        let _ = system;
    }

    #[test]
    fn what_git_cannot_read_is_damaged_and_never_in_its_own_words() {
        let git = |class, words: &str| git2::Error::new(ErrorCode::GenericError, class, words);
        let full = "failed to write chunk: No space left on device";
        assert_eq!(told(git(ErrorClass::Os, full).into()), "frame-disk-full");
        let bad = git(ErrorClass::Zlib, "error inflating zlib stream");
        assert_eq!(told(bad.into()), "frame-damaged");
        let missing = git2::Error::new(ErrorCode::NotFound, ErrorClass::Odb, "object not found");
        assert_eq!(told(missing.into()), "frame-damaged");
        let locked = git2::Error::new(ErrorCode::Locked, ErrorClass::Os, "failed to lock file");
        assert_eq!(told(locked.into()), "frame-locked");
    }
}
