//! One row of a table → a child.

use chrono::NaiveDate;

use crate::domain::documents::finding::Finding;
use crate::domain::name::folded;
use crate::domain::people::contact::Phone;
use crate::domain::people::phone_number::Home;
use crate::domain::roster::{Child, Collector, Guardian, Medicine};
use crate::domain::time::moment;
use crate::format::people::contacts_table::{GridRow, numbers};
use crate::format::roster::table::headings::{Column, Party, Slot};
use crate::say;

/// The columns with every part at its own guardian, collector or medicine: a part belongs to the one with its
/// number or relation, else to the one named before it.
pub(super) fn layout(columns: &[Column]) -> Vec<Column> {
    let named: Vec<(Party, &Slot)> = columns
        .iter()
        .filter_map(|column| match column {
            Column::Of(party, slot, "") => Some((*party, slot)),
            _ => None,
        })
        .collect();
    let mut out = Vec::new();
    let mut before: Vec<(Party, Slot)> = Vec::new();
    for column in columns {
        let Column::Of(party, slot, part) = column else {
            out.push(column.clone());
            continue;
        };
        if part.is_empty() {
            before.retain(|(other, _)| other != party);
            before.push((*party, slot.clone()));
        }
        let is_known = named
            .iter()
            .any(|(other, it)| other == party && *it == slot);
        let last = before.iter().find(|(other, _)| other == party);
        let slot = match last {
            Some((_, last)) if !is_known => last,
            _ => slot,
        };
        out.push(Column::Of(*party, slot.clone(), part));
    }
    out
}

/// What rows of one child have alike, besides a year of birth: name and class.
pub(super) fn name_and_class(child: &Child) -> (String, String) {
    (folded(&child.name), folded(&child.class))
}

/// False where two rows say different years of birth.
pub(super) fn may_be_one(one: &Child, other: &Child) -> bool {
    let years = one.born.zip(other.born);
    years.is_none_or(|(one, other)| one == other)
}

/// Adds what a further row says of a child.
pub(super) fn join(known: &mut Child, more: Child) {
    let fill = |text: &mut String, more: String| {
        if text.is_empty() {
            *text = more;
        } else if !more.is_empty() && *text != more {
            *text = format!("{text}; {more}");
        }
    };
    fill(&mut known.needs, more.needs);
    fill(&mut known.allergy, more.allergy);
    fill(&mut known.note, more.note);
    known.born = known.born.or(more.born);
    known.guardians.extend(more.guardians);
    known.collectors.extend(more.collectors);
    known.medicine.extend(more.medicine);
    once(&mut known.guardians);
    once(&mut known.collectors);
    once(&mut known.medicine);
}

fn once<T: PartialEq + Clone>(all: &mut Vec<T>) {
    let mut kept: Vec<T> = Vec::new();
    for one in all.drain(..) {
        if !kept.contains(&one) {
            kept.push(one);
        }
    }
    *all = kept;
}

/// Reads a row by the columns of [`layout`].
pub(super) struct ChildReader<'r> {
    file: &'r str,
    layout: &'r [Column],
    row: &'r GridRow,
    home: Home,
    pub(super) findings: Vec<Finding>,
}

impl<'r> ChildReader<'r> {
    pub(super) const fn new(
        file: &'r str,
        layout: &'r [Column],
        row: &'r GridRow,
        home: Home,
    ) -> Self {
        Self {
            file,
            layout,
            row,
            home,
            findings: Vec::new(),
        }
    }

    pub(super) fn child(&mut self) -> Child {
        let whole = self.text("name");
        let name = match whole.is_empty() {
            true => format!("{} {}", self.text("given"), self.text("family")),
            false => turned(&whole),
        };
        Child {
            id: String::new(),
            name: name.trim().to_owned(),
            class: self.text("class"),
            unit: self.text("unit"),
            born: self.year(),
            needs: self.text("special-needs"),
            allergy: self.text("allergy"),
            note: self.text("note"),
            guardians: self.guardians(),
            collectors: self.collectors(),
            medicine: self.medicine(),
        }
    }

    fn cell(&self, at: usize) -> String {
        let words: Vec<&str> = self.row.cell(at).split_whitespace().collect();
        words.join(" ")
    }

    /// The cells of all columns of a field.
    fn text(&self, word: &str) -> String {
        let each = self.layout.iter().enumerate();
        let own = each.filter(|(_, it)| matches!(it, Column::Child(of) if *of == word));
        let cells = own.map(|(at, _)| self.cell(at));
        let filled: Vec<String> = cells.filter(|cell| !cell.is_empty()).collect();
        filled.join("; ")
    }

    /// The year of a date however it is written; an identity number is none.
    fn year(&mut self) -> Option<u16> {
        let text = self.text("born");
        let groups = text.split(|c: char| !c.is_ascii_digit());
        let mut years = groups
            .filter(|it| it.len() == 4)
            .filter_map(|it| it.parse().ok());
        let year = years.rfind(|year| (1990..2100).contains(year));
        let is_identity = text.chars().filter(char::is_ascii_digit).count() >= 10;
        let year = year.filter(|_| !is_identity);
        if year.is_none() && !text.is_empty() {
            let what = say!("roster-no-year", typed = text);
            self.findings.push(self.row.remark(self.file, what));
        }
        year
    }

    /// Those of a kind in the order of their columns, each with its columns and their parts.
    fn slots(&self, wanted: Party) -> Vec<(Slot, Vec<(usize, &'static str)>)> {
        let mut slots: Vec<(Slot, Vec<(usize, &'static str)>)> = Vec::new();
        for (at, column) in self.layout.iter().enumerate() {
            let Column::Of(party, slot, part) = column else {
                continue;
            };
            if *party != wanted || self.cell(at).is_empty() {
                continue;
            }
            match slots.iter_mut().find(|(known, _)| known == slot) {
                Some((_, parts)) => parts.push((at, part)),
                None => slots.push((slot.clone(), vec![(at, part)])),
            }
        }
        slots
    }

    fn guardians(&mut self) -> Vec<Guardian> {
        let mut all = Vec::new();
        for (slot, parts) in self.slots(Party::Guardian) {
            let mut one = Guardian {
                relation: slot.relation.to_owned(),
                ..Guardian::default()
            };
            for (at, part) in parts {
                match part {
                    "phone" => one.phones.extend(self.phones(at)),
                    "relation" => one.relation = self.cell(at),
                    "hours" => one.hours = self.cell(at),
                    "language" => one.language = self.cell(at),
                    _ => one.name = self.cell(at),
                }
            }
            if one.name.is_empty() {
                one.name.clone_from(&one.relation);
            }
            match one.name.is_empty() && one.phones.is_empty() {
                true => {}
                false => all.push(one),
            }
        }
        all
    }

    fn collectors(&mut self) -> Vec<Collector> {
        let mut all = Vec::new();
        for (_, parts) in self.slots(Party::Collector) {
            let mut one = Collector::default();
            for (at, part) in parts {
                match part {
                    "phone" => one.phones.extend(self.phones(at)),
                    "from" => one.from = self.day(at),
                    "until" => one.until = self.day(at),
                    "proof" => one.proof = self.cell(at),
                    _ => one.name = self.cell(at),
                }
            }
            if !one.name.is_empty() {
                all.push(one);
            }
        }
        all
    }

    fn medicine(&mut self) -> Vec<Medicine> {
        let mut all = Vec::new();
        for (_, parts) in self.slots(Party::Medicine) {
            let mut one = Medicine::default();
            for (at, part) in parts {
                match part {
                    "dose" => one.dose = self.cell(at),
                    "when" => one.when = self.cell(at),
                    "agreement" => one.agreement = self.cell(at),
                    "until" => one.valid_until = self.day(at),
                    _ => one.what = self.cell(at),
                }
            }
            if !one.what.is_empty() {
                all.push(one);
            }
        }
        all
    }

    fn phones(&mut self, at: usize) -> Vec<Phone> {
        let whole = numbers::whole(&self.cell(at), self.home);
        let (file, row) = (self.file, self.row);
        let findings = &mut self.findings;
        findings.extend(whole.remark.map(|what| row.remark(file, what)));
        let mut wrong = |what| findings.push(row.remark(file, what));
        Phone::read_all(&whole.text, "", self.home, &mut wrong)
    }

    /// A day as it is written in the Nordic countries. One that cannot be read is a fault: an agreement without
    /// its last day would hold for ever.
    fn day(&mut self, at: usize) -> Option<NaiveDate> {
        let typed = self.cell(at);
        let day = day(&typed);
        if day.is_none() && !typed.is_empty() {
            let what = say!("roster-no-day", typed = typed);
            self.findings.push(self.row.fault(self.file, what));
        }
        day
    }
}

/// `2026-11-30`, `30-11-2026`, `30.11.2026`, `30/11 2026`.
fn day(typed: &str) -> Option<NaiveDate> {
    let typed = typed.split('T').next().unwrap_or(typed);
    let parts: Vec<&str> = typed
        .split(|c: char| !c.is_ascii_digit())
        .filter(|it| !it.is_empty())
        .collect();
    let (year, month, day) = match parts.as_slice() {
        [year, month, day, ..] if year.len() == 4 => (year, month, day),
        [day, month, year] if year.len() == 4 => (year, month, day),
        _ => return None,
    };
    moment::read_date(&format!("{year}-{month:0>2}-{day:0>2}"))
}

/// `Lind, Maja` as it is said.
fn turned(name: &str) -> String {
    match name.split_once(',') {
        Some((family, given)) => format!("{} {}", given.trim(), family.trim()),
        None => name.to_owned(),
    }
}
