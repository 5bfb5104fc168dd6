//! State of an action: done, reopened, or disputed.

use crate::domain::log::entry::{Entry, EntryKind, Field};
use crate::domain::log::timeline::annotation::Annotation;
use crate::domain::name::EntryId;

/// State of an action.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CompletionState {
    /// No `done` or `reopen` refers to it.
    #[default]
    Untouched,
    Done,
    Reopened,
    /// Done and reopened concurrently; counts as open.
    Disputed,
}

/// State of an action with the entries of kind `done` and `reopen` that decide it.
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
    /// Applies the next `done` or `reopen` in the order of state. It supersedes its own writer's earlier
    /// votes and those named in `after` (this program names all it has). Without `after`, a reopening
    /// supersedes votes with a lower order number; a `done` never supersedes a reopening it does not name.
    pub(super) fn take(&mut self, entry: &Entry, said: Annotation) {
        let after = entry.fields.texts(Field::After).into_iter();
        let named: Vec<EntryId> = after.filter_map(EntryId::parse).collect();
        self.votes.retain(|earlier| {
            let id = &earlier.annotation.id;
            let older = named.is_empty() && earlier.lamport < entry.lamport;
            let told = older && (earlier.done || entry.kind == EntryKind::Reopen);
            !(told || id.writer == said.id.writer || named.contains(id))
        });
        self.votes.push(Vote {
            annotation: said,
            done: entry.kind == EntryKind::Done,
            lamport: entry.lamport,
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
