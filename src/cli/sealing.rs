//! `binder seal`: protected text and sealed lists, who can read them, and their end.

mod destroy;
mod edit;
mod envelope;
mod new_list;
pub(super) mod open;
mod readers;
mod resolve;

use crate::cli::session::Session;
use crate::domain::shell_quote;
use crate::error::Exit;
use crate::render::sealing;
use crate::say;
use crate::usecases::sealing::list_sealed::list_sealed;
use crate::usecases::sealing::lists::lists;
use crate::usecases::sealing::private_folder::left_behind;
use crate::usecases::sealing::rotate_key::rotate_key;
use clap::{Args, Subcommand};

#[derive(Args, Debug)]
pub(crate) struct SealArgs {
    #[command(subcommand)]
    verb: Option<SealVerb>,
}

#[derive(Debug, Subcommand)]
enum SealVerb {
    List,
    New(new_list::NewArgs),
    Open(open::OpenArgs),
    Edit(edit::EditArgs),
    Readers(readers::ReadersArgs),
    Resolve(resolve::ResolveArgs),
    Envelope(envelope::EnvelopeArgs),
    Rotate,
    Destroy(destroy::DestroyArgs),
}

pub(crate) fn run(typed: &SealArgs, session: &mut Session) -> anyhow::Result<Exit> {
    match &typed.verb {
        None | Some(SealVerb::List) => list(session),
        Some(SealVerb::New(typed)) => new_list::run(typed, session),
        Some(SealVerb::Open(typed)) => open::run(typed, session),
        Some(SealVerb::Edit(typed)) => edit::run(typed, session),
        Some(SealVerb::Readers(typed)) => readers::run(typed, session),
        Some(SealVerb::Resolve(typed)) => resolve::run(typed, session),
        Some(SealVerb::Envelope(typed)) => envelope::run(typed, session),
        Some(SealVerb::Rotate) => rotate(session),
        Some(SealVerb::Destroy(typed)) => destroy::run(typed, session),
    }
}

fn list(session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let shown = sealing::list(
        &session.words,
        (
            &list_sealed(&binder)?,
            &lists(&binder)?,
            &binder.kept_at_places(),
        ),
        (binder.zone(), session.env.now()),
    );
    session.answer(&shown.page, &shown.json)?;
    tell_left_behind(session);
    Ok(Exit::Done)
}

/// Text of a list that a command left in memory because it was ended.
fn tell_left_behind(session: &mut Session) {
    for folder in left_behind(session.env) {
        let folder = shell_quote::path(&folder);
        session.trouble(&say!("seal-left-behind", folder = folder));
    }
}

fn rotate(session: &mut Session) -> anyhow::Result<Exit> {
    let mut binder = session.binder()?;
    binder.may_write()?;
    let (rotated, kept) = rotate_key(&mut binder, session.env)?;
    session.has_written = true;
    let shown = sealing::rotated(&session.words, &rotated, &kept);
    session.answer(&shown.page, &shown.json)?;
    Ok(Exit::Done)
}
