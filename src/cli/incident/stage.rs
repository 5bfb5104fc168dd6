//! `binder incident activate` and `stand-down`: five separate decisions.

use clap::{Args, ValueEnum};

use crate::cli::log::Reasons;
use crate::cli::log::event_time::EventTimeArgs;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::incident::Stage;
use crate::error::Exit;
use crate::render::incident::stage;
use crate::render::when::TimeStyle;
use crate::usecases::incident::turn_stage::{StageChange, turn_stage};

#[derive(Args, Debug)]
pub(crate) struct Activate {
    #[arg(value_enum, value_name = "committee|plan")]
    what: Begun,
    #[command(flatten)]
    reasons: Reasons,
    #[arg(long, value_name = "ROLE", value_delimiter = ',')]
    present: Option<Vec<String>>,
    #[arg(long, value_name = "TEXT")]
    partly: Option<String>,
    #[arg(long)]
    serious: bool,
    #[command(flatten)]
    happened: EventTimeArgs,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Begun {
    Committee,
    Plan,
}

#[derive(Args, Debug)]
pub(crate) struct StandDown {
    #[arg(value_enum, value_name = "routines|normal|committee")]
    what: Ended,
    #[command(flatten)]
    reasons: Reasons,
    #[arg(long, value_name = "ROLE", value_delimiter = ',')]
    present: Option<Vec<String>>,
    #[command(flatten)]
    happened: EventTimeArgs,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Ended {
    Routines,
    Normal,
    Committee,
}

pub(crate) fn activate(typed: Activate, session: &mut Session) -> anyhow::Result<Exit> {
    let stage = match typed.what {
        Begun::Committee => Stage::Committee,
        Begun::Plan => Stage::Plan,
    };
    let turning = StageChange {
        stage,
        on: true,
        event: String::new(),
        reasons: typed.reasons.typed(),
        partly: typed.partly,
        serious: typed.serious,
        present: typed.present,
        happened: typed.happened.typed(),
    };
    turn(turning, session)
}

pub(crate) fn stand_down(typed: StandDown, session: &mut Session) -> anyhow::Result<Exit> {
    let (stage, on) = match typed.what {
        Ended::Routines => (Stage::Routines, false),
        Ended::Normal => (Stage::Normal, true),
        Ended::Committee => (Stage::Dissolved, true),
    };
    let turning = StageChange {
        stage,
        on,
        event: String::new(),
        reasons: typed.reasons.typed(),
        partly: None,
        serious: false,
        present: typed.present,
        happened: typed.happened.typed(),
    };
    turn(turning, session)
}

fn turn(mut turning: StageChange, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder_to_write()?;
    let say = session.in_binders_language(&binder);
    let partly = turning.partly.as_deref();
    turning.event = say(&stage::event(turning.stage, turning.on, partly));
    let log = session.incident_to_read(&binder, None);
    let turned = log.and_then(|log| turn_stage(&binder, session.env, &log, &turning))?;
    let view = stage::StageView {
        incident: &turned.incident,
        event: &turning.event,
        attendance: turned.attendance.as_ref(),
        next_tasks: &turned.next_tasks,
        running: &turned.running,
        down: &turned.down,
    };
    let when = TimeStyle {
        now: turned.now,
        zone: turned.zone,
    };
    let mut answer = stage::turned(&view, &session.words, when);
    answer
        .page
        .paragraph(write_outcome::line(session, &binder, &turned.outcome));
    write_outcome::end_with(session, &turned.outcome, &answer.page, answer.json)
}
