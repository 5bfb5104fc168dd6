//! Read the register of paper, and what has changed since each print was made.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::paper::code::PrintCode;
use crate::domain::paper::number::PaperNumber;
use crate::domain::paper::register::{ChangedSince, DuePaper, PaperRegister, Print, WhyDue};
use crate::domain::replication::fingerprint;
use crate::domain::review::brief;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::setup::settings;

/// The prints, each with what has come about since.
pub struct RegisterRead {
    pub prints: Vec<(Print, ChangedSince)>,
    pub now: Moment,
    pub zone: Zone,
    /// Prints made before that are too old.
    pub old_before: Moment,
}

impl RegisterRead {
    /// Those of which somebody still has a copy.
    pub fn out(&self) -> impl Iterator<Item = &(Print, ChangedSince)> {
        self.prints
            .iter()
            .filter(|(print, _)| print.out().next().is_some())
    }

    /// What wants seeing to, the oldest print first.
    pub fn due(&self) -> Vec<(&Print, DuePaper)> {
        let due = |(print, changed): &'_ (Print, ChangedSince)| self.due_of(print, changed);
        let all = self.prints.iter();
        all.flat_map(|it| due(it).into_iter().map(move |due| (&it.0, due)))
            .collect()
    }

    fn due_of(&self, print: &Print, changed: &ChangedSince) -> Vec<DuePaper> {
        let used: Vec<PaperNumber> = print.in_use().collect();
        let back: Vec<PaperNumber> = print.to_destroy().collect();
        let is_empty_sheet = print.sources().is_nothing();
        let day = moment::date_in(print.at, self.zone);
        let why = match () {
            () if used.is_empty() || is_empty_sheet => None,
            () if !changed.is_nothing() => Some(WhyDue::Changed(changed.clone())),
            () if print.at < self.old_before => Some(WhyDue::Old(day)),
            () => None,
        };
        let anew = why.map(|why| DuePaper { numbers: used, why });
        let back = (!back.is_empty()).then_some(DuePaper {
            numbers: back,
            why: WhyDue::Back,
        });
        anew.into_iter().chain(back).collect()
    }
}

/// Every print of this binder.
///
/// # Errors
/// The journal cannot be read.
pub fn read_register(binder: &Binder, now: Moment) -> Result<RegisterRead> {
    let register = register(binder)?;
    let age = settings::settings(binder).limits.print_age;
    let mut logs = Logs::default();
    let each = |print: Print| {
        let changed = match print.in_use().next() {
            Some(_) => changed_since(binder, &print, &mut logs),
            None => ChangedSince::default(),
        };
        (print, changed)
    };
    Ok(RegisterRead {
        prints: register.prints.into_iter().map(each).collect(),
        old_before: age.before(now, binder.zone()),
        now,
        zone: binder.zone(),
    })
}

/// The register alone.
///
/// # Errors
/// The journal cannot be read.
pub fn register(binder: &Binder) -> Result<PaperRegister> {
    let journal = Timeline::of(&binder.notebooks(&LogId::journal())?);
    Ok(PaperRegister::of(&journal))
}

/// Logs that were read, each once.
#[derive(Default)]
struct Logs(BTreeMap<LogId, Option<Timeline>>);

impl Logs {
    fn of(&mut self, binder: &Binder, log: &LogId) -> Option<&Timeline> {
        let read = || {
            incidents::told(binder, log)
                .ok()
                .map(|(_, timeline)| timeline)
        };
        self.0.entry(log.clone()).or_insert_with(read).as_ref()
    }
}

fn changed_since(binder: &Binder, print: &Print, logs: &mut Logs) -> ChangedSince {
    let sources = print.sources();
    let mut changed = ChangedSince::default();
    if !sources.documents.is_empty() && !print.commit.is_empty() {
        let wanted = |path: &str| sources.has_document(path);
        match binder
            .changed_since(&print.commit, &wanted)
            .unwrap_or_default()
        {
            Some(documents) => changed.documents = documents,
            None => changed.unknown = true,
        }
    }
    if let Some(log) = print.incident.as_ref().filter(|_| sources.entries) {
        match logs.of(binder, log) {
            Some(timeline) => changed.rows = unseen(timeline, print),
            None => changed.unknown = true,
        }
    }
    changed
}

/// Rows that the print does not show.
fn unseen(timeline: &Timeline, print: &Print) -> usize {
    let texts: Vec<&str> = print.seen.iter().map(String::as_str).collect();
    let seen = brief::read_seen(&texts);
    let is_new = |row: &&crate::domain::log::timeline::Row| {
        let place = (row.author.log.clone(), row.author.writer.clone());
        seen.get(&place).is_none_or(|last| row.number > *last)
    };
    timeline.rows().iter().filter(is_new).count()
}

/// What is known of one sheet.
pub struct CheckedSheet {
    /// As typed or scanned.
    pub number: Option<PaperNumber>,
    /// None where it is not in the register.
    pub print: Option<Print>,
    pub printed: Option<Moment>,
    pub changed: ChangedSince,
    pub is_old: bool,
    pub zone: Zone,
}

impl CheckedSheet {
    /// Whether it still says what stands.
    pub fn is_current(&self) -> bool {
        self.changed.is_nothing()
            && !self.is_old
            && (self.print.is_some() || self.printed.is_some())
    }
}

/// Whether a sheet is current, by the line of its code or by its number.
///
/// # Errors
/// What was typed is neither; the sheet is of another binder; no such sheet is in the register.
pub fn check_sheet(binder: &Binder, env: &Env, typed: &str) -> Result<CheckedSheet> {
    let (code, number) = typed_sheet(typed)?;
    if let Some(code) = &code {
        let own = binder.introduction()?;
        if !fingerprint::are_same(&own, &code.fingerprint) {
            return Err(Failure::could_not(say!("paper-other-binder")).into());
        }
    }
    let register = register(binder)?;
    let print = number
        .as_ref()
        .and_then(|number| register.find(number))
        .cloned();
    if let (None, None, Some(number)) = (&print, &code, &number) {
        return Err(unknown_sheet(number).into());
    }
    let changed = match (&print, &code) {
        (Some(print), _) => changed_since(binder, print, &mut Logs::default()),
        (None, Some(code)) => changed_since_code(binder, code),
        (None, None) => ChangedSince::default(),
    };
    let now = moment::in_zone(env.now(), binder.zone());
    let old_before = settings::settings(binder)
        .limits
        .print_age
        .before(now, binder.zone());
    let printed = print.as_ref().map(|print| print.at);
    let printed = printed.or(code.as_ref().map(|code| code.printed));
    let is_empty_sheet = print
        .as_ref()
        .is_some_and(|print| print.sources().is_nothing());
    Ok(CheckedSheet {
        number,
        is_old: printed.is_some_and(|at| at < old_before) && !is_empty_sheet,
        print,
        printed,
        changed,
        zone: binder.zone(),
    })
}

/// The code that was scanned, and the number in it or as typed.
fn typed_sheet(typed: &str) -> Result<(Option<PrintCode>, Option<PaperNumber>), Failure> {
    if let Some(code) = PrintCode::read(typed) {
        let number = code.number.clone();
        return Ok((Some(code), number));
    }
    match PaperNumber::parse(typed) {
        Some(number) => Ok((None, Some(number))),
        None => Err(Failure::could_not(say!("paper-no-code", typed = typed))),
    }
}

/// Of a sheet that is not in the register only what its code says.
fn changed_since_code(binder: &Binder, code: &PrintCode) -> ChangedSince {
    let sources = code.known_subject().map(|subject| subject.sources(""));
    let sources = sources.unwrap_or_default();
    let wanted = |path: &str| sources.has_document(path);
    let documents = binder
        .changed_since(&code.commit, &wanted)
        .unwrap_or_default();
    ChangedSince {
        unknown: documents.is_none() || sources.entries,
        documents: documents.unwrap_or_default(),
        rows: 0,
    }
}

/// No sheet of the register has this number.
pub fn unknown_sheet(number: &PaperNumber) -> Failure {
    Failure::could_not(say!("paper-unknown", number = number.to_string()))
}
