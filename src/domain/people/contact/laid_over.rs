//! A unit's own contact list laid over the shared one: the unit's people come first, and a record of the
//! unit takes the place of the shared one with the same id.

use crate::domain::people::contact::{Contacts, Person};

impl Contacts {
    /// The list of a unit, and the shared people whose place a record of the unit took, as they were called.
    pub fn laid_over(self, own: Self) -> (Self, Vec<String>) {
        let is_own = |person: &Person| own.person(&person.id).is_some();
        let shared = self.people().map(|(_, person)| person);
        let replaced = shared.filter(|person| is_own(person));
        let replaced: Vec<String> = replaced.map(|it| it.called().to_owned()).collect();
        let mut shared = self;
        for group in &mut shared.groups {
            group.people.retain(|person| !is_own(person));
        }
        let mut laid = Self::default();
        for mut group in own.groups {
            let same = shared.groups.iter().position(|it| it.id == group.id);
            if let Some(mut base) = same.map(|at| shared.groups.remove(at)) {
                group.people.append(&mut base.people);
                base.people = group.people;
                group = base;
            }
            laid.groups.push(group);
        }
        laid.groups.append(&mut shared.groups);
        (laid, replaced)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::people::contact::Group;

    fn list(groups: &[(&str, &[(&str, &str)])]) -> Contacts {
        let group = |(id, people): &(&str, &[(&str, &str)])| Group {
            id: (*id).to_owned(),
            people: people
                .iter()
                .map(|(id, name)| Person {
                    id: (*id).to_owned(),
                    name: (*name).to_owned(),
                    ..Person::default()
                })
                .collect(),
            ..Group::default()
        };
        Contacts {
            groups: groups.iter().map(group).collect(),
        }
    }

    #[test]
    fn a_unit_has_its_own_people_first_and_everybody_else_of_the_shared_list() {
        let shared = list(&[
            ("staff", &[("leader", "Ida"), ("deputy", "Karen")]),
            ("it", &[("desk", "It")]),
        ]);
        let own = list(&[("staff", &[("leader", "Bo")]), ("shop", &[("key", "Lis")])]);
        let (laid, replaced) = shared.laid_over(own);
        let names: Vec<(&str, &str)> = laid
            .people()
            .map(|(group, person)| (group.id.as_str(), person.name.as_str()))
            .collect();
        assert_eq!(
            names,
            [
                ("staff", "Bo"),
                ("staff", "Karen"),
                ("shop", "Lis"),
                ("it", "It")
            ]
        );
        assert_eq!(replaced, ["Ida"]);
    }
}
