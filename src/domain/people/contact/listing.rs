//! The contact list for display: selected people with marks and, if wanted, who can be reached now.

use chrono::NaiveDate;

use crate::domain::people::contact::marks;
use crate::domain::people::contact::{
    ContactMark, Contacts, Doubt, Group, OtherVersion, OutsideChange, Person, Phone, ReachContext,
    Reachability, Search, doubts, reachable_now,
};
use crate::domain::people::phone_number::{Home, LineKind};

/// Groups with the people asked for, in the order written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Listing {
    pub groups: Vec<ListedGroup>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ListedGroup {
    /// Without its people.
    pub group: Group,
    pub rows: Vec<ListedPerson>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ListedPerson {
    pub person: Person,
    pub marks: Vec<ContactMark>,
    pub doubts: Vec<Doubt>,
    pub reach: Reachability,
}

/// Reference date and limits for the age of details.
#[derive(Clone, Copy, Debug)]
pub struct Age {
    pub today: NaiveDate,
    /// The first day that is not too long ago for a contact to be trusted.
    pub stale_before: NaiveDate,
}

impl Listing {
    /// Selects the people that a search finds. Groups without a hit are left out, unless the whole list is
    /// wanted and the group has contact details of its own.
    pub fn of(
        contacts: &Contacts,
        search: &Search,
        now: ReachContext<'_>,
        age: Age,
        home: Home,
    ) -> Self {
        let row = |group: &Group, person: &Person| ListedPerson {
            person: person.clone(),
            marks: marks(person, age.today, age.stale_before),
            doubts: Vec::new(),
            reach: reachable_now(group, person, now),
        };
        let listed = |group: &Group| {
            let found = group
                .people
                .iter()
                .filter(|person| search.finds(group, person, home));
            ListedGroup {
                rows: found.map(|person| row(group, person)).collect(),
                group: Group {
                    people: Vec::new(),
                    ..group.clone()
                },
            }
        };
        let shown = |group: &ListedGroup| {
            let as_one = !group.group.email.is_empty() || !group.group.phones.is_empty();
            !group.rows.is_empty() || (*search == Search::default() && as_one)
        };
        Self {
            groups: contacts.groups.iter().map(listed).filter(shown).collect(),
        }
    }

    /// Adds the doubts to each row.
    pub fn doubt(&mut self, outside: &[OutsideChange], elsewhere: &[OtherVersion]) {
        for row in self.groups.iter_mut().flat_map(|group| &mut group.rows) {
            row.doubts = doubts(&row.person, outside, elsewhere);
        }
    }

    /// The same for people outside: of a person only what is written for the house, a switchboard or a desk;
    /// of a function, which has no name, all of its numbers. No remarks.
    #[must_use]
    pub fn for_others(mut self) -> Self {
        for group in &mut self.groups {
            group.group.note.clear();
            for row in &mut group.rows {
                let person = &mut row.person;
                if !person.name.is_empty() {
                    let is_of_house = |phone: &Phone| {
                        matches!(phone.kind, LineKind::Switchboard | LineKind::Direct)
                    };
                    person.phones.retain(is_of_house);
                    person.chat.clear();
                }
                person.note.clear();
                row.marks.clear();
                row.doubts.clear();
            }
        }
        self
    }

    pub fn rows(&self) -> impl Iterator<Item = &ListedPerson> {
        self.groups.iter().flat_map(|group| &group.rows)
    }
}
