//! Transports: one trait, and an implementation for each way to a remote.

mod bundle;
mod child_watchdog;
mod connect_options;
mod error_patterns;
mod path;
pub(crate) mod receive;
mod smart_http;
mod smart_server;
mod ssh;
pub(crate) mod subtransport;
mod transport_error;

use std::path::{Path, PathBuf};

use anyhow::Result;
use git2::{Oid, Repository};

use crate::domain::replication::exchange::{ExchangeFault, ExchangeOutcome};
use crate::domain::replication::place::{Place, PlaceKind};
use crate::domain::replication::receive_limits::{LimitExceeded, ReceiveLimits};
use crate::domain::shell_quote;
use crate::error::Failure;
use crate::git::durable_files;
use crate::git::new_folder::NewFolder;
use crate::git::user_settings;
use crate::transport::receive::quarantine::Quarantine;

pub(crate) use bundle::BundleRemote;
pub(crate) use connect_options::{ConnectOptions, ProgressSink, Timeouts};
pub(crate) use receive::pack_limiter::PackRefused;
pub(crate) use receive::ref_selection::{ListedRefs, WantedRefs};
pub(crate) use transport_error::{TransportError, at_place, blame};

/// A branch of a remote: `copies/anna`, or `main`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Branch {
    pub(crate) name: String,
    pub(crate) tip: Oid,
}

/// A branch to be moved on a remote, from what it was seen as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RefUpdate {
    pub(crate) name: String,
    pub(crate) from: Option<Oid>,
    pub(crate) to: Oid,
}

/// A branch that a push did not move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RejectedUpdate {
    pub(crate) name: String,
    /// Server's reason; none if somebody else was merely faster.
    pub(crate) against: Option<String>,
}

impl RejectedUpdate {
    fn overtaken(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            against: None,
        }
    }

    fn refused(name: &str, said: &str) -> Self {
        Self {
            name: name.to_owned(),
            against: Some(said.to_owned()),
        }
    }

    /// Spoken against, not merely overtaken.
    pub(crate) fn is_refused(&self) -> bool {
        self.against.is_some()
    }
}

/// Whether a pack, given in pieces of a length, would be taken; else the word for why not. For those
/// who test with any bytes.
pub(crate) fn looks_through(pack: &[u8], piece: usize) -> Option<&'static str> {
    let mut gate = receive::pack_limiter::PackLimiter::new(ReceiveLimits::default());
    let mut pieces = pack.chunks(piece.max(1));
    let refused = pieces.find_map(|piece| gate.pass(piece).err());
    refused.map(|why| why.word())
}

/// The same for a server's answer.
pub(crate) fn listens(answer: &[u8], piece: usize) -> Option<&'static str> {
    let sieve = receive::sideband_filter::SidebandFilter::fetching(ReceiveLimits::default());
    let mut pieces = answer.chunks(piece.max(1));
    let refused = pieces.find_map(|piece| sieve.pass(piece).err());
    refused.map(|why| why.word())
}

/// A place that was reached. An error is a [`TransportError`] where the place or the way to it is to blame.
pub(crate) trait Transport {
    /// The branches that a binder has, as far as they are wanted.
    fn listed(&mut self, wanted: &WantedRefs) -> Result<ListedRefs>;

    /// Brings the commits of these branches, to where they are looked through. What breaks a limit on
    /// the way is an error with a [`PackRefused`] in it.
    fn fetch(&mut self, tips: &[Oid], into: &Quarantine<'_>) -> Result<()>;

    /// Takes commits there and moves branches in this order, each only if it still is where it was
    /// seen; never by force. Gives those that were not moved.
    fn push(&mut self, moves: &[RefUpdate]) -> Result<Vec<RejectedUpdate>>;

    /// Puts versions of sealed lists there, each in a new branch and, where that can be, a pack of its own. Gives those
    /// that were not put.
    fn push_sealed(&mut self, moves: &[RefUpdate]) -> Result<Vec<RejectedUpdate>> {
        self.push(moves)
    }

    /// Deletes branches of sealed lists, each only if it still is where it was seen. Gives those that stay.
    fn delete_sealed(&mut self, gone: &[Branch]) -> Result<Vec<RejectedUpdate>>;

    /// True if people work in that folder: its checked-out branch is its own business.
    fn is_a_copy(&self) -> bool;

    /// Repacks the remote, if that is up to this copy. Best effort.
    fn tidy(&self) {}

    /// True if anything can be put there; not into one file that was written once.
    fn takes(&self) -> bool {
        true
    }

    /// Why nothing is put there and it counts as no copy, though it can be read.
    fn flaw(&self) -> Option<ExchangeFault> {
        None
    }

    /// True if objects needed by these commits are missing there. Those found before are not checked again.
    /// A server cannot be checked.
    fn lacks(&self, _tips: &[Oid], _seen: &[Oid]) -> bool {
        false
    }

    /// Error if the remote gives everything or nothing, and the whole breaks a limit.
    fn refusal(&self, _: &LimitExceeded) -> Option<anyhow::Error> {
        None
    }

    /// Error if the remote gives everything or nothing, and nothing is of this binder.
    fn is_of_another(&self) -> Result<()> {
        Ok(())
    }
}

/// The transport for a place, by how it was typed. Relative paths are taken from `folder`, commits
/// come to and from `here`.
pub(crate) fn open<'r>(
    place: &Place,
    folder: &Path,
    here: &'r Repository,
    (road, tell): (ConnectOptions, ProgressSink),
) -> Result<Box<dyn Transport + 'r>, TransportError> {
    let until = road.until;
    let config = match place.way() {
        PlaceKind::Path(_) => None,
        _ => user_settings::read(&road.variables, here),
    };
    let config = config.as_ref();
    let wire: Box<dyn subtransport::Subtransport> = match place.way() {
        PlaceKind::Path(path) => {
            let path = folder.join(path.as_ref());
            return match BundleRemote::is_at(&path) {
                true => Ok(Box::new(BundleRemote::at(&path, here, tell))),
                false => Ok(Box::new(path::PathRemote::open(&path, here, until, tell)?)),
            };
        }
        PlaceKind::Ssh(address) => Box::new(ssh::Ssh::to(address, config, road)?),
        PlaceKind::Https(address)
        | PlaceKind::Http {
            address,
            loopback: true,
        } => Box::new(smart_http::Https::to(address, config, &road)?),
        PlaceKind::Http { .. } | PlaceKind::Unknown(_) => {
            return Err(ExchangeOutcome::Refused.into());
        }
    };
    Ok(Box::new(smart_server::SmartServer::new(
        here, wire, tell, until,
    )))
}

/// The path a place is at, for one that is reached by path.
pub(crate) fn path_of(place: &Place, folder: &Path) -> Option<PathBuf> {
    match place.way() {
        PlaceKind::Path(path) => Some(folder.join(path.as_ref())),
        _ => None,
    }
}

/// A place that can be reached from any folder.
///
/// # Errors
/// The path holds bytes that are no text: it could not be written down as it is.
pub(crate) fn absolute(place: &Place, folder: &Path) -> Result<Place, Failure> {
    match path_of(place, folder) {
        Some(path) => {
            let path = path.canonicalize().unwrap_or(path);
            durable_files::text_of(&path)?;
            Ok(shell_quote::path(&path).into())
        }
        None => Ok(place.clone()),
    }
}

/// True if a file is a binder in one file.
pub(crate) fn is_bundle(path: &Path) -> bool {
    BundleRemote::is_at(path)
}

/// Prepares an empty folder as a remote.
pub(crate) fn prepare_path(path: &Path) -> Result<Option<NewFolder>> {
    path::prepare(path)
}

/// Makes libgit2 durable and our ways to servers known to it. Before anything is opened.
pub(crate) fn prepare() {
    crate::git::ffi::make_durable(subtransport::register);
}
