//! `binder clock`: list, start and stop clocks.

use clap::{Args, Subcommand};

use crate::cli::log::as_of::AsOf;
use crate::cli::log::event_time::EventTimeArgs;
use crate::cli::log::write_outcome;
use crate::cli::obligations::duty::{add_closed, view};
use crate::cli::session::Session;
use crate::cli::usage::loose_tail::leading_time;
use crate::cli::usage::synonyms::word_typed;
use crate::domain::name::{LogId, folded};
use crate::domain::obligations::stopwatch::Stopwatches;
use crate::error::Exit;
use crate::render::obligations::clock as shown;
use crate::usecases::Binder;
use crate::usecases::obligations::clocks::{ClockChange, turn};
use crate::usecases::obligations::duties;
use crate::usecases::plan::rule_documents;

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

/// The change that was typed. Words behind a known clock are its time and the reason: `clock start serious
/// 22:40 the file was open`.
fn turning(typed: ClockTurnArgs, on: bool, binder: &Binder, session: &Session) -> ClockChange {
    const NAMES: [&str; 3] = ["personal-data", "student-data", "serious"];
    let mut change = ClockChange {
        on,
        name: typed.name,
        why: typed.why,
        happened: typed.happened.typed(),
    };
    let words: Vec<String> = change.name.split_whitespace().map(str::to_owned).collect();
    let duties = rule_documents::duties(binder).value;
    let known = duties.clocks();
    let named = (1..=words.len()).rev().find_map(|count| {
        let typed = words[..count].join(" ");
        let name = word_typed(&typed, &NAMES, &session.words).map(str::to_owned);
        let of_plan = || known.iter().find(|name| folded(name) == folded(&typed));
        Some((
            name.or_else(|| of_plan().map(|name| (*name).to_owned()))?,
            count,
        ))
    });
    let Some((name, count)) = named else {
        return change;
    };
    change.name = name;
    let mut rest = &words[count..];
    if let Some((time, used)) = leading_time(rest).filter(|_| change.happened.at.is_none()) {
        change.happened.at = Some(time);
        rest = &rest[used..];
    }
    let reason = rest.iter().map(String::as_str).chain(change.why.as_deref());
    change.why = Some(reason.collect::<Vec<_>>().join(" ")).filter(|why| !why.is_empty());
    change
}

fn turned(typed: ClockTurnArgs, on: bool, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder_to_write()?;
    let turning = turning(typed, on, &binder, session);
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
