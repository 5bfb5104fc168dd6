//! People out of a file of another program: which kind of file it is, and its people.

use crate::domain::documents::finding::{Finding, WithFindings};
use crate::domain::people::contact::{Contacts, ImportedContacts, ImportedPerson};
use crate::error::Failure;
use crate::format::people::contacts_file;
use crate::format::people::contacts_json::{self, JsonNotRead};
use crate::format::people::contacts_limits::{self as limits, ContactsBudget};
use crate::format::people::contacts_lists::is_too_long;
use crate::format::people::contacts_table::{self, ImportContext};
use crate::format::people::vcard;
use crate::format::text_encoding::decode;
use crate::format::yaml::tree;
use crate::say;

/// Bytes examined to recognise a file.
const LOOKED_AT: usize = 512;

/// Reads a table, vCards, a contacts.yaml or output of `contacts --json`. `file` is the name used in
/// messages.
///
/// # Errors
/// It is none of them.
pub fn read(
    file: &str,
    bytes: &[u8],
    asked: &ImportContext<'_>,
) -> Result<ImportedContacts, Failure> {
    let mut brought = of_its_kind(file, bytes, asked)?;
    let mut counted = ContactsBudget::new(file);
    for it in &brought.people {
        counted.person(it.line, it.person.phones.len() + it.person.email.len())?;
    }
    if brought.unsaid > 0 {
        let more = say!("contacts-findings-more", count = brought.unsaid);
        brought.notes.push(more);
    }
    let people = brought.people.into_iter();
    Ok(ImportedContacts {
        people: people.map(ImportedPerson::composed).collect(),
        ..brought
    })
}

fn of_its_kind(
    file: &str,
    bytes: &[u8],
    asked: &ImportContext<'_>,
) -> Result<ImportedContacts, Failure> {
    if let Some(kind) = contacts_table::binary_kind(bytes) {
        let what = say!("contacts-no-table", file = file, kind = kind);
        return Err(Failure::could_not(what));
    }
    let beginning = decode(bytes.get(..LOOKED_AT).unwrap_or(bytes), None).text;
    let beginning = beginning.trim_start().to_uppercase();
    let lower = file.to_lowercase();
    let is_named = |ends: &[&str]| ends.iter().any(|end| lower.ends_with(end));
    let unreadable = |line: usize| {
        Failure::could_not(say!("contacts-unreadable-file", file = file, line = line))
    };
    if beginning.starts_with("BEGIN:VCARD") || is_named(&[".vcf", ".vcard"]) {
        return vcard::read(file, bytes, asked.home, asked.language);
    }
    if beginning.starts_with('{') && !is_named(&[".yaml", ".yml"]) {
        if bytes.len() > contacts_json::MOST_BYTES {
            return Err(much(file, contacts_json::MOST_BYTES));
        }
        let reading = contacts_json::read(bytes, asked.home);
        return match reading {
            Ok(reading) => Ok(people(file, reading)),
            Err(JsonNotRead::At(line)) => Err(unreadable(line)),
            Err(JsonNotRead::TooMuch) => Err(much(file, tree::MOST_BYTES)),
        };
    }
    let is_text = is_named(&[".md", ".markdown", ".mdx", ".yaml", ".yml"]);
    if is_text && bytes.len() > tree::MOST_BYTES {
        return Err(much(file, tree::MOST_BYTES));
    }
    if is_named(&[".md", ".markdown", ".mdx"]) {
        let text = decode(bytes, None).text;
        let brought = contacts_table::of_markdown(file, &text, asked)?;
        return match brought.people.is_empty() {
            true => Err(Failure::could_not(say!("contacts-no-list", file = file))),
            false => Ok(brought),
        };
    }
    if is_named(&[".yaml", ".yml"]) {
        if !is_ours(bytes) {
            let text = decode(bytes, None).text;
            let brought = contacts_table::of_yaml(file, &text, asked)?;
            if !brought.people.is_empty() {
                return Ok(brought);
            }
        }
        let reading = contacts_file::read(bytes, asked.home);
        let line = |fault: &Finding| fault.place.as_ref().map_or(1, |place| place.line);
        return reading
            .map(|reading| people(file, reading))
            .map_err(|fault| match is_too_long(&fault) {
                true => much(file, tree::MOST_BYTES),
                false => unreadable(line(&fault)),
            });
    }
    contacts_table::read(file, bytes, asked)
}

/// A file of people that is larger than this, or has more values than a document has.
fn much(file: &str, bytes: usize) -> Failure {
    limits::much(file, bytes / 1024, tree::MOST_NODES)
}

/// True if a YAML list has groups like contacts.yaml.
fn is_ours(bytes: &[u8]) -> bool {
    let text = decode(bytes, None).text;
    text.lines().any(|line| line.starts_with("groups:"))
}

fn people(file: &str, reading: WithFindings<Contacts>) -> ImportedContacts {
    let people = reading.value.people();
    let people = people.map(|(group, person)| ImportedPerson {
        person: person.clone(),
        group: group.id.clone(),
        ..ImportedPerson::default()
    });
    let mut findings = reading.findings;
    findings
        .iter_mut()
        .for_each(|found| file.clone_into(&mut found.path));
    ImportedContacts {
        people: people.collect(),
        findings,
        ..ImportedContacts::default()
    }
}
