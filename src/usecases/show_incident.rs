//! One incident on one screen.

use anyhow::Result;

use crate::domain::finding::Finding;
use crate::domain::incident::Incident;
use crate::domain::moment::{self, Moment, Zone};
use crate::domain::name::LogId;
use crate::domain::next::Task;
use crate::domain::timeline::Timeline;
use crate::env::Env;
use crate::store::Binder;
use crate::usecases::incidents;
use crate::usecases::read_steps::{self, Steps};
use crate::usecases::what_next;

/// An incident with what a person coming to it wants to know.
pub struct Shown {
    pub incident: Incident,
    pub timeline: Timeline,
    pub steps: Option<Steps>,
    /// What is to be done, the first thing first.
    pub tasks: Vec<Task>,
    pub now: Moment,
    pub zone: Zone,
}

impl Shown {
    /// Why the steps are not those of the standing version.
    pub fn broken(&self) -> Option<&Finding> {
        self.steps.as_ref()?.broken.as_ref()
    }
}

/// # Errors
/// The binder cannot be read.
pub fn show_incident(binder: &Binder, env: &Env, log: &LogId) -> Result<Shown> {
    let (incident, timeline) = incidents::told(binder, log)?;
    let now = moment::in_zone(env.now(), binder.zone());
    let tasks = what_next::tasks(binder, &incident, &timeline, now);
    let steps = read_steps::of(binder, &incident, &timeline);
    Ok(Shown {
        incident,
        timeline,
        steps,
        tasks,
        now,
        zone: binder.zone(),
    })
}
