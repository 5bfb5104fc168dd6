//! What is to be printed, from the words typed.

use chrono::NaiveDate;

use crate::cli::session::Session;
use crate::cli::usage::synonyms::word_typed;
use crate::domain::paper::number::MOST_COPIES;
use crate::domain::paper::subject::{PrintSubject, RosterSheet};
use crate::domain::plan::unit::Unit;
use crate::domain::review::report::ReportKind;
use crate::domain::suggest::closest_match;
use crate::domain::time::typed_time::Toward;
use crate::error::Failure;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::log::write_outcome;

const WORDS: [&str; 16] = [
    "all",
    "plan",
    "contacts",
    "card",
    "checklist",
    "role",
    "log",
    "sheet",
    "blank",
    "callsheet",
    "brief",
    "evaluate",
    "report",
    "duty",
    "evidence",
    "roster",
];

/// What was typed, and how many empty sheets.
pub(super) struct Wanted {
    pub(super) subject: PrintSubject,
    pub(super) sheets: u64,
    /// The class of a sheet of a roster; empty for all.
    pub(super) class: String,
}

/// Reads `WHAT [NAME]`.
pub(super) fn wanted(
    what: Option<&str>,
    which: &[String],
    binder: &Binder,
    session: &Session,
) -> anyhow::Result<Wanted> {
    let Some(what) = what else {
        return Err(Failure::wrong_words(say!("print-what")).into());
    };
    let word = word_typed(what, &WORDS, &session.words).ok_or_else(|| unknown(what))?;
    let name = which.join(" ");
    let day = || day(&name, binder, session);
    let sheets = match word {
        "blank" => count(&name)?,
        _ => 1,
    };
    if word == "roster" {
        let (sheet, class) = roster_sheet(which, session);
        return Ok(Wanted {
            subject: PrintSubject::Roster(sheet),
            sheets,
            class,
        });
    }
    let subject = match (word, name.is_empty()) {
        ("all", true) => PrintSubject::All,
        ("plan", true) => PrintSubject::Plan,
        ("plan", false) => PrintSubject::Section(name),
        ("contacts", true) => PrintSubject::Contacts,
        ("card", true) => PrintSubject::Card,
        ("checklist", false) => PrintSubject::Checklist(name),
        ("role", false) => PrintSubject::Role(name),
        ("checklist", true) => return Err(Failure::wrong_words(say!("print-which-list")).into()),
        ("role", true) => return Err(Failure::wrong_words(say!("print-which-role")).into()),
        ("log", _) => PrintSubject::Log(day()?),
        ("sheet", _) => PrintSubject::Sheet(day()?),
        ("blank", _) => PrintSubject::Blank,
        ("callsheet", true) => PrintSubject::CallSheet,
        ("brief", true) => PrintSubject::Brief,
        ("evaluate", true) => PrintSubject::Evaluation,
        ("report", _) => PrintSubject::Report(report(&name, session)?),
        ("duty", true) => PrintSubject::Duties,
        ("evidence", true) => PrintSubject::Evidence,
        _ => {
            let message = say!("print-one-thing", what = what, name = &name);
            return Err(Failure::wrong_words(message).into());
        }
    };
    Ok(Wanted {
        subject,
        sheets,
        class: String::new(),
    })
}

/// `roster [SHEET] [CLASS|all]`.
fn roster_sheet(which: &[String], session: &Session) -> (RosterSheet, String) {
    let words = RosterSheet::WORDS.map(|(word, _)| word);
    let first = which.first().map_or("", String::as_str);
    let sheet = word_typed(first, &words, &session.words).and_then(RosterSheet::parse);
    let rest = which
        .get(usize::from(sheet.is_some())..)
        .unwrap_or_default();
    let class = rest.join(" ");
    let is_all = word_typed(&class, &["all"], &session.words).is_some();
    let class = if is_all { String::new() } else { class };
    (sheet.unwrap_or(RosterSheet::Classes), class)
}

/// The same as a unit has it.
///
/// # Errors
/// Units have only a plan and contacts of their own, as a list or a card.
pub(super) fn of_unit(subject: &PrintSubject, unit: &Unit) -> Result<PrintSubject, Failure> {
    match subject {
        PrintSubject::Plan => Ok(PrintSubject::UnitPlan(unit.id.clone())),
        PrintSubject::Contacts => Ok(PrintSubject::UnitContacts(unit.id.clone())),
        PrintSubject::Card => Ok(PrintSubject::UnitCard(unit.id.clone())),
        _ => Err(Failure::wrong_words(say!(
            "print-unit-of-what",
            unit = &unit.id
        ))),
    }
}

fn report(typed: &str, session: &Session) -> Result<ReportKind, Failure> {
    let known = ReportKind::ALL.map(ReportKind::word);
    let word = word_typed(typed, &known, &session.words);
    word.and_then(ReportKind::read)
        .ok_or_else(|| Failure::wrong_words(say!("print-which-report", known = known.join(", "))))
}

fn unknown(what: &str) -> Failure {
    Failure::wrong_words(match closest_match(what, WORDS) {
        Some(near) => say!("print-unknown-near", what = what, near = near),
        None => say!("print-unknown", what = what),
    })
}

fn day(typed: &str, binder: &Binder, session: &Session) -> anyhow::Result<Option<NaiveDate>> {
    if typed.is_empty() {
        return Ok(None);
    }
    let reading = write_outcome::reading(binder, session.env, Toward::Past, None);
    Ok(Some(reading.day(typed)?))
}

/// How many empty sheets; one where nothing was typed.
fn count(typed: &str) -> Result<u64, Failure> {
    let number = match typed {
        "" => Some(1),
        typed => typed.parse().ok(),
    };
    let fits = |number: &u64| (1..=MOST_COPIES).contains(number);
    number.filter(fits).ok_or_else(|| {
        Failure::wrong_words(say!("print-blank-count", typed = typed, most = MOST_COPIES))
    })
}
