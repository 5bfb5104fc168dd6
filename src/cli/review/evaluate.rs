//! `binder evaluate`: agenda of the evaluation with material from the log; answers; follow-ups.

use clap::{Args, Subcommand, ValueEnum};

use crate::cli::incident::checklist;
use crate::cli::log::event_time::EventTimeArgs;
use crate::cli::log::write_outcome;
use crate::cli::log::{Twice, text};
use crate::cli::session::Session;
use crate::domain::name::LogId;
use crate::error::Exit;
use crate::render::answer::Answer;
use crate::render::obligations::duty;
use crate::render::page::to_markdown;
use crate::render::review::evaluate as shown;
use crate::render::when::TimeStyle;
use crate::usecases::Binder;
use crate::usecases::incident::checklists::mark_point::{PointAction, PointMark};
use crate::usecases::review::evaluate::{self, EvaluationData, FollowUp};

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct EvaluateArgs {
    #[arg(long, value_enum, value_name = "page|md")]
    format: Option<Format>,
    #[command(subcommand)]
    verb: Option<EvaluateVerb>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Page,
    Md,
}

#[derive(Debug, Subcommand)]
enum EvaluateVerb {
    Answer(AnswerArgs),
    FollowUp(FollowUpArgs),
}

#[derive(Args, Debug)]
struct AnswerArgs {
    #[arg(value_name = "POINT")]
    point: String,
    #[arg(value_name = "TEXT")]
    text: String,
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    #[command(flatten)]
    happened: EventTimeArgs,
}

#[derive(Args, Debug)]
struct FollowUpArgs {
    #[arg(value_name = "TEXT")]
    text: String,
    #[arg(long, value_name = "ROLE")]
    owner: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    due: Option<String>,
    #[command(flatten)]
    twice: Twice,
}

pub(crate) fn run(typed: EvaluateArgs, session: &mut Session) -> anyhow::Result<Exit> {
    match typed.verb {
        None => show(typed.format, session),
        Some(EvaluateVerb::Answer(typed)) => answer(typed, session),
        Some(EvaluateVerb::FollowUp(typed)) => follow_up(typed, session),
    }
}

/// The incident that is evaluated.
pub(crate) fn incident(binder: &Binder, session: &mut Session) -> anyhow::Result<LogId> {
    let typed = session.globals.incident.clone();
    let log = evaluate::incident(binder, session.env, typed.as_deref())?;
    session.about(binder, &log);
    Ok(log)
}

fn show(format: Option<Format>, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let log = incident(&binder, session)?;
    let answer = evaluation(&binder, &log, session)?;
    match format {
        Some(Format::Md) if !session.globals.json => {
            session.write_answer(to_markdown::page(&answer.page).as_bytes())?;
        }
        _ => session.answer(&answer.page, &answer.json)?,
    }
    Ok(Exit::Done)
}

/// The agenda of an incident's evaluation, with what the log tells.
pub(crate) fn evaluation(
    binder: &Binder,
    log: &LogId,
    session: &Session,
) -> anyhow::Result<Answer> {
    let read = evaluate::read(binder, session.env, log)?;
    with_view(&read, |view, when| {
        Ok(shown::evaluation(view, &session.words, when))
    })
}

/// Lends the view of what an evaluation is held on, and how its times are shown.
pub(super) fn with_view<T>(
    read: &EvaluationData,
    draw: impl FnOnce(&shown::EvaluationView, TimeStyle) -> anyhow::Result<T>,
) -> anyhow::Result<T> {
    let accounts = read.duties.accounts();
    let then = &read.duties.snapshot;
    let points = read.agenda.as_ref().map(|it| read.lists.points(&it.list));
    let view = shown::EvaluationView {
        incident: &read.lists.incident,
        timeline: &read.lists.timeline,
        agenda: read.agenda.as_ref().map(|it| &it.list),
        points: points.as_deref().unwrap_or_default(),
        duties: duty::DutyView {
            incident: &then.incident,
            as_of: then.as_of,
            accounts: &accounts,
            older: None,
            names: &read.duties.names,
            closed: &read.duties.closed,
            review: read.duties.review,
            now: then.now,
            zone: then.zone,
            whole: true,
        },
        costs: &read.costs,
        directives: &read.directives,
        follow_ups: &read.follow_ups,
        exercises: &read.exercises,
        late_after: read.late_after,
    };
    let when = TimeStyle {
        now: read.lists.now,
        zone: read.lists.zone,
    };
    draw(&view, when)
}

fn answer(typed: AnswerArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let text = text(&typed.text, session)?;
    let mark = PointMark {
        list: String::new(),
        point: typed.point,
        word: PointAction::Answer,
        text,
        source: typed.source,
        happened: typed.happened.typed(),
    };
    let binder = session.binder_to_write()?;
    let log = incident(&binder, session)?;
    let say = session.in_binders_language(&binder);
    let marked = evaluate::answer(&binder, session.env, &log, mark, &say)?;
    checklist::end(&binder, &marked, session)
}

fn follow_up(typed: FollowUpArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let follow_up = FollowUp {
        text: text(&typed.text, session)?,
        owner: typed.owner,
        due: typed.due,
        which: typed.twice.which(),
    };
    let binder = session.binder_to_write()?;
    let log = incident(&binder, session)?;
    let written = evaluate::follow_up(&binder, session.env, &log, &follow_up)?;
    write_outcome::end(session, &binder, &written)
}
