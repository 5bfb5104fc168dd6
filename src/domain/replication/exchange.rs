//! Outcomes of an exchange with a remote: a word for `--json`, a sentence for people.

use crate::domain::replication::place::Place;
use crate::domain::replication::receive_limits::LeftOut;
use crate::domain::replication::remote_anomaly::RemoteAnomaly;

/// Outcome of an exchange with one remote (docs/cli.md, "Exit codes").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExchangeOutcome {
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
    /// Not this binder.
    NotABinder,
}

impl ExchangeOutcome {
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

    /// True if this copy's own entries are there now.
    pub const fn delivered(self) -> bool {
        matches!(self, Self::Done | Self::MainRefused)
    }
}

/// Fault of a remote, where the outcome alone does not show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExchangeFault {
    /// Shallow clone: it has only the last part of the history (`git clone --depth`).
    Shallow,
    /// Some of its objects are in another folder (`git clone --shared`).
    Borrowed,
    /// Partial clone: files were left out (`git clone --filter`).
    Partial,
    /// Its history was cut or sewn together by hand (`info/grafts`).
    Grafted,
    /// Its ids are SHA-256.
    Sha256,
    /// Its branches are kept in a table (`--ref-format=reftable`).
    Reftable,
    /// It asks for something of Git that is not known here.
    Form,
    /// Something that its branches need is not there.
    Incomplete,
    /// Another program keeps a branch there locked.
    Busy,
    /// It is this copy itself.
    Itself,
    /// An unrelated history.
    SomethingElse,
    /// HTTP 403: authenticated, not authorised.
    Forbidden,
    /// HTTP 404: nothing there, or not visible to this login.
    NotFound,
    /// HTTP 413: what is sent is larger than it takes.
    TooLarge,
    /// HTTP 429: it is asked too often.
    TooOften,
    /// HTTP 5xx: it has a fault of its own.
    ServerFault,
    /// The program that is to tell the name and password did not answer.
    HelperSilent,
    /// One of its files is a pipe, a device or a link.
    Irregular,
    /// It took longer than an exchange may take (`limits.exchange`).
    TooLong,
}

impl ExchangeFault {
    /// The word in `--json`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Shallow => "shallow",
            Self::Borrowed => "borrowed",
            Self::Partial => "partial",
            Self::Grafted => "grafted",
            Self::Sha256 => "sha256",
            Self::Reftable => "reftable",
            Self::Form => "form",
            Self::Incomplete => "incomplete",
            Self::Busy => "busy",
            Self::Itself => "itself",
            Self::SomethingElse => "something-else",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not-found",
            Self::TooLarge => "too-large",
            Self::TooOften => "too-often",
            Self::ServerFault => "server-fault",
            Self::HelperSilent => "helper-silent",
            Self::Irregular => "irregular",
            Self::TooLong => "too-long",
        }
    }

    const ALL: [Self; 19] = [
        Self::Shallow,
        Self::Borrowed,
        Self::Partial,
        Self::Grafted,
        Self::Sha256,
        Self::Reftable,
        Self::Form,
        Self::Incomplete,
        Self::Busy,
        Self::Itself,
        Self::SomethingElse,
        Self::Forbidden,
        Self::NotFound,
        Self::TooLarge,
        Self::TooOften,
        Self::ServerFault,
        Self::HelperSilent,
        Self::Irregular,
        Self::TooLong,
    ];

    /// Parses a word.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.word() == word)
    }

    /// True if the remote is no complete copy, whatever its branches.
    pub const fn is_no_whole_copy(self) -> bool {
        matches!(
            self,
            Self::Shallow
                | Self::Borrowed
                | Self::Partial
                | Self::Grafted
                | Self::Incomplete
                | Self::Itself
        )
    }

    /// The outcome it belongs to.
    pub const fn outcome(self) -> ExchangeOutcome {
        match self {
            Self::Sha256 | Self::Reftable | Self::Form | Self::SomethingElse | Self::NotFound => {
                ExchangeOutcome::NotABinder
            }
            Self::TooOften | Self::ServerFault => ExchangeOutcome::Offline,
            Self::HelperSilent | Self::TooLong => ExchangeOutcome::Timeout,
            _ => ExchangeOutcome::Refused,
        }
    }

    /// True if it can be read from though not written to.
    pub const fn can_be_read(self) -> bool {
        matches!(self, Self::Borrowed | Self::Grafted | Self::Incomplete)
    }
}

/// Server message used for a read-only remote, such as a stick with its lock on.
pub const READ_ONLY: &str = "read-only";

/// A place to exchange with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remote {
    pub name: String,
    pub place: Place,
}

/// A `main` that is not one to publish to, until a person has set it back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MainLeft {
    /// Commit to set it back to: the last one signed by a member there as far as known, else the own tip.
    pub commit: String,
    /// The valid page is under `published` beside it.
    pub published: bool,
}

/// Result of one exchange.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExchangeResult {
    pub remote: Remote,
    pub outcome: ExchangeOutcome,
    pub why: Option<ExchangeFault>,
    /// Text of the remote's error, unchanged; empty if none.
    pub server_message: String,
    /// Command for seeing the error by hand; empty if none.
    pub by_hand: String,
    /// Entries that were new here.
    pub received: usize,
    /// Own entries that were new there.
    pub sent: usize,
    /// Things that arrived and count for nothing yet; listed by `aside`.
    pub set_aside: usize,
    /// Changes by plain Git that cannot be proposals: files above the size of documents, commits (by their
    /// first digits) that change too many files.
    pub ignored: Vec<String>,
    /// Branches that stay there: they break a limit of what is taken.
    pub left_out: Vec<LeftOut>,
    /// Branches of guests that were not put there: so many are there already.
    pub kept_back: usize,
    /// Its `main` was left alone.
    pub main_left: Option<MainLeft>,
    /// Anomalies of the remote, new and lasting.
    pub remembered: Vec<RemoteAnomaly>,
    /// What came of the sealed lists.
    pub sealed: SealedNews,
}

/// What came of the sealed lists in an exchange.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SealedNews {
    /// Versions that were new here, and there.
    pub received: usize,
    pub sent: usize,
    /// Branches of versions that members named and that do not hold: damaged, too large, or not as they say.
    pub unsound: Vec<String>,
    /// Branches of older or destroyed versions that the place does not let be deleted.
    pub kept: Vec<String>,
    /// Branches of versions that the place does not take.
    pub refused: Vec<String>,
    /// What its server said of them.
    pub said: String,
    /// Branches below `sealed/` that no member's entry names; left there.
    pub others: usize,
    /// The lists could not be exchanged; the next exchange does it.
    pub failed: bool,
}

impl ExchangeResult {
    /// True if there is a new anomaly.
    pub fn has_something_to_say(&self) -> bool {
        self.remembered.iter().any(|event| event.new)
    }
}

/// Receives the progress of a transfer.
pub trait Progress {
    fn fetching(&self, done: usize, all: usize);
    fn sending(&self, done: usize, all: usize);
}

/// Ignores progress.
pub struct NoProgress;

impl Progress for NoProgress {
    fn fetching(&self, _: usize, _: usize) {}
    fn sending(&self, _: usize, _: usize) {}
}
