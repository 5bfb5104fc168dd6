//! `binder join`: a full offline copy of a binder, with a device of its own.

use std::path::PathBuf;

use clap::Args;

use crate::cli::replication::progress;
use crate::cli::session::Session;
use crate::cli::setup::init::DeviceArgs;
use crate::error::Exit;
use crate::render::setup::{self, Digits};
use crate::say;
use crate::usecases::setup::join_binder::{self, Join};

#[derive(Args, Debug)]
pub(crate) struct JoinArgs {
    source: String,
    dir: Option<PathBuf>,
    #[arg(long, value_name = "DIGITS")]
    introduction: Option<String>,
    #[command(flatten)]
    device: DeviceArgs,
}

pub(crate) fn run(typed: JoinArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let wanted = typed.device.wanted();
    let join = Join {
        source: typed.source.into(),
        folder: typed.dir,
        event: session.say(&say!("setup-request")),
        device: wanted,
        introduction: typed.introduction,
    };
    let views = session.views(None);
    let binder = progress::with_progress(session, |env, tell| {
        join_binder::join_binder(join, env, views, tell)
    })?;
    let writer = binder
        .device()
        .map(|device| device.writer.to_string())
        .unwrap_or_default();
    let digits = Digits {
        binder: &binder.introduction()?,
        key: &binder.key_digits()?,
    };
    let joined = setup::joined(&session.words, binder.folder(), &digits, &writer);
    session.answer(&joined.page, &joined.json)?;
    Ok(Exit::Done)
}
