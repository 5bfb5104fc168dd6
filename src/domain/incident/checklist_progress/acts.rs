//! Acts in the log that do a point of a list by being what they are.

use crate::domain::incident::checklist::ChecklistPoint;
use crate::domain::incident::checklist_progress::{Tick, TickMark};
use crate::domain::inform::communications;
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::folded;

/// The first act that does a point, as the tick it amounts to.
pub(super) fn tick(point: &ChecklistPoint, timeline: &Timeline) -> Option<Tick> {
    let counts = |row: &&Row| row.author.counts() && !row.is_struck();
    let does = |row: &&Row| point.done_by.iter().any(|act| is_act(act, row));
    let row = timeline.rows().iter().filter(counts).find(does)?;
    Some(Tick {
        log: row.author.log.clone(),
        id: row.id()?.clone(),
        item: point.id.clone(),
        wording: point.wording(),
        same: None,
        to: TickMark::Done,
        why: String::new(),
        at: row.at,
        written_at: row.written_at,
        by: row.author.name().to_owned(),
        by_act: true,
        after: Vec::new(),
        lamport: 0,
    })
}

/// Whether a row is the act: the word, and what follows a colon.
fn is_act(act: &str, row: &Row) -> bool {
    let (word, of) = act.split_once(':').unwrap_or((act, ""));
    let is = |kind: EntryKind| row.is(&kind);
    match word {
        "convened" => is(EntryKind::Convene),
        "called" => is(EntryKind::Call),
        "decided" => is(EntryKind::Stage) && row.field(Field::Of) == of,
        "role" => is(EntryKind::Role) && folded(row.field(Field::Role)) == folded(of),
        "routine" => is(EntryKind::Routine) && row.field(Field::To) == "on",
        "next-meeting" => is(EntryKind::Meeting) && row.due().is_some(),
        "informed" => communications::is_sent(row) && is_told(row, of),
        "evaluated" => is(EntryKind::Evaluate),
        _ => false,
    }
}

/// Whether an audience was told, or with `external` anybody outside.
fn is_told(row: &Row, audience: &str) -> bool {
    let told = || {
        row.entry().is_some_and(|entry| {
            communications::audiences(entry)
                .iter()
                .any(|id| id == audience)
        })
    };
    (audience == "external" && row.field(Field::Reach) == "external") || told()
}
