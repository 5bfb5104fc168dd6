//! Which rows of a log are wanted, and in what order.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::moment::{self, Moment, Zone};
use crate::domain::name::{EntryId, LogId, Writer, folded};
use crate::domain::timeline::{Row, Timeline};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// When it happened.
    #[default]
    At,
    /// When it was written down.
    Noted,
}

/// Whose rows are "mine".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Me {
    pub writer: Writer,
    /// The person's id and name, as they may stand as owner of an action.
    pub names: Vec<String>,
}

/// How far each writer's notebook had come at the last look, by log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look(BTreeMap<(LogId, Writer), u64>);

/// What was asked for; the default is everything.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    pub order: Order,
    /// Only what happened on that day in that zone.
    pub date: Option<(NaiveDate, Zone)>,
    pub open: bool,
    pub decisions: bool,
    pub mine: Option<Me>,
    /// Only what was written, or had something said of it, at or after that moment.
    pub since: Option<Moment>,
    /// Only what others wrote after that look.
    pub new: Option<(Look, Option<Writer>)>,
}

impl Choice {
    /// The rows to show. What is told at another row is not shown by itself.
    pub fn of<'a>(&self, timeline: &'a Timeline) -> Vec<&'a Row> {
        let mut rows = self.with_pointers(timeline);
        rows.retain(|row| !row.told_elsewhere);
        rows
    }

    /// The same with what is told at other rows, each in its own place.
    pub fn with_pointers<'a>(&self, timeline: &'a Timeline) -> Vec<&'a Row> {
        let rows = match self.order {
            Order::At => timeline.rows().iter().collect(),
            Order::Noted => timeline.by_noted(),
        };
        rows.into_iter().filter(|row| self.wants(row)).collect()
    }

    fn wants(&self, row: &Row) -> bool {
        let on_day = |(day, zone)| moment::date_in(row.at, zone) == day;
        let fresh = |(look, me): &(Look, Option<Writer>)| look.is_new(row, me.as_ref());
        self.date.is_none_or(on_day)
            && (!self.open || row.is_open_action())
            && (!self.decisions || row.kind() == "decision")
            && self.mine.as_ref().is_none_or(|me| me.wrote_or_owns(row))
            && self.since.is_none_or(|since| row.touched() >= since)
            && self.new.as_ref().is_none_or(fresh)
    }
}

impl Me {
    fn wrote_or_owns(&self, row: &Row) -> bool {
        let owner = folded(row.field("owner"));
        let person = folded(&row.author.person);
        let named = |name: &String| {
            let name = folded(name);
            !name.is_empty() && (name == owner || name == person)
        };
        row.author.writer == self.writer || self.names.iter().any(named)
    }
}

impl Look {
    pub fn new(seen: impl IntoIterator<Item = ((LogId, Writer), u64)>) -> Self {
        Self(seen.into_iter().collect())
    }

    /// Everything a log holds at this moment, besides what was seen before.
    #[must_use]
    pub fn and(mut self, timeline: &Timeline) -> Self {
        for row in timeline.rows() {
            let writer = (row.author.log.clone(), row.author.writer.clone());
            let seen = self.0.entry(writer).or_default();
            *seen = row.number.max(*seen);
        }
        self
    }

    pub fn iter(&self) -> impl Iterator<Item = (&LogId, &Writer, u64)> {
        self.0
            .iter()
            .map(|((log, writer), number)| (log, writer, *number))
    }

    /// Whether somebody else has written this row, or something told at it, since.
    fn is_new(&self, row: &Row, me: Option<&Writer>) -> bool {
        let log = &row.author.log;
        let fresh = |writer: &Writer, number: u64| {
            let seen = self.0.get(&(log.clone(), writer.clone()));
            me != Some(writer) && number > seen.copied().unwrap_or(0)
        };
        let said = |id: &EntryId| fresh(&id.writer, id.number);
        fresh(&row.author.writer, row.number) || row.said().any(|other| said(&other.id))
    }
}
