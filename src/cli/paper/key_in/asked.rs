//! Questions at the terminal while a sheet is keyed in: hand, day, rows.

use std::io::Write;

use crate::cli::log::Twice;
use crate::cli::session::Session;
use crate::error::{Failure, Message};
use crate::say;
use crate::usecases::output::typed_bytes;
use crate::usecases::paper::key_in::{KeyedSheet, SheetHand};

/// Name of the person who wrote a sheet, and its day: typed, of the interrupted sitting, or asked for.
pub(super) fn hand(
    by: Option<String>,
    date: Option<String>,
    twice: Twice,
    sheet: &KeyedSheet,
    session: &mut Session,
) -> anyhow::Result<SheetHand> {
    let is_asked = session.env.terminal.input;
    let before = sheet.rows.first().map(|row| row.hand.clone());
    let left = Some(sheet.left.by.clone()).filter(|by| is_asked && !by.is_empty());
    let is_left = left.is_some();
    let by = who(by, before.filter(|hand| !hand.is_empty()).or(left), session)?;
    let date = match date {
        None if is_left => sheet.left.date.clone(),
        date => day(date, &say!("paper-ask-day"), session)?,
    };
    Ok(SheetHand {
        hand: by,
        date: date.filter(|date| !date.trim().is_empty()),
        which: twice.which(),
    })
}

/// Name of the person who wrote a sheet: typed, known from before, or asked for.
///
/// # Errors
/// Nobody says.
pub(super) fn who(
    by: Option<String>,
    known: Option<String>,
    session: &mut Session,
) -> anyhow::Result<String> {
    let by = match by.or(known.filter(|hand| !hand.is_empty())) {
        None if session.env.terminal.input => session.asked(&say!("paper-ask-who"))?,
        by => by,
    };
    let by = by.filter(|by| !by.trim().is_empty());
    let by = by.ok_or_else(|| Failure::wrong_words(say!("paper-who-wrote")))?;
    Ok(by.trim().to_owned())
}

/// The day as typed, or asked for at a terminal; none where it is the usual one.
pub(super) fn day(
    date: Option<String>,
    question: &Message,
    session: &mut Session,
) -> anyhow::Result<Option<String>> {
    let date = match date {
        None if session.env.terminal.input => session.asked(question)?,
        date => date,
    };
    Ok(date.filter(|date| !date.trim().is_empty()))
}

impl Session<'_> {
    /// An answer typed at the terminal; none where there is no more.
    fn asked(&mut self, question: &Message) -> anyhow::Result<Option<String>> {
        let Some(bytes) = self.line(Some(question))? else {
            return Ok(None);
        };
        let declared = self.globals.encoding.clone();
        let text = typed_bytes::read(&bytes, declared.as_deref(), None, self.env)?;
        Ok(Some(text.trim().to_owned()))
    }

    fn prompt(&mut self, question: &Message) {
        let question = self.say(question);
        let _ = write!(self.env.talk, "{question} ");
        let _ = self.env.talk.flush();
    }

    /// The next line of standard input, asked for with a question at a terminal.
    pub(super) fn line(&mut self, question: Option<&Message>) -> std::io::Result<Option<Vec<u8>>> {
        if let Some(question) = question {
            self.prompt(question);
        }
        self.env.line()
    }
}
