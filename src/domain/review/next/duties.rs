//! Tasks from the plan's duties, due now or soon.

use crate::domain::obligations::duty::{Deadline, Duty, OwedDuty};
use crate::domain::review::next::{Task, TaskKind, Urgency, of_time};
use crate::domain::time::moment::Moment;

/// Hours of notice for a duty that must not be fulfilled yet.
const AHEAD: i64 = 24;

pub(super) fn duty(owed: &OwedDuty, now: Moment) -> Option<Task> {
    Some(of_duty(
        owed,
        match &owed.when {
            Deadline::AtOnce | Deadline::Before(_) => Urgency::AtOnce,
            // Not a task before its earliest moment.
            Deadline::From(moment) if *moment > now => return None,
            Deadline::From(_) => Urgency::Soon,
            Deadline::TooLate(_) => Urgency::Late,
            Deadline::By(moment) => of_time(*moment, now),
        },
    ))
}

/// Notice of a duty whose earliest moment is near.
pub(super) fn reminder(owed: &OwedDuty, now: Moment) -> Option<Task> {
    let Deadline::From(moment) = &owed.when else {
        return None;
    };
    let ahead = (*moment - now).num_hours();
    (*moment > now && ahead < AHEAD).then(|| of_duty(owed, Urgency::Later))
}

fn of_duty(owed: &OwedDuty, urgency: Urgency) -> Task {
    let due = owed.when.moment();
    let before = match &owed.when {
        Deadline::Before(event) => Some(event.clone()),
        _ => None,
    };
    let what = TaskKind::Duty {
        id: owed.duty.id.clone(),
        source: owed.duty.source.clone(),
        before,
        not_before: matches!(owed.when, Deadline::From(_)),
        tell: told_by(owed.duty),
        to: owed.duty.to.clone(),
        via: owed.duty.via.clone(),
    };
    Task {
        what,
        text: owed.duty.what.clone(),
        who: owed.duty.who.clone(),
        called: owed.duty.who.clone(),
        due,
        overdue: urgency == Urgency::Late,
        urgency,
    }
}

/// Recipients of a duty, if one of its channels takes a text.
fn told_by(duty: &Duty) -> Vec<String> {
    match duty.names_calls_alone() {
        true => Vec::new(),
        false => duty.to.clone(),
    }
}
