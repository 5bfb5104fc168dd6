//! Attendance at a meeting, and whether it is a quorum (plan 3, step 1).

use crate::domain::people::contact::{Contacts, Person};
use crate::domain::settings::Quorum;

/// The people present, matched with the contact list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attendance {
    /// Ids of people in the contact list, in the order named.
    pub present: Vec<String>,
    /// Their names.
    pub names: Vec<String>,
    /// Typed names that match no contact, or several: present, and not counted for the quorum.
    pub unknown: Vec<String>,
    /// Number of those present who belong to the group that the quorum counts.
    pub counted_members: usize,
    /// Number needed for a quorum; none if the binder has no rule.
    pub needed: Option<usize>,
}

impl Attendance {
    /// Matches typed names with contacts, each person once.
    pub fn of(typed: &[String], contacts: &Contacts, quorum: Option<&Quorum>) -> Self {
        let mut attendance = Self {
            needed: quorum.map(|quorum| quorum.count),
            ..Self::default()
        };
        for name in &apart(typed, contacts) {
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

    /// True if enough are there; always where there is no rule.
    pub fn is_enough(&self) -> bool {
        self.needed
            .is_none_or(|needed| self.counted_members >= needed)
    }

    /// Names of all present, for the text of a row.
    pub fn called(&self) -> Vec<&str> {
        let all = self.names.iter().chain(&self.unknown);
        all.map(String::as_str).collect()
    }

    /// Values for an entry: contact ids, else names as typed.
    pub fn written(&self) -> Vec<String> {
        self.present.iter().chain(&self.unknown).cloned().collect()
    }
}

/// Names typed after each other without commas, each by itself, where every word means one person and all
/// together mean nobody.
fn apart(typed: &[String], contacts: &Contacts) -> Vec<String> {
    let is_one = |word: &&str| contacts.named(word).len() == 1;
    let named = typed.iter().filter(|name| !name.trim().is_empty());
    let each = named.flat_map(|name| {
        let words: Vec<&str> = name.split_whitespace().collect();
        match contacts.named(name).is_empty() && words.iter().all(is_one) {
            true => words.into_iter().map(str::to_owned).collect(),
            false => vec![name.clone()],
        }
    });
    each.collect()
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
        let there = attendance(&["Alma drift", "", " "], 2);
        assert_eq!(there.present, ["ordforande", "drift"]);
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
