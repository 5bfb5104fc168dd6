//! Sync with all remotes, or the named ones; a failure never stops the next.

use std::rc::Rc;

use anyhow::Result;

use crate::domain::replication::exchange::{ExchangeOutcome, ExchangeResult, Progress, Remote};
use crate::domain::replication::remote_anomaly::RemoteAnomaly;
use crate::domain::suggest;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::output::unhandled_failures;

/// Result of a sync.
#[derive(Clone, Debug, PartialEq)]
pub struct Synced {
    pub remotes: Vec<ExchangeResult>,
    /// Places at which this copy itself could not do its part, and why.
    pub failed: Vec<(String, Message)>,
    /// Entries that still only this copy has.
    pub unshared: usize,
}

/// Syncs with the remotes named, or all.
///
/// # Errors
/// None is known, or none by a name typed; or this copy itself cannot be read or written.
pub fn sync_copies(
    binder: &Binder,
    typed: &[String],
    env: &Env,
    tell: &Rc<dyn Progress>,
) -> Result<Synced> {
    sync_with(binder, &wanted(binder, typed)?, env, tell)
}

/// The remotes named, or all.
///
/// # Errors
/// None is known, or none by a name typed.
pub fn wanted(binder: &Binder, typed: &[String]) -> Result<Vec<Remote>> {
    binder.may_write()?;
    let known = binder.remotes()?;
    if known.is_empty() {
        return Err(Failure::could_not(say!("copies-no-remote")).into());
    }
    Ok(chosen(&known, typed)?)
}

/// Syncs with these, in order. If this copy itself fails at one of them, the others follow nevertheless.
///
/// # Errors
/// This copy itself cannot be read or written, whichever place it is about.
pub fn sync_with(
    binder: &Binder,
    chosen: &[Remote],
    env: &Env,
    tell: &Rc<dyn Progress>,
) -> Result<Synced> {
    let mut remotes = Vec::new();
    let mut failed = Vec::new();
    for remote in chosen {
        match binder.exchange(remote, env, tell) {
            Ok(exchanged) => remotes.push(exchanged),
            Err(error) => failed.push((remote.name.clone(), error)),
        }
        // Another command is at work here: it would be waited for again.
        let last = failed.last().map(|(_, error)| error);
        if last.is_some_and(|error| error.is::<Failure>()) {
            break;
        }
    }
    if remotes.is_empty() && !failed.is_empty() {
        return Err(failed.swap_remove(0).1);
    }
    failed.extend(pass_on(binder, &mut remotes, env, tell));
    // Only the disk is spared by it: what cannot be done now waits for the next sync.
    let _ = binder.repack();
    let said =
        |(name, error): (String, anyhow::Error)| (name, unhandled_failures::sentence(&error));
    Ok(Synced {
        remotes,
        failed: failed.into_iter().map(said).collect(),
        unshared: binder.unpushed()?,
    })
}

/// Second round: pushes what later remotes brought to the earlier ones. Returns the remotes at which this
/// copy failed.
fn pass_on(
    binder: &Binder,
    met: &mut [ExchangeResult],
    env: &Env,
    tell: &Rc<dyn Progress>,
) -> Vec<(String, anyhow::Error)> {
    let mut failed = Vec::new();
    let bringer = met.iter().rposition(|exchanged| exchanged.received > 0);
    let done = |it: &&mut ExchangeResult| it.outcome == ExchangeOutcome::Done;
    for exchanged in met.iter_mut().take(bringer.unwrap_or(0)).filter(done) {
        match binder.exchange(&exchanged.remote, env, tell) {
            Ok(again) => add(exchanged, again),
            Err(error) => failed.push((exchanged.remote.name.clone(), error)),
        }
    }
    failed
}

/// Two exchanges with one place as one.
fn add(exchanged: &mut ExchangeResult, again: ExchangeResult) {
    let mut remembered = std::mem::take(&mut exchanged.remembered);
    remembered.retain(|event| !again.remembered.iter().any(|it| it.is_same(event)) || event.new);
    let first = |event: &&RemoteAnomaly| !remembered.iter().any(|it| it.is_same(event));
    let later: Vec<RemoteAnomaly> = again.remembered.iter().filter(first).cloned().collect();
    remembered.extend(later);
    *exchanged = ExchangeResult {
        received: exchanged.received + again.received,
        sent: exchanged.sent + again.sent,
        remembered,
        ..again
    };
}

fn chosen(known: &[Remote], typed: &[String]) -> Result<Vec<Remote>, Failure> {
    if typed.is_empty() {
        return Ok(known.to_vec());
    }
    let find = |typed: &String| {
        let found = known.iter().find(|remote| remote.name == *typed).cloned();
        found.ok_or_else(|| unknown(known, typed))
    };
    typed.iter().map(find).collect()
}

/// No remote has the name typed; the nearest one is offered.
pub fn unknown(known: &[Remote], typed: &str) -> Failure {
    let names = || known.iter().map(|remote| remote.name.as_str());
    match suggest::closest_match(typed, names()) {
        Some(nearest) => Failure::could_not(say!(
            "copies-unknown-remote",
            name = typed,
            nearest = nearest
        )),
        None => Failure::could_not(say!("copies-unknown-remote-none-near", name = typed)),
    }
}
