//! `binder meeting`: attendance, start and end, next meeting.

use clap::{Args, Subcommand};

use crate::cli::log::event_time::EventTimeArgs;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::incident::meeting;
use crate::render::when::TimeStyle;
use crate::usecases::incident::hold_meeting::{self, MeetingChange, MeetingOverview};

#[derive(Args, Debug)]
pub(crate) struct MeetingArgs {
    #[command(subcommand)]
    verb: Option<MeetingVerb>,
}

#[derive(Debug, Subcommand)]
enum MeetingVerb {
    Start(Start),
    End(End),
}

#[derive(Args, Debug)]
struct Start {
    #[arg(value_name = "ROLE", value_delimiter = ',')]
    who: Vec<String>,
    #[arg(long, value_name = "ROLE", value_delimiter = ',')]
    present: Vec<String>,
    #[command(flatten)]
    happened: EventTimeArgs,
}

#[derive(Args, Debug)]
struct End {
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    next: Option<String>,
    #[command(flatten)]
    happened: EventTimeArgs,
}

pub(crate) fn run(typed: MeetingArgs, session: &mut Session) -> anyhow::Result<Exit> {
    match typed.verb {
        None => show(session),
        Some(MeetingVerb::Start(typed)) => turn(
            MeetingChange {
                ends: false,
                present: [typed.who, typed.present].concat(),
                next: None,
                happened: typed.happened.typed(),
            },
            session,
        ),
        Some(MeetingVerb::End(typed)) => turn(
            MeetingChange {
                ends: true,
                present: Vec::new(),
                next: typed.next,
                happened: typed.happened.typed(),
            },
            session,
        ),
    }
}

fn show(session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let log = session.log_to_read(&binder)?;
    let held = hold_meeting::read(&binder, session.env, &log)?;
    let shown = meeting::held(&view(&held), &session.words);
    session.answer(&shown.page, &shown.json)?;
    Ok(Exit::Done)
}

fn turn(turn: MeetingChange, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder_to_write()?;
    let log = session.log_to_write(&binder);
    let say = session.in_binders_language(&binder);
    let (written, held) = hold_meeting::turn_meeting(&binder, session.env, &log, &turn, &say)?;
    let mut shown = meeting::held(&view(&held), &session.words);
    shown
        .page
        .paragraph(write_outcome::line(session, &binder, &written));
    write_outcome::end_with(session, &written, &shown.page, shown.json)
}

fn view(held: &MeetingOverview) -> meeting::MeetingView<'_> {
    meeting::MeetingView {
        incident: &held.incident,
        meetings: &held.meetings,
        attendance: &held.attendance,
        called: &held.called,
        when: TimeStyle {
            now: held.now,
            zone: held.zone,
        },
    }
}
