//! `binder clock`: list, start and stop clocks.

use clap::{Args, Subcommand};

use crate::cli::log::as_of::AsOf;
use crate::cli::log::event_time::EventTimeArgs;
use crate::cli::log::write_outcome;
use crate::cli::obligations::duty::{add_closed, view};
use crate::cli::session::Session;
use crate::cli::usage::synonyms::word_typed;
use crate::domain::name::LogId;
use crate::domain::obligations::stopwatch::Stopwatches;
use crate::error::Exit;
use crate::render::obligations::clock as shown;
use crate::usecases::obligations::clocks::{ClockChange, turn};
use crate::usecases::obligations::duties;

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct ClockArgs {
    #[command(flatten)]
    show: AsOf,
    #[command(subcommand)]
    verb: Option<ClockVerb>,
}

#[derive(Debug, Subcommand)]
enum ClockVerb {
    Start(ClockTurnArgs),
    Stop(ClockTurnArgs),
}

#[derive(Args, Debug)]
struct ClockTurnArgs {
    #[arg(value_name = "NAME")]
    name: String,
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[command(flatten)]
    happened: EventTimeArgs,
}

pub(crate) fn run(typed: ClockArgs, session: &mut Session) -> anyhow::Result<Exit> {
    match typed.verb {
        None => show(typed.show, session),
        Some(ClockVerb::Start(typed)) => turned(typed, true, session),
        Some(ClockVerb::Stop(typed)) => turned(typed, false, session),
    }
}

fn show(typed: AsOf, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let incident = session.globals.incident.clone();
    let log = duties::incident(&binder, session.env, incident.as_deref())?;
    session.about(&binder, &log);
    let read = duties::read(&binder, session.env, &log, &typed.wanted())?;
    let (accounts, watches) = (read.accounts(), Stopwatches::of(&read.snapshot.timeline));
    let known = read.duties.value.clocks();
    let mut answer = shown::list(
        &view(&read, &accounts, session.shows_whole()),
        &watches,
        &known,
        &session.words,
    );
    // Also when the incident is closed: a clock alone does not show what is due.
    add_closed(&binder, &LogId::journal(), &mut answer, session);
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

fn turned(typed: ClockTurnArgs, on: bool, session: &mut Session) -> anyhow::Result<Exit> {
    const NAMES: [&str; 3] = ["personal-data", "student-data", "serious"];
    let name = word_typed(&typed.name, &NAMES, &session.words);
    let turning = ClockChange {
        on,
        name: name.unwrap_or(&typed.name).to_owned(),
        why: typed.why,
        happened: typed.happened.typed(),
    };
    let binder = session.binder_to_write()?;
    let mut log = session.log_to_write(&binder);
    // A clock that still runs after the close is stopped in the incident it runs in.
    if log.is_journal() && !on && session.globals.incident.is_none() {
        log = duties::incident(&binder, session.env, None).unwrap_or(log);
    }
    let say = session.in_binders_language(&binder);
    let turned = turn(&binder, session.env, &log, &turning, &say)?;
    let accounts = turned.read.accounts();
    let watches = Stopwatches::of(&turned.read.snapshot.timeline);
    let view = view(&turned.read, &accounts, session.shows_whole());
    let mut answer = shown::turned(
        &view,
        &watches,
        &turned.name,
        &turned.changed,
        &session.words,
    );
    answer
        .page
        .paragraph(write_outcome::line(session, &binder, &turned.outcome));
    write_outcome::end_with(session, &turned.outcome, &answer.page, answer.json)
}
