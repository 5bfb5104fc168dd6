//! What became of an exchange with a remote: one word for machines, one sentence for people.

use crate::domain::replication::place::Place;
use crate::domain::replication::receive_limits::LeftOut;
use crate::domain::replication::remote_anomaly::RemoteAnomaly;

/// How an exchange with one remote ended (docs/cli.md, "Exit codes").
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
    /// Something lies there, but not this binder.
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

    /// Whether this copy's own entries are there now.
    pub const fn delivered(self) -> bool {
        matches!(self, Self::Done | Self::MainRefused)
    }
}

/// Why a place could not be used, or does not count, where the outcome alone does not say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExchangeFault {
    /// It holds the last part of the history alone (`git clone --depth`).
    Shallow,
    /// A part of what it holds lies in another folder (`git clone --shared`).
    Borrowed,
    /// Files were left out of it (`git clone --filter`).
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
    /// A history that has nothing to do with this binder lies there.
    SomethingElse,
    /// HTTP 403: it knows who asks, and does not allow it.
    Forbidden,
    /// HTTP 404: nothing lies there, or nothing that this login may see.
    NotFound,
    /// HTTP 413: what is sent is larger than it takes.
    TooLarge,
    /// HTTP 429: it is asked too often.
    TooOften,
    /// HTTP 5xx: it has a fault of its own.
    ServerFault,
    /// The program that is to tell the name and password did not answer.
    HelperSilent,
    /// Where one of its files should lie there is a pipe, a device or a link.
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

    /// The reason a word stands for.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.word() == word)
    }

    /// Whether what lies there is no whole copy, however far its branches stand.
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

    /// How an exchange ends for it.
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

    /// What lies there is read, and nothing is put there.
    pub const fn can_be_read(self) -> bool {
        matches!(self, Self::Borrowed | Self::Grafted | Self::Incomplete)
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

/// A `main` that is not one to publish to, until a person has set it back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MainLeft {
    /// What to set it back to: the commit that a member signed last there as far as is known, else the
    /// own one.
    pub commit: String,
    /// What holds stands beside it, under `published`.
    pub published: bool,
}

/// What one exchange brought and took.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExchangeResult {
    pub remote: Remote,
    pub outcome: ExchangeOutcome,
    pub why: Option<ExchangeFault>,
    /// What the other side said about it, as it came; empty where it said nothing.
    pub server_message: String,
    /// What a person types to see for themselves; empty where there is nothing.
    pub by_hand: String,
    /// Entries that were new here.
    pub received: usize,
    /// Own entries that were new there.
    pub sent: usize,
    /// Things that arrived and count for nothing yet; listed by `aside`.
    pub set_aside: usize,
    /// What commits of plain Git changed that can be no proposal: files larger than any document is, whole
    /// commits (by their first digits) that change more files than any binder has.
    pub ignored: Vec<String>,
    /// Branches that stay there: they break a limit of what is taken.
    pub left_out: Vec<LeftOut>,
    /// Branches of guests that were not put there: so many are there already.
    pub kept_back: usize,
    /// Its `main` was left alone.
    pub main_left: Option<MainLeft>,
    /// What the place showed that it should not, or no longer showed.
    pub remembered: Vec<RemoteAnomaly>,
}

impl ExchangeResult {
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
pub struct NoProgress;

impl Progress for NoProgress {
    fn fetching(&self, _: usize, _: usize) {}
    fn sending(&self, _: usize, _: usize) {}
}
