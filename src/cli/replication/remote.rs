//! `binder remote`: the places this copy exchanges with.

use clap::{Args, Subcommand};

use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::replication::copies;
use crate::usecases::replication::remotes;

#[derive(Args, Debug)]
pub(crate) struct RemoteArgs {
    #[command(subcommand)]
    verb: Option<RemoteVerb>,
}

#[derive(Debug, Subcommand)]
enum RemoteVerb {
    List,
    Add { name: String, place: String },
    Remove { name: String },
}

pub(crate) fn run(typed: &RemoteArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let shown = match &typed.verb {
        None | Some(RemoteVerb::List) => copies::remotes(&session.words, &remotes::list(&binder)?),
        Some(RemoteVerb::Add { name, place }) => {
            let added = remotes::add(&binder, name, place, session.env)?;
            copies::remote_added(&session.words, &added)
        }
        Some(RemoteVerb::Remove { name }) => {
            remotes::remove(&binder, name)?;
            copies::remote_removed(&session.words, name)
        }
    };
    session.answer(&shown.page, &shown.json)?;
    Ok(Exit::Done)
}
