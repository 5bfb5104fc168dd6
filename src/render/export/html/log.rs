//! A log as lists of rows by day, with data attributes for the filters.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::{course, html};
use crate::domain::export::{ExportContent, ExportedLog};
use crate::domain::incident::Incident;
use crate::domain::inform::message_text::with_whole_text;
use crate::domain::log::decision_numbers;
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::guest_rows::FoldedRows;
use crate::domain::log::timeline::Row;
use crate::domain::name::Writer;
use crate::domain::time::moment::{self, Zone};
use crate::render::export::log_context;
use crate::render::log::cells::{self, Cells};
use crate::render::log::{LogContext, more};
use crate::render::page::Text;
use crate::render::page::html_text::{line, lines};
use crate::render::page::to_html::toned;
use crate::render::words::Words;
use crate::say;

#[derive(Serialize)]
pub(super) struct LogView {
    pub(super) id: String,
    pub(super) title: String,
    #[serde(skip)]
    pub(super) is_open: bool,
    banners: Vec<String>,
    drawing: minijinja::Value,
    people: Vec<(usize, String)>,
    days: Vec<String>,
    rows: minijinja::Value,
}

pub(super) fn logs(content: &ExportContent, words: &Words) -> Vec<LogView> {
    content
        .logs
        .iter()
        .map(|log| one(log, content, words))
        .collect()
}

fn one(log: &ExportedLog, content: &ExportContent, words: &Words) -> LogView {
    let zone = content.settings.zone;
    let context = log_context(log, content, words);
    let shown = log.shown_as();
    let id = format!("l-{shown}");
    let mut writers = Writers::default();
    let days = days(&log.rows, zone);
    let limited = content.audience.is_some();
    let rows = RowWriter {
        id: &id,
        context: &context,
        limited,
    };
    LogView {
        title: title(log, words),
        is_open: log.incident.as_ref().is_some_and(Incident::is_open),
        banners: banners(log, &context),
        drawing: html(course::figure(log, content, words)),
        rows: html(rows.days(&days, &mut writers)),
        people: match limited {
            true => Vec::new(),
            false => writers.names,
        },
        days: days.iter().map(|(day, _)| day.to_string()).collect(),
        id,
    }
}

fn title(log: &ExportedLog, words: &Words) -> String {
    match &log.incident {
        None => words.say(&say!("log-title-journal")),
        Some(incident) => {
            let title = incident.title.as_str();
            words.say(&say!("export-log", title = title))
        }
    }
}

/// Exercise stamp, and numbers of rows that are not shown.
fn banners(log: &ExportedLog, context: &LogContext) -> Vec<String> {
    let drill = log.incident.as_ref().is_some_and(|incident| incident.drill);
    let folded = FoldedRows {
        rows: Vec::new(),
        more: log.more.clone(),
        hidden: log.hidden.clone(),
    };
    let stamp = drill.then(|| context.say(&say!("log-drill")));
    let more = more(&folded, context).into_iter().map(|text| text.bare());
    stamp.into_iter().chain(more).collect()
}

fn days(rows: &[Row], zone: Zone) -> Vec<(NaiveDate, Vec<&Row>)> {
    let mut days: Vec<(NaiveDate, Vec<&Row>)> = Vec::new();
    for row in rows {
        let day = moment::date_in(row.at, zone);
        match days.last_mut() {
            Some((last, rows)) if *last == day => rows.push(row),
            _ => days.push((day, vec![row])),
        }
    }
    days
}

/// Writers with the number used in `data-p`.
#[derive(Default)]
struct Writers {
    known: BTreeMap<Writer, usize>,
    names: Vec<(usize, String)>,
}

impl Writers {
    fn number(&mut self, row: &Row) -> usize {
        let writer = &row.author.writer;
        if let Some(known) = self.known.get(writer) {
            return *known;
        }
        let number = self.known.len() + 1;
        self.known.insert(writer.clone(), number);
        self.names.push((number, row.author.name().to_owned()));
        number
    }
}

struct RowWriter<'a> {
    id: &'a str,
    context: &'a LogContext<'a>,
    /// Time and text only, for an audience.
    limited: bool,
}

impl RowWriter<'_> {
    fn days(&self, days: &[(NaiveDate, Vec<&Row>)], writers: &mut Writers) -> String {
        let mut out = String::new();
        for (day, rows) in days {
            out.push_str(&format!(
                "<section class=\"day\" data-d=\"{day}\"><h3>{day}</h3>\n"
            ));
            out.push_str("<ul class=\"log\">\n");
            for row in rows {
                self.row(row, writers, &mut out);
            }
            out.push_str("</ul></section>\n");
        }
        if days.is_empty() {
            out = format!("<p>{}</p>\n", line(&self.context.say(&say!("log-empty"))));
        }
        out
    }

    fn row(&self, row: &Row, writers: &mut Writers, out: &mut String) {
        let clock = moment::clock_in(row.at, self.context.zone);
        let id = self.context.id(row);
        let kind = letters(row);
        let kind = match kind.as_str() {
            "" => kind,
            kind => format!(" data-k=\"{kind}\""),
        };
        out.push_str("<li data-s=\"l\"");
        if let (Some(_), false) = (row.id(), self.limited) {
            let anchor = id.replace('/', "-");
            out.push_str(&format!(" id=\"{}-{anchor}\"", self.id));
        }
        if self.limited {
            let text = with_whole_text(row.event(), row.field(Field::Text));
            let text = lines(text.trim_end());
            out.push_str(&format!("><p><time>{clock}</time> {text}</p></li>\n"));
            return;
        }
        let (number, who) = (writers.number(row), line(row.author.name()));
        let Cells {
            event,
            action,
            owner,
            done,
            ..
        } = cells::of(row, self.context);
        out.push_str(&format!(" data-p=\"{number}\"{kind}><p><time>{clock}</time> {who} <span class=\"f\">{}</span></p>", line(&id)));
        out.push_str(&format!("\n<p>{}</p>", toned(&event)));
        self.action(&[action, owner, done], out);
        out.push_str("</li>\n");
    }

    /// Action, owner and completion.
    fn action(&self, cells: &[Text], out: &mut String) {
        let rest = cells.iter().filter(|cell| !cell.is_empty());
        let rest: Vec<String> = rest.map(toned).collect();
        if !rest.is_empty() {
            let label = line(&self.context.say(&say!("log-column-action")));
            let rest = rest.join(" · ");
            out.push_str(&format!(
                "\n<p><span class=\"f\">{label}:</span> {rest}</p>"
            ));
        }
    }
}

/// Letters for `data-k`: the filter options that match a row.
fn letters(row: &Row) -> String {
    let is = |kinds: &[EntryKind]| row.kind().is_some_and(|kind| kinds.contains(kind));
    let all = [
        ('d', decision_numbers::decides(row)),
        ('a', !row.action().is_empty()),
        ('o', row.is_open_action()),
        ('m', is(&[EntryKind::Message, EntryKind::Notice])),
        ('f', !row.field(Field::Fact).is_empty()),
        ('s', is(&[EntryKind::System, EntryKind::Routine])),
    ];
    all.iter()
        .filter(|(_, is)| *is)
        .map(|(letter, _)| *letter)
        .collect()
}
