//! Exchange with every remote, or those named; one that fails never stops the next.

use std::rc::Rc;

use anyhow::Result;

use crate::domain::exchange::{Exchanged, Outcome, Progress, Remote};
use crate::domain::nearest;
use crate::domain::remembered::Event;
use crate::env::Env;
use crate::error::Failure;
use crate::say;
use crate::store::Binder;

/// What came of a sync.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Synced {
    pub remotes: Vec<Exchanged>,
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

/// Syncs with these, in their order.
///
/// # Errors
/// This copy itself cannot be read or written.
pub fn sync_with(
    binder: &Binder,
    chosen: &[Remote],
    env: &Env,
    tell: &Rc<dyn Progress>,
) -> Result<Synced> {
    let mut remotes = Vec::new();
    for remote in chosen {
        remotes.push(binder.exchange(remote, env, tell)?);
    }
    pass_on(binder, &mut remotes, env, tell)?;
    // Only the disk is spared by it: what cannot be done now waits for the next sync.
    let _ = binder.tidy();
    Ok(Synced {
        remotes,
        unshared: binder.unshared()?,
    })
}

/// What one of them brought goes on to those that were met before it.
fn pass_on(
    binder: &Binder,
    met: &mut [Exchanged],
    env: &Env,
    tell: &Rc<dyn Progress>,
) -> Result<()> {
    let bringer = met.iter().rposition(|exchanged| exchanged.received > 0);
    for exchanged in met.iter_mut().take(bringer.unwrap_or(0)) {
        if exchanged.outcome == Outcome::Done {
            let again = binder.exchange(&exchanged.remote, env, tell)?;
            let mut remembered = std::mem::take(&mut exchanged.remembered);
            remembered
                .retain(|event| !again.remembered.iter().any(|it| it.is_same(event)) || event.new);
            let first = |event: &&Event| !remembered.iter().any(|it| it.is_same(event));
            let later: Vec<Event> = again.remembered.iter().filter(first).cloned().collect();
            remembered.extend(later);
            *exchanged = Exchanged {
                received: exchanged.received + again.received,
                sent: exchanged.sent + again.sent,
                remembered,
                ..again
            };
        }
    }
    Ok(())
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
    match nearest::nearest(typed, names()) {
        Some(nearest) => Failure::could_not(say!(
            "copies-unknown-remote",
            name = typed,
            nearest = nearest
        )),
        None => Failure::could_not(say!("copies-unknown-remote-none-near", name = typed)),
    }
}
