//! State of the replication goal: enough copies in enough places, or what is missing.

use serde_json::{Value, json};

use crate::domain::replication::goal::{GoalState, HeldCopy, ReplicationState};
use crate::domain::replication::status::EntryHolder;
use crate::domain::time::moment;
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// Holders of all of one incident, with place and since when.
pub fn spread(words: &Words, spread: &ReplicationState, when: TimeStyle) -> Answer {
    let mut page = Page::new();
    page.paragraph(line(words, spread, when));
    let header = [
        say!("copies-column-copy"),
        say!("copies-column-place-of"),
        say!("copies-column-since"),
    ];
    page.table(Table {
        header: header.iter().map(|it| words.say(it)).collect(),
        rows: spread
            .copies
            .iter()
            .map(|it| row(words, it, when))
            .collect(),
    });
    if is_place_missing(spread) {
        page.paragraph(words.say(&say!("copies-goal-say-place")));
    }
    Answer {
        page,
        json: machine(spread),
    }
}

/// The line of each open incident, below who holds what.
pub fn add(words: &Words, goals: &[ReplicationState], when: TimeStyle, shown: &mut Answer) {
    for goal in goals {
        shown.page.paragraph(line(words, goal, when));
    }
    if goals.iter().any(is_place_missing) {
        shown
            .page
            .paragraph(words.say(&say!("copies-goal-say-place")));
    }
    if let Value::Object(all) = &mut shown.json {
        let goals: Vec<Value> = goals.iter().map(machine).collect();
        all.insert("incidents".to_owned(), Value::Array(goals));
    }
}

fn is_place_missing(spread: &ReplicationState) -> bool {
    matches!(spread.reached(), GoalState::Missing { places: 1.., .. })
}

fn line(words: &Words, spread: &ReplicationState, when: TimeStyle) -> Text {
    let title = match spread.title.as_str() {
        "" => spread.log.as_str(),
        title => title,
    };
    let (copies, places) = (spread.goal.copies, spread.goal.places);
    let (message, tone) = match spread.reached() {
        GoalState::Since(since) => (
            say!(
                "copies-goal-reached",
                title = title,
                copies = copies,
                places = places,
                since = when.say(since)
            ),
            Tone::Good,
        ),
        GoalState::Missing {
            copies: few,
            places: near,
        } => (
            say!(
                "copies-goal-missing",
                title = title,
                copies = copies,
                places = places,
                what = missing(few, near)
            ),
            Tone::Warning,
        ),
    };
    Text::new(words.say(&message), tone)
}

fn missing(copies: usize, places: usize) -> Message {
    let few = say!("copies-goal-lacks-copies", count = copies);
    let near = say!("copies-goal-lacks-places", count = places);
    match (copies, places) {
        (_, 0) => few,
        (0, _) => near,
        _ => say!("copies-goal-lacks-both", copies = few, places = near),
    }
}

fn row(words: &Words, held: &HeldCopy, when: TimeStyle) -> Vec<Text> {
    let by = match &held.by {
        EntryHolder::Copy { writer, person } if person.is_empty() => writer.to_string(),
        EntryHolder::Copy { writer, person } => format!("{person} ({writer})"),
        EntryHolder::Remote(name) => words.say(&say!("copies-the-place", name = name)),
    };
    let place = match held.place.as_str() {
        "" => Text::new(words.say(&say!("copies-place-not-told")), Tone::Faint),
        place => place.into(),
    };
    let since = held.since.map(|since| when.say(since)).unwrap_or_default();
    vec![by.into(), place, since.into()]
}

fn machine(spread: &ReplicationState) -> Value {
    let (since, copies, places) = match spread.reached() {
        GoalState::Since(since) => (Some(moment::written(since)), 0, 0),
        GoalState::Missing { copies, places } => (None, copies, places),
    };
    let held: Vec<Value> = spread.copies.iter().map(held_json).collect();
    json!({
        "incident": spread.log.as_str(),
        "goal": { "copies": spread.goal.copies, "places": spread.goal.places },
        "reached": since,
        "missing": { "copies": copies, "places": places },
        "held": held,
    })
}

fn held_json(held: &HeldCopy) -> Value {
    let (writer, remote) = match &held.by {
        EntryHolder::Copy { writer, .. } => (Some(writer.to_string()), None),
        EntryHolder::Remote(name) => (None, Some(name)),
    };
    json!({
        "writer": writer,
        "remote": remote,
        "place": Some(&held.place).filter(|place| !place.is_empty()),
        "since": held.since.map(moment::written),
    })
}
