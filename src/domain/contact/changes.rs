//! What a file brought from elsewhere would change in one group of the list.

use std::collections::BTreeSet;

use crate::domain::contact::{Contacts, Field, Group, Person, Phone, list_of};
use crate::domain::hours::Answers;
use crate::domain::name::{folded, slug};
use crate::domain::phone::Kind;
use crate::domain::text as foreign;

/// Shown before anything is written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes {
    /// Id of the group.
    pub group: String,
    /// With ids of their own.
    pub added: Vec<Person>,
    pub changed: Vec<Change>,
    /// In the group, not in the file.
    pub gone: Vec<Person>,
    /// Whether those are taken out.
    pub remove_gone: bool,
    pub same: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub before: Person,
    pub after: Person,
    pub fields: Vec<Field>,
}

impl Changes {
    /// What the people of a file would change. Somebody is known again by id, by mail address, or by
    /// name and organisation; a field the file leaves empty stays as it is.
    pub fn between(contacts: &Contacts, group: &Group, incoming: Vec<Person>) -> Self {
        let mut changes = Self {
            group: group.id.clone(),
            ..Self::default()
        };
        let mut ids: BTreeSet<String> = contacts
            .people()
            .map(|(_, person)| person.id.clone())
            .collect();
        let mut met = BTreeSet::new();
        for person in incoming {
            let known = group
                .people
                .iter()
                .find(|known| is_same(known, &person) && !met.contains(&known.id));
            match known {
                Some(known) => {
                    met.insert(known.id.clone());
                    changes.meet(known, &person);
                }
                None => {
                    let id = free_id(&person, &ids);
                    ids.insert(id.clone());
                    let phones = phones(&[], &person.phones);
                    changes.added.push(Person {
                        id,
                        phones,
                        ..person
                    });
                }
            }
        }
        let gone = group.people.iter().filter(|known| !met.contains(&known.id));
        changes.gone = gone.cloned().collect();
        changes
    }

    fn meet(&mut self, known: &Person, incoming: &Person) {
        let after = merged(known, incoming);
        let fields: Vec<Field> = Field::ALL
            .iter()
            .copied()
            .filter(|field| differs(known, &after, *field))
            .collect();
        if fields.is_empty() {
            self.same += 1;
        } else {
            self.changed.push(Change {
                before: known.clone(),
                after,
                fields,
            });
        }
    }

    /// Who is taken out.
    pub fn removed(&self) -> &[Person] {
        if self.remove_gone { &self.gone } else { &[] }
    }

    /// Whether there is anything to write.
    pub fn is_nothing(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed().is_empty()
    }
}

fn is_same(known: &Person, incoming: &Person) -> bool {
    if !incoming.id.is_empty() {
        return known.id == incoming.id;
    }
    let mail = |person: &Person| -> BTreeSet<String> {
        person.email.iter().map(|mail| folded(mail)).collect()
    };
    if !mail(known).is_disjoint(&mail(incoming)) {
        return true;
    }
    let called = folded(known.called()) == folded(incoming.called());
    let either_org = known.org.is_empty() || incoming.org.is_empty();
    called && (either_org || folded(&known.org) == folded(&incoming.org))
}

/// Made of the name, else the role, told apart by a number where somebody has it already.
fn free_id(person: &Person, taken: &BTreeSet<String>) -> String {
    let wanted = if person.id.is_empty() {
        slug(person.called())
    } else {
        slug(&person.id)
    };
    let wanted = if wanted.is_empty() {
        "kontakt".to_owned()
    } else {
        wanted
    };
    let mut id = wanted.clone();
    let mut number = 2;
    while taken.contains(&id) {
        id = format!("{wanted}-{number}");
        number += 1;
    }
    id
}

fn merged(known: &Person, incoming: &Person) -> Person {
    let text = |new: &String, old: &String| {
        if new.is_empty() || is_same_text(new, old) {
            old.clone()
        } else {
            new.clone()
        }
    };
    let list = |new: &Vec<String>, old: &Vec<String>| {
        if new.is_empty() || is_same_list(new, old) {
            old.clone()
        } else {
            new.clone()
        }
    };
    Person {
        id: known.id.clone(),
        role: text(&incoming.role, &known.role),
        name: text(&incoming.name, &known.name),
        org: text(&incoming.org, &known.org),
        phones: phones(&known.phones, &incoming.phones),
        email: list(&incoming.email, &known.email),
        chat: text(&incoming.chat, &known.chat),
        deputy_of: list(&incoming.deputy_of, &known.deputy_of),
        mandate_until: incoming.mandate_until.or(known.mandate_until),
        covers: list(&incoming.covers, &known.covers),
        audience: list(&incoming.audience, &known.audience),
        prefers: text(&incoming.prefers, &known.prefers),
        verified: incoming.verified.or(known.verified),
        note: text(&incoming.note, &known.note),
        office: text(&incoming.office, &known.office),
    }
}

/// Whether two texts differ in nothing but blanks and in signs that a medium writes out.
fn is_same_text(one: &str, other: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let shown = foreign::line(text);
        shown.split_whitespace().map(str::to_owned).collect()
    };
    words(one) == words(other)
}

/// Whether two lists have the same in them, whatever the case and however they were separated.
fn is_same_list(one: &[String], other: &[String]) -> bool {
    let parts = |list: &[String]| -> Vec<String> {
        let parts = list.iter().flat_map(|text| list_of(text));
        parts
            .map(|part| foreign::line(&part).to_lowercase())
            .collect()
    };
    parts(one) == parts(other)
}

/// The incoming numbers, each with what is known of it and not said anew. One number stands twice
/// only where it did so before.
pub(super) fn phones(known: &[Phone], incoming: &[Phone]) -> Vec<Phone> {
    if incoming.is_empty() {
        return known.to_vec();
    }
    let mut left: Vec<&Phone> = known.iter().collect();
    let mut all: Vec<Phone> = Vec::new();
    for phone in incoming {
        let again = |one: &Phone| one.is_same_line(phone) && one.is_labelled(&phone.label);
        match taken(&mut left, phone) {
            Some(old) => all.push(told_anew(old, phone)),
            None if all.iter().any(again) => {}
            None => all.push(phone.clone()),
        }
    }
    all
}

/// The known number that is most like an incoming one, taken out of those that are left.
fn taken<'k>(left: &mut Vec<&'k Phone>, phone: &Phone) -> Option<&'k Phone> {
    let line = |old: &&Phone| old.is_same_line(phone);
    let label = |old: &&Phone| line(old) && old.is_labelled(&phone.label);
    let exactly = |old: &&Phone| {
        label(old)
            && old.extension == phone.extension
            && old.label.is_empty() == phone.label.is_empty()
    };
    let at = left
        .iter()
        .position(|old| exactly(old))
        .or_else(|| left.iter().position(|old| label(old)))
        .or_else(|| left.iter().position(|old| line(old)))?;
    Some(left.remove(at))
}

/// A known number with what an incoming one says of it.
fn told_anew(old: &Phone, new: &Phone) -> Phone {
    let mut phone = old.clone();
    if !old.is_labelled(&new.label) {
        phone.label.clone_from(&new.label);
    }
    if !new.extension.is_empty() {
        phone.extension.clone_from(&new.extension);
    }
    if new.kind != Kind::Voice {
        phone.kind = new.kind;
    }
    if new.answers != Answers::Always {
        phone.answers = new.answers;
    }
    phone
}

fn differs(before: &Person, after: &Person, field: Field) -> bool {
    match field {
        Field::Role => before.role != after.role,
        Field::Name => before.name != after.name,
        Field::Org => before.org != after.org,
        Field::Phone => before.phones != after.phones,
        Field::Email => before.email != after.email,
        Field::Chat => before.chat != after.chat,
        Field::DeputyOf => before.deputy_of != after.deputy_of,
        Field::MandateUntil => before.mandate_until != after.mandate_until,
        Field::Covers => before.covers != after.covers,
        Field::Audience => before.audience != after.audience,
        Field::Prefers => before.prefers != after.prefers,
        Field::Verified => before.verified != after.verified,
        Field::Note => before.note != after.note,
        Field::Office => before.office != after.office,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str, org: &str, mail: &str) -> Person {
        Person {
            name: name.to_owned(),
            org: org.to_owned(),
            email: vec![mail.to_owned()],
            ..Person::default()
        }
    }

    #[test]
    fn somebody_is_known_again_by_mail_and_by_name_with_organisation() {
        let mut alma = person("Alma Nordin", "Umeå", "alma@ladok.example");
        alma.id = "alma-nordin".to_owned();
        let mut bo = person("Bo Östlund", "Lund", "bo@ladok.example");
        bo.id = "bo".to_owned();
        let group = Group {
            id: "lokala".to_owned(),
            people: vec![alma, bo],
            ..Group::default()
        };
        let contacts = Contacts {
            groups: vec![group.clone()],
        };
        let incoming = vec![
            person("Alma N. Ek", "Umeå", "ALMA@ladok.example"),
            person("Alma Nordin", "Lund", "alma.nordin@ladok.example"),
        ];
        let changes = Changes::between(&contacts, &group, incoming);
        assert_eq!(changes.changed.len(), 1);
        assert_eq!(
            changes.changed[0].fields,
            [Field::Name],
            "a mail address has no case"
        );
        assert_eq!(changes.added[0].id, "alma-nordin-2");
        assert_eq!(changes.gone[0].id, "bo");
        assert!(changes.removed().is_empty(), "nobody is taken out unasked");
    }
}
