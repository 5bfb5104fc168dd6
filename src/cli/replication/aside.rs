//! `binder aside`: set-aside commits: list and adopt.

use clap::{Args, Subcommand};

use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::replication::aside as shown;
use crate::usecases::replication::set_aside;

#[derive(Args, Debug)]
pub(crate) struct AsideArgs {
    #[command(subcommand)]
    verb: Option<AsideVerb>,
}

#[derive(Debug, Subcommand)]
enum AsideVerb {
    List,
    Take {
        #[arg(value_name = "ID")]
        id: String,
    },
}

pub(crate) fn run(typed: &AsideArgs, session: &mut Session) -> anyhow::Result<Exit> {
    match &typed.verb {
        None | Some(AsideVerb::List) => list(session),
        Some(AsideVerb::Take { id }) => take(session, id),
    }
}

fn list(session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let asides = set_aside::list(&binder)?;
    let shown = shown::list(&session.words, &asides, binder.zone());
    session.answer(&shown.page, &shown.json)?;
    Ok(Exit::Done)
}

fn take(session: &mut Session, id: &str) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let say = session.in_binders_language(&binder);
    let source = |aside: &_, lost: &_| say(&shown::source(aside, lost));
    let taken = set_aside::take(&binder, session.env, id, &source)?;
    let rows: Vec<_> = taken
        .rows
        .iter()
        .map(|(lost, noted)| (lost, &noted.id))
        .collect();
    let mut shown = shown::taken(&session.words, &taken.set_aside, taken.documents, &rows);
    let Some((_, last)) = taken.rows.last() else {
        session.answer(&shown.page, &shown.json)?;
        return Ok(Exit::Done);
    };
    shown
        .page
        .paragraph(write_outcome::line(session, &binder, last));
    write_outcome::end_with(session, last, &shown.page, shown.json)
}
