//! Tasks that remain after closed incidents.

use crate::domain::incident::Incident;
use crate::domain::log::log_query::LogQuery;
use crate::domain::name::LogId;
use crate::domain::obligations::duty::Duties;
use crate::domain::review::after_closing::{self, ClosedIncident};
use crate::domain::review::next::{self, TaskKind};
use crate::domain::time::moment::{self, Moment};
use crate::env::Env;
use crate::replica::Binder;
use crate::usecases::incident::incidents;
use crate::usecases::people::who_is;
use crate::usecases::plan::rule_documents;
use crate::usecases::review::what_next;

/// Every closed incident that still asks for something, the most urgent first; nothing where the logs
/// cannot be read.
pub fn closed_incidents(binder: &Binder, env: &Env) -> Vec<ClosedIncident> {
    let all = incidents::all_in_brief(binder).unwrap_or_default();
    of(binder, &all, moment::in_zone(env.now(), binder.zone()))
}

/// The same, for incidents that have been read.
pub(in crate::usecases) fn of(
    binder: &Binder,
    all: &[Incident],
    now: Moment,
) -> Vec<ClosedIncident> {
    let over = all.iter().filter(|it| !it.is_open() && !it.by_guest);
    let duties = rule_documents::duties(binder).value;
    let mut found: Vec<ClosedIncident> = over
        .filter_map(|incident| one(binder, &duties, &incident.id, now))
        .filter(|closed| !closed.tasks.is_empty())
        .collect();
    found.sort_by_key(|closed| {
        let first = closed.tasks.first();
        first.map(|task| (!task.overdue, task.due.is_none(), task.due))
    });
    found
}

fn one(binder: &Binder, duties: &Duties, log: &LogId, now: Moment) -> Option<ClosedIncident> {
    let (incident, timeline) = incidents::told_asked(binder, log, &LogQuery::Open).ok()?;
    let mut owed = what_next::owed(binder, duties, &incident, &timeline);
    owed.retain(|owed| after_closing::duty_outlives(owed, &incident));
    let mut tasks = next::everything(&owed, &[], &timeline, now);
    tasks.retain(|task| after_closing::outlives(task, &incident));
    after_closing::in_order(&mut tasks, &owed);
    Some(ClosedIncident {
        tasks: who_is::called(binder, tasks),
        incident,
    })
}

/// The closed incident that still owes a duty, by the duty's id as typed.
pub fn owing(binder: &Binder, env: &Env, duty: &str) -> Option<LogId> {
    let is_it = |kind: &TaskKind| matches!(kind, TaskKind::Duty { id, .. } if id == duty);
    let all = closed_incidents(binder, env).into_iter();
    let mut owing = all.filter(|closed| closed.tasks.iter().any(|task| is_it(&task.what)));
    owing.next().map(|closed| closed.incident.id)
}
