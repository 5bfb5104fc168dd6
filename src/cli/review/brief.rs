//! `binder brief`: situation reports (lägesbild): draft, approve, read again.

use clap::{Args, ValueEnum};

use crate::cli::log::Twice;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::name::LogId;
use crate::domain::review::brief::BriefStatements;
use crate::error::Exit;
use crate::render::page::Page;
use crate::render::page::to_markdown;
use crate::render::review::brief as shown;
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::usecases::Binder;
use crate::usecases::log::event_time::EventTime;
use crate::usecases::review::briefs::{self, BriefRequest, KeptBrief, Picture};
use crate::usecases::setup::open_binder;

#[derive(Args, Debug)]
pub(crate) struct BriefArgs {
    #[arg(value_name = "NUMBER")]
    number: Option<String>,
    #[arg(long, value_name = "TEXT")]
    unknown: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    assume: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    prognosis: Vec<String>,
    #[arg(long, conflicts_with = "number")]
    approve: bool,
    #[arg(long, value_name = "WHO", value_delimiter = ',', num_args = 1..)]
    present: Vec<String>,
    #[arg(long, value_name = "WHO")]
    by: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    next: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    at: Option<String>,
    #[arg(long, value_name = "TEXT")]
    late: Option<String>,
    #[arg(long, value_enum, value_name = "page|md")]
    format: Option<Format>,
    #[command(flatten)]
    twice: Twice,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Page,
    Md,
}

pub(crate) fn run(typed: BriefArgs, session: &mut Session) -> anyhow::Result<Exit> {
    if let Some(number) = &typed.number {
        return show(number, typed.format, session);
    }
    if typed.approve {
        return approve(&typed, session);
    }
    let binder = session.binder()?;
    let log = session.incident_to_read(&binder, None)?;
    let picture = briefs::draw(&binder, session.env, &log, &typed.typed())?;
    let answer = shown::picture(&view(&picture), &session.words, when(&picture));
    match typed.format {
        Some(Format::Md) if !session.globals.json => {
            session.write_answer(to_markdown::page(&answer.page).as_bytes())?;
        }
        _ => session.answer(&answer.page, &answer.json)?,
    }
    Ok(Exit::Done)
}

/// The last one approved, or what is drawn up where none is, to be printed.
pub(crate) fn printed(binder: &Binder, log: &LogId, session: &Session) -> anyhow::Result<Page> {
    let picture = briefs::draw(binder, session.env, log, &BriefRequest::default())?;
    let Some(last) = picture.last() else {
        return Ok(shown::picture(&view(&picture), &session.words, when(&picture)).page);
    };
    let (incident, kept) = briefs::kept(binder, log, &last.number.to_string())?;
    Ok(shown::kept(&incident, &views(&kept), &session.words, when(&picture)).page)
}

fn approve(typed: &BriefArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder_to_write()?;
    let log = session.incident_to_read(&binder, None)?;
    let given = typed.typed();
    let picture = briefs::draw(&binder, session.env, &log, &given)?;
    let own = open_binder::language(Some(binder.folder()), session.env);
    let words = Words::new(own.unwrap_or(session.words.language));
    let present = picture.attendance.written();
    let view = shown::BriefView {
        approved: Some(shown::Approval {
            by: given.by.as_deref(),
            present: &present,
        }),
        ..view(&picture)
    };
    let text = to_markdown::page(&shown::picture(&view, &words, when(&picture)).page);
    let say = session.in_binders_language(&binder);
    let written = briefs::approve(&binder, session.env, &picture, &given, &text, &say)?;
    end(&binder, &view, &written, when(&picture), session)
}

fn end(
    binder: &Binder,
    view: &shown::BriefView,
    written: &crate::usecases::log::write_outcome::WriteOutcome,
    when: TimeStyle,
    session: &mut Session,
) -> anyhow::Result<Exit> {
    let mut answer = shown::picture(view, &session.words, when);
    answer
        .page
        .paragraph(write_outcome::line(session, binder, written));
    write_outcome::end_with(session, written, &answer.page, answer.json)
}

fn show(number: &str, format: Option<Format>, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let log = session.incident_to_read(&binder, None)?;
    let (incident, kept) = briefs::kept(&binder, &log, number)?;
    if format == Some(Format::Md) && !session.globals.json {
        let texts: Vec<&str> = kept.iter().map(|it| it.text.as_str()).collect();
        session.write_answer(texts.join("\n").as_bytes())?;
        return Ok(Exit::Done);
    }
    let when = crate::cli::incident::when(&binder, session);
    let answer = shown::kept(&incident, &views(&kept), &session.words, when);
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

fn views(kept: &[KeptBrief]) -> Vec<shown::ApprovedBriefView<'_>> {
    kept.iter()
        .map(|it| shown::ApprovedBriefView {
            approved: &it.approved,
            text: &it.text,
            blocks: &it.blocks,
        })
        .collect()
}

impl BriefArgs {
    fn typed(&self) -> BriefRequest {
        // A missing option keeps the last statement; an empty text states that there is none.
        let list = |texts: &Vec<String>| {
            let real = texts.iter().filter(|text| !text.trim().is_empty());
            (!texts.is_empty()).then(|| real.cloned().collect())
        };
        BriefRequest {
            statements: BriefStatements {
                unknown: list(&self.unknown),
                assumed: list(&self.assume),
                prognosis: list(&self.prognosis),
            },
            present: self.present.clone(),
            by: self.by.clone(),
            next: self.next.clone(),
            happened: EventTime {
                at: self.at.clone(),
                which: self.twice.which(),
                late: self.late.clone(),
            },
        }
    }
}

fn when(picture: &Picture) -> TimeStyle {
    TimeStyle {
        now: picture.now,
        zone: picture.zone,
    }
}

fn view(picture: &Picture) -> shown::BriefView<'_> {
    let questions = picture.questions.iter().map(|it| shown::Questions {
        list: &it.list,
        points: picture.lists.points(&it.list),
    });
    shown::BriefView {
        incident: &picture.incident,
        timeline: &picture.timeline,
        number: picture.number,
        all: &picture.approved,
        statements: &picture.statements,
        roles: &picture.roles,
        tasks: &picture.tasks,
        questions: questions.collect(),
        names: &picture.names,
        periods: &picture.periods,
        state: shown::StateView {
            items: &picture.items,
            restoration: &picture.restoration,
            runs: &picture.runs,
            directives: &picture.directives,
        },
        older: &picture.older,
        next: picture.next,
        approved: None,
    }
}
