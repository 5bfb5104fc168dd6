//! Findings of an audit, with writer, commit and time. The sentences are in the catalogues.

use serde::{Deserialize, Serialize};

/// Severity of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Severity {
    /// Something was changed, removed or forged, or is not there: the evidence does not hold.
    Broken,
    /// Nothing was changed, but a time that was written is not true by what others signed.
    Contradicted,
    /// Worth knowing; takes nothing from the evidence.
    Noted,
}

/// The writer that a finding concerns.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Identity {
    pub writer: String,
    /// Name of the person by the membership; empty if unknown.
    pub person: String,
}

/// Another person's signed commit that bounds a time.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Witness {
    pub who: Identity,
    /// Its entry, and the log; empty for a merge commit.
    pub entry: String,
    pub log: String,
    pub commit: String,
    /// Seconds, by the witness's own clock.
    pub time: i64,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct EvidenceFault {
    pub weight: Severity,
    pub what: FaultKind,
    pub who: Option<Identity>,
    /// The log it is in; empty where it is in none.
    pub log: String,
    /// The entries it is about, `anna-17`, in the order written.
    pub entries: Vec<String>,
    /// The commit it was found at; empty where it is about none.
    pub commit: String,
    /// Seconds, by the writer's clock.
    pub when: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum FaultKind {
    /// A commit or what belongs to it is not here, or is damaged.
    Missing { object: String },
    /// A part of an exported log is not what was signed.
    NotAsSigned { place: String },
    /// A part of an exported log that nothing signed leads to.
    NotCovered { place: String },
    /// This copy began elsewhere than what it is compared with.
    OtherBeginning { here: String },
    /// A branch in a writer's name ends in what that writer did not sign.
    NotSigned { branch: String },
    /// The signature on a commit in a writer's name does not fit its bytes.
    WrongSignature,
    /// A signed commit that belongs to another binder.
    OfAnotherBinder,
    /// A member's notebook was not only added to; so many commits follow on it.
    Rewritten {
        how: Rewriting,
        place: String,
        follow: usize,
    },
    /// A document at `main` is not the current version by the signed entries.
    WrongDocument { path: String, at: String },
    /// An attachment is not the file its name gives the hash of.
    WrongAttachment { path: String },

    /// Dated before what it builds on, by more than the two clocks are known to differ.
    Backdated { witness: Witness, seconds: i64 },
    /// Two texts of one writer have the same number.
    TwoOfOneNumber { other: String },

    /// A clock was set back: what was written next is dated earlier by so much.
    SetBack { seconds: i64 },
    /// A clock is behind another's, at least and at most by so much (`most`: none known).
    Behind {
        other: Identity,
        least: i64,
        most: Option<i64>,
    },
    /// The clocks of two moved against each other by so much at least.
    Moved { other: Identity, by: i64 },
    /// Dated later than the audit.
    Future,
    /// Signed this much later than written: it waited in the outbox.
    Waited { seconds: i64 },
    /// Signed this much earlier than its stated time of writing.
    SignedBefore { seconds: i64 },
    /// An order number that nothing known explains.
    Ahead { lamport: u64, expected: u64 },
    /// A branch went on in two ways.
    Forked,
    /// A commit in a writer's name without a valid signature; it has no effect.
    Unsigned,
    /// Rules broken in commits without effect, by a guest or stranger.
    StrangerRewrote { how: Rewriting, place: String },
    /// Changes made with plain Git or at a web host and not accepted yet.
    NotTakenUp { author: String, at: String },
    /// A document in the folder differs from the current version.
    Unsaved { path: String },
    /// Entries that a removal has set aside.
    SetAside { count: usize },
    /// Entries of a guest.
    OfGuest { count: usize },
    /// The file is of an older program: the time of signing rests on the text of a commit message.
    NamedOnly,
    /// Remarks at the head of an exported log that the program does not write; no signature covers them.
    Remarks { lines: Vec<String> },
    /// An entry stands twice on a page because of a fault in an older program; each entry of the page is
    /// unchanged in later ones.
    WrittenTwice { place: String },
}

/// How an append-only notebook was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Rewriting {
    /// A page or an attachment is gone.
    Gone,
    /// Existing text was changed, shortened or reordered.
    Changed,
    /// A number is missing, or came twice.
    Number,
    /// An entry does not name the one before it.
    Chain,
    /// A format that the program does not write.
    Unreadable,
}

impl EvidenceFault {
    pub fn new(weight: Severity, what: FaultKind) -> Self {
        Self {
            weight,
            what,
            who: None,
            log: String::new(),
            entries: Vec::new(),
            commit: String::new(),
            when: None,
        }
    }

    #[must_use]
    pub fn by(mut self, who: Identity) -> Self {
        self.who = Some(who);
        self
    }

    #[must_use]
    pub fn at(mut self, commit: impl ToString, when: i64) -> Self {
        self.commit = commit.to_string();
        self.when = Some(when);
        self
    }

    #[must_use]
    pub fn about(mut self, log: &str, entry: impl ToString) -> Self {
        log.clone_into(&mut self.log);
        self.entries.push(entry.to_string());
        self
    }
}
