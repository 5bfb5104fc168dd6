//! The contact list on one screen: a row a person, with the number that answers at this hour.

use textwrap::core::display_width;

use crate::domain::documents::parsed::Parsed;
use crate::domain::people::contact::{ListedGroup, ListedPerson, Listing};
use crate::render::page::{Page, Text, Tone};
use crate::render::people::contacts::{ContactsContext, dial};
use crate::say;

/// Rows below the people: findings, and the command for the whole list.
const BELOW: usize = 3;

/// As many groups as fit, in the order of the file; of the others the number of people.
pub fn page(
    listing: &Parsed<Listing>,
    context: ContactsContext<'_>,
    width: usize,
    rows: usize,
) -> Page {
    let mut page = Page::new();
    let groups: Vec<&ListedGroup> = listing.value.groups.iter().collect();
    let mut room = rows.saturating_sub(BELOW);
    let mut others = Vec::new();
    for (index, group) in groups.iter().enumerate() {
        let left = groups.len() - index - 1;
        // A heading, an empty row, and for each group after it a row of its own.
        let takes = group.rows.len() + 2;
        if others.is_empty() && takes + left <= room {
            page.heading(2, group.group.title.clone());
            page.pairs(
                group
                    .rows
                    .iter()
                    .map(|row| person(row, context, width))
                    .collect(),
            );
            room -= takes;
        } else {
            others.push(other(group, context));
        }
    }
    if !others.is_empty() {
        page.bullets(others);
    }
    let faults = listing.findings.len();
    if listing.value.rows().next().is_none() {
        page.paragraph(context.say(&say!("contacts-empty")));
        if faults == 0 {
            return page;
        }
    }
    let more = match faults {
        0 => context.say(&say!("contacts-more")),
        _ => context.say(&say!("contacts-more-faults", count = faults)),
    };
    page.paragraph(Text::new(more, Tone::Faint));
    page
}

/// Name, number and role in one row; the role is cut if necessary.
fn person(row: &ListedPerson, context: ContactsContext<'_>, width: usize) -> (String, Text) {
    let person = &row.person;
    let way = dial(row, context).bare();
    let way = way
        .lines()
        .next()
        .unwrap_or_default()
        .trim_end_matches(',')
        .to_owned();
    let way = match way.is_empty() {
        true => context.say(&say!("contacts-no-way")),
        false => way,
    };
    let role = match person.role.as_str() {
        role if role == person.called() => person.org.as_str(),
        role => role,
    };
    // The names take at most a third of the row.
    let room = width.saturating_sub(width / 3 + 2 + display_width(&way) + 3);
    let text = Text::new(way, Tone::Strong).and(format!("  {}", cut(role, room)), Tone::Normal);
    (person.called().to_owned(), text)
}

fn cut(text: &str, room: usize) -> String {
    if display_width(text) <= room {
        return text.to_owned();
    }
    let kept: String = text.chars().take(room.saturating_sub(1)).collect();
    match kept.trim_end() {
        "" => String::new(),
        kept => format!("{kept}…"),
    }
}

fn other(group: &ListedGroup, context: ContactsContext<'_>) -> String {
    let (title, id) = (group.group.title.as_str(), group.group.id.as_str());
    let count = group.rows.len();
    context.say(&say!(
        "contacts-other-group",
        title = title,
        count = count,
        id = id
    ))
}
