//! Tasks after closed incidents, above everything else.

use serde_json::{Value, json};

use crate::domain::review::after_closing::ClosedIncident;
use crate::render::incident::json as shape;
use crate::render::page::{Page, Text, Tone};
use crate::render::review::task;
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// Most tasks of each, above the rest of a screen.
const TASKS: usize = 3;

/// Adds each incident with its tasks and what to type when they are done.
pub fn add(
    page: &mut Page,
    closed: &[ClosedIncident],
    whole: bool,
    words: &Words,
    when: TimeStyle,
) {
    for one in closed {
        let (title, log) = (one.incident.title.as_str(), one.incident.id.as_str());
        page.heading(2, words.say(&say!("closing-still-owed", title = title)));
        let most = if whole { one.tasks.len() } else { TASKS };
        let shown = one.tasks.iter().take(most);
        page.bullets(shown.map(|it| {
            let command = format!("{} --incident {log}", task::command(it));
            let line = task::line(it, words, when);
            line.and(": ", Tone::Normal).and(command, Tone::Strong)
        }));
        let left = one.tasks.len().saturating_sub(most);
        if left > 0 {
            let message = say!("closing-more-owed", count = left, log = log);
            page.paragraph(Text::new(words.say(&message), Tone::Faint));
        }
    }
}

/// The same as JSON.
pub fn json(closed: &[ClosedIncident]) -> Vec<Value> {
    let one = |one: &ClosedIncident| {
        let tasks: Vec<Value> = one.tasks.iter().map(task::json).collect();
        json!({ "incident": shape::incident(&one.incident), "next": tasks })
    };
    closed.iter().map(one).collect()
}
