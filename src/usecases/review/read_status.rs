//! Status of a binder: what is due, what is open, warnings.

mod recurring;
mod warnings;

use anyhow::Result;
use chrono::NaiveDate;

use crate::domain::exercise::register;
use crate::domain::incident::Incident;
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::obligations::duty;
use crate::domain::replication::remote_anomaly::Silence;
use crate::domain::review::after_closing::ClosedIncident;
use crate::domain::review::critical_function::CriticalFunction;
use crate::domain::review::next::Task;
use crate::domain::review::reminder::Reminders;
use crate::domain::review::warning::{Recurrence, Warning};
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::replica::Binder;
use crate::usecases::exercise::read_exercises;
use crate::usecases::incident::incidents;
use crate::usecases::plan::rule_documents;
use crate::usecases::review::closed_incidents;
use crate::usecases::review::critical_functions::critical_functions;
use crate::usecases::review::remind;
use crate::usecases::review::what_next;
use crate::usecases::setup::settings;

use self::warnings::{of_binder, of_copy};

/// The state of a copy on one screen.
pub struct Status {
    /// The binder's own name.
    pub name: String,
    /// Person and writer name of this copy.
    pub device: Option<(String, String)>,
    /// The open incidents, the one opened last first.
    pub open: Vec<Incident>,
    /// The closed incidents that still ask for something.
    pub closed: Vec<ClosedIncident>,
    /// Tasks of the first open real incident, else of the open exercise.
    pub tasks: Vec<Task>,
    /// What goes before everything else in it.
    pub critical: Vec<CriticalFunction>,
    /// Reminders to its people.
    pub reminders: Reminders,
    pub concerns: Vec<Warning>,
    pub review: Recurrence,
    pub exercise: Recurrence,
    /// Day of the next planned exercise.
    pub planned_exercise: Option<NaiveDate>,
    /// The other members, and when something of each last came here.
    pub silences: Vec<Silence>,
    pub now: Moment,
    pub zone: Zone,
}

impl Status {
    /// True if there are findings (`status --check`).
    pub fn has_findings(&self) -> bool {
        !self.concerns.is_empty()
            || !self.closed.is_empty()
            || self.tasks.iter().any(|task| task.overdue)
    }
}

/// Reads what can be read; what cannot is passed over, so that this works in every copy.
///
/// # Errors
/// None of its own.
pub fn read_status(binder: &Binder, env: &Env) -> Result<Status> {
    let settings = settings::settings(binder);
    let zone = binder.zone();
    let now = moment::in_zone(env.now(), zone);
    let all = incidents::all_in_brief(binder).unwrap_or_default();
    let review = recurring::review(binder, &settings);
    let exercises = read_exercises::among(binder, &all);
    let drilled = register::last_held(&exercises, zone);
    let planned = register::next_planned(&exercises, zone);
    let exercise = Recurrence::after(drilled, |day| settings.limits.exercise.day_after(day));
    let closed = closed_incidents::of(binder, &all, now);
    let mut open: Vec<Incident> = all.into_iter().filter(Incident::is_open).collect();
    // Incidents opened by guests come last.
    open.sort_by_key(|incident| (incident.by_guest, incident.opened.is_none()));
    let first = open
        .iter()
        .find(|incident| !incident.drill)
        .or(open.first());
    let InFirst {
        tasks,
        critical,
        deviations,
    } = first
        .map(|incident| tasks(binder, &incident.id, now))
        .unwrap_or_default();
    let reminders = first.map(|first| remind::reminders(binder, env, &first.id));
    let mut concerns = of_copy(binder);
    concerns.extend((deviations > 0).then_some(Warning::Duties(deviations)));
    concerns.extend(of_binder(binder, &settings, first, now));
    concerns.extend(review.concerns(now, zone));
    concerns.extend(recurring::of_exercise(
        exercise,
        planned,
        moment::date_in(now, zone),
    ));
    let device = binder.device();
    let device = device.map(|device| (device.name.clone(), device.writer.to_string()));
    let review = review.again;
    let name = settings.name;
    Ok(Status {
        name,
        device,
        open,
        closed,
        tasks,
        critical,
        reminders: reminders.unwrap_or_default(),
        concerns,
        review,
        exercise,
        planned_exercise: planned,
        silences: binder.silences().unwrap_or_default(),
        now,
        zone,
    })
}

/// What the first open incident asks for.
#[derive(Default)]
struct InFirst {
    tasks: Vec<Task>,
    critical: Vec<CriticalFunction>,
    deviations: usize,
}

fn tasks(binder: &Binder, log: &LogId, now: Moment) -> InFirst {
    let read = incidents::told_asked(binder, log, &LogQuery::Open);
    let tasks = |(incident, timeline): (Incident, Timeline)| {
        let duties = rule_documents::duties(binder).value.duties;
        let accounts = duty::accounts(&duties, &incident, &timeline, binder.zone());
        InFirst {
            deviations: duty::deviations(&accounts).len(),
            critical: critical_functions(binder, &timeline),
            tasks: what_next::tasks(binder, &incident, &timeline, now).tasks,
        }
    };
    read.map(tasks).unwrap_or_default()
}
