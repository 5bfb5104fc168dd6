//! People out of a file of another program: which kind of file it is, and its people.

use crate::domain::contact::{Brought, BroughtPerson, Contacts};
use crate::domain::finding::{Finding, Reading};
use crate::error::Failure;
use crate::format::contacts_file;
use crate::format::contacts_json;
use crate::format::contacts_table::{self, Asked};
use crate::format::text_encoding::decode;
use crate::format::vcard;
use crate::say;

/// How much of a file is looked at to see what it is.
const LOOKED_AT: usize = 512;

/// Reads a table, vCards, a contacts.yaml or what `contacts --json` writes. `file` is what it is called when
/// something is wrong in it.
///
/// # Errors
/// It is none of them.
pub fn read(file: &str, bytes: &[u8], asked: &Asked<'_>) -> Result<Brought, Failure> {
    let brought = of_its_kind(file, bytes, asked)?;
    let people = brought.people.into_iter();
    Ok(Brought {
        people: people.map(BroughtPerson::composed).collect(),
        ..brought
    })
}

fn of_its_kind(file: &str, bytes: &[u8], asked: &Asked<'_>) -> Result<Brought, Failure> {
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
        return Ok(vcard::read(file, bytes, asked.home, asked.language));
    }
    if beginning.starts_with('{') && !is_named(&[".yaml", ".yml"]) {
        let reading = contacts_json::read(bytes, asked.home);
        return reading
            .map(|reading| people(file, reading))
            .map_err(unreadable);
    }
    if is_named(&[".md", ".markdown", ".mdx"]) {
        let text = decode(bytes, None).text;
        let brought = contacts_table::of_markdown(file, &text, asked);
        return match brought.people.is_empty() {
            true => Err(Failure::could_not(say!("contacts-no-list", file = file))),
            false => Ok(brought),
        };
    }
    if is_named(&[".yaml", ".yml"]) {
        let brought = contacts_table::of_yaml(file, &decode(bytes, None).text, asked);
        if !is_ours(bytes) && !brought.people.is_empty() {
            return Ok(brought);
        }
        let reading = contacts_file::read(bytes, asked.home);
        let line = |fault: &Finding| fault.place.as_ref().map_or(1, |place| place.line);
        return reading
            .map(|reading| people(file, reading))
            .map_err(|fault| unreadable(line(&fault)));
    }
    contacts_table::read(file, bytes, asked)
}

/// Whether a list in YAML has the groups that ours has.
fn is_ours(bytes: &[u8]) -> bool {
    let text = decode(bytes, None).text;
    text.lines().any(|line| line.starts_with("groups:"))
}

fn people(file: &str, reading: Reading<Contacts>) -> Brought {
    let people = reading.value.people();
    let people = people.map(|(group, person)| BroughtPerson {
        person: person.clone(),
        group: group.id.clone(),
        ..BroughtPerson::default()
    });
    let mut findings = reading.findings;
    findings
        .iter_mut()
        .for_each(|found| file.clone_into(&mut found.path));
    Brought {
        people: people.collect(),
        findings,
        ..Brought::default()
    }
}
