//! The desk without a screen, for screen readers and pipes: a line in, an answer out. Rows of others are
//! shown before the next prompt.

use std::io::Write;

use serde_json::Value;

use crate::cli::command_line;
use crate::cli::log::follow::show_fresh;
use crate::cli::log::write_outcome;
use crate::cli::session::{Session, complain};
use crate::error::Exit;
use crate::render::log::desk;
use crate::render::page::Page;
use crate::say;
use crate::usecases::log::follow_log::Follow;
use crate::usecases::log::keep_desk::LogDesk;
use crate::usecases::output::typed_bytes;

use super::carry_out::carry_out;
use super::shown;
use super::typed::{self, Typed};
use super::vocabulary::Vocabulary;

/// Number of rows shown at the start.
const ROWS: usize = 5;

/// Reads lines until the end. Refused input is saved, and the next line read.
///
/// # Errors
/// The copy cannot be read, or nothing can be shown.
pub(super) fn talk_until_end(session: &mut Session, mut office: LogDesk) -> anyhow::Result<Exit> {
    let vocabulary = Vocabulary::of(&session.words);
    let mut follow = begin(session, &mut office)?;
    let mut exit = Exit::Done;
    loop {
        prompt(session);
        let Some(bytes) = session.env.line()? else {
            return Ok(exit);
        };
        match answered(session, &office, &bytes, &vocabulary) {
            Ok(None) => return Ok(exit),
            Ok(Some(Exit::Done)) => {}
            Ok(Some(_)) => exit = Exit::Kept,
            Err(error) => {
                refuse(session, &office, &bytes, &error);
                exit = Exit::Kept;
            }
        }
        tell(session, &office, &mut follow)?;
    }
}

/// Prints the log's name, last rows and possible input.
fn begin(session: &mut Session, office: &mut LogDesk) -> anyhow::Result<Follow> {
    let read = office.read(session.env)?;
    session.drill = read.read.incident.as_ref().is_some_and(|it| it.drill);
    let mut page = desk::page(&shown::view_of(&read, session, 0, ROWS));
    page.paragraph(session.say(&say!("keep-plain-help")));
    if !session.globals.json {
        session.answer(&page, &Value::Null)?;
    }
    Ok(Follow::from(&read.read))
}

/// Writes the rows that have come since the last line, the own one included.
fn tell(session: &mut Session, office: &LogDesk, follow: &mut Follow) -> anyhow::Result<()> {
    let fresh = follow.fresh(&office.binder(session.env)?, session.env)?;
    match fresh.filter(|_| !session.globals.json) {
        Some(read) => show_fresh(session, &read),
        None => Ok(()),
    }
}

fn prompt(session: &mut Session) {
    if session.env.terminal.input {
        let _ = session.env.talk.write_all(b"> ");
        let _ = session.env.talk.flush();
    }
}

/// Executes a line and returns its answer; none if it ends the session.
fn answered(
    session: &mut Session,
    office: &LogDesk,
    bytes: &[u8],
    vocabulary: &Vocabulary,
) -> anyhow::Result<Option<Exit>> {
    let declared = session.globals.encoding.clone();
    let text = typed_bytes::read(bytes, declared.as_deref(), None, session.env)?;
    let is_time = |words: &str| office.is_time(words, session.env);
    let typed = typed::read(&text, vocabulary, &is_time)?;
    match typed {
        Typed::Quit => return Ok(None),
        Typed::Help => {
            let mut page = Page::new();
            page.bullets(session.say(&say!("keep-help")).lines());
            session.answer(&page, &Value::Null)?;
        }
        _ => {}
    }
    let binder = office.binder(session.env)?;
    match carry_out(&typed, &binder, session.env, office.log())? {
        Some(noted) => Ok(Some(write_outcome::end(session, &binder, &noted)?)),
        None => Ok(Some(Exit::Done)),
    }
}

/// Prints the reason, and saves input that is costly to type again.
fn refuse(session: &mut Session, office: &LogDesk, bytes: &[u8], error: &anyhow::Error) {
    complain(error, &session.words, session.globals.verbose, session.env);
    let line = String::from_utf8_lossy(bytes);
    if office.is_about_protected(line.trim()) {
        command_line::repeat(
            &say!("log-refused-protected"),
            bytes,
            &session.words,
            session.env,
        );
    } else if bytes.trim_ascii().contains(&b' ') {
        command_line::keep_and_repeat(bytes, Some(office.folder()), &session.words, session.env);
    }
}
