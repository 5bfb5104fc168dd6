//! `binder status`, and `binder` alone: status on one screen.

use clap::Args;

use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::review::status;
use crate::render::when::TimeStyle;
use crate::usecases::review::read_status::read_status;

#[derive(Args, Debug, Default)]
pub(crate) struct StatusArgs {
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(typed: StatusArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    session.shows_protected(&binder, false);
    session.tells_of_documents();
    let status = read_status(&binder, session.env)?;
    let view = status::StatusView {
        name: &status.name,
        device: status.device.as_ref(),
        open: &status.open,
        closed: &status.closed,
        tasks: &status.tasks,
        critical: &status.critical,
        reminders: &status.reminders,
        concerns: &status.concerns,
        review: status.review,
        exercise: status.exercise,
        planned_exercise: status.planned_exercise,
        silences: &status.silences,
        whole: typed.check || session.globals.verbose,
    };
    let when = TimeStyle {
        now: status.now,
        zone: status.zone,
    };
    let answer = status::status(&view, &session.words, when);
    session.answer(&answer.page, &answer.json)?;
    let findings = typed.check && status.has_findings();
    Ok(if findings { Exit::Findings } else { Exit::Done })
}
