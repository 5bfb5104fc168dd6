//! Who is there, and whether they are enough to begin (plan 3, step 1).

use crate::domain::people::contact::{Contacts, Person};
use crate::domain::settings::Quorum;

/// Those present, as far as the contact list knows them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attendance {
    /// Ids of people in the contact list, in the order named.
    pub present: Vec<String>,
    /// What those are called.
    pub names: Vec<String>,
    /// Names typed that are nobody's, or several people's: present all the same, and not of the group.
    pub unknown: Vec<String>,
    /// How many of them belong to the group that the rule counts.
    pub counted_members: usize,
    /// How many of that group must be there; none where the binder has no rule.
    pub needed: Option<usize>,
}

impl Attendance {
    /// Who is meant by the names typed, each counted once.
    pub fn of(typed: &[String], contacts: &Contacts, quorum: Option<&Quorum>) -> Self {
        let mut attendance = Self {
            needed: quorum.map(|quorum| quorum.count),
            ..Self::default()
        };
        for name in typed {
            match contacts.named(name).as_slice() {
                [one] if !attendance.present.contains(&one.id) => {
                    attendance.present.push(one.id.clone());
                    attendance.names.push(one.called().to_owned());
                }
                [_] => {}
                _ => attendance.unknown.push(name.clone()),
            }
        }
        let group = quorum.and_then(|quorum| contacts.group(&quorum.group));
        let is_there = |person: &&Person| attendance.present.contains(&person.id);
        let counted = group.map_or(0, |group| group.people.iter().filter(is_there).count());
        attendance.counted_members = counted;
        attendance
    }

    /// Whether enough are there; always where there is no rule.
    pub fn is_enough(&self) -> bool {
        self.needed
            .is_none_or(|needed| self.counted_members >= needed)
    }

    /// What all who are there are called, as a row tells it.
    pub fn called(&self) -> Vec<&str> {
        let all = self.names.iter().chain(&self.unknown);
        all.map(String::as_str).collect()
    }

    /// As an entry carries it: ids, and names as typed where nobody has them.
    pub fn written(&self) -> Vec<String> {
        self.present.iter().chain(&self.unknown).cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::people::contact::Group;

    fn contacts() -> Contacts {
        let person = |id: &str, name: &str| Person {
            id: id.to_owned(),
            name: name.to_owned(),
            ..Person::default()
        };
        let group = |id: &str, people: Vec<Person>| Group {
            id: id.to_owned(),
            people,
            ..Group::default()
        };
        let committee = vec![
            person("ordforande", "Alma Nordin"),
            person("drift", "Bo Östlund"),
            person("arkitekt", "Cecilia Ek"),
        ];
        Contacts {
            groups: vec![
                group("kriskommitte", committee),
                group("styrelsen", vec![person("styrelse", "Gunilla Rask")]),
            ],
        }
    }

    fn attendance(typed: &[&str], needed: usize) -> Attendance {
        let typed: Vec<String> = typed.iter().map(|name| (*name).to_owned()).collect();
        let quorum = Quorum {
            group: "kriskommitte".to_owned(),
            count: needed,
        };
        Attendance::of(&typed, &contacts(), Some(&quorum))
    }

    #[test]
    fn members_of_the_committee_are_counted_however_they_are_named_and_once() {
        let there = attendance(&["Alma Nordin", "drift", "ostlund", "ordforande"], 2);
        assert_eq!(there.present, ["ordforande", "drift"]);
        assert_eq!((there.counted_members, there.is_enough()), (2, true));
    }

    #[test]
    fn who_is_not_of_the_committee_or_not_known_is_there_and_not_counted() {
        let there = attendance(&["arkitekt", "Gunilla Rask", "Nisse"], 2);
        assert_eq!((there.counted_members, there.is_enough()), (1, false));
        assert_eq!(there.unknown, ["Nisse"]);
        assert_eq!(there.written(), ["arkitekt", "styrelse", "Nisse"]);
    }

    #[test]
    fn without_a_rule_anybody_is_enough() {
        assert!(Attendance::of(&[], &contacts(), None).is_enough());
    }
}
