//! Duties: what the plan or the law wants done in order or in time. A duty warns, it never blocks.

mod owed;

use chrono::NaiveDate;

use crate::domain::duration::Duration;

pub use self::owed::{Owed, When, owed};

/// A row of duties.yaml.
#[derive(Clone, Debug, PartialEq)]
pub struct Duty {
    pub id: String,
    pub starts: Start,
    pub only_if: Option<Condition>,
    pub limit: Limit,
    /// Role or person id; empty where nobody is named.
    pub who: String,
    /// Ids of audiences, groups or persons.
    pub to: Vec<String>,
    /// Channels, first choice first.
    pub via: Vec<String>,
    /// What is to be done, in the binder's language.
    pub what: String,
    /// Fulfilled when each of these is.
    pub parts: Vec<String>,
    /// The section of the plan or of the law that says so.
    pub source: String,
    /// When somebody last held it against its source.
    pub checked: Option<NaiveDate>,
}

/// What sets a duty going.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Start {
    Opened,
    CommitteeActivated,
    PlanActivated,
    Serious,
    /// A clock that a person starts: `clock:personal-data`.
    Clock(String),
    /// The fulfilment of another duty: `duty:nis2-72h`.
    Duty(String),
    Normal,
    Closed,
}

/// The words that stand alone in `starts`.
pub const STARTS: &str =
    "opened, committee-activated, plan-activated, serious, clock:NAME, duty:ID, normal, closed";

impl Start {
    pub fn read(text: &str) -> Option<Self> {
        Some(match text {
            "opened" => Self::Opened,
            "committee-activated" => Self::CommitteeActivated,
            "plan-activated" => Self::PlanActivated,
            "serious" => Self::Serious,
            "normal" => Self::Normal,
            "closed" => Self::Closed,
            _ => match text.split_once(':')? {
                ("clock", name) if !name.is_empty() => Self::Clock(name.to_owned()),
                ("duty", id) if !id.is_empty() => Self::Duty(id.to_owned()),
                _ => return None,
            },
        })
    }
}

/// When a duty applies at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Only in an outage; whether it is one, the people judge.
    Outage,
    /// Only where personal data are concerned: where the clock `personal-data` runs.
    PersonalData,
    /// Only in an exercise.
    Drill,
}

/// The time a duty sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Limit {
    AtOnce,
    /// Before something else happens: `first-meeting`, `message:external`, `closed`.
    Before(String),
    Within(Duration),
    NotBefore(Duration),
}
