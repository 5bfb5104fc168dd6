//! `binder seal`: protected text and sealed lists, who can read them, and their end.

mod destroy;
mod edit;
mod envelope;
mod new_list;
pub(super) mod open;
mod readers;
mod resolve;

use clap::{Args, Subcommand};
use serde_json::json;

use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::page::Page;
use crate::render::sealing;
use crate::say;
use crate::usecases::sealing::list_sealed::list_sealed;
use crate::usecases::sealing::lists::lists;

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
    Ok(Exit::Done)
}

fn rotate(session: &mut Session) -> anyhow::Result<Exit> {
    let mut binder = session.binder()?;
    binder.may_write()?;
    binder.rotate_sealing_key(session.env)?;
    session.has_written = true;
    let mut page = Page::new();
    page.paragraph(session.say(&say!("seal-rotated")));
    session.answer(&page, &json!({ "rotated": true }))?;
    Ok(Exit::Done)
}
