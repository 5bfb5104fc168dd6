//! Bring people from a file into the contact list: first what would change, then the change.

mod groups;
mod headings;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use chrono::NaiveDate;

use crate::domain::documents::finding::Finding;
use crate::domain::people::contact::{
    Contacts, Group, ImportChanges, ImportedContacts, ImportedPerson, Unused, is_to_come,
};
use crate::domain::people::phone_number::Home;
use crate::domain::shell_quote;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::error::Message;
use crate::format::people::contacts_file;
use crate::format::people::contacts_import;
use crate::format::people::contacts_lists;
use crate::format::people::contacts_table::ImportContext;
use crate::format::people::contacts_text;
use crate::replica::{Binder, SaveBase};
use crate::say;
use crate::usecases::people::import_contacts::groups::new_groups;
use crate::usecases::people::import_contacts::headings::{found_headings, mapped};
use crate::usecases::people::keep_contacts::standing;
use crate::usecases::people::list_file;
use crate::usecases::setup::settings::settings;

/// The largest file that is read, in MiB. A list that the binder has room for is far smaller.
const MOST_MIB: u64 = 32;

/// Changes, and the list after them.
#[derive(Clone, Debug)]
pub struct PreparedImport {
    /// One for each group the file names, in the order of the list.
    pub groups: Vec<ImportChanges>,
    /// Groups that the list lacks, each an id and a title.
    pub new_groups: Vec<(String, String)>,
    /// Headings that are remembered from now on, each with its field.
    pub headings: Vec<(String, String)>,
    pub findings: Vec<Finding>,
    /// Columns that nothing, or not everything, was taken from.
    pub ignored: Vec<Unused>,
    /// Notes on how the file was read, where that may surprise.
    pub notes: Vec<Message>,
    /// Properties of cards that have no place in the list, with how many of each.
    pub left_out: Vec<(String, usize)>,
    pub text: String,
    pub base: SaveBase,
    pub home: Home,
    pub at: Moment,
    pub zone: Zone,
}

impl PreparedImport {
    pub fn is_nothing(&self) -> bool {
        self.groups.iter().all(ImportChanges::is_nothing)
            && self.new_groups.is_empty()
            && self.headings.is_empty()
    }
}

/// Arguments of the command.
#[derive(Clone, Debug)]
pub struct ImportRequest<'a> {
    pub file: &'a Path,
    /// Group of all people in the file; if none, the file gives it for each.
    pub group: Option<&'a str>,
    /// Make the groups that the list lacks.
    pub create_groups: bool,
    /// Take out who is in the group and not in the file.
    pub remove: bool,
    /// The sheet of a workbook.
    pub sheet: Option<&'a str>,
    /// Column mapping, each `HEADING=FIELD`.
    pub map: &'a [String],
}

/// # Errors
/// The file cannot be read, or a group is not in the list.
pub fn import_contacts(
    binder: &Binder,
    wanted: &ImportRequest<'_>,
    env: &Env,
) -> Result<PreparedImport> {
    let list = standing(binder)?;
    let shown = shell_quote::path(wanted.file);
    let bytes = list_file::read(&env.absolute(wanted.file), &shown, MOST_MIB)?;
    let typed = mapped(wanted.map)?;
    let mut known = contacts_file::headings(&list.bytes);
    let mut headings = typed.clone();
    headings.retain(|(heading, field)| known.get(heading) != Some(field));
    known.extend(typed.iter().cloned());
    let language = settings(binder).language;
    let asked = ImportContext::new(list.home, language, &known).of_sheet(wanted.sheet);
    let mut brought = contacts_import::read(&shown, &bytes, &asked)?;
    let at = moment::in_zone(env.now(), binder.zone());
    let to_come = without_days_to_come(&mut brought, moment::date_in(at, binder.zone()));
    brought.notes.extend(to_come);
    found_headings(&shown, &typed, &brought)?;
    let mut contacts = list.contacts;
    let new_groups = new_groups(&mut contacts, &brought.people, wanted, &shown)?;
    let mut text = list.bytes;
    if !new_groups.is_empty() {
        text = contacts_lists::with_groups(&text, &new_groups)?.into_bytes();
    }
    let groups = changes(&contacts, brought.people, wanted);
    for changes in groups.iter().filter(|changes| !changes.is_nothing()) {
        text = contacts_text::with_changes(&text, changes, list.home)?.into_bytes();
    }
    if !headings.is_empty() {
        text = contacts_lists::with_headings(&text, &headings)?.into_bytes();
    }
    Ok(PreparedImport {
        groups,
        new_groups,
        headings,
        findings: brought.findings,
        ignored: brought.ignored,
        notes: brought.notes,
        left_out: brought.left_out,
        text: String::from_utf8_lossy(&text).into_owned(),
        base: list.base,
        home: list.home,
        at,
        zone: binder.zone(),
    })
}

/// Drops `verified` dates in the future; returns the names.
fn without_days_to_come(brought: &mut ImportedContacts, today: NaiveDate) -> Vec<Message> {
    let mut said = Vec::new();
    for brought in &mut brought.people {
        let person = &mut brought.person;
        if let Some(day) = person.verified.filter(|day| is_to_come(*day, today)) {
            person.verified = None;
            let name = person.called().to_owned();
            said.push(say!(
                "contacts-import-to-come",
                name = name,
                day = day.to_string()
            ));
        }
    }
    said
}

/// Changes by group.
fn changes(
    contacts: &Contacts,
    people: Vec<ImportedPerson>,
    wanted: &ImportRequest<'_>,
) -> Vec<ImportChanges> {
    let by_group = by_group(contacts, people, wanted.group).into_iter();
    let changes = by_group.map(|(index, people)| ImportChanges {
        remove_gone: wanted.remove,
        ..ImportChanges::between(contacts, &contacts.groups[index], people)
    });
    changes.collect()
}

/// The people of each group, by its place in the list.
fn by_group(
    contacts: &Contacts,
    people: Vec<ImportedPerson>,
    typed: Option<&str>,
) -> BTreeMap<usize, Vec<ImportedPerson>> {
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut by_group: BTreeMap<usize, Vec<ImportedPerson>> = BTreeMap::new();
    for brought in people {
        let named = typed.unwrap_or(&brought.group).to_owned();
        let place = places.entry(named).or_insert_with_key(|named| {
            let id = contacts.group(named).map(|group| &group.id);
            let is = |group: &Group| Some(&group.id) == id;
            contacts.groups.iter().position(is).unwrap_or(0)
        });
        by_group.entry(*place).or_default().push(brought);
    }
    by_group
}
