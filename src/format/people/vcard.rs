//! vCards: written as 4.0 (RFC 6350), where the library folds and escapes; read as 2.1 to 4.0, from
//! lines of our own, since files of the world are broken in places where a library gives up.

mod card;
mod lines;
mod number;

use std::collections::BTreeMap;

use calcard::vcard::VCard;
use calcard::vcard::VCardEntry;
use calcard::vcard::VCardParameter;
use calcard::vcard::VCardParameterName;
use calcard::vcard::VCardParameterValue;
use calcard::vcard::VCardProperty;
use calcard::vcard::VCardValue;
use calcard::vcard::VCardValueType;
use calcard::vcard::VCardVersion;

use crate::domain::documents::finding::Finding;
use crate::domain::language::Language;
use crate::domain::people::contact::{
    Group, ImportedContacts, ListedPerson, Listing, Person, Phone,
};
use crate::domain::people::phone_number::Home;
use crate::domain::text as foreign;
use crate::error::Failure;
use crate::format::people::contacts_limits::ContactsBudget;
use crate::say;

/// A note that is the program's and not the list's: an import leaves it out.
const MARK: &str = "X-BINDER";

/// Property for the id of a person in a binder.
const ID: &str = "X-BINDER-ID";

/// People of a list as cards, in order; `said` gives the note for callers.
pub fn write(listing: &Listing, said: &dyn Fn(&ListedPerson) -> Vec<String>) -> Vec<u8> {
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
    let id = VCardProperty::Other(ID.to_owned());
    entries.extend((!person.id.is_empty()).then(|| text(id, &person.id)));
    let given = texts.into_iter().filter(|(_, value)| !value.is_empty());
    entries.extend(given.map(|(property, value)| text(property, value)));
    let phones = person.phones.iter().zip(1..);
    entries.extend(phones.flat_map(|(it, at)| phone(at, it)));
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

fn text(property: VCardProperty, value: &str) -> VCardEntry {
    VCardEntry::new(property).with_value(VCardValue::Text(shown(value)))
}

/// Value escaped for a card; line breaks are kept.
fn shown(value: &str) -> String {
    foreign::lines(value)
}

/// Lines of a number; one that cannot be dialled is written as typed. `at` numbers it in the card, for a
/// label of its own.
fn phone(at: usize, phone: &Phone) -> Vec<VCardEntry> {
    let mut entry = match &phone.number {
        Some(number) if !phone.extension.is_empty() => {
            let uri = format!("tel:{};ext={}", number.as_str(), phone.extension);
            text(VCardProperty::Tel, &uri).with_param(VCardParameter {
                name: VCardParameterName::Value,
                value: VCardParameterValue::ValueType(VCardValueType::Uri),
            })
        }
        Some(number) => text(VCardProperty::Tel, number.as_str()),
        None => text(VCardProperty::Tel, &phone.typed),
    };
    let (types, label) = number::types_of(phone);
    entry
        .params
        .extend(types.into_iter().map(VCardParameter::typ));
    let Some(label) = label else {
        return vec![entry];
    };
    let group = Some(format!("item{at}"));
    entry.group.clone_from(&group);
    let mut said = text(VCardProperty::Other("X-ABLabel".to_owned()), label);
    said.group = group;
    vec![entry, said]
}

/// Reads every card of a file; usual labels become those of the language. What is left out is counted.
///
/// # Errors
/// It has more lines, or a card more properties or text, than any list of people.
pub fn read(
    file: &str,
    bytes: &[u8],
    home: Home,
    language: Language,
) -> Result<ImportedContacts, Failure> {
    let read = lines::read(file, bytes)?;
    let mut reader = VcardReader {
        file,
        home,
        language,
        brought: ImportedContacts::default(),
        left_out: BTreeMap::new(),
        counted: ContactsBudget::new(file),
    };
    if read.only_returns {
        let what = Finding::remark(file, None, say!("contacts-card-returns"));
        reader.brought.find(vec![what]);
    }
    for card in &read.cards {
        let person = reader.person(card)?;
        reader.brought.people.extend(person);
    }
    reader.brought.left_out = reader.left_out.into_iter().collect();
    Ok(reader.brought)
}

/// State of reading a file of cards, with findings.
struct VcardReader<'f> {
    file: &'f str,
    home: Home,
    language: Language,
    brought: ImportedContacts,
    /// Properties that have no place in the list, with how many of each.
    left_out: BTreeMap<String, usize>,
    counted: ContactsBudget<'f>,
}

#[cfg(test)]
mod tests;
