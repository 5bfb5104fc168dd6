//! `binder role`: holders, assignment, handover.

use clap::{Args, Subcommand};

use crate::cli::log::Twice;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::time::moment;
use crate::error::Exit;
use crate::render::incident::roles as shown;
use crate::render::when::TimeStyle;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::incident::roles::{self, HandedOver, RoleAssignment};

#[derive(Args, Debug)]
pub(crate) struct RoleArgs {
    #[command(subcommand)]
    verb: Option<RoleVerb>,
}

#[derive(Debug, Subcommand)]
enum RoleVerb {
    Assign(Assign),
    Handover(Handover),
    Accept { id: Option<String> },
}

#[derive(Args, Debug)]
struct Assign {
    #[arg(value_name = "ROLE")]
    role: String,
    #[arg(value_name = "WHO")]
    person: String,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    until: Option<String>,
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    at: Option<String>,
    #[command(flatten)]
    twice: Twice,
}

#[derive(Args, Debug)]
struct Handover {
    #[arg(value_name = "ROLE")]
    role: String,
    #[arg(value_name = "WHO")]
    person: String,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    at: Option<String>,
    #[command(flatten)]
    twice: Twice,
}

pub(crate) fn run(typed: RoleArgs, session: &mut Session) -> anyhow::Result<Exit> {
    match typed.verb {
        None => show(session),
        Some(RoleVerb::Assign(typed)) => assign(typed, session),
        Some(RoleVerb::Handover(typed)) => hand_over(typed, session),
        Some(RoleVerb::Accept { id }) => accept(id.as_deref(), session),
    }
}

fn show(session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let log = session.log_to_read(&binder)?;
    let read = roles::read(&binder, session.env, &log)?;
    let when = TimeStyle {
        now: read.now,
        zone: read.zone,
    };
    let answer = shown::list(
        &read.incident,
        &read.roles,
        read.alone.as_ref(),
        &session.words,
        when,
    );
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

fn assign(typed: Assign, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder_to_write()?;
    let (role, person) = roles::role_and_person(&binder, &typed.role, &typed.person);
    let given = RoleAssignment {
        role,
        person,
        until: typed.until,
        why: typed.why,
        at: typed.at,
        which: typed.twice.which(),
    };
    let log = session.log_to_write(&binder);
    let say = session.in_binders_language(&binder);
    let (written, called) = roles::assign(&binder, session.env, &log, &given, &say)?;
    let done = say!(
        "role-now",
        name = called,
        role = &given.role,
        time = moment::clock_in(written.at, binder.zone())
    );
    write_outcome::end_told(session, &binder, &written, &done)
}

fn hand_over(typed: Handover, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder_to_write()?;
    let (role, person) = roles::role_and_person(&binder, &typed.role, &typed.person);
    let given = RoleAssignment {
        role,
        person,
        at: typed.at,
        which: typed.twice.which(),
        ..RoleAssignment::default()
    };
    let log = session.log_to_write(&binder);
    let say = session.in_binders_language(&binder);
    let handed = roles::hand_over(&binder, session.env, &log, &given, &say)?;
    end(&binder, &handed, session)
}

fn accept(id: Option<&str>, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let log = session.log_to_write(&binder);
    let say = session.in_binders_language(&binder);
    let taken = roles::accept(&binder, session.env, &log, id, &say)?;
    end(&binder, &taken, session)
}

fn end(binder: &Binder, handed: &HandedOver, session: &mut Session) -> anyhow::Result<Exit> {
    let view = shown::HandoverView {
        incident: &handed.reading.incident,
        handover: &handed.handover,
        open: &handed.reading.open,
        duties: &handed.reading.duties,
        unconfirmed: &handed.reading.unconfirmed,
        unshared: handed.reading.unshared,
        unheard: &handed.reading.unheard,
    };
    let when = TimeStyle {
        now: handed.reading.now,
        zone: handed.reading.zone,
    };
    let mut answer = shown::reading(&view, &session.words, when);
    answer
        .page
        .paragraph(write_outcome::line(session, binder, &handed.outcome));
    write_outcome::end_with(session, &handed.outcome, &answer.page, answer.json)
}
