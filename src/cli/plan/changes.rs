//! `binder plan log`: how the documents changed.

use clap::Args;

use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::documents::changes::{self, ChangeView};
use crate::render::when::TimeStyle;
use crate::usecases::documents::name_document;
use crate::usecases::plan::plan_log::plan_log;

#[derive(Args, Debug)]
pub(crate) struct LogArgs {
    document: Vec<String>,
}

pub(crate) fn run(typed: &LogArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let typed = name_document::as_typed(&binder, session.env, &typed.document);
    let typed = Some(typed.as_str()).filter(|typed| !typed.is_empty());
    let log = plan_log(&binder, session.env, typed)?;
    let views = log.changes.iter().map(|change| ChangeView {
        row: &change.row,
        action: change.action.as_ref(),
        exercise: &change.exercise,
    });
    let views: Vec<ChangeView> = views.collect();
    let when = TimeStyle {
        now: log.now,
        zone: log.zone,
    };
    let answer = changes::log(log.path.as_deref(), &views, &session.words, when);
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}
