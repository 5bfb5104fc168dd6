//! Dates of the binder in words, for a calendar.

use serde_json::{Value, json};

use crate::domain::review::known_date::{DateDue, DateKind, KnownDate};
use crate::domain::time::moment;
use crate::render::words::Words;
use crate::say;

/// One line for the day.
pub fn summary(date: &KnownDate, words: &Words) -> String {
    let text = words.say(&match &date.what {
        DateKind::Review { title, .. } => say!("calendar-review", title = title.as_str()),
        DateKind::Mirror { title, .. } => say!("calendar-mirror", title = title.as_str()),
        DateKind::Exercise { title, .. } => say!("calendar-exercise", title = title.as_str()),
        DateKind::ExerciseDue => say!("calendar-exercise-due"),
        DateKind::Contact { name, .. } => say!("calendar-contact", name = name.as_str()),
        DateKind::Mandate { name } => say!("calendar-mandate", name = name.as_str()),
        DateKind::FollowUp { text, .. } => say!("calendar-follow-up", text = text.as_str()),
        DateKind::Task { text, incident, .. } => say!(
            "calendar-task",
            text = text.as_str(),
            incident = incident.as_str()
        ),
    });
    match date.what {
        DateKind::Task { drill: true, .. } => {
            format!("{} {text}", words.say(&say!("incident-drill-word")))
        }
        _ => text,
    }
}

/// Who does it, and what to type.
pub fn description(date: &KnownDate, words: &Words) -> String {
    match &date.what {
        DateKind::Review { path, .. } => format!("binder plan reviewed {path}"),
        DateKind::Mirror { source, .. } => source.clone(),
        DateKind::Exercise { .. } => "binder exercise play".to_owned(),
        DateKind::ExerciseDue => "binder exercise".to_owned(),
        DateKind::Contact { number, .. } => number.clone(),
        DateKind::Mandate { .. } => "binder contacts".to_owned(),
        DateKind::FollowUp { who, id, .. } => owned(who, &format!("binder log done {id}"), words),
        DateKind::Task { who, .. } => owned(who, "binder duty", words),
    }
}

fn owned(who: &str, command: &str, words: &Words) -> String {
    match who {
        "" => command.to_owned(),
        who => format!(
            "{}\n{command}",
            words.say(&say!("calendar-owner", who = who))
        ),
    }
}

/// For programs.
pub fn json(date: &KnownDate, words: &Words) -> Value {
    let due = match date.due {
        DateDue::Day(day) => day.to_string(),
        DateDue::Moment(at) => moment::written(at),
    };
    json!({
        "id": date.id,
        "kind": date.what.as_str(),
        "due": due,
        "text": summary(date, words),
    })
}
