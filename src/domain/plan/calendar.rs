//! Critical periods over the year: the same event weighs differently in different weeks (plan
//! 4.1).

use chrono::NaiveDate;

use crate::domain::people::hours::MonthDay;

/// calendar.yaml.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calendar {
    pub periods: Vec<Period>,
}

/// A stretch of every year, both days included; it may run past New Year.
#[derive(Clone, Debug, PartialEq)]
pub struct Period {
    pub id: String,
    pub title: String,
    pub from: MonthDay,
    pub to: MonthDay,
    /// Ids of the systems that must not be down in it.
    pub critical: Vec<String>,
    pub note: String,
}

impl Period {
    pub fn has(&self, date: NaiveDate) -> bool {
        let day = MonthDay::of(date);
        if self.from <= self.to {
            self.from <= day && day <= self.to
        } else {
            self.from <= day || day <= self.to
        }
    }
}

impl Calendar {
    /// Periods that contain a date.
    pub fn on(&self, date: NaiveDate) -> impl Iterator<Item = &Period> {
        self.periods.iter().filter(move |period| period.has(date))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_may_run_past_new_year() {
        let period = Period {
            id: "jul".to_owned(),
            title: "Jul".to_owned(),
            from: MonthDay { month: 12, day: 20 },
            to: MonthDay { month: 1, day: 6 },
            critical: Vec::new(),
            note: String::new(),
        };
        let has = |date: &str| period.has(date.parse().expect("a date"));
        assert!(has("2026-12-20") && has("2027-01-06"));
        assert!(!has("2026-12-19") && !has("2027-01-07"));
    }
}
