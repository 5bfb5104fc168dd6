//! The lists and logs of a binder as Markdown and as tables for a spreadsheet, a file each.

use crate::domain::export::{ExportContent, ExportedLog};
use crate::domain::log::guest_rows::FoldedRows;
use crate::domain::log::row_filter::RowOrder;
use crate::render::documents::faults;
use crate::render::exercise::drill_banner;
use crate::render::export::log_context;
use crate::render::export::records::{self, RecordPart};
use crate::render::log::spreadsheet;
use crate::render::log::{self, LogHead};
use crate::render::page::{Page, Text, to_markdown};
use crate::render::people::contacts::{self, ContactsContext};
use crate::render::words::Words;
use crate::say;

/// A table for a spreadsheet: its headings, and its rows.
pub type Sheet = (Vec<String>, Vec<Vec<String>>);

/// `lists/contacts.md`, `lists/systems.md` …, `logs/2026-11-22-natavbrott.md`.
pub fn markdown(content: &ExportContent, words: &Words) -> Vec<(String, String)> {
    let mut files = vec![(
        "lists/contacts.md".to_owned(),
        contacts_page(content, words),
    )];
    for part in records::parts(content, words) {
        let page = record_page(&part, content, words);
        files.push((format!("lists/{}.md", part.id), to_markdown::page(&page)));
    }
    for log in &content.logs {
        let page = log_page(log, content, words);
        files.push((
            format!("logs/{}.md", log.shown_as()),
            to_markdown::page(&page),
        ));
    }
    files
}

/// `contacts.csv`, and a table a log: `log-2026-11-22-natavbrott.csv`.
pub fn sheets(content: &ExportContent, words: &Words) -> Vec<(String, Sheet)> {
    let contacts = contacts::sheet(&content.contacts.value, contacts_context(content, words));
    let mut sheets = vec![("contacts.csv".to_owned(), contacts)];
    for log in &content.logs {
        sheets.push((
            format!("log-{}.csv", log.shown_as()),
            log_sheet(log, content, words),
        ));
    }
    sheets
}

/// A log as the table of Bilaga B, whole.
pub fn log_page(log: &ExportedLog, content: &ExportContent, words: &Words) -> Page {
    let head = LogHead {
        incident: log.incident.as_ref(),
        as_of: None,
        whole: true,
        open: false,
        order: RowOrder::At,
    };
    let folded = FoldedRows {
        rows: log.rows.iter().collect(),
        more: log.more.clone(),
        hidden: log.hidden.clone(),
    };
    log::page(&head, &folded, &log_context(log, content, words))
}

/// The same for a spreadsheet, stamped where it is an exercise.
pub fn log_sheet(log: &ExportedLog, content: &ExportContent, words: &Words) -> Sheet {
    let context = log_context(log, content, words);
    let mut header = spreadsheet::header(&context);
    let rows = log.rows.iter().map(|row| spreadsheet::row(row, &context));
    let mut rows: Vec<Vec<String>> = rows.collect();
    if log.incident.as_ref().is_some_and(|incident| incident.drill) {
        drill_banner::column(&mut header, &mut rows, words);
    }
    (header, rows)
}

fn contacts_page(content: &ExportContent, words: &Words) -> String {
    let mut page = Page::new();
    page.heading(1, words.say(&say!("export-contacts")));
    let list = contacts::page(&content.contacts, contacts_context(content, words));
    page.blocks.extend(list.blocks);
    to_markdown::page(&page)
}

fn record_page(part: &RecordPart, content: &ExportContent, words: &Words) -> Page {
    let mut page = Page::new();
    page.heading(1, part.title.as_str());
    faults::older_all(&mut page, words, part.older, content.settings.zone);
    for record in &part.records {
        page.heading(2, record.title.as_str());
        let lines = record.lines.iter();
        let lines = lines.map(|(label, text)| (label.clone(), Text::from(text.as_str())));
        page.pairs(lines.collect());
        if !record.note.is_empty() {
            page.paragraph(record.note.as_str());
        }
    }
    page
}

/// The contact list as it is shown at the time of the export.
pub(super) fn contacts_context<'a>(
    content: &'a ExportContent,
    words: &'a Words,
) -> ContactsContext<'a> {
    ContactsContext {
        words,
        versions_by: &content.contacts_by,
        home: content.home,
        at: content.made_at,
        zone: content.settings.zone,
        now: false,
    }
}
