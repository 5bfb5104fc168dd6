//! Done, reopened, or disputed.

use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::row::{Annotation, Row};
use crate::domain::name::EntryId;

/// How far an action has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CompletionState {
    /// Nobody has said anything.
    #[default]
    Untouched,
    Done,
    Reopened,
    /// One says done, another reopened it, and neither knew of the other: counts as open.
    Disputed,
}

/// What entries of kind `done` and `reopen` say of a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Completion {
    pub state: CompletionState,
    /// The entries that decide, in the order of state: those no later one answers.
    pub votes: Vec<Vote>,
}

/// One entry of kind `done` or `reopen`.
#[derive(Clone, Debug, PartialEq)]
pub struct Vote {
    pub annotation: Annotation,
    pub done: bool,
    lamport: u64,
}

impl Completion {
    /// Takes the next `done` or `reopen` in the order of state. It answers its own writer's
    /// earlier word and those it names in `after` (this program names all it knows). One that
    /// names none was told to the writer outside the log: a reopening then answers what has a
    /// lower number, and a `done` never silences a reopening it does not name.
    pub(super) fn take(&mut self, row: &Row, said: Annotation) {
        let named: Vec<EntryId> = row.entry().map_or_else(Vec::new, |entry| {
            let after = entry.fields.texts(Field::After);
            after.into_iter().filter_map(EntryId::parse).collect()
        });
        self.votes.retain(|earlier| {
            let id = &earlier.annotation.id;
            let older = named.is_empty() && earlier.lamport < row.lamport;
            let told = older && (earlier.done || row.is(&EntryKind::Reopen));
            !(told || id.writer == said.id.writer || named.contains(id))
        });
        self.votes.push(Vote {
            annotation: said,
            done: row.is(&EntryKind::Done),
            lamport: row.lamport,
        });
        self.state = self.decided();
    }

    /// The entry that closed it, where it is done.
    pub fn closed_by(&self) -> Option<&Annotation> {
        let last = self
            .votes
            .last()
            .filter(|_| self.state == CompletionState::Done);
        last.map(|word| &word.annotation)
    }

    fn decided(&self) -> CompletionState {
        let done = self.votes.iter().any(|word| word.done);
        let reopened = self.votes.iter().any(|word| !word.done);
        match (done, reopened) {
            (true, true) => CompletionState::Disputed,
            (true, false) => CompletionState::Done,
            (false, true) => CompletionState::Reopened,
            (false, false) => CompletionState::Untouched,
        }
    }
}
