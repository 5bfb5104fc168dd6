//! `binder print due|return|destroy|check`: the register of paper.

use crate::cli::incident::when;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::name::LogId;
use crate::domain::paper::number::PaperNumber;
use crate::domain::paper::register::{PaperMark, Print};
use crate::error::{Exit, Message};
use crate::render::paper::register::{self as shown, SheetView};
use crate::render::paper::subject;
use crate::say;
use crate::usecases::paper::mark_paper::{PaperWord, mark_paper};
use crate::usecases::paper::read_register;

/// What wants seeing to. Exit 4 where something does.
pub(super) fn due(session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let when = when(&binder, session);
    let read = read_register::read_register(&binder, when.now)?;
    let due = read.due();
    let answer = shown::due(&session.words, &due, when);
    session.answer(&answer.page, &answer.json)?;
    Ok(if due.is_empty() {
        Exit::Done
    } else {
        Exit::Findings
    })
}

/// Whether a sheet is current. Exit 4 where it is not.
pub(super) fn check(words: &[String], session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let typed = words.join(" ");
    let sheet = read_register::check_sheet(&binder, session.env, &typed)?;
    let view = SheetView {
        number: sheet.number.as_ref(),
        print: sheet.print.as_ref(),
        printed: sheet.printed,
        changed: &sheet.changed,
        is_old: sheet.is_old,
        is_current: sheet.is_current(),
    };
    let answer = shown::checked(&session.words, &view, when(&binder, session));
    session.answer(&answer.page, &answer.json)?;
    Ok(if sheet.is_current() {
        Exit::Done
    } else {
        Exit::Findings
    })
}

pub(super) fn give_back(number: &str, session: &mut Session) -> anyhow::Result<Exit> {
    let word = PaperWord {
        mark: PaperMark::Returned,
        ..PaperWord::default()
    };
    mark(number, &word, session)
}

pub(super) fn destroy(number: &str, with: &str, session: &mut Session) -> anyhow::Result<Exit> {
    let word = PaperWord {
        mark: PaperMark::Destroyed,
        with: with.to_owned(),
        ..PaperWord::default()
    };
    mark(number, &word, session)
}

fn mark(number: &str, word: &PaperWord, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder_to_write()?;
    session.about(&binder, &LogId::journal());
    let say = session.in_binders_language(&binder);
    let event = |print: &Print, number: &PaperNumber| {
        say(&event(number, word, &say(&subject::of_print(print))))
    };
    let (written, number) = mark_paper(&binder, session.env, number, word, &event)?;
    let done = match word.mark {
        PaperMark::Destroyed => say!("paper-destroyed", number = number.to_string()),
        _ => say!("paper-returned", number = number.to_string()),
    };
    write_outcome::end_told(session, &binder, &written, &done)
}

/// The sentence of an entry about a sheet.
pub(in crate::cli::paper) fn event(number: &PaperNumber, word: &PaperWord, what: &str) -> Message {
    let number = number.to_string();
    match (word.mark, word.with.as_str()) {
        (PaperMark::KeyedIn, _) => say!("paper-event-keyed", number = number, what = what),
        (PaperMark::Returned, _) => say!("paper-event-returned", number = number, what = what),
        (PaperMark::Lost, _) => say!("paper-event-lost", number = number, what = what),
        (PaperMark::Destroyed, with) => {
            say!(
                "paper-event-destroyed",
                number = number,
                what = what,
                with = with
            )
        }
    }
}
