//! `binder plan`: read the plan; edit, save, review and settle its documents; answer what is proposed.

mod changes;
pub(super) mod check;
mod documents;
pub(super) mod find;
mod proposals;

use clap::{Args, Subcommand};

use crate::cli::session::Session;
use crate::domain::plan::plan_read::PlanRead;
use crate::error::Exit;
use crate::render::plan;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::documents::name_document;
use crate::usecases::plan::{read_plan, unit_plan};

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct PlanArgs {
    #[arg(value_name = "SECTION")]
    section: Vec<String>,
    #[arg(long)]
    toc: bool,
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    #[command(subcommand)]
    verb: Option<PlanVerb>,
}

#[derive(Debug, Subcommand)]
enum PlanVerb {
    Log(changes::LogArgs),
    Diff(changes::DiffArgs),
    Edit(documents::Edit),
    Save(documents::Save),
    Reviewed(documents::Reviewed),
    Resolve(documents::Resolve),
    Restore(proposals::Restore),
    Proposals,
    Accept(proposals::Accept),
    Decline(proposals::Decline),
}

pub(crate) fn run(typed: &PlanArgs, session: &mut Session) -> anyhow::Result<Exit> {
    match &typed.verb {
        None => read(typed, session),
        Some(PlanVerb::Log(typed)) => changes::log(typed, session),
        Some(PlanVerb::Diff(typed)) => changes::diff(typed, session),
        Some(PlanVerb::Edit(typed)) => documents::edit(typed, session),
        Some(PlanVerb::Save(typed)) => documents::save(typed, session),
        Some(PlanVerb::Reviewed(typed)) => documents::reviewed(typed, session),
        Some(PlanVerb::Resolve(typed)) => documents::resolve(typed, session),
        Some(PlanVerb::Restore(typed)) => proposals::restore(typed, session),
        Some(PlanVerb::Proposals) => proposals::list(session),
        Some(PlanVerb::Accept(typed)) => proposals::accept(typed, session),
        Some(PlanVerb::Decline(typed)) => proposals::decline(typed, session),
    }
}

fn read(typed: &PlanArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let read = read_as(typed.unit.as_deref(), &binder, session)?;
    let called = name_document::as_typed(&binder, session.env, &typed.section);
    let mut reads = "plan/";
    let answer = if typed.toc {
        plan::contents(&session.words, &read)
    } else if called.is_empty() {
        plan::whole(&session.words, &read)
    } else {
        let section = read_plan::section(&read.plan, &called)?;
        reads = &read.plan.chapters[section.chapter].path;
        plan::section(&session.words, &read, &section)
    };
    session.reads(&binder, &[reads]);
    if let Some(unit) = read.unit.as_ref().filter(|_| reads == "plan/") {
        session.reads(&binder, &[unit_plan::plan_folder(&unit.unit).as_str()]);
    }
    session.answer(&answer.page, &answer.json)?;
    if called.is_empty() && !typed.toc && session.env.terminal.output {
        session.notice(&say!("plan-how-to-call"));
    }
    Ok(Exit::Done)
}

/// The shared plan, or the plan as a unit has it.
fn read_as(unit: Option<&str>, binder: &Binder, session: &Session) -> anyhow::Result<PlanRead> {
    let Some(typed) = unit else {
        return read_plan::read_plan(binder);
    };
    let unit = unit_plan::unit(binder, typed)?;
    unit_plan::unit_plan(binder, unit, &|message| session.say(message))
}
