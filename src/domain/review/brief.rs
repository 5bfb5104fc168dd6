//! Situation reports: material taken from the log, and the approved report, which is read again unchanged.

use std::collections::BTreeMap;

use crate::domain::log::decision_numbers;
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::{EntryId, LogId, Writer};
use crate::domain::time::moment::Moment;

/// A picture that was approved.
#[derive(Clone, Debug, PartialEq)]
pub struct ApprovedBrief {
    pub log: LogId,
    pub id: EntryId,
    /// Numbered from the highest the writer knew; two copies may each have made number 2.
    pub number: u64,
    pub at: Moment,
    pub written_at: Moment,
    pub writer: String,
    /// Person who approved it; empty if not given.
    pub by: String,
    pub present: Vec<String>,
    /// Full text as Markdown; of a long one the first line, with the text in a file.
    pub text: String,
    pub files: Vec<String>,
    /// Statements on what is unknown, assumed and expected.
    pub statements: BriefStatements,
    /// Number of entries of each notebook in the copy it was written in.
    seen: BTreeMap<(LogId, Writer), u64>,
    lamport: u64,
}

/// Statements that only people can make; not derived from the log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BriefStatements {
    pub unknown: Option<Vec<String>>,
    pub assumed: Option<Vec<String>>,
    pub prognosis: Option<Vec<String>>,
}

impl BriefStatements {
    /// Fills missing statements from the report before.
    #[must_use]
    pub fn or(self, before: &Self) -> Self {
        Self {
            unknown: self.unknown.or_else(|| before.unknown.clone()),
            assumed: self.assumed.or_else(|| before.assumed.clone()),
            prognosis: self.prognosis.or_else(|| before.prognosis.clone()),
        }
    }
}

/// The approved pictures of an incident, by number, then in the order of state.
pub fn approved(timeline: &Timeline) -> Vec<ApprovedBrief> {
    let mut all: Vec<ApprovedBrief> = timeline.rows().iter().filter_map(one).collect();
    all.sort_by(|a, b| a.order().cmp(&b.order()));
    all
}

/// The number of the next one.
pub fn next_number(approved: &[ApprovedBrief]) -> u64 {
    approved.iter().map(|it| it.number).max().unwrap_or(0) + 1
}

/// Numbers that two copies used, neither knowing of the other.
pub fn twice(approved: &[ApprovedBrief]) -> Vec<u64> {
    let mut numbers: Vec<u64> = approved.iter().map(|it| it.number).collect();
    numbers.dedup();
    let count = |number: &u64| approved.iter().filter(|it| it.number == *number).count();
    numbers.retain(|number| count(number) > 1);
    numbers
}

/// Number of entries of each notebook here, as stored in a report: `2026-11-22-natavbrott/anna-24`.
pub fn seen(timeline: &Timeline) -> Vec<String> {
    let mut seen: BTreeMap<(&LogId, &Writer), u64> = BTreeMap::new();
    for row in timeline.rows() {
        let last = seen
            .entry((&row.author.log, &row.author.writer))
            .or_default();
        *last = row.number.max(*last);
    }
    seen.iter()
        .map(|((log, writer), last)| format!("{log}/{writer}-{last}"))
        .collect()
}

/// How far each notebook had come, from what an entry says of it.
pub fn read_seen(texts: &[&str]) -> BTreeMap<(LogId, Writer), u64> {
    let seen = texts.iter().filter_map(|written| {
        let (log, id) = written.rsplit_once('/')?;
        let id = EntryId::parse(id)?;
        Some(((LogId::new(log)?, id.writer), id.number))
    });
    seen.collect()
}

fn one(row: &Row) -> Option<ApprovedBrief> {
    let entry = row.entry().filter(|entry| entry.kind == EntryKind::Brief)?;
    if !row.author.counts() || row.is_struck() {
        return None;
    }
    let list = |field| entry.fields.texts(field);
    let owned = |texts: Vec<&str>| texts.into_iter().map(str::to_owned).collect::<Vec<_>>();
    let seen = read_seen(&list(Field::Seen));
    Some(ApprovedBrief {
        log: row.author.log.clone(),
        id: entry.id.clone(),
        number: entry.fields.number(Field::Number).unwrap_or_default(),
        at: row.at,
        written_at: row.written_at,
        writer: row.author.name().to_owned(),
        by: entry.text(Field::By).to_owned(),
        present: owned(list(Field::Present)),
        text: entry.text(Field::Text).to_owned(),
        files: row.files.iter().map(|file| file.path.clone()).collect(),
        statements: statements(entry.fields.get(Field::Sections)),
        seen,
        lamport: entry.lamport,
    })
}

fn statements(sections: Option<&serde_json::Value>) -> BriefStatements {
    let of = |name: &str| {
        let list = sections?.get(name)?.as_array()?;
        let texts = list.iter().filter_map(serde_json::Value::as_str);
        Some(texts.map(str::to_owned).collect())
    };
    BriefStatements {
        unknown: of("unknown"),
        assumed: of("assumed"),
        prognosis: of("prognosis"),
    }
}

impl ApprovedBrief {
    fn order(&self) -> (u64, u64, &EntryId, &LogId) {
        (self.number, self.lamport, &self.id, &self.log)
    }

    /// True if an entry was known in the copy that wrote it.
    pub fn knew(&self, log: &LogId, id: &EntryId) -> bool {
        let own = *log == self.log && *id == self.id;
        let place = (log.clone(), id.writer.clone());
        own || self.seen.get(&place).is_some_and(|last| id.number <= *last)
    }
}

/// Material of a report, taken from the log.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BriefMaterial<'a> {
    /// Rows since the last report that are neither fact nor decision.
    pub happened: Vec<&'a Row>,
    pub confirmed: Vec<&'a Row>,
    pub refuted: Vec<&'a Row>,
    /// All unconfirmed facts, new or old, until settled.
    pub unconfirmed: Vec<&'a Row>,
    pub decisions: Vec<&'a Row>,
    pub omissions: Vec<&'a Row>,
    /// Actions done since.
    pub done: Vec<&'a Row>,
    /// Actions open now, those with the nearest time first.
    pub open: Vec<&'a Row>,
    /// Rows since then by people who are no members: seen, and counted in nothing.
    pub guests: usize,
}

/// Material since the last report; everything if there is none.
pub fn material<'a>(timeline: &'a Timeline, last: Option<&ApprovedBrief>) -> BriefMaterial<'a> {
    let mut material = BriefMaterial::default();
    let knew = |log: &LogId, id: &EntryId| last.is_some_and(|last| last.knew(log, id));
    for row in timeline.rows() {
        let Some(id) = row.id().filter(|_| !row.is_struck()) else {
            continue;
        };
        let fresh = !knew(&row.author.log, id);
        if !row.author.counts() {
            material.guests += usize::from(fresh);
            continue;
        }
        material.take(row, fresh);
        if let Some(closed) = row.completion.closed_by()
            && !row.action().is_empty()
            && !knew(&closed.by.log, &closed.id)
        {
            material.done.push(row);
        }
        if row.is_open_action() {
            material.open.push(row);
        }
    }
    material
        .open
        .sort_by_key(|row| (row.due().is_none(), row.due()));
    material
}

impl<'a> BriefMaterial<'a> {
    fn take(&mut self, row: &'a Row, fresh: bool) {
        match (row.kind(), row.field(Field::Fact)) {
            (_, "unconfirmed") if row.completion.closed_by().is_none() => {
                self.unconfirmed.push(row)
            }
            (_, "unconfirmed") => {}
            _ if !fresh => {}
            (_, "confirmed") => self.confirmed.push(row),
            (_, "refuted") => self.refuted.push(row),
            _ if decision_numbers::decides(row) => self.decisions.push(row),
            (Some(EntryKind::Omission), _) => self.omissions.push(row),
            (
                Some(
                    EntryKind::Entry
                    | EntryKind::Open
                    | EntryKind::Occurred
                    | EntryKind::Message
                    | EntryKind::Notice,
                ),
                _,
            ) => {
                self.happened.push(row);
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests;
