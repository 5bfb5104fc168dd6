//! `binder bundle`: the binder as one file, for mail and USB sticks.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::cli::replication::progress;
use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::replication::bundle;
use crate::usecases::replication::bundles;

#[derive(Args, Debug)]
pub(crate) struct BundleArgs {
    #[command(subcommand)]
    verb: BundleVerb,
}

#[derive(Debug, Subcommand)]
enum BundleVerb {
    Write {
        file: PathBuf,
        #[arg(long, value_name = "NAME")]
        since: Option<String>,
    },
    Read {
        file: PathBuf,
    },
}

pub(crate) fn run(typed: &BundleArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let shown = match &typed.verb {
        BundleVerb::Write { file, since } => {
            session.outside(&binder, file)?;
            let since = since.as_deref();
            let it = progress::with_progress(session, |env, tell| {
                bundles::write(&binder, file, since, env, tell)
            })?;
            bundle::written(&session.words, &it.file, it.bytes, since, it.unshared)
        }
        BundleVerb::Read { file } => {
            let (read, unshared) = progress::with_progress(session, |env, tell| {
                bundles::read(&binder, file, env, tell)
            })?;
            bundle::read(&session.words, &read, unshared)
        }
    };
    session.answer(&shown.page, &shown.json)?;
    Ok(Exit::Done)
}
