//! The contact list, or a part, as a contacts.yaml of its own.

use crate::domain::people::contact::{ListedGroup, Listing, Person};
use crate::format::people::contacts_text::{phones, record};
use crate::format::yaml::write::{list, quoted};

/// The groups and people of a list, each value on one line. Signs that act on what shows them are
/// written as their numbers.
pub fn write(listing: &Listing) -> Vec<u8> {
    if listing.groups.is_empty() {
        return b"groups: []\n".to_vec();
    }
    let mut out = String::from("groups:\n");
    for group in &listing.groups {
        write_group(&mut out, group);
    }
    out.into_bytes()
}

fn write_group(out: &mut String, listed: &ListedGroup) {
    let group = &listed.group;
    let text =
        |key: &str, text: &str| (!text.is_empty()).then(|| format!("{key}: {}", quoted(text)));
    let numbers = (!group.phones.is_empty()).then(|| format!("phones: {}", phones(&group.phones)));
    let mails = (!group.email.is_empty()).then(|| format!("email: {}", list(&group.email)));
    let mut lines = vec![
        format!("id: {}", group.id),
        format!("title: {}", quoted(&group.title)),
    ];
    let more = [
        mails,
        numbers,
        text("note", &group.note),
        text("office", &group.office),
    ];
    lines.extend(more.into_iter().flatten());
    add(out, &lines, 2);
    if listed.rows.is_empty() {
        out.push_str("    people: []\n");
        return;
    }
    out.push_str("    people:\n");
    for row in &listed.rows {
        let person: &Person = &row.person;
        add(out, &record(person), 6);
    }
}

/// Appends a record of a list with dashes in a column, from 0.
fn add(out: &mut String, lines: &[String], column: usize) {
    let indent = " ".repeat(column);
    for (at, line) in lines.iter().enumerate() {
        let mark = if at == 0 { "- " } else { "  " };
        out.push_str(&format!("{indent}{mark}{line}\n"));
    }
}
