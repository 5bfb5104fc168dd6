//! All entries of one log in order, with annotations by later entries.
//!
//! Entries that correct, strike, close or extend another are annotations of that row. Guests' entries are
//! rows without effect, marked. Unreadable records are shown as text. Rows of writers removed before any of
//! their entries counted are hidden, and can be shown.

mod annotation;
mod completion;
mod fold;
mod pointers;
mod row;

use std::collections::{BTreeMap, HashSet};

use chrono::NaiveDate;

use crate::domain::log::notebook::{Notebook, WriterStanding};
use crate::domain::name::{EntryId, LogId};
use crate::domain::time::moment::{self, Moment, Zone};

pub use self::annotation::{Annotation, Author, Pointer};
pub use self::completion::{Completion, CompletionState};
pub use self::row::{Late, Row};

/// A log, folded.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Timeline {
    /// In display order.
    rows: Vec<Row>,
    /// Rows of removed writers of whom nothing counts.
    hidden: Vec<Row>,
}

impl Timeline {
    /// Folds notebooks, of one log or of several. The order they come in plays no part.
    pub fn of(notebooks: &[Notebook]) -> Self {
        Self::gathered(notebooks, None)
    }

    /// The log as known at a time: only entries written at or before it.
    pub fn as_of(notebooks: &[Notebook], moment: Moment) -> Self {
        Self::gathered(notebooks, Some(moment))
    }

    /// Each log is folded by itself: ids and the order of state mean something only within one.
    fn gathered(notebooks: &[Notebook], until: Option<Moment>) -> Self {
        let mut logs: BTreeMap<&LogId, Vec<&Notebook>> = BTreeMap::new();
        for notebook in notebooks {
            logs.entry(&notebook.log).or_default().push(notebook);
        }
        let folded = logs
            .into_values()
            .map(|log| fold::folded(row::gathered(log, until)));
        Self::in_order(folded.flatten().collect())
    }

    /// Logs that are folded already, in one order for people.
    pub fn together(timelines: impl IntoIterator<Item = Self>) -> Self {
        Self::in_order(
            timelines
                .into_iter()
                .flat_map(|timeline| timeline.rows.into_iter().chain(timeline.hidden))
                .collect(),
        )
    }

    fn in_order(mut rows: Vec<Row>) -> Self {
        rows.sort_by(|a, b| a.place().cmp(&b.place()));
        let is_hidden = |row: &Row| row.author.standing == WriterStanding::ShutOut;
        let (hidden, mut rows): (Vec<Row>, Vec<Row>) = rows.into_iter().partition(is_hidden);
        // Annotations of hidden rows are rows themselves.
        let said = hidden.iter().flat_map(Row::annotation);
        let said: HashSet<(&LogId, &EntryId)> = said.map(|it| (&it.by.log, &it.id)).collect();
        for row in &mut rows {
            let is_said = |id| said.contains(&(&row.author.log, id));
            row.is_inline &= !row.id().is_some_and(is_said);
        }
        Self { rows, hidden }
    }

    /// All rows in display order: time of event, time of writing, id.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Rows of people who were removed and of whom nothing counts, in the same order.
    pub fn hidden(&self) -> &[Row] {
        &self.hidden
    }

    /// The same with hidden rows, each in its place.
    pub fn everything(&self) -> Vec<&Row> {
        let mut rows: Vec<&Row> = self.rows.iter().chain(&self.hidden).collect();
        if !self.hidden.is_empty() {
            rows.sort_by(|a, b| a.place().cmp(&b.place()));
        }
        rows
    }

    /// Entries in the order of state: order number, then id. United logs are interleaved by time of
    /// writing, since their order numbers are not comparable.
    pub fn by_state(&self) -> Vec<&Row> {
        let mut rows: Vec<&Row> = self
            .rows
            .iter()
            .filter(|row| row.entry().is_some())
            .collect();
        let united = rows.iter().any(|row| row.author.log != rows[0].author.log);
        rows.sort_by_key(|row| {
            let time = united.then_some(row.written_at);
            let lamport = row.entry().map(|entry| entry.lamport);
            (time, lamport, row.id(), &row.author.log)
        });
        rows
    }

    /// The entry with this id; the first where a forked writer, or another log, has one more.
    pub fn find(&self, id: &EntryId) -> Option<&Row> {
        let mut all = self.rows.iter().chain(&self.hidden);
        all.find(|row| row.id() == Some(id))
    }

    /// Open actions, of members and guests.
    pub fn open_actions(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.is_open_action())
    }

    /// The calendar dates on which something happened, first to last.
    pub fn dates(&self, zone: Zone) -> Vec<NaiveDate> {
        let mut dates: Vec<NaiveDate> = self
            .rows
            .iter()
            .map(|row| moment::date_in(row.at, zone))
            .collect();
        dates.sort_unstable();
        dates.dedup();
        dates
    }
}

#[cfg(test)]
mod pointing_tests;
#[cfg(test)]
mod tests;
