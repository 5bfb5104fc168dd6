//! Notebooks written by hand, for tests of what is computed from them.

#[cfg(test)]
pub(crate) mod pen;

use serde_json::Value;

use crate::domain::log::entry::{Entry, EntryKind, Fields, Sha256};
use crate::domain::log::notebook::{Notebook, RecordContent, Recorded, WriterStanding};
use crate::domain::name::{EntryId, LogId, Writer};
use crate::domain::time::moment::{self, Moment};

/// A log by its id.
pub(crate) fn log(id: &str) -> LogId {
    LogId::new(id).expect("a log id")
}

/// A time on 22 November 2026, in winter time.
pub(crate) fn at(clock: &str) -> Moment {
    moment::read(&format!("2026-11-22T{clock}:00+01:00")).expect("a time")
}

/// A member's notebook, empty.
pub(crate) fn notebook(writer: &str, in_log: &str) -> Notebook {
    Notebook {
        writer: Writer::new(writer).expect("a writer"),
        person: String::new(),
        log: log(in_log),
        writer_standing: WriterStanding::Member,
        forked: false,
        records: Vec::new(),
    }
}

impl Notebook {
    /// Adds an entry, written when it happened.
    pub(crate) fn wrote(mut self, clock: &str, kind: &str, lamport: u64, fields: Value) -> Self {
        let mut own = Fields::default();
        for (name, value) in fields.as_object().into_iter().flatten() {
            own.set_named(name, value.clone());
        }
        let number = self.records.len() as u64 + 1;
        let id = EntryId {
            writer: self.writer.clone(),
            number,
        };
        let entry = Entry {
            kind: EntryKind::parse(kind),
            at: at(clock),
            written_at: at(clock),
            fields: own,
            lamport,
            prev: None,
            id,
        };
        self.records.push(Recorded {
            sha: Sha256::of(format!("{}/{}", self.log, entry.id).as_bytes()),
            content: RecordContent::Entry(entry),
        });
        self
    }

    pub(crate) fn by(mut self, person: &str) -> Self {
        self.person = person.to_owned();
        self
    }

    pub(crate) fn standing(mut self, standing: WriterStanding) -> Self {
        self.writer_standing = standing;
        self
    }
}
