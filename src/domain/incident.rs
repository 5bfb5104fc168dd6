//! An incident: opening, stages and end, computed from the entries of its log; never stored.

pub mod attendance;
pub mod checklist;
pub mod checklist_answers;
pub mod checklist_point_key;
pub mod checklist_progress;
pub mod directives;
mod fold;
pub mod incident_id;
pub mod links;
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
    /// What is played in it, where it is an exercise.
    pub played: Option<PlayedScenario>,
    /// First report that a threatened event has occurred.
    pub occurred: Option<EntryRef>,
    /// The incident process it was escalated from.
    pub from: Option<IncidentOrigin>,
    /// Which plan's checklists are in use, where that was chosen after the opening.
    pub lists: Option<AdoptedLists>,
    /// Opened only by guests.
    pub by_guest: bool,
    pub end: IncidentEnd,
    /// Latest state of each stage.
    pub stages: BTreeMap<Stage, StageState>,
    /// Log keepers, in order; if nobody was assigned, the writers in the order of their first entries.
    pub keepers: Vec<String>,
}

/// Author and times of an entry.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryRef {
    pub log: LogId,
    pub id: EntryId,
    /// Claimed time of the event.
    pub at: Moment,
    /// Time of writing.
    pub written_at: Moment,
    /// Name of the person; of the writer if unknown.
    pub by: String,
}

/// The scenario that an exercise plays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlayedScenario {
    /// Its id.
    pub scenario: String,
    /// Id of the entry of the journal that planned the exercise; empty if none did.
    pub planned: String,
}

/// The lists of another plan were taken up than the one at the opening.
#[derive(Clone, Debug, PartialEq)]
pub struct AdoptedLists {
    pub entry: EntryRef,
    /// Versions of the lists written until then are the ones used.
    pub as_of: Moment,
}

/// Origin of an incident in the ordinary incident process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IncidentOrigin {
    /// The reference there, `INC-4711`.
    pub reference: String,
    /// Person who escalated it; empty if not given.
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
        /// Entries written after the close, or concurrently in a copy that did not have it.
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

    /// Value of `of` in a `stage` entry.
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
    /// Folds the log of an incident; of united incidents, their logs merged. Entries of guests and those
    /// set aside are in the log and have no effect here.
    pub fn of(id: &LogId, timeline: &Timeline) -> Self {
        fold::incident(id, timeline)
    }

    pub fn is_open(&self) -> bool {
        !matches!(self.end, IncidentEnd::Closed { .. })
    }

    /// True if an id means this incident.
    pub fn is_called(&self, id: &LogId) -> bool {
        self.id == *id || self.also.contains(id)
    }

    /// Every id it answers to, its own first.
    pub fn ids(&self) -> impl Iterator<Item = &LogId> {
        std::iter::once(&self.id).chain(&self.also)
    }

    /// Time as of which the plan's checklists are read; none for their current versions.
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
