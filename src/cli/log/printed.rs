//! A log as it is printed: five columns, every message whole.

use chrono::NaiveDate;

use crate::cli::log::log_context::{context, head};
use crate::cli::session::Session;
use crate::domain::log::decision_numbers::DecisionNumbers;
use crate::render::log::{self, Columns, LogContext};
use crate::render::page::Page;
use crate::usecases::Binder;
use crate::usecases::log::read_log::{self, LogRead, LogRequest};

/// The page of one day, or of the whole log, and what was read for it.
pub(crate) fn printed(
    binder: &Binder,
    day: Option<NaiveDate>,
    session: &Session,
) -> anyhow::Result<(Page, LogRead)> {
    let incident = session.globals.incident.clone();
    let wanted = LogRequest {
        date: day.map(|day| day.to_string()),
        ..LogRequest::default()
    };
    let read = read_log::read_log(binder, session.env, incident.as_deref(), &wanted)?;
    let numbers = DecisionNumbers::of(&read.timeline);
    let context = LogContext {
        // A number counts all decisions before it.
        numbers: day.is_none().then_some(&numbers),
        columns: Columns::Five,
        whole_texts: true,
        ..context(session, &read)
    };
    let page = log::page(&head(&read), &read.folded(), &context);
    Ok((page, read))
}
