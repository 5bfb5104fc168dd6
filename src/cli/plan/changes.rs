//! `binder plan log`: how the documents changed; `binder plan diff`: what was changed in them.

use clap::Args;

use crate::cli::plan::proposals;
use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::documents::{changes, plan_diff};
use crate::render::when::TimeStyle;
use crate::usecases::documents::name_document;
use crate::usecases::plan::plan_diff::plan_diff;
use crate::usecases::plan::plan_log::plan_log;

#[derive(Args, Debug)]
pub(crate) struct LogArgs {
    document: Vec<String>,
}

#[derive(Args, Debug)]
pub(crate) struct DiffArgs {
    document: Vec<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    since: Option<String>,
}

pub(crate) fn log(typed: &LogArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let typed = name_document::as_typed(&binder, session.env, &typed.document);
    let typed = Some(typed.as_str()).filter(|typed| !typed.is_empty());
    let log = plan_log(&binder, session.env, typed)?;
    let when = TimeStyle {
        now: log.now,
        zone: log.zone,
    };
    let answer = changes::log(log.path.as_deref(), &log.changes, &session.words, when);
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

pub(crate) fn diff(typed: &DiffArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    session.tells_of_documents();
    let what = name_document::as_typed(&binder, session.env, &typed.document);
    let what = Some(what.as_str()).filter(|what| !what.is_empty());
    let diff = plan_diff(&binder, session.env, what, typed.since.as_deref())?;
    match diff.path.as_deref() {
        Some(path) => session.reads(&binder, &[path]),
        None => session.reads_all(&binder),
    }
    let all = session.globals.all;
    let answer = plan_diff::diff(&diff, proposals::context(session, &binder), all);
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}
