//! An incident: what its log says of its opening, its stages and its end. Computed anew from the
//! entries each time; nothing of it is stored.

pub mod attendance;
pub mod checklist;
pub mod checklist_answers;
pub mod checklist_progress;
pub mod directives;
mod fold;
pub mod incident_id;
pub mod meeting;
pub mod merged_incidents;
pub mod roles;
pub mod routine;
pub mod routine_runs;
pub mod system;
pub mod system_status;

use std::collections::BTreeMap;

use crate::domain::log::timeline::Timeline;
use crate::domain::name::{EntryId, LogId};
use crate::domain::time::moment::Moment;

/// An incident as the entries known here tell it.
#[derive(Clone, Debug, PartialEq)]
pub struct Incident {
    /// The id it was opened under; of several united ones, the first opened.
    pub id: LogId,
    /// The other ids it answers to, united with it.
    pub also: Vec<LogId>,
    pub title: String,
    /// None: entries have come, the one that opened it has not (yet).
    pub opened: Option<EntryRef>,
    /// It threatens but has not occurred (plan 1.2: the plan may be activated on a mere risk).
    pub risk: bool,
    /// An exercise, stamped on every output. A log that anybody opened in earnest is none.
    pub drill: bool,
    /// That what threatened has occurred, and who said so first.
    pub occurred: Option<EntryRef>,
    /// The incident process it was escalated from.
    pub from: Option<IncidentOrigin>,
    /// Which plan's lists are used, where somebody has chosen since the opening.
    pub lists: Option<AdoptedLists>,
    /// Opened only by somebody who is not let in yet.
    pub by_guest: bool,
    pub end: IncidentEnd,
    /// What was last said of each stage.
    pub stages: BTreeMap<Stage, StageState>,
    /// Who was given the log to keep, the first first; where nobody was, who has written in it, in the
    /// order of their first entries.
    pub keepers: Vec<String>,
}

/// Who said something, and when.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryRef {
    pub log: LogId,
    pub id: EntryId,
    /// When it happened, as claimed.
    pub at: Moment,
    /// When it was written.
    pub written_at: Moment,
    /// The person's name, or the writer where no name is known.
    pub by: String,
}

/// The lists of another plan were taken up than the one at the opening.
#[derive(Clone, Debug, PartialEq)]
pub struct AdoptedLists {
    pub entry: EntryRef,
    /// Versions of the lists written until then are the ones used.
    pub as_of: Moment,
}

/// Where an incident came from, in the ordinary incident process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IncidentOrigin {
    /// The reference there, `INC-4711`.
    pub reference: String,
    /// Who escalated it; empty where not said.
    pub by: String,
}

/// Whether the log is finished.
#[derive(Clone, Debug, PartialEq)]
pub enum IncidentEnd {
    Open,
    /// Closed once, and opened again by this.
    Reopened(EntryRef),
    Closed {
        told: EntryRef,
        why: String,
        /// Entries that came after the close, or beside it from a copy that did not know of it.
        after: usize,
    },
}

/// The five separate decisions of a crisis (plan 2, 3.1): each is turned on or off by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    Committee,
    Plan,
    Routines,
    Normal,
    Dissolved,
}

impl Stage {
    pub const ALL: [Self; 5] = [
        Self::Committee,
        Self::Plan,
        Self::Routines,
        Self::Normal,
        Self::Dissolved,
    ];

    /// As written in a `stage` entry's `of`.
    pub const fn written(self) -> &'static str {
        match self {
            Self::Committee => "committee",
            Self::Plan => "plan",
            Self::Routines => "routines",
            Self::Normal => "normal",
            Self::Dissolved => "dissolved",
        }
    }

    pub fn read(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.written() == text)
    }
}

/// A stage turned on or off.
#[derive(Clone, Debug, PartialEq)]
pub struct StageState {
    pub on: bool,
    pub entry: EntryRef,
    /// The first time it was turned on: what a time limit counts from.
    pub first_on: Option<Moment>,
}

impl Incident {
    /// What the log of an incident tells; of several united ones, their logs laid together.
    /// Entries of guests and those set aside stand in the log and decide nothing here.
    pub fn of(id: &LogId, timeline: &Timeline) -> Self {
        fold::incident(id, timeline)
    }

    pub fn is_open(&self) -> bool {
        !matches!(self.end, IncidentEnd::Closed { .. })
    }

    /// Whether an id means this incident.
    pub fn is_called(&self, id: &LogId) -> bool {
        self.id == *id || self.also.contains(id)
    }

    /// Every id it answers to, its own first.
    pub fn ids(&self) -> impl Iterator<Item = &LogId> {
        std::iter::once(&self.id).chain(&self.also)
    }

    /// The moment as of which the plan's lists are read in it; none where it is not known, and then
    /// as they stand.
    pub fn lists_as_of(&self) -> Option<Moment> {
        let opened = self.opened.as_ref().map(|told| told.written_at);
        self.lists.as_ref().map(|lists| lists.as_of).or(opened)
    }

    pub fn is_on(&self, stage: Stage) -> bool {
        self.stages.get(&stage).is_some_and(|turn| turn.on)
    }
}

#[cfg(test)]
mod tests;
