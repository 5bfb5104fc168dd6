//! The roster without a screen, for screen readers and pipes: a line in, an answer out.

use std::io::Write;

use serde_json::json;

use crate::cli::roster::keep::desk::Desk;
use crate::cli::roster::keep::register::Register;
use crate::cli::roster::pick_up::divided;
use crate::cli::session::{Session, complain};
use crate::domain::roster::Child;
use crate::error::{Exit, Failure};
use crate::render::page::{Page, Text};
use crate::render::roster as shown;
use crate::say;

/// Reads lines until the end: letters of a name turn the child they mean; a full stop begins the muster or goes
/// back from it.
///
/// # Errors
/// The copy cannot be read, or nothing can be shown.
pub(super) fn talk_until_end(
    session: &mut Session,
    mut register: Register,
) -> anyhow::Result<Exit> {
    let mut desk = Desk::default();
    let mut exit = Exit::Done;
    say_count(session, &register, &[])?;
    if !session.globals.json {
        session.tell(&say!("roster-plain-help"));
    }
    loop {
        if session.env.terminal.input {
            let _ = session.env.talk.write_all(b"> ");
            let _ = session.env.talk.flush();
        }
        let Some(line) = session.env.line()? else {
            return Ok(exit);
        };
        desk.typed = String::from_utf8_lossy(&line).trim().to_owned();
        if desk.typed.is_empty() {
            continue;
        }
        if let Err(error) = answered(session, &mut register, &mut desk) {
            // What was typed names somebody: it is repeated nowhere.
            complain(&error, &session.words, session.globals.verbose, session.env);
            exit = Exit::CouldNot;
        }
    }
}

fn answered(session: &mut Session, register: &mut Register, desk: &mut Desk) -> anyhow::Result<()> {
    register.look(session)?;
    if desk.typed == "." {
        desk.is_alarm = !desk.is_alarm;
        let said = match desk.is_alarm {
            true => register.alarm(session)?,
            false => Vec::new(),
        };
        say_count(session, register, &said)?;
        return say_missing(session, register, desk);
    }
    let child = chosen(register, desk)?;
    let said = register.turn(&child, desk, session)?;
    say_count(session, register, &said)
}

/// The one child that was meant.
fn chosen(register: &Register, desk: &Desk) -> Result<Child, Failure> {
    let (name, _) = divided(&desk.typed);
    register.opened.child(name).cloned()
}

fn say_count(session: &mut Session, register: &Register, said: &[Text]) -> anyhow::Result<()> {
    let opened = &register.opened;
    let (presence, roster) = (&opened.read.presence, &opened.rosters.all);
    let count = presence.count(roster);
    let missing = presence
        .is_mustering()
        .then(|| presence.count_missing(roster));
    let context = opened.context(session);
    let mut page = Page::new();
    for line in said.iter().filter(|_| opened.names) {
        page.paragraph(line.clone());
    }
    page.paragraph(shown::present(&count, context));
    if let Some(missing) = missing {
        page.paragraph(session.say(&say!("roster-missing-count", count = missing)));
    }
    session.answer(
        &page,
        &json!({ "present": count.present, "missing": missing }),
    )
}

fn say_missing(session: &mut Session, register: &Register, desk: &Desk) -> anyhow::Result<()> {
    let opened = &register.opened;
    if !desk.is_alarm || session.globals.json {
        return Ok(());
    }
    let (presence, roster) = (&opened.read.presence, &opened.rosters.all);
    let missing = presence.missing(roster);
    let answer = shown::missing(&missing, presence, roster, opened.context(session));
    session.answer(&answer.page, &answer.json)
}
