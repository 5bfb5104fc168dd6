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
    let is_named = wanted.person.is_some();
    let join = Join {
        source: typed.source.into(),
        folder: typed.dir,
        event: session.say(&say!("setup-request")),
        device: wanted,
        introduction: typed.introduction,
    };
    let views = session.views(None);
    let mut binder = progress::with_progress(session, |env, tell| {
        join_binder::join_binder(join, env, views, tell)
    })?;
    let writer = binder
        .device()
        .map(|device| device.writer.to_string())
        .unwrap_or_default();
    let name = match is_named {
        true => None,
        false => {
            let say = session.in_binders_language(&binder);
            join_binder::name_as_listed(&mut binder, session.env, &say)
        }
    };
    let digits = Digits {
        binder: &binder.introduction()?,
        key: &binder.key_digits()?,
    };
    let mut joined = setup::joined(&session.words, binder.folder(), &digits, &writer);
    if let Some(name) = name {
        setup::named(&session.words, &mut joined, &name, &writer);
    }
    session.answer(&joined.page, &joined.json)?;
    Ok(Exit::Done)
}
