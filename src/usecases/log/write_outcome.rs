//! Result of a command that writes an entry, and helpers shared by all of them.

use anyhow::Result;

use crate::domain::log::entry::{Draft, Field};
use crate::domain::name::{EntryId, LogId};
use crate::domain::time::clock_jump;
use crate::domain::time::moment::{self, Moment};
use crate::domain::time::typed_time::{RepeatedHour, TimeContext, Toward};
use crate::env::Env;
use crate::error::{Arg, Message};
use crate::replica::{Added, Binder, NewFile};
use crate::say;
use crate::usecases::log::target_log;

/// An entry that is written.
#[derive(Clone, Debug, PartialEq)]
pub struct WriteOutcome {
    pub id: EntryId,
    pub log: LogId,
    /// Time of the event.
    pub at: Moment,
    pub written_at: Moment,
    /// Entries that only this copy has.
    pub unshared: usize,
    /// False: safe in the outbox, added to the log by the next command.
    pub committed: bool,
    /// Obstacle to committing it.
    pub waits: Option<Message>,
    /// Part of the request was left out; a sentence of `notices` tells which.
    pub incomplete: bool,
    /// Notices.
    pub notices: Vec<Message>,
    /// It is in the log of an exercise.
    pub drill: bool,
    /// Title of its incident, if several are open or it is closed.
    pub title: Option<String>,
    /// Text of the entry.
    pub event: String,
    /// Text of the entry it refers to; empty if none is known here.
    pub about: String,
}

impl From<Added> for WriteOutcome {
    fn from(added: Added) -> Self {
        Self {
            id: added.id,
            log: added.log,
            at: added.written_at,
            written_at: added.written_at,
            unshared: added.unshared,
            committed: added.committed,
            waits: added.waits,
            incomplete: false,
            notices: Vec::new(),
            drill: false,
            title: None,
            event: String::new(),
            about: String::new(),
        }
    }
}

/// Writes an entry; returns its result with the notices.
///
/// # Errors
/// This copy cannot write.
pub fn write(
    binder: &Binder,
    env: &Env,
    draft: Draft,
    files: Vec<NewFile>,
    notices: Vec<Message>,
) -> Result<WriteOutcome> {
    let at = draft.at;
    let event = draft.fields.text(Field::Event).to_owned();
    let before = binder.last_written();
    let added = binder.add(draft, files, env)?;
    let mut notices = notices;
    notices.extend(before.and_then(|before| jump(binder, before, &added)));
    let incident = target_log::written_in(binder, &added.log);
    Ok(WriteOutcome {
        at,
        notices,
        event,
        drill: incident.is_drill,
        title: incident.title,
        ..WriteOutcome::from(added)
    })
}

/// Shown once: the next entry is compared with this one.
fn jump(binder: &Binder, before: Moment, added: &Added) -> Option<Message> {
    let zone = binder.zone();
    let shown = |it| {
        format!(
            "{} {}",
            moment::date_in(it, zone),
            moment::clock_in(it, zone)
        )
    };
    // The first entry of an incident does not show how long the binder was unused.
    let in_incident = !added.log.is_journal() && added.id.number > 1;
    let jumped = clock_jump::has_jumped(before, added.written_at, in_incident);
    jumped.then(|| {
        say!(
            "log-clock-jumped",
            before = shown(before),
            now = shown(added.written_at)
        )
    })
}

/// Time of an event, as typed; now if not given.
///
/// # Errors
/// As [`TimeContext::moment`].
pub fn happened(
    binder: &Binder,
    env: &Env,
    typed: Option<&str>,
    which: Option<RepeatedHour>,
) -> Result<Moment> {
    let reading = reading(binder, env, Toward::Past, which);
    let now = || moment::in_zone(env.now(), binder.zone());
    Ok(typed
        .map(|typed| reading.moment(typed))
        .transpose()?
        .unwrap_or_else(now))
}

/// A log as it is called in a sentence.
pub fn name_of(log: &LogId) -> Arg {
    if log.is_journal() {
        Arg::from(say!("log-the-journal"))
    } else {
        Arg::from(log.as_str())
    }
}

/// Context for times typed for this binder.
pub fn reading(
    binder: &Binder,
    env: &Env,
    toward: Toward,
    which: Option<RepeatedHour>,
) -> TimeContext {
    TimeContext {
        now: env.now(),
        zone: binder.zone(),
        toward,
        which,
    }
}
