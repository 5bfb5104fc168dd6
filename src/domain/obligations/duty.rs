//! Duties: every rule of the plan or the law that has an order or a time limit (docs/formats.md,
//! "Documents"), by one mechanism. A duty warns; it never blocks.

mod account;
mod facts;
mod lapse;
mod owed;

use chrono::NaiveDate;

use crate::domain::incident::checklist_progress::acts;
use crate::domain::time::duration::Duration;
use crate::error::Message;
use crate::say;

pub use self::account::{
    DeviationKind, DutyAccount, DutyDeviation, FulfilledPart, Timeliness, accounts, deviations,
};
pub use self::lapse::Lapse;
pub use self::owed::{Deadline, OwedDuty, owed};

/// duties.yaml, in the order written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Duties {
    pub duties: Vec<Duty>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Duty {
    pub id: String,
    pub starts: DutyTrigger,
    pub only_if: Option<DutyCondition>,
    pub limit: DutyLimit,
    /// Role or person id that does it.
    pub who: String,
    /// Recipients: ids of people, groups, audiences.
    pub to: Vec<String>,
    /// Channels, first choice first.
    pub via: Vec<String>,
    /// The task, in the binder's language.
    pub what: String,
    /// Done when each of these is: `email`, `oral`; empty = done as a whole.
    pub parts: Vec<String>,
    /// The plan's section or the law's article.
    pub source: String,
    /// Day on which it was last compared with that source.
    pub checked: Option<NaiveDate>,
    pub note: String,
    /// Stage from which it no longer applies.
    pub until: Option<DutyTrigger>,
    /// Entries that fulfil it without being marked so.
    pub done_by: Option<DutyAct>,
}

/// An act in the log that does a duty by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DutyAct {
    /// The last temporary directive in force is recalled.
    DirectivesRecalled,
    /// An act that also does points of checklists: `system:up:confluence`.
    Entry(String),
}

impl DutyAct {
    const RECALLED: &'static str = "directives-recalled";

    pub fn parse(text: &str) -> Option<Self> {
        match text {
            Self::RECALLED => Some(Self::DirectivesRecalled),
            text => acts::is_known(text).then(|| Self::Entry(text.to_owned())),
        }
    }

    /// All that may be written, an act with a name as `system:…`.
    pub fn words() -> Vec<String> {
        let entries = acts::WORDS.iter().map(|(word, takes)| match takes {
            true => format!("{word}:…"),
            false => (*word).to_owned(),
        });
        std::iter::once(Self::RECALLED.to_owned())
            .chain(entries)
            .collect()
    }
}

/// Event that starts a duty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DutyTrigger {
    Opened,
    CommitteeActivated,
    PlanActivated,
    Serious,
    Normal,
    Closed,
    /// A clock that a person starts: `clock:personal-data`.
    Clock(String),
    /// Another duty being done: `duty:nis2-72h`.
    Duty(String),
}

impl DutyTrigger {
    /// Clock that a person starts to declare an incident serious.
    pub const SERIOUS_CLOCK: &'static str = "serious";

    /// The closed words of `starts`; the two others carry a name.
    pub const WORDS: &'static [(&'static str, Self)] = &[
        ("opened", Self::Opened),
        ("committee-activated", Self::CommitteeActivated),
        ("plan-activated", Self::PlanActivated),
        ("serious", Self::Serious),
        ("normal", Self::Normal),
        ("closed", Self::Closed),
    ];

    pub fn parse(text: &str) -> Option<Self> {
        if let Some(name) = text.strip_prefix("clock:").filter(|name| !name.is_empty()) {
            return Some(Self::Clock(name.to_owned()));
        }
        if let Some(id) = text.strip_prefix("duty:").filter(|id| !id.is_empty()) {
            return Some(Self::Duty(id.to_owned()));
        }
        let found = Self::WORDS.iter().find(|(word, _)| *word == text);
        found.map(|(_, starts)| starts.clone())
    }
}

/// Incidents that a duty applies to; none for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DutyCondition {
    Outage,
    PersonalData,
    Drill,
}

impl DutyCondition {
    pub const WORDS: &'static [(&'static str, Self)] = &[
        ("outage", Self::Outage),
        ("personal-data", Self::PersonalData),
        ("drill", Self::Drill),
    ];
}

/// Deadline of a duty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DutyLimit {
    AtOnce,
    /// Before something else: `first-meeting`, `message:external`, `closed`.
    Before(Precedence),
    /// Within a time of its start.
    Within(Duration),
    /// Only once a time has passed since its start.
    NotBefore(Duration),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Precedence {
    FirstMeeting,
    /// The first message to an audience: an id of audiences.yaml, or `external` for all but staff.
    Message(String),
    /// Any word of `starts`.
    Stage(DutyTrigger),
}

impl Precedence {
    pub fn parse(text: &str) -> Option<Self> {
        if text == "first-meeting" {
            return Some(Self::FirstMeeting);
        }
        match text.strip_prefix("message:") {
            Some("") => None,
            Some(audience) => Some(Self::Message(audience.to_owned())),
            None => DutyTrigger::parse(text).map(Self::Stage),
        }
    }
}

/// Channels of conversation, spoken or written.
const CALLS: [&str; 3] = ["phone", "sms", "slack"];

impl Duty {
    /// True if it is fulfilled at once by calling somebody, and in no other way.
    pub fn is_call(&self) -> bool {
        let whole = self.limit == DutyLimit::AtOnce && self.parts.is_empty();
        whole && !self.via.is_empty() && self.names_calls_alone()
    }

    /// True if no channel that it names is more than a call.
    pub fn names_calls_alone(&self) -> bool {
        self.via.iter().all(|way| CALLS.contains(&way.as_str()))
    }
}

impl Duties {
    pub fn duty(&self, id: &str) -> Option<&Duty> {
        self.duties.iter().find(|duty| duty.id == id)
    }

    /// The clocks that set something going, each once, in the order written.
    pub fn clocks(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for duty in &self.duties {
            let name = match &duty.starts {
                DutyTrigger::Clock(name) => name.as_str(),
                DutyTrigger::Serious => DutyTrigger::SERIOUS_CLOCK,
                _ => continue,
            };
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}

/// Name of a part known to this program; none for a part of the binder's own.
pub fn part_called(part: &str) -> Option<Message> {
    Some(match part {
        "email" => say!("duty-part-email"),
        "oral" => say!("duty-part-oral"),
        _ => return None,
    })
}
