//! Contacts as cards with `tel:`, `sms:` and `mailto:` links.

use serde::Serialize;

use super::html;
use crate::domain::export::ExportContent;
use crate::domain::name;
use crate::domain::people::contact::{ListedGroup, ListedPerson, Phone};
use crate::render::documents::faults;
use crate::render::export::lists::contacts_context;
use crate::render::page::{Page, Text, to_html};
use crate::render::people::contacts::{self, ContactsContext};
use crate::render::words::Words;
use crate::say;

#[derive(Serialize)]
pub(super) struct GroupView {
    title: String,
    called: String,
    phones: Vec<PhoneView>,
    email: Vec<AddressView>,
    chat: String,
    note: String,
    people: Vec<PersonView>,
}

#[derive(Serialize)]
struct PersonView {
    id: String,
    name: String,
    called: String,
    about: minijinja::Value,
    phones: Vec<PhoneView>,
    email: Vec<AddressView>,
    chat: String,
}

/// A number; `tel` is empty where it cannot be dialled.
#[derive(Serialize)]
struct PhoneView {
    tel: String,
    /// Number for `sms:`; empty where texts cannot be sent.
    texted: String,
    shown: String,
    about: String,
}

#[derive(Serialize)]
struct AddressView {
    text: String,
    is_address: bool,
}

pub(super) fn groups(content: &ExportContent, words: &Words) -> Vec<GroupView> {
    let context = contacts_context(content, words);
    let groups = content.contacts.value.groups.iter();
    groups.map(|group| one(group, content, context)).collect()
}

/// Banners about the list: older version, two versions, findings.
pub(super) fn notes(content: &ExportContent, words: &Words) -> String {
    let mut page = Page::new();
    let older = content.contacts.fallback.as_ref();
    faults::older_all(&mut page, words, older, content.settings.zone);
    if !content.contacts_by.is_empty() {
        let by = content.contacts_by.join(", ");
        page.banner(words.say(&say!("contacts-two-versions", by = by)));
    }
    for finding in &content.contacts.findings {
        faults::finding(&mut page, words, finding);
    }
    page.blocks.iter().map(to_html::block).collect()
}

fn one(listed: &ListedGroup, content: &ExportContent, context: ContactsContext<'_>) -> GroupView {
    let group = &listed.group;
    let people = listed.rows.iter();
    GroupView {
        title: group.title.clone(),
        called: group.title.clone(),
        phones: group.phones.iter().map(|it| phone(it, context)).collect(),
        email: group.email.iter().map(|it| address(it)).collect(),
        chat: String::new(),
        note: group.note.clone(),
        people: people.map(|row| person(row, content, context)).collect(),
    }
}

fn person(row: &ListedPerson, content: &ExportContent, context: ContactsContext<'_>) -> PersonView {
    let person = &row.person;
    PersonView {
        id: format!("p-{}", name::slug(&person.id)),
        name: person.called().to_owned(),
        called: person.called().to_owned(),
        about: html(about(row, content, context)),
        phones: person.phones.iter().map(|it| phone(it, context)).collect(),
        email: person.email.iter().map(|it| address(it)).collect(),
        chat: person.chat.clone(),
    }
}

/// Lines below the name: role, organisation, marks, doubts, note, deputies.
fn about(row: &ListedPerson, content: &ExportContent, context: ContactsContext<'_>) -> String {
    let who = contacts::who(row, context);
    let mut lines: Vec<Text> = Vec::new();
    for (text, tone) in who.0.iter().skip(1) {
        lines.push(Text::new(text.trim_start_matches('\n'), *tone));
    }
    let deputies = row.person.deputy_of.iter().map(|id| content.called(id));
    let deputies: Vec<&str> = deputies.collect();
    if !deputies.is_empty() {
        let of = deputies.join(", ");
        lines.push(Text::from(
            context.words.say(&say!("export-deputy-of", who = of)),
        ));
    }
    let line = |text: &Text| format!("<p>{}</p>\n", to_html::toned(text));
    lines.iter().map(line).collect()
}

fn phone(phone: &Phone, context: ContactsContext<'_>) -> PhoneView {
    let number = phone
        .number
        .as_ref()
        .map(|number| number.as_str().to_owned());
    let number = number.unwrap_or_default();
    let mut about = contacts::labels(phone, context);
    about.extend(contacts::hours(phone).map(|said| context.words.say(&said)));
    if phone.number.is_none() {
        about.push(context.words.say(&say!("contacts-not-a-number")));
    }
    PhoneView {
        // A pause, then what the switchboard asks for.
        tel: match (number.as_str(), phone.extension.as_str()) {
            ("", _) | (_, "") => number.clone(),
            (number, extension) => format!("{number},{extension}"),
        },
        texted: match phone.kind.is_texted() && phone.extension.is_empty() {
            true => number,
            false => String::new(),
        },
        shown: phone.shown(context.home),
        about: about.join(" · "),
    }
}

/// Only a plain address becomes a link; a header injected after `?` does not.
fn address(text: &str) -> AddressView {
    let is_sign = |c: char| c.is_alphanumeric() || "@.-_+'".contains(c);
    AddressView {
        is_address: text.matches('@').count() == 1 && text.chars().all(is_sign),
        text: text.to_owned(),
    }
}
