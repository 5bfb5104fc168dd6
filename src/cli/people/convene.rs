//! `binder convene` and `binder call-result`: calling people together.

use clap::{Args, ValueEnum};

use crate::cli::log::Twice;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::cli::usage::synonyms::word_typed;
use crate::domain::incident::meeting::{CHANNELS, CallOutcome};
use crate::error::Exit;
use crate::render::incident::call_sheet;
use crate::render::when::TimeStyle;
use crate::usecases::people::convene::{self, Convening};
use crate::usecases::people::note_call::{self, CallAttempt};

#[derive(Args, Debug)]
#[command(group(clap::ArgGroup::new("meets").args(["time", "at"])))]
pub(crate) struct ConveneArgs {
    #[arg(value_name = "TIME", allow_hyphen_values = true)]
    time: Option<String>,
    #[arg(value_name = "PLACE", conflicts_with = "place")]
    name: Option<String>,
    #[arg(
        long,
        conflicts_with = "time",
        value_name = "TIME",
        allow_hyphen_values = true
    )]
    at: Option<String>,
    #[arg(long, value_name = "PLACE", requires = "meets")]
    place: Option<String>,
    #[arg(long, value_name = "ROLE", value_delimiter = ',', requires = "meets")]
    who: Vec<String>,
    #[command(flatten)]
    twice: Twice,
}

#[derive(Args, Debug)]
pub(crate) struct CallResult {
    #[arg(value_name = "WHO")]
    who: String,
    #[arg(value_name = "CHANNEL")]
    channel: String,
    #[arg(value_enum, value_name = "reached|no-answer|message")]
    result: CallResultArg,
    #[arg(value_name = "TEXT")]
    text: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    at: Option<String>,
    #[command(flatten)]
    twice: Twice,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum CallResultArg {
    Reached,
    NoAnswer,
    Message,
}

/// Without a time: the current sheet.
pub(crate) fn convene(typed: ConveneArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let Some(meets) = typed.at.or(typed.time) else {
        let binder = session.binder()?;
        let log = session.log_to_read(&binder)?;
        let sheet = convene::sheet(&binder, session.env, &log)?;
        let shown = call_sheet::sheet(&sheet_of(&sheet, session), &session.words);
        session.answer(&shown.page, &shown.json)?;
        return Ok(Exit::Done);
    };
    let binder = session.binder_to_write()?;
    let convening = Convening {
        meets,
        which: typed.twice.which(),
        place: typed.place.or(typed.name),
        who: typed.who,
    };
    let log = session.log_to_write(&binder);
    let say = session.in_binders_language(&binder);
    let (written, sheet) = convene::convene(&binder, session.env, &log, &convening, &say)?;
    let mut shown = call_sheet::sheet(&sheet_of(&sheet, session), &session.words);
    shown
        .page
        .paragraph(write_outcome::line(session, &binder, &written));
    write_outcome::end_with(session, &written, &shown.page, shown.json)
}

pub(crate) fn call_result(typed: CallResult, session: &mut Session) -> anyhow::Result<Exit> {
    let tried = CallAttempt {
        answer: match typed.result {
            CallResultArg::Reached => CallOutcome::Reached,
            CallResultArg::NoAnswer => CallOutcome::NoAnswer,
            CallResultArg::Message => CallOutcome::Message,
        },
        who: typed.who,
        channel: channel(&typed.channel, session),
        at: typed.at,
        which: typed.twice.which(),
        remark: typed.text.unwrap_or_default(),
    };
    let binder = session.binder_to_write()?;
    let log = session.log_to_write(&binder);
    let say = session.in_binders_language(&binder);
    let (written, sheet) = note_call::note_call(&binder, session.env, &log, &tried, &say)?;
    let mut shown = call_sheet::left_to_call(&sheet_of(&sheet, session), &session.words);
    shown
        .page
        .paragraph(write_outcome::line(session, &binder, &written));
    write_outcome::end_with(session, &written, &shown.page, shown.json)
}

/// A channel by its word in the language of the program; as typed where it is none.
pub(crate) fn channel(typed: &str, session: &Session) -> String {
    let known = word_typed(typed, &CHANNELS, &session.words);
    known.unwrap_or(typed).to_owned()
}

fn sheet_of<'s>(sheet: &'s convene::CallSheet, session: &Session) -> call_sheet::CallSheetView<'s> {
    call_sheet::CallSheetView {
        incident: &sheet.incident,
        meetings: &sheet.meetings,
        called: &sheet.called,
        unknown: &sheet.unknown,
        order: &sheet.order,
        closed: &sheet.closed,
        place: &sheet.place,
        reserve: &sheet.reserve,
        told: &sheet.told,
        home: sheet.home,
        when: TimeStyle {
            now: sheet.now,
            zone: sheet.zone,
        },
        whole: session.shows_whole(),
    }
}
