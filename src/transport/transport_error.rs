//! Errors of a remote or the way to it, told apart from errors of this copy.

use std::fmt;
use std::io;

use anyhow::{Context, Result};
use git2::ErrorClass;

use crate::domain::replication::exchange::{self, ExchangeFault, ExchangeOutcome};
use crate::git::held_files;

/// Why a place could not be used.
#[derive(Clone, Debug)]
pub(crate) struct TransportError {
    pub(crate) outcome: ExchangeOutcome,
    pub(crate) why: Option<ExchangeFault>,
    /// Text of the server's error, unchanged.
    pub(crate) server_message: String,
    /// Command for seeing the error by hand; empty if none.
    pub(crate) by_hand: String,
}

impl TransportError {
    pub(super) fn new(outcome: ExchangeOutcome, said: &str) -> Self {
        Self {
            outcome,
            why: None,
            server_message: said.to_owned(),
            by_hand: String::new(),
        }
    }

    pub(super) fn because(why: ExchangeFault, said: &str) -> Self {
        Self {
            why: Some(why),
            ..Self::new(why.outcome(), said)
        }
    }
}

impl From<ExchangeFault> for TransportError {
    fn from(why: ExchangeFault) -> Self {
        Self::because(why, "")
    }
}

impl From<ExchangeOutcome> for TransportError {
    fn from(outcome: ExchangeOutcome) -> Self {
        Self::new(outcome, "")
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.outcome.word(), self.server_message)
    }
}

impl std::error::Error for TransportError {}

/// Context of errors that occurred at the remote: system errors concern the remote.
#[derive(Debug)]
struct AtPlace;

impl fmt::Display for AtPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("at the place")
    }
}

/// Marks an error as the remote's, for [`blame`].
///
/// # Errors
/// What failed there, known to [`blame`] as the place's.
pub(crate) fn at_place<T>(answered: Result<T>) -> Result<T> {
    answered.context(AtPlace)
}

/// The remote's refusal, or the error itself if it is this copy's own: system errors without [`AtPlace`]
/// concern files of this copy.
pub(crate) fn blame(error: anyhow::Error) -> Result<TransportError> {
    let is_own = !error.is::<AtPlace>();
    for cause in error.chain() {
        if let Some(broken) = cause.downcast_ref::<TransportError>() {
            return Ok(broken.clone());
        }
        if let Some(system) = cause.downcast_ref::<io::Error>() {
            return match system.kind() {
                _ if is_own => Err(error),
                _ if held_files::is_held(system) => Ok(ExchangeFault::Busy.into()),
                io::ErrorKind::StorageFull => Ok(ExchangeOutcome::NoSpace.into()),
                io::ErrorKind::ReadOnlyFilesystem => Ok(read_only()),
                io::ErrorKind::PermissionDenied => Ok(ExchangeOutcome::Refused.into()),
                io::ErrorKind::StaleNetworkFileHandle
                | io::ErrorKind::NotConnected
                | io::ErrorKind::HostUnreachable
                | io::ErrorKind::NetworkUnreachable
                | io::ErrorKind::NetworkDown
                | io::ErrorKind::NotFound
                | io::ErrorKind::TimedOut => Ok(ExchangeOutcome::Offline.into()),
                _ if is_unplugged(system) => Ok(ExchangeOutcome::Offline.into()),
                _ => Err(error),
            };
        }
        if let Some(git) = cause.downcast_ref::<git2::Error>() {
            if is_own && matches!(git.class(), ErrorClass::Os | ErrorClass::Filesystem) {
                return Err(error);
            }
            let says = |words: &str| git.class() == ErrorClass::Os && git.message().contains(words);
            return Ok(match () {
                () if says("space") => ExchangeOutcome::NoSpace.into(),
                () if says("Read-only file system") => read_only(),
                () => ExchangeOutcome::Refused.into(),
            });
        }
    }
    Err(error)
}

/// A stick that was pulled out, or a disk that fails: EIO, ENXIO, ENODEV. Of an error to which tempfile has put the path
/// only the text has the number.
fn is_unplugged(error: &io::Error) -> bool {
    let said = error.to_string();
    let said = said.split(" at path ").next().unwrap_or_default();
    let is = |number: &i32| {
        error.raw_os_error() == Some(*number) || said.contains(&format!("(os error {number})"))
    };
    cfg!(unix) && [5, 6, 19].iter().any(is)
}

fn read_only() -> TransportError {
    TransportError::new(ExchangeOutcome::Refused, exchange::READ_ONLY)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_stick_that_is_pulled_out_while_a_file_is_made_on_it_is_away() {
        let unplugged = io::Error::from_raw_os_error(5);
        let kind = unplugged.kind();
        for error in [
            io::Error::from_raw_os_error(5),
            io::Error::new(kind, format!("{unplugged} at path \"/media/usb/x\"")),
        ] {
            let told = blame(at_place::<()>(Err(error.into())).expect_err("an error"));
            let outcome = told.expect("the place's").outcome;
            assert_eq!(outcome, ExchangeOutcome::Offline);
        }
    }
}
