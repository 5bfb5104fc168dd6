//! Read who is there.

use anyhow::Result;
use chrono::{NaiveDate, TimeDelta};

use crate::domain::incident::{Incident, IncidentEnd};
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::roster::presence::{Presence, PresenceEvent};
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::error::Message;
use crate::replica::Binder;
use crate::usecases::incident::incidents;
use crate::usecases::log::target_log;

/// How long after its end the words of an incident are still read, in days: a child that was put in during it may
/// be there.
const DAYS: i64 = 2;

/// Who is there, by all logs that may say so.
pub struct PresenceRead {
    pub presence: Presence,
    /// The log that is written in.
    pub log: LogId,
    pub is_drill: bool,
    pub notice: Option<Message>,
    /// Entries of kind `presence` that this device cannot open.
    pub hidden: usize,
    pub now: Moment,
    pub today: NaiveDate,
    pub zone: Zone,
}

/// Reads the presence of the journal, of the incident meant and of every other that is open or ended lately: a
/// child does not leave when a second incident is opened. What is said in an exercise counts in that exercise alone.
///
/// # Errors
/// Unknown incident; the binder cannot be read.
pub fn read_presence(binder: &Binder, env: &Env, incident: Option<&str>) -> Result<PresenceRead> {
    let target = target_log::for_reading(binder, env, incident)?;
    let now = moment::in_zone(env.now(), binder.zone());
    let Logs { logs, is_drill } = logs(binder, &target.log, now)?;
    let (events, hidden) = marks(binder, &logs)?;
    let today = moment::date_in(now, binder.zone());
    Ok(PresenceRead {
        presence: Presence::of(events, today, binder.zone()),
        log: target.log,
        is_drill,
        notice: target.notice,
        hidden,
        now,
        today,
        zone: binder.zone(),
    })
}

/// Every word of who is there that [`read_presence`] reads, in no order.
///
/// # Errors
/// As there.
pub fn read_marks(
    binder: &Binder,
    env: &Env,
    incident: Option<&str>,
) -> Result<Vec<PresenceEvent>> {
    let target = target_log::for_reading(binder, env, incident)?;
    let now = moment::in_zone(env.now(), binder.zone());
    let Logs { logs, .. } = logs(binder, &target.log, now)?;
    Ok(marks(binder, &logs)?.0)
}

/// The logs that say who is there.
struct Logs {
    logs: Vec<LogId>,
    /// Those of an exercise.
    is_drill: bool,
}

fn logs(binder: &Binder, meant: &LogId, now: Moment) -> Result<Logs> {
    let known = incidents::all_in_brief(binder)?;
    let is_meant = |incident: &Incident| incident.ids().any(|id| id == meant);
    let lately = |end: &IncidentEnd| match end {
        IncidentEnd::Closed { told, .. } => told.at + TimeDelta::days(DAYS) > now,
        _ => true,
    };
    let mut logs = vec![LogId::journal()];
    for incident in &known {
        if is_meant(incident) || !incident.drill && lately(&incident.end) {
            logs.extend(incident.ids().cloned());
        }
    }
    Ok(Logs {
        logs,
        is_drill: known.iter().any(|it| is_meant(it) && it.drill),
    })
}

/// The marks of these logs, and how many this device cannot open.
fn marks(binder: &Binder, logs: &[LogId]) -> Result<(Vec<PresenceEvent>, usize)> {
    let (mut events, mut hidden) = (Vec::new(), 0);
    for log in logs {
        let timeline = Timeline::of(&binder.notebooks_asked(log, &LogQuery::Everything)?);
        for row in timeline.rows() {
            events.extend(PresenceEvent::of(row));
            hidden += usize::from(PresenceEvent::is_shut(row));
        }
    }
    Ok((events, hidden))
}
