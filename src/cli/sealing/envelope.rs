//! `binder seal envelope`: a key on paper for the safe, shown once and kept nowhere.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use crate::cli::session::Session;
use crate::domain::sealing::secret_text::SecretText;
use crate::domain::shell_quote;
use crate::error::{Exit, Failure};
use crate::print::code::screen_code;
use crate::render::page::Page;
use crate::render::print_job::{PartForm, PrintJob, PrintPart, RunningText, SheetForm};
use crate::say;
use crate::usecases::Binder;
use crate::usecases::paper::send_to_printer::{ToPrint, send_to_printer};
use crate::usecases::sealing::make_envelope::{EnvelopeKey, make_envelope};
use crate::usecases::sealing::source_file::{wipe, write_out};
use crate::usecases::setup::settings::settings;

/// Signs at the end of the key that are asked for, to know that it is on paper.
const ASKED: usize = 6;

#[derive(Args, Debug)]
pub(crate) struct EnvelopeArgs {
    #[arg(long, value_name = "PRINTER", num_args = 0..=1, conflicts_with = "output")]
    printer: Option<Option<String>>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long)]
    unsealed: bool,
}

/// Where the key goes.
enum Medium {
    Screen,
    Printer(Option<String>),
    File(PathBuf),
}

pub(crate) fn run(typed: &EnvelopeArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    binder.may_write()?;
    let is_screen = session.env.terminal.output && session.env.terminal.input;
    if !is_screen && !typed.unsealed {
        return Err(Failure::could_not(say!("seal-envelope-no-screen")).into());
    }
    let medium = match (&typed.printer, &typed.output) {
        (Some(printer), _) => Medium::Printer(printer.clone()),
        (None, Some(file)) => {
            session.outside(&binder, file)?;
            Medium::File(file.clone())
        }
        (None, None) => Medium::Screen,
    };
    make(session, &binder, &medium, is_screen)?;
    Ok(Exit::Done)
}

/// After something was destroyed: the envelope's key opens it, so there must be another. Without a screen it is said.
pub(crate) fn make_anew(session: &mut Session, binder: &Binder) -> anyhow::Result<()> {
    if session.env.terminal.output && session.env.terminal.input && !session.globals.json {
        session.tell(&say!("seal-envelope-anew"));
        return make(session, binder, &Medium::Screen, true);
    }
    session.trouble(&say!("seal-envelope-due"));
    Ok(())
}

/// Brings a new key onto paper; it counts once its last signs were read back from there.
fn make(session: &mut Session, binder: &Binder, medium: &Medium, asks: bool) -> anyhow::Result<()> {
    let key = EnvelopeKey::generate();
    let secret = key.secret();
    let of = settings(binder).name;
    let is_out = show(session, &secret, (medium, &of))?;
    if asks && !is_read_back(session, &secret) {
        if let Medium::File(file) = medium {
            wipe(&session.env.absolute(file))?;
        }
        return Err(Failure::could_not(say!("seal-envelope-not-read")).into());
    }
    if !asks && !is_out {
        return Err(Failure::could_not(say!("seal-envelope-waits")).into());
    }
    let say = session.in_binders_language(binder);
    let id = make_envelope(binder, session.env, &key, &say(&say!("seal-deed-envelope")))?;
    session.has_written = true;
    let mut page = Page::new();
    page.paragraph(session.say(&say!("seal-envelope-made", id = &id)));
    session.answer(&page, &json!({ "entry": id }))
}

/// Asks for the end of the key, as it stands on the paper.
fn is_read_back(session: &mut Session, secret: &SecretText) -> bool {
    let signs = secret.as_str();
    let last = &signs[signs.len() - ASKED..];
    let question = session.say(&say!("seal-envelope-last", count = ASKED));
    let typed = session.typed_answer(&question).unwrap_or_default();
    typed.to_uppercase() == last
}

/// False where it waits before a printer that stands still.
fn show(
    session: &mut Session,
    secret: &SecretText,
    (medium, of): (&Medium, &str),
) -> anyhow::Result<bool> {
    match medium {
        Medium::Screen => {
            let about = session.say(&say!("seal-envelope-paper"));
            let (shown, code) = (
                in_groups(secret.as_str()),
                screen_code::drawn(secret.as_str()),
            );
            let paper = SecretText::new(format!("{about}\n\n{shown}\n\n{code}\n"));
            session.write_answer(paper.as_str().as_bytes())?;
        }
        Medium::File(file) => {
            let bytes = pdf(session, secret, of)?;
            write_out(&session.env.absolute(file), &bytes)?;
            session.trouble(&say!("seal-envelope-file", file = shell_quote::path(file)));
        }
        Medium::Printer(printer) => {
            let bytes = pdf(session, secret, of)?;
            let queued = ToPrint::Bytes(&bytes);
            if let Some(it) = send_to_printer(&queued, printer.as_deref(), session.env)? {
                let (printer, job) = (it.printer.as_str(), it.job.as_str());
                session.trouble(&say!("print-waits", printer = printer, job = job));
                return Ok(false);
            }
            session.trouble(&say!("seal-envelope-printed"));
        }
    }
    Ok(true)
}

/// A sheet with the key as text and as a code, for somebody who finds it in years.
fn pdf(session: &Session, secret: &SecretText, of: &str) -> anyhow::Result<Vec<u8>> {
    let title = session.say(&say!("seal-envelope-title"));
    let day = session.env.now().date_naive().to_string();
    let mut page = Page::new();
    page.paragraph(session.say(&say!("seal-envelope-sheet", binder = of, day = day)));
    page.paragraph(in_groups(secret.as_str()));
    page.paragraph(session.say(&say!("seal-envelope-sheet-typed")));
    page.paragraph(session.say(&say!("seal-envelope-sheet-opens")));
    page.paragraph(session.say(&say!("seal-envelope-sheet-by-hand")));
    page.verbatim("git show sealed/ID/VERSION:list.age | age -d -i FILE\n".to_owned());
    let part = PrintPart {
        title: title.clone(),
        page,
        form: PartForm::default(),
        code: secret.as_str().to_owned(),
    };
    let job = PrintJob {
        language: session.words.language,
        title,
        cover: None,
        contents: false,
        parts: vec![part],
        running: RunningText::default(),
        stamps: Vec::new(),
        sheet: SheetForm::default(),
    };
    let now = session.env.now().fixed_offset();
    Ok(crate::print::pdf(&job, now)?)
}

/// Eight signs at a time, four groups a line: how it is copied by hand.
fn in_groups(key: &str) -> String {
    let signs: Vec<char> = key.chars().collect();
    let groups: Vec<String> = signs.chunks(8).map(|it| it.iter().collect()).collect();
    let lines: Vec<String> = groups.chunks(4).map(|it| it.join(" ")).collect();
    lines.join("\n")
}
