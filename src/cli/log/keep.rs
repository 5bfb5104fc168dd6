//! `binder log keep`: the log keeper's desk.

mod carry_out;
mod desk;
mod line;
mod shown;
mod sitting;
mod spoken;
mod typed;
mod vocabulary;

use clap::Args;

use crate::cli::session::Session;
use crate::error::Exit;
use crate::usecases::log::keep_desk::LogDesk;
use crate::usecases::setup::open_binder;

#[derive(Args, Debug)]
pub(crate) struct Keep {}

pub(crate) fn run(_: &Keep, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    session.shows_protected(&binder, false);
    let incident = session.globals.incident.clone();
    let views = session.views(open_binder::language(Some(binder.folder()), session.env));
    let mut office = LogDesk::open(binder, session.env, incident.as_deref(), views)?;
    if !is_for_eyes(session) {
        return spoken::talk_until_end(session, office);
    }
    let left = office.take_over()?;
    sitting::sit(session, office, &left)
}

/// True at a terminal that understands cursor codes, without `--plain` and `--json`.
fn is_for_eyes(session: &Session) -> bool {
    let terminal = session.env.terminal;
    let is_screen = terminal.input && terminal.output && terminal.codes;
    is_screen && !session.is_plain() && !session.globals.json
}
