//! Edits contacts.yaml as text: one field of a person; people added, changed and removed.

mod phones;

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use crate::domain::people::contact::{Contacts, Field, ImportChanges, Person, PersonChange};
use crate::domain::people::phone_number::Home;
use crate::error::Failure;
use crate::format::people::contacts_file::{self, PATH};
use crate::format::people::contacts_lists;
use crate::format::people::contacts_text::phones::{dialled, set_phones};
use crate::format::yaml;
use crate::format::yaml::patch::Patch;
use crate::format::yaml::tree::{self, YamlNode};
use crate::format::yaml::write::{list, quoted};
use crate::say;

pub(crate) use phones::phones;

/// The text with one field of a person as in `after`.
///
/// # Errors
/// The current text cannot be read, or the field cannot be changed in it alone.
pub fn with_field(
    bytes: &[u8],
    after: &Person,
    field: Field,
    home: Home,
) -> Result<String, Failure> {
    let mut after = after.clone();
    if field.is_a_way() {
        // Earlier verification does not apply to a new number.
        after.verified = None;
    }
    let mut fields = vec![field];
    fields.extend((field.is_a_way()).then_some(Field::Verified));
    let change = PersonChange {
        before: after.clone(),
        after,
        fields,
    };
    changed(bytes, std::slice::from_ref(&change), None, home)
}

/// The text with what an import changes in one group.
///
/// # Errors
/// As [`with_field`].
pub fn with_changes(bytes: &[u8], changes: &ImportChanges, home: Home) -> Result<String, Failure> {
    let one = |change: &PersonChange| {
        let mut change = change.clone();
        let untried = change.fields.iter().any(|field| field.is_a_way());
        if untried && !change.fields.contains(&Field::Verified) {
            change.after.verified = None;
            change.fields.push(Field::Verified);
        }
        change
    };
    let people: Vec<PersonChange> = changes.changed.iter().map(one).collect();
    changed(bytes, &people, Some(changes), home)
}

/// Writes one field of a person.
fn set(patch: &mut Patch<'_>, node: &YamlNode, person: &Person, field: Field) {
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
pub(crate) fn record(person: &Person) -> Vec<String> {
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
    let value = match field {
        Field::Role => text(&person.role),
        Field::Name => text(&person.name),
        Field::Org => text(&person.org),
        Field::Phone => (!person.phones.is_empty()).then(|| phones(&person.phones)),
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

/// The records of all people, by id.
fn nodes(root: &YamlNode) -> HashMap<&str, &YamlNode> {
    let groups = root.get("groups").map_or(&[][..], YamlNode::items);
    let people = groups.iter().filter_map(|group| group.get("people"));
    let mut nodes = HashMap::new();
    for person in people.flat_map(YamlNode::items) {
        if let Some(id) = person.get("id").and_then(YamlNode::text) {
            nodes.entry(id).or_insert(person);
        }
    }
    nodes
}

/// Changes people in a text, and checks that the result parses to exactly these changes, whatever anchors
/// or merges it has. Numbers are changed in place if possible, else the person's whole list.
fn changed(
    bytes: &[u8],
    people: &[PersonChange],
    group: Option<&ImportChanges>,
    home: Home,
) -> Result<String, Failure> {
    let cannot = || Failure::could_not(say!("contacts-broken-first", path = PATH));
    let text = yaml::text(PATH, bytes).map_err(|_| cannot())?;
    let root = tree::parse(text).map_err(|_| cannot())?;
    let before = contacts_file::read(bytes, home)
        .map_err(|_| cannot())?
        .value;
    let wanted = essence(with_people(&before, people, group));
    let nodes = nodes(&root);
    let people_before: HashMap<&str, &Person> = before
        .people()
        .map(|(_, it)| (it.id.as_str(), it))
        .collect();
    for in_place in [true, false] {
        let mut patch = Patch::new(text);
        for change in people {
            let id = change.after.id.as_str();
            if let (Some(node), Some(person)) = (nodes.get(id), people_before.get(id)) {
                write(&mut patch, node, person, change, in_place);
            }
        }
        if let Some(changes) = group {
            write_group(&mut patch, &root, &nodes, changes);
        }
        let out = patch.apply();
        let read = contacts_file::read(out.as_bytes(), home);
        if let Err(fault) = &read
            && contacts_lists::is_too_long(fault)
        {
            return Err(contacts_lists::too_long(&out));
        }
        if read.is_ok_and(|read| essence(read.value) == wanted) {
            return Ok(out);
        }
    }
    Err(not_in_place(people))
}

fn not_in_place(people: &[PersonChange]) -> Failure {
    let name = people.first().map_or("", |change| change.after.called());
    Failure::could_not(say!("contacts-not-in-place", path = PATH, name = name))
}

/// Writes the changed fields of a person.
fn write(
    patch: &mut Patch<'_>,
    node: &YamlNode,
    before: &Person,
    change: &PersonChange,
    in_place: bool,
) {
    for field in &change.fields {
        let phones = *field == Field::Phone
            && in_place
            && set_phones(patch, node, &before.phones, &change.after.phones);
        if !phones {
            set(patch, node, &change.after, *field);
        }
    }
}

/// Takes people out of the list, and adds others to their group.
fn write_group(
    patch: &mut Patch<'_>,
    root: &YamlNode,
    nodes: &HashMap<&str, &YamlNode>,
    changes: &ImportChanges,
) {
    let gone = changes.removed().iter();
    gone.filter_map(|gone| nodes.get(gone.id.as_str()))
        .for_each(|node| patch.remove(node));
    let added: Vec<Vec<String>> = changes.added.iter().map(record).collect();
    let groups = root.get("groups").map_or(&[][..], YamlNode::items);
    let id = |group: &&YamlNode| group.get("id").and_then(YamlNode::text) == Some(&changes.group);
    if let Some(group) = groups.iter().find(id) {
        patch.append(group, "people", &added);
    }
}

/// The list with the changes in it.
fn with_people(
    before: &Contacts,
    people: &[PersonChange],
    group: Option<&ImportChanges>,
) -> Contacts {
    let mut after = before.clone();
    let mut changed: HashMap<&str, &PersonChange> =
        people.iter().map(|it| (it.after.id.as_str(), it)).collect();
    for person in after.groups.iter_mut().flat_map(|group| &mut group.people) {
        if let Some(change) = changed.remove(person.id.as_str()) {
            for field in &change.fields {
                person.take(*field, &change.after);
            }
        }
    }
    if let Some(changes) = group {
        let ids: HashSet<&str> = changes.removed().iter().map(|it| it.id.as_str()).collect();
        let gone = |person: &Person| ids.contains(person.id.as_str());
        for group in after.groups.iter_mut() {
            group.people.retain(|person| !gone(person));
            if group.id == changes.group {
                group.people.extend(changes.added.iter().cloned());
            }
        }
    }
    after
}

/// The list without how its numbers are typed.
fn essence(mut contacts: Contacts) -> Contacts {
    let people = contacts
        .groups
        .iter_mut()
        .flat_map(|group| &mut group.people);
    for phone in people.flat_map(|person| &mut person.phones) {
        phone.typed = dialled(phone).to_owned();
    }
    contacts
}
