//! Key in what was written by hand on a numbered sheet.

use std::path::PathBuf;

use anyhow::Result;
use chrono::NaiveDate;

use crate::domain::log::entry::{Draft, EntryKind, Field, Fields};
use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::paper::number::PaperNumber;
use crate::domain::paper::register::{PaperState, Print};
use crate::domain::paper::subject::{PrintSubject, RosterSheet};
use crate::domain::paper::transcript::{self, TypedRow};
use crate::domain::paper::unfinished_sheet::UnfinishedSheet;
use crate::domain::time::moment::{self, Moment};
use crate::domain::time::typed_time::{RepeatedHour, Toward};
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::replica::journal::sheet_file::SheetFile;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::log::attach_file;
use crate::usecases::log::long_text;
use crate::usecases::log::write_outcome::{self, WriteOutcome};
use crate::usecases::paper::mark_paper;

/// A sheet that is being keyed in.
pub struct KeyedSheet {
    pub print: Print,
    pub number: PaperNumber,
    /// Where its rows go.
    pub log: LogId,
    /// Rows of it that are in the log already: line, time and text.
    pub rows: Vec<KeyedRow>,
    /// When the whole of it was keyed in, and by whom.
    pub finished: Option<(Moment, String)>,
    /// How far it had come at this computer.
    pub left: UnfinishedSheet,
    pub file: SheetFile,
}

impl KeyedSheet {
    /// The last line of it that the log has.
    pub fn last_line(&self) -> u64 {
        self.rows.iter().map(|row| row.line).max().unwrap_or(0)
    }
}

/// A row as it was keyed in.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyedRow {
    pub id: String,
    pub line: u64,
    pub at: Moment,
    pub text: String,
    /// Who wrote it by hand.
    pub hand: String,
}

/// True of a sheet whose rows are children who came and left.
///
/// # Errors
/// No such sheet; the register cannot be read.
pub fn is_attendance(binder: &Binder, typed: &str) -> Result<bool> {
    let (print, ..) = mark_paper::sheet(binder, typed)?;
    Ok(print.subject == Some(PrintSubject::Roster(RosterSheet::Attendance)))
}

/// Opens a sheet for keying in, in the incident that is meant.
///
/// # Errors
/// No such sheet; it is destroyed; the log cannot be read.
pub fn open_sheet(binder: &Binder, log: LogId, typed: &str) -> Result<KeyedSheet> {
    let (print, number, index) = mark_paper::sheet(binder, typed)?;
    let finished = match &print.sheets[index] {
        PaperState::Destroyed { deed, .. } => {
            return Err(mark_paper::destroyed(&number, deed).into());
        }
        PaperState::KeyedIn(deed) => Some((deed.at, deed.by.clone())),
        PaperState::Out | PaperState::Returned(_) | PaperState::Lost { .. } => None,
    };
    let timeline = match log.is_journal() {
        true => Timeline::of(&binder.notebooks(&log)?),
        false => incidents::told(binder, &log)?.1,
    };
    let row = |row: &crate::domain::log::timeline::Row| {
        Some(KeyedRow {
            id: row.id()?.to_string(),
            line: transcript::line(row),
            at: row.at,
            text: row.event().to_owned(),
            hand: row.field(Field::Hand).to_owned(),
        })
    };
    let rows = transcript::keyed(&timeline, &number);
    let mut rows: Vec<KeyedRow> = rows.into_iter().filter_map(row).collect();
    rows.extend(on_their_way(binder, &log, &number, &rows)?);
    let (file, left) = binder.sheet_file(&number)?;
    Ok(KeyedSheet {
        rows,
        print,
        number,
        log,
        finished,
        left,
        file,
    })
}

/// Rows that are safe on the disk and not in the log yet: the program ended in between.
fn on_their_way(
    binder: &Binder,
    log: &LogId,
    number: &PaperNumber,
    rows: &[KeyedRow],
) -> Result<Vec<KeyedRow>> {
    let number = number.to_string();
    let mut waiting = Vec::new();
    for (_, entry) in binder.own_entries(std::slice::from_ref(log))? {
        let id = entry.id.to_string();
        if entry.text(Field::Sheet) == number && rows.iter().all(|row| row.id != id) {
            waiting.push(KeyedRow {
                id,
                line: entry.fields.number(Field::Line).unwrap_or_default(),
                at: entry.at,
                text: entry.event().to_owned(),
                hand: entry.text(Field::Hand).to_owned(),
            });
        }
    }
    Ok(waiting)
}

/// What holds for every row of a sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SheetHand {
    /// Who wrote by hand.
    pub hand: String,
    /// The day it was written, as typed; without one the latest day the time can have been.
    pub date: Option<String>,
    pub which: Option<RepeatedHour>,
}

/// When a row of a sheet happened.
///
/// # Errors
/// A time or day that cannot be read.
pub fn happened(
    binder: &Binder,
    env: &Env,
    row: &TypedRow,
    sheet: &SheetHand,
) -> Result<Moment, Failure> {
    let reading = write_outcome::reading(binder, env, Toward::Past, sheet.which);
    match &sheet.date {
        Some(date) => {
            let day: NaiveDate = reading.day(date)?;
            reading.moment(&format!("{day} {:0>5}", row.time))
        }
        None => reading.moment(&format!("{:0>5}", row.time)),
    }
}

/// A row to be keyed in.
pub struct NewRow<'a> {
    /// Its line on the sheet, from 1.
    pub line: u64,
    pub row: &'a TypedRow,
    /// Pictures of the sheet.
    pub files: &'a [PathBuf],
    /// What is said of its being noted late, in the binder's language.
    pub why_late: &'a str,
}

/// Writes one row of a sheet into the log, with the sheet, the line and who wrote it by hand.
///
/// # Errors
/// A time that cannot be read; a file that cannot be read; a copy that cannot write.
pub fn key_in_row(
    binder: &Binder,
    env: &Env,
    sheet: &KeyedSheet,
    new: &NewRow<'_>,
    hand: &SheetHand,
) -> Result<WriteOutcome> {
    let at = happened(binder, env, new.row, hand)?;
    let mut beside = Vec::new();
    for path in new.files {
        beside.extend(long_text::read(binder, env, path).map_err(attach_file::refused)?);
    }
    let draft = Draft {
        log: sheet.log.clone(),
        kind: EntryKind::Entry,
        at,
        fields: Fields::default()
            .with(Field::Late, new.why_late)
            .with(Field::Event, new.row.text.as_str())
            .with(Field::Sheet, sheet.number.to_string())
            .with(Field::Line, new.line)
            .with(Field::Hand, hand.hand.as_str()),
    };
    long_text::write(binder, env, draft, beside, in_the_future(binder, env, at))
}

fn in_the_future(binder: &Binder, env: &Env, at: Moment) -> Vec<Message> {
    let now = moment::in_zone(env.now(), binder.zone());
    let future = (at > now).then(|| say!("log-in-the-future", time = moment::written(at)));
    future.into_iter().collect()
}

/// Whether a row that is typed again is the one that is in the log at that line.
pub fn is_same(keyed: &KeyedRow, at: Moment, row: &TypedRow) -> bool {
    keyed.at == at && keyed.text == row.text
}
