//! A repository on a server, over Git's smart protocol, as a [`Transport`].

mod branch_outcomes;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::Instant;

use anyhow::{Context, Result};
use git2::{Direction, FetchOptions, Oid, PushOptions, RemoteCallbacks, Repository};

use crate::domain::replication::exchange::{ExchangeFault, ExchangeOutcome};
use crate::domain::replication::receive_limits::ReceiveLimits;
use crate::transport::error_patterns;
use crate::transport::receive::pack_limiter;
use crate::transport::receive::quarantine::Quarantine;
use crate::transport::receive::sideband_filter::SidebandFilter;
use crate::transport::smart_server::branch_outcomes::BranchOutcomes;
use crate::transport::subtransport::{
    NEXT, STATEFUL, STATELESS, Subtransport, SubtransportAdapter,
};
use crate::transport::{
    Branch, ListedRefs, ProgressSink, RefUpdate, RejectedUpdate, Transport, TransportError,
    WantedRefs,
};

/// A server reached over a wire.
pub(super) struct SmartServer<'r> {
    here: &'r Repository,
    wire: Box<dyn Subtransport>,
    tell: ProgressSink,
    until: Instant,
    /// Connection that listed the branches, still open for fetching.
    listed: Option<(git2::Remote<'r>, SidebandFilter)>,
    /// Selection used for that list.
    wanted: WantedRefs,
}

impl<'r> SmartServer<'r> {
    /// A server; after `until` nothing is read any more.
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

    /// Cause of a broken connection: as seen on the wire, else libgit2's error.
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
        let listed = ListedRefs::of(heads, sieve.left_out(), wanted);
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
            // Also while the received pack is being indexed.
            Instant::now() < until
        });
        let said = listen(&mut callbacks);
        let mut options = FetchOptions::new();
        options.remote_callbacks(callbacks);
        // Received objects go to the quarantine: libgit2 writes to the repository it works in.
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
        let names: Vec<&str> = due.iter().map(|it| it.name.as_str()).collect();
        not_moved.extend(self.send(&mut remote, &sieve, (&specs, &names))?);
        Ok(not_moved)
    }

    fn delete_sealed(&mut self, gone: &[Branch]) -> Result<Vec<RejectedUpdate>> {
        let names = gone.iter().map(|it| it.name.clone());
        let sieve = SidebandFilter::talking().until(self.until);
        let sieve = sieve.listing(self.wanted.and(names));
        let mut remote = self.dial(Direction::Push, &sieve)?;
        let present = heads(&remote)?;
        let at = |it: &&Branch| present.get(&format!("refs/heads/{}", it.name)).copied();
        let due = gone.iter().filter(|it| at(it) == Some(it.tip));
        let names: Vec<&str> = due.map(|it| it.name.as_str()).collect();
        if names.is_empty() {
            return Ok(Vec::new());
        }
        let spec = |name: &&str| format!(":refs/heads/{name}");
        let specs: Vec<String> = names.iter().map(spec).collect();
        self.send(&mut remote, &sieve, (&specs, &names))
    }

    fn is_a_copy(&self) -> bool {
        false
    }
}

impl SmartServer<'_> {
    /// Sends what moves branches, or deletes them; gives those that the server did not move.
    fn send(
        &self,
        remote: &mut git2::Remote<'_>,
        sieve: &SidebandFilter,
        (specs, names): (&[String], &[&str]),
    ) -> Result<Vec<RejectedUpdate>> {
        let judged = BranchOutcomes::default();
        let mut callbacks = RemoteCallbacks::new();
        let said = listen(&mut callbacks);
        judged.listen(&mut callbacks);
        let tell = Rc::clone(&self.tell);
        callbacks.push_transfer_progress(move |sent, total, _| tell.sending(sent, total));
        let mut options = PushOptions::new();
        options.remote_callbacks(callbacks);
        let pushed = remote.push(specs, Some(&mut options));
        drop(options);
        flawless(sieve)?;
        let said = said.borrow().trim().to_owned();
        let broke = pushed.map_err(|error| self.why(error, &said)).err();
        if let Some(error) = broke {
            return Err(error);
        }
        let not_moved = judged.not_moved(names, &said);
        match error_patterns::outcome(&said) {
            Some(ExchangeOutcome::NoSpace) if !not_moved.is_empty() => {
                Err(TransportError::new(ExchangeOutcome::NoSpace, &said).into())
            }
            _ => Ok(not_moved),
        }
    }
}

/// # Errors
/// The server's list of branches shows a fault.
fn flawless(sieve: &SidebandFilter) -> Result<(), TransportError> {
    sieve.flaw().map_or(Ok(()), |why| Err(why.into()))
}

fn heads(remote: &git2::Remote<'_>) -> Result<BTreeMap<String, Oid>> {
    let heads = remote.list().context("reading what branches there are")?;
    let named = |head: &git2::RemoteHead<'_>| (head.name().to_owned(), head.oid());
    Ok(heads.iter().map(named).collect())
}

/// Collects the server's messages.
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
