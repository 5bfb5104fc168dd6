//! Roles and handovers, in words.

use serde_json::{Value, json};

use crate::domain::incident::Incident;
use crate::domain::incident::roles::{Handover, HeldRole, Roles};
use crate::domain::log::timeline::Row;
use crate::domain::replication::remote_anomaly::Silence;
use crate::domain::review::next::Task;
use crate::domain::review::reminder::LongShift;
use crate::domain::time::moment;
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::incident::head;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::review::reminders;
use crate::render::review::task;
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// Contents to be read out at a handover.
pub struct HandoverView<'a> {
    pub incident: &'a Incident,
    pub handover: &'a Handover,
    pub open: &'a [Task],
    pub duties: &'a [Task],
    pub unconfirmed: &'a [Row],
    pub unshared: usize,
    pub unheard: &'a [Silence],
}

/// Current holders, and open handovers.
pub fn list(
    incident: &Incident,
    roles: &Roles,
    alone: Option<&LongShift>,
    words: &Words,
    when: TimeStyle,
) -> Answer {
    let mut page = Page::new();
    head::title(&mut page, incident, words);
    for handover in roles.open() {
        page.banner(words.say(&open(handover, when)));
    }
    if roles.held.is_empty() {
        page.paragraph(words.say(&say!("role-none")));
    } else {
        let header = [
            say!("role-column-role"),
            say!("role-column-who"),
            say!("role-column-since"),
        ];
        page.table(Table {
            header: header.map(|title| words.say(&title)).to_vec(),
            rows: roles
                .held
                .iter()
                .map(|held| row(held, words, when))
                .collect(),
        });
    }
    if let Some(alone) = alone {
        let sentence = words.say(&reminders::long(alone, when));
        page.paragraph(Text::new(sentence, Tone::Warning));
    }
    let json = json!({
        "alone": alone.map(|it| json!({ "who": it.who, "since": moment::written(it.since) })),
        "roles": roles.held.iter().map(machine).collect::<Vec<_>>(),
        "handovers": roles.handovers.iter().map(of_handover).collect::<Vec<_>>(),
    });
    Answer { page, json }
}

fn open(handover: &Handover, when: TimeStyle) -> Message {
    let (role, name) = (handover.role.as_str(), handover.called.as_str());
    let (time, id) = (when.say(handover.at), handover.entry.to_string());
    say!("role-open", role = role, name = name, time = time, id = id)
}

fn row(held: &HeldRole, words: &Words, when: TimeStyle) -> Vec<Text> {
    let mut since = Text::new(when.say(held.since), Tone::Normal);
    if let Some(until) = held.until {
        let sentence = words.say(&say!("role-until", time = when.say(until)));
        let tone = match held.is_over(when.now) {
            true => Tone::Warning,
            false => Tone::Faint,
        };
        since = since.and(format!("\n{sentence}"), tone);
    }
    if held.long {
        let hours = (when.now - held.since).num_hours();
        let sentence = words.say(&say!("role-long", hours = hours));
        since = since.and(format!("\n{sentence}"), Tone::Warning);
    }
    vec![
        held.role.as_str().into(),
        held.called.as_str().into(),
        since,
    ]
}

/// Current holders as JSON.
pub fn held_json(roles: &Roles) -> Vec<Value> {
    roles.held.iter().map(machine).collect()
}

fn machine(held: &HeldRole) -> Value {
    json!({
        "role": held.role,
        "person": held.person,
        "name": held.called,
        "since": moment::written(held.since),
        "until": held.until.map(moment::written),
        "long": held.long,
    })
}

fn of_handover(handover: &Handover) -> Value {
    json!({
        "id": handover.entry.to_string(),
        "role": handover.role,
        "to": handover.to,
        "name": handover.called,
        "at": moment::written(handover.at),
        "accepted": handover.accepted.map(moment::written),
    })
}

/// A handover made or taken over, with all that is open.
pub fn reading(view: &HandoverView, words: &Words, when: TimeStyle) -> Answer {
    let mut page = Page::new();
    head::title(&mut page, view.incident, words);
    let (role, name) = (view.handover.role.as_str(), view.handover.called.as_str());
    let id = view.handover.entry.to_string();
    let said = match view.handover.accepted {
        None => say!("role-waits", role = role, name = name, id = id),
        Some(_) => say!("role-is-yours", role = role),
    };
    page.paragraph(words.say(&said));
    page.paragraph(Text::new(words.say(&say!("role-read-out")), Tone::Strong));
    let mut nothing = true;
    for (title, tasks) in [
        (say!("incident-left-actions"), view.open),
        (say!("incident-left-duties"), view.duties),
    ] {
        if !tasks.is_empty() {
            nothing = false;
            page.heading(2, words.say(&title));
            page.list(task::listed(tasks, words, when));
        }
    }
    if !view.unconfirmed.is_empty() {
        nothing = false;
        page.heading(2, words.say(&say!("role-unconfirmed")));
        page.bullets(view.unconfirmed.iter().map(|row| {
            let id = row.id().map(ToString::to_string).unwrap_or_default();
            format!("{} {} ({id})", when.say(row.at), row.event())
        }));
    }
    if nothing {
        page.paragraph(words.say(&say!("incident-left-nothing")));
    }
    if view.unshared > 0 {
        page.paragraph(words.say(&say!("role-unshared", count = view.unshared)));
    }
    if !view.unheard.is_empty() {
        let all = view.unheard.iter().map(called).collect::<Vec<_>>();
        let sentence = words.say(&say!("role-unheard", all = all.join(", ")));
        page.paragraph(Text::new(sentence, Tone::Warning));
    }
    let tasks = |tasks: &[Task]| tasks.iter().map(task::json).collect::<Vec<_>>();
    let rows = view
        .unconfirmed
        .iter()
        .map(|row| json!({ "id": row.id().map(ToString::to_string), "event": row.event() }));
    let json = json!({
        "handover": of_handover(view.handover),
        "open": tasks(view.open),
        "duties": tasks(view.duties),
        "unconfirmed": rows.collect::<Vec<_>>(),
        "unheard": view.unheard.iter().map(|it| it.writer.as_str()).collect::<Vec<_>>(),
    });
    Answer { page, json }
}

fn called(silence: &Silence) -> &str {
    match silence.person.as_str() {
        "" => silence.writer.as_str(),
        person => person,
    }
}
