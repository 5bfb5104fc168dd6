//! contacts.yaml (Bilaga A) → contact list.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::documents::finding::{Finding, WithFindings};
use crate::domain::people::contact::{Contacts, Group, Person, Phone, is_to_come};
use crate::domain::people::hours::{AnsweringHours, OfficeHours};
use crate::domain::people::phone_number::{Home, LineKind};
use crate::domain::time::moment;
use crate::format::documents::hours_file;
use crate::format::yaml;
use crate::format::yaml::record::{Record, RecordItem, finding};
use crate::format::yaml::tree::{self, YamlNode};
use crate::say;

pub const PATH: &str = "contacts.yaml";

const ANSWERS: &[(&str, AnsweringHours)] = &[
    ("always", AnsweringHours::Always),
    ("office", AnsweringHours::Office),
    ("outside", AnsweringHours::Outside),
];

/// Reads the list; `home` is where a number without a country code is at home.
///
/// # Errors
/// Returns the finding that keeps the whole text from being read.
pub fn read(bytes: &[u8], home: Home) -> Result<WithFindings<Contacts>, Finding> {
    read_at(PATH, bytes, home)
}

/// The same of a unit's own list, at its path.
///
/// # Errors
/// Returns the finding that keeps the whole text from being read.
pub fn read_at(path: &str, bytes: &[u8], home: Home) -> Result<WithFindings<Contacts>, Finding> {
    yaml::read(path, bytes, |file| {
        // Read only when a table is brought in.
        let _ = headings_of(file);
        Contacts {
            groups: file.records("groups", |record| group(record, home)),
        }
    })
}

/// Column mapping from `--map`, by heading; empty if the text cannot be read.
pub fn headings(bytes: &[u8]) -> BTreeMap<String, String> {
    yaml::read(PATH, bytes, headings_of)
        .map(|reading| reading.value)
        .unwrap_or_default()
}

fn headings_of(file: &Record<'_>) -> BTreeMap<String, String> {
    let pair = |record: &Record<'_>| (record.needed("heading"), record.needed("field"));
    file.records("headings", pair).into_iter().collect()
}

fn group(record: &Record<'_>, home: Home) -> Group {
    Group {
        id: record.id(),
        title: record.needed("title"),
        email: record.texts("email"),
        phones: phones(record, home),
        note: record.text("note"),
        office: record.text("office"),
        people: record.records("people", |person| self::person(person, home)),
    }
}

fn person(record: &Record<'_>, home: Home) -> Person {
    let person = Person {
        id: record.id(),
        role: record.text("role"),
        name: record.text("name"),
        org: record.text("org"),
        phones: phones(record, home),
        email: record.texts("email"),
        chat: record.text("chat"),
        deputy_of: record.texts("deputy-of"),
        mandate_until: record.date("mandate-until"),
        covers: record.texts("covers"),
        audience: record.texts("audience"),
        prefers: record.text("prefers"),
        verified: record.date("verified"),
        note: record.text("note"),
        office: record.text("office"),
    };
    if person.role.is_empty() && person.name.is_empty() {
        record.fault("id", say!("document-nameless", id = &person.id));
    }
    person
}

/// Numbers, each a text or a record. A text with several gives several.
fn phones(record: &Record<'_>, home: Home) -> Vec<Phone> {
    let read = |item: RecordItem<'_>| match item {
        RecordItem::Text(typed) => {
            let mut wrong = |what| record.remark("phones", what);
            Phone::read_all(typed, "", home, &mut wrong)
        }
        RecordItem::Record(phone) => self::phone(phone, home),
    };
    record.items("phones", read).into_iter().flatten().collect()
}

fn phone(record: &Record<'_>, home: Home) -> Vec<Phone> {
    let typed = record.needed("number");
    let label = record.text("label");
    let kind = record.one_of("kind", LineKind::WORDS);
    let extension = record.text("extension");
    let answers = answers(record);
    let mut wrong = |what| record.remark("number", what);
    let mut phones = Phone::read_all(&typed, &label, home, &mut wrong);
    for phone in &mut phones {
        phone.kind = kind.unwrap_or(phone.kind);
        phone.answers = answers;
        if !extension.is_empty() {
            phone.extension.clone_from(&extension);
        }
    }
    phones
}

/// `always`, `office`, `outside`, or hours of its own.
fn answers(record: &Record<'_>) -> AnsweringHours {
    let has_its_own = record
        .get("hours")
        .is_some_and(|value| value.text().is_none());
    if has_its_own {
        let span = |hours: &Record<'_>| hours_file::span(hours, OfficeHours::usual().span);
        return record
            .record("hours", span)
            .map(AnsweringHours::Own)
            .unwrap_or_default();
    }
    record.one_of("hours", ANSWERS).unwrap_or_default()
}

/// Findings for `verified` dates in the future: a wrong year, after which nobody would check the number
/// again.
pub fn days_to_come(bytes: &[u8], today: NaiveDate) -> Vec<Finding> {
    let Ok(text) = yaml::text(PATH, bytes) else {
        return Vec::new();
    };
    let Ok(root) = tree::parse(text) else {
        return Vec::new();
    };
    let groups = root.get("groups").map_or(&[][..], YamlNode::items);
    let people = groups.iter().filter_map(|group| group.get("people"));
    let days = people
        .flat_map(YamlNode::items)
        .filter_map(|person| person.get("verified"));
    days.filter_map(|node| {
        let day = moment::read_date(node.text()?.trim())?;
        let what = say!("contacts-verified-to-come", day = day.to_string());
        is_to_come(day, today).then(|| finding(PATH, text, node.start, what))
    })
    .collect()
}
