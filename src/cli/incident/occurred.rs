//! `binder incident occurred [ID]`: what threatened has occurred.

use clap::Args;

use crate::cli::log::event_time::EventTimeArgs;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::incident::opened;
use crate::render::when::TimeStyle;
use crate::usecases::incident::mark_occurred::{OccurRequest, occur};

#[derive(Args, Debug)]
pub(crate) struct OccurredArgs {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[command(flatten)]
    happened: EventTimeArgs,
}

pub(crate) fn run(typed: OccurredArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let occurring = OccurRequest {
        why: typed.why,
        happened: typed.happened.typed(),
    };
    let binder = session.binder_to_write()?;
    if let Some(id) = typed.id {
        session.globals.incident = Some(id);
    }
    let log = session.log_to_write(&binder);
    let say = session.in_binders_language(&binder);
    let occurred = occur(&binder, session.env, &log, &occurring, &say)?;
    let when = TimeStyle {
        now: occurred.now,
        zone: occurred.zone,
    };
    let mut answer = opened::occurred(&occurred.incident, &occurred.first, &session.words, when);
    answer
        .page
        .paragraph(write_outcome::line(session, &binder, &occurred.outcome));
    write_outcome::end_with(session, &occurred.outcome, &answer.page, answer.json)
}
