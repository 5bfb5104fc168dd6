//! `binder next`: the one thing to do now, and the three after it.

use clap::Args;

use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::next;
use crate::render::when::When;
use crate::usecases::what_next;

#[derive(Args, Debug)]
pub(crate) struct NextArgs {}

pub(crate) fn run(session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let log = session.log_to_read(&binder)?;
    let answer = if log.is_journal() {
        next::no_incident(&session.words)
    } else {
        let read = what_next::what_next(&binder, session.env, &log)?;
        let when = When {
            now: read.now,
            zone: read.zone,
        };
        next::next(
            &read.incident,
            &read.tasks,
            &read.older,
            &session.words,
            when,
        )
    };
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}
