//! `binder verify`: is everything as it was written, by whom, and between which times.

use clap::Args;

use crate::cli::session::Session;
use crate::domain::evidence::report::Verdict;
use crate::domain::moment;
use crate::error::Exit;
use crate::render::evidence;
use crate::render::when::When;
use crate::usecases::verify_evidence::{self, Asked, WindowsOf};
use crate::usecases::which_log;

#[derive(Args, Debug)]
pub(crate) struct VerifyArgs {
    #[arg(long, value_name = "REV")]
    since: Option<String>,
    #[arg(long, value_name = "DIGITS")]
    introduction: Option<String>,
}

pub(crate) fn run(typed: &VerifyArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let log = session.globals.incident.clone();
    let asked = Asked {
        since: typed.since.clone(),
        introduction: typed.introduction.clone(),
        windows: match &log {
            Some(log) => {
                WindowsOf::Log(which_log::for_reading(&binder, session.env, Some(log))?.log)
            }
            None if session.globals.json => WindowsOf::All,
            None => WindowsOf::Nobody,
        },
    };
    let shown_log = match &asked.windows {
        WindowsOf::Log(log) => Some(log.to_string()),
        WindowsOf::Nobody | WindowsOf::All => None,
    };
    let report = verify_evidence::verify_evidence(&binder, asked, session.env)?;
    let when = When {
        now: moment::in_zone(session.env.now(), binder.zone()),
        zone: binder.zone(),
    };
    let shown = evidence::report(&session.words, &report, when, shown_log.as_deref());
    session.answer(&shown.page, &shown.json)?;
    Ok(match report.verdict() {
        Verdict::Holds => Exit::Done,
        Verdict::Contradicted | Verdict::Broken => Exit::Broken,
    })
}
