//! The one thing to do now, and what comes after it.

mod duties;
mod follow_ups;
mod promises;

use crate::domain::incident::checklist_progress::PointProgress;
use crate::domain::incident::roles::{Handover, Roles};
use crate::domain::incident::routine_runs::{self, RoutineRun};
use crate::domain::log::entry::Field;
use crate::domain::log::guest_rows;
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::EntryId;
use crate::domain::obligations::duty::{OwedDuty, Precedence};
use crate::domain::time::moment::Moment;

/// How soon a time limit comes to weigh more than the steps of the list, in minutes.
const SOON: i64 = 60;

/// How many steps of the list are offered: the first that is open, and those after it.
const STEPS: usize = 3;

/// Something to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    pub what: TaskKind,
    pub text: String,
    /// Role or person; empty where nobody is named.
    pub who: String,
    /// Who that is, for a person.
    pub called: String,
    pub due: Option<Moment>,
    /// The time has passed.
    pub overdue: bool,
    urgency: Urgency,
}

impl TaskKind {
    /// By which a person names it: a duty's id, a step's number, an entry's id.
    pub fn id(&self) -> String {
        match self {
            Self::Duty { id, .. } => id.clone(),
            Self::Step { number } => number.clone(),
            Self::Action(id)
            | Self::Promise(id)
            | Self::Review(id)
            | Self::Meeting(id)
            | Self::News { id, .. }
            | Self::Directive { id }
            | Self::Handover { id, .. } => id.to_string(),
            Self::Routine { id, .. } => id.clone(),
        }
    }
}

/// Where a task comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum TaskKind {
    Duty {
        id: String,
        source: String,
        before: Option<Precedence>,
        /// The time is the earliest, not the latest.
        not_before: bool,
        /// Whom it is done by telling, where it is done in writing.
        tell: Vec<String>,
        /// Whom it concerns, and the channels that the plan names.
        to: Vec<String>,
        via: Vec<String>,
    },
    Step {
        number: String,
    },
    Action(EntryId),
    /// A promise of news to somebody, or of a meeting.
    Promise(EntryId),
    /// News promised to an audience.
    News {
        id: EntryId,
        audience: String,
    },
    /// The next meeting.
    Meeting(EntryId),
    /// A role that somebody is to take over.
    Handover {
        id: EntryId,
        role: String,
    },
    /// A decision that was to be looked at again.
    Review(EntryId),
    /// A routine that still runs.
    Routine {
        id: String,
        /// What must be caught up once it ends, as the plan had it when it was started.
        backlog: String,
    },
    /// A temporary directive that somebody is to recall.
    Directive {
        id: EntryId,
    },
}

/// The order of doing: what was promised to somebody and is late, what the plan wants at once, what is late, what is nearly due, the steps in
/// their order, what has a time later on, and what has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Urgency {
    LatePromise,
    AtOnce,
    Late,
    Soon,
    Step,
    Later,
    Sometime,
}

/// What is to be done, the first thing first, with the next few steps of the list.
pub fn tasks(
    owed: &[OwedDuty],
    steps: &[PointProgress],
    timeline: &Timeline,
    now: Moment,
) -> Vec<Task> {
    let mut tasks = everything(owed, steps, timeline, now);
    tasks.extend(owed.iter().filter_map(|owed| duties::reminder(owed, now)));
    tasks.sort_by_key(|task| (task.urgency, task.due));
    let mut offered = 0;
    tasks.retain(|task| match task.what {
        TaskKind::Step { .. } => {
            offered += 1;
            offered <= STEPS
        }
        // As long as the crisis lasts it is to hold.
        TaskKind::Directive { .. } => task.urgency < Urgency::Sometime,
        TaskKind::Routine { .. } => false,
        _ => true,
    });
    tasks
}

/// All that is open, the first thing first.
pub fn everything(
    owed: &[OwedDuty],
    steps: &[PointProgress],
    timeline: &Timeline,
    now: Moment,
) -> Vec<Task> {
    let duties = owed.iter().filter_map(|owed| duties::duty(owed, now));
    let open = steps
        .iter()
        .filter(|point| is_step(point) && point.state.is_open());
    let actions = guest_rows::fold(timeline.open_actions(), None).rows;
    let actions = actions.into_iter().filter_map(|row| action(row, now));
    let mut tasks: Vec<Task> = handovers(timeline)
        .into_iter()
        .chain(duties)
        .chain(open.map(step))
        .chain(actions)
        .chain(promises::promises(timeline, now))
        .chain(promises::reviews(timeline, now))
        .chain(promises::meeting(timeline, now))
        .chain(routines(timeline))
        .chain(follow_ups::news(timeline, now))
        .chain(follow_ups::directives(timeline, now))
        .collect();
    // A stable sort keeps the order of duties.yaml, of the list and of the log within a rank.
    tasks.sort_by_key(|task| (task.urgency, priority(task, timeline), task.due));
    tasks
}

/// How much a task matters among those of its rank; what nobody weighed stands in the middle.
fn priority(task: &Task, timeline: &Timeline) -> u64 {
    let row = match &task.what {
        TaskKind::Action(id) => timeline.find(id),
        _ => None,
    };
    row.and_then(Row::priority).unwrap_or(2)
}

/// What the plan wants at once, before anything else.
pub fn at_once(owed: &[OwedDuty], now: Moment) -> Vec<Task> {
    let duties = owed.iter().filter_map(|owed| duties::duty(owed, now));
    duties
        .filter(|task| task.urgency <= Urgency::Late)
        .collect()
}

fn is_step(point: &PointProgress) -> bool {
    !point.item.number.contains('.')
}

fn step(point: &PointProgress) -> Task {
    Task {
        what: TaskKind::Step {
            number: point.item.number.clone(),
        },
        text: point.item.title.clone(),
        who: String::new(),
        called: String::new(),
        due: None,
        overdue: false,
        urgency: Urgency::Step,
    }
}

fn action(row: &Row, now: Moment) -> Option<Task> {
    let urgency = row.due().map_or(Urgency::Sometime, |due| of_time(due, now));
    Some(Task {
        what: TaskKind::Action(row.id()?.clone()),
        text: row.action().to_owned(),
        who: row.field(Field::Owner).to_owned(),
        called: row.field(Field::Owner).to_owned(),
        due: row.due(),
        overdue: urgency == Urgency::Late,
        urgency,
    })
}

/// Routines that run are to be ended some day, and what waited meanwhile to be caught up.
fn routines(timeline: &Timeline) -> Vec<Task> {
    let runs = routine_runs::routine_runs(timeline).into_iter();
    let task = |run: RoutineRun| Task {
        what: TaskKind::Routine {
            id: run.id().to_owned(),
            backlog: run.backlog().to_owned(),
        },
        text: run.title().to_owned(),
        who: String::new(),
        called: String::new(),
        due: None,
        overdue: false,
        urgency: Urgency::Sometime,
    };
    runs.filter(RoutineRun::is_running).map(task).collect()
}

/// A handover waits for its receiver, and stands at once before everybody.
fn handovers(timeline: &Timeline) -> Vec<Task> {
    let roles = Roles::of(timeline);
    let task = |handover: &Handover| Task {
        what: TaskKind::Handover {
            id: handover.entry.clone(),
            role: handover.role.clone(),
        },
        text: handover.called.clone(),
        who: handover.to.clone(),
        called: String::new(),
        due: None,
        overdue: false,
        urgency: Urgency::AtOnce,
    };
    roles.open().map(task).collect()
}

/// What was promised to others and is late comes before everything.
fn of_promise(due: Moment, now: Moment) -> Urgency {
    match of_time(due, now) {
        Urgency::Late => Urgency::LatePromise,
        other => other,
    }
}

fn of_time(due: Moment, now: Moment) -> Urgency {
    match (due - now).num_minutes() {
        _ if due < now => Urgency::Late,
        ..=SOON => Urgency::Soon,
        _ => Urgency::Later,
    }
}

#[cfg(test)]
mod tests;
