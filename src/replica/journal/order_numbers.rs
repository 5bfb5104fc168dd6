//! Effective order numbers of a copy's notebooks.

use std::rc::Rc;

use git2::Oid;

use crate::domain::log::notebook::{RecordContent, Recorded};
use crate::domain::name::{LogId, Writer};
use crate::domain::replication::rules::order_numbers;
use crate::domain::replication::rules::order_numbers::notebook_numbers::NotebookNumbers;
use crate::replica::Binder;
use crate::replica::object_ids;
use crate::replica::writers::writer_index::WriterEntry;

impl Binder {
    /// Effective order numbers of a writer's entries in a log, as of one of its commits.
    pub(in crate::replica) fn counted(&self, log: &LogId, tip: Oid) -> Rc<NotebookNumbers> {
        order_numbers::row(self.history(), log, &object_ids::commit_id(tip))
    }

    /// Gives records of a notebook, as of a commit, the order numbers that count.
    pub(in crate::replica) fn count(
        &self,
        log: &LogId,
        tip: Option<Oid>,
        records: &mut [Recorded],
    ) {
        let Some(row) = tip.map(|tip| self.counted(log, tip)) else {
            return;
        };
        for record in records {
            if let RecordContent::Entry(entry) = &mut record.content {
                entry.lamport = row.counted(entry.id.number, entry.lamport);
            }
        }
    }

    /// Commit as of which a writer's notebook counts, as far as known; the folder in a tree may be ahead by
    /// entries being written.
    pub(in crate::replica) fn counted_by(&self, writer: &Writer, notebook: Oid) -> Option<Oid> {
        let roll = self.writer_index().ok()?;
        let same = |line: &&WriterEntry| line.writer().as_ref() == Some(writer);
        let lines = roll.lines.iter().filter(same);
        let exact = lines.clone().find(|it| it.notebook() == Some(notebook));
        exact.or_else(|| lines.clone().next())?.commit()
    }
}
