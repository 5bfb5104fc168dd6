//! `binder log decide TEXT`: a decision with its reason.

use clap::Args;

use crate::cli::log::{Twice, text};
use crate::cli::noted;
use crate::cli::session::Session;
use crate::error::Exit;
use crate::usecases::decide::{self, Decision};

#[derive(Args, Debug)]
pub(crate) struct Decide {
    #[arg(value_name = "TEXT")]
    text: String,
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[arg(long, value_name = "TEXT")]
    option: Vec<String>,
    #[arg(long, value_name = "ROLE")]
    by: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    review_at: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    at: Option<String>,
    #[arg(long, value_name = "TEXT")]
    late: Option<String>,
    #[command(flatten)]
    twice: Twice,
}

pub(crate) fn run(typed: &Decide, session: &mut Session) -> anyhow::Result<Exit> {
    let decision = Decision {
        text: text(&typed.text, session)?,
        at: typed.at.clone(),
        which: typed.twice.which(),
        late: typed.late.clone(),
        why: typed.why.clone(),
        options: typed.option.clone(),
        by: typed.by.clone(),
        review_at: typed.review_at.clone(),
    };
    let said = everything(&decision);
    let opened = session.binder();
    let binder = noted::refused(session, None, &said, opened)?;
    let incident = session.globals.incident.clone();
    let outcome = decide::decide(&binder, session.env, incident.as_deref(), &decision);
    let written = noted::refused(session, Some(&binder), &said, outcome)?;
    noted::end(session, &binder, &written)
}

/// What a person would have to type again, were it lost.
fn everything(decision: &Decision) -> String {
    let options = [
        ("--why", &decision.why),
        ("--by", &decision.by),
        ("--review-at", &decision.review_at),
        ("--at", &decision.at),
        ("--late", &decision.late),
    ];
    let mut lines = vec![decision.text.clone()];
    for (name, value) in options {
        lines.extend(value.as_ref().map(|value| format!("{name} {value}")));
    }
    let not_chosen = decision.options.iter();
    lines.extend(not_chosen.map(|option| format!("--option {option}")));
    lines.join("\n")
}
