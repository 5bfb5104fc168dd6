//! `binder roster keep`: a full screen in which one key says that a child came, left or was seen.

mod desk;
mod register;
mod sitting;
mod spoken;

use crate::cli::roster::keep::register::Register;
use crate::cli::roster::{Opened, Unlock};
use crate::cli::session::Session;
use crate::error::Exit;

pub(super) fn run(unlock: &Unlock, session: &mut Session) -> anyhow::Result<Exit> {
    let opened = Opened::of(unlock, session)?;
    opened.binder.may_write()?;
    opened.note(session);
    let terminal = session.env.terminal;
    let is_screen = terminal.input && terminal.output && terminal.codes;
    let register = Register::new(opened, session);
    match is_screen && !session.is_plain() && !session.globals.json {
        true => sitting::sit(session, register),
        false => spoken::talk_until_end(session, register),
    }
}
