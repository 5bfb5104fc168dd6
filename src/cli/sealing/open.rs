//! `binder seal open`: the text of a list, on the screen.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use crate::cli::session::Session;
use crate::domain::sealing::sealed_list::{ListText, SealedText};
use crate::domain::shell_quote;
use crate::env::Env;
use crate::error::{Exit, Failure};
use crate::render::page::Page;
use crate::render::sealing;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::sealing::lists::{Passphrase, read_by_envelope, read_list, read_text};
use crate::usecases::sealing::note_opened::note_opened;
use crate::usecases::sealing::source_file::write_out;

#[derive(Args, Debug)]
pub(crate) struct OpenArgs {
    name: String,
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[arg(long, conflicts_with = "out")]
    unsealed: bool,
    #[arg(long, value_name = "VERSION", conflicts_with = "envelope")]
    version: Option<String>,
    #[arg(long)]
    envelope: bool,
    #[arg(long, value_name = "NUMBER")]
    passphrase_fd: Option<u32>,
}

pub(crate) fn run(typed: &OpenArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let is_screen = session.env.terminal.output && !session.globals.json;
    if !is_screen && !typed.unsealed && typed.out.is_none() {
        return Err(Failure::could_not(say!("seal-no-screen", name = &typed.name)).into());
    }
    if let Some(file) = &typed.out {
        session.outside(&binder, file)?;
    }
    let opened = asked_for(typed, session, &binder)?;
    let why = match &typed.why {
        Some(why) => why.clone(),
        None if session.env.terminal.input && is_screen => {
            let question = session.say(&say!("seal-why-opened"));
            session.typed_answer(&question).unwrap_or_default()
        }
        None => String::new(),
    };
    note(session, &binder, &opened, &why);
    tell_beside(session, &opened);
    match &typed.out {
        Some(file) => {
            write_out(&session.env.absolute(file), opened.text.as_str().as_bytes())?;
            session.trouble(&say!("seal-in-clear", file = shell_quote::path(file)));
        }
        None if session.globals.json => {
            let json = json!({ "list": sealing::text_json(&opened) });
            session.answer(&Page::new(), &json)?;
        }
        None => session.show_without_trace(opened.text.as_str())?,
    }
    Ok(Exit::Done)
}

/// The text that was asked for.
fn asked_for(
    typed: &OpenArgs,
    session: &mut Session,
    binder: &Binder,
) -> anyhow::Result<SealedText> {
    let (name, descriptor) = (typed.name.as_str(), typed.passphrase_fd);
    if typed.envelope {
        let key = session.passphrase(&say!("seal-envelope-key"), Some(0))?;
        let read = |gives: Passphrase<'_>, _: &Env| read_by_envelope(binder, name, &key, gives);
        return with_passphrase(session, (name, descriptor), &read);
    }
    match &typed.version {
        None => opened(session, binder, name, descriptor),
        Some(label) => opened_text(session, binder, (name, label), descriptor),
    }
}

/// A list, opened with the passphrase that is asked for where it needs one.
pub(crate) fn opened(
    session: &mut Session,
    binder: &Binder,
    name: &str,
    descriptor: Option<u32>,
) -> anyhow::Result<SealedText> {
    let read = |gives: Passphrase<'_>, env: &Env| read_list(binder, env, name, gives);
    with_passphrase(session, (name, descriptor), &read)
}

/// One of several texts of a list, by its label.
pub(crate) fn opened_text(
    session: &mut Session,
    binder: &Binder,
    (name, label): (&str, &str),
    descriptor: Option<u32>,
) -> anyhow::Result<SealedText> {
    let read = |gives: Passphrase<'_>, _: &Env| read_text(binder, (name, label), gives);
    with_passphrase(session, (name, descriptor), &read)
}

/// Opens something, and once more with a passphrase where it turns out to need one.
fn with_passphrase(
    session: &mut Session,
    (name, descriptor): (&str, Option<u32>),
    read: &dyn Fn(Passphrase<'_>, &Env) -> anyhow::Result<SealedText>,
) -> anyhow::Result<SealedText> {
    let mut needs = || -> anyhow::Result<_> { Err(Needed::error()) };
    match read(&mut needs, session.env) {
        Err(error) if error.is::<Needed>() => {}
        other => return other,
    }
    let question = say!("seal-passphrase", name = name);
    let mut given = Some(session.passphrase(&question, descriptor)?);
    let mut gives = || -> anyhow::Result<_> { given.take().ok_or_else(Needed::error) };
    read(&mut gives, session.env)
}

/// A passphrase is needed that was not asked for yet.
#[derive(Debug)]
struct Needed;

impl Needed {
    fn error() -> anyhow::Error {
        anyhow::Error::new(Self)
    }
}

impl std::fmt::Display for Needed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a passphrase is needed")
    }
}

impl std::error::Error for Needed {}

/// Writes down that the list was opened. Whoever needs it now gets it all the same.
pub(crate) fn note(session: &mut Session, binder: &Binder, opened: &SealedText, why: &str) {
    let say = session.in_binders_language(binder);
    let event = say(&say!("seal-deed-opened", list = &opened.list));
    match note_opened(binder, session.env, opened, why.trim(), &event) {
        Ok(noted) => {
            let id = noted.id.to_string();
            session.notice(&say!("seal-opening-noted", id = id));
        }
        Err(_) => session.trouble(&say!("seal-opening-not-noted")),
    }
}

/// Other texts that were sealed at the same time.
pub(crate) fn tell_beside(session: &mut Session, opened: &SealedText) {
    let shown = opened.version.label();
    if opened.is_older {
        let name = &opened.about.name;
        session.trouble(&say!("seal-older", name = name, shown = shown));
    } else if !opened.beside.is_empty() {
        let labels: Vec<String> = opened.beside.iter().map(ListText::label).collect();
        session.trouble(&say!(
            "seal-beside",
            name = &opened.about.name,
            shown = shown,
            others = labels.join(", ")
        ));
    }
}
