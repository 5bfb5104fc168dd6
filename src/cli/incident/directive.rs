//! `binder directive`: temporary directives, and their recall.

use clap::{Args, Subcommand};

use crate::cli::log::event_time::EventTimeArgs;
use crate::cli::log::write_outcome;
use crate::cli::log::{Twice, text};
use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::incident::directives as shown;
use crate::render::page::Page;
use crate::render::when::TimeStyle;
use crate::say;
use crate::usecases::incident::directives::{self, NewDirective, RecallRequest};
use crate::usecases::log::event_time;

#[derive(Args, Debug)]
pub(crate) struct DirectiveArgs {
    #[command(subcommand)]
    verb: Option<DirectiveVerb>,
}

#[derive(Debug, Subcommand)]
enum DirectiveVerb {
    Add(Add),
    Recall(Recall),
}

#[derive(Args, Debug)]
struct Add {
    #[arg(value_name = "TEXT")]
    text: String,
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[arg(long, value_name = "ROLE")]
    by: Option<String>,
    #[arg(long, value_name = "TEXT")]
    option: Vec<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    until: Option<String>,
    #[command(flatten)]
    happened: EventTimeArgs,
}

#[derive(Args, Debug)]
struct Recall {
    id: String,
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    at: Option<String>,
    #[arg(long, value_name = "TEXT")]
    late: Option<String>,
    #[arg(long, value_name = "ID")]
    duty: Option<String>,
    #[command(flatten)]
    twice: Twice,
}

pub(crate) fn run(typed: DirectiveArgs, session: &mut Session) -> anyhow::Result<Exit> {
    match typed.verb {
        None => show(session),
        Some(DirectiveVerb::Add(typed)) => add(typed, session),
        Some(DirectiveVerb::Recall(typed)) => recall(typed, session),
    }
}

fn show(session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let log = session.log_to_read(&binder)?;
    let read = directives::read(&binder, session.env, &log)?;
    let when = TimeStyle {
        now: read.now,
        zone: read.zone,
    };
    let answer = shown::list(&read.incident, &read.directives, &session.words, when);
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

fn add(typed: Add, session: &mut Session) -> anyhow::Result<Exit> {
    let given = NewDirective {
        text: text(&typed.text, session)?,
        why: typed.why,
        by: typed.by,
        options: typed.option,
        until: typed.until,
        happened: typed.happened.typed(),
    };
    let binder = session.binder_to_write()?;
    let log = session.log_to_write(&binder);
    let written = directives::add(&binder, session.env, &log, &given)?;
    let mut page = Page::new();
    let id = written.id.to_string();
    page.paragraph(session.say(&say!("directive-is", id = id)));
    page.paragraph(write_outcome::line(session, &binder, &written));
    write_outcome::end_with(session, &written, &page, serde_json::json!({}))
}

fn recall(typed: Recall, session: &mut Session) -> anyhow::Result<Exit> {
    let recalling = RecallRequest {
        which_one: typed.id,
        why: typed.why,
        happened: event_time::EventTime {
            at: typed.at,
            which: typed.twice.which(),
            late: typed.late,
        },
        duty: typed.duty,
    };
    let binder = session.binder_to_write()?;
    let log = session.log_to_write(&binder);
    let say = session.in_binders_language(&binder);
    let (written, text) = directives::recall(&binder, session.env, &log, &recalling, &say)?;
    let mut page = Page::new();
    if !text.is_empty() {
        page.paragraph(session.say(&say!("directive-recalled-one", text = text)));
    }
    page.paragraph(write_outcome::line(session, &binder, &written));
    write_outcome::end_with(session, &written, &page, serde_json::json!({}))
}
