//! Reasons to doubt a contact's details: changed by an unsigned commit, or different in another version of
//! the list.

use chrono::NaiveDate;

use crate::domain::people::contact::{Contacts, Person, Phone};

/// A reason to doubt a person's details.
#[derive(Clone, Debug, PartialEq)]
pub enum Doubt {
    /// Changed with plain Git or at a web host under this name, and not tried since.
    Outside { by: String, on: NaiveDate },
    /// Details in another live version of the list.
    Elsewhere {
        by: String,
        phones: Vec<Phone>,
        /// Mail addresses and the name in the chat.
        addresses: Vec<String>,
    },
}

/// A change of the list made outside the program: before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct OutsideChange {
    pub by: String,
    pub on: NaiveDate,
    pub before: Vec<Contacts>,
    pub after: Contacts,
}

/// A live version of the list other than the current one.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherVersion {
    pub by: String,
    pub contacts: Contacts,
}

/// Doubts about a person of the current list; `outside` oldest first.
pub fn doubts(
    person: &Person,
    outside: &[OutsideChange],
    elsewhere: &[OtherVersion],
) -> Vec<Doubt> {
    let outside = outside.iter().rev().find(|change| stands(person, change));
    let outside = outside.map(|change| Doubt::Outside {
        by: change.by.clone(),
        on: change.on,
    });
    let other = |version: &OtherVersion| {
        let other = named(&version.contacts, &person.id)?;
        let (mut phones, mut addresses) = (Vec::new(), Vec::new());
        if other.phones != person.phones {
            phones.clone_from(&other.phones);
        }
        if (&other.email, &other.chat) != (&person.email, &person.chat) {
            let chat = Some(&other.chat).filter(|chat| !chat.is_empty());
            addresses.extend(other.email.iter().chain(chat).cloned());
        }
        (!same_ways(other, person)).then(|| Doubt::Elsewhere {
            by: version.by.clone(),
            phones,
            addresses,
        })
    };
    let elsewhere = elsewhere.iter().filter_map(other);
    outside.into_iter().chain(elsewhere).collect()
}

/// True if a change made this row what it is, and no member has tried it since. A date that came
/// with the change itself proves nothing.
fn stands(person: &Person, change: &OutsideChange) -> bool {
    let Some(after) = named(&change.after, &person.id).filter(|it| same_ways(it, person)) else {
        return false;
    };
    let changed = change
        .before
        .iter()
        .all(|before| named(before, &person.id).is_none_or(|before| !same_ways(before, after)));
    let tried = person.verified != after.verified && person.verified >= Some(change.on);
    changed && !tried
}

fn same_ways(one: &Person, other: &Person) -> bool {
    (&one.phones, &one.email, &one.chat) == (&other.phones, &other.email, &other.chat)
}

fn named<'a>(contacts: &'a Contacts, id: &str) -> Option<&'a Person> {
    let mut people = contacts.people().map(|(_, person)| person);
    people.find(|person| person.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::people::contact::Group;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn alma(number: &str, verified: &str) -> Person {
        Person {
            id: "konsortiechef".to_owned(),
            phones: vec![Phone {
                typed: number.to_owned(),
                ..Phone::default()
            }],
            verified: Some(day(verified)),
            ..Person::default()
        }
    }

    fn list(person: Person) -> Contacts {
        Contacts {
            groups: vec![Group {
                people: vec![person],
                ..Group::default()
            }],
        }
    }

    fn carins() -> [OutsideChange; 1] {
        [OutsideChange {
            by: "Carin".to_owned(),
            on: day("2026-11-21"),
            before: vec![list(alma("070-174 06 05", "2026-11-01"))],
            after: list(alma("070-174 06 99", "2026-11-22")),
        }]
    }

    fn marked(person: &Person) -> bool {
        !doubts(person, &carins(), &[]).is_empty()
    }

    #[test]
    fn a_number_changed_outside_is_marked_until_a_member_has_tried_it() {
        assert!(marked(&alma("070-174 06 99", "2026-11-22")), "its own date");
        assert!(marked(&alma("070-174 06 99", "2026-11-20")), "tried before");
        assert!(!marked(&alma("070-174 06 99", "2026-11-23")), "tried since");
        assert!(!marked(&alma("070-174 06 05", "2026-11-01")), "set back");
    }

    #[test]
    fn what_another_version_says_of_the_same_person_is_told() {
        let other = |number| OtherVersion {
            by: "Bo Östlund".to_owned(),
            contacts: list(alma(number, "2026-11-01")),
        };
        let standing = alma("070-174 06 05", "2026-11-01");
        assert_eq!(doubts(&standing, &[], &[other("070-174 06 05")]), []);
        let told = doubts(&standing, &[], &[other("070-174 06 88")]);
        assert!(matches!(told.as_slice(), [Doubt::Elsewhere { by, .. }] if by == "Bo Östlund"));
    }
}
