//! `binder duty`: owed and fulfilled duties.

use clap::{Args, Subcommand};

use crate::cli::incident::when;
use crate::cli::log::as_of::AsOf;
use crate::cli::log::event_time::EventTimeArgs;
use crate::cli::log::text;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::name::LogId;
use crate::domain::obligations::duty::DutyAccount;
use crate::error::Exit;
use crate::render::answer::Answer;
use crate::render::obligations::duty as shown;
use crate::render::page::Page;
use crate::render::review::after_closing;
use crate::usecases::Binder;
use crate::usecases::obligations::duties;
use crate::usecases::obligations::fulfil_duty::{Fulfilment, fulfil};
use crate::usecases::review::closed_incidents::closed_incidents;

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct DutyArgs {
    #[command(flatten)]
    show: Show,
    #[command(subcommand)]
    verb: Option<DutyVerb>,
}

#[derive(Debug, Subcommand)]
enum DutyVerb {
    List(Show),
    Done(Done),
}

#[derive(Args, Debug)]
struct Show {
    #[command(flatten)]
    as_of: AsOf,
}

#[derive(Args, Debug)]
struct Done {
    #[arg(value_name = "DUTY")]
    id: String,
    text: Option<String>,
    #[arg(long, value_name = "PART")]
    part: Option<String>,
    #[arg(long, value_name = "CHANNEL")]
    channel: Option<String>,
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[command(flatten)]
    happened: EventTimeArgs,
}

pub(crate) fn run(typed: DutyArgs, session: &mut Session) -> anyhow::Result<Exit> {
    match typed.verb {
        None => show(typed.show, session),
        Some(DutyVerb::List(typed)) => show(typed, session),
        Some(DutyVerb::Done(typed)) => done(typed, session),
    }
}

fn show(typed: Show, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    session.reads(&binder, &["duties.yaml"]);
    let incident = session.globals.incident.clone();
    let log = duties::incident(&binder, session.env, incident.as_deref())?;
    let read = duties::read(&binder, session.env, &log, &typed.as_of.wanted())?;
    let accounts = read.accounts();
    let mut answer = shown::list(
        &view(&read, &accounts, session.shows_whole()),
        session.globals.all,
        &session.words,
    );
    add_closed(&binder, &log, &mut answer, session);
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

fn done(typed: Done, session: &mut Session) -> anyhow::Result<Exit> {
    let typed = Fulfilment {
        duty: typed.id,
        part: typed.part,
        text: text(typed.text.as_deref().unwrap_or_default(), session)?,
        channel: typed.channel,
        why: typed.why,
        happened: typed.happened.typed(),
    };
    let binder = session.binder_to_write()?;
    let incident = session.globals.incident.clone();
    let log = duties::incident_of(&binder, session.env, incident.as_deref(), &typed.duty);
    let say = session.in_binders_language(&binder);
    let fulfilled = log.and_then(|log| fulfil(&binder, session.env, &log, &typed, &say))?;
    let accounts = fulfilled.read.accounts();
    let view = view(&fulfilled.read, &accounts, session.shows_whole());
    let mut answer = shown::fulfilled(&view, &fulfilled.id, &fulfilled.set_going, &session.words);
    answer
        .page
        .paragraph(write_outcome::line(session, &binder, &fulfilled.outcome));
    write_outcome::end_with(session, &fulfilled.outcome, &answer.page, answer.json)
}

/// Above the answer, what other incidents, closed, still ask for.
pub(crate) fn add_closed(binder: &Binder, log: &LogId, answer: &mut Answer, session: &Session) {
    let mut closed = closed_incidents(binder, session.env);
    closed.retain(|it| !it.incident.is_called(log));
    let mut page = Page::new();
    let when = when(binder, session);
    after_closing::add(&mut page, &closed, false, &session.words, when);
    page.blocks.append(&mut answer.page.blocks);
    answer.page = page;
    answer.json["after_closing"] = after_closing::json(&closed).into();
}

/// View of the duties.
pub(crate) fn view<'a>(
    read: &'a duties::DutyOverview,
    accounts: &'a [DutyAccount<'a>],
    whole: bool,
) -> shown::DutyView<'a> {
    shown::DutyView {
        incident: &read.snapshot.incident,
        as_of: read.snapshot.as_of,
        accounts,
        older: read.duties.fallback.as_ref(),
        names: &read.names,
        closed: &read.closed,
        review: read.review,
        now: read.snapshot.now,
        zone: read.snapshot.zone,
        whole,
    }
}
