//! Bring people from a file into the contact list: first what would change, then the change.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::domain::contact::{BroughtPerson, Changes, Contacts, Group, Person};
use crate::domain::finding::Finding;
use crate::domain::moment::{self, Moment, Zone};
use crate::domain::phone::Home;
use crate::env::Env;
use crate::error::Failure;
use crate::format::contacts_brought;
use crate::format::contacts_text;
use crate::say;
use crate::store::{Binder, Over};
use crate::usecases::keep_contacts::standing;
use crate::usecases::list_contacts::unknown_group;

/// What would change, and the list as it would be.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// One for each group the file names, in the order of the list.
    pub groups: Vec<Changes>,
    pub findings: Vec<Finding>,
    /// Headings of columns that mean nothing here.
    pub ignored: Vec<String>,
    pub text: String,
    pub over: Over,
    pub home: Home,
    pub at: Moment,
    pub zone: Zone,
}

impl Prepared {
    pub fn is_nothing(&self) -> bool {
        self.groups.iter().all(Changes::is_nothing)
    }
}

/// What is typed.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    pub file: &'a Path,
    /// Where everybody of the file belongs; without, the file says it of each.
    pub group: Option<&'a str>,
    /// Take out who is in the group and not in the file.
    pub remove: bool,
}

/// # Errors
/// The file cannot be read, or a group is not in the list.
pub fn import_contacts(binder: &Binder, wanted: &Wanted<'_>, env: &Env) -> Result<Prepared> {
    let list = standing(binder)?;
    let shown = wanted.file.display().to_string();
    let bytes = fs::read(env.absolute(wanted.file))
        .map_err(|_| Failure::could_not(say!("contacts-no-file", file = &shown)))?;
    let brought = contacts_brought::read(&shown, &bytes, list.home)?;
    let by_group = by_group(&list.contacts, brought.people, wanted.group)?;
    let mut groups = Vec::new();
    let mut text = list.bytes;
    for (index, people) in by_group {
        let group = &list.contacts.groups[index];
        let mut changes = Changes::between(&list.contacts, group, people);
        changes.remove_gone = wanted.remove;
        text = contacts_text::with_changes(&text, &changes, list.home)?.into_bytes();
        groups.push(changes);
    }
    Ok(Prepared {
        groups,
        findings: brought.findings,
        ignored: brought.ignored,
        text: String::from_utf8_lossy(&text).into_owned(),
        over: list.over,
        home: list.home,
        at: moment::in_zone(env.now(), binder.zone()),
        zone: binder.zone(),
    })
}

/// The people of each group, by its place in the list.
fn by_group(
    contacts: &Contacts,
    people: Vec<BroughtPerson>,
    typed: Option<&str>,
) -> Result<BTreeMap<usize, Vec<Person>>, Failure> {
    let place = |named: &str| -> Result<usize, Failure> {
        let group = contacts.group(named);
        let is = |found: &&Group| {
            contacts
                .groups
                .iter()
                .position(|group| group.id == found.id)
        };
        group
            .as_ref()
            .and_then(is)
            .ok_or_else(|| unknown_group(contacts, named))
    };
    let mut by_group: BTreeMap<usize, Vec<Person>> = BTreeMap::new();
    for brought in people {
        let named = typed.unwrap_or(&brought.group);
        if named.is_empty() {
            let all: Vec<&str> = contacts
                .groups
                .iter()
                .map(|group| group.id.as_str())
                .collect();
            return Err(Failure::wrong_words(say!(
                "contacts-import-group",
                all = all.join(", "),
                first = all.first().copied().unwrap_or_default()
            )));
        }
        by_group
            .entry(place(named)?)
            .or_default()
            .push(brought.person);
    }
    Ok(by_group)
}
