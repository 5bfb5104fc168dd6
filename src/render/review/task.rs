//! Tasks, for people and as JSON.

use serde_json::{Value, json};

use crate::domain::obligations::duty::{DutyTrigger, Precedence};
use crate::domain::review::next::{Task, TaskKind};
use crate::domain::shell_quote::quoted;
use crate::domain::time::moment;
use crate::error::Message;
use crate::render::page::{Item, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// The tasks as a numbered list.
pub fn numbered(tasks: &[Task], words: &Words, when: TimeStyle) -> Vec<Item> {
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
pub fn listed(tasks: &[Task], words: &Words, when: TimeStyle) -> Vec<Item> {
    let item = |task| Item {
        depth: 0,
        mark: "•".to_owned(),
        text: line(task, words, when),
    };
    tasks.iter().map(item).collect()
}

/// `Ring arkitekten (konsortiechef, senast 10:30, anna-7)`.
pub fn line(task: &Task, words: &Words, when: TimeStyle) -> Text {
    let say = |message: &Message| words.say(message);
    let text = match &task.what {
        TaskKind::Step { number } => say(&say!("task-step", number = number, title = &task.text)),
        TaskKind::Meeting(_) => say(&say!("task-meeting")),
        TaskKind::Routine { .. } => say(&say!("task-routine", title = &task.text)),
        TaskKind::Handover { role, .. } => {
            say(&say!("task-handover", role = role, name = &task.text))
        }
        TaskKind::Review(_) => say(&say!("task-review", decision = &task.text)),
        TaskKind::News { .. } => say(&say!("task-news", who = &task.text)),
        TaskKind::Directive { .. } => say(&say!("task-directive", text = &task.text)),
        _ => task.text.clone(),
    };
    let mut notes = Vec::new();
    if !task.called.is_empty() {
        notes.push(task.called.clone());
    }
    notes.extend(time(task, when).map(|message| say(&message)));
    match &task.what {
        TaskKind::Action(id)
        | TaskKind::Promise(id)
        | TaskKind::Review(id)
        | TaskKind::News { id, .. }
        | TaskKind::Directive { id }
        | TaskKind::Handover { id, .. } => notes.push(id.to_string()),
        TaskKind::Routine { id, backlog } => {
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

fn time(task: &Task, when: TimeStyle) -> Option<Message> {
    if let TaskKind::Duty {
        before: Some(before),
        ..
    } = &task.what
    {
        return before_what(before);
    }
    let time = when.say(task.due?);
    Some(match (&task.what, task.overdue) {
        (
            TaskKind::Duty {
                not_before: true, ..
            },
            _,
        ) => say!("task-from", time = time),
        (_, true) => say!("task-overdue", time = time),
        (TaskKind::Promise(_) | TaskKind::News { .. }, false) => say!("task-promised", time = time),
        (_, false) => say!("task-due", time = time),
    })
}

fn before_what(before: &Precedence) -> Option<Message> {
    Some(match before {
        Precedence::FirstMeeting => say!("task-before-meeting"),
        Precedence::Message(audience) if audience == "external" => say!("task-before-external"),
        Precedence::Message(audience) => say!("task-before-message", audience = audience),
        Precedence::Stage(DutyTrigger::Closed) => say!("task-before-closed"),
        Precedence::Stage(_) => return None,
    })
}

/// The section of the plan or of the law that asks for it.
pub fn source(task: &Task) -> Option<&str> {
    match &task.what {
        TaskKind::Duty { source, .. } if !source.is_empty() => Some(source),
        _ => None,
    }
}

/// Command for recording that it is done.
pub fn command(task: &Task) -> String {
    match &task.what {
        TaskKind::Duty { tell, .. } if !tell.is_empty() => {
            format!("binder inform {}", tell.join(" "))
        }
        TaskKind::Duty { id, .. } => format!("binder duty done {}", quoted(id)),
        TaskKind::Step { number } => format!("binder step done {number}"),
        TaskKind::Meeting(_) => "binder meeting start --present …".to_owned(),
        TaskKind::Handover { id, .. } => format!("binder role accept {id}"),
        TaskKind::Routine { id, .. } => format!("binder routine end {}", quoted(id)),
        TaskKind::News { audience, .. } => format!("binder inform {}", quoted(audience)),
        TaskKind::Directive { id } => format!("binder directive recall {id}"),
        TaskKind::Action(id) | TaskKind::Promise(id) | TaskKind::Review(id) => {
            format!("binder log done {id}")
        }
    }
}

pub fn json(task: &Task) -> Value {
    let kind = match &task.what {
        TaskKind::Duty { .. } => "duty",
        TaskKind::Step { .. } => "step",
        TaskKind::Action(_) => "action",
        TaskKind::Promise(_) | TaskKind::News { .. } => "promise",
        TaskKind::Review(_) => "review",
        TaskKind::Handover { .. } => "handover",
        TaskKind::Meeting(_) => "meeting",
        TaskKind::Directive { .. } => "directive",
        TaskKind::Routine { .. } => "routine",
    };
    json!({
        "kind": kind,
        "id": task.what.id(),
        "text": task.text,
        "who": task.who,
        "due": task.due.map(moment::written),
        "not_before": matches!(task.what, TaskKind::Duty { not_before: true, .. }),
        "overdue": task.overdue,
        "source": source(task),
        "command": command(task),
    })
}
