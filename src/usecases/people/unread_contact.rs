//! Reasons why a name is in a file, but not in the contact list as read.

use crate::domain::documents::finding::Finding;
use crate::domain::name::folded;
use crate::domain::people::phone_number::Home;
use crate::error::Message;
use crate::format::people::contacts_file;
use crate::replica::Binder;
use crate::say;
use crate::usecases::documents::validate::validate;

/// Failure for an unknown name: not found, only in an unsaved list, or in an unreadable row.
pub(crate) fn nobody(binder: &Binder, home: Home, words: &str) -> Message {
    let found = in_folder(binder, home, words).or_else(|| in_faulty_row(binder, home, words));
    found.unwrap_or_else(|| say!("contacts-nobody", words = words))
}

/// In the list in the folder.
fn in_folder(binder: &Binder, home: Home, words: &str) -> Option<Message> {
    let changed = binder.changed_documents().ok()?.into_iter();
    let mut lists = changed.filter(|it| it.path == contacts_file::PATH);
    let bytes = lists.next()?.bytes?;
    let findings = validate(binder, contacts_file::PATH, &bytes);
    let fault = findings.iter().find(|found| found.is_fault());
    if let Some(fault) = fault {
        let is_named = line_with(&bytes, words).is_some();
        let line = line(fault);
        return is_named.then(|| say!("contacts-only-faulty", words = words, line = line));
    }
    let list = contacts_file::read(&bytes, home).ok()?.value;
    let is_named = !list.named(words).is_empty();
    is_named.then(|| say!("contacts-only-unsaved", words = words))
}

/// In a row of the saved list that was left out because of a fault.
fn in_faulty_row(binder: &Binder, home: Home, words: &str) -> Option<Message> {
    let bytes = binder.document(contacts_file::PATH).ok()??;
    let findings = contacts_file::read(&bytes, home).ok()?.findings;
    let mut faults = findings.iter().filter(|found| found.is_fault());
    let of = faults.find(|found| {
        let record = found.record.as_deref().unwrap_or_default();
        line_with(record.as_bytes(), words).is_some()
    })?;
    Some(say!("contacts-row-faulty", words = words, line = line(of)))
}

fn line(found: &Finding) -> usize {
    found.place.as_ref().map_or(1, |place| place.line)
}

/// The first line, from 0, with all the words, in any case.
fn line_with(bytes: &[u8], words: &str) -> Option<usize> {
    let text = folded(&String::from_utf8_lossy(bytes));
    let wanted = folded(words);
    let mut lines = text.lines();
    lines.position(|line| wanted.split_whitespace().all(|word| line.contains(word)))
}
