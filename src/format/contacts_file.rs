//! contacts.yaml (Bilaga A).

use crate::domain::contact::{Contacts, Group, Person, Phone};
use crate::domain::finding::{Finding, Reading};
use crate::domain::hours::{Answers, OfficeHours};
use crate::domain::phone::{Home, Number};
use crate::format::hours_file;
use crate::format::yaml;
use crate::format::yaml::record::{Item, Record};
use crate::say;

pub const PATH: &str = "contacts.yaml";

const ANSWERS: &[(&str, Answers)] = &[
    ("always", Answers::Always),
    ("office", Answers::Office),
    ("outside", Answers::Outside),
];

/// Reads the list; `home` is where a number without a country code is at home.
///
/// # Errors
/// Returns the finding that keeps the whole text from being read.
pub fn read(bytes: &[u8], home: Home) -> Result<Reading<Contacts>, Finding> {
    yaml::read(PATH, bytes, |file| Contacts {
        groups: file.records("groups", |record| group(record, home)),
    })
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

/// Numbers, each a text or a record.
fn phones(record: &Record<'_>, home: Home) -> Vec<Phone> {
    record.items("phones", |item| match item {
        Item::Text(typed) => {
            let number = Number::parse(typed, home);
            if let Err(what) = &number {
                record.fault("phones", what.clone());
            }
            Phone {
                typed: typed.to_owned(),
                number: number.ok(),
                ..Phone::default()
            }
        }
        Item::Record(phone) => self::phone(phone, home),
    })
}

fn phone(record: &Record<'_>, home: Home) -> Phone {
    let typed = record.needed("number");
    let number = match Number::parse(&typed, home) {
        Ok(number) => Some(number),
        Err(what) => {
            if !typed.is_empty() {
                record.fault("number", what);
            }
            None
        }
    };
    Phone {
        typed,
        number,
        label: record.text("label"),
        answers: answers(record),
    }
}

/// `always`, `office`, `outside`, or hours of its own.
fn answers(record: &Record<'_>) -> Answers {
    let has_its_own = record
        .get("hours")
        .is_some_and(|value| value.text().is_none());
    if has_its_own {
        let span = |hours: &Record<'_>| hours_file::span(hours, OfficeHours::usual().span);
        return record
            .record("hours", span)
            .map(Answers::Own)
            .unwrap_or_default();
    }
    record.one_of("hours", ANSWERS).unwrap_or_default()
}
