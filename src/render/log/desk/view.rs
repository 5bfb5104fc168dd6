//! Contents of the log keeper's desk, as text.

use crate::domain::incident::Incident;
use crate::domain::log::guest_rows::FoldedRows;
use crate::domain::log::timeline::Row;
use crate::domain::name::LogId;
use crate::domain::review::next::Task;
use crate::domain::time::moment;
use crate::error::Message;
use crate::render::log::{self, LogContext};
use crate::render::page::{Text, Tone};
use crate::render::review::task;
use crate::render::when::TimeStyle;
use crate::say;

use super::DeskView;

/// The content of the screen, before it is put in words.
pub struct DeskContent<'a> {
    /// None for the journal.
    pub incident: Option<&'a Incident>,
    /// In the order of writing.
    pub rows: &'a FoldedRows<'a>,
    pub actions: &'a [&'a Task],
    /// Promises, duties and other tasks with a time.
    pub times: &'a [&'a Task],
    pub keepers: &'a [String],
    pub unshared: Option<usize>,
    /// The log that other commands write in now, where it is another.
    pub elsewhere: Option<&'a LogId>,
}

/// `scrolled`: how many of the newest rows are left out; `most`: how many are enough.
pub fn view(content: &DeskContent, context: &LogContext, scrolled: usize, most: usize) -> DeskView {
    let say = |message: &Message| context.say(message);
    let when = TimeStyle {
        now: context.now,
        zone: context.zone,
    };
    let lines = |tasks: &[&Task]| {
        let line = |task: &&Task| task::line(task, context.words, when);
        tasks.iter().map(line).collect::<Vec<Text>>()
    };
    let actions = say(&say!("keep-actions", count = content.actions.len()));
    let mut tasks = vec![(actions, lines(content.actions))];
    if !content.times.is_empty() {
        let times = say(&say!("keep-times", count = content.times.len()));
        tasks.push((times, lines(content.times)));
    }
    DeskView {
        head: head(content, context),
        rows: rows(content.rows, context, scrolled, most),
        tasks,
        said: notices(content, context, scrolled),
        help: None,
    }
}

/// `ÖVNING · Strömavbrott · Loggförare: Anna Ek · 3 anteckningar bara här`.
fn head(content: &DeskContent, context: &LogContext) -> Text {
    let say = |message: &Message| context.say(message);
    let mut head = Text::default();
    if content.incident.is_some_and(|incident| incident.drill) {
        head = head
            .and(say(&say!("keep-drill")), Tone::Warning)
            .and(" · ", Tone::Faint);
    }
    head = match content.incident {
        Some(incident) => head.and(incident.title.as_str(), Tone::Strong),
        None => head.and(say(&say!("log-title-journal")), Tone::Strong),
    };
    if content.incident.is_some_and(|incident| !incident.is_open()) {
        let closed = say(&say!("keep-closed"));
        head = head.and(" · ", Tone::Faint).and(closed, Tone::Warning);
    }
    let mut parts = Vec::new();
    if content.incident.is_some() {
        let names = content.keepers.join(", ");
        parts.push(say(&match content.keepers {
            [] => say!("keep-no-keeper"),
            _ => say!("keep-keeper", names = names),
        }));
    }
    let unshared = content
        .unshared
        .map(|count| say!("keep-unshared", count = count));
    parts.extend(unshared.as_ref().map(say));
    for part in parts {
        head = head.and(" · ", Tone::Faint).and(part, Tone::Normal);
    }
    head
}

/// Rows with a heading for each day, in the order of writing.
fn rows(rows: &FoldedRows, context: &LogContext, scrolled: usize, most: usize) -> Vec<Text> {
    let end = rows
        .rows
        .len()
        .saturating_sub(scrolled)
        .max(1)
        .min(rows.rows.len());
    let start = end.saturating_sub(most);
    let mut lines = Vec::new();
    let mut day = None;
    for row in &rows.rows[start..end] {
        let date = moment::date_in(row.written_at, context.zone);
        if day.replace(date) != Some(date) {
            lines.push(Text::new(date.to_string(), Tone::Strong));
        }
        lines.push(line(row, context));
    }
    if lines.is_empty() {
        lines.push(Text::new(context.say(&say!("keep-empty")), Tone::Faint));
    }
    if end == rows.rows.len() {
        lines.extend(log::more(rows, context));
    }
    lines
}

fn line(row: &Row, context: &LogContext) -> Text {
    let is_of_another_day =
        moment::date_in(row.at, context.zone) != moment::date_in(row.written_at, context.zone);
    let line = log::line(row, context);
    match is_of_another_day {
        true => {
            let date = moment::date_in(row.at, context.zone);
            Text::new(format!("{date} "), Tone::Normal).and_all(line)
        }
        false => line,
    }
}

fn notices(content: &DeskContent, context: &LogContext, scrolled: usize) -> Vec<Text> {
    let elsewhere = content.elsewhere.map(|log| match log.is_journal() {
        true => say!("keep-elsewhere-journal"),
        false => say!("keep-elsewhere", log = log.as_str()),
    });
    let scrolled = (scrolled > 0).then(|| say!("keep-scrolled"));
    let said = elsewhere.into_iter().chain(scrolled);
    said.map(|message| Text::new(context.say(&message), Tone::Warning))
        .collect()
}
