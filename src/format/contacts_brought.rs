//! People out of a file of another program: which kind of file it is, and its people.

use crate::domain::contact::{Brought, BroughtPerson};
use crate::domain::phone::Home;
use crate::error::Failure;
use crate::format::contacts_file;
use crate::format::contacts_table::{self, Asked};
use crate::format::vcard;
use crate::say;

/// Reads a table, vCards or a contacts.yaml. `file` is what it is called when something is wrong in it.
///
/// # Errors
/// It is none of them.
pub fn read(file: &str, bytes: &[u8], asked: &Asked<'_>) -> Result<Brought, Failure> {
    let beginning = String::from_utf8_lossy(&bytes[..bytes.len().min(64)]).to_uppercase();
    if beginning
        .trim_start_matches('\u{feff}')
        .starts_with("BEGIN:VCARD")
    {
        return Ok(vcard::read(file, bytes, asked.home));
    }
    let lower = file.to_lowercase();
    if lower.ends_with(".yaml") || lower.ends_with(".yml") {
        return yaml(file, bytes, asked.home);
    }
    contacts_table::read(file, bytes, asked)
}

fn yaml(file: &str, bytes: &[u8], home: Home) -> Result<Brought, Failure> {
    let reading = contacts_file::read(bytes, home).map_err(|fault| {
        let line = fault.place.as_ref().map_or(1, |place| place.line);
        Failure::could_not(say!("contacts-unreadable-file", file = file, line = line))
    })?;
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
    Ok(Brought {
        people: people.collect(),
        findings,
        ..Brought::default()
    })
}
