//! `binder clock`: the clocks that a person starts and stops.

use clap::{Args, Subcommand};

use crate::cli::log::as_of::AsOf;
use crate::cli::log::event_time::EventTimeArgs;
use crate::cli::log::write_outcome;
use crate::cli::obligations::duty::view;
use crate::cli::session::Session;
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
    let log = session.incident_to_read(&binder, None)?;
    let read = duties::read(&binder, session.env, &log, &typed.wanted())?;
    let (accounts, watches) = (read.accounts(), Stopwatches::of(&read.snapshot.timeline));
    let known = read.duties.value.clocks();
    let answer = shown::list(&view(&read, &accounts), &watches, &known, &session.words);
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

fn turned(typed: ClockTurnArgs, on: bool, session: &mut Session) -> anyhow::Result<Exit> {
    let turning = ClockChange {
        on,
        name: typed.name,
        why: typed.why,
        happened: typed.happened.typed(),
    };
    let binder = session.binder_to_write()?;
    let log = session.log_to_write(&binder);
    let say = session.in_binders_language(&binder);
    let turned = turn(&binder, session.env, &log, &turning, &say)?;
    let accounts = turned.read.accounts();
    let watches = Stopwatches::of(&turned.read.snapshot.timeline);
    let view = view(&turned.read, &accounts);
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
