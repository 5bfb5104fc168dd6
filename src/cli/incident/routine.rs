//! `binder routine`: list, read, start and end routines.

use clap::{Args, Subcommand};

use crate::cli::log::as_of::AsOf;
use crate::cli::log::event_time::EventTimeArgs;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::suggest::closest_match;
use crate::error::{Exit, Failure};
use crate::render::incident::routines as shown;
use crate::render::when::TimeStyle;
use crate::say;
use crate::usecases::incident::routines::{self, RoutineChange, RoutineOverview, turn};

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct RoutineArgs {
    #[command(flatten)]
    show: Show,
    #[command(subcommand)]
    verb: Option<RoutineVerb>,
}

#[derive(Debug, Subcommand)]
enum RoutineVerb {
    Start(Start),
    End(End),
}

#[derive(Args, Debug)]
struct Show {
    #[arg(value_name = "ROUTINE")]
    name: Vec<String>,
    #[command(flatten)]
    as_of: AsOf,
}

#[derive(Args, Debug)]
struct Start {
    #[arg(value_name = "ROUTINE")]
    name: String,
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[arg(long, value_name = "ROLE")]
    owner: Option<String>,
    #[command(flatten)]
    happened: EventTimeArgs,
}

#[derive(Args, Debug)]
struct End {
    #[arg(value_name = "ROUTINE")]
    name: String,
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[arg(long, value_name = "TEXT")]
    backlog: Option<String>,
    #[command(flatten)]
    happened: EventTimeArgs,
}

pub(crate) fn run(typed: RoutineArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let turning = match typed.verb {
        None => return show(typed.show, session),
        Some(RoutineVerb::Start(typed)) => RoutineChange {
            on: true,
            name: typed.name,
            why: typed.why,
            owner: typed.owner,
            backlog: None,
            happened: typed.happened.typed(),
        },
        Some(RoutineVerb::End(typed)) => RoutineChange {
            on: false,
            name: typed.name,
            why: typed.why,
            owner: None,
            backlog: typed.backlog,
            happened: typed.happened.typed(),
        },
    };
    turned(&turning, session)
}

fn show(typed: Show, session: &mut Session) -> anyhow::Result<Exit> {
    let name = name(&typed.name)?;
    let binder = session.binder()?;
    session.reads(&binder, &["routines/"]);
    let log = session.log_to_read(&binder)?;
    let read = routines::read(&binder, session.env, &log, &typed.as_of.wanted())?;
    let view = view(&read);
    let answer = match &name {
        None => shown::list(&view, &session.words),
        Some(name) => {
            let (path, routine) = routines::named(&read, name)?;
            shown::one(&view, path, routine, &session.words)
        }
    };
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

/// Words of a name; a likely typing error of a verb is reported.
fn name(typed: &[String]) -> Result<Option<String>, Failure> {
    let verb = match typed {
        [first, _, ..] => closest_match(first, ["start", "end"]),
        _ => None,
    };
    if let (Some(verb), [first, rest @ ..]) = (verb, typed) {
        let name = rest.join(" ");
        let first = first.as_str();
        return Err(Failure::wrong_words(say!(
            "routine-verb",
            typed = first,
            verb = verb,
            name = name
        )));
    }
    Ok((!typed.is_empty()).then(|| typed.join(" ")))
}

fn turned(turning: &RoutineChange, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder_to_write()?;
    let log = session.log_to_write(&binder);
    let say = session.in_binders_language(&binder);
    let turned = turn(&binder, session.env, &log, turning, &say)?;
    let mut answer = shown::turned(&view(&turned.read), &turned.id, &session.words);
    answer
        .page
        .paragraph(write_outcome::line(session, &binder, &turned.outcome));
    write_outcome::end_with(session, &turned.outcome, &answer.page, answer.json)
}

fn view(read: &RoutineOverview) -> shown::RoutinesView<'_> {
    shown::RoutinesView {
        incident: &read.snapshot.incident,
        as_of: read.snapshot.as_of,
        routines: &read.routines,
        runs: &read.runs,
        names: &read.names,
        when: TimeStyle {
            now: read.snapshot.now,
            zone: read.snapshot.zone,
        },
    }
}
