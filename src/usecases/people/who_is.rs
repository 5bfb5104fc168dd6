//! Names for ids of people, roles and groups.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::name::folded;
use crate::domain::people::contact::Contacts;
use crate::domain::people::phone_number::Home;
use crate::domain::replication::members::Member;
use crate::domain::review::next::{Task, TaskKind};
use crate::format::documents::audiences_file;
use crate::replica::Binder;
use crate::usecases::documents::read_document::read_document;
use crate::usecases::people::read_contacts;
use crate::usecases::replication::members;
use crate::usecases::setup::settings::settings;

/// contacts.yaml; empty where there is none, or the binder cannot be read.
pub fn contacts(binder: &Binder) -> Contacts {
    let settings = settings(binder);
    let home = Home::of(settings.zone, settings.language);
    read_contacts::contacts(binder, home)
        .unwrap_or_default()
        .value
}

/// Names by id of people, groups, audiences and channels.
pub fn names(binder: &Binder) -> BTreeMap<String, String> {
    names_with(binder, &contacts(binder))
}

/// The same with other contacts, as a unit has them.
pub fn names_with(binder: &Binder, contacts: &Contacts) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    let audiences = read_document(binder, audiences_file::PATH, audiences_file::read);
    let audiences = audiences.unwrap_or_default().value;
    let channels = audiences.channels.into_iter().map(|it| (it.id, it.title));
    names.extend(channels);
    let groups = audiences.audiences.into_iter().map(|it| (it.id, it.title));
    names.extend(groups);
    for group in &contacts.groups {
        names.insert(group.id.clone(), group.title.clone());
        for person in &group.people {
            let called = match person.role.as_str() {
                "" => person.called(),
                role => role,
            };
            names.insert(person.id.clone(), called.to_owned());
        }
    }
    names
}

/// Contact id of the writer of this copy; none if not listed.
pub fn own(binder: &Binder, contacts: &Contacts) -> Option<String> {
    let device = binder.device()?;
    match contacts.named(&device.name).as_slice() {
        [one] => Some(one.id.clone()),
        _ => None,
    }
}

/// Full name of the only person in the list with a given name, if there is just one: `bo` is Bo Östlund.
pub fn only_one_called(contacts: &Contacts, given: &str) -> Option<String> {
    let is_called = |name: &str| {
        let mut words = name.split_whitespace();
        words
            .next()
            .is_some_and(|first| folded(first) == folded(given))
    };
    let people = contacts.people().map(|(_, person)| person.name.as_str());
    let names: BTreeSet<&str> = people.filter(|name| is_called(name)).collect();
    match Vec::from_iter(names).as_slice() {
        [one] => Some((*one).to_owned()),
        _ => None,
    }
}

/// The name of the member who writes under what was typed.
pub fn member(binder: &Binder, typed: &str) -> Option<String> {
    let members = members::members(binder).ok()?;
    let writes = |member: &&Member| {
        let writer = member.writer.as_ref();
        writer.is_some_and(|writer| writer.as_str() == folded(typed)) && member.removed.is_none()
    };
    let found = members.all().find(writes)?;
    (!found.name.is_empty()).then(|| found.name.clone())
}

/// Tasks whose people are called as the contact list calls them: by role, or by the group's title.
pub fn called(binder: &Binder, mut tasks: Vec<Task>) -> Vec<Task> {
    let news = tasks
        .iter()
        .any(|task| matches!(task.what, TaskKind::News { .. }));
    if !news && tasks.iter().all(|task| task.who.is_empty()) {
        return tasks;
    }
    let contacts = contacts(binder);
    if news {
        name_audiences(binder, &mut tasks);
    }
    for task in &mut tasks {
        let person = contacts
            .person(&task.who)
            .map(|person| match person.role.as_str() {
                "" => person.called(),
                role => role,
            });
        let group = || contacts.group(&task.who).map(|group| group.title.as_str());
        task.called = person.or_else(group).unwrap_or(&task.who).to_owned();
    }
    tasks
}

/// Replaces recipients' ids of promised updates by titles and names.
fn name_audiences(binder: &Binder, tasks: &mut [Task]) {
    let names = names(binder);
    for task in tasks {
        if let TaskKind::News { audience, .. } = &task.what {
            task.text = names.get(audience).unwrap_or(audience).clone();
        }
    }
}
