//! The one thing to do now, and the three after it.

use serde_json::{Value, json};

use crate::domain::incident::Incident;
use crate::domain::next::{Task, What};
use crate::domain::readable::Older;
use crate::render::answer::Answer;
use crate::render::document;
use crate::render::incident::head;
use crate::render::page::{Page, Text, Tone};
use crate::render::task;
use crate::render::when::When;
use crate::render::words::Words;
use crate::say;

/// How many are named after the first.
const AFTER: usize = 3;

pub fn next(
    incident: &Incident,
    tasks: &[Task],
    older: &[Older],
    words: &Words,
    when: When,
) -> Answer {
    let mut page = Page::new();
    head::stamp(&mut page, incident, words);
    document::older_all(&mut page, words, older, when.zone);
    let heading = words.say(&say!("next-now"));
    page.heading(1, format!("{heading} · {}", incident.title));
    match tasks.split_first() {
        None => {
            page.paragraph(words.say(&say!("next-nothing")));
        }
        Some((first, rest)) => {
            page.paragraph(strong(task::line(first, words, when)));
            if let Some(source) = task::source(first) {
                let text = words.say(&say!("next-source", source = source));
                page.paragraph(Text::new(text, Tone::Faint));
            }
            page.paragraph(how(first, words));
            if !rest.is_empty() {
                page.heading(2, words.say(&say!("next-then")));
                page.list(task::listed(&rest[..rest.len().min(AFTER)], words, when));
            }
        }
    }
    let all: Vec<Value> = tasks.iter().map(task::json).collect();
    Answer {
        page,
        json: json!({ "log": incident.id.as_str(), "drill": incident.drill, "next": all }),
    }
}

/// There is no incident to do anything in.
pub fn no_incident(words: &Words) -> Answer {
    let mut page = Page::new();
    page.paragraph(words.say(&say!("next-no-incident")));
    Answer {
        page,
        json: json!({ "log": null, "drill": false, "next": [] }),
    }
}

fn strong(mut text: Text) -> Text {
    if let Some((_, tone)) = text.0.first_mut() {
        *tone = Tone::Strong;
    }
    text
}

fn how(first: &Task, words: &Words) -> Text {
    let command = task::command(first);
    let said = match &first.what {
        What::Step { number } => words.say(&say!("next-how-step", number = number.as_str())),
        _ => words.say(&say!("next-how")),
    };
    Text::new(said, Tone::Faint).and(format!(" {command}"), Tone::Strong)
}
