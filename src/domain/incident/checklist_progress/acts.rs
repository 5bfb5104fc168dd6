//! Acts in the log that complete a point of a checklist without a tick (`done_by`).

use std::collections::BTreeSet;

use crate::domain::incident::checklist::ChecklistPoint;
use crate::domain::incident::checklist_progress::{Tick, TickMark};
use crate::domain::inform::communications;
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::folded;

/// The words of acts that one entry is, and whether a name may follow a colon.
pub const WORDS: [(&str, bool); 11] = [
    ("convened", false),
    ("called", false),
    ("decided", true),
    ("role", true),
    ("routine", true),
    ("system", true),
    ("answered", true),
    ("fact", true),
    ("next-meeting", false),
    ("informed", true),
    ("evaluated", false),
];

/// True if some entry can be the act.
pub fn is_known(act: &str) -> bool {
    let (word, of) = act.split_once(':').unwrap_or((act, ""));
    let is_it = |(known, takes): &(&str, bool)| *known == word && (*takes || of.is_empty());
    WORDS.iter().any(is_it)
}

/// The first act that does a point, as the tick it amounts to.
pub(super) fn tick(point: &ChecklistPoint, timeline: &Timeline) -> Option<Tick> {
    let counts = |row: &&Row| row.author.counts() && !row.is_struck();
    let mut present = BTreeSet::new();
    let mut does = |row: &&Row| {
        present.extend(people_at(row));
        let enough = |act: &String| is_enough(act, present.len());
        let mut acts = point.done_by.iter();
        acts.any(|act| is_act(act, row) || enough(act))
    };
    let row = timeline
        .rows()
        .iter()
        .filter(counts)
        .find(|row| does(row))?;
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

/// Those who are there by a row of a meeting or of a decision on a stage.
fn people_at(row: &Row) -> Vec<String> {
    let entry = row.entry();
    let entry = entry.filter(|_| row.is(&EntryKind::Meeting) || row.is(&EntryKind::Stage));
    let present = entry.map(|entry| entry.fields.texts(Field::Present));
    let present = present.unwrap_or_default().into_iter();
    present.map(folded).collect()
}

/// Whether an act is `present:3` and so many have been there.
fn is_enough(act: &str, present: usize) -> bool {
    let least = act.strip_prefix("present:");
    let least = least.and_then(|least| least.parse().ok());
    least.is_some_and(|least: usize| least > 0 && present >= least)
}

/// True if a row is the act: the word, and what follows a colon.
pub fn is_act(act: &str, row: &Row) -> bool {
    let (word, of) = act.split_once(':').unwrap_or((act, ""));
    let is = |kind: EntryKind| row.is(&kind);
    match word {
        "convened" => is(EntryKind::Convene),
        "called" => is(EntryKind::Call),
        "decided" => is(EntryKind::Stage) && row.field(Field::Of) == of,
        "role" => is(EntryKind::Role) && is_role(row.field(Field::Role), of),
        "routine" => {
            let is_it = of.is_empty() || row.field(Field::Of) == of;
            is(EntryKind::Routine) && row.field(Field::To) == "on" && is_it
        }
        "system" => is(EntryKind::System) && is_system(row, of),
        "answered" => is(EntryKind::Answer) && is_in_list(row.field(Field::Item), of),
        "fact" => row.field(Field::Fact) == of && !of.is_empty(),
        "next-meeting" => is(EntryKind::Meeting) && row.due().is_some(),
        "informed" => communications::is_sent(row) && is_told(row, of),
        "evaluated" => is(EntryKind::Evaluate),
        _ => false,
    }
}

/// Whether a system was set to the state of a point, `up`; of `up:confluence` that system.
fn is_system(row: &Row, of: &str) -> bool {
    let (state, system) = of.split_once(':').unwrap_or((of, ""));
    let is_it = |wanted: &str, field: Field| wanted.is_empty() || row.field(field) == wanted;
    is_it(state, Field::To) && is_it(system, Field::Of)
}

/// Whether a role is the one of a point; a word there has hyphens for its blanks.
fn is_role(role: &str, of: &str) -> bool {
    let plain = |text: &str| folded(text).replace('-', " ");
    plain(role) == plain(of)
}

/// Whether the id of a point, `kontrollfragor-its/3`, is of a list.
fn is_in_list(point: &str, list: &str) -> bool {
    let rest = point.strip_prefix(list).unwrap_or_default();
    !list.is_empty() && rest.starts_with(|c: char| !c.is_alphanumeric() && c != '-')
}

/// True if the row is a message to this audience, or for `external` to anybody outside.
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
