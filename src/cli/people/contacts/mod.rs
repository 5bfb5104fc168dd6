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
    verb: Option<ContactsVerb>,
}

#[derive(Debug, Subcommand)]
enum ContactsVerb {
    Import(import::Import),
    Set(keep::Set),
    Verify(keep::Verify),
}

impl Contacts {
    /// True if the list is shown, and not changed.
    pub(crate) fn shows(&self) -> bool {
        self.verb.is_none()
    }
}

pub(crate) fn run(typed: Contacts, session: &mut Session) -> anyhow::Result<Exit> {
    match typed.verb {
        None => show::run(typed.show, session),
        Some(ContactsVerb::Import(typed)) => import::run(&typed, session),
        Some(ContactsVerb::Set(typed)) => keep::set(&typed, session),
        Some(ContactsVerb::Verify(typed)) => keep::verify(&typed, session),
    }
}
