//! Context and head with which a log is shown.

use crate::cli::session::Session;
use crate::render::log::{Columns, LogContext, LogHead};
use crate::usecases::log::read_log::LogRead;

/// Context for showing rows of a log.
pub(super) fn context<'a>(session: &'a Session, read: &'a LogRead) -> LogContext<'a> {
    LogContext {
        words: &session.words,
        zone: read.zone,
        now: read.as_of.unwrap_or(read.now),
        late_after: read.late_after(),
        removers: Some(&read.removers),
        numbers: None,
        log: read.shown_as(),
        whole_texts: false,
        columns: match session.is_plain() {
            true => Columns::Five,
            false => Columns::in_width(session.env.terminal.width),
        },
    }
}

pub(super) fn head(read: &LogRead) -> LogHead<'_> {
    LogHead {
        incident: read.incident.as_ref(),
        as_of: read.as_of,
        whole: read.is_whole(),
        open: read.choice.open,
        order: read.choice.order,
    }
}
