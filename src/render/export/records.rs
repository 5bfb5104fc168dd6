//! Records of the binder's lists as title and labelled lines.

mod duties;
mod inform;
mod plan;

use crate::domain::documents::parsed::Fallback;
use crate::domain::export::ExportContent;
use crate::domain::time::duration::Duration;
use crate::error::Message;
use crate::render::when::format_duration::span;
use crate::render::words::Words;
use crate::say;

/// The records of one list.
#[derive(Clone, Debug)]
pub struct RecordPart<'a> {
    /// The list's name, the same in every language: `systems`.
    pub id: &'static str,
    pub title: String,
    /// An older version is shown.
    pub older: Option<&'a Fallback>,
    pub records: Vec<Record>,
}

/// One record, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    pub id: String,
    pub title: String,
    pub lines: Vec<(String, String)>,
    /// Text without a label, shown last.
    pub note: String,
}

impl Record {
    fn new(id: &str, title: &str) -> Self {
        Self {
            id: id.to_owned(),
            title: title.to_owned(),
            ..Self::default()
        }
    }

    /// Adds a line where there is something to say.
    fn line(&mut self, words: &Words, label: &Message, text: impl Into<String>) {
        let text = text.into();
        if !text.trim().is_empty() {
            self.lines.push((words.say(label), text));
        }
    }

    /// Adds a line of several, where there are any.
    fn all<'a>(&mut self, words: &Words, label: &Message, all: impl Iterator<Item = &'a str>) {
        let all: Vec<&str> = all.collect();
        self.line(words, label, all.join(", "));
    }
}

/// Every list that has records, in the order of the plan.
pub fn parts<'a>(content: &'a ExportContent, words: &Words) -> Vec<RecordPart<'a>> {
    let mut parts = vec![
        plan::systems(content, words),
        plan::suppliers(content, words),
        plan::strategies(content, words),
        plan::calendar(content, words),
        duties::duties(content, words),
        duties::escalation(content, words),
        inform::audiences(content, words),
    ];
    parts.retain(|part| !part.records.is_empty() || part.older.is_some());
    parts
}

/// A duration in words.
fn length(length: Duration, words: &Words) -> String {
    let days = usize::try_from(length.days).unwrap_or_default();
    let months = usize::try_from(length.months).unwrap_or_default();
    let seconds = chrono::TimeDelta::seconds(i64::from(length.seconds));
    let mut said = Vec::new();
    if months > 0 {
        said.push(words.say(&say!("export-months", count = months)));
    }
    if days > 0 {
        said.push(words.say(&say!("export-days", count = days)));
    }
    if length.seconds > 0 || said.is_empty() {
        said.push(span(seconds, words));
    }
    said.join(" ")
}
