//! The contact list for a pocket: whom to call, a line each.

use crate::domain::people::contact::{ListedGroup, ListedPerson, Listing, Phone};
use crate::render::page::{Page, Text, Tone};
use crate::render::people::contacts::{ContactsContext, number};
use crate::say;

/// 112 first, then the groups in the order of the list.
pub fn page(listing: &Listing, context: ContactsContext<'_>) -> Page {
    let say = |message| context.words.say(&message);
    let mut page = Page::new();
    page.heading(1, say(say!("print-112-first")));
    for group in &listing.groups {
        // Somebody whom nothing reaches is in the list, and not on a card.
        let people = group.rows.iter().filter(|row| {
            let person = &row.person;
            !person.phones.is_empty() || !person.email.is_empty()
        });
        let people = people.map(|row| person(row, context));
        let pairs: Vec<(String, Text)> = as_one(group, context).into_iter().chain(people).collect();
        if !pairs.is_empty() {
            page.heading(2, group.group.title.as_str());
            page.pairs(pairs);
        }
    }
    page
}

/// The ways that reach the group as one.
fn as_one(group: &ListedGroup, context: ContactsContext<'_>) -> Option<(String, Text)> {
    let phones = numbers(&group.group.phones, context);
    let ways: Vec<String> = phones.chain(group.group.email.iter().cloned()).collect();
    (!ways.is_empty()).then(|| {
        let all = context.words.say(&say!("print-card-all"));
        (all, Text::from(ways.join("\n")))
    })
}

fn person(row: &ListedPerson, context: ContactsContext<'_>) -> (String, Text) {
    let person = &row.person;
    let phones: Vec<String> = numbers(&person.phones, context).collect();
    let ways = match phones.is_empty() {
        true => person.email.join("\n"),
        false => phones.join("\n"),
    };
    let mut text = Text::new(ways, Tone::Strong);
    if !person.role.is_empty() && person.role != person.called() {
        text = text.and(format!("\n{}", person.role), Tone::Normal);
    }
    (person.called().to_owned(), text)
}

fn numbers<'a>(
    phones: &'a [Phone],
    context: ContactsContext<'a>,
) -> impl Iterator<Item = String> + 'a {
    let called = phones.iter().filter(|phone| phone.is_called());
    called.map(move |phone| number(phone, context))
}
