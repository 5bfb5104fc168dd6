//! Rows of a sheet asked for at the terminal. Each line is on the disk when Enter has been pressed: after an
//! interruption the sheet goes on where it was, with the line that did not come into the log.

use serde_json::Value;

use crate::cli::incident::when;
use crate::cli::paper::key_in::{EMPTY, Sitting, decoded};
use crate::cli::session::{Session, complain};
use crate::render::page::{Item, Page, Text, Tone};
use crate::say;
use crate::usecases::Binder;
use crate::usecases::paper::key_in::KeyedRow;

impl Sitting {
    /// True where Enter said that the rest of the sheet is empty; false where the input ended.
    pub(super) fn ask_rows(
        &mut self,
        binder: &Binder,
        session: &mut Session,
    ) -> anyhow::Result<bool> {
        self.take_up(binder, session)?;
        loop {
            let asked = say!("paper-ask-row", line = self.line + 1);
            let Some(bytes) = session.line(Some(&asked))? else {
                return Ok(false);
            };
            match bytes.trim_ascii() {
                b"" if self.sheet.left.typed.is_empty() => return Ok(true),
                b"" => self.is_dropped(session),
                EMPTY => {
                    self.line += 1;
                    self.keep("")?;
                }
                _ => match decoded(&bytes, session) {
                    Ok(text) => self.asked_row(&text, binder, session)?,
                    Err(error) => self.complain(&error, session),
                },
            }
        }
    }

    /// Goes on from before an interruption.
    fn take_up(&mut self, binder: &Binder, session: &mut Session) -> anyhow::Result<()> {
        let left = std::mem::take(&mut self.sheet.left);
        self.line = left.line.max(self.sheet.last_line());
        self.tell_rows(binder, session)?;
        if left.typed.is_empty() || self.line > left.line {
            return self.keep("");
        }
        let (line, typed) = (self.line + 1, left.typed.as_str());
        session.notice(&say!("paper-row-left", line = line, typed = typed));
        self.asked_row(typed, binder, session)
    }

    /// A line that was finished with Enter: kept until it is in the log.
    fn asked_row(
        &mut self,
        text: &str,
        binder: &Binder,
        session: &mut Session,
    ) -> anyhow::Result<()> {
        self.keep(text)?;
        match self.row(text, binder, session) {
            Ok(()) => self.keep(""),
            Err(error) => {
                self.complain(&error, session);
                Ok(())
            }
        }
    }

    /// Enter, while a line waits that could not be taken in: told once, before the rest counts as empty.
    fn is_dropped(&mut self, session: &mut Session) {
        let typed = std::mem::take(&mut self.sheet.left.typed);
        let line = self.line + 1;
        session.trouble(&say!("paper-row-not-in", line = line, typed = typed));
    }

    fn keep(&mut self, typed: &str) -> anyhow::Result<()> {
        let left = &mut self.sheet.left;
        left.by.clone_from(&self.hand.hand);
        left.date.clone_from(&self.hand.date);
        left.line = self.line;
        typed.clone_into(&mut left.typed);
        self.sheet.file.keep(left)
    }

    fn complain(&self, error: &anyhow::Error, session: &mut Session) {
        complain(error, &session.words, session.globals.verbose, session.env);
    }

    /// Lists the rows that were keyed in before an interruption.
    fn tell_rows(&self, binder: &Binder, session: &mut Session) -> anyhow::Result<()> {
        if self.sheet.rows.is_empty() {
            session.notice(&say!("paper-how-to-key"));
            return Ok(());
        }
        let mut page = Page::new();
        let number = self.sheet.number.to_string();
        page.paragraph(session.say(&say!("paper-rows-before", number = number)));
        let when = when(binder, session);
        let item = |row: &KeyedRow| Item {
            depth: 0,
            mark: row.line.to_string(),
            text: Text::from(format!("{} {}", when.say(row.at), row.text))
                .and(format!(" {}", row.id), Tone::Faint),
        };
        page.list(self.sheet.rows.iter().map(item).collect());
        if session.globals.json {
            return Ok(());
        }
        session.answer(&page, &Value::Null)
    }
}
