//! The contact list as rows for a spreadsheet; an import reads them back.

use crate::domain::people::contact::{ListedGroup, ListedPerson, Listing, Phone};
use crate::render::people::contacts::{ContactsContext, doubts, labels};
use crate::say;

/// The list as rows for a spreadsheet, with its header.
pub fn sheet(listing: &Listing, context: ContactsContext<'_>) -> (Vec<String>, Vec<Vec<String>>) {
    let most = listing.rows().map(|row| row.person.phones.len()).max();
    let most = most.unwrap_or(0).max(1);
    let before = [
        say!("contacts-column-group"),
        say!("contacts-column-role"),
        say!("contacts-column-name"),
        say!("contacts-column-org"),
    ];
    let after = [
        say!("contacts-column-email"),
        say!("contacts-column-chat"),
        say!("contacts-column-audience"),
        say!("contacts-column-verified"),
        say!("contacts-column-mandate"),
        say!("contacts-column-note"),
        say!("contacts-column-id"),
    ];
    let phone = context.say(&say!("contacts-column-phone"));
    let mut header: Vec<String> = before.iter().map(|said| context.say(said)).collect();
    header.push(phone.clone());
    header.extend((2..=most).map(|index| format!("{phone} {index}")));
    header.extend(after.iter().map(|said| context.say(said)));
    let doubted = listing.rows().any(|row| !row.doubts.is_empty());
    header.extend(doubted.then(|| context.say(&say!("contacts-column-doubt"))));
    let group_rows = |group: &ListedGroup| -> Vec<Vec<String>> {
        let row = |row: &ListedPerson| {
            let mut cells = sheet_row(&group.group.title, row, most, context);
            cells.extend(doubted.then(|| doubts(row, context).join("; ")));
            cells
        };
        group.rows.iter().map(row).collect()
    };
    (header, listing.groups.iter().flat_map(group_rows).collect())
}

fn sheet_row(
    group: &str,
    row: &ListedPerson,
    most: usize,
    context: ContactsContext<'_>,
) -> Vec<String> {
    let person = &row.person;
    let mut cells = vec![
        group.to_owned(),
        person.role.clone(),
        person.name.clone(),
        person.org.clone(),
    ];
    let phone = |index| {
        person
            .phones
            .get(index)
            .map(|phone| sheet_number(phone, context))
    };
    cells.extend((0..most).map(|index| phone(index).unwrap_or_default()));
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    cells.extend([
        person.email.join(", "),
        person.chat.clone(),
        person.audience.join(", "),
        day(person.verified),
        day(person.mandate_until),
        person.note.clone(),
        person.id.clone(),
    ]);
    cells
}

/// `070-174 06 05 (mobil)`, as an import reads it back.
fn sheet_number(phone: &Phone, context: ContactsContext<'_>) -> String {
    let shown = phone.shown(context.home);
    let label = |label: String| {
        let odd = !is_balanced(&label);
        // Half a bracket would end the one that is written around it.
        if odd {
            label.replace(['(', ')', '[', ']'], " ").trim().to_owned()
        } else {
            label
        }
    };
    let labels = labels(phone, context).into_iter().map(label);
    let labels: Vec<String> = labels.filter(|label| !label.is_empty()).collect();
    match labels.join(", ") {
        none if none.is_empty() => shown,
        labels if labels.chars().any(char::is_alphabetic) => format!("{shown} ({labels})"),
        // Digits in brackets could be part of the number.
        labels => format!("{shown} (\"{labels}\")"),
    }
}

/// True if every bracket of a text that is closed was opened before, and the other way round.
fn is_balanced(text: &str) -> bool {
    let depth = text.chars().try_fold(0_usize, |depth, c| match c {
        '(' | '[' => Some(depth + 1),
        ')' | ']' => depth.checked_sub(1),
        _ => Some(depth),
    });
    depth == Some(0)
}
