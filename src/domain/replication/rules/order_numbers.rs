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

pub mod notebook_numbers;

use std::rc::Rc;

use crate::domain::name::LogId;
use crate::domain::replication::rules::history::{CommitId, History};
use crate::domain::replication::rules::order_numbers::notebook_numbers::NotebookNumbers;

mod walk;

/// Effective order numbers of a writer's entries in a log, as of one of its commits.
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
