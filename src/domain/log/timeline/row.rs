//! A row of a log: one record, its place, and what other entries say of it.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::log::attachment::Attachment;
use crate::domain::log::entry::{Entry, Sha256};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::notebook::{Notebook, RecordContent, WriterStanding};
use crate::domain::log::timeline::completion::{Completion, CompletionState};
use crate::domain::name::{EntryId, LogId, Writer};
use crate::domain::time::moment::{self, Moment};

/// Who wrote, and what it counts for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author {
    pub log: LogId,
    pub writer: Writer,
    /// The person's name; empty where unknown.
    pub person: String,
    pub standing: WriterStanding,
    pub forked: bool,
}

impl Author {
    /// Whether what is written here decides anything (docs/replication.md, rules 3 and 8).
    pub fn counts(&self) -> bool {
        self.standing.counts()
    }

    /// The person's name, or the writer where no name is known.
    pub fn name(&self) -> &str {
        if self.person.is_empty() {
            self.writer.as_str()
        } else {
            &self.person
        }
    }
}

/// What another entry says of a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Annotation {
    pub id: EntryId,
    pub by: Arc<Author>,
    pub at: Moment,
    pub written_at: Moment,
    /// The new text of a correction, the reason of a strike, the remark of the others.
    pub text: String,
    /// A corrected time.
    pub corrected_at: Option<Moment>,
}

/// Where an entry's `of` leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pointer {
    Known(EntryId),
    /// The id is known, but the writer pointed at another text under it.
    OtherText(EntryId),
    /// Not known in this copy (yet); as it was written.
    Unknown(String),
}

impl Pointer {
    /// The entry pointed at, where it is known here.
    pub fn known(&self) -> Option<&EntryId> {
        match self {
            Self::Known(id) => Some(id),
            Self::OtherText(_) | Self::Unknown(_) => None,
        }
    }
}

/// Whether an entry was written later than the binder's limit after it happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Late {
    No,
    Reason(String),
    NoReason,
}

/// One record of a log in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub author: Arc<Author>,
    pub content: RecordContent,
    pub sha: Sha256,
    /// When it happened, as it stands after corrections. An unreadable record stands beside the
    /// one written before it.
    pub at: Moment,
    pub written_at: Moment,
    /// The number of the record among its writer's in this log, from 1.
    pub number: u64,
    pub pointer: Option<Pointer>,
    /// In the order of state; the last one stands.
    pub corrections: Vec<Annotation>,
    pub strikes: Vec<Annotation>,
    pub completion: Completion,
    /// What goes with it: its own, then those attached later.
    pub files: Vec<Attachment>,
    pub attached: Vec<Annotation>,
    pub answers: Vec<Annotation>,
    /// Told at the row it points at, so that a table need not show it again.
    pub is_inline: bool,
    /// Noted before the incident began.
    pub before_open: bool,
    /// Noted after, or without knowing, that the incident was closed.
    pub after_close: bool,
    pub(super) lamport: u64,
}

/// When it happened, when it was written, writer, number and whether it is unreadable, log, hash.
pub(super) type RowOrder<'a> = (
    DateTime<Utc>,
    DateTime<Utc>,
    &'a Writer,
    (u64, bool),
    &'a LogId,
    &'a Sha256,
);

impl Row {
    pub fn entry(&self) -> Option<&Entry> {
        match &self.content {
            RecordContent::Entry(entry) => Some(entry),
            RecordContent::Unreadable(_) => None,
        }
    }

    pub fn id(&self) -> Option<&EntryId> {
        self.entry().map(|entry| &entry.id)
    }

    /// None for a record that cannot be read.
    pub fn kind(&self) -> Option<&EntryKind> {
        self.entry().map(|entry| &entry.kind)
    }

    pub fn is(&self, kind: &EntryKind) -> bool {
        self.kind() == Some(kind)
    }

    pub fn field(&self, field: Field) -> &str {
        self.entry().map_or("", |entry| entry.text(field))
    }

    /// How much an action matters, 1 first; none where nobody said.
    pub fn priority(&self) -> Option<u64> {
        self.entry()?.fields.number(Field::Priority)
    }

    /// The text that stands: as last corrected, as written, or as typed where it cannot be read.
    pub fn event(&self) -> &str {
        let corrected = self.corrections.iter().rev().map(|said| said.text.as_str());
        match &self.content {
            RecordContent::Unreadable(text) => text,
            RecordContent::Entry(entry) => corrected
                .into_iter()
                .find(|text| !text.is_empty())
                .unwrap_or(entry.event()),
        }
    }

    /// Texts that no longer stand, oldest first.
    pub fn earlier_events(&self) -> Vec<&str> {
        let mut texts: Vec<&str> = self.entry().map(Entry::event).into_iter().collect();
        texts.extend(self.corrections.iter().map(|said| said.text.as_str()));
        texts.retain(|text| !text.is_empty());
        texts.dedup();
        texts.pop();
        texts
    }

    /// The time first written, where a correction moved it.
    pub fn earlier_at(&self) -> Option<Moment> {
        self.entry()
            .map(|entry| entry.at)
            .filter(|written| *written != self.at)
    }

    pub fn is_struck(&self) -> bool {
        !self.strikes.is_empty()
    }

    /// Åtgärd; an entry of kind `action` is one even where it says so only in its event.
    pub fn action(&self) -> &str {
        match self.field(Field::Action) {
            "" if self.is(&EntryKind::Action) => self.event(),
            action => action,
        }
    }

    pub fn due(&self) -> Option<Moment> {
        moment::read(self.field(Field::Due))
    }

    /// Something is to be done, and nothing that counts says it is.
    pub fn is_open_action(&self) -> bool {
        !self.action().is_empty()
            && !self.is_struck()
            && self.completion.state != CompletionState::Done
    }

    pub fn is_overdue(&self, now: Moment) -> bool {
        self.is_open_action() && self.due().is_some_and(|due| due < now)
    }

    /// Whether it was noted later after it happened than the limit allows. A time that was corrected
    /// afterwards asks nobody why.
    pub fn late(&self, limit: TimeDelta) -> Late {
        let at = self.earlier_at().unwrap_or(self.at);
        match self.field(Field::Late) {
            _ if self.written_at - at <= limit => Late::No,
            "" => Late::NoReason,
            reason => Late::Reason(reason.to_owned()),
        }
    }

    /// When this row, or what is told at it, was last written to.
    pub fn touched(&self) -> Moment {
        self.annotation()
            .map(|said| said.written_at)
            .fold(self.written_at, |latest, noted| latest.max(noted))
    }

    /// Everything other entries say of this row.
    pub fn annotation(&self) -> impl Iterator<Item = &Annotation> {
        self.corrections
            .iter()
            .chain(&self.strikes)
            .chain(self.completion.votes.iter().map(|word| &word.annotation))
            .chain(&self.attached)
            .chain(&self.answers)
    }

    /// The order for people: when it happened, when it was noted, id. A record that cannot be read stands
    /// behind the one it was written after.
    pub(super) fn place(&self) -> RowOrder<'_> {
        let is_unreadable = self.entry().is_none();
        (
            self.at.to_utc(),
            self.written_at.to_utc(),
            &self.author.writer,
            (self.number, is_unreadable),
            &self.author.log,
            &self.sha,
        )
    }
}

/// The records of all notebooks as rows that know nothing of each other yet. A record that two
/// notebooks of a forked writer share comes once, with the better standing.
pub(super) fn gathered(mut notebooks: Vec<&Notebook>, until: Option<Moment>) -> Vec<Row> {
    notebooks.sort_by_key(|book| {
        (
            book.writer_standing,
            &book.writer,
            Reverse(book.records.len()),
        )
    });
    let mut known = HashSet::new();
    let mut rows = Vec::new();
    for notebook in notebooks {
        let author = Arc::new(Author {
            log: notebook.log.clone(),
            writer: notebook.writer.clone(),
            person: notebook.person.clone(),
            standing: notebook.writer_standing,
            forked: notebook.forked,
        });
        let fresh = rows_of(notebook, &author)
            .filter(|row| until.is_none_or(|until| row.written_at <= until))
            .filter(|row| known.insert((row.author.writer.clone(), row.number, row.sha.clone())));
        rows.extend(fresh);
    }
    rows
}

fn rows_of<'a>(notebook: &'a Notebook, author: &'a Arc<Author>) -> impl Iterator<Item = Row> + 'a {
    let first = notebook.entries().next().map(|(entry, _)| entry);
    let mut beside = first.map(|entry| (entry.at, entry.written_at, entry.lamport, 0));
    notebook.records.iter().map(move |record| {
        if let RecordContent::Entry(entry) = &record.content {
            beside = Some((entry.at, entry.written_at, entry.lamport, entry.id.number));
        }
        let (at, noted, lamport, number) = beside.unwrap_or_default();
        Row {
            author: Arc::clone(author),
            content: record.content.clone(),
            sha: record.sha.clone(),
            at,
            written_at: noted,
            number,
            pointer: None,
            corrections: Vec::new(),
            strikes: Vec::new(),
            completion: Completion::default(),
            files: Vec::new(),
            attached: Vec::new(),
            answers: Vec::new(),
            is_inline: false,
            before_open: false,
            after_close: false,
            lamport,
        }
    })
}
