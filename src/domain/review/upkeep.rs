//! The month's round of upkeep: what is to be looked through, one step at a time.

use chrono::{Datelike, Months, NaiveDate};

/// What a step of the round is about, in the order of the round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UpkeepStep {
    Reviews,
    Contacts,
    Mirrors,
    Flaws,
    FollowUps,
    Paper,
    Copies,
    Exercise,
}

impl UpkeepStep {
    pub const ALL: [Self; 8] = [
        Self::Reviews,
        Self::Contacts,
        Self::Mirrors,
        Self::Flaws,
        Self::FollowUps,
        Self::Paper,
        Self::Copies,
        Self::Exercise,
    ];

    /// The word it is called by.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reviews => "reviews",
            Self::Contacts => "contacts",
            Self::Mirrors => "mirrors",
            Self::Flaws => "flaws",
            Self::FollowUps => "follow-ups",
            Self::Paper => "paper",
            Self::Copies => "copies",
            Self::Exercise => "exercise",
        }
    }
}

/// One thing of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpkeepItem {
    /// What it is called: a chapter, a person, an action; empty where the step says it all.
    pub title: String,
    /// The number to dial, the address of a page, the numbers of sheets; empty if there is none.
    pub detail: String,
    /// By when; none where it was never done.
    pub due: Option<NaiveDate>,
    /// What to type when it is done.
    pub command: String,
}

/// A round, step by step; a step without items is done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UpkeepRound {
    pub steps: Vec<(UpkeepStep, Vec<UpkeepItem>)>,
}

impl UpkeepRound {
    /// The first step that is not done.
    pub fn current(&self) -> Option<UpkeepStep> {
        let mut open = self.steps.iter().filter(|(_, items)| !items.is_empty());
        open.next().map(|(step, _)| *step)
    }

    pub fn items(&self, step: UpkeepStep) -> &[UpkeepItem] {
        let mut steps = self.steps.iter();
        steps
            .find(|(it, _)| *it == step)
            .map_or(&[], |(_, items)| items)
    }
}

/// The last day of a round that is held on this day: that of the month.
pub fn last_day(today: NaiveDate) -> NaiveDate {
    let first = today.with_day(1).unwrap_or(today);
    let next = first.checked_add_months(Months::new(1));
    next.and_then(|day| day.pred_opt()).unwrap_or(today)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_lasts_until_the_end_of_its_month() {
        let day = |month, day| NaiveDate::from_ymd_opt(2028, month, day).expect("a day");
        assert_eq!(last_day(day(2, 3)), day(2, 29));
        assert_eq!(last_day(day(12, 31)), day(12, 31));
    }

    #[test]
    fn the_current_step_is_the_first_with_something_in_it() {
        let item = UpkeepItem {
            title: "Alma".to_owned(),
            detail: String::new(),
            due: None,
            command: String::new(),
        };
        let mut round = UpkeepRound {
            steps: vec![
                (UpkeepStep::Reviews, Vec::new()),
                (UpkeepStep::Contacts, vec![item]),
            ],
        };
        assert_eq!(round.current(), Some(UpkeepStep::Contacts));
        assert_eq!(round.items(UpkeepStep::Paper), []);
        round.steps[1].1.clear();
        assert_eq!(round.current(), None);
    }
}
