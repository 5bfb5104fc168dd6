//! Messages for errors of the system and of libgit2, with what to do.

use std::io;

use git2::{ErrorClass, ErrorCode};

use crate::domain::shell_quote;
use crate::domain::text;
use crate::error::{Failure, Message};
use crate::git::durable_files::FileContext;
use crate::say;

/// Longest part of a library's message in a sentence, in characters.
const LONGEST: usize = 300;

/// The sentence for an error; a failure's own where it is one.
pub fn sentence(error: &anyhow::Error) -> Message {
    if let Some(failure) = error.downcast_ref::<Failure>() {
        return failure.message.clone();
    }
    let at = error.downcast_ref::<FileContext>();
    let path = at.map(|at| shell_quote::path(&at.path));
    let known = error.chain().find_map(|cause| {
        let own = cause.downcast_ref::<Failure>();
        let own = own.map(|failure| failure.message.clone());
        let system = || {
            cause
                .downcast_ref::<io::Error>()
                .map(|it| of_system(it, path.as_deref()))
        };
        let git = || {
            cause
                .downcast_ref::<git2::Error>()
                .map(|it| of_git(it, path.as_deref()))
        };
        own.or_else(system).or_else(git)
    });
    known.unwrap_or_else(|| unforeseen(&format!("{error:#}")))
}

fn unforeseen(said: &str) -> Message {
    let said: String = text::line(said).chars().take(LONGEST).collect();
    say!("frame-internal", said = said)
}

/// Kind of failure, for the choice of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum IoFailure {
    Full,
    NotAllowed,
    Failing,
    Gone,
    InTheWay,
    Away,
    TooLarge,
    BadName,
    Locked,
    Exhausted,
    NotSupported,
    Damaged,
}

impl IoFailure {
    fn message(self, path: Option<&str>) -> Message {
        match (self, path) {
            (Self::Full, _) => say!("frame-disk-full"),
            (Self::NotAllowed, None) => say!("frame-not-writable"),
            (Self::NotAllowed, Some(path)) => say!("frame-not-allowed", path = path),
            (Self::Failing, _) => say!("frame-disk-failing"),
            (Self::Gone, path) => say!("frame-gone", path = named(path)),
            (Self::InTheWay, path) => say!("frame-in-the-way", path = named(path)),
            (Self::Away, path) => say!("frame-away", path = named(path)),
            (Self::TooLarge, path) => say!("frame-too-large", path = named(path)),
            (Self::BadName, path) => say!("frame-bad-name", path = named(path)),
            (Self::Locked, _) => say!("frame-locked"),
            (Self::Exhausted, _) => say!("frame-exhausted"),
            (Self::NotSupported, path) => say!("frame-not-supported", path = named(path)),
            (Self::Damaged, _) => say!("frame-damaged"),
        }
    }
}

/// Without a known file the sentence is about the copy.
fn named(path: Option<&str>) -> String {
    path.unwrap_or(".git").to_owned()
}

fn of_system(error: &io::Error, path: Option<&str>) -> Message {
    let numbered = error.raw_os_error().and_then(by_number);
    let worded = || by_words(&error.to_string());
    match numbered.or_else(|| by_kind(error.kind())).or_else(worded) {
        Some(kind) => kind.message(path),
        None => system(&error.to_string(), path),
    }
}

fn system(said: &str, path: Option<&str>) -> Message {
    let said: String = text::line(said).chars().take(LONGEST).collect();
    say!("frame-system", path = named(path), said = said)
}

fn by_kind(kind: io::ErrorKind) -> Option<IoFailure> {
    use io::ErrorKind as System;
    Some(match kind {
        System::StorageFull | System::QuotaExceeded => IoFailure::Full,
        System::ReadOnlyFilesystem | System::PermissionDenied => IoFailure::NotAllowed,
        System::NotFound => IoFailure::Gone,
        System::AlreadyExists
        | System::NotADirectory
        | System::IsADirectory
        | System::DirectoryNotEmpty
        | System::TooManyLinks => IoFailure::InTheWay,
        System::StaleNetworkFileHandle
        | System::HostUnreachable
        | System::NetworkUnreachable
        | System::NetworkDown
        | System::NotConnected
        | System::ConnectionAborted
        | System::ConnectionReset
        | System::BrokenPipe
        | System::TimedOut => IoFailure::Away,
        System::FileTooLarge => IoFailure::TooLarge,
        System::InvalidFilename => IoFailure::BadName,
        System::ResourceBusy
        | System::ExecutableFileBusy
        | System::Deadlock
        | System::WouldBlock => IoFailure::Locked,
        System::OutOfMemory => IoFailure::Exhausted,
        System::Unsupported => IoFailure::NotSupported,
        System::InvalidData | System::UnexpectedEof => IoFailure::Damaged,
        _ => return None,
    })
}

/// Errors without a kind of their own: disk fault, too many open files, link loop, file system without
/// locks.
fn by_number(number: i32) -> Option<IoFailure> {
    let is = |numbers: &[i32]| numbers.contains(&number);
    if cfg!(windows) {
        return match number {
            number if [21, 23, 1117, 1167, 1392].contains(&number) => Some(IoFailure::Failing),
            4 => Some(IoFailure::Exhausted),
            32 | 33 => Some(IoFailure::Locked),
            53 | 55 | 59 | 64 | 67 => Some(IoFailure::Away),
            // A file that a cloud has, and that cannot be fetched: its program does not run, is not
            // logged in, has no network, or gave it up.
            362 | 386 | 388 | 389 | 393 | 398 | 404 | 426 => Some(IoFailure::Away),
            391 => Some(IoFailure::Locked),
            395 => Some(IoFailure::NotAllowed),
            _ => None,
        };
    }
    match number {
        5 => Some(IoFailure::Failing),
        23 | 24 => Some(IoFailure::Exhausted),
        _ if cfg!(target_os = "linux") && is(&[40]) => Some(IoFailure::InTheWay),
        _ if cfg!(target_os = "linux") && is(&[37]) => Some(IoFailure::NotSupported),
        _ if cfg!(target_os = "linux") && is(&[107, 112, 121]) => Some(IoFailure::Away),
        _ => None,
    }
}

/// Errors wrapped by a library: libgit2 gives the system's text without its number.
fn by_words(said: &str) -> Option<IoFailure> {
    const WORDS: &[(&str, IoFailure)] = &[
        ("No space left", IoFailure::Full),
        ("quota exceeded", IoFailure::Full),
        ("Read-only file system", IoFailure::NotAllowed),
        ("Permission denied", IoFailure::NotAllowed),
        ("Operation not permitted", IoFailure::NotAllowed),
        ("Input/output error", IoFailure::Failing),
        ("(os error 5)", IoFailure::Failing),
        ("Stale file handle", IoFailure::Away),
        ("Stale NFS", IoFailure::Away),
        ("Host is down", IoFailure::Away),
        ("not connected", IoFailure::Away),
        ("Remote I/O error", IoFailure::Away),
        ("Too many open files", IoFailure::Exhausted),
        ("Cannot allocate memory", IoFailure::Exhausted),
        ("File too large", IoFailure::TooLarge),
        ("File name too long", IoFailure::BadName),
        ("Invalid or incomplete multibyte", IoFailure::BadName),
        ("No locks available", IoFailure::NotSupported),
        ("Operation not supported", IoFailure::NotSupported),
        ("Too many levels of symbolic links", IoFailure::InTheWay),
        ("Not a directory", IoFailure::InTheWay),
        ("Is a directory", IoFailure::InTheWay),
        ("File exists", IoFailure::InTheWay),
        ("No such file or directory", IoFailure::Gone),
    ];
    let found = WORDS.iter().find(|(words, _)| said.contains(words));
    found.map(|(_, kind)| *kind)
}

fn of_git(error: &git2::Error, path: Option<&str>) -> Message {
    if error.code() == ErrorCode::Locked {
        return IoFailure::Locked.message(path);
    }
    let is_object = matches!(
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
    );
    let worded = by_words(error.message());
    match worded.filter(|kind| !is_object || *kind != IoFailure::Gone) {
        Some(kind) => kind.message(path),
        None if is_object => IoFailure::Damaged.message(path),
        None if error.class() == ErrorClass::NoMemory => IoFailure::Exhausted.message(path),
        None => system(error.message(), path),
    }
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
            (2, "frame-gone"),
            (17, "frame-in-the-way"),
            (20, "frame-in-the-way"),
            (21, "frame-in-the-way"),
            (24, "frame-exhausted"),
            (27, "frame-too-large"),
            (36, "frame-bad-name"),
            (37, "frame-not-supported"),
            (40, "frame-in-the-way"),
            (95, "frame-not-supported"),
            (107, "frame-away"),
            (116, "frame-away"),
            (71, "frame-system"),
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

    #[test]
    fn every_other_error_says_what_it_is_and_which_file_it_is_about() {
        let gone = anyhow::Error::from(io::Error::from(io::ErrorKind::NotFound));
        let message = sentence(
            &gone
                .context(FileContext::new("reading", "/srv/x"))
                .context("adding"),
        );
        let path = shell_quote::path("/srv/x".as_ref());
        assert_eq!(message, say!("frame-gone", path = path));
        let own = anyhow::anyhow!("no free name").context("making a key");
        assert_eq!(
            sentence(&own),
            say!("frame-internal", said = "making a key: no free name")
        );
        let words = "unforeseen";
        let git = git2::Error::new(ErrorCode::GenericError, ErrorClass::Callback, words);
        assert_eq!(sentence(&git.into()).id, "frame-system");
        let within = anyhow::Error::from(Failure::could_not(say!("frame-locked")));
        assert_eq!(sentence(&within.context("more")).id, "frame-locked");
    }
}
