//! `binder checklist [NAME] [tick|skip|reopen|answer POINT]`: the lists of the plan in an incident.

use clap::{Args, ValueEnum};

use crate::cli::happened::Happened;
use crate::cli::log::text;
use crate::cli::noted;
use crate::cli::session::Session;
use crate::domain::tick::To;
use crate::error::{Exit, Failure};
use crate::render::answer::Answer;
use crate::render::checklists as shown;
use crate::render::when::When;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::checklists::{self, List, Lists};
use crate::usecases::mark_point::{Mark, Marked, Word, mark_point};

#[derive(Args, Debug)]
pub(crate) struct ChecklistArgs {
    #[arg(value_name = "NAME")]
    name: Option<String>,
    #[arg(value_enum, value_name = "tick|skip|reopen|answer")]
    what: Option<What>,
    #[arg(value_name = "POINT")]
    point: Option<String>,
    #[arg(value_name = "TEXT")]
    text: Option<String>,
    #[arg(long, value_name = "TEXT", conflicts_with = "text")]
    why: Option<String>,
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    #[command(flatten)]
    happened: Happened,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum What {
    Tick,
    Skip,
    Reopen,
    Answer,
}

pub(crate) fn run(typed: ChecklistArgs, session: &mut Session) -> anyhow::Result<Exit> {
    match (&typed.name, typed.what) {
        (None, _) => show(None, session),
        (Some(name), None) => show(Some(name), session),
        (Some(_), Some(what)) => write(&typed, what, session),
    }
}

fn show(name: Option<&str>, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    session.reads(&binder, &["checklists/"]);
    let log = session.log_to_read(&binder)?;
    let lists = checklists::read(&binder, session.env, &log)?;
    let answer = match name {
        None => all(&lists, session),
        Some(name) => one(&lists, lists.named(name)?, None, session),
    };
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

fn write(typed: &ChecklistArgs, what: What, session: &mut Session) -> anyhow::Result<Exit> {
    let said = [&typed.text, &typed.why, &typed.source];
    let said = said.into_iter().flatten().cloned().collect::<Vec<_>>();
    let said = said.join("\n");
    let mark = typed.mark(what, session);
    let mark = noted::refused(session, None, &said, mark)?;
    let opened = session.binder();
    let binder = noted::refused(session, None, &said, opened)?;
    let log = session.log_to_write(&binder);
    let say = session.in_binders_language(&binder);
    let outcome = mark_point(&binder, session.env, &log, &mark, &say);
    let marked = noted::refused(session, Some(&binder), &said, outcome)?;
    end(&binder, &marked, session)
}

/// Shows the point that was marked, and the closing line.
pub(crate) fn end(binder: &Binder, marked: &Marked, session: &mut Session) -> anyhow::Result<Exit> {
    let list = marked.lists.named(&marked.list)?;
    let mut answer = one(&marked.lists, list, Some(&marked.number), session);
    answer
        .page
        .paragraph(noted::line(session, binder, &marked.noted));
    noted::end_with(session, &marked.noted, &answer.page, answer.json)
}

impl ChecklistArgs {
    fn mark(&self, what: What, session: &mut Session) -> anyhow::Result<Mark> {
        let list = self.name.clone().unwrap_or_default();
        let Some(point) = self.point.clone() else {
            let which = say!("checklist-which", list = list);
            return Err(Failure::wrong_words(which).into());
        };
        let words = self.text.as_deref().or(self.why.as_deref());
        Ok(Mark {
            list,
            point,
            word: match what {
                What::Tick => Word::Tick(To::Done),
                What::Skip => Word::Tick(To::Skipped),
                What::Reopen => Word::Tick(To::Reopened),
                What::Answer => Word::Answer,
            },
            text: text(words.unwrap_or_default(), session)?,
            source: self.source.clone(),
            happened: self.happened.clone().typed(),
        })
    }
}

fn when(lists: &Lists) -> When {
    When {
        now: lists.now,
        zone: lists.zone,
    }
}

fn all(lists: &Lists, session: &Session) -> Answer {
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

fn view<'a>(list: &'a List, points: &'a [crate::domain::tick::Point<'a>]) -> shown::OneList<'a> {
    shown::OneList {
        list: &list.list,
        points,
        older: list.older.as_ref(),
    }
}

/// One list, as a page.
pub(crate) fn one(lists: &Lists, list: &List, only: Option<&str>, session: &Session) -> Answer {
    let points = lists.points(&list.list);
    let (ticks, answers) = (lists.lost(&list.list), lists.lost_answers(&list.list));
    let lost = shown::Lost {
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
