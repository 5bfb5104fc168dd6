//! `binder log show`: one entry in full.

use chrono::TimeDelta;
use clap::Args;

use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::log::entry::{self, EntryView};
use crate::render::log::{Columns, LogContext};
use crate::usecases::log::show_entry::{file_of, show_entry};

#[derive(Args, Debug)]
pub(crate) struct ShowEntry {
    #[arg(value_name = "ID", required = true)]
    id: Vec<String>,
    #[arg(long)]
    raw: bool,
    #[arg(long, value_name = "NUMBER", conflicts_with = "raw")]
    file: Option<usize>,
    #[arg(long)]
    unsealed: bool,
}

pub(crate) fn run(typed: &ShowEntry, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let incident = session.globals.incident.clone();
    let id = typed.id.join(" ");
    session.shows_protected(&binder, typed.unsealed);
    let read = show_entry(&binder, session.env, incident.as_deref(), &id)?;
    session.tell_false_keys(&binder);
    if let Some(number) = typed.file {
        session.write_answer(&file_of(&binder, &read.row, number)?)?;
        return Ok(Exit::Done);
    }
    if typed.raw && !session.globals.json {
        let text = entry::whole_text(&read.row).trim_end();
        session.write_answer(format!("{text}\n").as_bytes())?;
        return Ok(Exit::Done);
    }
    let context = LogContext {
        words: &session.words,
        zone: read.zone,
        now: read.now,
        late_after: TimeDelta::seconds(i64::from(read.settings.limits.late_after.seconds)),
        log: Some(&read.log),
        columns: Columns::Five,
        whole_texts: false,
        numbers: None,
        removers: None,
    };
    let view = EntryView {
        row: &read.row,
        title: &read.title,
        about: &read.about,
        drill: read.drill,
    };
    let answer = entry::page(&view, &context);
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}
