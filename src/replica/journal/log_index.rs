//! On-disk index of a log: a record for each entry on full pages. One cache file a log; safe to delete.

use std::collections::HashMap;
use std::path::Path;

use anyhow::Result;
use serde::{Deserialize, Serialize};

use crate::domain::log::entry::PAGE;
use crate::domain::log::log_query::{Affects, IndexRecord, Key, LogQuery};
use crate::domain::name::{EntryId, LogId, Writer};
use crate::domain::time::moment::Zone;
use crate::replica::cache;

/// Rises with every change of what is kept, or of what an entry bears on.
const FORMAT: &str = "5";

/// A page, by its id.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::replica) struct IndexedPage {
    id: [u8; 20],
    /// The number of its first entry.
    first: u64,
    /// True if the page is full.
    pub(in crate::replica) is_full: bool,
    /// Something on it is not as this program writes: it is always read whole.
    pub(in crate::replica) is_odd: bool,
    /// Rows that affect their own day only: the day, and the latest time of writing.
    days: Vec<(i32, i64)>,
    pub(in crate::replica) traces: Vec<IndexRecord>,
    /// The entries that bear on the incident, as they are written: nearly every answer needs them.
    course: String,
    /// The steps, likewise.
    steps: String,
}

impl IndexedPage {
    pub(in crate::replica) fn empty(id: [u8; 20], first: u64, is_full: bool) -> Self {
        Self {
            id,
            first,
            is_full,
            is_odd: false,
            days: Vec::new(),
            traces: Vec::new(),
            course: String::new(),
            steps: String::new(),
        }
    }

    /// Adds an entry; `others` takes it as it is written, if it bears on more than its day and less
    /// than the incident.
    pub(in crate::replica) fn add(
        &mut self,
        trace: IndexRecord,
        written: &str,
        others: &mut String,
    ) {
        if trace.bearing != Affects::Day {
            self.traces.push(trace);
            let kept = match trace.bearing {
                Affects::Course => &mut self.course,
                Affects::Step => &mut self.steps,
                _ => others,
            };
            kept.push_str(written);
            return;
        }
        match self.days.iter_mut().find(|(day, _)| *day == trace.day) {
            Some((_, noted)) => *noted = trace.noted.max(*noted),
            None => self.days.push((trace.day, trace.noted)),
        }
    }

    pub(in crate::replica) fn has_trace(&self, number: u32) -> bool {
        self.traces.iter().any(|trace| trace.number == number)
    }

    pub(in crate::replica) fn has_others(&self, wanted: &[u32]) -> bool {
        let is_kept = |it: &IndexRecord| matches!(it.bearing, Affects::Course | Affects::Step);
        let mut others = self.traces.iter().filter(|it| !is_kept(it));
        others.any(|trace| wanted.contains(&trace.number))
    }

    /// Course and steps, as stored.
    pub(in crate::replica) fn kept(&self) -> [&str; 2] {
        [&self.course, &self.steps]
    }

    pub(in crate::replica) const fn id(&self) -> [u8; 20] {
        self.id
    }

    /// True if the page must be read whole; `place` is its index from 0.
    pub(in crate::replica) fn is_odd_at(&self, place: usize) -> bool {
        self.is_odd || self.first != (place * PAGE + 1) as u64
    }

    /// True if rows that affect only their own day are requested.
    pub(in crate::replica) fn has_rows_for(&self, asked: &LogQuery) -> bool {
        let mut days = self.days.iter();
        days.any(|(day, noted)| asked.wants(*day, *noted))
    }

    /// The days of the other rows.
    pub(in crate::replica) fn other_days(&self, asked: &LogQuery) -> impl Iterator<Item = i32> {
        let others = self.days.iter();
        others
            .filter(|(day, noted)| !asked.wants(*day, *noted))
            .map(|(day, _)| *day)
    }
}

/// The entries of full pages that bear on other entries, as they are written. Apart from the traces,
/// because adding a row does not need them.
#[derive(Default)]
pub(in crate::replica) struct OtherRows(HashMap<[u8; 20], String>);

impl OtherRows {
    pub(in crate::replica) fn kept(git: &Path, log: &LogId) -> Self {
        Self(cache::cached(git, &Self::name(log), FORMAT).unwrap_or_default())
    }

    pub(in crate::replica) fn keep(git: &Path, log: &LogId, pages: &HashMap<[u8; 20], String>) {
        cache::remember(git, &Self::name(log), FORMAT, pages);
    }

    fn name(log: &LogId) -> String {
        format!("others-{log}")
    }

    pub(in crate::replica) fn of(&self, page: [u8; 20]) -> Option<&str> {
        self.0.get(&page).map(String::as_str)
    }
}

#[derive(Serialize, Deserialize)]
struct IndexFile {
    writers: Vec<String>,
    pages: Vec<IndexedPage>,
}

/// Index of a log.
pub(in crate::replica) struct LogIndex {
    zone: Zone,
    writers: Vec<String>,
    numbers: HashMap<String, u16>,
    pages: HashMap<[u8; 20], IndexedPage>,
    /// Full pages that were not remembered.
    pub(in crate::replica) fresh: bool,
}

impl LogIndex {
    /// Nothing where nothing sound is kept, or days were counted in another zone.
    pub(in crate::replica) fn kept(git: &Path, log: &LogId, zone: Zone) -> Self {
        let kept: Option<IndexFile> = cache::cached(git, &name(log), &key(zone));
        let (writers, pages) = kept.map_or_else(Default::default, |it| (it.writers, it.pages));
        let numbers = writers
            .iter()
            .zip(0..)
            .map(|(writer, number)| (writer.clone(), number));
        Self {
            zone,
            numbers: numbers.collect(),
            writers,
            pages: pages.into_iter().map(|page| (page.id, page)).collect(),
            fresh: false,
        }
    }

    /// The page with this id, or what is found out about it.
    pub(in crate::replica) fn page(
        &mut self,
        id: [u8; 20],
        found_out: impl FnOnce(&mut Self) -> Result<IndexedPage>,
    ) -> Result<IndexedPage> {
        if let Some(known) = self.pages.remove(&id) {
            return Ok(known);
        }
        let page = found_out(self)?;
        self.fresh |= page.is_full;
        Ok(page)
    }

    /// Caches full pages that were not cached yet.
    pub(in crate::replica) fn keep<'p>(
        &self,
        git: &Path,
        log: &LogId,
        full: impl Iterator<Item = &'p IndexedPage>,
    ) {
        let kept = IndexFile {
            writers: self.writers.clone(),
            pages: full.cloned().collect(),
        };
        cache::remember(git, &name(log), &key(self.zone), &kept);
    }

    pub(in crate::replica) fn number(&self, writer: &Writer) -> Option<u16> {
        self.numbers.get(writer.as_str()).copied()
    }

    /// The number of a writer, a new one where it has none.
    pub(in crate::replica) fn numbered(&mut self, writer: &Writer) -> Option<u16> {
        if let Some(known) = self.number(writer) {
            return Some(known);
        }
        let number = u16::try_from(self.writers.len()).ok()?;
        self.writers.push(writer.to_string());
        self.numbers.insert(writer.to_string(), number);
        Some(number)
    }

    pub(in crate::replica) fn key(&self, id: &EntryId) -> Option<Key> {
        Some((self.number(&id.writer)?, u32::try_from(id.number).ok()?))
    }

    pub(in crate::replica) fn named(&mut self, id: &EntryId) -> Option<Key> {
        Some((self.numbered(&id.writer)?, u32::try_from(id.number).ok()?))
    }
}

fn name(log: &LogId) -> String {
    format!("log-{log}")
}

/// Days are counted in a zone.
fn key(zone: Zone) -> String {
    format!("{FORMAT} {zone}")
}
