//! `binder incident close`.

use clap::Args;

use crate::cli::log::Twice;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::incident::closed;
use crate::render::when::TimeStyle;
use crate::usecases::incident::close_incident::{Closing, close_incident};

#[derive(Args, Debug)]
pub(crate) struct Close {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    at: Option<String>,
    #[command(flatten)]
    twice: Twice,
}

pub(crate) fn run(typed: Close, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder_to_write()?;
    let closing = Closing {
        why: typed.why,
        at: typed.at,
        which: typed.twice.which(),
    };
    let say = session.in_binders_language(&binder);
    let log = session.incident_to_read(&binder, typed.id.as_deref());
    let closed = log.and_then(|log| close_incident(&binder, session.env, &log, &closing, &say))?;
    let view = closed::ClosedView {
        incident: &closed.incident,
        close: format!("{}/{}", closed.outcome.log, closed.outcome.id),
        actions: &closed.still_open.actions,
        steps: &closed.still_open.steps,
        duties: &closed.still_open.duties,
        unshared: closed.still_open.unshared,
        next_tasks: &closed.next_tasks,
    };
    let when = TimeStyle {
        now: closed.now,
        zone: closed.zone,
    };
    let mut answer = closed::closed(&view, &session.words, when);
    answer
        .page
        .paragraph(write_outcome::line(session, &binder, &closed.outcome));
    write_outcome::end_with(session, &closed.outcome, &answer.page, answer.json)
}
