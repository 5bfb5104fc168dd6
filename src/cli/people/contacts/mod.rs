//! `binder contacts …`: the contact list, shown and kept.

mod import;
mod keep;
mod show;

use clap::{Args, Subcommand};

use crate::cli::session::Session;
use crate::error::Exit;

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Contacts {
    #[command(flatten)]
    show: show::Show,
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Debug, Subcommand)]
enum Verb {
    Import(import::Import),
    Set(keep::Set),
    Verify(keep::Verify),
}

pub(crate) fn run(typed: Contacts, session: &mut Session) -> anyhow::Result<Exit> {
    match typed.verb {
        None => show::run(typed.show, session),
        Some(Verb::Import(typed)) => import::run(&typed, session),
        Some(Verb::Set(typed)) => keep::set(&typed, session),
        Some(Verb::Verify(typed)) => keep::verify(&typed, session),
    }
}
