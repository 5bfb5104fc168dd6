//! `binder seal readers`: who can open a list, who may, and who looked.

use clap::Args;

use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::sealing;
use crate::usecases::sealing::list_readers::list_readers;
use crate::usecases::sealing::lists::named_list;

#[derive(Args, Debug)]
pub(crate) struct ReadersArgs {
    name: String,
}

pub(crate) fn run(typed: &ReadersArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let list = named_list(&binder, &typed.name)?;
    let readers = list_readers(&binder, &list)?;
    let shown = sealing::readers(&session.words, (&list, &readers), binder.zone());
    session.answer(&shown.page, &shown.json)?;
    Ok(Exit::Done)
}
