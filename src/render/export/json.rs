//! The whole binder as one JSON document.

use serde_json::{Value, json};

use crate::domain::export::{ExportContent, ExportedLog};
use crate::domain::time::moment;
use crate::render::export::late_after;
use crate::render::log;

/// A document: path, text, and the parsed value of a YAML file.
pub type DocumentText<'a> = (&'a str, &'a [u8], Option<&'a Value>);

/// All documents and all entries with all fields.
pub fn whole(content: &ExportContent, documents: &[DocumentText]) -> Value {
    let documents: Vec<Value> = documents
        .iter()
        .map(|(path, text, value)| {
            json!({ "path": path, "text": String::from_utf8_lossy(text), "value": value })
        })
        .collect();
    let logs: Vec<Value> = content
        .logs
        .iter()
        .map(|log| one_log(log, content))
        .collect();
    json!({
        "name": content.settings.name,
        "fingerprint": content.fingerprint,
        "at": moment::written(content.made_at),
        "documents": documents,
        "logs": logs,
    })
}

/// As `binder log --json` has it.
pub fn one_log(log: &ExportedLog, content: &ExportContent) -> Value {
    let incident = log.incident.as_ref();
    let late = late_after(content);
    let entry = |row| log::json::entry(row, content.made_at, late, log.numbers.number(row));
    let entries: Vec<Value> = log.everything().into_iter().map(entry).collect();
    json!({
        "log": log.shown_as().as_str(),
        "title": incident.map(|incident| incident.title.as_str()),
        "drill": incident.is_some_and(|incident| incident.drill),
        "entries": entries,
        "folded": log::json::more(&log.more),
        "hidden": log::json::more(&log.hidden),
    })
}
