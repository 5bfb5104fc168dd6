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
use crate::usecases::incident::incidents;
use crate::usecases::log::target_log;
use crate::usecases::people::who_is;
use crate::usecases::plan::rule_documents;
use crate::usecases::review::what_next;
use crate::usecases::setup::settings;

/// The duties of an incident as they stand, or stood.
pub struct DutyOverview {
    pub snapshot: IncidentSnapshot,
    pub duties: Parsed<Duties>,
    /// What the ids of people, groups, audiences and channels are called.
    pub names: BTreeMap<String, String>,
    /// How old a check of a rule against its source may be.
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
    Ok(DutyOverview {
        snapshot: incident_snapshot::read_asked(binder, env, log, wanted, &LogQuery::Open)?,
        duties: rule_documents::duties(binder),
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
    let duties = rule_documents::duties(binder).value;
    for incident in incidents::all_in_brief(binder)? {
        let (told, timeline) = incidents::told(binder, &incident.id)?;
        if !what_next::owed(binder, &duties, &told, &timeline).is_empty() {
            return Ok(incident.id);
        }
    }
    Err(Failure::could_not(say!("incident-none-open")).into())
}

/// The duty meant by an id, case and accents folded.
///
/// # Errors
/// None is called so; the one that looks most like it is offered.
pub fn named<'a>(duties: &'a Duties, typed: &str) -> Result<&'a Duty, Failure> {
    let exactly = |duty: &&Duty| folded(&duty.id) == folded(typed);
    if let Some(duty) = duties.duties.iter().find(exactly) {
        return Ok(duty);
    }
    let ids = duties.duties.iter().map(|duty| duty.id.as_str());
    Err(Failure::could_not(match closest_match(typed, ids) {
        Some(near) => say!("duty-unknown-near", typed = typed, nearest = near),
        None => say!("duty-unknown", typed = typed),
    }))
}
