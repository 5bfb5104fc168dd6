//! A repository on a server, over Git's smart protocol. libgit2 speaks the protocol; a [`Subtransport`]
//! carries the bytes.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::Instant;

use anyhow::{Context, Result};
use git2::transport::{Service, SmartSubtransport, SmartSubtransportStream};
use git2::{Direction, FetchOptions, Oid, PushOptions, RemoteCallbacks, Repository};

use crate::domain::replication::exchange::{ExchangeFault, ExchangeOutcome};
use crate::domain::replication::receive_limits::ReceiveLimits;
use crate::transport::error_patterns;
use crate::transport::receive::pack_limiter;
use crate::transport::receive::quarantine::Quarantine;
use crate::transport::receive::sideband_filter::SidebandFilter;
use crate::transport::{
    ListedRefs, ProgressSink, RefUpdate, RejectedUpdate, Transport, TransportError, WantedRefs,
};

/// Names under which our own way to a server is known to libgit2. Addresses never reach it: no
/// setting rewrites them, and no error of its own shows a password.
const STATEFUL: &str = "binder-stream";
const STATELESS: &str = "binder-rpc";

/// Carries bytes between libgit2 and a server.
pub(super) trait Subtransport {
    /// Whether each question is a request of its own (HTTP), not a conversation (ssh).
    fn is_stateless(&self) -> bool;

    /// A connection to be.
    fn carrier(&self) -> Box<dyn SmartSubtransport>;

    /// Why the last connection ended, where it did not end well; waits for it to be known.
    fn close_reason(&self) -> Option<TransportError>;
}

/// A server reached over a wire.
pub(super) struct SmartServer<'r> {
    here: &'r Repository,
    wire: Box<dyn Subtransport>,
    tell: ProgressSink,
    until: Instant,
    /// The connection that told which branches there are, still open for fetching them.
    listed: Option<(git2::Remote<'r>, SidebandFilter)>,
    /// Which branches were asked for then.
    wanted: WantedRefs,
}

impl<'r> SmartServer<'r> {
    /// Nothing is heard of it any more from a moment on.
    pub(super) fn new(
        here: &'r Repository,
        wire: Box<dyn Subtransport>,
        tell: ProgressSink,
        until: Instant,
    ) -> Self {
        Self {
            here,
            wire,
            tell,
            until,
            listed: None,
            wanted: WantedRefs::default(),
        }
    }

    fn dial(&self, direction: Direction, sieve: &SidebandFilter) -> Result<git2::Remote<'r>> {
        let scheme = if self.wire.is_stateless() {
            STATELESS
        } else {
            STATEFUL
        };
        let url = format!("{scheme}://server");
        let mut remote = self.here.remote_anonymous(&url).context("a remote")?;
        let carrier = SubtransportAdapter {
            wire: self.wire.carrier(),
            sieve: sieve.clone(),
        };
        NEXT.with(|next| *next.borrow_mut() = Some(carrier));
        let connected = remote.connect(direction);
        flawless(sieve)?;
        connected.map_err(|error| self.why(error, ""))?;
        Ok(remote)
    }

    /// What broke a connection: what the wire saw of it, else what libgit2 says.
    fn why(&self, error: git2::Error, said: &str) -> anyhow::Error {
        if let Some(broken) = self.wire.close_reason() {
            return broken.into();
        }
        let outcome = match error_patterns::outcome(said) {
            Some(outcome) => outcome,
            None if said.is_empty() => ExchangeOutcome::Offline,
            None => ExchangeOutcome::Refused,
        };
        let said = if said.is_empty() {
            error.message()
        } else {
            said
        };
        TransportError::new(outcome, said).into()
    }

    /// Those of the moves that are still steps from what was seen.
    fn still_due<'m>(
        remote: &git2::Remote<'_>,
        moves: &'m [RefUpdate],
    ) -> Result<(Vec<&'m RefUpdate>, Vec<RejectedUpdate>)> {
        let present = heads(remote)?;
        let (mut due, mut overtaken) = (Vec::new(), Vec::new());
        for wanted in moves {
            let at = present.get(&format!("refs/heads/{}", wanted.name)).copied();
            if at == Some(wanted.to) {
                continue;
            }
            if at == wanted.from {
                due.push(wanted);
            } else {
                overtaken.push(RejectedUpdate::overtaken(&wanted.name));
            }
        }
        Ok((due, overtaken))
    }
}

impl Transport for SmartServer<'_> {
    fn listed(&mut self, wanted: &WantedRefs) -> Result<ListedRefs> {
        self.wanted = wanted.clone();
        let sieve = SidebandFilter::fetching(ReceiveLimits::default()).until(self.until);
        let sieve = sieve.listing(wanted.clone());
        let remote = self.dial(Direction::Fetch, &sieve)?;
        let branch = |(name, tip): (String, Oid)| {
            let name = name.strip_prefix("refs/heads/")?;
            Some((name.to_owned(), tip))
        };
        let heads = heads(&remote)?.into_iter().filter_map(branch);
        let listed = ListedRefs::of(heads, sieve.left_out());
        self.listed = Some((remote, sieve));
        Ok(listed)
    }

    fn fetch(&mut self, tips: &[Oid], into: &Quarantine<'_>) -> Result<()> {
        let Some((mut remote, sieve)) = self.listed.take() else {
            self.listed(&self.wanted.clone())?;
            return self.fetch(tips, into);
        };
        sieve.allow(into.allowance);
        let objects = self.here.odb().context("opening the objects")?;
        let missing = |(_, tip): &(String, Oid)| tips.contains(tip) && !objects.exists(*tip);
        let names: Vec<String> = heads(&remote)?
            .into_iter()
            .filter(missing)
            .map(|it| it.0)
            .collect();
        if names.is_empty() {
            return Ok(());
        }
        let (tell, until) = (Rc::clone(&self.tell), self.until);
        let mut callbacks = RemoteCallbacks::new();
        callbacks.transfer_progress(move |progress| {
            tell.fetching(progress.received_objects(), progress.total_objects());
            // Also what is made of the pack once all of it is here.
            Instant::now() < until
        });
        let said = listen(&mut callbacks);
        let mut options = FetchOptions::new();
        options.remote_callbacks(callbacks);
        // What comes is put aside: libgit2 puts it where the objects of the repository are.
        self.here
            .set_odb(&into.both().odb()?)
            .context("receiving")?;
        let fetched = remote.download(&names, Some(&mut options));
        self.here.set_odb(&objects).context("receiving")?;
        drop(options);
        flawless(&sieve)?;
        if fetched.is_err() && Instant::now() >= until {
            return Err(TransportError::from(ExchangeFault::TooLong).into());
        }
        if let Some(why) = sieve.stopped() {
            return Err(pack_limiter::stopped(why).into());
        }
        match fetched {
            // The disk that is full is this computer's own.
            Err(error) if error.class() == git2::ErrorClass::Os => {
                Err(error).context("keeping what was fetched")
            }
            other => other.map_err(|error| self.why(error, &said.borrow())),
        }
    }

    fn push(&mut self, moves: &[RefUpdate]) -> Result<Vec<RejectedUpdate>> {
        let names = moves.iter().map(|it| it.name.clone());
        let sieve = SidebandFilter::talking().until(self.until);
        let sieve = sieve.listing(self.wanted.and(names));
        let mut remote = self.dial(Direction::Push, &sieve)?;
        let (due, mut not_moved) = Self::still_due(&remote, moves)?;
        if due.is_empty() {
            return Ok(not_moved);
        }
        let spec = |it: &&RefUpdate| format!("{}:refs/heads/{}", it.to, it.name);
        let specs: Vec<String> = due.iter().map(spec).collect();
        let judged = OutcomeError::default();
        let mut callbacks = RemoteCallbacks::new();
        let said = listen(&mut callbacks);
        judged.listen(&mut callbacks);
        let tell = Rc::clone(&self.tell);
        callbacks.push_transfer_progress(move |sent, total, _| tell.sending(sent, total));
        let mut options = PushOptions::new();
        options.remote_callbacks(callbacks);
        let pushed = remote.push(&specs, Some(&mut options));
        drop(options);
        flawless(&sieve)?;
        let said = said.borrow().trim().to_owned();
        let broke = pushed.map_err(|error| self.why(error, &said)).err();
        if let Some(error) = broke {
            return Err(error);
        }
        not_moved.extend(judged.not_moved(&due, &said));
        match error_patterns::outcome(&said) {
            Some(ExchangeOutcome::NoSpace) if !not_moved.is_empty() => {
                Err(TransportError::new(ExchangeOutcome::NoSpace, &said).into())
            }
            _ => Ok(not_moved),
        }
    }

    fn is_a_copy(&self) -> bool {
        false
    }
}

/// # Errors
/// What was heard of the server ends the exchange.
fn flawless(sieve: &SidebandFilter) -> Result<(), TransportError> {
    sieve.flaw().map_or(Ok(()), |why| Err(why.into()))
}

fn heads(remote: &git2::Remote<'_>) -> Result<BTreeMap<String, Oid>> {
    let heads = remote.list().context("reading what branches there are")?;
    let named = |head: &git2::RemoteHead<'_>| (head.name().to_owned(), head.oid());
    Ok(heads.iter().map(named).collect())
}

/// What the server says beside its answer.
fn listen(callbacks: &mut RemoteCallbacks<'_>) -> Rc<RefCell<String>> {
    /// Enough for any complaint; a server may talk for ever.
    const MOST: usize = 4096;
    let said = Rc::new(RefCell::new(String::new()));
    let heard = Rc::clone(&said);
    callbacks.sideband_progress(move |bytes| {
        let mut said = heard.borrow_mut();
        if said.len() < MOST {
            said.push_str(&String::from_utf8_lossy(bytes));
        }
        true
    });
    said
}

/// What a server answered about each branch it was asked to move.
#[derive(Default)]
struct OutcomeError(Rc<RefCell<BTreeMap<String, Option<String>>>>);

impl OutcomeError {
    fn listen(&self, callbacks: &mut RemoteCallbacks<'_>) {
        let judged = Rc::clone(&self.0);
        callbacks.push_update_reference(move |name, against| {
            let against = against.map(str::to_owned);
            judged.borrow_mut().insert(name.to_owned(), against);
            Ok(())
        });
    }

    fn not_moved(&self, due: &[&RefUpdate], said: &str) -> Vec<RejectedUpdate> {
        let judged = self.0.borrow();
        let against = |wanted: &&&RefUpdate| {
            let name = &wanted.name;
            match judged.get(&format!("refs/heads/{name}")) {
                Some(None) => None,
                Some(Some(against)) if error_patterns::is_overtaken(against) => {
                    Some(RejectedUpdate::overtaken(name))
                }
                Some(Some(against)) => Some(RejectedUpdate::refused(
                    name,
                    &error_patterns::joined(said, against),
                )),
                // A server that says nothing about a branch has not moved it.
                None => Some(RejectedUpdate::overtaken(name)),
            }
        };
        due.iter().filter_map(|wanted| against(&wanted)).collect()
    }
}

thread_local! {
    /// The carrier of the connection this thread is about to make: libgit2 asks for it by a
    /// function that knows nothing but the address.
    static NEXT: RefCell<Option<SubtransportAdapter>> = const { RefCell::new(None) };
}

/// Makes our ways to a server known to libgit2. Before anything is opened.
pub(crate) fn register() {
    for (scheme, stateless) in [(STATEFUL, false), (STATELESS, true)] {
        crate::git::ffi::register_transport(scheme, move |remote| {
            let carrier = NEXT.with(|next| next.borrow_mut().take());
            let none = || git2::Error::from_str("nothing carries this connection");
            git2::transport::Transport::smart(remote, stateless, carrier.ok_or_else(none)?)
        });
    }
}

struct SubtransportAdapter {
    wire: Box<dyn SmartSubtransport>,
    sieve: SidebandFilter,
}

impl SmartSubtransport for SubtransportAdapter {
    fn action(
        &self,
        url: &str,
        service: Service,
    ) -> Result<Box<dyn SmartSubtransportStream>, git2::Error> {
        let lists = matches!(service, Service::UploadPackLs | Service::ReceivePackLs);
        let stream = self.wire.action(url, service)?;
        Ok(self.sieve.over(stream, lists))
    }

    fn close(&self) -> Result<(), git2::Error> {
        self.wire.close()
    }
}
