//! Effective order numbers of a notebook: which written number is capped, and what is remembered of a log.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::domain::replication::rules::id::CommitId;

/// Largest step above the effective number of the writer's preceding entry (0 before the first) that counts
/// as written.
pub const LEAP: u64 = 16;

/// Limit of cached rows per log.
const MOST_ROWS: usize = 256;

/// The effective order numbers of one notebook in one log, as of a commit of its writer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotebookNumbers {
    /// Number of entries.
    pub(super) count: u64,
    /// Effective number of the last entry.
    pub(super) last: u64,
    /// Highest effective number.
    pub(super) highest: u64,
    /// Capped entries, by the entry's own number: (written, effective).
    pub(super) lowered: BTreeMap<u64, (u64, u64)>,
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
    pub(super) fn add(&mut self, written: u64, known: u64) {
        self.count += 1;
        self.last = counted(written, self.last, known.max(self.highest));
        self.highest = self.highest.max(self.last);
        if self.last < written {
            self.lowered.insert(self.count, (written, self.last));
        }
    }

    /// The row extended by entries, up to the first that must be examined.
    pub(super) fn with(mut self, written: &[u64]) -> Option<Self> {
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
pub(super) fn counted(written: u64, last: u64, known: u64) -> u64 {
    match leaps(written, last) {
        true => written.min(known.saturating_add(1)),
        false => written,
    }
}

/// One log as of a commit, itself included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Level {
    /// The highest that an entry of anybody's counts to there.
    pub(super) highest: u64,
    /// Number of entries of the commit's own writer, and the last one's effective number.
    pub(super) count: u64,
    pub(super) last: u64,
}

/// Levels by commit.
pub type Levels = HashMap<CommitId, Level>;

/// Rows by the commit as of which they are.
#[derive(Clone, Debug, Default)]
pub struct LogNumbers {
    pub of: BTreeMap<CommitId, Rc<NotebookNumbers>>,
    /// True if they are worth remembering beyond this run.
    pub are_worth: bool,
}

impl LogNumbers {
    pub(super) fn add(&mut self, tip: CommitId, row: &Rc<NotebookNumbers>, is_worth: bool) {
        if self.of.len() >= MOST_ROWS {
            self.of.clear();
        }
        self.of.insert(tip, Rc::clone(row));
        self.are_worth |= is_worth;
    }
}
