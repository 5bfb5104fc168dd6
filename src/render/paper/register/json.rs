//! Prints as `--json` has them.

use serde_json::{Value, json};

use crate::domain::paper::number::PaperNumber;
use crate::domain::paper::register::{ChangedSince, DuePaper, PaperState, Print, WhyDue};
use crate::domain::time::moment;

/// A print with its copies, and what has changed since.
pub(super) fn print(print: &Print, changed: &ChangedSince) -> Value {
    let sheets = print.sheets.iter().enumerate().map(|(index, sheet)| {
        json!({
            "number": print.number(index).to_string(),
            "state": match sheet {
                PaperState::Out => "out",
                PaperState::KeyedIn(_) => "keyed",
                PaperState::Returned(_) => "returned",
                PaperState::Lost { .. } => "lost",
                PaperState::Destroyed { .. } => "destroyed",
            },
        })
    });
    json!({
        "print": print.id.to_string(),
        "what": print.item,
        "incident": print.incident.as_ref().map(|log| log.as_str()),
        "audience": print.audience,
        "holder": print.holder,
        "place": print.place,
        "at": moment::written(print.at),
        "by": print.by,
        "commit": print.commit,
        "sheets": sheets.collect::<Vec<_>>(),
        "changed": self::changed(changed),
    })
}

/// What has changed since.
pub(super) fn changed(changed: &ChangedSince) -> Value {
    json!({
        "documents": changed.documents,
        "rows": changed.rows,
        "unknown": changed.unknown,
    })
}

/// What is to be done about copies of a print. `command`: what to type.
pub(super) fn due(print: &Print, due: &DuePaper, command: &str) -> Value {
    json!({
        "numbers": due.numbers.iter().map(PaperNumber::to_string).collect::<Vec<_>>(),
        "what": print.item,
        "holder": print.holder,
        "why": match &due.why {
            WhyDue::Changed(_) => "changed",
            WhyDue::Old(_) => "old",
            WhyDue::Back => "back",
        },
        "changed": match &due.why {
            WhyDue::Changed(changed) => self::changed(changed),
            _ => Value::Null,
        },
        "command": command,
    })
}
