//! Selection and order of the rows of a log.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::log::attachment::Attachment;
use crate::domain::log::decision_numbers;
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::guest_rows::{self, FoldedRows};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::{EntryId, LogId, Writer, folded};
use crate::domain::time::moment::{self, Moment, Zone};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RowOrder {
    /// Claimed time of the event.
    #[default]
    At,
    /// Time of writing.
    Noted,
}

/// Whose rows are "mine".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Me {
    pub writer: Writer,
    /// Id and name of the person, as they may occur as owner of an action.
    pub names: Vec<String>,
}

/// Read position: highest entry number seen, by log and writer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadCursor(BTreeMap<(LogId, Writer), u64>);

/// Whose rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum AuthorFilter {
    #[default]
    Everybody,
    /// Those that count.
    Members,
    /// Those written under this name that count for nothing.
    Guest(Writer),
}

/// Selection of rows; the default is all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RowFilter {
    pub order: RowOrder,
    /// Only what happened on that day in that zone.
    pub date: Option<(NaiveDate, Zone)>,
    pub open: bool,
    pub decisions: bool,
    pub whose: AuthorFilter,
    pub mine: Option<Me>,
    /// Only rows written or annotated at or after that time.
    pub since: Option<Moment>,
    /// Only what others wrote after that look.
    pub new: Option<(ReadCursor, Option<Writer>)>,
    /// Only rows that contain each of these words.
    pub words: Vec<String>,
    /// Only rows of this person, by writer or a part of the name.
    pub by: Option<String>,
    /// Only rows of this kind.
    pub kind: Option<EntryKind>,
    /// Only rows of which this role or person is owner.
    pub owner: Option<String>,
    /// Only so many, the last of the others.
    pub last: Option<usize>,
}

impl RowFilter {
    /// The selected rows. Entries shown at another row are not listed themselves.
    pub fn of<'a>(&self, timeline: &'a Timeline) -> Vec<&'a Row> {
        let rows = match self.whose {
            AuthorFilter::Guest(_) => timeline.everything(),
            _ => timeline.rows().iter().collect(),
        };
        let mut rows = self.in_order(rows);
        rows.retain(|row| !row.is_inline);
        self.last_of(rows)
    }

    /// The same, with hidden rows.
    pub fn with_hidden<'a>(&self, timeline: &'a Timeline) -> Vec<&'a Row> {
        let mut rows = self.in_order(timeline.everything());
        rows.retain(|row| !row.is_inline);
        self.last_of(rows)
    }

    fn last_of<'a>(&self, mut rows: Vec<&'a Row>) -> Vec<&'a Row> {
        let first = rows.len().saturating_sub(self.last.unwrap_or(rows.len()));
        rows.split_off(first)
    }

    /// The selected ones of these rows, which are in display order.
    fn in_order<'a>(&self, mut rows: Vec<&'a Row>) -> Vec<&'a Row> {
        rows.retain(|row| self.wants(row));
        if self.order == RowOrder::Noted {
            rows.sort_by_key(|row| row.written_at.to_utc());
        }
        rows
    }

    /// The rows as they are shown to people: of guests, unless they were asked for, a few; `own` is
    /// whose copy this is.
    pub fn folded<'a>(&self, timeline: &'a Timeline, own: Option<&Writer>) -> FoldedRows<'a> {
        let rows = self.of(timeline);
        match (&self.whose, &self.mine) {
            (AuthorFilter::Everybody, None) => FoldedRows {
                hidden: guest_rows::counted(timeline.hidden().iter().filter(|row| self.wants(row))),
                ..guest_rows::fold(rows, own)
            },
            _ => FoldedRows {
                rows,
                ..FoldedRows::default()
            },
        }
    }

    /// The same, with entries shown at other rows each in its own place, and with hidden rows.
    pub fn with_pointers<'a>(&self, timeline: &'a Timeline) -> Vec<&'a Row> {
        self.last_of(self.in_order(timeline.everything()))
    }

    fn wants(&self, row: &Row) -> bool {
        let on_day = |(day, zone)| moment::date_in(row.at, zone) == day;
        let fresh = |(look, me): &(ReadCursor, Option<Writer>)| look.is_new(row, me.as_ref());
        self.date.is_none_or(on_day)
            && (!self.open || row.is_open_action())
            && self.whose.wrote(row)
            && (!self.decisions || decision_numbers::decides(row))
            && self.mine.as_ref().is_none_or(|me| me.wrote_or_owns(row))
            && self.since.is_none_or(|since| row.touched() >= since)
            && self.new.as_ref().is_none_or(fresh)
            && (self.words.is_empty() || holds(row, &self.words))
            && self.by.as_ref().is_none_or(|by| is_by(row, by))
            && self.kind.as_ref().is_none_or(|kind| row.is(kind))
            && self
                .owner
                .as_ref()
                .is_none_or(|owner| is_owned_by(row, owner))
    }
}

/// True if each word occurs in the row, case and accents folded.
pub fn holds(row: &Row, words: &[String]) -> bool {
    let said = row.annotation().map(|said| said.text.as_str());
    let files = row.files.iter().map(Attachment::name);
    let own = [
        Field::Action,
        Field::Owner,
        Field::Why,
        Field::Source,
        Field::Text,
    ];
    let own = own.map(|field| row.field(field));
    let is_sealed = row.is_hidden();
    let all = [row.event()]
        .into_iter()
        .chain(own)
        .chain(files)
        .chain(said);
    let text: String = all
        .filter(|_| !is_sealed)
        .map(|it| folded(it) + " ")
        .collect();
    words.iter().all(|word| text.contains(&folded(word)))
}

/// True if a name, or part of it, is that of the row's writer.
pub fn is_by(row: &Row, typed: &str) -> bool {
    let wanted = folded(typed);
    folded(row.author.writer.as_str()) == wanted || folded(row.author.name()).contains(&wanted)
}

fn is_owned_by(row: &Row, typed: &str) -> bool {
    folded(row.field(Field::Owner)).contains(&folded(typed))
}

impl AuthorFilter {
    fn wrote(&self, row: &Row) -> bool {
        match self {
            Self::Everybody => true,
            Self::Members => row.author.counts(),
            Self::Guest(name) => !row.author.counts() && row.author.writer == *name,
        }
    }
}

impl Me {
    fn wrote_or_owns(&self, row: &Row) -> bool {
        let owner = folded(row.field(Field::Owner));
        let person = folded(&row.author.person);
        let named = |name: &String| {
            let name = folded(name);
            !name.is_empty() && (name == owner || name == person)
        };
        row.author.writer == self.writer || self.names.iter().any(named)
    }
}

impl ReadCursor {
    pub fn new(seen: impl IntoIterator<Item = ((LogId, Writer), u64)>) -> Self {
        Self(seen.into_iter().collect())
    }

    /// Everything in the log now, added to what was seen before.
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

    /// True if another writer wrote or annotated this row since.
    fn is_new(&self, row: &Row, me: Option<&Writer>) -> bool {
        let log = &row.author.log;
        let fresh = |writer: &Writer, number: u64| {
            let seen = self.0.get(&(log.clone(), writer.clone()));
            me != Some(writer) && number > seen.copied().unwrap_or(0)
        };
        let said = |id: &EntryId| fresh(&id.writer, id.number);
        fresh(&row.author.writer, row.number) || row.annotation().any(|other| said(&other.id))
    }
}

#[cfg(test)]
mod tests;
