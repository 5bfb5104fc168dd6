//! `binder check`: whether the binder can be relied on when it is needed.

use clap::{Args, Subcommand};
use serde_json::json;

use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::check::Rule;
use crate::domain::name::LogId;
use crate::error::{Exit, Failure};
use crate::render::page::Page;
use crate::render::{check, sanitize};
use crate::say;
use crate::usecases::plan::check_binder::check_binder;
use crate::usecases::plan::mend_documents;

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct CheckArgs {
    #[arg(long)]
    sarif: bool,
    #[arg(long, conflicts_with = "sarif")]
    ci: bool,
    #[arg(long, conflicts_with_all = ["sarif", "ci"])]
    fix: bool,
    #[arg(long, requires = "fix")]
    yes: bool,
    #[command(subcommand)]
    verb: Option<CheckVerb>,
}

#[derive(Debug, Subcommand)]
enum CheckVerb {
    Explain(Explain),
}

#[derive(Args, Debug)]
struct Explain {
    #[arg(value_name = "CODE")]
    code: String,
}

/// Checks each change that is pushed, and shows the findings beside the lines.
const JOB: &str = include_str!("check-job.yml");

pub(crate) fn run(typed: &CheckArgs, session: &mut Session) -> anyhow::Result<Exit> {
    if let Some(CheckVerb::Explain(explain)) = &typed.verb {
        return explanation(&explain.code, session);
    }
    if typed.ci {
        session.write_answer(JOB.as_bytes())?;
        return Ok(Exit::Done);
    }
    if typed.fix {
        return mend(typed.yes, session);
    }
    let binder = session.binder()?;
    let report = check_binder(&binder, session.env)?;
    if typed.sarif {
        let text = sanitize::json(&check::sarif(&session.words, &report)) + "\n";
        session.write_answer(text.as_bytes())?;
    } else {
        let shown = check::report(&session.words, &report, session.globals.all);
        session.answer(&shown.page, &shown.json)?;
    }
    Ok(match report.flaws.is_empty() {
        true => Exit::Done,
        false => Exit::Findings,
    })
}

/// Shows what can be put right without a judgement, and saves it when somebody has said yes.
fn mend(yes: bool, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let mended = mend_documents::mendable(&binder)?;
    let mut shown = check::mended(&session.words, &mended);
    if mended.is_empty() {
        session.answer(&shown.page, &shown.json)?;
        return Ok(Exit::Done);
    }
    let is_asked = session.env.terminal.input && !yes && !session.globals.json;
    if is_asked {
        session.answer(&shown.page, &shown.json)?;
        shown.page = Page::new();
    }
    let lines = mended.iter().map(|it| it.lines.len()).sum::<usize>();
    let agrees = yes || is_asked && session.agreed(&say!("check-fix-ask", lines = lines));
    if !agrees {
        shown
            .page
            .paragraph(session.say(&say!("check-fix-not-written")));
        session.answer(&shown.page, &shown.json)?;
        return Ok(Exit::Findings);
    }
    session.about(&binder, &LogId::journal());
    let say = session.in_binders_language(&binder);
    let mut last = None;
    for document in &mended {
        let written = mend_documents::save_mended(&binder, session.env, document, &say)?;
        let line = write_outcome::line(session, &binder, &written);
        shown.page.paragraph(line);
        last = Some(written);
    }
    shown.json["written"] = json!(true);
    match last {
        Some(written) => write_outcome::end_with(session, &written, &shown.page, shown.json),
        None => Ok(Exit::Done),
    }
}

fn explanation(code: &str, session: &mut Session) -> anyhow::Result<Exit> {
    let unknown = || Failure::wrong_words(say!("check-no-such-code", code = code));
    let rule = Rule::of_code(code).ok_or_else(unknown)?;
    let shown = check::explanation(&session.words, rule);
    session.answer(&shown.page, &shown.json)?;
    Ok(Exit::Done)
}
