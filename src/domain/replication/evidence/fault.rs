//! What does not hold, or ought to be known: each one sentence with who, what and when. The sentences
//! are in the catalogues.

use serde::{Deserialize, Serialize};

/// How much a fault weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Severity {
    /// Something was changed, removed or forged, or is not there: the evidence does not hold.
    Broken,
    /// Nothing was changed, but a time that was written is not true by what others signed.
    Contradicted,
    /// Worth knowing; takes nothing from the evidence.
    Noted,
}

/// Somebody a fault is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Identity {
    pub writer: String,
    /// The person's name as the membership gives it; empty where unknown.
    pub person: String,
}

/// Somebody's signed commit that says when something was there.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Witness {
    pub who: Identity,
    /// The entry it wrote, and in which log; empty for a take-in.
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
    /// Seconds; by the clock of whoever wrote it.
    pub when: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum FaultKind {
    /// A commit or what belongs to it is not here, or is damaged.
    Missing { object: String },
    /// A part of an exported log is not what was signed.
    NotAsSigned { place: String },
    /// This copy began elsewhere than what it is compared with.
    OtherBeginning { here: String },
    /// A branch in a writer's name ends in what that writer did not sign.
    NotSigned { branch: String },
    /// The signature on a commit in a writer's name is not that of the bytes it stands on.
    WrongSignature,
    /// A signed commit that belongs to another binder.
    OfAnotherBinder,
    /// A member's notebook was not only added to; so many commits follow on it.
    Rewritten {
        how: Rewriting,
        place: String,
        follow: usize,
    },
    /// A document at `main` is not the version that stands by what was signed.
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
    /// Dated after this was looked at.
    Future,
    /// Signed so much later than it was noted: it waited in the computer.
    Waited { seconds: i64 },
    /// Signed so much earlier than it says to have been noted.
    SignedBefore { seconds: i64 },
    /// An order number that nothing known explains.
    Ahead { lamport: u64, expected: u64 },
    /// A branch went on in two ways.
    Forked,
    /// A commit in a writer's name that nobody's key signed; it counts for nothing.
    Unsigned,
    /// Broken rules in what counts for nothing: by whoever is no member.
    StrangerRewrote { how: Rewriting, place: String },
    /// Changes made with plain Git or at a web host that nobody has taken up yet.
    NotTakenUp { author: String, at: String },
    /// A document in the folder differs from what stands.
    Unsaved { path: String },
    /// Entries that a removal has set aside.
    SetAside { count: usize },
    /// Entries of somebody not let in.
    OfGuest { count: usize },
    /// In a file of a program before, when an entry was signed rests on what a commit's message says.
    NamedOnly,
    /// An entry was written twice on a page, by a fault of an earlier program; every entry of that page
    /// stands once in what follows.
    WrittenTwice { place: String },
}

/// How a notebook was changed that may only be added to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Rewriting {
    /// A page or an attachment is gone.
    Gone,
    /// What stood there was changed, shortened or put in another order.
    Changed,
    /// A number is missing, or came twice.
    Number,
    /// An entry does not name the one before it.
    Chain,
    /// Something that no program of ours writes.
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
