//! `binder sync`: exchange with the other copies.

use clap::Args;

use crate::cli::progress;
use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::copies;
use crate::usecases::sync_copies;

#[derive(Args, Debug)]
pub(crate) struct SyncArgs {
    #[arg(value_name = "REMOTE")]
    remotes: Vec<String>,
    #[arg(long)]
    strict: bool,
}

pub(crate) fn run(typed: &SyncArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let synced = progress::told(session, |env, tell| {
        sync_copies::sync_copies(&binder, &typed.remotes, env, tell)
    })?;
    let shown = copies::synced(&session.words, &synced.remotes, synced.unshared);
    session.answer(&shown.page, &shown.json)?;
    let all_taken = synced
        .remotes
        .iter()
        .all(|remote| remote.outcome.delivered());
    let all_done = synced
        .remotes
        .iter()
        .all(|remote| remote.outcome.word() == "done");
    let good = if typed.strict { all_done } else { all_taken };
    Ok(if good { Exit::Done } else { Exit::Kept })
}
