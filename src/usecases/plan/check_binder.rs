//! `check`: read all documents and apply the rules.

use anyhow::Result;
use chrono::NaiveDate;

use crate::domain::check::{CheckReport, CheckedBinder, DocumentText, check};
use crate::domain::documents::finding::Finding;
use crate::domain::exercise::register;
use crate::domain::inform::standard_message::StandardMessage;
use crate::domain::paper::register::WhyDue;
use crate::domain::plan::Plan;
use crate::domain::plan::local_text::LocalText;
use crate::domain::time::moment::{self, Moment};
use crate::env::Env;
use crate::format::documents;
use crate::format::documents::{local_text_file, message_file, plan_file, units_file};
use crate::format::paths;
use crate::replica::Binder;
use crate::usecases::documents::{rename_unrecognised, validate};
use crate::usecases::exercise::read_exercises;
use crate::usecases::inform;
use crate::usecases::paper::read_register;
use crate::usecases::people::who_is;
use crate::usecases::plan::{rule_documents, unit_plan};
use crate::usecases::replication::report_copies;
use crate::usecases::sealing::overdue_lists;
use crate::usecases::setup::settings::settings;

/// Checks the binder as saved, with what is kept outside its documents.
///
/// # Errors
/// The documents cannot be listed.
pub fn check_binder(binder: &Binder, env: &Env) -> Result<CheckReport> {
    let now = moment::in_zone(env.now(), binder.zone());
    let mut checked = documents_of(binder, now)?;
    // A copy made by plain Git, as in a build, knows nothing of other copies.
    if binder.is_made_here() {
        checked.old_paper = old_paper(binder, now);
        checked.exercise_overdue = exercise_overdue(binder, checked.today);
        let held = report_copies::spread_of_open(binder).unwrap_or_default();
        checked.held = held;
        checked.sealed_overdue =
            overdue_lists::overdue_lists(binder, checked.today).unwrap_or_default();
    }
    Ok(check(&checked))
}

/// How many findings its documents have that nobody gave a reason for.
///
/// # Errors
/// As [`check_binder`].
pub fn flaws_of_documents(binder: &Binder, now: Moment) -> Result<usize> {
    Ok(check(&documents_of(binder, now)?).flaws.len())
}

/// A binder in which nobody has exercised counts from its own beginning.
fn exercise_overdue(binder: &Binder, today: NaiveDate) -> Option<NaiveDate> {
    let zone = binder.zone();
    let all = read_exercises::exercises(binder).ok()?;
    let made = || Some(moment::date_in(binder.made_at().ok()?, zone));
    let last = register::last_held(&all, zone).or_else(made)?;
    let due = settings(binder).limits.exercise.day_after(last);
    (due < today).then_some(due)
}

fn old_paper(binder: &Binder, now: Moment) -> Vec<(String, NaiveDate)> {
    let Ok(register) = read_register::read_register(binder, now) else {
        return Vec::new();
    };
    let mut old = Vec::new();
    for (_, due) in register.due() {
        if let WhyDue::Old(day) = due.why {
            let numbers = due.numbers.iter().map(ToString::to_string);
            old.push((numbers.collect::<Vec<_>>().join(", "), day));
        }
    }
    old
}

fn documents_of(binder: &Binder, now: Moment) -> Result<CheckedBinder> {
    let texts = texts(binder)?;
    let home = validate::home(binder);
    let read = |text: &DocumentText| documents::findings(&text.path, text.text.as_bytes(), home);
    let findings: Vec<Finding> = texts.iter().flat_map(read).collect();
    let checklists = rule_documents::lists(binder, None).into_iter();
    Ok(CheckedBinder {
        settings: settings(binder),
        contacts: who_is::contacts(binder),
        audiences: inform::audiences(binder),
        systems: rule_documents::systems(binder).value,
        suppliers: rule_documents::suppliers(binder).value,
        duties: rule_documents::duties(binder).value,
        escalation: rule_documents::escalation(binder).value,
        plan: plan(&texts),
        units: unit_plan::units(binder).value,
        local_texts: local_texts(&texts),
        checklists: checklists.map(|read| read.value).collect(),
        messages: messages(&texts),
        texts,
        findings,
        unrecognised: rename_unrecognised::not_read(binder),
        emptied: binder.lost().unwrap_or_default(),
        old_paper: Vec::new(),
        exercise_overdue: None,
        sealed_overdue: Vec::new(),
        held: Vec::new(),
        today: moment::date_in(now, binder.zone()),
        home,
    })
}

/// Every document that is text, in the order of paths.
fn texts(binder: &Binder) -> Result<Vec<DocumentText>> {
    let all = binder.texts()?.into_iter();
    let texts = all.filter_map(|(path, bytes)| {
        let text = String::from_utf8(bytes).ok()?;
        Some(DocumentText { path, text })
    });
    Ok(texts.collect())
}

fn plan(texts: &[DocumentText]) -> Plan {
    let is_chapter = |text: &&DocumentText| {
        text.path.starts_with(plan_file::FOLDER) && paths::is_markdown(&text.path)
    };
    let chapters = texts.iter().filter(is_chapter);
    let read = |text: &DocumentText| plan_file::read(&text.path, text.text.as_bytes()).value;
    Plan {
        chapters: chapters.map(read).collect(),
    }
}

fn local_texts(texts: &[DocumentText]) -> Vec<LocalText> {
    let is_one = |text: &&DocumentText| {
        units_file::is_local_text(&text.path) && paths::is_markdown(&text.path)
    };
    let texts = texts.iter().filter(is_one);
    let read = |text: &DocumentText| local_text_file::read(&text.path, text.text.as_bytes()).value;
    texts.map(read).collect()
}

fn messages(texts: &[DocumentText]) -> Vec<StandardMessage> {
    let is_one = |text: &&DocumentText| text.path.starts_with(message_file::FOLDER);
    let messages = texts.iter().filter(is_one);
    let read = |text: &DocumentText| message_file::read(&text.path, text.text.as_bytes()).value;
    messages.map(read).collect()
}
