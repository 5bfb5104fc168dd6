//! What is still to be done after an incident that is closed: limits of law, reports, promises and
//! whatever else was set a time.

use crate::domain::incident::Incident;
use crate::domain::obligations::duty::{DutyCondition, OwedDuty};
use crate::domain::review::next::{Task, TaskKind};

/// A closed incident with what it still asks for, what is late first.
#[derive(Clone, Debug, PartialEq)]
pub struct ClosedIncident {
    pub incident: Incident,
    pub tasks: Vec<Task>,
}

/// Whether a duty outlives the incident: of an exercise only what is asked for after exercises.
pub fn duty_outlives(owed: &OwedDuty, incident: &Incident) -> bool {
    !incident.drill || owed.duty.only_if == Some(DutyCondition::Drill)
}

/// Whether a task outlives the incident. What was left without a time was told of at the close.
pub const fn outlives(task: &Task, incident: &Incident) -> bool {
    match &task.what {
        TaskKind::Duty { .. } => true,
        TaskKind::Action(_) => task.due.is_some() && !incident.drill,
        TaskKind::Promise(_)
        | TaskKind::News { .. }
        | TaskKind::Review(_)
        | TaskKind::Directive { .. }
        | TaskKind::Routine { .. } => !incident.drill,
        TaskKind::Step { .. } | TaskKind::Meeting(_) | TaskKind::Handover { .. } => false,
    }
}

/// What is late first, then what has a time, the earliest first.
pub fn in_order(tasks: &mut [Task]) {
    tasks.sort_by_key(|task| (!task.overdue, task.due.is_none(), task.due));
}
