//! An incident now, or as known at an earlier time, with that time as the current one.

use anyhow::Result;

use crate::domain::incident::Incident;
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::domain::time::typed_time::RepeatedHour;
use crate::env::Env;
use crate::replica::Binder;
use crate::usecases::incident::incidents;
use crate::usecases::log::write_outcome;

/// Arguments `--as-of`, `--first`, `--second`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SnapshotTime {
    /// Time as of which it is shown; now if not given.
    pub as_of: Option<String>,
    pub which: Option<RepeatedHour>,
}

/// An incident with the time it is shown for.
pub struct IncidentSnapshot {
    pub incident: Incident,
    pub timeline: Timeline,
    pub as_of: Option<Moment>,
    /// Now, or the as-of time.
    pub now: Moment,
    pub zone: Zone,
}

/// The snapshot, read from its whole log.
///
/// # Errors
/// A time that cannot be read; the binder cannot be read.
pub fn read(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    wanted: &SnapshotTime,
) -> Result<IncidentSnapshot> {
    read_asked(binder, env, log, wanted, &LogQuery::Everything)
}

/// `asked`: part of the log needed for the current state; earlier states need all of it.
///
/// # Errors
/// As [`read`].
pub fn read_asked(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    wanted: &SnapshotTime,
    asked: &LogQuery,
) -> Result<IncidentSnapshot> {
    let as_of = wanted.as_of.as_deref();
    let as_of = as_of.map(|typed| write_outcome::happened(binder, env, Some(typed), wanted.which));
    let as_of = as_of.transpose()?;
    let asked = if as_of.is_some() {
        &LogQuery::Everything
    } else {
        asked
    };
    let notebooks = incidents::notebooks(binder, log, asked)?;
    let timeline = match as_of {
        Some(moment) => Timeline::as_of(&notebooks, moment),
        None => Timeline::of(&notebooks),
    };
    Ok(IncidentSnapshot {
        incident: Incident::of(log, &timeline),
        timeline,
        as_of,
        now: as_of.unwrap_or_else(|| moment::in_zone(env.now(), binder.zone())),
        zone: binder.zone(),
    })
}
