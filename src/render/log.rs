//! The log as people read it: the five columns of Bilaga B.

pub mod cells;
pub mod day_log;
pub mod desk;
pub mod entry;
pub mod json;
pub(crate) mod notes;

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
use crate::render::sanitize;
use crate::render::words::Words;
use crate::say;

/// What rows are shown against.
#[derive(Clone, Copy)]
pub struct LogContext<'a> {
    pub words: &'a Words,
    pub zone: Zone,
    pub now: Moment,
    /// An entry noted later than this after it happened is marked.
    pub late_after: TimeDelta,
    /// The log that is read: ids of other logs need theirs in front.
    pub log: Option<&'a LogId>,
    pub columns: Columns,
    /// Texts of messages whole, of which the rows have the beginning.
    pub whole_texts: bool,
    /// Where the decisions are read: what number each has.
    pub numbers: Option<&'a DecisionNumbers>,
    /// By whom those were removed whose rows are hidden.
    pub removers: Option<&'a Removers>,
}

/// How many columns there is room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Columns {
    /// Those of Bilaga B.
    Five,
    /// In a narrow terminal owner and done stand below the action.
    Three,
}

impl Columns {
    /// What is readable in a terminal of this width: beside each other, five columns of ordinary
    /// words leave fewer than thirty characters for the event below 150.
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

    /// The clock time; with its date where that is another than the day beside which it stands.
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

/// What stands above the rows.
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
    // Of very many, none is waited for.
    guests.truncate(guest_rows::NAMED);
    for guest in guests {
        let (who, writer) = (guest.name(), guest.writer.as_str());
        let said = context.say(&say!("log-guest", who = who, writer = writer));
        page.paragraph(Text::new(said, Tone::Warning));
    }
    page
}

/// How many rows are left out of whom, and how to see them.
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

/// Who wrote without being a member yet, each once.
fn guests<'a>(rows: &[&'a Row]) -> Vec<&'a Author> {
    let authors = rows.iter().map(|row| &row.author);
    let guests: BTreeMap<&Writer, &Author> = authors
        .filter(|author| author.standing == WriterStanding::Guest)
        .map(|author| (&author.writer, author.as_ref()))
        .collect();
    guests.into_values().collect()
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

/// The rows in columns; those that nothing stands in, beyond the first two, are left out.
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
    let (time, event, action) = (
        say!("log-column-time"),
        say!("log-column-event"),
        say!("log-column-action"),
    );
    let (owner, done) = (say!("log-column-owner"), say!("log-column-done"));
    let say = |message: &Message| context.say(message);
    let [action, owner, done] = [action, owner, done].map(|message| say(&message));
    let mut header = vec![say(&time), say(&event)];
    match context.columns {
        Columns::Five => header.extend([action, owner, done]),
        Columns::Three => header.push(format!("{action} · {owner} · {done}")),
    }
    header
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

/// The columns of the spreadsheet form.
pub fn sheet_header(context: &LogContext) -> Vec<String> {
    let mut header = vec![context.say(&say!("log-column-id"))];
    header.extend(self::header(&LogContext {
        columns: Columns::Five,
        ..*context
    }));
    header.extend([
        context.say(&say!("log-column-noted")),
        context.say(&say!("log-column-writer")),
        context.say(&say!("log-column-step")),
    ]);
    header
}

/// One row of the spreadsheet form, harmless text in every cell; times are RFC 3339.
pub fn sheet_row(row: &Row, context: &LogContext) -> Vec<String> {
    let cells = cells::of(row, context);
    let id = row.id().map(ToString::to_string).unwrap_or_default();
    let struck = |text: &Text| {
        let piece = |(text, tone): &(String, Tone)| match tone {
            Tone::Struck => format!("~~{text}~~"),
            _ => text.clone(),
        };
        text.0.iter().map(piece).collect::<String>()
    };
    let step = row.entry().and_then(|entry| entry.step());
    let sheet = [
        id,
        moment::written(row.at),
        struck(&cells.event),
        struck(&cells.action),
        struck(&cells.owner),
        struck(&cells.done),
        moment::written(row.written_at),
        row.author.name().to_owned(),
        step.map(|step| step.to_string()).unwrap_or_default(),
    ];
    sheet.iter().map(|cell| sanitize::lines(cell)).collect()
}

#[cfg(test)]
mod tests;
