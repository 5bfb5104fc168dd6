//! A child of a roster: guardians, those who may fetch it, and its medicine.

use chrono::NaiveDate;

use crate::domain::people::contact::Phone;
use crate::domain::roster::{LAST_GRADE_IN_CARE, grade};

/// A child or young person that a unit is responsible for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Child {
    /// Random and neutral: it says nothing of the child, and stays the same in every version of the list.
    pub id: String,
    pub name: String,
    pub class: String,
    pub unit: String,
    /// Year of birth.
    pub born: Option<u16>,
    /// Special needs, shown first everywhere.
    pub needs: String,
    pub allergy: String,
    pub note: String,
    /// In the order in which they are rung.
    pub guardians: Vec<Guardian>,
    pub collectors: Vec<Collector>,
    pub medicine: Vec<Medicine>,
}

/// A parent or another who has custody.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guardian {
    pub name: String,
    pub relation: String,
    /// In the order in which they are tried.
    pub phones: Vec<Phone>,
    /// When they answer, in words.
    pub hours: String,
    pub language: String,
}

/// Somebody else who may fetch the child, between two days.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Collector {
    pub name: String,
    pub phones: Vec<Phone>,
    /// The first day; none for any.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub until: Option<NaiveDate>,
    /// What they show to prove who they are.
    pub proof: String,
}

/// A medicine that the unit gives by agreement.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Medicine {
    pub what: String,
    pub dose: String,
    pub when: String,
    /// With whom, and when, it was agreed.
    pub agreement: String,
    /// The last day of the agreement.
    pub valid_until: Option<NaiveDate>,
}

impl Child {
    /// True where special needs, an allergy or medicine must not be overlooked.
    pub fn is_special(&self) -> bool {
        !self.needs.is_empty() || !self.allergy.is_empty() || !self.medicine.is_empty()
    }

    /// True where it is looked after even when resources are short: up to 3rd grade, and in groups
    /// that are no classes.
    pub fn is_in_care(&self) -> bool {
        grade(&self.class).is_none_or(|grade| grade <= LAST_GRADE_IN_CARE)
    }

    /// The guardians who have a number to be rung, in order, each with the first one.
    pub fn to_ring(&self) -> Vec<(&Guardian, &Phone)> {
        let called = |guardian| {
            let of: &Guardian = guardian;
            let phone = of.phones.iter().find(|phone| phone.is_called())?;
            Some((of, phone))
        };
        self.guardians.iter().filter_map(called).collect()
    }
}
