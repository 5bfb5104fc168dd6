//! A log for a spreadsheet: harmless text in every cell, times in RFC 3339.

use super::{Columns, LogContext, cells, header as columns};
use crate::domain::log::timeline::Row;
use crate::domain::time::moment;
use crate::render::page::{Text, Tone};
use crate::render::sanitize;
use crate::say;

/// The columns of the spreadsheet form.
pub fn header(context: &LogContext) -> Vec<String> {
    let mut header = vec![context.say(&say!("log-column-id"))];
    header.extend(columns(&LogContext {
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
pub fn row(row: &Row, context: &LogContext) -> Vec<String> {
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
