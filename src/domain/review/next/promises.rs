//! Tasks promised for a time: updates, meetings, reviews of decisions.

use crate::domain::incident::meeting::Meetings;
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::Timeline;
use crate::domain::review::next::{Task, TaskKind, Urgency, of_promise, of_time};
use crate::domain::time::moment::{self, Moment};

/// A promise is kept by the next entry that makes or keeps one (`promise`), or by being done.
pub(super) fn promises(timeline: &Timeline, now: Moment) -> Vec<Task> {
    let made = timeline
        .rows()
        .iter()
        .filter(|row| row.is(&EntryKind::Promise) && !row.is_struck());
    made.filter(|row| row.action().is_empty() && row.completion.closed_by().is_none())
        .filter_map(|row| {
            let due = row.due()?;
            let urgency = of_promise(due, now);
            Some(Task {
                what: TaskKind::Promise(row.id()?.clone()),
                text: row.event().to_owned(),
                who: row.field(Field::Owner).to_owned(),
                called: row.field(Field::Owner).to_owned(),
                due: Some(due),
                overdue: urgency == Urgency::LatePromise,
                urgency,
            })
        })
        .collect()
}

/// The meeting that was promised and has not begun.
pub(super) fn meeting(timeline: &Timeline, now: Moment) -> Option<Task> {
    let (id, due) = Meetings::of(timeline, None, |_| 0).next?;
    let urgency = of_time(due, now);
    Some(Task {
        what: TaskKind::Meeting(id),
        text: String::new(),
        who: String::new(),
        called: String::new(),
        due: Some(due),
        overdue: urgency == Urgency::Late,
        urgency,
    })
}

/// Decisions due for review, until it is recorded.
pub(super) fn reviews(timeline: &Timeline, now: Moment) -> Vec<Task> {
    let decisions = timeline.rows().iter().filter(|row| {
        row.is(&EntryKind::Decision) && !row.is_struck() && row.completion.closed_by().is_none()
    });
    decisions
        .filter_map(|row| {
            let due = moment::read(row.field(Field::ReviewAt))?;
            let urgency = of_time(due, now);
            Some(Task {
                what: TaskKind::Review(row.id()?.clone()),
                text: row.event().to_owned(),
                who: row.field(Field::By).to_owned(),
                called: row.field(Field::By).to_owned(),
                due: Some(due),
                overdue: urgency == Urgency::Late,
                urgency,
            })
        })
        .collect()
}
