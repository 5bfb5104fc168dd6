//! `binder export calendar`: the dates of the binder for the calendar people use.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use crate::cli::session::Session;
use crate::domain::name;
use crate::domain::review::known_date::{DateDue, KnownDate};
use crate::domain::shell_quote;
use crate::render::page::Page;
use crate::render::review::dates;
use crate::render::words::Words;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::output::write_calendar::{CalendarEvent, CalendarTime, write_calendar};
use crate::usecases::output::write_file::write_file;
use crate::usecases::review::read_dates::read_dates;
use crate::usecases::setup::settings::settings;

#[derive(Args, Debug)]
pub(crate) struct CalendarArgs {
    pub(super) file: Option<PathBuf>,
}

/// Writes the file, in the binder's language; to standard output where none was typed.
pub(crate) fn run(
    typed: &CalendarArgs,
    binder: &Binder,
    session: &mut Session,
) -> anyhow::Result<()> {
    let settings = settings(binder);
    let words = Words::new(settings.language);
    let dates = read_dates(binder, session.env)?;
    if session.globals.json && typed.file.is_none() {
        let all: Vec<_> = dates.iter().map(|date| dates::json(date, &words)).collect();
        return session.answer(&Page::new(), &json!({ "dates": all }));
    }
    let home = name::slug(&binder.introduction().unwrap_or_default());
    let events: Vec<CalendarEvent> = dates
        .iter()
        .map(|date| event(date, &home, &words))
        .collect();
    let bytes = write_calendar(&settings.name, session.env.now(), &events);
    let Some(file) = &typed.file else {
        return session.write_answer(&bytes);
    };
    write_file(file, &bytes, session.env)?;
    let shown = shell_quote::path(file);
    let mut page = Page::new();
    let written = say!("calendar-written", file = &shown, count = events.len());
    page.paragraph(session.say(&written));
    session.answer(&page, &json!({ "file": shown, "dates": events.len() }))
}

fn event(date: &KnownDate, home: &str, words: &Words) -> CalendarEvent {
    CalendarEvent {
        uid: format!("{}@{home}.binder.invalid", name::slug(&date.id)),
        at: match date.due {
            DateDue::Day(day) => CalendarTime::Day(day),
            DateDue::Moment(at) => CalendarTime::Moment(at.to_utc()),
        },
        summary: dates::summary(date, words),
        description: dates::description(date, words),
    }
}
