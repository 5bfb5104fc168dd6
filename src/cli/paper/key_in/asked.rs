//! What is asked at the terminal while a sheet is keyed in.

use std::io::Write;

use crate::cli::log::Twice;
use crate::cli::session::Session;
use crate::error::{Failure, Message};
use crate::say;
use crate::usecases::output::typed_bytes;
use crate::usecases::paper::key_in::{KeyedSheet, SheetHand};

/// Who wrote it and on which day: as typed, as it was before the interruption, or asked for.
pub(super) fn hand(
    by: Option<String>,
    date: Option<String>,
    twice: Twice,
    sheet: &KeyedSheet,
    session: &mut Session,
) -> anyhow::Result<SheetHand> {
    let is_asked = session.env.terminal.input;
    let before = sheet.rows.first().map(|row| row.hand.clone());
    let left = Some(sheet.left.by.clone()).filter(|_| is_asked);
    let known = before.filter(|hand| !hand.is_empty()).or(left);
    let by = by.or(known.filter(|hand| !hand.is_empty()));
    let by = match by {
        Some(by) => by,
        None if is_asked => session.asked(&say!("paper-ask-who"))?.unwrap_or_default(),
        None => return Err(Failure::wrong_words(say!("paper-who-wrote")).into()),
    };
    if by.trim().is_empty() {
        return Err(Failure::wrong_words(say!("paper-who-wrote")).into());
    }
    let date = match date {
        None if is_asked && !sheet.left.by.is_empty() => sheet.left.date.clone(),
        None if is_asked => session.asked(&say!("paper-ask-day"))?,
        date => date,
    };
    Ok(SheetHand {
        hand: by.trim().to_owned(),
        date: date.filter(|date| !date.trim().is_empty()),
        which: twice.which(),
    })
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
