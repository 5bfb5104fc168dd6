//! `binder copies`: which copy and which place holds what, and since when.

use clap::{Args, Subcommand};

use crate::cli::noted;
use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::copies_report;
use crate::say;
use crate::usecases::confirm_copy;
use crate::usecases::report_copies;

#[derive(Args, Debug)]
pub(crate) struct CopiesArgs {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Debug, Subcommand)]
enum Verb {
    List,
    Confirm,
}

pub(crate) fn run(typed: &CopiesArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    match typed.verb {
        None | Some(Verb::List) => {
            let report = report_copies::report_copies(&binder)?;
            let shown = copies_report::report(&session.words, &report, binder.zone());
            session.answer(&shown.page, &shown.json)?;
            Ok(Exit::Done)
        }
        Some(Verb::Confirm) => {
            let event = session.in_binders_language(&binder)(&say!("copies-i-have-the-latest"));
            let confirmed = confirm_copy::confirm_copy(&binder, session.env, &event)?;
            noted::end(session, &binder, &confirmed)
        }
    }
}
