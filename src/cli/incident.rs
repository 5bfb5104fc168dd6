//! `binder incident …`: open, list, show, choose, unite, turn stages, and close.

mod archive;
pub(super) mod checklist;
mod close;
pub(super) mod directive;
mod link;
pub(super) mod meeting;
mod occurred;
mod open;
pub(super) mod role;
pub(super) mod routine;
mod stage;
pub(super) mod step;
pub(super) mod systems;

use clap::{Args, Subcommand, ValueEnum};

use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::time::moment;
use crate::error::Exit;
use crate::render::incident::checklists;
use crate::render::incident::list;
use crate::render::incident::shown;
use crate::render::incident::used;
use crate::render::when::TimeStyle;
use crate::usecases::Binder;
use crate::usecases::incident::checklists::adopt_checklists;
use crate::usecases::incident::incidents;
use crate::usecases::incident::show_incident;
use crate::usecases::incident::unite_incidents;
use crate::usecases::incident::use_incident::{self, IncidentChoice};
use crate::usecases::log::target_log;

#[derive(Args, Debug)]
pub(crate) struct IncidentArgs {
    #[command(subcommand)]
    verb: Option<IncidentVerb>,
}

#[derive(Debug, Subcommand)]
enum IncidentVerb {
    Open(open::Open),
    Occurred(occurred::OccurredArgs),
    List(List),
    Show(Show),
    Use(Use),
    Link(link::LinkArgs),
    Unite(Unite),
    Activate(stage::Activate),
    StandDown(stage::StandDown),
    Close(close::Close),
    Reopen(close::Reopen),
    Archive(archive::Archive),
}

#[derive(Args, Debug)]
struct List {
    #[arg(long)]
    tree: bool,
}

#[derive(Args, Debug)]
struct Show {
    #[arg(value_name = "ID")]
    id: Option<String>,
}

#[derive(Args, Debug)]
struct Use {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(long, conflicts_with = "id")]
    auto: bool,
    #[arg(long, value_enum, value_name = "new|opened", conflicts_with = "auto")]
    plan: Option<ListsArg>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ListsArg {
    New,
    Opened,
}

#[derive(Args, Debug)]
struct Unite {
    #[arg(value_name = "ID")]
    one: String,
    #[arg(value_name = "ID")]
    other: String,
}

pub(crate) fn run(typed: IncidentArgs, session: &mut Session) -> anyhow::Result<Exit> {
    match typed.verb {
        None => list(false, session),
        Some(IncidentVerb::List(typed)) => list(typed.tree, session),
        Some(IncidentVerb::Open(typed)) => open::run(typed, session),
        Some(IncidentVerb::Occurred(typed)) => occurred::run(typed, session),
        Some(IncidentVerb::Show(typed)) => show(typed, session),
        Some(IncidentVerb::Use(typed)) => choose(typed, session),
        Some(IncidentVerb::Unite(typed)) => unite(&typed, session),
        Some(IncidentVerb::Link(typed)) => link::run(&typed, session),
        Some(IncidentVerb::Activate(typed)) => stage::activate(typed, session),
        Some(IncidentVerb::StandDown(typed)) => stage::stand_down(typed, session),
        Some(IncidentVerb::Close(typed)) => close::run(typed, session),
        Some(IncidentVerb::Archive(typed)) => archive::run(&typed, session),
        Some(IncidentVerb::Reopen(typed)) => close::reopen(typed, session),
    }
}

/// Context for showing times.
pub(crate) fn when(binder: &Binder, session: &Session) -> TimeStyle {
    let zone = binder.zone();
    TimeStyle {
        now: moment::in_zone(session.env.now(), zone),
        zone,
    }
}

fn list(as_tree: bool, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    if as_tree {
        session.reads(&binder, &["units.yaml"]);
        return link::tree(&binder, session);
    }
    let incidents = incidents::all(&binder)?;
    let in_use = target_log::for_reading(&binder, session.env, None)?.log;
    let answer = list::list(&incidents, &in_use, &session.words, when(&binder, session));
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

fn show(typed: Show, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let log = session.incident_to_read(&binder, typed.id.as_deref())?;
    let shown = show_incident::show_incident(&binder, session.env, &log)?;
    let points = shown
        .steps
        .as_ref()
        .map(|steps| steps.points(&shown.timeline));
    let view = shown::IncidentView {
        incident: &shown.incident,
        timeline: &shown.timeline,
        points: points.as_deref().unwrap_or_default(),
        older: &shown.older,
        tasks: &shown.tasks,
    };
    let when = TimeStyle {
        now: shown.now,
        zone: shown.zone,
    };
    let answer = shown::shown(&view, &session.words, when);
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

fn choose(typed: Use, session: &mut Session) -> anyhow::Result<Exit> {
    if let Some(plan) = typed.plan {
        return take_up_plan(typed, plan, session);
    }
    let binder = session.binder()?;
    let choice = match typed.id {
        Some(id) => IncidentChoice::This(id),
        None if typed.auto => IncidentChoice::Automatic,
        None => IncidentChoice::Ask,
    };
    let used = use_incident::use_incident(&binder, session.env, &choice)?;
    session.about(&binder, &used.log);
    let when = when(&binder, session);
    let answer = used::used(
        &used.log,
        used.incident.as_ref(),
        used.because,
        &session.words,
        when,
    );
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

/// `incident use --plan new`: uses the plan's current lists, or those of the opening again.
fn take_up_plan(typed: Use, plan: ListsArg, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    if let Some(id) = typed.id {
        session.globals.incident = Some(id);
    }
    let log = session.log_to_write(&binder);
    let say = session.in_binders_language(&binder);
    let to = match plan {
        ListsArg::New => adopt_checklists::ListsVersion::Now,
        ListsArg::Opened => adopt_checklists::ListsVersion::Opening,
    };
    let relisted = adopt_checklists::relist(&binder, session.env, &log, to, &say)?;
    let changed: Vec<checklists::ListChangeView> = relisted
        .changed
        .iter()
        .map(|list| checklists::ListChangeView {
            title: &list.title,
            added: &list.added,
            gone: &list.gone,
        })
        .collect();
    let when = when(&binder, session);
    let mut answer = checklists::relisted(&relisted.incident, &changed, &session.words, when);
    answer
        .page
        .paragraph(write_outcome::line(session, &binder, &relisted.outcome));
    write_outcome::end_with(session, &relisted.outcome, &answer.page, answer.json)
}

fn unite(typed: &Unite, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let ids = [typed.one.as_str(), typed.other.as_str()];
    let say = session.in_binders_language(&binder);
    let united = unite_incidents::unite_incidents(&binder, session.env, ids, &say)?;
    let mut answer = used::united(&united.incident, &session.words, when(&binder, session));
    answer
        .page
        .paragraph(write_outcome::line(session, &binder, &united.outcome));
    write_outcome::end_with(session, &united.outcome, &answer.page, answer.json)
}
