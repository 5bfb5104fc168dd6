//! The groups a file names, and those that the list lacks.

use crate::domain::name::slug;
use crate::domain::people::contact::{Contacts, Group, ImportedPerson};
use crate::domain::suggest::closest_match;
use crate::error::Failure;
use crate::say;
use crate::usecases::people::import_contacts::ImportRequest;

/// The groups that are named and not in the list. They are made where that is asked for.
pub(super) fn new_groups(
    contacts: &mut Contacts,
    people: &[ImportedPerson],
    wanted: &ImportRequest<'_>,
    file: &str,
) -> Result<Vec<(String, String)>, Failure> {
    let mut new = Vec::new();
    let typed: Vec<&str> = match wanted.group {
        Some(group) => vec![group],
        None => people
            .iter()
            .map(|brought| brought.group.as_str())
            .collect(),
    };
    for named in typed {
        if named.is_empty() {
            return Err(no_group(contacts));
        }
        if contacts.group(named).is_some() {
            continue;
        }
        if !wanted.create_groups {
            return Err(unknown_group(contacts, named, wanted.group.is_some(), file));
        }
        let title = named.split_whitespace().collect::<Vec<_>>().join(" ");
        let id = free_id(contacts, &title);
        new.push((id.clone(), title.clone()));
        contacts.groups.push(Group {
            id,
            title,
            ..Group::default()
        });
    }
    Ok(new)
}

/// Free id made of the title, with a number if taken.
fn free_id(contacts: &Contacts, title: &str) -> String {
    let wanted = Some(slug(title)).filter(|id| !id.is_empty());
    let wanted = wanted.unwrap_or_else(|| "grupp".to_owned());
    let is_free = |id: &String| contacts.groups.iter().all(|group| group.id != *id);
    let numbered = (2..).map(|number| format!("{wanted}-{number}"));
    let mut all = std::iter::once(wanted.clone()).chain(numbered);
    all.find(is_free).unwrap_or_default()
}

fn no_group(contacts: &Contacts) -> Failure {
    let all: Vec<&str> = contacts
        .groups
        .iter()
        .map(|group| group.id.as_str())
        .collect();
    match all.first() {
        None => Failure::wrong_words(say!("contacts-import-group-none")),
        Some(first) => Failure::wrong_words(say!(
            "contacts-import-group",
            all = all.join(", "),
            first = *first
        )),
    }
}

/// A group that is not in the list: a slip of one that is, else one to make.
fn unknown_group(contacts: &Contacts, named: &str, typed: bool, file: &str) -> Failure {
    let ids: Vec<&str> = contacts
        .groups
        .iter()
        .map(|group| group.id.as_str())
        .collect();
    let all = ids.join(", ");
    match closest_match(named, ids.iter().copied()).filter(|_| typed) {
        Some(nearest) => Failure::wrong_words(say!(
            "contacts-import-group-slip",
            group = named,
            all = all,
            file = file,
            nearest = nearest
        )),
        None if typed => Failure::wrong_words(say!(
            "contacts-import-group-new",
            group = named,
            all = all,
            file = file
        )),
        None => Failure::wrong_words(say!(
            "contacts-import-groups-new",
            group = named,
            all = all,
            file = file
        )),
    }
}
