//! An exercise from its scenario to the changed plan.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::domain::exercise::register::Exercise;
use crate::domain::exercise::scenario::{Inject, Scenario};
use crate::domain::log::entry::Field;
use crate::domain::log::timeline::Row;
use crate::domain::time::moment::{self, Moment};
use crate::render::answer::Answer;
use crate::render::exercise::json as shape;
use crate::render::page::{Item, Page, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// An exercise with all that is known of it.
pub struct StoryView<'a> {
    pub exercise: &'a Exercise,
    pub scenario: Option<&'a Scenario>,
    /// When each inject was told, by its number.
    pub told: &'a BTreeMap<usize, Moment>,
    pub lessons: Vec<LessonView<'a>>,
    /// Actions of telling audiences of the result.
    pub to_tell: &'a [Row],
    pub names: &'a BTreeMap<String, String>,
}

/// A follow-up, and the entries that changed a document for it.
pub struct LessonView<'a> {
    pub row: &'a Row,
    pub changes: &'a [Row],
}

pub fn story(view: &StoryView, words: &Words, when: TimeStyle) -> Answer {
    let mut page = Page::new();
    let exercise = view.exercise;
    page.heading(1, format!("{} · {}", exercise.title, exercise.id()));
    page.pairs(head(view, words, when));
    if let Some(scenario) = view.scenario {
        page.heading(2, words.say(&say!("exercise-injects")));
        let injects = scenario.injects.iter();
        page.list(injects.map(|it| inject(it, view, words, when)).collect());
    }
    if !view.lessons.is_empty() {
        page.heading(2, words.say(&say!("exercise-lessons")));
        let lessons = view.lessons.iter().flat_map(|it| lesson(it, words, when));
        page.list(lessons.collect());
    }
    if !view.to_tell.is_empty() {
        page.heading(2, words.say(&say!("exercise-to-tell")));
        page.list(
            view.to_tell
                .iter()
                .map(|row| action(row, words, when))
                .collect(),
        );
    }
    if view
        .lessons
        .iter()
        .any(|it| it.changes.is_empty() && it.row.is_open_action())
    {
        page.paragraph(Text::new(
            words.say(&say!("exercise-how-to-change")),
            Tone::Faint,
        ));
    }
    Answer {
        page,
        json: as_json(view),
    }
}

fn head(view: &StoryView, words: &Words, when: TimeStyle) -> Vec<(String, Text)> {
    let exercise = view.exercise;
    let called = |id: &String| view.names.get(id).unwrap_or(id).clone();
    let people: Vec<String> = exercise.people.iter().map(called).collect();
    let pairs = [
        (say!("exercise-head-day"), day(exercise, when)),
        (say!("exercise-head-people"), people.join(", ")),
        (say!("exercise-head-result"), exercise.result.clone()),
        (
            say!("exercise-head-planned"),
            exercise.planned.clone().unwrap_or_default(),
        ),
    ];
    let pairs = pairs.into_iter().filter(|(_, value)| !value.is_empty());
    pairs
        .map(|(label, value)| (words.say(&label), value.into()))
        .collect()
}

/// The day, with the time of day unless that is the end of the day.
fn day(exercise: &Exercise, when: TimeStyle) -> String {
    let day = moment::date_in(exercise.at, when.zone).to_string();
    match moment::clock_in(exercise.at, when.zone).as_str() {
        "23:59" => day,
        clock => format!("{day} {clock}"),
    }
}

fn inject(inject: &Inject, view: &StoryView, words: &Words, when: TimeStyle) -> Item {
    let at = match view.told.get(&inject.number) {
        Some(at) => words.say(&say!("exercise-told-at", time = when.say(*at))),
        None => words.say(&say!("exercise-not-told")),
    };
    Item {
        depth: 0,
        mark: inject.offset(),
        text: Text::from(inject.text.as_str()).and(format!(" – {at}"), Tone::Faint),
    }
}

/// What was learnt, and below it the changes of the plan.
fn lesson(lesson: &LessonView, words: &Words, when: TimeStyle) -> Vec<Item> {
    let mut items = vec![action(lesson.row, words, when)];
    let changes = lesson.changes.iter().map(|row| {
        let id = row.id().map(ToString::to_string).unwrap_or_default();
        let told = say!(
            "exercise-change",
            document = row.field(Field::Path),
            what = row.event(),
            who = row.author.name(),
            when = when.say(row.written_at),
            id = id
        );
        Item {
            depth: 1,
            mark: "→".to_owned(),
            text: words.say(&told).into(),
        }
    });
    items.extend(changes);
    items
}

/// `[x] Öva larmvägen (Ansvarig kontinuitet; senast 2026-12-01; anna-3) – klart 2026-11-30`
fn action(row: &Row, words: &Words, when: TimeStyle) -> Item {
    let id = row.id().map(ToString::to_string).unwrap_or_default();
    let due = row.due().map(|due| {
        let day = moment::date_in(due, when.zone).to_string();
        words.say(&say!("exercise-action-due", day = day))
    });
    let known = [Some(row.field(Field::Owner).to_owned()), due, Some(id)];
    let known: Vec<String> = known
        .into_iter()
        .flatten()
        .filter(|it| !it.is_empty())
        .collect();
    let text = Text::from(row.event()).and(format!(" ({})", known.join("; ")), Tone::Faint);
    let closed = row.completion.closed_by().filter(|_| !row.is_open_action());
    let text = match closed {
        Some(closed) => {
            let time = when.say(closed.at);
            let told = say!("exercise-action-done", time = time, who = closed.by.name());
            let remark = match closed.text.as_str() {
                "" => String::new(),
                remark => format!(": {remark}"),
            };
            text.and(format!(" – {}{remark}", words.say(&told)), Tone::Good)
        }
        None if row.is_overdue(when.now) => text.and(
            format!(" – {}", words.say(&say!("exercise-action-late"))),
            Tone::Warning,
        ),
        None => text,
    };
    Item {
        depth: 0,
        mark: if closed.is_some() { "[x]" } else { "[ ]" }.to_owned(),
        text,
    }
}

fn as_json(view: &StoryView) -> Value {
    let mut json = shape::exercise(view.exercise);
    let told = view.told.iter();
    let told = told.map(|(number, at)| json!({ "number": number, "at": moment::written(*at) }));
    json["told"] = told.collect();
    json["injects"] = match view.scenario {
        Some(scenario) => scenario.injects.iter().map(shape::inject).collect(),
        None => json!([]),
    };
    json["lessons"] = view.lessons.iter().map(lesson_json).collect();
    json["to_tell"] = view.to_tell.iter().map(action_json).collect();
    json
}

fn lesson_json(lesson: &LessonView) -> Value {
    let mut json = action_json(lesson.row);
    let changes = lesson.changes.iter().map(|row| {
        json!({
            "id": row.id().map(ToString::to_string),
            "path": row.field(Field::Path),
            "event": row.event(),
            "by": row.author.name(),
            "at": moment::written(row.written_at),
        })
    });
    json["changes"] = changes.collect();
    json
}

fn action_json(row: &Row) -> Value {
    json!({
        "id": row.id().map(ToString::to_string),
        "action": row.event(),
        "owner": row.field(Field::Owner),
        "due": row.due().map(moment::written),
        "done": !row.is_open_action(),
    })
}
