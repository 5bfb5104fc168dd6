//! Unsaved changes in the folder, and files that could not be updated, for notices to readers.

use std::collections::BTreeSet;

use crate::domain::documents::unrecognised_file::{FileDisposition, UnrecognisedFile};
use crate::domain::documents::unsaved::{UnsavedDifference, UnsavedDocument};
use crate::domain::people::contact::Person;
use crate::domain::time::moment::Moment;
use crate::format::people::contacts_file;
use crate::replica::{Binder, Unsaved};
use crate::usecases::documents::validate::{home, validate};

/// Unsaved documents among the wanted ones. Those that cannot be examined are left out: reading goes on.
pub fn unsaved(binder: &Binder, wanted: impl Fn(&str) -> bool) -> Vec<UnsavedDocument> {
    let mut all = Vec::new();
    let (changed, unreadable) = binder.differing_documents().unwrap_or_default();
    let renamed = match changed.iter().any(|change| change.bytes.is_none()) {
        true => renamed(binder),
        false => Vec::new(),
    };
    for change in changed {
        let is_renamed = change.bytes.is_none() && renamed.contains(&change.path);
        if wanted(&change.path) && !is_renamed {
            all.push(described(binder, change));
        }
    }
    let plain = |path: String, how: UnsavedDifference| UnsavedDocument {
        path,
        how,
        since: None,
        meanwhile: Vec::new(),
    };
    for (path, why) in unreadable {
        if wanted(&path) {
            all.push(plain(path, UnsavedDifference::Unreadable { why }));
        }
    }
    for (path, why) in binder.outdated() {
        if wanted(&path) && all.iter().all(|known| known.path != path) {
            all.push(plain(path, UnsavedDifference::Outdated { why }));
        }
    }
    all
}

/// Documents whose files have another spelling of the name in the folder: reported as unrecognised files,
/// not as deleted.
fn renamed(binder: &Binder) -> Vec<String> {
    let strangers = binder.strangers().unwrap_or_default().into_iter();
    let to = |stranger: UnrecognisedFile| match stranger.disposition {
        FileDisposition::Renamed(to) => Some(to),
        _ => None,
    };
    strangers.filter_map(to).collect()
}

fn described(binder: &Binder, change: Unsaved) -> UnsavedDocument {
    let meanwhile = meanwhile(binder, &change);
    UnsavedDocument {
        how: differs(binder, &change),
        path: change.path,
        since: change.since,
        meanwhile,
    }
}

fn differs(binder: &Binder, change: &Unsaved) -> UnsavedDifference {
    let Some(bytes) = &change.bytes else {
        return UnsavedDifference::Deleted;
    };
    if change.emptied {
        return UnsavedDifference::Emptied;
    }
    let findings = validate(binder, &change.path, bytes);
    if let Some(fault) = findings.iter().find(|found| found.is_fault()) {
        let line = fault.place.as_ref().map_or(1, |place| place.line);
        let new = change.written_base.is_none();
        return UnsavedDifference::Faulty { line, new };
    }
    match binder.base_text(change) {
        None => UnsavedDifference::New,
        Some(base) => UnsavedDifference::Changed {
            names: names(binder, &change.path, &base, bytes),
            lines: lines(&base, bytes),
        },
    }
}

/// Number of changed lines: the greater of added and removed.
fn lines(base: &[u8], bytes: &[u8]) -> usize {
    let (Ok(base), Ok(bytes)) = (std::str::from_utf8(base), std::str::from_utf8(bytes)) else {
        return 0;
    };
    let without = |text: &str, other: &str| {
        let other: BTreeSet<&str> = other.lines().collect();
        text.lines().filter(|line| !other.contains(line)).count()
    };
    without(bytes, base).max(without(base, bytes))
}

/// The people of the contact list whose rows were changed, added or taken away.
fn names(binder: &Binder, path: &str, base: &[u8], bytes: &[u8]) -> Vec<String> {
    if path != contacts_file::PATH {
        return Vec::new();
    }
    let home = home(binder);
    let read = |text: &[u8]| contacts_file::read(text, home).map(|reading| reading.value);
    let (Ok(before), Ok(after)) = (read(base), read(bytes)) else {
        return Vec::new();
    };
    let mut changed: Vec<&Person> = Vec::new();
    for (this, other) in [(&after, &before), (&before, &after)] {
        for (_, person) in this.people() {
            let is_same = |it: &&Person| it.id == person.id;
            let known = other.people().map(|(_, it)| it).find(is_same);
            if known != Some(person) && !changed.iter().any(|it| it.id == person.id) {
                changed.push(person);
            }
        }
    }
    changed.iter().map(|it| it.called().to_owned()).collect()
}

/// Authors of versions newer than the one the change was made from.
fn meanwhile(binder: &Binder, change: &Unsaved) -> Vec<(String, Moment)> {
    if binder.stands(change) {
        return Vec::new();
    }
    let writer = binder.writer_of(&change.path).ok().flatten();
    writer.into_iter().collect()
}
