//! Choose the log that a command reads or writes. Writing always finds one.

use anyhow::Result;
use chrono::TimeDelta;

use crate::domain::incident::{Incident, IncidentEnd};
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::target_log::{TargetReason, meant, nearest, unless_typed};
use crate::domain::name::LogId;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;

/// The log to write in.
#[derive(Clone, Debug, PartialEq)]
pub struct ForWriting {
    pub log: LogId,
    pub because: TargetReason,
    /// Notice: the typed incident is unknown, or the log is closed.
    pub notice: Option<Message>,
}

/// The log to read.
#[derive(Clone, Debug, PartialEq)]
pub struct ForReading {
    pub log: LogId,
    pub because: TargetReason,
    /// Notice: there were several to choose from.
    pub notice: Option<Message>,
}

/// The log to write in (docs/cli.md, "Which log"): the typed one, else the one chosen with `incident use`,
/// else the open real incident opened last, else the open exercise, else the journal. Unreadable and
/// unknown ones are skipped: there is always a log.
pub fn for_writing(binder: &Binder, env: &Env, typed: Option<&str>) -> ForWriting {
    let logs = incidents::logs(binder).unwrap_or_default();
    if let Some(log) = typed.and_then(|typed| typed_log(binder, typed, &logs)) {
        return ForWriting {
            log,
            because: TargetReason::Typed,
            notice: None,
        };
    }
    let (log, because) = taken(binder, &logs);
    let notice = match typed {
        Some(typed) => Some(unknown_but_written(typed, &logs, &log)),
        // All others are closed or exercises.
        None if because == TargetReason::Chosen => chosen_wrongly(binder, &log, &logs),
        None if because == TargetReason::NoneOpen => closed_lately(binder, env),
        None => None,
    };
    ForWriting {
        log,
        because,
        notice,
    }
}

/// The log to read, by the same rule; an incident that was typed and is not known is a failure
/// that offers the nearest.
///
/// # Errors
/// Unknown incident; the binder cannot be read.
pub fn for_reading(binder: &Binder, env: &Env, typed: Option<&str>) -> Result<ForReading> {
    let _ = env;
    let logs = incidents::logs(binder)?;
    if let Some(typed) = typed {
        let log = typed_log(binder, typed, &logs).ok_or_else(|| unknown(typed, &logs))?;
        return Ok(ForReading {
            log,
            because: TargetReason::Typed,
            notice: None,
        });
    }
    let (log, because) = taken(binder, &logs);
    let notice = several(binder, &log, because);
    Ok(ForReading {
        log,
        because,
        notice,
    })
}

/// The incident to read, never the journal.
///
/// # Errors
/// As [`for_reading`]; none is open and none was typed.
pub fn incident_for_reading(binder: &Binder, env: &Env, typed: Option<&str>) -> Result<ForReading> {
    let found = for_reading(binder, env, typed)?;
    if found.log.is_journal() {
        return Err(Failure::could_not(say!("incident-none-open")).into());
    }
    Ok(found)
}

fn typed_log(binder: &Binder, typed: &str, logs: &[LogId]) -> Option<LogId> {
    if typed.trim() == LogId::journal().as_str() {
        return Some(LogId::journal());
    }
    // Titles need the logs read; an id does not.
    meant(typed, logs, &[]).or_else(|| {
        let incidents = incidents::all_in_brief(binder).unwrap_or_default();
        meant(typed, logs, &incidents)
    })
}

fn taken(binder: &Binder, logs: &[LogId]) -> (LogId, TargetReason) {
    let chosen = binder
        .active_incident()
        .filter(|chosen| chosen.is_journal() || logs.contains(chosen));
    let incidents = match chosen {
        Some(_) => Vec::new(),
        None => newest(binder, logs),
    };
    unless_typed(chosen.as_ref(), &incidents)
}

/// The incidents back to the day of the newest that a member opened, that is open and real: a line is not
/// to wait for years of old logs. Ids begin with the day.
fn newest(binder: &Binder, logs: &[LogId]) -> Vec<Incident> {
    let day = |log: &LogId| log.as_str().get(..10).map(str::to_owned);
    let mut read: Vec<Incident> = Vec::new();
    for same_day in logs.chunk_by(|one, other| day(one) == day(other)).rev() {
        let told = same_day
            .iter()
            .filter_map(|log| incidents::told_asked(binder, log, &LogQuery::Course).ok());
        read.extend(told.map(|(incident, _)| incident));
        if read
            .iter()
            .any(|incident| incident.is_open() && !incident.drill && !incident.by_guest)
        {
            break;
        }
    }
    read
}

/// The chosen incident is closed, or is an exercise during a real incident.
fn chosen_wrongly(binder: &Binder, log: &LogId, logs: &[LogId]) -> Option<Message> {
    if log.is_journal() {
        return None;
    }
    let (incident, _) = incidents::told_asked(binder, log, &LogQuery::Course).ok()?;
    if incident.drill {
        let real = newest(binder, logs).into_iter();
        let mut real = real.filter(|it| it.is_open() && !it.drill && !it.by_guest);
        if let Some(real) = real.next_back() {
            let (log, real) = (log.as_str(), real.id.as_str());
            return Some(say!("incident-written-in-drill", log = log, real = real));
        }
    }
    (!incident.is_open()).then(|| say!("incident-written-after-close", log = log.as_str()))
}

/// The incident of a written entry, for the closing line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WrittenIn {
    pub is_drill: bool,
    /// Title, if several are open or it is closed: the writer may have meant another.
    pub title: Option<String>,
}

/// Number of newest logs examined for other open incidents, so that old logs do not delay a row.
const LATEST: usize = 6;

/// Time after a close during which a notice says that rows go to the journal.
const CLOSED_LATELY: TimeDelta = TimeDelta::days(14);

pub(in crate::usecases) fn written_in(binder: &Binder, log: &LogId) -> WrittenIn {
    if log.is_journal() {
        return WrittenIn::default();
    }
    let Ok((incident, _)) = incidents::told_asked(binder, log, &LogQuery::Course) else {
        return WrittenIn::default();
    };
    let other = |it: &Incident| it.is_open() && !it.by_guest && it.id != incident.id;
    let is_titled = !incident.is_open() || latest(binder).iter().any(other);
    WrittenIn {
        is_drill: incident.drill,
        title: is_titled.then_some(incident.title),
    }
}

fn latest(binder: &Binder) -> Vec<Incident> {
    let logs = incidents::logs(binder).unwrap_or_default();
    let latest = logs.iter().rev().take(LATEST);
    let told = latest.filter_map(|log| incidents::told_asked(binder, log, &LogQuery::Course).ok());
    told.map(|(incident, _)| incident).collect()
}

/// A row that goes to the journal a while after an incident was closed perhaps belongs to it.
fn closed_lately(binder: &Binder, env: &Env) -> Option<Message> {
    let closed = latest(binder).into_iter().filter_map(|incident| {
        let at = match &incident.end {
            IncidentEnd::Closed { told, .. } if !incident.by_guest => Some(told.written_at),
            _ => None,
        };
        Some((at?, incident))
    });
    let (at, incident) = closed.max_by_key(|(at, _)| *at)?;
    let lately = at + CLOSED_LATELY >= env.now();
    let (title, log) = (incident.title.as_str(), incident.id.as_str());
    lately.then(|| say!("closing-in-journal", title = title, log = log))
}

fn several(binder: &Binder, log: &LogId, because: TargetReason) -> Option<Message> {
    if because != TargetReason::OpenedLast && because != TargetReason::Exercise {
        return None;
    }
    let open: Vec<Incident> = incidents::all_in_brief(binder).ok()?;
    let open = open.iter().filter(|incident| incident.is_open()).count();
    (open > 1).then(|| say!("incident-of-several", count = open, log = log.as_str()))
}

fn unknown_but_written(typed: &str, logs: &[LogId], log: &LogId) -> Message {
    match nearest(typed, logs) {
        Some(nearest) => say!(
            "incident-unknown-written-near",
            typed = typed,
            log = log.as_str(),
            nearest = nearest.as_str()
        ),
        None => say!(
            "incident-unknown-written",
            typed = typed,
            log = log.as_str()
        ),
    }
}

/// Failure for an unknown incident.
pub fn unknown(typed: &str, logs: &[LogId]) -> Failure {
    Failure::could_not(match nearest(typed, logs) {
        Some(nearest) => say!(
            "incident-unknown-near",
            typed = typed,
            nearest = nearest.as_str()
        ),
        None => say!("incident-unknown", typed = typed),
    })
}
