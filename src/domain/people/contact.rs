//! The contact list: people and functions in groups, how they are reached, and at which hours.

mod changes;
mod diff;
mod doubt;
mod field;
mod imported;
pub mod label;
mod laid_over;
mod listing;
mod marks;
mod matching;
mod merge;
mod phone;
mod reach;
mod search;

use chrono::NaiveDate;

use crate::domain::name::folded;
use crate::domain::people::contact::merge::plain;
use crate::domain::people::phone_number::Home;
use crate::domain::time::moment;
use crate::error::Message;
use crate::say;

pub use changes::{ImportChanges, PersonChange};
pub use diff::differences_of_people;
pub use doubt::{Doubt, OtherVersion, OutsideChange, doubts};
pub use field::Field;
pub use imported::{ImportedCell, ImportedContacts, ImportedPerson, Unused};
pub use listing::{Age, ListedGroup, ListedPerson, Listing};
pub use marks::{ContactMark, is_to_come, marks};
pub use phone::Phone;
pub use reach::{ReachContext, ReachReason, Reachability, reachable_now};
pub use search::Search;

/// contacts.yaml, in the order written: that is the order shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contacts {
    pub groups: Vec<Group>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    pub id: String,
    pub title: String,
    /// Addresses that reach the group as one.
    pub email: Vec<String>,
    pub phones: Vec<Phone>,
    pub note: String,
    /// The unit of hours.yaml whose office hours its people keep; empty for the binder's own.
    pub office: String,
    pub people: Vec<Person>,
}

/// A person, or a function that answers without a name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Person {
    pub id: String,
    pub role: String,
    pub name: String,
    pub org: String,
    pub phones: Vec<Phone>,
    pub email: Vec<String>,
    pub chat: String,
    /// Ids of the people that this one is deputy of, in this binder.
    pub deputy_of: Vec<String>,
    /// Last day of an elected person's mandate.
    pub mandate_until: Option<NaiveDate>,
    /// Ids of the systems this one answers for; empty for all.
    pub covers: Vec<String>,
    /// Ids of the audiences this one belongs to.
    pub audience: Vec<String>,
    /// The channel this one would rather be reached by.
    pub prefers: String,
    /// Day on which the person was last reached with the details given here.
    pub verified: Option<NaiveDate>,
    pub note: String,
    pub office: String,
}

impl Person {
    /// The name, or the role of one without.
    pub fn called(&self) -> &str {
        [&self.name, &self.role, &self.id]
            .into_iter()
            .find(|text| !text.is_empty())
            .map_or("", |text| text)
    }
}

impl Person {
    /// Address for a built-in channel: number, e-mail address, chat name; none if not given.
    pub fn address_by(&self, channel: &str, home: Home) -> Option<String> {
        let number = |wanted: fn(&Phone) -> bool| {
            let mut phones = self.phones.iter().filter(|phone| wanted(phone));
            phones.next().map(|phone| phone.shown(home))
        };
        match channel {
            "phone" => number(Phone::is_called),
            "sms" => number(|phone| phone.kind.is_texted()),
            "email" => self.email.first().cloned(),
            "slack" => Some(self.chat.clone()).filter(|chat| !chat.is_empty()),
            _ => None,
        }
    }
}

impl Person {
    /// Sets a field from text: lists are separated by commas, a day is `2026-11-22`, an empty text clears
    /// the field. Not for numbers.
    ///
    /// # Errors
    /// Says why the text cannot stand there.
    pub fn set(&mut self, field: Field, text: &str) -> Result<(), Message> {
        let list = || list_of(text);
        let day = || match text {
            "" => Ok(None),
            text => moment::read_date(text)
                .map(Some)
                .ok_or_else(|| say!("document-wants-date", key = field.word(), typed = text)),
        };
        let text = || text.to_owned();
        match field {
            Field::Role => self.role = text(),
            Field::Name => self.name = text(),
            Field::Org => self.org = text(),
            Field::Phone => {}
            Field::Email => self.email = list(),
            Field::Chat => self.chat = text(),
            Field::DeputyOf => self.deputy_of = list(),
            Field::MandateUntil => self.mandate_until = day()?,
            Field::Covers => self.covers = list(),
            Field::Audience => self.audience = list(),
            Field::Prefers => self.prefers = text(),
            Field::Verified => self.verified = day()?,
            Field::Note => self.note = text(),
            Field::Office => self.office = text(),
        }
        Ok(())
    }
}

impl Person {
    /// Takes over one field of another.
    pub fn take(&mut self, field: Field, from: &Self) {
        match field {
            Field::Role => self.role.clone_from(&from.role),
            Field::Name => self.name.clone_from(&from.name),
            Field::Org => self.org.clone_from(&from.org),
            Field::Phone => self.phones.clone_from(&from.phones),
            Field::Email => self.email.clone_from(&from.email),
            Field::Chat => self.chat.clone_from(&from.chat),
            Field::DeputyOf => self.deputy_of.clone_from(&from.deputy_of),
            Field::MandateUntil => self.mandate_until = from.mandate_until,
            Field::Covers => self.covers.clone_from(&from.covers),
            Field::Audience => self.audience.clone_from(&from.audience),
            Field::Prefers => self.prefers.clone_from(&from.prefers),
            Field::Verified => self.verified = from.verified,
            Field::Note => self.note.clone_from(&from.note),
            Field::Office => self.office.clone_from(&from.office),
        }
    }
}

/// The parts of a list written in one text.
pub(crate) fn list_of(text: &str) -> Vec<String> {
    let parts = text.split([',', ';', '|', '\n']).map(str::trim);
    let parts = parts.filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}

impl Contacts {
    /// Everybody, each with the group.
    pub fn people(&self) -> impl Iterator<Item = (&Group, &Person)> {
        let with_group = |group| move |person| (group, person);
        self.groups
            .iter()
            .flat_map(move |group: &Group| group.people.iter().map(with_group(group)))
    }

    pub fn person(&self, id: &str) -> Option<&Person> {
        self.people()
            .map(|(_, person)| person)
            .find(|person| person.id == id)
    }

    /// A group by id or title, case and accents folded.
    pub fn group(&self, named: &str) -> Option<&Group> {
        let wanted = folded(named);
        let is = |group: &&Group| folded(&group.id) == wanted || folded(&group.title) == wanted;
        self.groups.iter().find(is)
    }

    /// Deputies of a person, in the order of the file.
    pub fn deputies_of(&self, id: &str) -> Vec<&Person> {
        self.people()
            .map(|(_, person)| person)
            .filter(|person| person.deputy_of.iter().any(|of| of == id))
            .collect()
    }

    /// People by name: exact id, name or role, else all words.
    pub fn named(&self, typed: &str) -> Vec<&Person> {
        let people = || self.people().map(|(_, person)| person);
        // An exact match precedes one without accents.
        for as_compared in [plain, folded] {
            let wanted = as_compared(typed);
            let exactly = |person: &&Person| {
                let texts = [&person.id, &person.name, &person.role];
                texts.iter().any(|text| as_compared(text) == wanted)
            };
            let exact: Vec<_> = people().filter(exactly).collect();
            if !exact.is_empty() {
                return exact;
            }
        }
        let words = search::words_of(typed);
        let like = |person: &&Person| {
            words.iter().all(|word| {
                let text = folded(&format!("{} {} {}", person.id, person.name, person.role));
                text.contains(word.as_str())
            })
        };
        people().filter(like).collect()
    }
}

#[cfg(test)]
mod tests;
