//! `binder systems`: restoration order and state of systems.

use clap::{Args, Subcommand, ValueEnum};

use crate::cli::log::as_of::AsOf;
use crate::cli::log::event_time::EventTimeArgs;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::incident::system_status::SystemState;
use crate::error::Exit;
use crate::render::answer::Answer;
use crate::render::incident::systems as shown;
use crate::render::page::{Block, Text, Tone};
use crate::render::when::TimeStyle;
use crate::usecases::Binder;
use crate::usecases::incident::systems::{self, Reordering, SystemChange, SystemOverview};
use crate::usecases::log::write_outcome::WriteOutcome;

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct SystemsArgs {
    #[command(flatten)]
    show: AsOf,
    #[command(subcommand)]
    verb: Option<SystemsVerb>,
}

#[derive(Debug, Subcommand)]
enum SystemsVerb {
    Set(Set),
    Reorder(Reorder),
}

#[derive(Args, Debug)]
struct Set {
    #[arg(value_name = "SYSTEM")]
    system: String,
    #[arg(value_enum, value_name = "down|degraded|up")]
    state: StateArg,
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[command(flatten)]
    happened: EventTimeArgs,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum StateArg {
    Down,
    Degraded,
    Up,
}

#[derive(Args, Debug)]
struct Reorder {
    #[arg(value_name = "SYSTEM", required = true)]
    system: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[arg(long, value_name = "ROLE")]
    by: Option<String>,
    #[arg(long, value_name = "TEXT")]
    option: Vec<String>,
    #[command(flatten)]
    happened: EventTimeArgs,
}

pub(crate) fn run(typed: SystemsArgs, session: &mut Session) -> anyhow::Result<Exit> {
    match typed.verb {
        None => show(typed.show, session),
        Some(SystemsVerb::Set(typed)) => set(typed, session),
        Some(SystemsVerb::Reorder(typed)) => reorder(typed, session),
    }
}

fn show(typed: AsOf, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    session.reads(&binder, &["systems.yaml"]);
    let log = session.log_to_read(&binder)?;
    let read = systems::read(&binder, session.env, &log, &typed.wanted())?;
    let answer = list(&read, session);
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

fn set(typed: Set, session: &mut Session) -> anyhow::Result<Exit> {
    let setting = SystemChange {
        system: typed.system,
        state: match typed.state {
            StateArg::Down => SystemState::Down,
            StateArg::Degraded => SystemState::Degraded,
            StateArg::Up => SystemState::Up,
        },
        why: typed.why,
        happened: typed.happened.typed(),
    };
    let binder = session.binder_to_write()?;
    let log = session.log_to_write(&binder);
    let say = session.in_binders_language(&binder);
    let written = systems::set(&binder, session.env, &log, &setting, &say)?;
    end(&binder, &written, session)
}

fn reorder(typed: Reorder, session: &mut Session) -> anyhow::Result<Exit> {
    let reordering = Reordering {
        first: typed.system,
        why: typed.why,
        by: typed.by,
        options: typed.option,
        happened: typed.happened.typed(),
    };
    let binder = session.binder_to_write()?;
    let log = session.log_to_write(&binder);
    let say = session.in_binders_language(&binder);
    let written = systems::reorder(&binder, session.env, &log, &reordering, &say)?;
    end(&binder, &written, session)
}

fn end(
    binder: &Binder,
    (noted, read): &(WriteOutcome, SystemOverview),
    session: &mut Session,
) -> anyhow::Result<Exit> {
    let mut answer = list(read, session);
    let rows = read.snapshot.timeline.rows();
    let own = rows.iter().rfind(|row| row.id() == Some(&noted.id));
    if let Some(row) = own {
        let told = Text::new(row.event(), Tone::Strong);
        answer.page.blocks.insert(0, Block::Paragraph(told));
    }
    answer
        .page
        .paragraph(write_outcome::line(session, binder, noted));
    write_outcome::end_with(session, noted, &answer.page, answer.json)
}

/// The systems as they stand.
pub(crate) fn list(read: &SystemOverview, session: &Session) -> Answer {
    let view = shown::SystemsView {
        incident: &read.snapshot.incident,
        as_of: read.snapshot.as_of,
        systems: &read.systems.value,
        items: &read.items,
        log: &read.log,
        settings: &read.settings,
        names: &read.names,
        older: read.systems.fallback.as_ref(),
        when: TimeStyle {
            now: read.snapshot.now,
            zone: read.snapshot.zone,
        },
    };
    shown::list(&view, &session.words)
}
