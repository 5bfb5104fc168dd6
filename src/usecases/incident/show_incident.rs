//! One incident on one screen.

use anyhow::Result;

use crate::domain::documents::parsed::Fallback;
use crate::domain::incident::Incident;
use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::review::next::Task;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::replica::Binder;
use crate::usecases::incident::checklists::read_steps::{self, Steps};
use crate::usecases::incident::incidents;
use crate::usecases::review::what_next;

/// An incident for somebody new to it.
pub struct IncidentOverview {
    pub incident: Incident,
    pub timeline: Timeline,
    pub steps: Option<Steps>,
    /// Tasks in order of urgency.
    pub tasks: Vec<Task>,
    /// Documents shown in an older version.
    pub older: Vec<Fallback>,
    pub now: Moment,
    pub zone: Zone,
}

/// # Errors
/// The binder cannot be read.
pub fn show_incident(binder: &Binder, env: &Env, log: &LogId) -> Result<IncidentOverview> {
    let (incident, timeline) = incidents::told(binder, log)?;
    let now = moment::in_zone(env.now(), binder.zone());
    let what_next::Tasks { tasks, older } = what_next::tasks(binder, &incident, &timeline, now);
    let steps = read_steps::of(binder, &incident, &timeline);
    Ok(IncidentOverview {
        incident,
        timeline,
        steps,
        tasks,
        older,
        now,
        zone: binder.zone(),
    })
}
