//! An incident: what its log says of its opening, its stages and its end. Computed anew from the
//! entries each time; nothing of it is stored.

use std::collections::BTreeMap;

use crate::domain::entry::Entry;
use crate::domain::moment::Moment;
use crate::domain::name::{EntryId, LogId, Writer};
use crate::domain::notebook::{Notebook, Standing};
use crate::domain::which_log::without_date;

/// An incident as the entries known here tell it.
#[derive(Clone, Debug, PartialEq)]
pub struct Incident {
    /// The id it was opened under; of several united ones, the first opened.
    pub id: LogId,
    /// The other ids it answers to, united with it.
    pub also: Vec<LogId>,
    pub title: String,
    /// None: entries have come, the one that opened it has not (yet).
    pub opened: Option<Told>,
    /// It threatens but has not occurred (plan 1.2: the plan may be activated on a mere risk).
    pub risk: bool,
    /// An exercise, stamped on every output. A log that anybody opened in earnest is none.
    pub drill: bool,
    /// The incident process it was escalated from.
    pub from: Option<Origin>,
    /// Opened only by somebody who is not let in yet.
    pub by_guest: bool,
    pub end: End,
    /// What was last said of each stage.
    pub stages: BTreeMap<Stage, Turn>,
    /// Who has written in the log, in the order of their first entries.
    pub keepers: Vec<String>,
}

/// Who said something, and when.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    pub log: LogId,
    pub id: EntryId,
    /// When it happened, as claimed.
    pub at: Moment,
    /// When it was written.
    pub noted: Moment,
    /// The person's name, or the writer where no name is known.
    pub by: String,
}

/// Where an incident came from, in the ordinary incident process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The reference there, `INC-4711`.
    pub reference: String,
    /// Who escalated it; empty where not said.
    pub by: String,
}

/// Whether the log is finished.
#[derive(Clone, Debug, PartialEq)]
pub enum End {
    Open,
    /// Closed once, and opened again by this.
    Reopened(Told),
    Closed {
        told: Told,
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
pub struct Turn {
    pub on: bool,
    pub told: Told,
    /// The first time it was turned on: what a time limit counts from.
    pub first_on: Option<Moment>,
}

impl Incident {
    /// Folds the notebooks of one incident: of its log, and of every log united with it.
    /// Entries of guests and those set aside are shown elsewhere and decide nothing here.
    pub fn fold(id: &LogId, notebooks: &[Notebook]) -> Self {
        let rows = in_state_order(notebooks);
        let openings: Vec<&Row> = openings(&rows);
        let first = openings.first();
        let own = first.map_or_else(|| id.clone(), |row| row.log.clone());
        Self {
            also: other_ids(&own, id, notebooks),
            title: first.map_or_else(
                || without_date(id).to_owned(),
                |row| row.entry.event().to_owned(),
            ),
            opened: first.map(|row| row.told()),
            risk: !openings.is_empty() && openings.iter().all(|row| row.says("risk")),
            drill: !openings.is_empty() && openings.iter().all(|row| row.says("drill")),
            from: openings.iter().find_map(|row| origin(row.entry)),
            by_guest: first.is_some_and(|row| !row.counts),
            end: end(&rows, notebooks),
            stages: stages(&rows),
            keepers: keepers(&rows),
            id: own,
        }
    }

    pub fn is_open(&self) -> bool {
        !matches!(self.end, End::Closed { .. })
    }

    /// Whether an id means this incident.
    pub fn is_called(&self, id: &LogId) -> bool {
        self.id == *id || self.also.contains(id)
    }

    /// Every id it answers to, its own first.
    pub fn ids(&self) -> impl Iterator<Item = &LogId> {
        std::iter::once(&self.id).chain(&self.also)
    }

    pub fn is_on(&self, stage: Stage) -> bool {
        self.stages.get(&stage).is_some_and(|turn| turn.on)
    }
}

/// An entry with whose it is.
struct Row<'a> {
    log: &'a LogId,
    writer: &'a Writer,
    person: &'a str,
    entry: &'a Entry,
    counts: bool,
}

impl Row<'_> {
    fn told(&self) -> Told {
        let by = if self.person.is_empty() {
            self.writer.as_str()
        } else {
            self.person
        };
        Told {
            log: self.log.clone(),
            id: self.entry.id.clone(),
            at: self.entry.at,
            noted: self.entry.noted,
            by: by.to_owned(),
        }
    }

    fn says(&self, field: &str) -> bool {
        self.entry
            .fields
            .get(field)
            .and_then(serde_json::Value::as_bool)
            == Some(true)
    }
}

/// All entries in the order that decides: lamport, then id. Lamport numbers of two logs cannot be
/// compared, so united logs are laid side by side by the time written.
fn in_state_order(notebooks: &[Notebook]) -> Vec<Row<'_>> {
    let mut rows: Vec<Row> = notebooks
        .iter()
        .flat_map(|book| {
            book.entries().map(|(entry, _)| Row {
                log: &book.log,
                writer: &book.writer,
                person: &book.person,
                entry,
                counts: matches!(book.standing, Standing::Member | Standing::Suspended),
            })
        })
        .collect();
    let united = notebooks.iter().any(|book| book.log != notebooks[0].log);
    rows.sort_by_key(|row| {
        let time = united.then_some(row.entry.noted);
        (time, row.entry.lamport, &row.entry.id, row.log)
    });
    rows
}

/// The entries that opened it: of members, or of guests where no member's is known.
fn openings<'a, 'b>(rows: &'b [Row<'a>]) -> Vec<&'b Row<'a>> {
    let all = || rows.iter().filter(|row| row.entry.kind == "open");
    let counted: Vec<&Row> = all().filter(|row| row.counts).collect();
    if counted.is_empty() {
        all().collect()
    } else {
        counted
    }
}

fn origin(entry: &Entry) -> Option<Origin> {
    let reference = entry.text("from");
    (!reference.is_empty()).then(|| Origin {
        reference: reference.to_owned(),
        by: entry.text("by").to_owned(),
    })
}

fn other_ids(own: &LogId, asked: &LogId, notebooks: &[Notebook]) -> Vec<LogId> {
    let mut ids: Vec<LogId> = notebooks.iter().map(|book| book.log.clone()).collect();
    ids.push(asked.clone());
    ids.sort();
    ids.dedup();
    ids.retain(|id| id != own);
    ids
}

/// United logs are closed when each of them is.
fn end(rows: &[Row], notebooks: &[Notebook]) -> End {
    let mut logs: Vec<&LogId> = notebooks.iter().map(|book| &book.log).collect();
    logs.sort();
    logs.dedup();
    let ends: Vec<End> = logs.into_iter().map(|log| end_of(rows, log)).collect();
    let open = ends.iter().find(|end| !matches!(end, End::Closed { .. }));
    let latest = ends.iter().max_by_key(|end| match end {
        End::Closed { told, .. } => Some(told.noted),
        _ => None,
    });
    open.or(latest).cloned().unwrap_or(End::Open)
}

/// In one log the last of `close` and of `reopen` of a close decides.
fn end_of(rows: &[Row], log: &LogId) -> End {
    let own = || rows.iter().filter(|row| row.log == log && row.counts);
    let closes: Vec<&EntryId> = own()
        .filter(|row| row.entry.kind == "close")
        .map(|row| &row.entry.id)
        .collect();
    let reopens_it = |row: &Row| {
        row.entry.kind == "reopen" && row.entry.of().is_some_and(|of| closes.contains(&&of))
    };
    let mut end = End::Open;
    for row in own() {
        if row.entry.kind == "close" {
            end = End::Closed {
                told: row.told(),
                why: row.entry.text("why").to_owned(),
                after: 0,
            };
        } else if reopens_it(row) {
            end = End::Reopened(row.told());
        } else if let End::Closed { after, .. } = &mut end {
            *after += 1;
        }
    }
    end
}

fn stages(rows: &[Row]) -> BTreeMap<Stage, Turn> {
    let mut stages: BTreeMap<Stage, Turn> = BTreeMap::new();
    for row in rows
        .iter()
        .filter(|row| row.counts && row.entry.kind == "stage")
    {
        let Some(stage) = Stage::read(row.entry.text("of")) else {
            continue;
        };
        let on = row.entry.text("to") == "on";
        let before = stages.get(&stage).and_then(|turn| turn.first_on);
        let first_on = before.or(on.then_some(row.entry.at));
        stages.insert(
            stage,
            Turn {
                on,
                told: row.told(),
                first_on,
            },
        );
    }
    stages
}

fn keepers(rows: &[Row]) -> Vec<String> {
    let mut keepers: Vec<String> = Vec::new();
    for row in rows.iter().filter(|row| row.counts) {
        let by = row.told().by;
        if !keepers.contains(&by) {
            keepers.push(by);
        }
    }
    keepers
}

#[cfg(test)]
mod tests;
