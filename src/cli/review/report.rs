//! `binder report`: a report of an incident, from its log.

use clap::{Args, Subcommand, ValueEnum};

use crate::cli::review::disclosure::{self, DisclosureArgs};
use crate::cli::review::evaluate;
use crate::cli::session::Session;
use crate::domain::name::LogId;
use crate::domain::review::evaluation::EvaluationMaterial;
use crate::domain::review::report::{ReportKind, gaps};
use crate::error::Exit;
use crate::render::answer::Answer;
use crate::render::page::Page;
use crate::render::page::from_markdown;
use crate::render::review::charts;
use crate::render::review::report::{self as shown, ReportView};
use crate::usecases::Binder;
use crate::usecases::review::report;

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct ReportArgs {
    #[arg(value_enum, value_name = "REPORT", required = true)]
    kind: Option<Kind>,
    #[arg(long, value_enum, value_name = "page|md")]
    format: Option<Format>,
    #[command(subcommand)]
    verb: Option<ReportVerb>,
}

#[derive(Debug, Subcommand)]
enum ReportVerb {
    Disclosure(DisclosureArgs),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    Board,
    Final,
    Timeline,
    Press,
    Lessons,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Page,
    Md,
}

impl Kind {
    const fn meant(self) -> ReportKind {
        match self {
            Self::Board => ReportKind::Board,
            Self::Final => ReportKind::Final,
            Self::Timeline => ReportKind::Timeline,
            Self::Press => ReportKind::Press,
            Self::Lessons => ReportKind::Lessons,
        }
    }
}

/// A report as Markdown, as an answer, and what is drawn of it on paper.
pub(crate) struct Report {
    pub(crate) text: String,
    pub(crate) answer: Answer,
    /// Key figures as charts.
    pub(crate) charts: Page,
}

pub(crate) fn run(typed: &ReportArgs, session: &mut Session) -> anyhow::Result<Exit> {
    if let Some(ReportVerb::Disclosure(typed)) = &typed.verb {
        return disclosure::run(typed, session);
    }
    let binder = session.binder()?;
    let log = evaluate::incident(&binder, session)?;
    // The parser asks for one.
    let kind = typed.kind.unwrap_or(Kind::Final);
    let report = drawn(&binder, &log, kind.meant(), session)?;
    match typed.format {
        Some(Format::Md) if !session.globals.json => {
            session.write_answer(report.text.as_bytes())?
        }
        _ => session.answer(&report.answer.page, &report.answer.json)?,
    }
    Ok(Exit::Done)
}

/// The report of an incident, in the language of the session.
pub(crate) fn drawn(
    binder: &Binder,
    log: &LogId,
    kind: ReportKind,
    session: &Session,
) -> anyhow::Result<Report> {
    let read = report::read(binder, session.env, log, (kind, session.words.language))?;
    evaluate::with_view(&read.evaluation, |evaluation, when| {
        let material = EvaluationMaterial::of(evaluation.timeline, evaluation.late_after);
        let view = ReportView {
            kind,
            evaluation,
            communications: &read.communications,
            figures: &read.figures,
            gaps: &gaps(
                evaluation.incident,
                evaluation.agenda.map(|_| evaluation.points),
                &material,
                &read.figures,
                !evaluation.costs.costs.is_empty(),
                evaluation.late_after,
            ),
            internal: read.internal,
        };
        let text = shown::report(&view, read.template.as_deref(), &session.words, when);
        let mut page = Page::new();
        let path = kind.template(session.words.language);
        from_markdown::add(&mut page, &report::blocks(&text), &path, &session.words);
        let json = shown::json(&view, &text);
        Ok(Report {
            text,
            answer: Answer { page, json },
            charts: charts::page(&read.figures, evaluation.costs, &session.words),
        })
    })
}
