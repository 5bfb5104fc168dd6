//! The contact list as people read it.

pub mod changes;
mod json;
pub mod short;
mod spreadsheet;

use std::collections::BTreeMap;

use crate::domain::documents::finding::Finding;
use crate::domain::documents::parsed::Parsed;
use crate::domain::people::contact::{
    ContactMark, Doubt, ListedGroup, ListedPerson, Listing, Phone, ReachReason, Reachability,
};
use crate::domain::people::phone_number::{Home, LineKind};
use crate::domain::time::moment::{self, Moment, Zone};
use crate::error::Message;
use crate::render::documents::faults;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::words::Words;
use crate::say;

pub use json::{json, listed, person};
pub use spreadsheet::sheet;

/// What a list is shown against.
#[derive(Clone, Copy)]
pub struct ContactsContext<'a> {
    pub words: &'a Words,
    /// Who wrote the versions of the list, the one shown first, where there are several.
    pub versions_by: &'a [String],
    pub home: Home,
    pub at: Moment,
    pub zone: Zone,
    /// Which number answers at this hour, and why, instead of all of them.
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
    for group in &listing.value.groups {
        page.heading(2, heading(group, context));
        if !group.rows.is_empty() {
            page.table(table(group, context));
        }
    }
    if listing.value.rows().next().is_none() {
        page.paragraph(context.say(&say!("contacts-empty")));
    }
    for finding in &listing.findings {
        faults::finding(&mut page, context.words, finding);
    }
    if let Some(age) = ages(&listing.value, context) {
        page.paragraph(Text::new(age, Tone::Faint));
    }
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

/// Role and name, where the person works, and what a reader must know before trusting the row.
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

/// What is in doubt about a person's numbers, a sentence each.
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

/// What is said in the row; that nobody has ever tried a number is said once, below the list.
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

fn numbers(row: &ListedPerson, context: ContactsContext<'_>) -> Text {
    let lines: Vec<String> = row
        .person
        .phones
        .iter()
        .map(|phone| number(phone, context))
        .collect();
    lines.join(",\n").into()
}

/// A number with its label, what answers there and, where it does not always answer, when it does.
pub fn number(phone: &Phone, context: ContactsContext<'_>) -> String {
    let mut parts = vec![phone.shown(context.home).replace(' ', "\u{a0}")];
    parts.extend(labels(phone, context));
    if phone.number.is_none() {
        parts.push(context.say(&say!("contacts-not-a-number")));
    }
    if let Some(hours) = hours(phone) {
        parts.push(context.say(&hours));
    }
    parts.join(" ")
}

/// The label of a number, and the kind where the label does not say it.
pub(in crate::render) fn labels(phone: &Phone, context: ContactsContext<'_>) -> Vec<String> {
    let label = Some(phone.label.clone()).filter(|label| !label.is_empty());
    let kind = kind_said(phone.kind).filter(|_| !phone.label_says_kind());
    let kind = kind.map(|kind| context.say(&kind));
    label.into_iter().chain(kind).collect()
}

fn kind_said(kind: LineKind) -> Option<Message> {
    Some(match kind {
        LineKind::Voice => return None,
        LineKind::Direct => say!("contacts-kind-direct"),
        LineKind::Switchboard => say!("contacts-kind-switchboard"),
        LineKind::Short => say!("contacts-kind-short"),
        LineKind::Text => say!("contacts-kind-text"),
        LineKind::Textphone => say!("contacts-kind-textphone"),
        LineKind::Fax => say!("contacts-kind-fax"),
        LineKind::Pager => say!("contacts-kind-pager"),
        LineKind::Data => say!("contacts-kind-data"),
    })
}

fn hours(phone: &Phone) -> Option<Message> {
    use crate::domain::people::hours::AnsweringHours;
    match phone.answers {
        AnsweringHours::Always => None,
        AnsweringHours::Office => Some(say!("contacts-hours-office")),
        AnsweringHours::Outside => Some(say!("contacts-hours-outside")),
        AnsweringHours::Own(span) => Some(say!(
            "contacts-hours-own",
            from = span.from.format("%H:%M").to_string(),
            to = span.to.format("%H:%M").to_string()
        )),
    }
}

/// The number that answers now; where none does, the addresses.
pub(in crate::render) fn dial(row: &ListedPerson, context: ContactsContext<'_>) -> Text {
    match &row.reach {
        Reachability::Dial { phone, .. } => {
            let shown = phone.shown(context.home).replace(' ', "\u{a0}");
            let labels = labels(phone, context).into_iter();
            let labels: String = labels.map(|label| format!(" {label}")).collect();
            Text::new(shown, Tone::Strong).and(labels, Tone::Normal)
        }
        Reachability::AsTyped(phone) => {
            let ways =
                std::iter::once(number(phone, context)).chain(row.person.email.iter().cloned());
            ways.collect::<Vec<_>>().join(",\n").into()
        }
        Reachability::NotNow(_) | Reachability::NoNumber => row.person.email.join(",\n").into(),
    }
}

fn why(row: &ListedPerson, context: ContactsContext<'_>) -> Text {
    let reason = reason(&row.reach, context);
    let tone = match row.reach {
        Reachability::Dial { .. } => Tone::Normal,
        Reachability::AsTyped(_) | Reachability::NotNow(_) | Reachability::NoNumber => {
            Tone::Warning
        }
    };
    Text::new(context.say(&reason), tone)
}

/// Why this number, or why none.
pub fn reason(reach: &Reachability, context: ContactsContext<'_>) -> Message {
    let until = |at: &Option<Moment>| at.map(|at| context.when(at));
    match reach {
        Reachability::Dial { why, .. } => match why {
            ReachReason::Always => say!("contacts-why-always"),
            ReachReason::OwnHours => say!("contacts-why-own"),
            ReachReason::OfficeOpen(at) => match until(at) {
                Some(time) => say!("contacts-why-open", time = time),
                None => say!("contacts-why-open-long"),
            },
            ReachReason::OfficeClosed(_, Some(holiday)) => {
                say!("contacts-why-holiday", day = holiday)
            }
            ReachReason::OfficeClosed(at, None) => match until(at) {
                Some(time) => say!("contacts-why-closed", time = time),
                None => say!("contacts-why-closed-long"),
            },
        },
        Reachability::NotNow(at) => match until(at) {
            Some(time) => say!("contacts-why-not-now", time = time),
            None => say!("contacts-why-not-now-long"),
        },
        Reachability::AsTyped(_) => say!("contacts-why-as-typed"),
        Reachability::NoNumber => say!("contacts-why-no-number"),
    }
}

/// How many contacts nobody has tried, and what to type about it.
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
