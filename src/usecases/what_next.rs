//! The one thing to do now in an incident, and what comes after it.

use anyhow::Result;

use crate::domain::asked::Asked;
use crate::domain::duty::{self, Duties, Owed};
use crate::domain::incident::Incident;
use crate::domain::moment::{self, Moment, Zone};
use crate::domain::name::LogId;
use crate::domain::next::{self, Task};
use crate::domain::readable::Older;
use crate::domain::timeline::Timeline;
use crate::env::Env;
use crate::store::Binder;
use crate::usecases::incidents;
use crate::usecases::read_steps;
use crate::usecases::rule_documents;
use crate::usecases::who_is;

/// What is to be done in an incident, the first thing first.
pub struct Next {
    pub incident: Incident,
    pub tasks: Vec<Task>,
    /// Documents that cannot be read as they stand.
    pub older: Vec<Older>,
    pub now: Moment,
    pub zone: Zone,
}

/// # Errors
/// The binder cannot be read.
pub fn what_next(binder: &Binder, env: &Env, log: &LogId) -> Result<Next> {
    let (incident, timeline) = incidents::told_asked(binder, log, &Asked::Open)?;
    let now = moment::in_zone(env.now(), binder.zone());
    let Tasks { tasks, older } = tasks(binder, &incident, &timeline, now);
    Ok(Next {
        incident,
        tasks,
        older,
        now,
        zone: binder.zone(),
    })
}

/// What is to be done, and why some of it is from older documents.
pub struct Tasks {
    pub tasks: Vec<Task>,
    pub older: Vec<Older>,
}

/// The tasks of an incident whose log has been read.
pub fn tasks(binder: &Binder, incident: &Incident, timeline: &Timeline, now: Moment) -> Tasks {
    let duties = rule_documents::duties(binder);
    let owed = owed(binder, &duties.value, incident, timeline);
    let steps = read_steps::of(binder, incident, timeline);
    let points = steps
        .as_ref()
        .map(|steps| steps.points(timeline))
        .unwrap_or_default();
    let tasks = who_is::called(binder, next::tasks(&owed, &points, timeline, now));
    let older = duties
        .older
        .into_iter()
        .chain(steps.and_then(|steps| steps.older));
    Tasks {
        tasks,
        older: older.collect(),
    }
}

/// The duties still owed in an incident.
pub fn owed<'a>(
    binder: &Binder,
    duties: &'a Duties,
    incident: &Incident,
    timeline: &Timeline,
) -> Vec<Owed<'a>> {
    duty::owed(&duties.duties, incident, timeline, binder.zone())
}
