//! Things to do, as people and machines read them.

use serde_json::{Value, json};

use crate::domain::obligations::duty::{Before, Starts};
use crate::domain::review::next::{Task, What};
use crate::domain::shell_quote::quoted;
use crate::domain::time::moment;
use crate::error::Message;
use crate::render::page::{Item, Text, Tone};
use crate::render::when::When;
use crate::render::words::Words;
use crate::say;

/// The tasks as a numbered list.
pub fn numbered(tasks: &[Task], words: &Words, when: When) -> Vec<Item> {
    let items = tasks.iter().enumerate();
    items
        .map(|(index, task)| Item {
            depth: 0,
            mark: format!("{}.", index + 1),
            text: line(task, words, when),
        })
        .collect()
}

/// The tasks, each with a dot before it.
pub fn listed(tasks: &[Task], words: &Words, when: When) -> Vec<Item> {
    let item = |task| Item {
        depth: 0,
        mark: "•".to_owned(),
        text: line(task, words, when),
    };
    tasks.iter().map(item).collect()
}

/// `Ring arkitekten (konsortiechef, senast 10:30, anna-7)`.
pub fn line(task: &Task, words: &Words, when: When) -> Text {
    let say = |message: &Message| words.say(message);
    let text = match &task.what {
        What::Step { number } => say(&say!("task-step", number = number, title = &task.text)),
        What::Meeting(_) => say(&say!("task-meeting")),
        What::Routine { .. } => say(&say!("task-routine", title = &task.text)),
        What::Handover { role, .. } => say(&say!("task-handover", role = role, name = &task.text)),
        What::Review(_) => say(&say!("task-review", decision = &task.text)),
        What::News { .. } => say(&say!("task-news", who = &task.text)),
        What::Directive { label, .. } => {
            say(&say!("task-directive", label = label, text = &task.text))
        }
        _ => task.text.clone(),
    };
    let mut notes = Vec::new();
    if !task.called.is_empty() {
        notes.push(task.called.clone());
    }
    notes.extend(time(task, when).map(|message| say(&message)));
    match &task.what {
        What::Action(id)
        | What::Promise(id)
        | What::Review(id)
        | What::News { id, .. }
        | What::Directive { id, .. }
        | What::Handover { id, .. } => notes.push(id.to_string()),
        What::Routine { id, backlog } => {
            notes.push(id.clone());
            if !backlog.is_empty() {
                notes.push(say(&say!("routine-then-catch-up", backlog = backlog)));
            }
        }
        _ => {}
    }
    let tone = if task.overdue {
        Tone::Warning
    } else {
        Tone::Faint
    };
    let text = Text::new(text, Tone::Normal);
    match notes.is_empty() {
        true => text,
        false => text.and(format!(" ({})", notes.join("; ")), tone),
    }
}

fn time(task: &Task, when: When) -> Option<Message> {
    if let What::Duty {
        before: Some(before),
        ..
    } = &task.what
    {
        return before_what(before);
    }
    let time = when.say(task.due?);
    Some(match (&task.what, task.overdue) {
        (
            What::Duty {
                not_before: true, ..
            },
            _,
        ) => say!("task-from", time = time),
        (_, true) => say!("task-overdue", time = time),
        (What::Promise(_) | What::News { .. }, false) => say!("task-promised", time = time),
        (_, false) => say!("task-due", time = time),
    })
}

fn before_what(before: &Before) -> Option<Message> {
    Some(match before {
        Before::FirstMeeting => say!("task-before-meeting"),
        Before::Message(audience) if audience == "external" => say!("task-before-external"),
        Before::Message(audience) => say!("task-before-message", audience = audience),
        Before::Stage(Starts::Closed) => say!("task-before-closed"),
        Before::Stage(_) => return None,
    })
}

/// The section of the plan or of the law that asks for it.
pub fn source(task: &Task) -> Option<&str> {
    match &task.what {
        What::Duty { source, .. } if !source.is_empty() => Some(source),
        _ => None,
    }
}

/// What to type when it is done.
pub fn command(task: &Task) -> String {
    match &task.what {
        What::Duty { tell, .. } if !tell.is_empty() => format!("binder inform {}", tell.join(" ")),
        What::Duty { id, .. } => format!("binder duty done {}", quoted(id)),
        What::Step { number } => format!("binder step {number} done"),
        What::Meeting(_) => "binder meeting start --present …".to_owned(),
        What::Handover { id, .. } => format!("binder role accept {id}"),
        What::Routine { id, .. } => format!("binder routine end {}", quoted(id)),
        What::News { audience, .. } => format!("binder inform {}", quoted(audience)),
        What::Directive { label, .. } => format!("binder directive recall {}", quoted(label)),
        What::Action(id) | What::Promise(id) | What::Review(id) => format!("binder log done {id}"),
    }
}

pub fn json(task: &Task) -> Value {
    let kind = match &task.what {
        What::Duty { .. } => "duty",
        What::Step { .. } => "step",
        What::Action(_) => "action",
        What::Promise(_) | What::News { .. } => "promise",
        What::Review(_) => "review",
        What::Handover { .. } => "handover",
        What::Meeting(_) => "meeting",
        What::Directive { .. } => "directive",
        What::Routine { .. } => "routine",
    };
    json!({
        "kind": kind,
        "id": task.what.id(),
        "text": task.text,
        "who": task.who,
        "due": task.due.map(moment::written),
        "not_before": matches!(task.what, What::Duty { not_before: true, .. }),
        "overdue": task.overdue,
        "source": source(task),
        "command": command(task),
    })
}
