//! `binder copies`: which copy and remote holds what, since when.

use clap::{Args, Subcommand};

use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::time::moment;
use crate::error::Exit;
use crate::render::paper::register;
use crate::render::replication::goal;
use crate::render::replication::status;
use crate::render::when::TimeStyle;
use crate::say;
use crate::usecases::paper::read_register;
use crate::usecases::replication::confirm_copy;
use crate::usecases::replication::report_copies;

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct CopiesArgs {
    #[arg(value_name = "INCIDENT")]
    of: Option<String>,
    #[command(subcommand)]
    verb: Option<CopiesVerb>,
}

#[derive(Debug, Subcommand)]
enum CopiesVerb {
    List,
    Confirm {
        #[arg(long, value_name = "PLACE")]
        place: Option<String>,
    },
}

pub(crate) fn run(typed: &CopiesArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let when = TimeStyle {
        now: moment::in_zone(session.env.now(), binder.zone()),
        zone: binder.zone(),
    };
    match &typed.verb {
        None if typed.of.is_some() => {
            let typed = typed.of.as_deref().unwrap_or_default();
            let spread = report_copies::spread_of(&binder, typed, session.env)?;
            let shown = goal::spread(&session.words, &spread, when);
            session.answer(&shown.page, &shown.json)?;
            Ok(Exit::Done)
        }
        None | Some(CopiesVerb::List) => {
            let report = report_copies::report_copies(&binder)?;
            let goals = report_copies::spread_of_open(&binder)?;
            let mut shown = status::report(&session.words, &report, binder.zone());
            goal::add(&session.words, &goals, when, &mut shown);
            let paper = read_register::read_register(&binder, when.now)?;
            let out: Vec<_> = paper.out().collect();
            register::add(&session.words, &out, when, &mut shown);
            session.answer(&shown.page, &shown.json)?;
            Ok(Exit::Done)
        }
        Some(CopiesVerb::Confirm { place }) => {
            let event = session.in_binders_language(&binder)(&say!("copies-i-have-the-latest"));
            let confirmed =
                confirm_copy::confirm_copy(&binder, session.env, &event, place.as_deref())?;
            write_outcome::end(session, &binder, &confirmed)
        }
    }
}
