//! Joins a binder: makes a full copy from another one.

mod genesis;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::rc::Rc;

use anyhow::Result;
use git2::{Oid, Repository};

use crate::domain::log::entry::{Draft, EntryKind, Fields};
use crate::domain::log::file_renderer::FileRenderer;
use crate::domain::name::{self, LogId};
use crate::domain::replication::exchange::{ExchangeOutcome, Progress, Remote};
use crate::domain::replication::place::{Place, PlaceKind};
use crate::domain::replication::place_faults;
use crate::domain::replication::receive_limits::{LimitExceeded, ReceiveLimits};
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::shell_quote::quoted;
use crate::domain::time::moment;
use crate::env::Env;
use crate::error::Failure;
use crate::git::durable_files;
use crate::replica::Binder;
use crate::replica::object_ids;
use crate::replica::setup::create::{self, NewDevice};
use crate::replica::setup::device;
use crate::replica::setup::own_copies;
use crate::replica::sync::receive;
use crate::replica::sync::receive_policy::ReceivePolicy;
use crate::replica::writers::frontier_refs;
use crate::say;
use crate::transport;
use crate::transport::{Branch, ConnectOptions, Timeouts, TransportError, WantedRefs};

/// Source and device of a new copy.
pub struct NewCopy {
    /// A path, a stick, another copy's folder, a server.
    pub source: Place,
    pub folder: PathBuf,
    /// What the binder is called, where a name for its folder was typed.
    pub called: Option<String>,
    pub device: NewDevice,
    /// Fingerprint of the wanted binder, as given to the person.
    pub introduction: Option<String>,
    /// The sentence of the first entry: the request to be let in.
    pub event: String,
}

/// Makes a copy. Its writer is a guest until a member adds it, and may log at once.
///
/// # Errors
/// The source cannot be reached or holds no binder, the folder holds something already, or the
/// writer's name is somebody else's.
pub fn join(
    new: NewCopy,
    env: &Env,
    views: Rc<dyn FileRenderer>,
    tell: &Rc<dyn Progress>,
) -> Result<Binder> {
    crate::transport::prepare();
    let (repo, mut begun) = create::empty_repository(&new.folder)?;
    let way = (
        ConnectOptions::of(env, Timeouts::for_joining()),
        Rc::clone(tell),
    );
    let mut source = transport::open(&new.source, &env.folder, &repo, way)
        .map_err(|broken| unreachable(&broken, &new.source))?;
    let allowance = ReceiveLimits::default();
    let own = format!("copies/{}", new.device.writer);
    let wanted = WantedRefs::of(BTreeSet::from([own.clone()]), allowance.branches);
    let listed = transport::at_place(source.listed(&wanted));
    let listed = listed.map_err(|error| why(error, &new.source))?;
    if listed.branches.iter().any(|branch| branch.name == own) {
        return Err(name_taken(&new.device).into());
    }
    let arrived = receive::receive(&mut *source, &repo, listed, allowance, &Anything)
        .map_err(|error| why(error, &new.source))?;
    let is_place = source.takes();
    drop(source);
    let tips: Vec<Oid> = arrived.received.iter().map(|branch| branch.tip).collect();
    let wanted = new.introduction.as_deref();
    let root = genesis::beginning(&repo, arrived, &new.source, wanted)?;
    let role = new.device.role.clone();
    let ((own, _), key, sealing) = create::make_device(new.device, env, &mut begun)?;
    device::write(&repo, &own, Some(root))?;
    own_copies::mark(&new.folder, env)?;
    drop(repo);

    let binder = Binder::open(&new.folder, env, views)?;
    binder.learn(&tips)?;
    if is_place {
        binder.add_remote(&Remote {
            name: remote_name(&new.source, new.called.as_deref()),
            place: transport::absolute(&new.source, &env.folder)?,
        })?;
    }
    let fields = create::device_fields(&own, &role, &key, &sealing, &new.event)?;
    binder.add(request(fields, &binder, env), Vec::new(), env)?;
    durable_files::sync_new(binder.folder())?;
    begun.keep();
    Ok(binder)
}

/// The name that a place most likely goes by in other copies; else Git's own.
fn remote_name(source: &Place, binder: Option<&str>) -> String {
    let usual = source.usual_name(binder);
    match name::is_made_name(&usual) {
        true => usual,
        false => "origin".to_owned(),
    }
}

impl Binder {
    /// Remembers what came with the first fetch.
    fn learn(&self, tips: &[Oid]) -> Result<()> {
        let history = self.history();
        let root = self.root()?;
        let tips: Vec<_> = tips.iter().map(|tip| object_ids::commit_id(*tip)).collect();
        let known = Frontier::default().with(history, &root, &tips);
        self.forget_writer_index();
        frontier_refs::keep(&self.repo, history, &*self.view_of(&known)?, None)
    }
}

/// The first entry of a device that wants to be let in.
pub(in crate::replica) fn request(fields: Fields, binder: &Binder, env: &Env) -> Draft {
    let at = moment::in_zone(env.now(), binder.zone());
    Draft {
        log: LogId::journal(),
        kind: EntryKind::Member,
        at,
        fields,
    }
}

/// Nothing is known yet that could be held against anything.
pub(in crate::replica) struct Anything;

impl ReceivePolicy for Anything {
    fn belongs(&self, _: &Repository, _: &[Oid]) -> Result<bool> {
        Ok(true)
    }

    fn members(&self, _: &[Branch]) -> BTreeSet<String> {
        BTreeSet::new()
    }

    fn is_shut_out(&self, _branch: &str) -> bool {
        false
    }

    fn too_much(
        &self,
        _: &Rc<Repository>,
        _: &[Branch],
        _: &[Branch],
    ) -> Result<Option<LimitExceeded>> {
        Ok(None)
    }

    fn about_main(
        &self,
        _: &Rc<Repository>,
        _: &[Branch],
        _: Oid,
    ) -> Result<Option<LimitExceeded>> {
        Ok(None)
    }
}

/// Reason why fetching from the source failed.
fn why(error: anyhow::Error, source: &Place) -> anyhow::Error {
    if error.is::<Failure>() {
        return error;
    }
    match transport::blame(error) {
        Ok(broken) => unreachable(&broken, source).into(),
        Err(own) => own,
    }
}

fn unreachable(broken: &TransportError, place: &Place) -> Failure {
    let source = place.to_string();
    let command = broken.by_hand.as_str();
    let web = matches!(place.way(), PlaceKind::Https(_) | PlaceKind::Http { .. });
    let rest = place.without_login();
    if let Some(why) = broken.why {
        let again = format!("binder join {} …", quoted(&source));
        return Failure::could_not(place_faults::sentence(
            why,
            "",
            place,
            &broken.server_message,
            &again,
        ));
    }
    Failure::could_not(match broken.outcome {
        ExchangeOutcome::Offline
            if matches!(place.way(), PlaceKind::Ssh(_)) && command.is_empty() =>
        {
            say!("setup-source-no-ssh", source = source)
        }
        ExchangeOutcome::Offline => say!("setup-source-not-there", source = source),
        ExchangeOutcome::Timeout => say!("setup-source-timeout", source = source),
        ExchangeOutcome::UnknownHost => {
            say!(
                "setup-source-unknown-host",
                source = source,
                command = command
            )
        }
        ExchangeOutcome::WrongKey if web => {
            let command = format!("SSL_CERT_FILE=ca.pem binder join {} …", quoted(&source));
            say!(
                "setup-source-wrong-certificate",
                source = source,
                command = command
            )
        }
        ExchangeOutcome::WrongKey => {
            say!("setup-source-wrong-key", source = source, command = command)
        }
        ExchangeOutcome::NeedsLogin if web => {
            say!("setup-source-needs-password", source = source, rest = rest)
        }
        ExchangeOutcome::NeedsLogin => {
            say!(
                "setup-source-needs-login",
                source = source,
                command = command
            )
        }
        ExchangeOutcome::Refused if !broken.server_message.is_empty() => {
            say!(
                "setup-source-refused",
                source = source,
                said = broken.server_message.as_str()
            )
        }
        _ => say!("setup-source-no-binder", source = source),
    })
}

fn name_taken(device: &NewDevice) -> Failure {
    let free = format!("{}2", device.writer);
    Failure::could_not(say!(
        "setup-name-taken",
        writer = device.writer.as_str(),
        free = free
    ))
}
