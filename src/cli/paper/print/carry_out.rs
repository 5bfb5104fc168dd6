//! Writes the files of a print, sends them to a printer, and answers.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::cli::log::write_outcome;
use crate::cli::paper::print::Print;
use crate::cli::paper::print::output::{self, Format, Imprint};
use crate::cli::paper::print::print_request::PrintContent;
use crate::cli::session::Session;
use crate::domain::name::LogId;
use crate::domain::paper::number::PaperNumber;
use crate::domain::paper::subject::PrintSubject;
use crate::domain::shell_quote;
use crate::error::{Exit, Message};
use crate::render::page::{Page, Text, Tone};
use crate::render::paper::register::ranges;
use crate::render::paper::subject;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::log::strike_entry::strike_entry;
use crate::usecases::log::write_outcome::WriteOutcome;
use crate::usecases::output::write_file::write_file;
use crate::usecases::paper::send_to_printer::{ToPrint, send_to_printer};

/// The most signs named that no typeface has.
const SIGNS: usize = 8;

/// A print that is laid out and written down.
pub(super) struct Printed<'a> {
    pub(super) imprint: &'a Imprint<'a>,
    pub(super) content: &'a PrintContent,
    pub(super) format: Format,
    /// None in a copy that nobody writes in.
    pub(super) written: Option<WriteOutcome>,
}

/// Writes each copy. Where one cannot be written the print is struck: nobody looks for paper that is not there.
pub(super) fn carry_out(
    typed: &Print,
    binder: &Binder,
    print: &Printed,
    session: &mut Session,
) -> anyhow::Result<Exit> {
    if output::is_on_screen(typed, session) {
        session.notice(&say!("print-only-shown"));
    } else if print.written.is_none() {
        session.notice(&say!("print-not-registered"));
    }
    if output::is_answer(typed) {
        return to_output(binder, print, session);
    }
    let file = typed.output.as_deref();
    let is_roster = matches!(print.imprint.request.subject, PrintSubject::Roster(_));
    if let (true, None, Some(printer)) = (is_roster, file, &typed.printer) {
        return to_queue(typed, binder, print, printer.as_deref(), session);
    }
    let files = output::files(file, binder, print.imprint, print.format, session)?;
    if is_roster {
        session.trouble(&say!("print-roster-file"));
    }
    for (copy, file) in (1..).zip(&files) {
        let job = print.imprint.job(print.content, copy, session);
        let printed = print.imprint.request.when.now;
        let bytes = print.format.bytes(&job, printed, session);
        let kept = bytes.and_then(|bytes| write_file(file, &bytes, session.env));
        if let Err(failure) = kept {
            strike(binder, print, session);
            return Err(failure.into());
        }
    }
    if print.format == Format::Pdf {
        tell_without_glyph(print, session);
    }
    let is_sent = match &typed.printer {
        Some(printer) => send(&files, printer.as_deref(), session),
        None => true,
    };
    let exit = answer(typed, binder, print, &files, session)?;
    Ok(if is_sent { exit } else { Exit::Kept })
}

/// Each copy to the print queue, with nothing of it on the disk by us.
fn to_queue(
    typed: &Print,
    binder: &Binder,
    print: &Printed,
    printer: Option<&str>,
    session: &mut Session,
) -> anyhow::Result<Exit> {
    let mut sent = true;
    for copy in 1..=print.imprint.copies {
        let job = print.imprint.job(print.content, copy, session);
        let printed = print.imprint.request.when.now;
        let bytes = print.format.bytes(&job, printed, session);
        let queued =
            bytes.and_then(|bytes| send_to_printer(&ToPrint::Bytes(&bytes), printer, session.env));
        match queued {
            Ok(None) => {}
            Ok(Some(it)) => {
                let (printer, job) = (it.printer.as_str(), it.job.as_str());
                session.trouble(&say!("print-waits", printer = printer, job = job));
                sent = false;
            }
            Err(failure) => {
                strike(binder, print, session);
                return Err(failure.into());
            }
        }
    }
    let exit = answer(typed, binder, print, &[], session)?;
    Ok(if sent { exit } else { Exit::Kept })
}

/// The first copy as the answer itself.
fn to_output(binder: &Binder, print: &Printed, session: &mut Session) -> anyhow::Result<Exit> {
    let job = print.imprint.job(print.content, 1, session);
    let printed = print.imprint.request.when.now;
    let bytes = match print.format.bytes(&job, printed, session) {
        Ok(bytes) => bytes,
        Err(failure) => {
            strike(binder, print, session);
            return Err(failure.into());
        }
    };
    session.has_written = print.written.is_some();
    session.say_unsaved();
    session.write_answer(&bytes)?;
    Ok(Exit::Done)
}

/// Signs that paper shows as □: whoever prints them is told which.
fn tell_without_glyph(print: &Printed, session: &mut Session) {
    let job = print.imprint.job(print.content, 1, session);
    let signs = crate::print::without_glyph(&job);
    if !signs.is_empty() {
        let (count, some) = (signs.len(), signs[..signs.len().min(SIGNS)].join(" "));
        session.notice(&say!("print-without-glyph", count = count, signs = some));
    }
}

fn strike(binder: &Binder, print: &Printed, session: &mut Session) {
    let Some(written) = &print.written else {
        return;
    };
    let why = session.in_binders_language(binder)(&say!("print-struck"));
    let (journal, id) = (LogId::journal(), written.id.to_string());
    // The failure that is told is the file's.
    let _ = strike_entry(binder, session.env, Some(journal.as_str()), &id, &why);
}

/// True where everything went to a printer that runs.
fn send(files: &[PathBuf], printer: Option<&str>, session: &mut Session) -> bool {
    let mut stopped = None;
    for file in files {
        match send_to_printer(&ToPrint::File(file), printer, session.env) {
            Ok(state) => stopped = state.or(stopped),
            Err(failure) => {
                session.trouble(&failure.message);
                return false;
            }
        }
    }
    if let Some(it) = stopped {
        let (printer, job) = (it.printer.as_str(), it.job.as_str());
        session.trouble(&say!("print-waits", printer = printer, job = job));
        return false;
    }
    session.notice(&say!("print-sent", count = files.len()));
    true
}

/// The answer of `print`: subject, numbers of the sheets, path of the file or name of the printer.
fn answer(
    typed: &Print,
    binder: &Binder,
    print: &Printed,
    files: &[PathBuf],
    session: &mut Session,
) -> anyhow::Result<Exit> {
    let numbers = numbers(print);
    let shown: Vec<String> = files.iter().map(|file| shell_quote::path(file)).collect();
    let mut page = page(typed, print, (&numbers, &shown), session);
    let json = as_json(print, &numbers, &shown);
    let Some(written) = &print.written else {
        session.answer(&page, &json)?;
        return Ok(Exit::Done);
    };
    page.paragraph(write_outcome::line(session, binder, written));
    write_outcome::end_with(session, written, &page, json)
}

fn page(
    typed: &Print,
    print: &Printed,
    (numbers, shown): (&[PaperNumber], &[String]),
    session: &Session,
) -> Page {
    let imprint = print.imprint;
    let what = session.say(&subject::called(&imprint.request.subject));
    let mut page = Page::new();
    let done = say!("print-done", what = what, parts = print.content.parts.len());
    page.paragraph(Text::new(session.say(&done), Tone::Strong));
    let text = |typed: &Option<String>| typed.clone().unwrap_or_default();
    let pairs = [
        (say!("print-column-number"), ranges(numbers)),
        (say!("print-column-file"), shown.join("\n")),
        (say!("print-column-holder"), text(&typed.to)),
        (say!("print-column-place"), text(&typed.keep)),
    ];
    let pairs = pairs.into_iter().filter(|(_, value)| !value.is_empty());
    let pair = |(label, value): (Message, String)| (session.say(&label), Text::from(value));
    page.pairs(pairs.map(pair).collect());
    if let (count @ 1.., Some(audience)) = (print.content.left_out, &imprint.request.audience) {
        let said = say!("print-left-out", count = count, audience = &audience.title);
        page.paragraph(session.say(&said));
    }
    let subject = &imprint.request.subject;
    let is_card = matches!(subject, PrintSubject::Card | PrintSubject::UnitCard(_));
    let is_folded = is_card && !imprint.request.form.large;
    if is_folded && print.format == Format::Pdf {
        page.paragraph(session.say(&say!("print-fold")));
    }
    page
}

fn numbers(print: &Printed) -> Vec<PaperNumber> {
    let request = print.imprint.request;
    let count = match request.subject {
        PrintSubject::Blank => request.sheets,
        _ => print.imprint.copies,
    };
    let id = request.id.iter();
    id.flat_map(|id| (1..=count).map(move |copy| PaperNumber::of(id, copy, count)))
        .collect()
}

fn as_json(print: &Printed, numbers: &[PaperNumber], files: &[String]) -> Value {
    let request = print.imprint.request;
    json!({
        "what": request.subject.written(),
        "numbers": numbers.iter().map(PaperNumber::to_string).collect::<Vec<_>>(),
        "files": files,
        "parts": print.content.parts.iter().map(|part| part.title.as_str()).collect::<Vec<_>>(),
        "audience": request.audience.as_ref().map(|it| it.id.as_str()),
        "left_out": print.content.left_out,
        "commit": print.imprint.version.commit,
    })
}
