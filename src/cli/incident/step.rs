//! `binder step [done|reopen|skip] [N]`.

use clap::Args;

use crate::cli::log::Twice;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::cli::usage::synonyms::word_typed;
use crate::domain::incident::checklist_progress::TickMark;
use crate::error::{Exit, Failure};
use crate::render::answer::Answer;
use crate::render::incident::steps;
use crate::render::when::TimeStyle;
use crate::say;
use crate::usecases::incident::checklists::mark_step::{StepMark, mark_step};
use crate::usecases::incident::checklists::read_steps::{StepsRead, read_steps};

const VERBS: [&str; 3] = ["done", "reopen", "skip"];

#[derive(Args, Debug)]
pub(crate) struct StepArgs {
    /// Alone, the step to show. The number may also precede the verb.
    #[arg(value_name = "done|reopen|skip")]
    what: Option<String>,
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    at: Option<String>,
    #[command(flatten)]
    twice: Twice,
}

pub(crate) fn run(typed: StepArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let (first, second) = (typed.what.as_deref(), typed.number.as_deref());
    let verb = |word: Option<&str>| word.and_then(|word| mark_typed(word, session));
    match (verb(first), verb(second)) {
        (Some(to), _) => mark(&typed, second, to, session),
        (None, Some(to)) => mark(&typed, first, to, session),
        (None, None) => match (first, second) {
            (Some(typed), Some(step)) => {
                let what = say!("incident-step-not-a-verb", typed = typed, step = step);
                Err(Failure::wrong_words(what).into())
            }
            (number, _) => show(number, session),
        },
    }
}

fn mark_typed(word: &str, session: &Session) -> Option<TickMark> {
    Some(match word_typed(word, &VERBS, &session.words)? {
        "reopen" => TickMark::Reopened,
        "skip" => TickMark::Skipped,
        _ => TickMark::Done,
    })
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
    step: Option<&str>,
    to: TickMark,
    session: &mut Session,
) -> anyhow::Result<Exit> {
    let which = || Failure::wrong_words(say!("incident-step-which"));
    let step = step.ok_or_else(which)?.to_owned();
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
