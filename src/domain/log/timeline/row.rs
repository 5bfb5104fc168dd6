//! One row of a log: an entry with its author, annotations and derived state.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::log::attachment::Attachment;
use crate::domain::log::entry::{Entry, Sha256};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::notebook::{Notebook, RecordContent};
use crate::domain::log::timeline::annotation::{Annotation, Author, Pointer};
use crate::domain::log::timeline::completion::{Completion, CompletionState};
use crate::domain::name::{EntryId, LogId, Writer};
use crate::domain::sealing::protected::{self, PROTECTED};
use crate::domain::time::moment::{self, Moment};

/// How late an entry was written, against the binder's limit.
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
    /// Time of the event after corrections. For an unreadable record, that of the record before it.
    pub at: Moment,
    pub written_at: Moment,
    /// The number of the record among its writer's in this log, from 1.
    pub number: u64,
    pub pointer: Option<Pointer>,
    /// In the order of state; the last is current.
    pub corrections: Vec<Annotation>,
    pub strikes: Vec<Annotation>,
    pub completion: Completion,
    /// Attachments: its own, then later ones.
    pub files: Vec<Attachment>,
    pub attached: Vec<Annotation>,
    pub answers: Vec<Annotation>,
    /// Shown at the row it refers to, so a table need not list it.
    pub is_inline: bool,
    /// Written before the incident began.
    pub before_open: bool,
    /// Written after the close of the incident, or concurrently with it.
    pub after_close: bool,
    pub(super) lamport: u64,
}

/// Sort key: time of event, time of writing, writer, number, readable first, log, hash.
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

    /// True if its text is not shown to everybody.
    pub fn is_protected(&self) -> bool {
        self.field(Field::Handling) == PROTECTED
    }

    /// True if its text must not be shown: it is protected and was not opened for the screen.
    pub fn is_hidden(&self) -> bool {
        self.entry()
            .is_some_and(|entry| protected::is_hidden(&entry.fields))
    }

    pub fn field(&self, field: Field) -> &str {
        self.entry().map_or("", |entry| entry.text(field))
    }

    /// Priority of an action, 1 highest; none if not given.
    pub fn priority(&self) -> Option<u64> {
        self.entry()?.fields.number(Field::Priority)
    }

    /// Current text: as corrected, as written, or the raw record if unreadable.
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

    /// Superseded texts, oldest first.
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

    /// The action (Åtgärd); of an entry of kind `action` without one, the event.
    pub fn action(&self) -> &str {
        match self.field(Field::Action) {
            "" if self.is(&EntryKind::Action) => self.event(),
            action => action,
        }
    }

    pub fn due(&self) -> Option<Moment> {
        moment::read(self.field(Field::Due))
    }

    /// True if there is an action, it is not struck and no entry that counts, or is of the same writer, has closed it.
    pub fn is_open_action(&self) -> bool {
        !self.action().is_empty()
            && !self.is_struck()
            && self.completion.state != CompletionState::Done
    }

    pub fn is_overdue(&self, now: Moment) -> bool {
        self.is_open_action() && self.due().is_some_and(|due| due < now)
    }

    /// How much later than the event it was written, against the limit. Later corrections of the time do
    /// not count.
    pub fn late(&self, limit: TimeDelta) -> Late {
        let at = self.earlier_at().unwrap_or(self.at);
        match self.field(Field::Late) {
            _ if self.written_at - at <= limit => Late::No,
            "" => Late::NoReason,
            reason => Late::Reason(reason.to_owned()),
        }
    }

    /// Latest time of writing of this row and its annotations.
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

    /// Sort key in display order: time of event, time of writing, id. An unreadable record follows the one
    /// it was written after.
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

/// Records of all notebooks as rows without annotations. A record shared by two notebooks of a forked
/// writer is taken once, with the better standing.
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
