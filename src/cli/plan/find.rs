//! `binder find`: full-text search in all logs and documents.

use clap::Args;

use crate::cli::session::Session;
use crate::error::{Exit, Failure};
use crate::render::plan;
use crate::say;
use crate::usecases::plan::find_words;

#[derive(Args, Debug)]
pub(crate) struct FindArgs {
    #[arg(required = true, value_name = "WORDS")]
    words: Vec<String>,
}

pub(crate) fn run(typed: &FindArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    session.shows_protected(&binder, false);
    let found = find_words::find_words(&binder, &typed.words)?;
    let answer = plan::found::found(&session.words, &found, binder.zone());
    if !found.passages.is_empty() || session.globals.json {
        session.answer(&answer.page, &answer.json)?;
    }
    if !found.passages.is_empty() {
        return Ok(Exit::Done);
    }
    let words = found.words.join(" ");
    let searched = plan::found::searched(&found);
    let message = match found.meant {
        Some(meant) => say!(
            "plan-not-found-near",
            words = words,
            searched = searched,
            meant = meant
        ),
        None => say!("plan-not-found", words = words, searched = searched),
    };
    Err(Failure::could_not(message).into())
}
