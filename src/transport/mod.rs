//! Other copies: where they are, what they have, and carrying commits there and back. One file a
//! transport.

mod bundle;
mod child_watchdog;
mod connect_options;
mod error_patterns;
mod path;
pub(crate) mod receive;
mod smart_http;
mod ssh;
pub(crate) mod subtransport;

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use git2::{ErrorClass, Oid, Repository};

use crate::domain::replication::exchange::{self, ExchangeFault, ExchangeOutcome};
use crate::domain::replication::place::{Place, PlaceKind};
use crate::domain::replication::receive_limits::{LimitExceeded, ReceiveLimits};
use crate::domain::shell_quote;
use crate::error::Failure;
use crate::git::durable_files;
use crate::git::held_files;
use crate::git::new_folder::NewFolder;
use crate::git::user_settings;
use crate::transport::receive::quarantine::Quarantine;

pub(crate) use bundle::BundleRemote;
pub(crate) use connect_options::{ConnectOptions, ProgressSink, Timeouts};
pub(crate) use receive::pack_limiter::PackRefused;
pub(crate) use receive::ref_selection::{ListedRefs, WantedRefs};

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
    /// What the other side said against it; none where somebody else was merely faster.
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

/// The same of what a server answers.
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

    /// Whether people work in that folder: its checked-out branch is its own business.
    fn is_a_copy(&self) -> bool;

    /// Leaves it no more files than it needs, where that is for this copy to do. Best effort.
    fn tidy(&self) {}

    /// Whether anything can be put there; not into one file that was written once.
    fn takes(&self) -> bool {
        true
    }

    /// Why nothing is put there and it counts as no copy, though it can be read.
    fn flaw(&self) -> Option<ExchangeFault> {
        None
    }

    /// Whether something that these commits need is not there. What was found there before is not
    /// looked for again. Of a server nobody can tell: it says of itself that it is whole.
    fn lacks(&self, _tips: &[Oid], _seen: &[Oid]) -> bool {
        false
    }

    /// What is to be said where it gives all or nothing, and all of it breaks a limit.
    fn refusal(&self, _: &LimitExceeded) -> Option<anyhow::Error> {
        None
    }

    /// What is to be said where it gives all or nothing, and nothing in it is of this binder.
    fn is_of_another(&self) -> Result<()> {
        Ok(())
    }
}

/// Why a place could not be used.
#[derive(Clone, Debug)]
pub(crate) struct TransportError {
    pub(crate) outcome: ExchangeOutcome,
    pub(crate) why: Option<ExchangeFault>,
    /// What the other side said, as it came.
    pub(crate) server_message: String,
    /// What a person types to see for themselves; empty where there is nothing.
    pub(crate) by_hand: String,
}

impl TransportError {
    fn new(outcome: ExchangeOutcome, said: &str) -> Self {
        Self {
            outcome,
            why: None,
            server_message: said.to_owned(),
            by_hand: String::new(),
        }
    }

    fn because(why: ExchangeFault, said: &str) -> Self {
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
    Ok(Box::new(subtransport::SmartServer::new(
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

/// Put to what failed while a place was asked for something: what the system says is about the place.
#[derive(Debug)]
struct AtPlace;

impl fmt::Display for AtPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("at the place")
    }
}

/// What a place answered.
///
/// # Errors
/// What failed there, known to [`blame`] as the place's.
pub(crate) fn at_place<T>(answered: Result<T>) -> Result<T> {
    answered.context(AtPlace)
}

/// What a remote refused; an error that is this copy's own trouble is given back: without [`AtPlace`]
/// what the system refuses is a file of this copy.
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

/// A stick that was pulled out, or a disk that fails: EIO, ENXIO, ENODEV.
fn is_unplugged(error: &io::Error) -> bool {
    cfg!(unix) && matches!(error.raw_os_error(), Some(5 | 6 | 19))
}

fn read_only() -> TransportError {
    TransportError::new(ExchangeOutcome::Refused, exchange::READ_ONLY)
}

/// Whether a file is a binder in one file.
pub(crate) fn is_bundle(path: &Path) -> bool {
    BundleRemote::is_at(path)
}

/// Makes a folder ready for copies to meet in, where nothing lies there yet.
pub(crate) fn prepare_path(path: &Path) -> Result<Option<NewFolder>> {
    path::prepare(path)
}

/// Makes libgit2 durable and our ways to servers known to it. Before anything is opened.
pub(crate) fn prepare() {
    crate::git::ffi::make_durable(subtransport::register);
}
