//! `binder checklist [tick|skip|reopen|answer] [NAME] [POINT]`: the lists of the plan in an incident.

use clap::Args;

use crate::cli::log::event_time::EventTimeArgs;
use crate::cli::log::text;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::cli::usage::synonyms::word_typed;
use crate::domain::incident::checklist_progress::TickMark;
use crate::error::{Exit, Failure};
use crate::render::answer::Answer;
use crate::render::incident::checklists::{self as shown, PointsShown};
use crate::render::when::TimeStyle;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::incident::checklists::mark_point::{
    PointAction, PointMark, PointMarked, mark_point,
};
use crate::usecases::incident::checklists::{self, IncidentLists, ListVersion};

/// `done` as with `step`.
const VERBS: [&str; 5] = ["tick", "done", "skip", "reopen", "answer"];

#[derive(Args, Debug)]
pub(crate) struct ChecklistArgs {
    /// Without a verb, the list to show. The list may also precede the verb.
    #[arg(value_name = "tick|skip|reopen|answer")]
    what: Option<String>,
    #[arg(value_name = "NAME")]
    name: Option<String>,
    #[arg(value_name = "POINT")]
    point: Option<String>,
    #[arg(value_name = "TEXT")]
    text: Option<String>,
    #[arg(long, value_name = "TEXT", conflicts_with = "text")]
    why: Option<String>,
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    #[command(flatten)]
    happened: EventTimeArgs,
}

#[derive(Clone, Copy, Debug)]
enum PointActionArg {
    Tick,
    Skip,
    Reopen,
    Answer,
}

impl PointActionArg {
    fn read(typed: &str, session: &Session) -> Option<Self> {
        Some(match word_typed(typed, &VERBS, &session.words)? {
            "skip" => Self::Skip,
            "reopen" => Self::Reopen,
            "answer" => Self::Answer,
            _ => Self::Tick,
        })
    }
}

pub(crate) fn run(mut typed: ChecklistArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let what = verb_first(&mut typed, session);
    match (what, &typed.what, &typed.name, &typed.point) {
        (Some(what), _, Some(_), _) => write(&typed, what, session),
        (Some(_), _, None, _) => {
            let list = say!("checklist-which-list");
            Err(Failure::wrong_words(list).into())
        }
        (None, Some(first), Some(second), Some(point)) => {
            Err(unknown_verb(first, second, point, session)?.into())
        }
        (None, name, point, _) => show(name.as_deref(), point.as_deref(), session),
    }
}

/// The verb, wherever it stands: `tick LIST POINT`, `LIST tick POINT` and `LIST POINT tick` are the same.
fn verb_first(typed: &mut ChecklistArgs, session: &Session) -> Option<PointActionArg> {
    let verb = |word: &Option<String>| PointActionArg::read(word.as_deref()?, session);
    if let Some(what) = verb(&typed.what) {
        return Some(what);
    }
    if let Some(what) = verb(&typed.name) {
        std::mem::swap(&mut typed.what, &mut typed.name);
        return Some(what);
    }
    let what = verb(&typed.point)?;
    std::mem::swap(&mut typed.what, &mut typed.point);
    std::mem::swap(&mut typed.name, &mut typed.point);
    Some(what)
}

/// Failure naming the one of two words, in either order, that is no list.
fn unknown_verb(
    first: &str,
    second: &str,
    point: &str,
    session: &mut Session,
) -> anyhow::Result<Failure> {
    let binder = session.binder()?;
    let log = session.log_to_read(&binder)?;
    let lists = checklists::read(&binder, session.env, &log)?;
    let (list, typed) = match lists.named(first) {
        Ok(_) => (first, second),
        Err(_) => (second, first),
    };
    Ok(Failure::wrong_words(say!(
        "checklist-not-a-deed",
        typed = typed,
        list = list,
        point = point
    )))
}

fn show(name: Option<&str>, point: Option<&str>, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    session.reads(&binder, &["checklists/"]);
    let log = session.log_to_read(&binder)?;
    let lists = checklists::read(&binder, session.env, &log)?;
    let answer = match (name, point) {
        (None, _) => all(&lists, session),
        (Some(name), None) => one(&lists, lists.named(name)?, PointsShown::All, session),
        (Some(name), Some(typed)) => {
            let list = lists.named(name)?;
            let points = lists.points(&list.list);
            let number = &checklists::find(&list.list, &points, typed)?.item.number;
            one(&lists, list, PointsShown::Whole(number), session)
        }
    };
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

fn write(
    typed: &ChecklistArgs,
    what: PointActionArg,
    session: &mut Session,
) -> anyhow::Result<Exit> {
    let binder = session.binder_to_write()?;
    let mark = typed.mark(what, session)?;
    let log = session.log_to_write(&binder);
    let say = session.in_binders_language(&binder);
    let marked = mark_point(&binder, session.env, &log, &mark, &say)?;
    end(&binder, &marked, session)
}

/// Shows the point that was marked, and the closing line.
pub(crate) fn end(
    binder: &Binder,
    marked: &PointMarked,
    session: &mut Session,
) -> anyhow::Result<Exit> {
    let list = marked.lists.named(&marked.list)?;
    let mut answer = one(
        &marked.lists,
        list,
        PointsShown::Marked(&marked.number),
        session,
    );
    answer
        .page
        .paragraph(write_outcome::line(session, binder, &marked.outcome));
    write_outcome::end_with(session, &marked.outcome, &answer.page, answer.json)
}

impl ChecklistArgs {
    fn mark(&self, what: PointActionArg, session: &mut Session) -> anyhow::Result<PointMark> {
        let list = self.name.clone().unwrap_or_default();
        let Some(point) = self.point.clone() else {
            let which = say!("checklist-which", list = list);
            return Err(Failure::wrong_words(which).into());
        };
        let words = self.text.as_deref().or(self.why.as_deref());
        Ok(PointMark {
            list,
            point,
            word: match what {
                PointActionArg::Tick => PointAction::Tick(TickMark::Done),
                PointActionArg::Skip => PointAction::Tick(TickMark::Skipped),
                PointActionArg::Reopen => PointAction::Tick(TickMark::Reopened),
                PointActionArg::Answer => PointAction::Answer,
            },
            text: text(words.unwrap_or_default(), session)?,
            source: self.source.clone(),
            happened: self.happened.clone().typed(),
        })
    }
}

fn when(lists: &IncidentLists) -> TimeStyle {
    TimeStyle {
        now: lists.now,
        zone: lists.zone,
    }
}

fn all(lists: &IncidentLists, session: &Session) -> Answer {
    let points: Vec<_> = lists
        .lists
        .iter()
        .map(|it| lists.points(&it.list))
        .collect();
    let views: Vec<shown::OneList> = lists
        .lists
        .iter()
        .zip(&points)
        .map(|(list, points)| view(list, points))
        .collect();
    let gone = lists.gone();
    shown::all(&lists.incident, &views, &gone, &session.words, when(lists))
}

fn view<'a>(
    list: &'a ListVersion,
    points: &'a [crate::domain::incident::checklist_progress::PointProgress<'a>],
) -> shown::OneList<'a> {
    shown::OneList {
        list: &list.list,
        points,
        older: list.older.as_ref(),
    }
}

/// One list, as a page.
pub(crate) fn one(
    lists: &IncidentLists,
    list: &ListVersion,
    only: PointsShown,
    session: &Session,
) -> Answer {
    let points = lists.points(&list.list);
    let (ticks, answers) = (lists.lost(&list.list), lists.lost_answers(&list.list));
    let lost = shown::LostMarks {
        ticks: &ticks,
        answers: &answers,
    };
    shown::one(
        &lists.incident,
        &view(list, &points),
        &lost,
        only,
        &session.words,
        when(lists),
    )
}
