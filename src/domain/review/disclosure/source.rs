//! A log as it is copied: every row with every field that people read, in order.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::domain::incident::Incident;
use crate::domain::log::entry::{Entry, Field, Fields};
use crate::domain::log::notebook::RecordContent;
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::EntryId;
use crate::domain::review::disclosure::field::{WRITER, is_copied};
use crate::domain::time::moment::Moment;

/// A row to be copied. Number 0 is the title of the incident.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceRow {
    pub number: usize,
    pub id: Option<EntryId>,
    /// The row that it says something of.
    pub of: Option<EntryId>,
    pub kind: String,
    pub level: String,
    /// Its text is sealed, and is not read here.
    pub is_protected: bool,
    /// Digits of its record in the log.
    pub sha: String,
    /// Name and text of each part, none of them empty.
    pub parts: Vec<(String, String)>,
}

/// The rows of a log, with the title before them.
pub fn rows(incident: &Incident, timeline: &Timeline) -> Vec<SourceRow> {
    let title = SourceRow {
        parts: vec![("title".to_owned(), incident.title.clone())],
        ..SourceRow::default()
    };
    let rows = timeline.rows().iter().zip(1..);
    let mut rows: Vec<SourceRow> = std::iter::once(title)
        .chain(rows.map(|(row, number)| copied(row, number)))
        .collect();
    handled_alike(&mut rows);
    rows
}

/// What is said of a row is handled as the row: a correction says the same text again.
pub(super) fn handled_alike(rows: &mut [SourceRow]) {
    loop {
        let kept: BTreeMap<EntryId, (String, bool)> = rows
            .iter()
            .filter(|row| row.is_protected || !row.level.is_empty())
            .filter_map(|row| Some((row.id.clone()?, (row.level.clone(), row.is_protected))))
            .collect();
        let mut is_settled = true;
        for row in rows.iter_mut() {
            let Some((level, is_protected)) = row.of.as_ref().and_then(|of| kept.get(of)) else {
                continue;
            };
            if row.level.is_empty() && !level.is_empty() {
                row.level.clone_from(level);
                is_settled = false;
            }
            if *is_protected && !row.is_protected {
                row.is_protected = true;
                is_settled = false;
            }
        }
        if is_settled {
            return;
        }
    }
}

/// Devices of a log, each with the name of whoever wrote there.
pub fn writers(timeline: &Timeline) -> Vec<(String, String)> {
    let all = timeline.rows().iter().map(|row| &row.author);
    let mut all: Vec<_> = all
        .map(|it| (it.writer.as_str().to_owned(), it.person.clone()))
        .collect();
    all.sort();
    all.dedup();
    all
}

fn copied(row: &Row, number: usize) -> SourceRow {
    let (kind, parts, is_protected) = match &row.content {
        RecordContent::Entry(entry) => {
            let kind = entry.kind.as_str().to_owned();
            let texts = match row.is_protected() {
                true => Vec::new(),
                false => texts(entry),
            };
            (kind, texts, row.is_protected())
        }
        RecordContent::Unreadable(text) => {
            let parts = vec![("text".to_owned(), text.clone())];
            // What it says of itself cannot be relied upon.
            let is_protected = text.contains("protected") || text.contains("sealed");
            ("unreadable".to_owned(), parts, is_protected)
        }
    };
    let id = row.id().cloned();
    let standing = standing(row, &kind);
    let parts = standing
        .into_iter()
        .chain(parts.into_iter().filter(|_| !is_protected));
    SourceRow {
        number,
        of: row.entry().and_then(Entry::of),
        kind,
        level: row.field(Field::Handling).to_owned(),
        is_protected,
        sha: row.sha.as_str().to_owned(),
        parts: parts.filter(|(_, text)| !text.is_empty()).collect(),
        id,
    }
}

fn standing(row: &Row, kind: &str) -> Vec<(String, String)> {
    let standing = [
        ("id", row.id().map(ToString::to_string)),
        ("at", row.entry().map(|entry| time(entry.at))),
        (
            "written-at",
            row.entry().map(|entry| time(entry.written_at)),
        ),
        (WRITER, Some(row.author.name().to_owned())),
        ("kind", Some(kind.to_owned())),
    ];
    let named = |(name, text): (&str, Option<String>)| Some((name.to_owned(), text?));
    standing.into_iter().filter_map(named).collect()
}

/// With its offset, so that it says the same in every zone.
fn time(moment: Moment) -> String {
    moment.format("%Y-%m-%d %H:%M %:z").to_string()
}

fn texts(entry: &Entry) -> Vec<(String, String)> {
    let copied = entry.fields.iter().filter(|(name, _)| is_copied(name));
    let texts = copied.filter_map(|(name, value)| {
        let text = match Field::named(name) {
            Some(Field::Files) => files(&entry.fields),
            _ => text(value)?,
        };
        Some((name.to_owned(), text))
    });
    texts.collect()
}

/// Attachments by their own names: the digits before them are made of what is in them.
fn files(fields: &Fields) -> String {
    let paths = fields.texts(Field::Files).into_iter();
    let names = paths.map(|path| {
        let name = path.rsplit('/').next().unwrap_or_default();
        name.split_once('-').map_or(name, |(_, name)| name)
    });
    names.collect::<Vec<_>>().join(", ")
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null | Value::Bool(_) => None,
        Value::String(text) => Some(text.clone()),
        Value::Array(items) => {
            let texts: Vec<String> = items.iter().filter_map(text).collect();
            Some(texts.join(", "))
        }
        other => Some(other.to_string()),
    }
}
