//! `binder incident open TITLE`.

use clap::Args;

use crate::cli::incident::when;
use crate::cli::log::Twice;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::incident::PlayedScenario;
use crate::error::Exit;
use crate::render::incident::opened;
use crate::say;
use crate::usecases::incident::open_incident::{NewIncident, open_incident};

#[derive(Args, Debug)]
pub(crate) struct Open {
    #[arg(value_name = "TITLE")]
    title: String,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    at: Option<String>,
    #[arg(long)]
    risk: bool,
    #[arg(long, value_name = "REF")]
    from: Option<String>,
    #[arg(long, value_name = "WHO", requires = "from")]
    by: Option<String>,
    #[arg(long)]
    drill: bool,
    #[command(flatten)]
    twice: Twice,
}

pub(crate) fn run(typed: Open, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder_to_write()?;
    let say = session.in_binders_language(&binder);
    let new = NewIncident {
        title: typed.title,
        at: typed.at,
        which: typed.twice.which(),
        risk: typed.risk,
        drill: typed.drill,
        played: PlayedScenario::default(),
        from: typed.from,
        by: typed.by,
        first_event: say(&say!("incident-first-row-event")),
        first_action: say(&say!("incident-first-row-action")),
    };
    let opened = open_incident(&binder, session.env, &new)?;
    let points = opened
        .steps
        .as_ref()
        .map(|steps| steps.points(&opened.timeline));
    let view = opened::OpenedView {
        incident: &opened.incident,
        points: points.as_deref().unwrap_or_default(),
        older: &opened.older,
        first: &opened.first,
        periods: &opened.periods,
        media: &opened.media,
    };
    let mut answer = opened::opened(&view, &session.words, when(&binder, session));
    if let Some(real) = &opened.beside {
        let (title, log) = (real.title.as_str(), real.id.as_str());
        let drill = opened.incident.id.as_str();
        let message = say!(
            "closing-drill-beside",
            title = title,
            log = log,
            drill = drill
        );
        answer.page.banner(session.say(&message));
        answer.json["rows_go_to"] = log.into();
    }
    answer
        .page
        .paragraph(write_outcome::line(session, &binder, &opened.outcome));
    answer.json["chosen"] = opened.chosen.into();
    write_outcome::end_with(session, &opened.outcome, &answer.page, answer.json)
}

impl Open {}
