//! Notebooks written by hand, for tests.

use serde_json::Value;

use crate::domain::log::entry::{Entry, EntryKind, Fields, Sha256};
use crate::domain::log::notebook::{Notebook, RecordContent, Recorded, WriterStanding};
use crate::domain::name::{EntryId, LogId, Writer};
use crate::domain::time::moment::{self, Moment};

/// A writer's notebook under construction.
pub(crate) struct Pen {
    pub(crate) notebook: Notebook,
    pub(crate) number: u64,
}

impl Pen {
    pub(crate) fn of(writer: &str) -> Self {
        Self {
            notebook: Notebook {
                writer: Writer::new(writer).expect("a writer"),
                person: String::new(),
                log: LogId::new("2026-11-22-natavbrott").expect("a log"),
                writer_standing: WriterStanding::Member,
                forked: false,
                records: Vec::new(),
            },
            number: 0,
        }
    }

    pub(crate) fn standing(mut self, standing: WriterStanding) -> Self {
        self.notebook.writer_standing = standing;
        self
    }

    /// An entry whose event and writing are both at a minute past ten.
    pub(crate) fn note(
        self,
        kind: &str,
        lamport: u64,
        minute: u32,
        fields: &[(&str, &str)],
    ) -> Self {
        let at = ten(minute);
        self.note_at(kind, lamport, at, at, fields)
    }

    pub(crate) fn note_at(
        mut self,
        kind: &str,
        lamport: u64,
        at: Moment,
        noted: Moment,
        fields: &[(&str, &str)],
    ) -> Self {
        self.number += 1;
        let mut written = Fields::default();
        for (name, value) in fields {
            written.set_named(name, Value::from(*value));
        }
        let entry = Entry {
            id: EntryId {
                writer: self.notebook.writer.clone(),
                number: self.number,
            },
            kind: EntryKind::parse(kind),
            at,
            written_at: noted,
            fields: written,
            lamport,
            prev: None,
        };
        self.notebook.records.push(Recorded {
            sha: Sha256::of(format!("{entry:?}").as_bytes()),
            content: RecordContent::Entry(entry),
        });
        self
    }

    pub(crate) fn broken(mut self, text: &str) -> Self {
        self.notebook.records.push(Recorded {
            sha: Sha256::of(text.as_bytes()),
            content: RecordContent::Unreadable(text.to_owned()),
        });
        self
    }

    pub(crate) fn up(self) -> Notebook {
        self.notebook
    }
}

pub(crate) fn time(text: &str) -> Moment {
    moment::read(text).expect("a time")
}

pub(crate) fn ten(minute: u32) -> Moment {
    time(&format!("2026-11-22T10:{minute:02}:00+01:00"))
}
