//! Say what became of a sheet: keyed in, returned, lost, destroyed.

use std::path::PathBuf;

use anyhow::Result;

use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::name::{LogId, folded};
use crate::domain::paper::number::PaperNumber;
use crate::domain::paper::register::{PaperDeed, PaperMark, PaperState, Print};
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;
use crate::usecases::log::attach_file;
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::find_entry;
use crate::usecases::log::long_text;
use crate::usecases::log::write_outcome::{self, WriteOutcome};
use crate::usecases::paper::read_register::{register, unknown_sheet};

/// A word about a sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaperWord {
    pub mark: PaperMark,
    /// Who was there when it was destroyed.
    pub with: String,
    /// How it was lost, as far as anybody knows.
    pub why: String,
    pub happened: EventTime,
    /// The incident its rows were keyed into.
    pub incident: Option<LogId>,
    pub files: Vec<PathBuf>,
}

/// The print and the sheet meant by a number that was typed, and which of its copies it is, from 0.
///
/// # Errors
/// It is no number; no such sheet is in the register; it is one of several copies and does not say which.
pub fn sheet(binder: &Binder, typed: &str) -> Result<(Print, PaperNumber, usize)> {
    let number = PaperNumber::parse(typed)
        .ok_or_else(|| Failure::wrong_words(say!("paper-no-number", typed = typed)))?;
    let print = register(binder)?.find(&number).cloned();
    let print = print.ok_or_else(|| unknown_sheet(&number))?;
    let several = print.sheets.len() > 1;
    let index = match number.copy {
        Some(copy) => usize::try_from(copy - 1).unwrap_or_default(),
        None if several => {
            let (first, last) = (print.number(0), print.number(print.sheets.len() - 1));
            return Err(Failure::wrong_words(say!(
                "paper-which-copy",
                number = number.to_string(),
                first = first.to_string(),
                last = last.to_string()
            ))
            .into());
        }
        None => 0,
    };
    let number = PaperNumber {
        leaf: number.leaf,
        ..print.number(index)
    };
    Ok((print, number, index))
}

/// Writes a `paper` in the journal. `event` makes its sentence of what is said.
///
/// # Errors
/// As [`sheet`]; it is destroyed already; a copy that cannot write.
pub fn mark_paper(
    binder: &Binder,
    env: &Env,
    typed: &str,
    word: &PaperWord,
    event: &dyn Fn(&Print, &PaperNumber) -> String,
) -> Result<(WriteOutcome, PaperNumber)> {
    let (print, number, index) = sheet(binder, typed)?;
    refuse_destroyed(&print, &number, index)?;
    refuse_alone(binder, word)?;
    let at = word.happened.moment(binder, env)?;
    let journal = LogId::journal();
    let target = find_entry::find(binder, env, Some(journal.as_str()), &print.id.to_string())?;
    let mut draft = target.draft(EntryKind::Paper, at);
    let mut files = Vec::new();
    for path in &word.files {
        files.extend(long_text::read(binder, env, path).map_err(attach_file::refused)?);
    }
    let incident = word.incident.as_ref().map(LogId::as_str);
    draft
        .fields
        .set(Field::Event, event(&print, &number))
        .set(Field::OfLog, incident.unwrap_or_default())
        .set(Field::To, word.mark.written())
        .set(Field::Name, word.with.as_str())
        .set(Field::Why, word.why.as_str())
        .set(Field::Late, word.happened.why_late())
        .set(Field::Count, index as u64 + 1)
        .set(Field::Sheet, number.to_string());
    let files = long_text::named(&mut draft.fields, files);
    let written = write_outcome::write(binder, env, draft, files, target.notices)?;
    Ok((written, number))
}

/// A sheet is destroyed by two: whoever looks on is another person than whoever writes.
fn refuse_alone(binder: &Binder, word: &PaperWord) -> Result<(), Failure> {
    let is_own = |own: &str| !own.is_empty() && folded(own) == folded(word.with.trim());
    let device = binder.device();
    let alone = word.mark == PaperMark::Destroyed
        && device.is_some_and(|it| is_own(&it.name) || is_own(it.writer.as_str()));
    match alone {
        true => Err(Failure::wrong_words(say!("paper-alone"))),
        false => Ok(()),
    }
}

fn refuse_destroyed(print: &Print, number: &PaperNumber, index: usize) -> Result<(), Failure> {
    match &print.sheets[index] {
        PaperState::Destroyed { deed, .. } => Err(destroyed(number, deed)),
        _ => Ok(()),
    }
}

/// Nothing more is said of a sheet that is destroyed.
pub(super) fn destroyed(number: &PaperNumber, deed: &PaperDeed) -> Failure {
    Failure::could_not(say!(
        "paper-destroyed-already",
        number = number.to_string(),
        who = &deed.by,
        id = deed.id.to_string()
    ))
}
