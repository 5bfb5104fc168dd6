//! The log as a table: the five columns of Bilaga B.

pub mod cells;
pub mod day_log;
pub mod desk;
pub mod entry;
pub mod json;
pub(crate) mod notes;
pub mod spreadsheet;

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};

use crate::domain::incident::Incident;
use crate::domain::log::decision_numbers::DecisionNumbers;
use crate::domain::log::guest_rows::{self, FoldedRows, HiddenGuestRows};
use crate::domain::log::notebook::WriterStanding;
use crate::domain::log::row_filter::RowOrder;
use crate::domain::log::timeline::{Author, Row};
use crate::domain::name::{LogId, Writer};
use crate::domain::replication::members::Removers;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::error::Message;
use crate::render::log::cells::Cells;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// Context for showing rows.
#[derive(Clone, Copy)]
pub struct LogContext<'a> {
    pub words: &'a Words,
    pub zone: Zone,
    pub now: Moment,
    /// Entries written later than this after the event are marked.
    pub late_after: TimeDelta,
    /// The log shown; ids of other logs get a prefix.
    pub log: Option<&'a LogId>,
    pub columns: Columns,
    /// Texts of messages whole, of which the rows have the beginning.
    pub whole_texts: bool,
    /// Decision numbers, when decisions are shown.
    pub numbers: Option<&'a DecisionNumbers>,
    /// By whom the writers of hidden rows were removed.
    pub removers: Option<&'a Removers>,
}

/// Number of columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Columns {
    /// Those of Bilaga B.
    Five,
    /// Narrow: owner and done are below the action.
    Three,
}

impl Columns {
    /// Columns for a terminal width: below 150, five columns leave fewer than thirty characters for the
    /// event.
    pub fn in_width(width: usize) -> Self {
        if width < 150 { Self::Three } else { Self::Five }
    }
}

impl LogContext<'_> {
    pub(crate) fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    /// An entry's id as it is typed here; of a row without one, its writer.
    pub(crate) fn id(&self, row: &Row) -> String {
        match row.id() {
            Some(id) if self.log == Some(&row.author.log) => id.to_string(),
            Some(id) => format!("{}/{id}", row.author.log),
            None => row.author.writer.to_string(),
        }
    }

    /// Clock time, with the date if it differs from the day beside it.
    pub(crate) fn when(&self, moment: Moment, beside: Moment) -> String {
        let clock = moment::clock_in(moment, self.zone);
        let day = moment::date_in(moment, self.zone);
        if day == moment::date_in(beside, self.zone) {
            clock
        } else {
            format!("{day} {clock}")
        }
    }
}

/// Head above the rows.
pub struct LogHead<'a> {
    /// None for the journal, and for several logs together.
    pub incident: Option<&'a Incident>,
    pub as_of: Option<Moment>,
    /// Nothing was chosen away, so that an empty table means an empty log.
    pub whole: bool,
    pub open: bool,
    pub order: RowOrder,
}

/// The log as a page: a table for each day.
pub fn page(head: &LogHead, folded: &FoldedRows, context: &LogContext) -> Page {
    let rows = &folded.rows;
    let mut page = Page::new();
    page.heading(1, title(head, context));
    if head.incident.is_some_and(|incident| incident.drill) {
        page.banner(context.say(&say!("log-drill")));
    }
    if let Some(moment) = head.as_of {
        let (day, clock) = (
            moment::date_in(moment, context.zone),
            moment::clock_in(moment, context.zone),
        );
        page.banner(context.say(&say!("log-as-of", time = format!("{day} {clock}"))));
    }
    if rows.is_empty() {
        let message = match head {
            LogHead { whole: true, .. } => say!("log-empty"),
            LogHead { open: true, .. } => say!("log-none-open"),
            _ => say!("log-none-chosen"),
        };
        page.paragraph(context.say(&message));
    }
    for (day, rows) in by_day(rows, head.order, context.zone) {
        page.heading(2, day.to_string());
        page.table(table(&rows, context));
    }
    for line in more(folded, context) {
        page.paragraph(line);
    }
    let mut guests = guests(rows);
    // No search in very many guests.
    guests.truncate(guest_rows::NAMED);
    for guest in guests {
        let (who, writer) = (guest.name(), guest.writer.as_str());
        let sentence = context.say(&say!("log-guest", who = who, writer = writer));
        page.paragraph(Text::new(sentence, Tone::Warning));
    }
    if context.whole_texts && !rows.is_empty() {
        let all = authors(rows).join(", ");
        page.paragraph(context.say(&say!("log-authors", all = all)));
    }
    page
}

/// Number of rows left out by guest, and the command to see them.
pub fn more(folded: &FoldedRows, context: &LogContext) -> Vec<Text> {
    let named = folded.more.iter().take(guest_rows::NAMED);
    let mut lines: Vec<String> = named.map(|more| context.say(&more_of(more))).collect();
    let (count, guests) = folded.unnamed();
    if guests > 0 {
        lines.push(context.say(&say!("log-more-guests", count = count, guests = guests)));
    }
    let hidden = folded.hidden.iter().take(guest_rows::NAMED);
    lines.extend(hidden.map(|more| context.say(&hidden_of(more, context))));
    let warning = |line| Text::new(line, Tone::Warning);
    lines.into_iter().map(warning).collect()
}

/// `10000 rader av zed är dolda, borttagen av Anna Ek: binder log --guest zed`.
fn hidden_of(more: &HiddenGuestRows, context: &LogContext) -> Message {
    let by = context.removers.and_then(|it| it.get(&more.guest.writer));
    let by = by.map(|names| names.join(", ")).unwrap_or_default();
    let (count, writer) = (more.count, more.guest.writer.as_str());
    say!("log-hidden", count = count, writer = writer, by = by)
}

/// `… och 9980 till av en gäst, zed: binder log --guest zed`.
pub(crate) fn more_of(more: &HiddenGuestRows) -> Message {
    let (count, writer) = (more.count, more.guest.writer.as_str());
    match more.guest.standing {
        WriterStanding::SetAside | WriterStanding::ShutOut => {
            say!("log-more-set-aside", count = count, writer = writer)
        }
        _ => say!("log-more", count = count, writer = writer),
    }
}

/// Guests who wrote, each once.
fn guests<'a>(rows: &[&'a Row]) -> Vec<&'a Author> {
    let authors = rows.iter().map(|row| &row.author);
    let guests: BTreeMap<&Writer, &Author> = authors
        .filter(|author| author.standing == WriterStanding::Guest)
        .map(|author| (&author.writer, author.as_ref()))
        .collect();
    guests.into_values().collect()
}

/// Who wrote the rows, each once: the name, and the short name that ids begin with.
fn authors(rows: &[&Row]) -> Vec<String> {
    let authors = rows.iter().map(|row| &row.author);
    let named: BTreeMap<&Writer, &str> = authors
        .map(|author| (&author.writer, author.name()))
        .collect();
    let named = named.into_iter().take(guest_rows::NAMED);
    named
        .map(|(writer, name)| format!("{name} ({writer})"))
        .collect()
}

fn title(head: &LogHead, context: &LogContext) -> Text {
    match head.incident {
        Some(incident) => Text::new(incident.title.clone(), Tone::Strong)
            .and(format!(" ({})", incident.id), Tone::Normal),
        None if context.log.is_none() => context.say(&say!("log-title-all")).into(),
        None => context.say(&say!("log-title-journal")).into(),
    }
}

fn by_day<'a>(rows: &[&'a Row], order: RowOrder, zone: Zone) -> Vec<(NaiveDate, Vec<&'a Row>)> {
    let mut days: Vec<(NaiveDate, Vec<&Row>)> = Vec::new();
    for row in rows {
        let time = match order {
            RowOrder::At => row.at,
            RowOrder::Noted => row.written_at,
        };
        let day = moment::date_in(time, zone);
        match days.last_mut() {
            Some((last, rows)) if *last == day => rows.push(row),
            _ => days.push((day, vec![row])),
        }
    }
    days
}

/// The rows in columns; empty columns beyond the first two are left out.
pub fn table(rows: &[&Row], context: &LogContext) -> Table {
    let header = header(context);
    let cells = rows.iter().map(|row| cells::of(row, context));
    let mut all: Vec<Vec<Text>> = match context.columns {
        Columns::Five => cells.map(Cells::in_five).collect(),
        Columns::Three => cells.map(Cells::in_three).collect(),
    };
    let used: Vec<bool> = (0..header.len())
        .map(|column| column < 2 || all.iter().any(|row| !row[column].is_empty()))
        .collect();
    for row in &mut all {
        let mut keep = used.iter();
        row.retain(|_| keep.next() == Some(&true));
    }
    let kept = header.into_iter().zip(&used).filter(|(_, used)| **used);
    Table {
        header: kept.map(|(text, _)| text).collect(),
        rows: all,
    }
}

fn header(context: &LogContext) -> Vec<String> {
    let [time, event, action, owner, done] = headings(context.words);
    let mut header = vec![time, event];
    match context.columns {
        Columns::Five => header.extend([action, owner, done]),
        Columns::Three => header.push(format!("{action} · {owner} · {done}")),
    }
    header
}

/// The headings of the five columns.
pub fn headings(words: &Words) -> [String; 5] {
    [
        say!("log-column-time"),
        say!("log-column-event"),
        say!("log-column-action"),
        say!("log-column-owner"),
        say!("log-column-done"),
    ]
    .map(|heading| words.say(&heading))
}

/// One row on one line, for following a log as it grows.
pub fn line(row: &Row, context: &LogContext) -> Text {
    let cells = cells::of(row, context);
    let mut line = cells.time.and("  ", Tone::Normal);
    line.0.extend(cells.event.0);
    for cell in [cells.action, cells.owner, cells.done] {
        if !cell.is_empty() {
            line = line.and(" · ", Tone::Faint);
            line.0.extend(cell.0);
        }
    }
    for (text, _) in &mut line.0 {
        *text = text.replace('\n', " ");
    }
    line
}

#[cfg(test)]
mod tests;
