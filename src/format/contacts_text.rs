//! Changing contacts.yaml as text: one field of somebody, people added, changed and taken out.

use chrono::NaiveDate;

use crate::domain::contact::{Change, Changes, Field, Person, Phone};
use crate::domain::hours::Answers;
use crate::domain::phone::Home;
use crate::error::Failure;
use crate::format::contacts_file::PATH;
use crate::format::yaml;
use crate::format::yaml::patch::{Patch, list, quoted};
use crate::format::yaml::tree::{self, Node};
use crate::say;

/// The text with one field of a person as it is in `after`.
///
/// # Errors
/// The text as it stands cannot be read, so nothing can be changed in it.
pub fn with_field(bytes: &[u8], after: &Person, field: Field) -> Result<String, Failure> {
    changed(bytes, |patch, root| {
        if let Some(node) = person(root, &after.id) {
            set(patch, node, after, field);
            if field.is_a_way() {
                forget_verified(patch, node);
            }
        }
    })
}

/// The text with a number of a person: the one with this label, or the first where it has none.
///
/// # Errors
/// As [`with_field`].
pub fn with_phone(bytes: &[u8], id: &str, phone: &Phone) -> Result<String, Failure> {
    changed(bytes, |patch, root| {
        if let Some(node) = person(root, id) {
            set_phone(patch, node, phone);
            forget_verified(patch, node);
        }
    })
}

/// What was tried before says nothing of a new number.
fn forget_verified(patch: &mut Patch<'_>, person: &Node) {
    if person.get("verified").is_some_and(|day| !day.is_nothing()) {
        patch.set(person, "verified", "null");
    }
}

fn set_phone(patch: &mut Patch<'_>, person: &Node, phone: &Phone) {
    let number = quoted(dialled(phone));
    let listed = person.get("phones").map_or(&[][..], Node::items);
    let has_label = |item: &&Node| item.get("label").and_then(Node::text) == Some(&phone.label);
    let found = if phone.label.is_empty() {
        listed.first()
    } else {
        listed.iter().find(has_label)
    };
    match found {
        Some(item) if item.text().is_some() => patch.replace_scalar(item, &number),
        Some(item) => patch.set(item, "number", &number),
        None if listed.is_empty() => {
            patch.set(person, "phones", &format!("[{}]", phone_record(phone)));
        }
        None => patch.append(person, "phones", &[vec![phone_record(phone)]]),
    }
}

fn dialled(phone: &Phone) -> &str {
    phone
        .number
        .as_ref()
        .map_or(phone.typed.as_str(), |number| number.as_str())
}

fn phone_record(phone: &Phone) -> String {
    let mut parts = vec![format!("number: {}", quoted(dialled(phone)))];
    if !phone.label.is_empty() {
        parts.push(format!("label: {}", quoted(&phone.label)));
    }
    match phone.answers {
        Answers::Always => {}
        Answers::Office => parts.push("hours: office".to_owned()),
        Answers::Outside => parts.push("hours: outside".to_owned()),
        Answers::Own(span) => parts.push(format!(
            "hours: {{ days: {}, from: \"{}\", to: \"{}\" }}",
            quoted(&span.days.names()),
            span.from.format("%H:%M"),
            span.to.format("%H:%M")
        )),
    }
    format!("{{ {} }}", parts.join(", "))
}

/// The text with what an import changes in one group.
///
/// # Errors
/// The text as it stands cannot be read, so nothing can be changed in it.
pub fn with_changes(bytes: &[u8], changes: &Changes) -> Result<String, Failure> {
    changed(bytes, |patch, root| {
        for Change { after, fields, .. } in &changes.changed {
            if let Some(node) = person(root, &after.id) {
                fields
                    .iter()
                    .for_each(|field| set(patch, node, after, *field));
                if fields.iter().any(|field| field.is_a_way()) && !fields.contains(&Field::Verified)
                {
                    forget_verified(patch, node);
                }
            }
        }
        for gone in changes.removed() {
            if let Some(node) = person(root, &gone.id) {
                patch.remove(node);
            }
        }
        let added: Vec<Vec<String>> = changes.added.iter().map(record).collect();
        let groups = root.get("groups").map_or(&[][..], Node::items);
        let id = |group: &&Node| group.get("id").and_then(Node::text) == Some(&changes.group);
        if let Some(group) = groups.iter().find(id) {
            patch.append(group, "people", &added);
        }
    })
}

fn set(patch: &mut Patch<'_>, node: &Node, person: &Person, field: Field) {
    match pair(person, field) {
        Some((key, value)) => patch.set(node, key, &value),
        None if node.get(field.key()).is_some() => {
            let nothing = if field.is_list() { "[]" } else { "null" };
            patch.set(node, field.key(), nothing);
        }
        None => {}
    }
}

/// A person as the lines of a record.
fn record(person: &Person) -> Vec<String> {
    let mut lines = vec![format!("id: {}", person.id)];
    let pairs = Field::ALL.iter().filter_map(|field| pair(person, *field));
    lines.extend(pairs.map(|(key, value)| format!("{key}: {value}")));
    lines
}

/// A field that has something in it, as key and value on one line.
fn pair(person: &Person, field: Field) -> Option<(&'static str, String)> {
    let text = |text: &String| (!text.is_empty()).then(|| quoted(text));
    let items = |items: &Vec<String>| (!items.is_empty()).then(|| list(items));
    let date = |day: Option<NaiveDate>| day.map(|day| day.to_string());
    let phones: Vec<String> = person.phones.iter().map(phone_record).collect();
    let value = match field {
        Field::Role => text(&person.role),
        Field::Name => text(&person.name),
        Field::Org => text(&person.org),
        Field::Phone => (!phones.is_empty()).then(|| format!("[{}]", phones.join(", "))),
        Field::Email => items(&person.email),
        Field::Chat => text(&person.chat),
        Field::DeputyOf => items(&person.deputy_of),
        Field::MandateUntil => date(person.mandate_until),
        Field::Covers => items(&person.covers),
        Field::Audience => items(&person.audience),
        Field::Prefers => text(&person.prefers),
        Field::Verified => date(person.verified),
        Field::Note => text(&person.note),
        Field::Office => text(&person.office),
    };
    value.map(|value| (field.key(), value))
}

fn person<'n>(root: &'n Node, id: &str) -> Option<&'n Node> {
    let groups = root.get("groups")?.items().iter();
    groups
        .filter_map(|group| group.get("people"))
        .flat_map(Node::items)
        .find(|person| person.get("id").and_then(Node::text) == Some(id))
}

/// Changes a text that can be read, and makes sure that what comes out can be.
fn changed(bytes: &[u8], change: impl Fn(&mut Patch<'_>, &Node)) -> Result<String, Failure> {
    let cannot = || Failure::could_not(say!("contacts-broken-first", path = PATH));
    let text = yaml::text(PATH, bytes).map_err(|_| cannot())?;
    let root = tree::parse(text).map_err(|_| cannot())?;
    let mut patch = Patch::new(text);
    change(&mut patch, &root);
    let out = patch.apply();
    match crate::format::contacts_file::read(out.as_bytes(), Home::Nowhere) {
        Ok(_) => Ok(out),
        Err(_) => Err(cannot()),
    }
}
