//! Differences between two texts of the contact list, by person.

use std::collections::BTreeSet;

use crate::domain::people::contact::changes::{ImportChanges, PersonChange, changed_fields};
use crate::domain::people::contact::{Contacts, Group, Person};

/// Group by group who came, went, or changed; a person is known by id. Groups without a difference are
/// left out, and so are the titles, addresses and numbers of the groups themselves.
pub fn differences_of_people(before: &Contacts, after: &Contacts) -> Vec<ImportChanges> {
    let ids = before.groups.iter().chain(&after.groups);
    let mut seen = BTreeSet::new();
    let ids = ids.filter_map(|group| seen.insert(&group.id).then_some(&group.id));
    let in_list = |list: &Contacts, id: &str| -> Group {
        let found = list.groups.iter().find(|group| group.id == id);
        found.cloned().unwrap_or_default()
    };
    let all = ids.map(|id| in_group(id, &in_list(before, id), &in_list(after, id)));
    all.filter(|changes| !changes.is_nothing()).collect()
}

fn in_group(id: &str, before: &Group, after: &Group) -> ImportChanges {
    let mut changes = ImportChanges {
        group: id.to_owned(),
        remove_gone: true,
        ..ImportChanges::default()
    };
    for person in &after.people {
        match before.people.iter().find(|it| it.id == person.id) {
            None => changes.added.push(person.clone()),
            Some(known) if known == person => changes.same += 1,
            Some(known) => changes.changed.push(PersonChange {
                fields: changed_fields(known, person),
                before: known.clone(),
                after: person.clone(),
            }),
        }
    }
    let is_gone = |known: &&Person| !after.people.iter().any(|it| it.id == known.id);
    changes.gone = before.people.iter().filter(is_gone).cloned().collect();
    changes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::people::contact::Field;

    fn list(people: &[(&str, &str)]) -> Contacts {
        let person = |(id, role): &(&str, &str)| Person {
            id: (*id).to_owned(),
            role: (*role).to_owned(),
            ..Person::default()
        };
        let group = Group {
            id: "alla".to_owned(),
            people: people.iter().map(person).collect(),
            ..Group::default()
        };
        Contacts {
            groups: vec![group],
        }
    }

    #[test]
    fn who_came_who_went_and_what_changed_is_told_by_person() {
        let before = list(&[("anna", "ordförande"), ("bo", "drift"), ("eva", "press")]);
        let after = list(&[("anna", "ordförande"), ("bo", "chef"), ("dag", "jour")]);
        let all = differences_of_people(&before, &after);
        let changes = &all[0];
        assert_eq!(changes.added[0].id, "dag");
        assert_eq!(changes.gone[0].id, "eva");
        assert_eq!(changes.changed[0].fields, [Field::Role]);
        assert!(differences_of_people(&after, &after).is_empty());
    }
}
