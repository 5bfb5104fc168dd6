//! vCards: written as 4.0 (RFC 6350), read as 2.1 to 4.0. The library folds and escapes.

use calcard::vcard::VCard;
use calcard::vcard::VCardEntry;
use calcard::vcard::VCardParameter;
use calcard::vcard::VCardParameterName;
use calcard::vcard::VCardParameterValue;
use calcard::vcard::VCardProperty;
use calcard::vcard::VCardType;
use calcard::vcard::VCardValue;
use calcard::vcard::VCardVersion;

use calcard::Entry;
use calcard::Parser;

use crate::domain::contact::{Brought, BroughtPerson, Field, Group, Listing, Person, Phone, Row};
use crate::domain::finding::{Finding, Place};
use crate::domain::name::folded;
use crate::domain::phone::Home;
use crate::domain::text as foreign;
use crate::error::Message;

/// What is said of a number, in each language, and the type it is in a vCard.
const LABELS: &[(&str, VCardType)] = &[
    ("mobil", VCardType::Cell),
    ("mobile", VCardType::Cell),
    ("cell", VCardType::Cell),
    ("hem", VCardType::Home),
    ("hjem", VCardType::Home),
    ("privat", VCardType::Home),
    ("home", VCardType::Home),
    ("arbete", VCardType::Work),
    ("arbejde", VCardType::Work),
    ("work", VCardType::Work),
];

/// A note that is the program's and not the list's: an import leaves it out.
const MARK: &str = "X-BINDER";

/// The people of a list, in its order; `said` is what somebody who calls should know of them besides.
pub fn write(listing: &Listing, said: &dyn Fn(&Row) -> Vec<String>) -> Vec<u8> {
    let mut out = String::new();
    for group in &listing.groups {
        for row in &group.rows {
            let mut entries = entries(&group.group, &row.person);
            entries.extend(said(row).iter().map(|said| mark(said)));
            let card = VCard { entries };
            // Writing to a text cannot fail.
            let _ = card.write_to(&mut out, VCardVersion::V4_0);
        }
    }
    out.into_bytes()
}

fn entries(group: &Group, person: &Person) -> Vec<VCardEntry> {
    let mut entries = vec![text(VCardProperty::Fn, person.called())];
    if let Some((given, family)) = person.name.rsplit_once(' ') {
        let name = [family, given, "", "", ""].map(|part| VCardValue::Text(shown(part)));
        entries.push(VCardEntry::new(VCardProperty::N).with_values(name.to_vec()));
    }
    let texts = [
        (VCardProperty::Role, &person.role),
        (VCardProperty::Org, &person.org),
        (VCardProperty::Note, &person.note),
        (VCardProperty::Categories, &group.title),
    ];
    let given = texts.into_iter().filter(|(_, value)| !value.is_empty());
    entries.extend(given.map(|(property, value)| text(property, value)));
    entries.extend(person.phones.iter().filter_map(phone));
    let mails = person.email.iter();
    entries.extend(mails.map(|mail| text(VCardProperty::Email, mail)));
    entries
}

fn mark(said: &str) -> VCardEntry {
    text(VCardProperty::Note, said).with_param(VCardParameter {
        name: VCardParameterName::Other(MARK.to_owned()),
        value: VCardParameterValue::Text("mark".to_owned()),
    })
}

fn is_mark(entry: &VCardEntry) -> bool {
    let ours = |param: &VCardParameter| match &param.name {
        VCardParameterName::Other(name) => name.eq_ignore_ascii_case(MARK),
        _ => false,
    };
    entry.params.iter().any(ours)
}

fn text(property: VCardProperty, value: &str) -> VCardEntry {
    VCardEntry::new(property).with_value(VCardValue::Text(shown(value)))
}

/// As it may stand in a card; its lines are kept.
fn shown(value: &str) -> String {
    foreign::lines(value)
}

fn phone(phone: &Phone) -> Option<VCardEntry> {
    let number = phone.number.as_ref()?;
    let entry = text(VCardProperty::Tel, number.as_str());
    let label = folded(&phone.label);
    let found = LABELS.iter().find(|(word, _)| *word == label);
    Some(match found {
        Some((_, kind)) => entry.with_param(VCardParameter::typ(kind.clone())),
        None => entry,
    })
}

/// Reads every card of a file.
pub fn read(file: &str, bytes: &[u8], home: Home) -> Brought {
    let text = String::from_utf8_lossy(bytes);
    let mut parser = Parser::new(&text);
    let mut brought = Brought::default();
    loop {
        match parser.entry() {
            Entry::VCard(card) => {
                let mut wrong = |typed: &str, what: Message| {
                    let line = text.lines().position(|line| line.contains(typed));
                    let place = Place::on_line(&text, line.map_or(1, |line| line + 1));
                    brought.findings.push(Finding::fault(file, place, what));
                };
                let person = person(&card, home, &mut wrong);
                if !person.person.called().is_empty() {
                    brought.people.push(person);
                }
            }
            Entry::Eof => return brought,
            _ => {}
        }
    }
}

fn person(card: &VCard, home: Home, wrong: &mut impl FnMut(&str, Message)) -> BroughtPerson {
    let mut brought = BroughtPerson::default();
    let person = &mut brought.person;
    for entry in card.entries.iter().filter(|entry| !is_mark(entry)) {
        let text = text_of(entry);
        let field = match entry.name {
            VCardProperty::Fn => Field::Name,
            VCardProperty::Role | VCardProperty::Title if person.role.is_empty() => Field::Role,
            VCardProperty::Org => Field::Org,
            VCardProperty::Note => Field::Note,
            VCardProperty::Email => {
                person.email.push(text);
                continue;
            }
            VCardProperty::Tel => {
                let label = label(entry, home);
                let mut fault = |what| wrong(&text, what);
                let typed = text.trim_start_matches("tel:");
                let phones = Phone::read_all(typed, label, home, &mut fault);
                person.phones.extend(phones);
                continue;
            }
            VCardProperty::Categories => {
                brought.group = text.split(", ").next().unwrap_or_default().to_owned();
                continue;
            }
            _ => continue,
        };
        if let Err(what) = person.set(field, &text) {
            wrong(&text, what);
        }
    }
    // Who is written without a name is called by the role, not twice.
    if person.name == person.role {
        person.name.clear();
    }
    brought
}

fn text_of(entry: &VCardEntry) -> String {
    let texts: Vec<String> = entry
        .values
        .iter()
        .filter_map(|value| match value {
            VCardValue::Text(text) => Some(text.clone()),
            VCardValue::Component(parts) => Some(parts.join(", ")),
            _ => None,
        })
        .filter(|text| !text.trim().is_empty())
        .collect();
    texts.join(", ").trim().to_owned()
}

/// What the number is called at home.
fn label(entry: &VCardEntry, home: Home) -> &'static str {
    let kinds: Vec<&VCardType> = entry
        .params
        .iter()
        .filter_map(|param| match &param.value {
            VCardParameterValue::Type(kind) => Some(kind),
            _ => None,
        })
        .collect();
    let words = match home {
        Home::Sweden => ["mobil", "hem", "arbete"],
        Home::Denmark | Home::Norway => ["mobil", "hjem", "arbejde"],
        Home::Nowhere => ["mobile", "home", "work"],
    };
    let types = [VCardType::Cell, VCardType::Home, VCardType::Work];
    let found = types.iter().position(|kind| kinds.contains(&kind));
    found.map_or("", |index| words[index])
}

#[cfg(test)]
mod tests;
