//! `binder paper in SHEET`: keying in what was written by hand, row by row. Each row is in the log before
//! the next one is asked for, so that an interruption costs no more than the row that is being typed.

mod asked;
mod attendance;
mod rows_asked;

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde_json::json;

use crate::cli::command_line;
use crate::cli::incident::when;
use crate::cli::log::Twice;
use crate::cli::log::write_outcome;
use crate::cli::paper::print::register::event;
use crate::cli::roster::Unlock;
use crate::cli::session::{Session, complain};
use crate::domain::paper::number::PaperNumber;
use crate::domain::paper::register::{PaperMark, Print};
use crate::domain::paper::transcript::TypedRow;
use crate::error::{Exit, Failure, Message};
use crate::render::page::{Item, Page, Text, Tone};
use crate::render::paper::subject;
use crate::render::when::TimeStyle;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::log::write_outcome::WriteOutcome;
use crate::usecases::output::typed_bytes;
use crate::usecases::paper::key_in::{
    self, KeyedSheet, NewRow, SheetHand, is_attendance, is_same, key_in_row, open_sheet,
};
use crate::usecases::paper::mark_paper::{PaperWord, mark_paper};

#[derive(Args, Debug)]
pub(crate) struct PaperArgs {
    #[command(subcommand)]
    verb: PaperVerb,
}

#[derive(Debug, Subcommand)]
enum PaperVerb {
    In(KeyIn),
}

#[derive(Args, Debug)]
struct KeyIn {
    #[arg(value_name = "SHEET")]
    sheet: String,
    #[arg(long, value_name = "WHO")]
    by: Option<String>,
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    #[arg(long, value_name = "FILE")]
    photo: Vec<PathBuf>,
    #[command(flatten)]
    twice: Twice,
    /// Of an attendance sheet, whose rows are children of a roster.
    #[command(flatten)]
    unlock: Unlock,
}

/// Input that stands for an empty line of the sheet.
const EMPTY: &[u8] = b"-";

pub(crate) fn run(typed: PaperArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let PaperVerb::In(typed) = typed.verb;
    let binder = session.binder_to_write()?;
    if is_attendance(&binder, &typed.sheet)? {
        return attendance::run(typed, session);
    }
    let log = session.log_to_write(&binder);
    let sheet = open_sheet(&binder, log, &typed.sheet)?;
    if let Some((at, who)) = &sheet.finished {
        let (number, time) = (sheet.number.to_string(), when(&binder, session).say(*at));
        let first = sheet.rows.first().map(|row| row.id.clone());
        let message = say!(
            "paper-keyed-already",
            number = number,
            time = time,
            who = who,
            id = first.unwrap_or_default()
        );
        return Err(Failure::could_not(message).into());
    }
    let mut sitting = Sitting {
        hand: asked::hand(typed.by, typed.date, typed.twice, &sheet, session)?,
        photos: typed.photo,
        line: 0,
        new: Vec::new(),
        refused: 0,
        sheet,
    };
    let is_whole = match session.env.terminal.input {
        true => sitting.ask_rows(&binder, session)?,
        false => sitting.read_rows(&binder, session)?,
    };
    match is_whole {
        true => sitting.finish(&binder, session),
        false => Ok(sitting.leave(session)),
    }
}

/// A sheet while it is keyed in.
struct Sitting {
    sheet: KeyedSheet,
    hand: SheetHand,
    /// Pictures of it that no row has yet.
    photos: Vec<PathBuf>,
    /// The line of the sheet that was keyed in last, from 1.
    line: u64,
    new: Vec<(WriteOutcome, u64)>,
    /// Lines that were not understood, and kept.
    refused: usize,
}

impl Sitting {
    /// Rows of a pipe or file; an empty line is an empty line of the sheet.
    fn read_rows(&mut self, binder: &Binder, session: &mut Session) -> anyhow::Result<bool> {
        while let Some(bytes) = session.line(None)? {
            if matches!(bytes.trim_ascii(), b"" | EMPTY) {
                self.line += 1;
                continue;
            }
            let text = decoded(&bytes, session);
            if let Err(error) = text.and_then(|text| self.row(&text, binder, session)) {
                self.refuse(&bytes, &error, binder, session);
            }
        }
        Ok(self.refused == 0)
    }

    /// Writes one row. A row that is there already, from before an interruption, is not written again.
    fn row(&mut self, text: &str, binder: &Binder, session: &mut Session) -> anyhow::Result<()> {
        let row = TypedRow::parse(text)
            .ok_or_else(|| Failure::could_not(say!("paper-no-row", typed = text.trim())))?;
        let at = key_in::happened(binder, session.env, &row, &self.hand)?;
        let line = self.line + 1;
        if let Some(before) = self.sheet.rows.iter().find(|it| it.line == line) {
            if !is_same(before, at, &row) {
                let (line, id) = (line, before.id.clone());
                return Err(
                    Failure::could_not(say!("paper-other-row", line = line, id = id)).into(),
                );
            }
            self.line = line;
            return Ok(());
        }
        let late = session.in_binders_language(binder)(&say!("paper-late"));
        let new = NewRow {
            line,
            row: &row,
            files: &self.photos,
            why_late: &late,
        };
        let written = key_in_row(binder, session.env, &self.sheet, &new, &self.hand)?;
        self.line = line;
        self.photos.clear();
        session.has_written = true;
        self.new.push((written, line));
        Ok(())
    }

    /// Says why a line is not in the log, and keeps it. It is a line of the sheet all the same.
    fn refuse(
        &mut self,
        bytes: &[u8],
        error: &anyhow::Error,
        binder: &Binder,
        session: &mut Session,
    ) {
        self.line += 1;
        self.refused += 1;
        complain(error, &session.words, session.globals.verbose, session.env);
        let folder = Some(binder.folder());
        command_line::keep_and_repeat(bytes, folder, &session.words, session.env);
    }

    /// Lines of it are not in the log, or there may be more: it is not noted as keyed in.
    fn leave(&self, session: &mut Session) -> Exit {
        let number = self.sheet.number.to_string();
        session.trouble(&match self.refused {
            0 => say!("paper-left-off", number = number),
            count => say!("paper-unfinished", count = count, number = number),
        });
        Exit::Kept
    }

    /// Notes that the sheet is keyed in.
    fn finish(self, binder: &Binder, session: &mut Session) -> anyhow::Result<Exit> {
        let word = PaperWord {
            mark: PaperMark::KeyedIn,
            incident: Some(self.sheet.log.clone()),
            files: self.photos.clone(),
            ..PaperWord::default()
        };
        let say = session.in_binders_language(binder);
        let sentence = |print: &Print, number: &PaperNumber| {
            let keyed = say(&event(number, &word, &say(&subject::of_print(print))));
            format!("{keyed}. {}", say(&self.lines_said()))
        };
        let number = self.sheet.number.to_string();
        let (written, number) = mark_paper(binder, session.env, &number, &word, &sentence)?;
        self.sheet.file.remove()?;
        let mut page = self.page(&number, when(binder, session), session);
        page.paragraph(write_outcome::line(session, binder, &written));
        let rows = self.new.iter().map(|(row, line)| {
            json!({ "id": row.id.to_string(), "log": row.log.as_str(), "line": line })
        });
        let json = json!({
            "sheet": number.to_string(),
            "rows": rows.collect::<Vec<_>>(),
            "empty": self.empty(),
        });
        write_outcome::end_with(session, &written, &page, json)
    }

    /// The lines before the last row that nothing is written on.
    fn empty(&self) -> Vec<u64> {
        let before = self.sheet.rows.iter().map(|row| row.line);
        let written: BTreeSet<u64> = before.chain(self.new.iter().map(|it| it.1)).collect();
        let last = written.last().copied().unwrap_or(0);
        (1..last).filter(|line| !written.contains(line)).collect()
    }

    /// Summary of a finished sheet: number of rows, numbers of empty lines.
    fn lines_said(&self) -> Message {
        let empty: Vec<String> = self.empty().iter().map(u64::to_string).collect();
        let count = self.sheet.rows.len() + self.new.len();
        let between = if empty.is_empty() { "no" } else { "yes" };
        let empty = empty.join(", ");
        say!(
            "paper-lines",
            count = count,
            between = between,
            empty = empty
        )
    }

    fn page(&self, number: &PaperNumber, when: TimeStyle, session: &Session) -> Page {
        let mut page = Page::new();
        let number = number.to_string();
        let title = session.say(&say!("paper-keyed", number = &number));
        page.paragraph(Text::new(title, Tone::Strong));
        let item = |(row, line): &(WriteOutcome, u64)| Item {
            depth: 0,
            mark: line.to_string(),
            text: Text::from(format!("{} {}", when.say(row.at), row.event))
                .and(format!(" {}", row.id), Tone::Faint),
        };
        if !self.new.is_empty() {
            page.list(self.new.iter().map(item).collect());
        }
        page.paragraph(session.say(&self.lines_said()));
        page.paragraph(session.say(&say!("paper-destroy-next", number = &number)));
        page
    }
}

/// A line of standard input as text.
fn decoded(bytes: &[u8], session: &Session) -> anyhow::Result<String> {
    let declared = session.globals.encoding.as_deref();
    Ok(typed_bytes::read(bytes, declared, None, session.env)?)
}
