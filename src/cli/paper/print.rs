//! `binder print`: what is in the binder on paper, and the register of what is out.

mod book;
mod carry_out;
mod incident_parts;
mod lost;
mod output;
mod parts;
mod plan_parts;
mod print_request;
pub(super) mod register;
mod roster_parts;
pub(in crate::cli) mod unregistered;
mod what;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::cli::incident::when;
use crate::cli::paper::print::carry_out::Printed;
use crate::cli::paper::print::output::{Format, Imprint};
use crate::cli::paper::print::print_request::{PrintContent, PrintRequest};
use crate::cli::session::Session;
use crate::domain::name::LogId;
use crate::domain::paper::number::MOST_COPIES;
use crate::domain::paper::subject::PrintSubject;
use crate::error::Exit;
use crate::render::paper::subject;
use crate::render::print_job::SheetForm;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::incident::incidents;
use crate::usecases::inform;
use crate::usecases::log::write_outcome::WriteOutcome;
use crate::usecases::obligations::duties;
use crate::usecases::paper::print_version::{PrintVersion, print_version};
use crate::usecases::paper::record_print::{self, PrintRecord};
use crate::usecases::plan::unit_plan;
use crate::usecases::setup::settings::settings;

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct PrintArgs {
    #[command(flatten)]
    print: Box<Print>,
    #[command(subcommand)]
    verb: Option<PrintVerb>,
}

#[derive(Args, Debug)]
struct Print {
    #[arg(value_name = "WHAT")]
    what: Option<String>,
    #[arg(value_name = "WHICH")]
    which: Vec<String>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long, value_enum, value_name = "pdf|html|txt")]
    format: Option<Format>,
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u64).range(1..=MOST_COPIES))]
    copies: Option<u64>,
    #[arg(long, value_name = "HOLDER")]
    to: Option<String>,
    #[arg(long, value_name = "WHERE")]
    keep: Option<String>,
    #[arg(long)]
    large: bool,
    #[arg(long)]
    landscape: bool,
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    #[arg(id = "for", long, value_name = "AUDIENCE")]
    audience: Option<String>,
    #[arg(long, value_name = "PRINTER", num_args = 0..=1)]
    printer: Option<Option<String>>,
    #[arg(long, value_name = "NUMBER")]
    passphrase_fd: Option<u32>,
}

#[derive(Debug, Subcommand)]
enum PrintVerb {
    Due,
    Return {
        #[arg(value_name = "SHEET")]
        sheet: String,
    },
    Lost(lost::Lost),
    Destroy {
        #[arg(value_name = "SHEET")]
        sheet: String,
        #[arg(long, value_name = "WHO")]
        with: String,
    },
    Check {
        #[arg(value_name = "CODE", required = true)]
        code: Vec<String>,
    },
}

pub(crate) fn run(typed: PrintArgs, session: &mut Session) -> anyhow::Result<Exit> {
    match typed.verb {
        None => print(&typed.print, session),
        Some(PrintVerb::Due) => register::due(session),
        Some(PrintVerb::Return { sheet }) => register::give_back(&sheet, session),
        Some(PrintVerb::Lost(typed)) => lost::run(typed, session),
        Some(PrintVerb::Destroy { sheet, with }) => register::destroy(&sheet, &with, session),
        Some(PrintVerb::Check { code }) => register::check(&code, session),
    }
}

fn print(typed: &Print, session: &mut Session) -> anyhow::Result<Exit> {
    output::one_place(typed, session)?;
    let binder = session.binder()?;
    let mut request = request(typed, &binder, session)?;
    output::named_place(typed, &request.subject)?;
    let mut content = parts::content(&binder, &request, session)?;
    if let Some(subject) = content.subject.take() {
        request.subject = subject;
    }
    let format = Format::of(typed.format, typed.output.as_deref());
    let file = typed.output.as_deref();
    // As it stands before the print itself is noted.
    let version = print_version(&binder, &request.subject.sources(&content.path))?;
    let order = (
        typed.to.as_deref().unwrap_or_default(),
        typed.copies.unwrap_or(1),
    );
    let imprint = imprint(order, &binder, &request, &content, &version, session);
    output::files(file, &binder, &imprint, format, session)?;
    let written = match &request.id {
        Some(_) => Some(record(typed, &binder, &imprint, &content, session)?),
        None => None,
    };
    // Another window may have written meanwhile: then every number is another one.
    let id = written.as_ref().map(|written| written.id.clone());
    if id != request.id {
        request.id = id;
        content = parts::content(&binder, &request, session)?;
    }
    let print = Printed {
        imprint: &self::imprint(order, &binder, &request, &content, &version, session),
        content: &content,
        format,
        written,
    };
    carry_out::carry_out(typed, &binder, &print, session)
}

fn request(typed: &Print, binder: &Binder, session: &mut Session) -> anyhow::Result<PrintRequest> {
    let mut wanted = what::wanted(typed.what.as_deref(), &typed.which, binder, session)?;
    if let Some(typed) = &typed.unit {
        let unit = unit_plan::unit(binder, typed)?;
        wanted.subject = what::of_unit(&wanted.subject, &unit)?;
    }
    let audience = typed.audience.as_deref();
    let audience = audience
        .map(|typed| inform::audience(&inform::audiences(binder), typed))
        .transpose()?;
    Ok(PrintRequest {
        log: log_of(&wanted.subject, binder, session)?,
        subject: wanted.subject,
        sheets: wanted.sheets,
        audience,
        id: match output::is_on_screen(typed, session) {
            true => None,
            false => record_print::next_id(binder),
        },
        form: SheetForm {
            large: typed.large,
            landscape: typed.landscape,
        },
        when: when(binder, session),
        class: wanted.class,
        passphrase_fd: typed.passphrase_fd,
    })
}

/// The log that is read for it: of what shows the plan alone none is asked for.
fn log_of(subject: &PrintSubject, binder: &Binder, session: &mut Session) -> anyhow::Result<LogId> {
    match subject {
        PrintSubject::Duties => {
            let typed = session.globals.incident.clone();
            Ok(duties::incident(binder, session.env, typed.as_deref())?)
        }
        PrintSubject::Checklist(_) | PrintSubject::Role(_) | PrintSubject::CallSheet => {
            session.log_to_read(binder)
        }
        _ => Ok(LogId::journal()),
    }
}

/// For so many copies that a holder gets.
fn imprint<'a>(
    (holder, copies): (&'a str, u64),
    binder: &Binder,
    request: &'a PrintRequest,
    content: &PrintContent,
    version: &PrintVersion,
    session: &Session,
) -> Imprint<'a> {
    let is_drill = |log: &LogId| incidents::is_drill(binder, log);
    let is_drill = content.incident.as_ref().is_some_and(is_drill);
    let is_private = request.audience.is_none() && request.subject.has_private_data();
    let is_roster = matches!(request.subject, PrintSubject::Roster(_));
    let stamps = [
        is_drill.then(|| say!("print-stamp-drill")),
        (content.internal || is_private).then(|| say!("print-stamp-internal")),
        is_roster.then(|| say!("print-stamp-double-lock")),
    ];
    Imprint {
        request,
        version: version.clone(),
        holder,
        copies,
        stamps: stamps.iter().flatten().map(|it| session.say(it)).collect(),
        name: settings(binder).name,
    }
}

/// Writes down that it is printed, before anything is: a number on paper is never given twice.
fn record(
    typed: &Print,
    binder: &Binder,
    imprint: &Imprint,
    content: &PrintContent,
    session: &mut Session,
) -> anyhow::Result<WriteOutcome> {
    let request = imprint.request;
    let text = |typed: &Option<String>| typed.clone().unwrap_or_default();
    let count = match request.subject {
        PrintSubject::Blank => request.sheets,
        _ => imprint.copies,
    };
    let say = session.in_binders_language(binder);
    let what = say(&subject::called(&request.subject));
    let holder = text(&typed.to);
    let held = if holder.is_empty() { "no" } else { "yes" };
    let event = say(&say!(
        "print-event",
        what = what,
        count = count,
        held = held,
        holder = &holder
    ));
    let audience = request.audience.as_ref().map(|it| it.id.clone());
    let print = PrintRecord {
        subject: request.subject.clone(),
        incident: content.incident.clone(),
        path: content.path.clone(),
        audience: audience.unwrap_or_default(),
        holder,
        place: text(&typed.keep),
        count,
        commit: imprint.version.commit.clone(),
        seen: content.seen.clone(),
    };
    record_print::record_print(binder, session.env, &print, &event)
}
