//! The log as one documented JSON document (docs/json.md).

use chrono::TimeDelta;
use serde_json::{Map, Value, json};

use crate::domain::log::attachment::Attachment;
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::guest_rows::HiddenGuestRows;
use crate::domain::log::notebook::{RecordContent, WriterStanding};
use crate::domain::log::timeline::{Annotation, CompletionState, Late, Pointer, Row};
use crate::domain::time::moment::{self, Moment};

/// One row. Complete: fields unknown to this program are under `fields`. `number`: of a decision, if
/// requested.
pub fn entry(row: &Row, now: Moment, late_after: TimeDelta, number: Option<usize>) -> Value {
    let mut out = Map::new();
    let mut put = |key: &str, value: Value| out.insert(key.to_owned(), value);
    put(
        "id",
        row.id().map(|id| json!(id.to_string())).unwrap_or_default(),
    );
    put("log", json!(row.author.log.as_str()));
    put("kind", json!(row.kind().map_or("", EntryKind::as_str)));
    put("decision", json!(number));
    put("at", json!(moment::written(row.at)));
    put("noted", json!(moment::written(row.written_at)));
    put("writer", json!(row.author.writer.as_str()));
    put("person", json!(row.author.person));
    put("standing", json!(standing(row.author.standing)));
    put("forked", json!(row.author.forked));
    put("event", json!(row.event()));
    put("action", text_or_null(row.action()));
    put("owner", text_or_null(row.field(Field::Owner)));
    put(
        "due",
        row.due()
            .map(|due| json!(moment::written(due)))
            .unwrap_or_default(),
    );
    put("priority", json!(row.priority()));
    put("overdue", json!(row.is_overdue(now)));
    put("state", json!(state(row)));
    put(
        "done",
        row.completion
            .closed_by()
            .map(annotation)
            .unwrap_or_default(),
    );
    put(
        "struck",
        row.strikes.last().map(annotation).unwrap_or_default(),
    );
    put(
        "corrected_by",
        row.corrections
            .last()
            .map(|last| json!(last.id.to_string()))
            .unwrap_or_default(),
    );
    put(
        "corrections",
        Value::Array(row.corrections.iter().map(annotation).collect()),
    );
    put("first_event", json!(first_event(row)));
    put(
        "first_at",
        row.earlier_at()
            .map(|at| json!(moment::written(at)))
            .unwrap_or_default(),
    );
    put("late", late(row, late_after));
    put(
        "step",
        row.entry()
            .and_then(|entry| entry.step())
            .map(|step| json!(step))
            .unwrap_or_default(),
    );
    put("of", text_or_null(row.field(Field::Of)));
    put("of_known", pointer(row));
    let paths = row.files.iter().map(|file| file.path.as_str());
    put("files", paths.collect());
    put(
        "file_names",
        row.files.iter().map(Attachment::name).collect(),
    );
    put(
        "answers",
        Value::Array(row.answers.iter().map(annotation).collect()),
    );
    put("before_open", json!(row.before_open));
    put("after_close", json!(row.after_close));
    put(
        "readable",
        json!(matches!(row.content, RecordContent::Entry(_))),
    );
    put("fields", fields(row));
    Value::Object(out)
}

/// Guests whose rows are only counted.
pub fn more(more: &[HiddenGuestRows]) -> Value {
    let one = |more: &HiddenGuestRows| {
        json!({
            "log": more.guest.log.as_str(),
            "writer": more.guest.writer.as_str(),
            "person": more.guest.person,
            "standing": standing(more.guest.standing),
            "count": more.count,
        })
    };
    Value::Array(more.iter().map(one).collect())
}

fn annotation(annotation: &Annotation) -> Value {
    json!({
        "id": annotation.id.to_string(),
        "at": moment::written(annotation.at),
        "noted": moment::written(annotation.written_at),
        "writer": annotation.by.writer.as_str(),
        "text": annotation.text,
    })
}

fn first_event(row: &Row) -> Option<&str> {
    row.earlier_events().first().copied()
}

fn late(row: &Row, after: TimeDelta) -> Value {
    let minutes = (row.written_at - row.at).num_minutes();
    match row.late(after) {
        Late::No => Value::Null,
        Late::NoReason => json!({ "minutes": minutes, "reason": null }),
        Late::Reason(reason) => json!({ "minutes": minutes, "reason": reason }),
    }
}

/// Null where the entry points nowhere.
fn pointer(row: &Row) -> Value {
    match row.pointer {
        None => Value::Null,
        Some(Pointer::Known(_)) => json!(true),
        Some(Pointer::OtherText(_) | Pointer::Unknown(_)) => json!(false),
    }
}

fn state(row: &Row) -> &'static str {
    match row.completion.state {
        CompletionState::Done => "done",
        CompletionState::Reopened => "reopened",
        CompletionState::Disputed => "disputed",
        CompletionState::Untouched if row.is_open_action() => "open",
        CompletionState::Untouched => "none",
    }
}

fn standing(standing: WriterStanding) -> &'static str {
    match standing {
        WriterStanding::Member => "member",
        WriterStanding::Suspended => "suspended",
        WriterStanding::Guest => "guest",
        WriterStanding::SetAside | WriterStanding::ShutOut => "set-aside",
    }
}

fn fields(row: &Row) -> Value {
    let all = row
        .entry()
        .into_iter()
        .flat_map(|entry| entry.fields.iter());
    let other = all.filter(|(name, _)| !Field::named(name).is_some_and(Field::has_own_key));
    Value::Object(
        other
            .map(|(name, value)| (name.to_owned(), value.clone()))
            .collect(),
    )
}

fn text_or_null(text: &str) -> Value {
    if text.is_empty() {
        Value::Null
    } else {
        json!(text)
    }
}
