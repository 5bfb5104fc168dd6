//! `binder log …`: the log, read and written.

mod add;
pub(super) mod as_of;
mod decide;
pub(super) mod event_time;
mod follow;
mod keep;
mod log_context;
mod newest;
mod printed;
mod show;
mod show_entry;
pub(super) mod write_outcome;

pub(crate) use self::decide::Reasons;
pub(crate) use self::printed::printed;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::cli::session::Session;
use crate::domain::time::typed_time::RepeatedHour;
use crate::error::{Exit, Message};
use crate::say;
use crate::usecases::Binder;
use crate::usecases::log::attach_file::attach_file;
use crate::usecases::log::correct_entry::{Correction, correct_entry};
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::mark_done::{DoneMark, mark_done};
use crate::usecases::log::strike_entry::{last_own, strike_entry};
use crate::usecases::log::write_outcome::WriteOutcome;
use crate::usecases::output::typed_bytes;

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Log {
    #[command(flatten)]
    show: Box<show::Show>,
    #[command(subcommand)]
    verb: Option<LogVerb>,
}

#[derive(Debug, Subcommand)]
enum LogVerb {
    Add(add::Add),
    Decide(decide::Decide),
    Done(Done),
    Reopen(Done),
    Correct(Correct),
    Strike(Strike),
    Attach(Attach),
    Show(show_entry::ShowEntry),
    Keep(keep::Keep),
}

#[derive(Args, Debug)]
struct Done {
    id: String,
    text: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    at: Option<String>,
    #[arg(long, value_name = "TEXT")]
    late: Option<String>,
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    #[command(flatten)]
    twice: Twice,
}

#[derive(Args, Debug)]
struct Correct {
    id: String,
    text: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    at: Option<String>,
    #[command(flatten)]
    twice: Twice,
}

#[derive(Args, Debug)]
struct Strike {
    #[arg(required_unless_present = "last")]
    id: Option<String>,
    text: Option<String>,
    #[arg(long)]
    last: bool,
    #[arg(long, value_name = "TEXT")]
    #[arg(required_unless_present_any = ["last", "text"])]
    why: Option<String>,
}

impl Strike {
    /// The id, none for the last entry, and the reason: the words behind `--why` and all others. Behind
    /// `--last` no word is an id.
    fn read(&self) -> (Option<&str>, Option<String>) {
        let text = |words: &[&Option<String>]| {
            let words: Vec<&str> = words.iter().filter_map(|it| it.as_deref()).collect();
            (!words.is_empty()).then(|| words.join(" "))
        };
        match self.last {
            true => (None, text(&[&self.why, &self.id, &self.text])),
            false => (self.id.as_deref(), text(&[&self.why, &self.text])),
        }
    }
}

#[derive(Args, Debug)]
struct Attach {
    id: String,
    #[arg(required = true)]
    file: Vec<PathBuf>,
}

/// Options for the repeated hour of the autumn clock change.
#[derive(Args, Clone, Copy, Debug, Default)]
pub(crate) struct Twice {
    #[arg(long)]
    first: bool,
    #[arg(long, conflicts_with = "first")]
    second: bool,
}

impl Twice {
    pub(crate) fn which(self) -> Option<RepeatedHour> {
        match (self.first, self.second) {
            (true, _) => Some(RepeatedHour::First),
            (_, true) => Some(RepeatedHour::Second),
            _ => None,
        }
    }
}

impl Log {
    /// True if no choice of rows and no format was typed: the newest rows that fit the screen are shown.
    pub(crate) fn shows_last(&self) -> bool {
        self.verb.is_none() && self.show.is_plain()
    }
}

pub(crate) fn run(typed: Log, session: &mut Session) -> anyhow::Result<Exit> {
    match typed.verb {
        None => show::run(&typed.show, session),
        Some(LogVerb::Add(typed)) => add::run(&typed, session),
        Some(LogVerb::Decide(typed)) => decide::run(typed, session),
        Some(LogVerb::Done(typed)) => mark(typed, true, session),
        Some(LogVerb::Reopen(typed)) => mark(typed, false, session),
        Some(LogVerb::Correct(typed)) => correct(&typed, session),
        Some(LogVerb::Strike(typed)) => strike(&typed, session),
        Some(LogVerb::Attach(typed)) => attach(&typed, session),
        Some(LogVerb::Show(typed)) => show_entry::run(&typed, session),
        Some(LogVerb::Keep(typed)) => keep::run(&typed, session),
    }
}

fn mark(typed: Done, done: bool, session: &mut Session) -> anyhow::Result<Exit> {
    let mark = DoneMark {
        done,
        id: typed.id,
        text: text(typed.text.as_deref().unwrap_or_default(), session)?,
        happened: EventTime {
            at: typed.at,
            which: typed.twice.which(),
            late: typed.late,
        },
        source: typed.source,
    };
    let binder = session.binder_to_write()?;
    let incident = session.globals.incident.clone();
    let written = mark_done(&binder, session.env, incident.as_deref(), &mark)?;
    let done = match done {
        true => say!("log-told-done", what = &written.about),
        false => say!("log-told-reopen", what = &written.about),
    };
    end_about(session, &binder, &written, &done)
}

fn correct(typed: &Correct, session: &mut Session) -> anyhow::Result<Exit> {
    let correction = Correction {
        id: typed.id.clone(),
        text: text(typed.text.as_deref().unwrap_or_default(), session)?,
        at: typed.at.clone(),
        which: typed.twice.which(),
    };
    let binder = session.binder_to_write()?;
    let incident = session.globals.incident.clone();
    let written = correct_entry(&binder, session.env, incident.as_deref(), &correction)?;
    let done = say!("log-told-correct", what = &written.about);
    end_about(session, &binder, &written, &done)
}

fn strike(typed: &Strike, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder_to_write()?;
    let incident = session.globals.incident.clone();
    let incident = incident.as_deref();
    let (id, why) = typed.read();
    let id = match id {
        Some(id) => id.to_owned(),
        None => last_own(&binder, session.env, incident)?,
    };
    let why = match why {
        Some(why) => why,
        None => session.in_binders_language(&binder)(&say!("log-struck-at-once")),
    };
    let written = strike_entry(&binder, session.env, incident, &id, &why)?;
    let done = say!("log-told-strike", what = &written.about);
    end_about(session, &binder, &written, &done)
}

fn attach(typed: &Attach, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let incident = session.globals.incident.clone();
    let written = attach_file(
        &binder,
        session.env,
        incident.as_deref(),
        &typed.id,
        &typed.file,
    )?;
    let done = say!("log-told-attach", what = &written.about);
    end_about(session, &binder, &written, &done)
}

/// Closing line with the row concerned, if known here.
fn end_about(
    session: &mut Session,
    binder: &Binder,
    written: &WriteOutcome,
    done: &Message,
) -> anyhow::Result<Exit> {
    match written.about.is_empty() {
        true => write_outcome::end(session, binder, written),
        false => write_outcome::end_told(session, binder, written, done),
    }
}

/// A text as typed; `-` is all of standard input.
///
/// # Errors
/// What came there is no text; it is kept as it came.
pub(crate) fn text(typed: &str, session: &mut Session) -> anyhow::Result<String> {
    if typed != "-" {
        return Ok(typed.to_owned());
    }
    if session.env.terminal.input {
        let keys = match cfg!(windows) {
            true => "Ctrl-Z, Enter",
            false => "Ctrl-D",
        };
        session.notice(&say!("log-type-the-text", keys = keys));
    }
    session.typed.read_piped(session.env)?;
    let declared = session.globals.encoding.clone();
    let declared = declared.as_deref();
    let text = if session.typed.asks_for_protection() {
        session.will_write();
        typed_bytes::read_unkept(&session.typed.piped, declared)?
    } else {
        typed_bytes::read(&session.typed.piped, declared, None, session.env)?
    };
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}
