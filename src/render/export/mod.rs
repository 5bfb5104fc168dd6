//! Export files of a binder's content.

pub mod archive;
pub mod found_stick;
pub mod html;
pub mod json;
pub mod lists;
pub mod records;
pub mod storage;
pub mod written;

use chrono::TimeDelta;

use crate::domain::export::{ExportContent, ExportedLog};
use crate::render::log::{Columns, LogContext};
use crate::render::words::Words;

/// How much later than it happened an entry may be noted without being marked.
fn late_after(content: &ExportContent) -> TimeDelta {
    TimeDelta::seconds(i64::from(content.settings.limits.late_after.seconds))
}

/// Context for rendering rows: whole texts, at the time of the export.
fn log_context<'a>(
    log: &'a ExportedLog,
    content: &'a ExportContent,
    words: &'a Words,
) -> LogContext<'a> {
    LogContext {
        words,
        zone: content.settings.zone,
        now: content.made_at,
        late_after: late_after(content),
        log: Some(log.shown_as()),
        columns: Columns::Five,
        whole_texts: true,
        numbers: Some(&log.numbers),
        removers: Some(&log.removers),
    }
}
