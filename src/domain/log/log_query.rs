//! Queries over a log, and which entries can affect their answers. The index of a log (`LogIndex`) has one
//! [`IndexRecord`] an entry; a query skips the pages that cannot matter.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::domain::log::entry::{Entry, EntryKind};
use crate::domain::log::entry::{Field, Part};
use crate::domain::name::EntryId;
use crate::domain::time::moment::{self, Moment, Zone};

/// A query. Every one but the first may leave out entries that cannot change its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LogQuery {
    Everything,
    /// Course of the incident: opening, stages, end.
    Course,
    /// Course, steps, open actions and other open matters.
    Open,
    /// Course, steps, and the rows of these days with their annotations.
    Days(BTreeSet<NaiveDate>),
    /// Course, and all rows written or annotated since.
    Since(Moment),
    /// Course, this entry, and those that refer to it.
    Entry(EntryId),
}

/// The part of a log that an entry can affect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Affects {
    /// Its own day only.
    Day,
    /// Its day and, while it is not done, the present.
    Task,
    /// Its day and the entry it marks as done.
    Done,
    /// Its day and the entry it points at.
    Other,
    /// A step of the plan.
    Step,
    /// The incident.
    Course,
}

/// An entry's id, its writer by number.
pub type Key = (u16, u32);

/// Record of one entry in the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndexRecord {
    pub number: u32,
    /// The day it happened, in the binder's zone: days from the common era.
    pub day: i32,
    /// Seconds of the epoch.
    pub noted: i64,
    pub bearing: Affects,
    pub of: Option<Key>,
}

impl Affects {
    /// Computed from kind and fields; unknown ones affect everything.
    pub fn of(entry: &Entry) -> Self {
        let only = |known: &[Part]| {
            let mut fields = entry.fields.iter();
            fields.all(|(name, _)| {
                let parts = Field::named(name).map(Field::parts).unwrap_or_default();
                parts.iter().any(|part| known.contains(part))
            })
        };
        match &entry.kind {
            EntryKind::Entry | EntryKind::Presence if only(&[Part::Row]) => Self::Day,
            EntryKind::Decision if only(&[Part::Row, Part::Decision]) => Self::Day,
            EntryKind::Decision if only(&[Part::Row, Part::Decision, Part::Review]) => Self::Task,
            EntryKind::Entry | EntryKind::Action if only(&[Part::Row, Part::Task]) => Self::Task,
            EntryKind::Entry | EntryKind::Action if only(&[Part::Row, Part::Task, Part::Step]) => {
                Self::Step
            }
            EntryKind::Done if only(&[Part::Row, Part::Pointer]) => Self::Done,
            // A correction of the time may move a row to another day, and is none of these.
            EntryKind::Correct | EntryKind::Reopen | EntryKind::Strike | EntryKind::Attach
                if only(&[Part::Row, Part::Pointer]) =>
            {
                Self::Other
            }
            EntryKind::Step => Self::Step,
            _ => Self::Course,
        }
    }
}

/// A day as a trace has it.
pub fn day_number(at: Moment, zone: Zone) -> i32 {
    moment::date_in(at, zone).num_days_from_ce()
}

impl IndexRecord {
    /// `key` gives a writer its number.
    pub fn of(
        entry: &Entry,
        zone: Zone,
        mut key: impl FnMut(&EntryId) -> Option<Key>,
    ) -> Option<Self> {
        Some(Self {
            number: u32::try_from(entry.id.number).ok()?,
            day: day_number(entry.at, zone),
            noted: entry.written_at.timestamp(),
            bearing: Affects::of(entry),
            of: match entry.of() {
                Some(of) => Some(key(&of)?),
                None => None,
            },
        })
    }
}

impl LogQuery {
    /// True if the rows of a day, or those written at that time, are part of the answer.
    pub fn wants(&self, day: i32, noted: i64) -> bool {
        match self {
            Self::Everything => true,
            Self::Course | Self::Open | Self::Entry(_) => false,
            Self::Days(days) => days.iter().any(|it| it.num_days_from_ce() == day),
            Self::Since(moment) => noted >= moment.timestamp(),
        }
    }

    /// Entries needed for the answer, besides rows that affect only their own day. `rows`: those of them
    /// requested. `decides`: writers whose entries count.
    pub fn needed(
        &self,
        traces: &[(u16, &IndexRecord)],
        rows: BTreeSet<Key>,
        decides: impl Fn(u16) -> bool,
    ) -> BTreeSet<Key> {
        let mut needed = rows;
        let open = match self {
            Self::Open => unsettled(traces, decides),
            _ => BTreeSet::new(),
        };
        let steps = matches!(self, Self::Open | Self::Days(_) | Self::Everything);
        let seed = |writer: u16, trace: &IndexRecord| {
            trace.bearing == Affects::Course
                || (steps && trace.bearing == Affects::Step)
                || self.wants(trace.day, trace.noted)
                || open.contains(&(writer, trace.number))
        };
        let mut waiting: Vec<(u16, &IndexRecord)> = Vec::new();
        for &(writer, trace) in traces {
            if seed(writer, trace) {
                needed.insert((writer, trace.number));
                needed.extend(trace.of);
            } else if trace.of.is_some() {
                waiting.push((writer, trace));
            }
        }
        // Entries that refer to a needed one are needed, and those they refer to, until nothing is added.
        let mut before = usize::MAX;
        while before != waiting.len() {
            before = waiting.len();
            waiting.retain(|&(writer, trace)| {
                let key = (writer, trace.number);
                let bears =
                    needed.contains(&key) || trace.of.is_some_and(|of| needed.contains(&of));
                if bears {
                    needed.insert(key);
                    needed.extend(trace.of);
                }
                !bears
            });
        }
        needed
    }
}

/// Tasks that are not simply marked as done by counting entries.
fn unsettled(traces: &[(u16, &IndexRecord)], decides: impl Fn(u16) -> bool) -> BTreeSet<Key> {
    let mut said: BTreeMap<Key, Vec<(u16, &IndexRecord)>> = BTreeMap::new();
    for (writer, trace) in traces {
        if let Some(of) = trace.of {
            said.entry(of).or_default().push((*writer, trace));
        }
    }
    let is_settled = |task: &Key| {
        said.get(task).is_some_and(|words| {
            words.iter().all(|(writer, word)| {
                let stands = !said.contains_key(&(*writer, word.number));
                word.bearing == Affects::Done && decides(*writer) && stands
            })
        })
    };
    traces
        .iter()
        .filter(|(_, trace)| trace.bearing == Affects::Task)
        .map(|(writer, trace)| (*writer, trace.number))
        .filter(|task| !is_settled(task))
        .collect()
}

#[cfg(test)]
mod tests;
