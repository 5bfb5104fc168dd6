//! Follow-up tasks of messages: promised updates, directives to be recalled.

use crate::domain::incident::Stage;
use crate::domain::incident::directives::{self, Directive};
use crate::domain::inform::communications::{Communications, Promise};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::Timeline;
use crate::domain::review::next::{Task, TaskKind, Urgency, of_promise, of_time};
use crate::domain::time::moment::Moment;

/// Updates promised by messages, until the next message to the same recipients.
pub(super) fn news(timeline: &Timeline, now: Moment) -> Vec<Task> {
    let task = |promise: Promise| {
        let urgency = of_promise(promise.due, now);
        Task {
            text: promise.audience.clone(),
            what: TaskKind::News {
                id: promise.id,
                audience: promise.audience,
            },
            who: String::new(),
            called: String::new(),
            due: Some(promise.due),
            overdue: urgency == Urgency::LatePromise,
            urgency,
        }
    };
    let promises = Communications::of(timeline).promises().into_iter();
    promises.map(task).collect()
}

/// A directive holds until it is recalled, which is due when the state is normal again.
pub(super) fn directives(timeline: &Timeline, now: Moment) -> Vec<Task> {
    let normal = is_normal(timeline);
    let task = |directive: Directive| {
        let urgency = match directive.until {
            Some(until) if !normal || until < now => of_time(until, now),
            _ if normal => Urgency::Soon,
            _ => Urgency::Sometime,
        };
        Task {
            what: TaskKind::Directive { id: directive.id },
            text: directive.text,
            called: directive.by.clone(),
            who: directive.by,
            due: directive.until,
            overdue: urgency == Urgency::Late,
            urgency,
        }
    };
    let open = directives::directives(timeline).into_iter();
    open.filter(Directive::is_open).map(task).collect()
}

fn is_normal(timeline: &Timeline) -> bool {
    let turns = timeline.rows().iter().filter(|row| {
        row.is(&EntryKind::Stage)
            && row.field(Field::Of) == Stage::Normal.written()
            && row.author.counts()
            && !row.is_struck()
    });
    let last = turns.max_by_key(|row| row.entry().map(|entry| (entry.lamport, &entry.id)));
    last.is_some_and(|row| row.field(Field::To) != "off")
}
