//! The duties of an incident: what is owed, by when, to whom; what is fulfilled, and how.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::domain::documents::parsed::Parsed;
use crate::domain::log::log_query::LogQuery;
use crate::domain::name::{LogId, folded};
use crate::domain::obligations::duty::{self, Duties, Duty, DutyAccount};
use crate::domain::suggest::closest_match;
use crate::domain::time::duration::Duration;
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incident_snapshot::{self, IncidentSnapshot, SnapshotTime};
use crate::usecases::log::target_log;
use crate::usecases::people::channels::Channels;
use crate::usecases::people::who_is;
use crate::usecases::plan::rule_documents;
use crate::usecases::review::closed_incidents;
use crate::usecases::setup::settings;

/// The duties of an incident, now or as of a time.
pub struct DutyOverview {
    pub snapshot: IncidentSnapshot,
    pub duties: Parsed<Duties>,
    /// Names by id of people, groups, audiences and channels.
    pub names: BTreeMap<String, String>,
    /// Channels that are closed, each with the system that is down.
    pub closed: BTreeMap<String, String>,
    /// Longest age of a rule's comparison with its source.
    pub review: Duration,
}

impl DutyOverview {
    /// Every duty that is for this kind of incident, in the order of duties.yaml.
    pub fn accounts(&self) -> Vec<DutyAccount<'_>> {
        let then = &self.snapshot;
        duty::accounts(
            &self.duties.value.duties,
            &then.incident,
            &then.timeline,
            then.zone,
        )
    }

    /// The ids of the duties that are owed.
    pub fn owed(&self) -> Vec<String> {
        let accounts = self.accounts().into_iter();
        let owed = accounts.filter(DutyAccount::is_owed);
        owed.map(|account| account.duty.id.clone()).collect()
    }
}

/// # Errors
/// A time that cannot be read; the binder cannot be read.
pub fn read(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    wanted: &SnapshotTime,
) -> Result<DutyOverview> {
    let snapshot = incident_snapshot::read_asked(binder, env, log, wanted, &LogQuery::Open)?;
    let duties = rule_documents::duties(binder);
    let ways = duties.value.duties.iter().flat_map(|duty| &duty.via);
    Ok(DutyOverview {
        closed: Channels::of(binder, &snapshot.timeline).closed(ways),
        snapshot,
        duties,
        names: who_is::names(binder),
        review: settings::settings(binder).limits.review,
    })
}

/// The incident whose duties are meant: the one in use, or, where none is open, the last one closed
/// that still owes something: a report is written long after the crisis.
///
/// # Errors
/// Unknown incident; there is none; the binder cannot be read.
pub fn incident(binder: &Binder, env: &Env, typed: Option<&str>) -> Result<LogId> {
    let found = target_log::for_reading(binder, env, typed)?;
    if !found.log.is_journal() {
        return Ok(found.log);
    }
    let closed = closed_incidents::closed_incidents(binder, env).into_iter();
    let first = closed.map(|closed| closed.incident.id).next();
    first.ok_or_else(|| Failure::could_not(say!("incident-none-open")).into())
}

/// Incident in which a duty is recorded as fulfilled: the typed one; else the one in use if it owes the
/// duty; else the closed one that does.
///
/// # Errors
/// As [`incident`].
pub fn incident_of(binder: &Binder, env: &Env, typed: Option<&str>, duty: &str) -> Result<LogId> {
    let log = incident(binder, env, typed)?;
    if typed.is_some() {
        return Ok(log);
    }
    let read = read(binder, env, &log, &SnapshotTime::default())?;
    let id = named(&read.duties.value, duty).map(|duty| duty.id.clone());
    let id = id.unwrap_or_default();
    if read.owed().contains(&id) {
        return Ok(log);
    }
    Ok(closed_incidents::owing(binder, env, &id).unwrap_or(log))
}

/// The duty meant by an id, or by words that no other duty has; case and accents folded.
///
/// # Errors
/// None is called so; the one that looks most like it is offered.
pub fn named<'a>(duties: &'a Duties, typed: &str) -> Result<&'a Duty, Failure> {
    let exactly = |duty: &&Duty| folded(&duty.id) == folded(typed);
    if let Some(duty) = duties.duties.iter().find(exactly) {
        return Ok(duty);
    }
    let words = folded(typed);
    let has_words = |duty: &&Duty| {
        let text = folded(&format!("{} {}", duty.id, duty.what));
        !words.trim().is_empty() && words.split_whitespace().all(|word| text.contains(word))
    };
    let mut like = duties.duties.iter().filter(has_words);
    if let (Some(one), None) = (like.next(), like.next()) {
        return Ok(one);
    }
    let ids = duties.duties.iter().map(|duty| duty.id.as_str());
    Err(Failure::could_not(match closest_match(typed, ids) {
        Some(near) => say!("duty-unknown-near", typed = typed, nearest = near),
        None => say!("duty-unknown", typed = typed),
    }))
}
