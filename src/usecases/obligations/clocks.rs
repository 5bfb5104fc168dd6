//! The clocks of an incident: which run, and starting and stopping them.

use anyhow::Result;

use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::name::{LogId, folded};
use crate::domain::obligations::duty::{Duties, DutyTrigger};
use crate::domain::obligations::stopwatch::{self, Stopwatches};
use crate::domain::suggest::closest_match;
use crate::domain::time::moment::Moment;
use crate::env::Env;
use crate::error::Message;
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incident_snapshot::SnapshotTime;
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::write_outcome::{self, WriteOutcome};
use crate::usecases::obligations::duties::{self, DutyOverview};

/// Arguments of the command.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClockChange {
    /// Started, or stopped.
    pub on: bool,
    pub name: String,
    pub why: Option<String>,
    pub happened: EventTime,
}

/// A clock that was started or stopped.
pub struct ClockChanged {
    pub outcome: WriteOutcome,
    /// Name as written: the known one, or as typed.
    pub name: String,
    pub on: bool,
    pub read: DutyOverview,
    /// Duties that hold now and did not before, or do no longer.
    pub changed: Vec<String>,
}

/// Writes a `clock`. A name that no duty uses is written as typed, with a notice.
///
/// # Errors
/// A time that cannot be read; a copy that cannot write.
pub fn turn(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    turning: &ClockChange,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<ClockChanged> {
    let at = turning.happened.moment(binder, env)?;
    let before = duties::read(binder, env, log, &SnapshotTime::default())?;
    let watches = Stopwatches::of(&before.snapshot.timeline);
    let (name, unknown) = meant(&before.duties.value, &watches, &turning.name);
    let mut notices: Vec<Message> = unknown.into_iter().collect();
    notices.extend(remarks(turning, &name, at, &watches));
    let knew = watches.named(&name).map(|watch| watch.seen_ids());
    let fields = fields(turning, &name, knew.unwrap_or_default(), sentence);
    let draft = Draft {
        log: log.clone(),
        kind: EntryKind::Clock,
        at,
        fields,
    };
    let written = write_outcome::write(binder, env, draft, Vec::new(), notices)?;
    let read = duties::read(binder, env, log, &SnapshotTime::default())?;
    let (known, now) = (before.owed(), read.owed());
    let changed = match turning.on {
        true => set_going(&read, &name),
        false => known.into_iter().filter(|id| !now.contains(id)).collect(),
    };
    Ok(ClockChanged {
        outcome: written,
        name,
        on: turning.on,
        read,
        changed,
    })
}

fn fields(
    turning: &ClockChange,
    name: &str,
    knew: Vec<String>,
    sentence: &dyn Fn(&Message) -> String,
) -> Fields {
    let (event, to) = match turning.on {
        true => (say!("clock-started-event", name = name), stopwatch::ON),
        false => (say!("clock-stopped-event", name = name), stopwatch::OFF),
    };
    Fields::default()
        .with(Field::Late, turning.happened.why_late())
        .with(Field::Event, sentence(&event))
        .with(Field::Of, name)
        .with(Field::After, knew)
        .with(Field::To, to)
        .with(Field::Why, turning.why.as_deref().unwrap_or_default())
}

/// The duties that a clock sets going and that are not fulfilled.
fn set_going(read: &DutyOverview, name: &str) -> Vec<String> {
    let of_clock = |starts: &DutyTrigger| match starts {
        DutyTrigger::Clock(clock) => clock == name,
        DutyTrigger::Serious => name == DutyTrigger::SERIOUS_CLOCK,
        _ => false,
    };
    let accounts = read.accounts().into_iter();
    let owed = accounts.filter(|it| it.is_owed() && of_clock(&it.duty.starts));
    owed.map(|account| account.duty.id.clone()).collect()
}

/// The clock meant: one of duties.yaml or one that was started before, case and accents folded.
fn meant(duties: &Duties, watches: &Stopwatches, typed: &str) -> (String, Option<Message>) {
    let known = duties.clocks();
    let names = || {
        known
            .iter()
            .copied()
            .chain(watches.iter().map(|it| it.name()))
    };
    if let Some(name) = names().find(|name| folded(name) == folded(typed)) {
        return (name.to_owned(), None);
    }
    let said = match closest_match(typed, names()) {
        Some(near) => say!("clock-unknown-near", typed = typed, nearest = near),
        None if known.is_empty() => say!("clock-unknown-none", typed = typed),
        None => say!("clock-unknown", typed = typed, known = known.join(", ")),
    };
    (typed.to_owned(), Some(said))
}

/// Notices on a change that is written nevertheless.
fn remarks(turning: &ClockChange, name: &str, at: Moment, watches: &Stopwatches) -> Vec<Message> {
    let mut said = Vec::new();
    if turning.why.as_deref().unwrap_or_default().trim().is_empty() {
        said.push(say!("clock-without-reason"));
    }
    match watches.running(name) {
        None if !turning.on => said.push(say!("clock-not-running", name = name)),
        // Every limit moves with it, away from the one that was known.
        Some(since) if turning.on && at > since => said.push(say!("clock-later", name = name)),
        _ => {}
    }
    said
}
