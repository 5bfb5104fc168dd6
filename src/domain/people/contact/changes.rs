//! Changes that an imported file makes to one group of the list.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::name::{folded, slug};
use crate::domain::people::contact::matching::{is_alike, known_again};
use crate::domain::people::contact::merge::{merged, phones_of_new, plain};
use crate::domain::people::contact::{Contacts, Field, Group, ImportedPerson, Person};

/// Shown before anything is written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportChanges {
    /// Id of the group.
    pub group: String,
    /// With ids of their own.
    pub added: Vec<Person>,
    pub changed: Vec<PersonChange>,
    /// In the group, not in the file.
    pub gone: Vec<Person>,
    /// True if those are taken out.
    pub remove_gone: bool,
    pub same: usize,
    /// Rows that repeat an earlier row: name, and line.
    pub twice: Vec<(String, usize)>,
    /// A new person and a listed one whose names differ in accents only.
    pub alike: Vec<(String, String)>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PersonChange {
    pub before: Person,
    pub after: Person,
    pub fields: Vec<Field>,
}

impl ImportChanges {
    /// Changes by importing these people into a group. People are matched by id, e-mail address or number,
    /// or name and organisation; fields missing in the file are kept. Repeated rows count once.
    pub fn between(contacts: &Contacts, group: &Group, incoming: Vec<ImportedPerson>) -> Self {
        let mut changes = Self {
            group: group.id.clone(),
            ..Self::default()
        };
        let mut ids = Ids::of(contacts);
        let known = known_again(&group.people, &incoming);
        let met: BTreeSet<usize> = known.iter().flatten().copied().collect();
        let mut seen = Seen::default();
        for (brought, known) in incoming.into_iter().zip(known) {
            match known.and_then(|at| group.people.get(at)) {
                Some(known) => changes.meet(known, &brought),
                None if seen.has(&brought) => {
                    let name = brought.person.called().to_owned();
                    changes.twice.push((name, brought.line));
                }
                None => {
                    let id = ids.free(&brought.person);
                    let phones = phones_of_new(&brought);
                    changes.added.push(Person {
                        id,
                        phones,
                        ..brought.person.clone()
                    });
                }
            }
            seen.keep(brought);
        }
        let gone = group.people.iter().enumerate();
        let gone = gone.filter(|(at, _)| !met.contains(at));
        changes.gone = gone.map(|(_, known)| known.clone()).collect();
        changes.alike = alike(&changes.added, &changes.gone);
        changes
    }

    fn meet(&mut self, known: &Person, incoming: &ImportedPerson) {
        let after = merged(known, incoming);
        let fields = changed_fields(known, &after);
        if fields.is_empty() {
            self.same += 1;
        } else {
            self.changed.push(PersonChange {
                before: known.clone(),
                after,
                fields,
            });
        }
    }

    /// People removed from the list.
    pub fn removed(&self) -> &[Person] {
        if self.remove_gone { &self.gone } else { &[] }
    }

    /// True if there is anything to write.
    pub fn is_nothing(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed().is_empty()
    }
}

/// Pairs of a new person and one that the file does not name, whose names differ in accents only.
fn alike(added: &[Person], gone: &[Person]) -> Vec<(String, String)> {
    let mut by_name: BTreeMap<String, Vec<&Person>> = BTreeMap::new();
    for known in gone {
        by_name
            .entry(folded(known.called()))
            .or_default()
            .push(known);
    }
    let pair = |new: &Person| {
        let known = by_name.get(&folded(new.called()))?;
        let known = known.iter().find(|known| is_alike(new, known))?;
        Some((new.called().to_owned(), known.called().to_owned()))
    };
    added.iter().filter_map(pair).collect()
}

/// The rows of a file that were read, by what has to be the same in two that say the same: there may be
/// thousands of one name.
#[derive(Default)]
struct Seen(BTreeMap<Vec<String>, Vec<ImportedPerson>>);

impl Seen {
    fn key(person: &Person) -> Vec<String> {
        let texts = [person.called(), &person.role, &person.org];
        let mut key: Vec<String> = texts.map(plain).into();
        let mut ways: Vec<String> = person.email.iter().map(|mail| plain(mail)).collect();
        let numbers = person.phones.iter().filter_map(|it| it.number.as_ref());
        ways.extend(numbers.map(|number| number.as_str().to_owned()));
        ways.sort();
        ways.dedup();
        key.extend(ways);
        key
    }

    fn has(&self, brought: &ImportedPerson) -> bool {
        let named = self.0.get(&Self::key(&brought.person));
        named.is_some_and(|all| all.iter().any(|one| says_the_same(one, brought)))
    }

    fn keep(&mut self, brought: ImportedPerson) {
        let key = Self::key(&brought.person);
        self.0.entry(key).or_default().push(brought);
    }
}

/// True if merging either row into the other changes no field.
fn says_the_same(one: &ImportedPerson, other: &ImportedPerson) -> bool {
    let adds = |to: &ImportedPerson, from: &ImportedPerson| {
        let after = merged(&to.person, from);
        Field::ALL
            .iter()
            .any(|field| differs(&to.person, &after, *field))
    };
    one.person.id == other.person.id && !adds(one, other) && !adds(other, one)
}

/// The ids of a list, and how far the numbers behind each have come.
struct Ids {
    taken: BTreeSet<String>,
    next: BTreeMap<String, usize>,
}

impl Ids {
    fn of(contacts: &Contacts) -> Self {
        Self {
            taken: contacts
                .people()
                .map(|(_, person)| person.id.clone())
                .collect(),
            next: BTreeMap::new(),
        }
    }

    /// A free id: made of the name, else the role, with a number if taken.
    fn free(&mut self, person: &Person) -> String {
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
        let next = self.next.entry(wanted.clone()).or_insert(1);
        loop {
            let id = match *next {
                1 => wanted.clone(),
                number => format!("{wanted}-{number}"),
            };
            *next += 1;
            if self.taken.insert(id.clone()) {
                return id;
            }
        }
    }
}

/// The fields in which two differ.
pub(super) fn changed_fields(before: &Person, after: &Person) -> Vec<Field> {
    let all = Field::ALL.iter().copied();
    all.filter(|field| differs(before, after, *field)).collect()
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
mod tests;
