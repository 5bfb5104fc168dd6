//! Tasks that outlive a closed incident: legal deadlines, reports, promises and others with a time.

use crate::domain::incident::Incident;
use crate::domain::obligations::duty::{
    DutyCondition, DutyLimit, DutyTrigger, OwedDuty, Precedence,
};
use crate::domain::review::next::{Task, TaskKind};

/// A closed incident with what it still asks for, what is late first.
#[derive(Clone, Debug, PartialEq)]
pub struct ClosedIncident {
    pub incident: Incident,
    pub tasks: Vec<Task>,
}

/// True if a duty outlives the incident: of an exercise only what is asked for after exercises.
pub fn duty_outlives(owed: &OwedDuty, incident: &Incident) -> bool {
    !incident.drill || owed.duty.only_if == Some(DutyCondition::Drill)
}

/// True if a task outlives the incident. Tasks without a time were listed at the close.
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

/// Tasks with a deadline of their own before those that were to be done before the close; late ones first,
/// then by time.
pub fn in_order(tasks: &mut [Task], owed: &[OwedDuty]) {
    let before_close = DutyLimit::Before(Precedence::Stage(DutyTrigger::Closed));
    let was_before_close = |task: &Task| {
        let of = |owed: &&OwedDuty| owed.duty.id == task.what.id();
        let is_duty = matches!(task.what, TaskKind::Duty { .. });
        let owed = owed.iter().find(of).filter(|_| is_duty);
        owed.is_some_and(|owed| owed.duty.limit == before_close)
    };
    tasks.sort_by_key(|task| {
        let time = (!task.overdue, task.due.is_none(), task.due);
        (was_before_close(task), time)
    });
}
