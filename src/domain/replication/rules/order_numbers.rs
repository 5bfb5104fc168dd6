//! Effective order numbers (`lamport`), capped by what the commit could know (docs/replication.md,
//! rule 9; docs/decisions/063-what-an-order-number-counts-to.md).
//!
//! The effective number of an entry is at most one more than the highest effective number of the same
//! log in the ancestors of the commit that added it, or earlier in its notebook, whoever wrote that.
//! Commits never change, and neither does the answer: neither the order in which they arrive nor who
//! is a member plays a part.
//!
//! Only a number far above its writer's own before it is looked into; of all others it is known without
//! reading a commit.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::domain::name::LogId;
use crate::domain::replication::rules::history::{CommitId, History};

mod walk;

/// A number no more than this above what the writer's entry before it in the log counts to (0 before
/// the first) counts as it is written.
pub const LEAP: u64 = 16;

/// Limit of cached rows per log.
const MOST_ROWS: usize = 256;

/// The effective order numbers of one notebook in one log, as of a commit of its writer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotebookNumbers {
    /// Number of entries.
    count: u64,
    /// Effective number of the last entry.
    last: u64,
    /// Highest effective number.
    highest: u64,
    /// Capped entries, by the entry's own number: (written, effective).
    lowered: BTreeMap<u64, (u64, u64)>,
}

impl NotebookNumbers {
    /// The highest that any of its entries counts to; 0 without entries.
    pub const fn highest(&self) -> u64 {
        self.highest
    }

    /// The effective order number of the entry `number`, whose written one is `written`.
    pub fn counted(&self, number: u64, written: u64) -> u64 {
        match self.lowered.get(&number) {
            Some((known, counted)) if *known == written => *counted,
            _ => written,
        }
    }

    /// Adds the next entry, of whose commit's ancestors the highest is known.
    fn add(&mut self, written: u64, known: u64) {
        self.count += 1;
        self.last = counted(written, self.last, known.max(self.highest));
        self.highest = self.highest.max(self.last);
        if self.last < written {
            self.lowered.insert(self.count, (written, self.last));
        }
    }

    /// The row with these entries more, as far as none of them need be looked into.
    fn with(mut self, written: &[u64]) -> Option<Self> {
        for number in written {
            if leaps(*number, self.last) {
                return None;
            }
            self.add(*number, 0);
        }
        Some(self)
    }
}

const fn leaps(written: u64, last: u64) -> bool {
    written > last.saturating_add(LEAP)
}

/// The effective number of `written`. `last`: effective number of the writer's entry before it; `known`:
/// highest effective number in the commit's ancestors and earlier in its notebook.
fn counted(written: u64, last: u64, known: u64) -> u64 {
    match leaps(written, last) {
        true => written.min(known.saturating_add(1)),
        false => written,
    }
}

/// One log as of a commit, itself included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Level {
    /// The highest that an entry of anybody's counts to there.
    highest: u64,
    /// Entries of the commit's own writer, and what the last of them counts to.
    count: u64,
    last: u64,
}

/// Levels by commit.
pub type Levels = HashMap<CommitId, Level>;

/// Rows by the commit as of which they are.
#[derive(Clone, Debug, Default)]
pub struct LogNumbers {
    pub of: BTreeMap<CommitId, Rc<NotebookNumbers>>,
    /// Whether they are worth remembering beyond this run.
    pub are_worth: bool,
}

impl LogNumbers {
    fn add(&mut self, tip: CommitId, row: &Rc<NotebookNumbers>, is_worth: bool) {
        if self.of.len() >= MOST_ROWS {
            self.of.clear();
        }
        self.of.insert(tip, Rc::clone(row));
        self.are_worth |= is_worth;
    }
}

/// What a writer's order numbers in a log count to, as of one of its commits.
pub fn row(history: &dyn History, log: &LogId, tip: &CommitId) -> Rc<NotebookNumbers> {
    let mut rows = history.rows(log);
    let row = rows.of.get(tip).cloned().unwrap_or_else(|| {
        let found = walk::NumberSearch { history, log }.row(&rows, tip);
        let row = Rc::new(found.row);
        if found.is_sure {
            rows.add(*tip, &row, found.is_worth);
        }
        row
    });
    history.keep_rows(log, rows);
    row
}

#[cfg(test)]
mod tests;
