//! `binder log decide TEXT`: a decision with its reason.

use clap::Args;

use crate::cli::log::event_time::EventTimeArgs;
use crate::cli::log::text;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::error::Exit;
use crate::usecases::log::decide::{self, Decision};

#[derive(Args, Debug)]
pub(crate) struct Decide {
    #[arg(value_name = "TEXT")]
    text: String,
    #[command(flatten)]
    reasons: Reasons,
    #[arg(long, value_name = "TEXT")]
    action: Option<String>,
    #[arg(long, value_name = "ROLE")]
    owner: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    due: Option<String>,
    #[arg(long, value_name = "1-3", value_parser = clap::value_parser!(u64).range(1..=3))]
    priority: Option<u64>,
    #[arg(long, value_name = "NUMBER")]
    step: Option<u64>,
    #[arg(long, value_name = "ID")]
    duty: Option<String>,
    #[arg(long)]
    serious: bool,
    #[command(flatten)]
    happened: EventTimeArgs,
}

/// Options shared by all commands that record a decision.
#[derive(Args, Debug)]
pub(crate) struct Reasons {
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[arg(long, value_name = "TEXT")]
    option: Vec<String>,
    #[arg(long, value_name = "ROLE")]
    by: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    review_at: Option<String>,
}

impl Reasons {
    pub(crate) fn typed(self) -> decide::Reasons {
        decide::Reasons {
            why: self.why,
            options: self.option,
            by: self.by,
            review_at: self.review_at,
        }
    }
}

pub(crate) fn run(typed: Decide, session: &mut Session) -> anyhow::Result<Exit> {
    let decision = Decision {
        text: text(&typed.text, session)?,
        happened: typed.happened.typed(),
        reasons: typed.reasons.typed(),
        action: typed.action,
        owner: typed.owner,
        due: typed.due,
        priority: typed.priority,
        step: typed.step,
        duty: typed.duty,
        serious: typed.serious,
    };
    let binder = session.binder_to_write()?;
    let incident = session.globals.incident.clone();
    let written = decide::decide(&binder, session.env, incident.as_deref(), &decision)?;
    write_outcome::end(session, &binder, &written)
}
