//! The desk without a screen: a line in, an answer out, for screen readers and for pipes. What others have
//! written is told before the next line is asked for.

use std::io::{Read, Write};

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

/// Reads lines until there are no more. What is refused is kept, and the next line asked for.
///
/// # Errors
/// The copy cannot be read, or nothing can be shown.
pub(super) fn talk_until_end(session: &mut Session, mut office: LogDesk) -> anyhow::Result<Exit> {
    let vocabulary = Vocabulary::of(&session.words);
    let mut follow = begin(session, &mut office)?;
    let mut exit = Exit::Done;
    loop {
        prompt(session);
        let Some(bytes) = line(session)? else {
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

/// Tells which log it is, what stands last in it and what can be typed.
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

/// The bytes of the next line without its end; none where there is no more.
fn line(session: &mut Session) -> std::io::Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    let mut byte = [0];
    loop {
        if session.env.input.read(&mut byte)? == 0 {
            return Ok((!line.is_empty()).then_some(line));
        }
        if byte == *b"\n" {
            return Ok(Some(line));
        }
        line.push(byte[0]);
    }
}

/// Carries a line out and says what came of it; none where it asks to end.
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

/// Says why, and keeps what takes thought to type again.
fn refuse(session: &mut Session, office: &LogDesk, bytes: &[u8], error: &anyhow::Error) {
    complain(error, &session.words, session.globals.verbose, session.env);
    if bytes.trim_ascii().contains(&b' ') {
        command_line::keep_and_repeat(bytes, Some(office.folder()), &session.words, session.env);
    }
}
