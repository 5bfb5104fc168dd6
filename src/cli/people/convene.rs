//! `binder convene` and `binder call-result`: calling people together.

use clap::{Args, ValueEnum};

use crate::cli::log::Twice;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::incident::meeting::CallOutcome;
use crate::error::Exit;
use crate::render::incident::meeting;
use crate::render::when::TimeStyle;
use crate::usecases::people::convene::{self, CallAttempt, Convening};

#[derive(Args, Debug)]
pub(crate) struct ConveneArgs {
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    at: Option<String>,
    #[arg(long, value_name = "PLACE", requires = "at")]
    place: Option<String>,
    #[arg(long, value_name = "ROLE", value_delimiter = ',', requires = "at")]
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

/// Without a time: the sheet as it stands.
pub(crate) fn convene(typed: ConveneArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let Some(meets) = typed.at else {
        let binder = session.binder()?;
        let log = session.log_to_read(&binder)?;
        let sheet = convene::sheet(&binder, session.env, &log)?;
        let shown = meeting::sheet(&sheet_of(&sheet), &session.words);
        session.answer(&shown.page, &shown.json)?;
        return Ok(Exit::Done);
    };
    let binder = session.binder_to_write()?;
    let convening = Convening {
        meets,
        which: typed.twice.which(),
        place: typed.place,
        who: typed.who,
    };
    let log = session.log_to_write(&binder);
    let say = session.in_binders_language(&binder);
    let (written, sheet) = convene::convene(&binder, session.env, &log, &convening, &say)?;
    let mut shown = meeting::sheet(&sheet_of(&sheet), &session.words);
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
        channel: typed.channel,
        at: typed.at,
        which: typed.twice.which(),
        remark: typed.text.unwrap_or_default(),
    };
    let binder = session.binder_to_write()?;
    let log = session.log_to_write(&binder);
    let say = session.in_binders_language(&binder);
    let (written, sheet) = convene::note_call(&binder, session.env, &log, &tried, &say)?;
    let mut shown = meeting::left_to_call(&sheet_of(&sheet), &session.words);
    shown
        .page
        .paragraph(write_outcome::line(session, &binder, &written));
    write_outcome::end_with(session, &written, &shown.page, shown.json)
}

fn sheet_of(sheet: &convene::CallSheet) -> meeting::CallSheetView<'_> {
    meeting::CallSheetView {
        incident: &sheet.incident,
        meetings: &sheet.meetings,
        called: &sheet.called,
        unknown: &sheet.unknown,
        order: &sheet.order,
        closed: &sheet.closed,
        place: &sheet.place,
        reserve: &sheet.reserve,
        home: sheet.home,
        when: TimeStyle {
            now: sheet.now,
            zone: sheet.zone,
        },
    }
}
