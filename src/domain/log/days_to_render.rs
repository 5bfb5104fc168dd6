//! Set of an incident's day sheets that must be drawn again.

use std::collections::BTreeSet;

use chrono::NaiveDate;

/// Days of an incident whose sheets must be drawn again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DaysToRender {
    All,
    These(BTreeSet<NaiveDate>),
    /// That day, all later ones, and the listed ones.
    From(NaiveDate, BTreeSet<NaiveDate>),
}

impl DaysToRender {
    pub fn include(&self, day: NaiveDate) -> bool {
        match self {
            Self::All => true,
            Self::These(days) => days.contains(&day),
            Self::From(first, days) => day >= *first || days.contains(&day),
        }
    }
}
