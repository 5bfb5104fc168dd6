//! What is read out when somebody takes over: all that is open, and what is not known yet.

use anyhow::Result;

use crate::domain::incident::Incident;
use crate::domain::log::entry::Field;
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::LogId;
use crate::domain::replication::remote_anomaly::Silence;
use crate::domain::review::next::{Task, TaskKind};
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::replica::Binder;
use crate::usecases::incident::close_incident;
use crate::usecases::incident::incidents;

/// Contents to be read out at a handover.
pub struct HandoverReading {
    pub incident: Incident,
    /// Actions, promises, reviews: all that is open, the most urgent first.
    pub open: Vec<Task>,
    pub duties: Vec<Task>,
    /// Unconfirmed facts.
    pub unconfirmed: Vec<Row>,
    /// Entries that only this copy has.
    pub unshared: usize,
    /// The other members from whom nothing has come since the incident was opened.
    pub unheard: Vec<Silence>,
    pub now: Moment,
    pub zone: Zone,
}

/// All that is open, and what is not known yet.
pub(super) fn to_be_read(binder: &Binder, env: &Env, log: &LogId) -> Result<HandoverReading> {
    let (incident, timeline) = incidents::told(binder, log)?;
    let now = moment::in_zone(env.now(), binder.zone());
    let left = close_incident::left(binder, &incident, &timeline, now);
    let mut open = left.actions;
    open.retain(|task| !matches!(task.what, TaskKind::Handover { .. }));
    Ok(HandoverReading {
        open,
        duties: left.duties,
        unconfirmed: unconfirmed(&timeline),
        unshared: left.unshared,
        unheard: unheard(binder, &incident),
        incident,
        now,
        zone: binder.zone(),
    })
}

/// Whose rows of this incident cannot be here yet.
fn unheard(binder: &Binder, incident: &Incident) -> Vec<Silence> {
    let opened = incident.opened.as_ref().map(|told| told.written_at);
    let mut silences = binder.silences().unwrap_or_default();
    silences.retain(|it| it.last_seen.as_ref().map(|heard| heard.at) < opened);
    silences
}

fn unconfirmed(timeline: &Timeline) -> Vec<Row> {
    let rows = timeline.rows().iter();
    let open = rows.filter(|row| {
        let settled = row.is_struck() || row.completion.closed_by().is_some();
        row.field(Field::Fact) == "unconfirmed" && !settled
    });
    open.cloned().collect()
}
