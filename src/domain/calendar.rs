//! Critical periods over the year (plan 4.1): how bad an outage is depends on when it happens.

use chrono::{Days, NaiveDate};

use crate::domain::hours::MonthDay;

/// A row of calendar.yaml: the same days every year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    pub id: String,
    pub title: String,
    /// First and last day, both included; one that ends before it begins runs over New Year.
    pub from: MonthDay,
    pub to: MonthDay,
    /// Ids of the systems that must work then.
    pub critical: Vec<String>,
    pub note: String,
}

impl Period {
    pub fn covers(&self, date: NaiveDate) -> bool {
        let day = MonthDay::of(date);
        if self.from <= self.to {
            self.from <= day && day <= self.to
        } else {
            self.from <= day || day <= self.to
        }
    }

    /// Whether it begins within so many days of a date.
    pub fn begins_within(&self, date: NaiveDate, days: u64) -> bool {
        let on = |ahead| date.checked_add_days(Days::new(ahead)).map(MonthDay::of);
        (1..=days).any(|ahead| on(ahead) == Some(self.from))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(from: &str, to: &str) -> Period {
        Period {
            id: "x".to_owned(),
            title: String::new(),
            from: MonthDay::parse(from).expect("a day"),
            to: MonthDay::parse(to).expect("a day"),
            critical: Vec::new(),
            note: String::new(),
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn a_period_over_new_year_covers_both_ends() {
        let period = period("12-20", "01-07");
        assert!(period.covers(day("2026-12-31")) && period.covers(day("2027-01-07")));
        assert!(!period.covers(day("2027-01-08")));
    }

    #[test]
    fn a_period_that_is_near_is_named_beforehand() {
        let period = period("01-07", "01-25");
        assert!(period.begins_within(day("2026-12-28"), 14));
        assert!(!period.begins_within(day("2026-12-01"), 14));
    }
}
