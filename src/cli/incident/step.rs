//! `binder step [N] [done|reopen|skip --why …]`.

use clap::{Args, ValueEnum};

use crate::cli::log::Twice;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::incident::checklist_progress::TickMark;
use crate::error::{Exit, Failure};
use crate::render::answer::Answer;
use crate::render::incident::steps;
use crate::render::when::TimeStyle;
use crate::say;
use crate::usecases::incident::mark_step::{StepMark, mark_step};
use crate::usecases::incident::read_steps::{StepsRead, read_steps};

#[derive(Args, Debug)]
pub(crate) struct StepArgs {
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    #[arg(value_enum, value_name = "done|reopen|skip")]
    what: Option<StepActionArg>,
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    at: Option<String>,
    #[command(flatten)]
    twice: Twice,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum StepActionArg {
    Done,
    Reopen,
    Skip,
}

pub(crate) fn run(typed: StepArgs, session: &mut Session) -> anyhow::Result<Exit> {
    match (typed.number.clone(), typed.what) {
        (Some(number), Some(what)) => mark(&typed, number, what, session),
        (number, None) => show(number.as_deref(), session),
        (None, Some(_)) => Err(Failure::wrong_words(say!("incident-step-which")).into()),
    }
}

fn show(number: Option<&str>, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    session.reads(&binder, &["checklists/"]);
    let log = session.incident_to_read(&binder, None)?;
    let read = read_steps(&binder, session.env, &log)?;
    let number = number
        .map(|typed| read.steps.number(typed, &read.timeline))
        .transpose()?;
    let answer = page(&read, number.as_deref(), session);
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

fn mark(
    typed: &StepArgs,
    step: String,
    what: StepActionArg,
    session: &mut Session,
) -> anyhow::Result<Exit> {
    let to = match what {
        StepActionArg::Done => TickMark::Done,
        StepActionArg::Reopen => TickMark::Reopened,
        StepActionArg::Skip => TickMark::Skipped,
    };
    let (why, at, which) = (typed.why.clone(), typed.at.clone(), typed.twice.which());
    let mark = StepMark {
        to,
        step,
        why,
        at,
        which,
    };
    let binder = session.binder_to_write()?;
    let incident = session.globals.incident.clone();
    let say = session.in_binders_language(&binder);
    let marked = mark_step(&binder, session.env, incident.as_deref(), &mark, &say)?;
    let mut answer = page(&marked.read, Some(&marked.number), session);
    answer
        .page
        .blocks
        .truncate(2 + usize::from(marked.read.incident.drill));
    answer
        .page
        .paragraph(write_outcome::line(session, &binder, &marked.outcome));
    write_outcome::end_with(session, &marked.outcome, &answer.page, answer.json)
}

fn page(read: &StepsRead, only: Option<&str>, session: &Session) -> Answer {
    let points = read.steps.points(&read.timeline);
    let view = steps::StepsView {
        incident: &read.incident,
        title: &read.steps.list.title,
        path: &read.steps.list.path(),
        points: &points,
        lost: &read.steps.lost(),
        older: read.steps.older.as_ref(),
        only,
    };
    steps::page(
        &view,
        &session.words,
        TimeStyle {
            now: read.now,
            zone: read.zone,
        },
    )
}
