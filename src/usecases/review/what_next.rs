//! Next task of an incident, and those after it.

use anyhow::Result;

use crate::domain::documents::parsed::Fallback;
use crate::domain::incident::Incident;
use crate::domain::incident::checklist::Support;
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::obligations::duty::{self, Duties, OwedDuty};
use crate::domain::review::critical_function::CriticalFunction;
use crate::domain::review::next::{self, Task, TaskKind};
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::replica::Binder;
use crate::usecases::incident::checklists::read_steps;
use crate::usecases::incident::incidents;
use crate::usecases::people::reach_for_task::{self, TaskPeople};
use crate::usecases::people::who_is;
use crate::usecases::plan::rule_documents;
use crate::usecases::review::critical_functions::critical_functions;

/// Tasks in order of urgency.
pub struct Next {
    pub incident: Incident,
    pub tasks: Vec<Task>,
    /// What goes before everything else.
    pub critical: Vec<CriticalFunction>,
    /// Documents shown in an older version.
    pub older: Vec<Fallback>,
    pub at_hand: AtHand,
    pub now: Moment,
    pub zone: Zone,
}

/// Material for the first task.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AtHand {
    /// For a step: documents and words it refers to, and open points below it.
    pub supports: Vec<Support>,
    pub below: Vec<String>,
    /// People concerned and responsible, and how to reach them now.
    pub people: TaskPeople,
}

/// # Errors
/// The binder cannot be read.
pub fn what_next(binder: &Binder, env: &Env, log: &LogId) -> Result<Next> {
    let (incident, timeline) = incidents::told_asked(binder, log, &LogQuery::Open)?;
    let now = moment::in_zone(env.now(), binder.zone());
    let Tasks { tasks, older } = tasks(binder, &incident, &timeline, now);
    Ok(Next {
        at_hand: tasks
            .first()
            .map(|first| at_hand(binder, env, &incident, &timeline, first))
            .unwrap_or_default(),
        critical: critical_functions(binder, &timeline),
        incident,
        tasks,
        older,
        now,
        zone: binder.zone(),
    })
}

fn at_hand(
    binder: &Binder,
    env: &Env,
    incident: &Incident,
    timeline: &Timeline,
    first: &Task,
) -> AtHand {
    let mut at_hand = AtHand {
        people: reach_for_task::people(binder, env, timeline, first),
        ..AtHand::default()
    };
    let TaskKind::Step { number } = &first.what else {
        return at_hand;
    };
    let Some(steps) = read_steps::of(binder, incident, timeline) else {
        return at_hand;
    };
    let points = steps.points(timeline);
    let below = format!("{number}.");
    for point in &points {
        if point.item.number == *number {
            at_hand.supports.clone_from(&point.item.supports);
        } else if point.item.number.starts_with(&below) && point.state.is_open() {
            let line = format!("{} {}", point.item.number, point.item.title);
            at_hand.below.push(line);
        }
    }
    at_hand
}

/// Tasks, and notices on older documents used.
pub struct Tasks {
    pub tasks: Vec<Task>,
    pub older: Vec<Fallback>,
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
        .fallback
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
) -> Vec<OwedDuty<'a>> {
    duty::owed(&duties.duties, incident, timeline, binder.zone())
}
