//! A stage that was turned on or off: the decision, who was there, and what the plan wants now.

use serde_json::{Value, json};

use crate::domain::incident::attendance::Attendance;
use crate::domain::incident::{Incident, Stage};
use crate::domain::review::next::Task;
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::incident::{head, json as shape};
use crate::render::page::{Page, Text, Tone};
use crate::render::review::task;
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// The decision.
pub struct StageView<'a> {
    pub incident: &'a Incident,
    /// The sentence of the entry.
    pub event: &'a str,
    pub attendance: Option<&'a Attendance>,
    pub next_tasks: &'a [Task],
    /// Routines that still run, id and title.
    pub running: &'a [(String, String)],
    /// Systems that are down or work in part.
    pub down: &'a [String],
}

/// The sentence of the entry.
pub fn event(stage: Stage, on: bool, partly: Option<&str>) -> Message {
    match (stage, on, partly) {
        (Stage::Committee, true, _) => say!("stage-committee-on"),
        (Stage::Committee, false, _) => say!("stage-committee-off"),
        (Stage::Plan, true, Some(partly)) => say!("stage-plan-partly", part = partly),
        (Stage::Plan, true, None) => say!("stage-plan-on"),
        (Stage::Plan, false, _) => say!("stage-plan-off"),
        (Stage::Routines, true, _) => say!("stage-routines-on"),
        (Stage::Routines, false, _) => say!("stage-routines-off"),
        (Stage::Normal, true, _) => say!("stage-normal-on"),
        (Stage::Normal, false, _) => say!("stage-normal-off"),
        (Stage::Dissolved, true, _) => say!("stage-dissolved-on"),
        (Stage::Dissolved, false, _) => say!("stage-dissolved-off"),
    }
}

/// The page, without the closing line.
pub fn turned(view: &StageView, words: &Words, when: TimeStyle) -> Answer {
    let mut page = Page::new();
    head::title(&mut page, view.incident, words);
    page.paragraph(Text::new(view.event, Tone::Good));
    if let Some(there) = view.attendance {
        page.paragraph(words.say(&quorum(there)));
    }
    if let Some((first, _)) = view.running.first() {
        let titles: Vec<&str> = view
            .running
            .iter()
            .map(|(_, title)| title.as_str())
            .collect();
        let message = say!(
            "stage-still-running",
            titles = titles.join(", "),
            id = first
        );
        page.banner(words.say(&message));
    }
    if !view.down.is_empty() {
        let names = view.down.join(", ");
        page.banner(words.say(&say!("stage-still-down", names = names)));
    }
    if !view.next_tasks.is_empty() {
        page.heading(2, words.say(&say!("incident-then")));
        page.list(task::listed(view.next_tasks, words, when));
    }
    let then: Vec<Value> = view.next_tasks.iter().map(task::json).collect();
    let json = json!({
        "incident": shape::incident(view.incident),
        "quorum": view.attendance.map(machine),
        "then": then,
        "running": view.running.iter().map(|(id, _)| id).collect::<Vec<_>>(),
        "down": view.down,
    });
    Answer { page, json }
}

fn quorum(there: &Attendance) -> Message {
    let count = there.counted_members;
    match there.needed {
        None => say!("stage-present", count = there.present.len()),
        Some(needed) if there.is_enough() => {
            say!("stage-enough", count = count, needed = needed)
        }
        Some(needed) => say!("stage-not-enough", count = count, needed = needed),
    }
}

fn machine(there: &Attendance) -> Value {
    json!({
        "present": there.written(),
        "counted": there.counted_members,
        "needed": there.needed,
        "reached": there.is_enough(),
    })
}
