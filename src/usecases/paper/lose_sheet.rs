//! A sheet is lost: the register says so, and the clock of personal data starts where it was about people.

use anyhow::Result;

use crate::domain::name::LogId;
use crate::domain::obligations::stopwatch::Stopwatches;
use crate::domain::paper::number::PaperNumber;
use crate::domain::paper::register::Print;
use crate::domain::paper::subject::PrintSubject;
use crate::domain::time::moment::Moment;
use crate::env::Env;
use crate::error::Message;
use crate::replica::Binder;
use crate::usecases::incident::incident_snapshot::SnapshotTime;
use crate::usecases::log::write_outcome::WriteOutcome;
use crate::usecases::obligations::clocks::{self, ClockChange, ClockChanged};
use crate::usecases::obligations::duties;
use crate::usecases::paper::mark_paper::{self, PaperWord, mark_paper};

/// The clock of a breach of personal data, as duties.yaml calls it.
const CLOCK: &str = "personal-data";

/// What came of it.
pub struct LostSheet {
    pub print: Print,
    pub number: PaperNumber,
    pub written: WriteOutcome,
    pub breach: Breach,
}

/// What became of the clock.
pub enum Breach {
    /// Nothing about people was on the sheet.
    None,
    /// No duty of this binder hangs on such a clock.
    NoClock,
    Runs(Moment),
    Started(Box<ClockChanged>),
}

/// Writes a `paper` in the journal and starts the clock in `log`. `event` and `say` make sentences of the log.
///
/// # Errors
/// No such sheet; it is destroyed; a copy that cannot write.
pub fn lose_sheet(
    binder: &Binder,
    env: &Env,
    (log, typed): (&LogId, &str),
    word: &PaperWord,
    event: &dyn Fn(&Print, &PaperNumber) -> String,
    say: &dyn Fn(&Message) -> String,
) -> Result<LostSheet> {
    let (print, ..) = mark_paper::sheet(binder, typed)?;
    let (written, number) = mark_paper(binder, env, typed, word, event)?;
    // Of a newer program's print nothing is known: then rather once too often.
    let is_about_people = print
        .subject
        .as_ref()
        .is_none_or(PrintSubject::is_about_people);
    let breach = match is_about_people {
        true => start(binder, env, log, (word, event(&print, &number)), say)?,
        false => Breach::None,
    };
    Ok(LostSheet {
        print,
        number,
        written,
        breach,
    })
}

fn start(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    (word, why): (&PaperWord, String),
    say: &dyn Fn(&Message) -> String,
) -> Result<Breach> {
    let read = duties::read(binder, env, log, &SnapshotTime::default())?;
    if !read.duties.value.clocks().contains(&CLOCK) {
        return Ok(Breach::NoClock);
    }
    let watches = Stopwatches::of(&read.snapshot.timeline);
    if let Some(since) = watches.running(CLOCK) {
        return Ok(Breach::Runs(since));
    }
    let change = ClockChange {
        on: true,
        name: CLOCK.to_owned(),
        why: Some(why),
        happened: word.happened.clone(),
    };
    let started = clocks::turn(binder, env, log, &change, say)?;
    Ok(Breach::Started(Box::new(started)))
}
