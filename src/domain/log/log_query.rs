//! What is asked of a log, and which of its entries the answer needs. A long log is remembered by a
//! trace of each entry that is more than a row of its day; by the traces it is known which pages
//! need not be read.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::domain::log::entry::{Entry, EntryKind};
use crate::domain::log::entry::{Field, Part};
use crate::domain::name::EntryId;
use crate::domain::time::moment::{self, Moment, Zone};

/// What is asked of a log. Every answer but the first may leave out entries that do not bear on it,
/// never one that does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LogQuery {
    Everything,
    /// How the incident goes: its opening, stages and end.
    Course,
    /// That, the steps, and what is still to be done.
    Open,
    /// That of the course, the steps, and the rows of these days with all that is said of them.
    Days(BTreeSet<NaiveDate>),
    /// That of the course, and every row written, or with something said of it, since.
    Since(Moment),
}

/// What an entry bears on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Affects {
    /// Its own day alone.
    Day,
    /// Its day and, while it is not done, the present.
    Task,
    /// Its day and the entry that it says is done.
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

/// What an entry is remembered by.
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
    /// By kind and fields; whatever is not known here may bear on anything.
    pub fn of(entry: &Entry) -> Self {
        let only = |known: &[Part]| {
            let mut fields = entry.fields.iter();
            fields.all(|(name, _)| {
                let parts = Field::named(name).map(Field::parts).unwrap_or_default();
                parts.iter().any(|part| known.contains(part))
            })
        };
        match &entry.kind {
            EntryKind::Entry if only(&[Part::Row]) => Self::Day,
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
    /// Whether the rows of a day, noted then, are asked for themselves.
    pub fn wants(&self, day: i32, noted: i64) -> bool {
        match self {
            Self::Everything => true,
            Self::Course | Self::Open => false,
            Self::Days(days) => days.iter().any(|it| it.num_days_from_ce() == day),
            Self::Since(moment) => noted >= moment.timestamp(),
        }
    }

    /// The entries that the answer needs, besides rows that bear on their day alone and are not
    /// asked for. `rows`: those of them that are asked for. `decides`: whose word counts.
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
        // What points at something needed is needed, and what it points at, until nothing is added.
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

/// Tasks of which more is said than that somebody who counts has done them.
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
