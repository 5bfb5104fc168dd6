//! The list as it is to be shown: who was asked for, with marks and, if wanted, who answers now.

use chrono::NaiveDate;

use crate::domain::people::contact::marks;
use crate::domain::people::contact::{
    ContactMark, Contacts, Doubt, Group, OtherVersion, OutsideChange, Person, ReachContext,
    Reachability, Search, doubts, reachable_now,
};
use crate::domain::people::phone_number::Home;

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

/// What the day and the binder say about age.
#[derive(Clone, Copy, Debug)]
pub struct Age {
    pub today: NaiveDate,
    /// The first day that is not too long ago for a contact to be trusted.
    pub stale_before: NaiveDate,
}

impl Listing {
    /// Picks out whom a search finds. A group nobody is found in is left out, unless the whole list
    /// is asked for and it can be reached as one.
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

    /// Says at each row what speaks against it.
    pub fn doubt(&mut self, outside: &[OutsideChange], elsewhere: &[OtherVersion]) {
        for row in self.groups.iter_mut().flat_map(|group| &mut group.rows) {
            row.doubts = doubts(&row.person, outside, elsewhere);
        }
    }

    pub fn rows(&self) -> impl Iterator<Item = &ListedPerson> {
        self.groups.iter().flat_map(|group| &group.rows)
    }
}
