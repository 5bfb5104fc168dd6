//! Rosters: the children of a unit, whom to ring, who may fetch them, their medicine, and who is there.

pub mod attendance_line;
pub mod changes;
pub mod child;
pub mod find;
pub mod medication;
pub mod muster;
pub mod pick_up;
pub mod presence;
pub mod presence_event;

pub use child::{Child, Collector, Guardian, Medicine};

use std::collections::BTreeMap;

use crate::domain::name::folded;

/// The document of one sealed list that is a roster.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Roster {
    pub children: Vec<Child>,
    /// What the headings of the last imported file stand for; it holds no data of anybody.
    pub headings: BTreeMap<String, String>,
}

impl Roster {
    pub fn child(&self, id: &str) -> Option<&Child> {
        self.children.iter().find(|child| child.id == id)
    }

    /// The classes in the order of a school: by grade, then by name.
    pub fn classes(&self) -> Vec<&str> {
        let mut classes: Vec<&str> = self.children.iter().map(|it| it.class.as_str()).collect();
        classes.sort_by_cached_key(|class| by_grade(class));
        classes.dedup();
        classes
    }

    /// The children by class, those with special needs first in each, then by name.
    pub fn in_order(&self) -> Vec<&Child> {
        let mut all: Vec<&Child> = self.children.iter().collect();
        all.sort_by_cached_key(|child| {
            let class = by_grade(&child.class);
            (class, !child.is_special(), folded(&child.name), &child.id)
        });
        all
    }

    /// The children of a class as it is typed: case, accents, dots and blanks make no difference.
    pub fn of_class(&self, typed: &str) -> Vec<&Child> {
        let wanted = class_key(typed);
        let mut all = self.in_order();
        all.retain(|child| class_key(&child.class) == wanted);
        all
    }
}

/// Order of classes: by the grade they name, those without one behind, then by name.
fn by_grade(class: &str) -> (u8, String) {
    (grade(class).unwrap_or(u8::MAX), folded(class))
}

/// `3.B`, `3 b` and `3b` are one class.
fn class_key(class: &str) -> String {
    let plain = folded(class);
    plain.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The highest grade that is looked after when resources are short (R94: up to 3rd grade).
pub const LAST_GRADE_IN_CARE: u8 = 3;

/// The highest grade of any school.
const LAST_GRADE: u8 = 13;

/// The grade a class names: 3 of `3.B`, 0 of the year before the first. None where it names none.
pub fn grade(class: &str) -> Option<u8> {
    let plain = folded(class);
    let digits: String = plain
        .chars()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect();
    let number = digits.parse().ok().filter(|grade| *grade <= LAST_GRADE);
    let before = ["bornehave", "forskoleklass", "preschool"];
    let is_before = || digits.is_empty() && before.iter().any(|it| plain.starts_with(it));
    number.or_else(|| is_before().then_some(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_says_its_grade_and_classes_stand_in_the_order_of_a_school() {
        for (class, wanted) in [
            ("0.A", Some(0)),
            ("3B", Some(3)),
            ("10. X", Some(10)),
            ("Børnehaveklassen", Some(0)),
            ("Förskoleklass", Some(0)),
            ("Bjørnene", None),
            ("Årgang 2019", None),
        ] {
            assert_eq!(grade(class), wanted, "{class}");
        }
        let of = |class: &str| Child {
            class: class.to_owned(),
            ..Child::default()
        };
        let roster = Roster {
            children: ["10.A", "Bjørnene", "2.B", "1.A", "2.B"].map(of).to_vec(),
            ..Roster::default()
        };
        assert_eq!(roster.classes(), ["1.A", "2.B", "10.A", "Bjørnene"]);
        assert_eq!(roster.of_class("2b").len(), 2);
        assert_eq!(roster.of_class("bjornene").len(), 1);
    }

    #[test]
    fn those_with_special_needs_stand_first_in_their_class() {
        let child = |name: &str, needs: &str| Child {
            name: name.to_owned(),
            class: "1.A".to_owned(),
            needs: needs.to_owned(),
            ..Child::default()
        };
        let roster = Roster {
            children: vec![child("Anna Ek", ""), child("Ørjan Dam", "hører dårligt")],
            ..Roster::default()
        };
        let names: Vec<&str> = roster
            .in_order()
            .iter()
            .map(|it| it.name.as_str())
            .collect();
        assert_eq!(names, ["Ørjan Dam", "Anna Ek"]);
    }
}
