//! How the documents changed, in words: when, what for, by whom.

use serde_json::{Value, json};

use crate::domain::log::timeline::Row;
use crate::domain::plan::plan_change::PlanChange;
use crate::domain::time::moment;
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// The changes, the last first; of one document, or of all.
pub fn log(path: Option<&str>, changes: &[PlanChange], words: &Words, when: TimeStyle) -> Answer {
    let mut page = Page::new();
    let title = words.say(&say!("plan-log-title"));
    page.heading(
        1,
        match path {
            Some(path) => format!("{title} · {path}"),
            None => title,
        },
    );
    if changes.is_empty() {
        page.paragraph(words.say(&say!("plan-log-none")));
    } else {
        let header = [
            say!("plan-log-column-when"),
            say!("plan-log-column-what"),
            say!("plan-log-column-who"),
        ];
        page.table(Table {
            header: header.map(|title| words.say(&title)).to_vec(),
            rows: changes
                .iter()
                .map(|it| row(it, path.is_none(), words, when))
                .collect(),
        });
    }
    let json = json!({
        "path": path,
        "changes": changes.iter().map(machine).collect::<Vec<_>>(),
    });
    Answer { page, json }
}

fn row(change: &PlanChange, names_path: bool, words: &Words, when: TimeStyle) -> Vec<Text> {
    let row = &change.row;
    let id = id(row);
    let time = Text::from(when.say(row.written_at)).and(format!("\n{id}"), Tone::Faint);
    let mut what = Text::from(row.event());
    if names_path {
        what = what.and(format!("\n{}", change.path()), Tone::Faint);
    }
    if let Some(known) = made_for(change) {
        what = what.and(format!("\n{}", words.say(&known)), Tone::Emphasis);
    }
    vec![time, what, row.author.name().into()]
}

/// The action that a change was made for, and its exercise.
pub(super) fn made_for(change: &PlanChange) -> Option<Message> {
    let action = change.action.as_ref()?;
    let (id, text) = (id(action), action.action());
    Some(match change.exercise.as_str() {
        "" => say!("plan-log-for", id = id, action = text),
        of => say!(
            "plan-log-for-exercise",
            id = id,
            action = text,
            exercise = of
        ),
    })
}

pub(super) fn id(row: &Row) -> String {
    row.id().map(ToString::to_string).unwrap_or_default()
}

/// One for a machine.
pub(super) fn machine(change: &PlanChange) -> Value {
    json!({
        "id": id(&change.row),
        "path": change.path(),
        "event": change.row.event(),
        "by": change.row.author.name(),
        "at": moment::written(change.row.written_at),
        "action": change.action.as_ref().map(|action| json!({
            "id": id(action),
            "text": action.action(),
        })),
        "exercise": change.exercise,
    })
}
