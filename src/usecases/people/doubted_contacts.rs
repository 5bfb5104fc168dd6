//! Doubtful entries of the contact list.

use crate::domain::people::contact::{Contacts, OtherVersion, OutsideChange, doubts};
use crate::domain::people::phone_number::Home;
use crate::domain::time::moment;
use crate::format::people::contacts_file;
use crate::replica::{Binder, ChangedOutside};
use crate::usecases::people::who_is;
use crate::usecases::setup::settings::settings;

/// Reasons to doubt the current list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Doubted {
    pub outside: Vec<OutsideChange>,
    pub elsewhere: Vec<OtherVersion>,
    /// Authors of its live versions, that of the current one first; empty if there is one.
    pub by: Vec<String>,
}

/// Reads what can be read: nothing here may keep anybody from the phone list.
pub fn doubted_contacts(binder: &Binder, home: Home) -> Doubted {
    let read = |bytes: &[u8]| contacts_file::read(bytes, home).map(|reading| reading.value);
    let outside = binder
        .changed_outside(contacts_file::PATH)
        .unwrap_or_default();
    let change = |change: ChangedOutside| {
        let before = change.before.iter();
        Some(OutsideChange {
            by: change.by,
            on: moment::date_in(change.at, binder.zone()),
            before: before.filter_map(|bytes| read(bytes).ok()).collect(),
            after: read(&change.after).ok()?,
        })
    };
    let in_versions = binder.in_two_versions().unwrap_or_default();
    let versions = if in_versions.iter().any(|path| path == contacts_file::PATH) {
        binder.versions(contacts_file::PATH).unwrap_or_default()
    } else {
        Vec::new()
    };
    let by = |by: &Option<_>| by.as_ref().map(|(by, _): &(String, _)| by.clone());
    let others = versions.iter().filter(|version| !version.stands);
    let elsewhere = others.filter_map(|version| {
        let contacts: Contacts = read(version.bytes.as_deref()?).ok()?;
        let by = by(&version.by).unwrap_or_default();
        Some(OtherVersion { by, contacts })
    });
    Doubted {
        outside: outside.into_iter().filter_map(change).collect(),
        elsewhere: elsewhere.collect(),
        by: versions.iter().filter_map(|it| by(&it.by)).collect(),
    }
}

/// Number of people whose details were changed unsigned.
pub fn changed_outside(binder: &Binder) -> usize {
    let settings = settings(binder);
    let home = Home::of(settings.zone, settings.language);
    let outside = doubted_contacts(binder, home).outside;
    if outside.is_empty() {
        return 0;
    }
    let contacts = who_is::contacts(binder);
    let people = contacts.people().map(|(_, person)| person);
    people
        .filter(|person| !doubts(person, &outside, &[]).is_empty())
        .count()
}
