//! What became of an exchange with a remote: one word for machines, one sentence for people.

use crate::domain::allowance::LeftOut;
use crate::domain::place::Place;
use crate::domain::remembered::Event;

/// How an exchange with one remote ended (cli.md, exit codes).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done,
    /// It is not there: the stick is not in, the network is down.
    Offline,
    Timeout,
    UnknownHost,
    WrongKey,
    NeedsLogin,
    /// It did not take this copy's own branch.
    Refused,
    /// It took the copies but keeps its `main` for others to move.
    MainRefused,
    NoSpace,
    /// Something lies there, but not this binder.
    NotABinder,
}

impl Outcome {
    /// The word in `--json`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Offline => "offline",
            Self::Timeout => "timeout",
            Self::UnknownHost => "unknown-host",
            Self::WrongKey => "wrong-key",
            Self::NeedsLogin => "needs-login",
            Self::Refused => "refused",
            Self::MainRefused => "main-refused",
            Self::NoSpace => "no-space",
            Self::NotABinder => "not-a-binder",
        }
    }

    /// Whether this copy's own entries are there now.
    pub const fn delivered(self) -> bool {
        matches!(self, Self::Done | Self::MainRefused)
    }
}

/// What is told in place of words where a place can be read and not written: a stick with its lock
/// on.
pub const READ_ONLY: &str = "read-only";

/// A place to exchange with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remote {
    pub name: String,
    pub place: Place,
}

/// What one exchange brought and took.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchanged {
    pub remote: Remote,
    pub outcome: Outcome,
    /// What the other side said about it, as it came; empty where it said nothing.
    pub said: String,
    /// What a person types to see for themselves; empty where there is nothing.
    pub by_hand: String,
    /// Entries that were new here.
    pub received: usize,
    /// Own entries that were new there.
    pub sent: usize,
    /// Things that arrived and count for nothing yet; listed by `aside`.
    pub set_aside: usize,
    /// Branches that stay there: they break a limit of what is taken.
    pub left_out: Vec<LeftOut>,
    /// What the place showed that it should not, or no longer showed.
    pub remembered: Vec<Event>,
}

impl Exchanged {
    /// Whether something was noticed that was not said before.
    pub fn has_something_to_say(&self) -> bool {
        self.remembered.iter().any(|event| event.new)
    }
}

/// Hears how far the way to or from a server has come, in pieces of what is carried.
pub trait Progress {
    fn fetching(&self, done: usize, all: usize);
    fn sending(&self, done: usize, all: usize);
}

/// Nobody listens.
pub struct Silent;

impl Progress for Silent {
    fn fetching(&self, _: usize, _: usize) {}
    fn sending(&self, _: usize, _: usize) {}
}
