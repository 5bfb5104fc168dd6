//! The units of an organisation: schools, day care centres and others that share one plan (units.yaml).

use crate::domain::fuzzy_match::{FuzzyMatch, fuzzy_match};

/// units.yaml, in the order written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Units {
    pub units: Vec<Unit>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unit {
    /// Also its folder: `units/<id>/`.
    pub id: String,
    pub title: String,
    pub kind: Option<UnitKind>,
    /// Id in contacts.yaml, the unit's own or the shared one.
    pub leader: String,
    pub note: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitKind {
    DayCare,
    School,
    AfterSchool,
    SpecialCentre,
    ChildrensServices,
    Other,
}

impl UnitKind {
    pub const WORDS: &'static [(&'static str, Self)] = &[
        ("day-care", Self::DayCare),
        ("school", Self::School),
        ("after-school", Self::AfterSchool),
        ("special-centre", Self::SpecialCentre),
        ("childrens-services", Self::ChildrensServices),
        ("other", Self::Other),
    ];
}

impl Unit {
    /// The title, or the id of one without.
    pub fn called(&self) -> &str {
        match self.title.as_str() {
            "" => &self.id,
            title => title,
        }
    }
}

impl Units {
    /// The unit by id or title, or by words of them.
    pub fn named(&self, typed: &str) -> FuzzyMatch {
        let names = self.units.iter().map(|it| (it.id.as_str(), it.called()));
        fuzzy_match(typed, &names.collect::<Vec<_>>())
    }

    /// Takes in the units that have a folder and no record.
    pub fn with_folders(mut self, folders: Vec<String>) -> Self {
        for id in folders {
            if self.units.iter().all(|unit| unit.id != id) {
                let unit = Unit {
                    id,
                    ..Unit::default()
                };
                self.units.push(unit);
            }
        }
        self
    }
}
