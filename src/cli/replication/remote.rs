//! `binder remote`: list, add and remove remotes.

use clap::{Args, Subcommand};

use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::replication::copies;
use crate::usecases::replication::remotes::{self, KeptBeside};

#[derive(Args, Debug)]
pub(crate) struct RemoteArgs {
    #[command(subcommand)]
    verb: Option<RemoteVerb>,
}

#[derive(Debug, Subcommand)]
enum RemoteVerb {
    List,
    Add(Add),
    Remove { name: String },
}

#[derive(Args, Debug)]
struct Add {
    name: String,
    place: String,
    #[arg(long)]
    readable: bool,
    #[arg(long)]
    with_program: bool,
}

pub(crate) fn run(typed: &RemoteArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let shown = match &typed.verb {
        None | Some(RemoteVerb::List) => copies::remotes(&session.words, &remotes::list(&binder)?),
        Some(RemoteVerb::Add(typed)) => {
            let kept = KeptBeside {
                readable: typed.readable,
                program: typed.with_program,
            };
            let (name, place) = (&typed.name, &typed.place);
            let added = remotes::add_with(&binder, name, place, kept, session.env)?;
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
