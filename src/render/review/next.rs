//! The next task, and the three after it.

use serde_json::{Value, json};

use crate::domain::documents::parsed::Fallback;
use crate::domain::incident::Incident;
use crate::domain::incident::checklist::Support;
use crate::domain::review::after_closing::ClosedIncident;
use crate::domain::review::critical_function::CriticalFunction;
use crate::domain::review::next::{Task, TaskKind};
use crate::domain::shell_quote::quoted;
use crate::render::answer::Answer;
use crate::render::documents::faults;
use crate::render::incident::head;
use crate::render::page::{Page, Text, Tone};
use crate::render::review::after_closing;
use crate::render::review::critical_functions;
use crate::render::review::task;
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// Most tasks named after the first.
const AFTER: usize = 3;

/// Tasks, and material for the first.
pub struct NextView<'a> {
    pub incident: &'a Incident,
    /// Others, closed, that still ask for something.
    pub closed: &'a [ClosedIncident],
    pub tasks: &'a [Task],
    /// What goes before everything else.
    pub critical: &'a [CriticalFunction],
    pub older: &'a [Fallback],
    pub supports: &'a [Support],
    /// The open points below the step.
    pub below: &'a [String],
    /// Person whom the first concerns.
    pub concerns: Option<ContactView<'a>>,
    /// Person responsible, if other than the reader.
    pub responsible: Option<ContactView<'a>>,
}

/// A person, and how to reach them now.
#[derive(Clone, Copy)]
pub struct ContactView<'a> {
    pub name: &'a str,
    pub channel: &'a str,
    pub address: &'a str,
}

impl ContactView<'_> {
    fn said(&self) -> String {
        format!("{} {}", self.name, self.address)
    }

    fn json(&self) -> Value {
        json!({ "name": self.name, "channel": self.channel, "address": self.address })
    }
}

pub fn next(view: &NextView, words: &Words, when: TimeStyle) -> Answer {
    let mut page = Page::new();
    head::stamp(&mut page, view.incident, words);
    faults::older_all(&mut page, words, view.older, when.zone);
    after_closing::add(&mut page, view.closed, false, words, when);
    let heading = words.say(&say!("next-now"));
    page.heading(1, format!("{heading} · {}", view.incident.title));
    match view.tasks.split_first() {
        None => {
            page.paragraph(words.say(&say!("next-nothing")));
        }
        Some((first, rest)) => {
            page.paragraph(strong(task::line(first, words, when)));
            if let Some(source) = task::source(first) {
                let text = words.say(&say!("next-source", source = source));
                page.paragraph(Text::new(text, Tone::Faint));
            }
            at_hand(&mut page, view, words);
            page.paragraph(how(first, words));
            if !rest.is_empty() {
                page.heading(2, words.say(&say!("next-then")));
                page.list(task::listed(&rest[..rest.len().min(AFTER)], words, when));
            }
        }
    }
    critical_functions::add(&mut page, view.critical, view.critical.len(), words);
    let all: Vec<Value> = view.tasks.iter().map(task::json).collect();
    let supports = view.supports.iter();
    let supports = supports.map(
        |it| json!({ "label": it.label, "target": it.target, "command": command(&it.target) }),
    );
    Answer {
        page,
        json: json!({
            "log": view.incident.id.as_str(),
            "drill": view.incident.drill,
            "next": all,
            "after_closing": after_closing::json(view.closed),
            "supports": supports.collect::<Vec<_>>(),
            "below": view.below,
            "critical": critical_functions::json(view.critical),
            "reach": view.concerns.map(|it| it.json()),
            "responsible": view.responsible.map(|it| it.json()),
        }),
    }
}

/// The points of a step, what it leans on and how to see that, and whom to ring.
fn at_hand(page: &mut Page, view: &NextView, words: &Words) {
    if !view.below.is_empty() {
        page.bullets(view.below.iter().map(String::as_str));
    }
    let mut pairs = Vec::new();
    if let Some(concerns) = view.concerns {
        let label = words.say(&match concerns.channel {
            "phone" => say!("next-label-ring"),
            _ => say!("next-label-write"),
        });
        pairs.push((label, Text::from(concerns.said())));
    }
    if let Some(responsible) = view.responsible {
        let label = words.say(&say!("next-label-responsible"));
        pairs.push((label, Text::from(responsible.said())));
    }
    let supports = view.supports.iter().map(|support| {
        let label = support.label.as_str();
        match command(&support.target) {
            Some(command) => format!("{label}: {command}"),
            None => label.to_owned(),
        }
    });
    let supports: Vec<String> = supports.collect();
    if !supports.is_empty() {
        let label = words.say(&say!("incident-label-supports"));
        pairs.push((label, supports.join(" · ").into()));
    }
    if !pairs.is_empty() {
        page.pairs(pairs);
    }
}

/// Command for showing a linked document.
fn command(target: &str) -> Option<String> {
    let path = target.trim_start_matches("../").trim_start_matches("./");
    let name = path.rsplit('/').next().unwrap_or(path);
    let id = name.trim_end_matches(".md");
    let folder = path.strip_suffix(name).unwrap_or_default();
    Some(match (folder, name) {
        (_, "contacts.yaml") => "binder contacts".to_owned(),
        (_, "systems.yaml") => "binder systems".to_owned(),
        ("", name) | ("checklists/", name) if name.ends_with(".md") => {
            format!("binder checklist {}", quoted(id))
        }
        ("routines/", "") => "binder routine".to_owned(),
        ("routines/", _) => format!("binder routine {}", quoted(id)),
        ("messages/", _) => "binder inform".to_owned(),
        ("plan/", _) if !id.contains("bilaga") => {
            let number = id.split('-').next().unwrap_or(id);
            format!("binder plan {}", number.trim_start_matches('0'))
        }
        _ => return None,
    })
}

/// There is no incident to do anything in; a closed one may still owe something.
pub fn no_incident(closed: &[ClosedIncident], words: &Words, when: TimeStyle) -> Answer {
    let mut page = Page::new();
    after_closing::add(&mut page, closed, false, words, when);
    page.paragraph(words.say(&match closed {
        [] => say!("next-no-incident"),
        _ => say!("status-none-open"),
    }));
    let closed = after_closing::json(closed);
    Answer {
        page,
        json: json!({ "log": null, "drill": false, "next": [], "after_closing": closed }),
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
        TaskKind::Step { number } => words.say(&say!("next-how-step", number = number.as_str())),
        _ => words.say(&say!("next-how")),
    };
    Text::new(said, Tone::Faint).and(format!(" {command}"), Tone::Strong)
}
