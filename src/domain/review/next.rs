//! Tasks of an incident in order of urgency.

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

/// Minutes before a deadline from which it precedes the steps of the list.
const SOON: i64 = 60;

/// Steps offered: the first open one, and those after it.
const STEPS: usize = 3;

/// Something to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    pub what: TaskKind,
    pub text: String,
    /// Role or person; empty if none.
    pub who: String,
    /// Display name of `who`.
    pub called: String,
    pub due: Option<Moment>,
    /// The time has passed.
    pub overdue: bool,
    urgency: Urgency,
}

impl TaskKind {
    /// Id by which a person refers to it: of a duty, a step or an entry.
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

/// Source of a task.
#[derive(Clone, Debug, PartialEq)]
pub enum TaskKind {
    Duty {
        id: String,
        source: String,
        before: Option<Precedence>,
        /// The time is the earliest, not the latest.
        not_before: bool,
        /// Recipients, if it is done by a written message.
        tell: Vec<String>,
        /// Those concerned, and the channels of the plan.
        to: Vec<String>,
        via: Vec<String>,
    },
    Step {
        number: String,
    },
    Action(EntryId),
    /// A promised update, or a meeting.
    Promise(EntryId),
    /// News promised to an audience.
    News {
        id: EntryId,
        audience: String,
    },
    /// The next meeting.
    Meeting(EntryId),
    /// A role to be accepted.
    Handover {
        id: EntryId,
        role: String,
    },
    /// A decision due for review.
    Review(EntryId),
    /// A routine that still runs.
    Routine {
        id: String,
        /// Backlog when it ends, as planned when it was started.
        backlog: String,
    },
    /// A temporary directive to be recalled.
    Directive {
        id: EntryId,
    },
}

/// Rank of a task: late promises, due at once, late, soon due, steps in order, later, without a time.
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

/// Tasks in order of urgency, with the next few steps of the list.
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
        // Valid until the end of the incident.
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

/// Priority of a task within its rank; the middle one if none is given.
fn priority(task: &Task, timeline: &Timeline) -> u64 {
    let row = match &task.what {
        TaskKind::Action(id) => timeline.find(id),
        _ => None,
    };
    row.and_then(Row::priority).unwrap_or(2)
}

/// Tasks that the plan wants at once, before all others.
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

/// Running routines: to be ended, and their backlogs worked off.
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

/// Open handovers: due at once, for everybody to see.
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

/// Late promises to others come first.
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
