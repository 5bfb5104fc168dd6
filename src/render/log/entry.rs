//! One entry in full: text, state, history.

use serde_json::Value;

use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::notebook::WriterStanding;
use crate::domain::log::timeline::Row;
use crate::domain::time::moment::{self, Moment};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::log::{LogContext, cells, json, notes};
use crate::render::page::{Page, Text, Tone};
use crate::say;

/// An entry, and its log.
pub struct EntryView<'a> {
    pub row: &'a Row,
    /// Title of the incident; empty for the journal.
    pub title: &'a str,
    /// Entries about this one.
    pub about: &'a [Row],
    pub drill: bool,
}

/// The entry as a page, and as JSON like `log --json` with its full text.
pub fn page(view: &EntryView, context: &LogContext) -> Answer {
    let row = view.row;
    let mut page = Page::new();
    page.heading(1, heading(view, context));
    if view.drill {
        page.banner(context.say(&say!("log-drill")));
    }
    let told = notes::for_entry(row, context);
    page.paragraph(cells::event_with(row, context, Vec::new()));
    if let Some(text) = message_text(row) {
        page.verbatim(text);
    }
    page.pairs(pairs(view, context));
    if !told.is_empty() {
        page.bullets(told.into_iter().map(|(note, tone)| Text::new(note, tone)));
    }
    history(&mut page, view, context);
    let mut json = json::entry(row, context.now, context.late_after, None);
    json["title"] = view.title.into();
    json["text"] = whole_text(row).into();
    json["drill"] = view.drill.into();
    json["about"] = view.about.iter().filter_map(id).collect::<Vec<_>>().into();
    Answer { page, json }
}

/// Full text, to be copied: of a message the message itself, else the event.
pub fn whole_text(row: &Row) -> &str {
    match row.is_hidden() {
        // The word that stands for it.
        true => row.event(),
        false => message_text(row).unwrap_or_else(|| row.event()),
    }
}

fn id(row: &Row) -> Option<Value> {
    row.id().map(|id| Value::from(id.to_string()))
}

/// The whole text of a message, of which the event has the beginning.
fn message_text(row: &Row) -> Option<&str> {
    let is_message = row.is(&EntryKind::Message) || row.is(&EntryKind::Notice);
    let text = row.field(Field::Text);
    (is_message && !text.is_empty() && !row.is_hidden()).then_some(text)
}

fn heading(view: &EntryView, context: &LogContext) -> Text {
    let row = view.row;
    let id = row.id().map(ToString::to_string).unwrap_or_default();
    let title = match view.title {
        "" => context.say(&say!("log-title-journal")),
        title => title.to_owned(),
    };
    Text::new(format!("{id} · {title}"), Tone::Strong)
}

fn pairs(view: &EntryView, context: &LogContext) -> Vec<(String, Text)> {
    let row = view.row;
    let full = |at: Moment| {
        let (day, clock) = (
            moment::date_in(at, context.zone),
            moment::clock_in(at, context.zone),
        );
        format!("{day} {clock}")
    };
    let writer = row.author.writer.as_str();
    let by = match row.author.name() {
        name if name == writer => name.to_owned(),
        name => format!("{name} ({writer})"),
    };
    let mut pairs = vec![
        (say!("log-column-time"), Text::from(full(row.at))),
        (say!("log-column-noted"), Text::from(full(row.written_at))),
        (say!("log-column-writer"), Text::from(by)),
        (
            say!("log-entry-standing"),
            Text::from(context.say(&standing(row))),
        ),
        (
            say!("log-column-action"),
            Text::from(cells::action(row, context)),
        ),
        (
            say!("log-column-owner"),
            Text::from(row.field(Field::Owner)),
        ),
    ];
    let (done, tone) = cells::done_text(row, context);
    pairs.push((say!("log-column-done"), Text::new(done, tone)));
    pairs.extend(of_message(row));
    pairs.retain(|(_, text)| !text.is_empty());
    let said = pairs
        .into_iter()
        .map(|(label, text)| (context.say(&label), text));
    said.collect()
}

/// Recipients and channels of a message.
fn of_message(row: &Row) -> Vec<(Message, Text)> {
    let texts = |field| {
        let all = row.entry().map(|entry| entry.fields.texts(field));
        Text::from(all.unwrap_or_default().join(", "))
    };
    let count = row
        .entry()
        .and_then(|entry| entry.fields.number(Field::Recipients));
    let recipients = match count {
        Some(count) => Text::from(count.to_string()),
        None => texts(Field::Recipients),
    };
    vec![
        (say!("log-entry-audience"), texts(Field::Audience)),
        (say!("log-entry-channel"), texts(Field::Channel)),
        (say!("log-entry-recipients"), recipients),
        (say!("log-entry-language"), texts(Field::Language)),
    ]
}

fn standing(row: &Row) -> Message {
    match row.author.standing {
        WriterStanding::Member => say!("log-entry-member"),
        WriterStanding::Guest => say!("log-note-guest"),
        WriterStanding::Suspended => say!("log-note-suspended", who = row.author.name()),
        WriterStanding::SetAside => say!("log-note-set-aside", who = row.author.name()),
        WriterStanding::ShutOut => say!("log-note-shut-out", who = row.author.name()),
    }
}

/// Superseded texts, and all entries that refer to this one.
fn history(page: &mut Page, view: &EntryView, context: &LogContext) {
    let row = view.row;
    if view.about.is_empty() {
        return;
    }
    page.heading(2, context.say(&say!("log-entry-history")));
    let mut lines = vec![format!(
        "{}  {}  {}",
        context.when(row.written_at, row.at),
        row.author.name(),
        row.entry().map_or("", |entry| entry.event())
    )];
    lines.extend(view.about.iter().map(|other| {
        let label = notes::label(other, context).unwrap_or_default();
        let id = other.id().map(ToString::to_string).unwrap_or_default();
        let when = context.when(other.written_at, row.at);
        let (who, why) = (other.author.name(), other.field(Field::Why));
        let texts = [label.as_str(), other.event(), why];
        let texts: Vec<&str> = texts.into_iter().filter(|text| !text.is_empty()).collect();
        format!("{when}  {who}  {}  {id}", texts.join(" "))
    }));
    page.bullets(lines);
}
