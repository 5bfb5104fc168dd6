//! The scenario of an exercise: what is told to those who take part, and at which times.

use chrono::{NaiveDate, TimeDelta};

use crate::domain::documents::markdown::Block;
use crate::domain::time::moment::Moment;

/// How a scenario is played.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ScenarioKind {
    /// Around a table: what would be done is said, and not done.
    #[default]
    Table,
    /// People are really called out.
    CallOut,
}

impl ScenarioKind {
    /// Word in the file.
    pub const WORDS: [(&'static str, Self); 2] =
        [("table", Self::Table), ("call-out", Self::CallOut)];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::CallOut => "call-out",
        }
    }
}

/// A scenario, one file each.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scenario {
    /// The file's name without folder and ending.
    pub id: String,
    pub title: String,
    pub kind: ScenarioKind,
    /// Role or person id.
    pub owner: String,
    pub reviewed: Option<NaiveDate>,
    /// In the order of their times.
    pub injects: Vec<Inject>,
    /// The text around them.
    pub blocks: Vec<Block>,
}

/// Something that is told to those who take part, as if it happened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inject {
    /// From 1, in the order of the times.
    pub number: usize,
    /// Minutes from the beginning of the exercise.
    pub minutes: u32,
    pub text: String,
    /// What whoever leads the exercise looks for.
    pub looks_for: Vec<String>,
}

impl Inject {
    /// `0:10`.
    pub fn offset(&self) -> String {
        format!("{}:{:02}", self.minutes / 60, self.minutes % 60)
    }

    /// When it is due in an exercise that began then.
    pub fn due(&self, began: Moment) -> Moment {
        began + TimeDelta::minutes(i64::from(self.minutes))
    }
}

impl Scenario {
    /// Minutes from the beginning to the last inject.
    pub fn minutes(&self) -> u32 {
        self.injects.last().map_or(0, |last| last.minutes)
    }

    /// The first inject that has not been told.
    pub fn next(&self, told: &[usize]) -> Option<&Inject> {
        let mut left = self.injects.iter();
        left.find(|inject| !told.contains(&inject.number))
    }
}

/// Minutes of a time from the beginning, as a scenario has it: `0:10`.
pub fn minutes(text: &str) -> Option<u32> {
    let (hours, minutes) = text.trim().split_once(':')?;
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    if !is_number(hours) || !is_number(minutes) || minutes.len() != 2 || hours.len() > 2 {
        return None;
    }
    let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
    (minutes < 60).then_some(hours * 60 + minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_from_the_beginning_is_hours_and_minutes() {
        assert_eq!(minutes("0:10"), Some(10));
        assert_eq!(minutes("01:05"), Some(65));
        for none in ["10", "0:7", "0:60", ":10", "0:1x", "100:00", "20.00"] {
            assert_eq!(minutes(none), None, "{none}");
        }
    }

    #[test]
    fn the_next_inject_is_the_first_that_was_not_told() {
        let inject = |number| Inject {
            number,
            minutes: 5 * number as u32,
            ..Inject::default()
        };
        let scenario = Scenario {
            injects: vec![inject(1), inject(2)],
            ..Scenario::default()
        };
        assert_eq!(
            scenario.next(&[1]).map(|it| it.offset()),
            Some("0:10".to_owned())
        );
        assert_eq!(scenario.next(&[1, 2]), None);
        assert_eq!(scenario.minutes(), 10);
    }
}
