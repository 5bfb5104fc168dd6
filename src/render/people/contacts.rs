//! The contact list as a table.

pub mod changes;
mod json;
mod numbers;
pub mod short;
mod spreadsheet;

use std::collections::BTreeMap;

use crate::domain::documents::finding::Finding;
use crate::domain::documents::parsed::Parsed;
use crate::domain::people::contact::{ContactMark, Doubt, ListedGroup, ListedPerson, Listing};
use crate::domain::people::phone_number::Home;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::error::Message;
use crate::render::documents::faults;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::words::Words;
use crate::say;

use numbers::{numbers, why};

pub use json::{json, listed, person};
pub(in crate::render) use numbers::{dial, hours, labels};
pub use numbers::{is_unstated, number, reason};
pub use spreadsheet::sheet;

/// Context for showing a list.
#[derive(Clone, Copy)]
pub struct ContactsContext<'a> {
    pub words: &'a Words,
    /// Authors of the list's live versions, that of the one shown first; empty if there is one.
    pub versions_by: &'a [String],
    pub home: Home,
    pub at: Moment,
    pub zone: Zone,
    /// Shows the number for this hour with the reason, instead of all numbers.
    pub now: bool,
}

impl ContactsContext<'_> {
    fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    /// `16:30`, or with its day where that is another than now.
    fn when(&self, at: Moment) -> String {
        let clock = moment::clock_in(at, self.zone);
        let day = moment::date_in(at, self.zone);
        if day == moment::date_in(self.at, self.zone) {
            clock
        } else {
            format!("{day} {clock}")
        }
    }
}

/// The list, a table a group, and below it what is wrong in the file and which contacts are old.
pub fn page(listing: &Parsed<Listing>, context: ContactsContext<'_>) -> Page {
    let mut page = Page::new();
    if let Some(older) = &listing.fallback {
        faults::older(&mut page, context.words, older, context.zone);
    }
    if !context.versions_by.is_empty() {
        let by = context.versions_by.join(", ");
        page.banner(context.say(&say!("contacts-two-versions", by = by)));
    }
    add_groups(&mut page, &listing.value, context);
    for finding in &listing.findings {
        faults::finding(&mut page, context.words, finding);
    }
    if let Some(age) = ages(&listing.value, context) {
        page.paragraph(Text::new(age, Tone::Faint));
    }
    page
}

/// The people, a table a group.
fn add_groups(page: &mut Page, listing: &Listing, context: ContactsContext<'_>) {
    for group in &listing.groups {
        page.heading(2, heading(group, context));
        if !group.rows.is_empty() {
            page.table(table(group, context));
        }
    }
    if listing.rows().next().is_none() {
        page.paragraph(context.say(&say!("contacts-empty")));
    }
}

/// The list on paper: without what to type.
pub fn printed(listing: &Parsed<Listing>, context: ContactsContext<'_>) -> Page {
    let mut page = Page::new();
    page.heading(1, context.say(&say!("print-of-contacts")));
    if let Some(older) = &listing.fallback {
        faults::older(&mut page, context.words, older, context.zone);
    }
    if !context.versions_by.is_empty() {
        let by = context.versions_by.join(", ");
        page.banner(context.say(&say!("contacts-two-versions", by = by)));
    }
    add_groups(&mut page, &listing.value, context);
    page
}

fn heading(listed: &ListedGroup, context: ContactsContext<'_>) -> String {
    let group = &listed.group;
    let mut parts = vec![group.title.clone()];
    parts.extend(group.phones.iter().map(|phone| number(phone, context)));
    parts.extend(group.email.iter().cloned());
    parts.join(" · ")
}

fn table(group: &ListedGroup, context: ContactsContext<'_>) -> Table {
    let column = |message: Message| context.say(&message);
    let (third, fourth) = if context.now {
        (say!("contacts-column-now"), say!("contacts-column-why"))
    } else {
        (say!("contacts-column-phone"), say!("contacts-column-email"))
    };
    Table {
        header: vec![
            column(say!("contacts-column-who")),
            column(third),
            column(fourth),
        ],
        rows: group.rows.iter().map(|row| cells(row, context)).collect(),
    }
}

fn cells(row: &ListedPerson, context: ContactsContext<'_>) -> Vec<Text> {
    let person = &row.person;
    let (second, third) = if context.now {
        (dial(row, context), why(row, context))
    } else {
        (numbers(row, context), person.email.join(",\n").into())
    };
    let who = who(row, context);
    let who = match person.chat.as_str() {
        chat if chat.is_empty() || context.now => who,
        chat => who.and(format!("\n{chat}"), Tone::Normal),
    };
    vec![who, second, third]
}

/// Role and name, organisation, and marks.
pub(in crate::render) fn who(row: &ListedPerson, context: ContactsContext<'_>) -> Text {
    let person = &row.person;
    let mut text = Text::new(person.called(), Tone::Strong);
    let mut line = |piece: String, tone| {
        text = std::mem::take(&mut text).and(format!("\n{piece}"), tone);
    };
    for more in [&person.role, &person.org] {
        if !more.is_empty() && more != person.called() {
            line(more.clone(), Tone::Normal);
        }
    }
    for mark in &row.marks {
        if let Some(said) = mark_said(*mark) {
            line(context.say(&said), Tone::Warning);
        }
    }
    for doubt in doubts(row, context) {
        line(doubt, Tone::Warning);
    }
    if !person.note.is_empty() {
        line(person.note.clone(), Tone::Faint);
    }
    text
}

/// Doubts about a person's details, a sentence each.
pub fn doubts(row: &ListedPerson, context: ContactsContext<'_>) -> Vec<String> {
    let doubts = row.doubts.iter();
    doubts.map(|doubt| doubted(doubt, context)).collect()
}

/// `Ändrad utan underskrift 2026-11-21 av Carin`, `Enligt Bo Östlund: 070-174 06 88`.
fn doubted(doubt: &Doubt, context: ContactsContext<'_>) -> String {
    match doubt {
        Doubt::Outside { by, on } => {
            let day = on.to_string();
            context.say(&say!("contacts-changed-outside", day = day, by = by))
        }
        Doubt::Elsewhere {
            by,
            phones,
            addresses,
        } => {
            let phones = phones.iter().map(|phone| number(phone, context));
            let ways: Vec<String> = phones.chain(addresses.iter().cloned()).collect();
            let ways = ways.join(", ");
            context.say(&say!("contacts-elsewhere", by = by, ways = ways))
        }
    }
}

/// Mark shown in the row; "never tried" is summed up below the list.
fn mark_said(mark: ContactMark) -> Option<Message> {
    Some(match mark {
        ContactMark::MandateOver(day) => say!("contacts-mandate-over", day = day.to_string()),
        ContactMark::MandateEnds(day) => say!("contacts-mandate-ends", day = day.to_string()),
        ContactMark::VerifiedLongAgo(day) => {
            say!("contacts-verified-long-ago", day = day.to_string())
        }
        ContactMark::NoWay => say!("contacts-no-way"),
        ContactMark::NeverVerified => return None,
    })
}

/// Number of contacts never tried, and the command for it.
fn ages(listing: &Listing, context: ContactsContext<'_>) -> Option<String> {
    let mut never: BTreeMap<&str, &str> = BTreeMap::new();
    for row in listing.rows() {
        if row.marks.contains(&ContactMark::NeverVerified) {
            never.insert(&row.person.id, row.person.called());
        }
    }
    let (id, _) = never.first_key_value()?;
    let count = never.len();
    Some(context.say(&say!("contacts-never-verified", count = count, id = *id)))
}

/// The records that could not be read, for formats that show only rows.
pub fn unreadable(findings: &[Finding]) -> usize {
    findings
        .iter()
        .filter(|finding| finding.record.is_some())
        .count()
}
