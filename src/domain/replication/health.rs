//! Health of a copy: description, findings, repairs.

use std::collections::BTreeMap;

use crate::domain::name::Writer;
use crate::domain::replication::exchange::Remote;
use crate::domain::time::moment::Moment;
use crate::error::Message;
use crate::say;

/// Description of a copy. Values that cannot be read of a damaged one are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CopyDescription {
    pub folder: String,
    pub writer: Option<Writer>,
    pub name: String,
    /// Path of the device key.
    pub key: String,
    /// The introduction's digits.
    pub introduction: String,
    pub remotes: Vec<Remote>,
    /// Number of members' notebooks.
    pub members: usize,
}

/// A file of the user's own Git settings that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsFault {
    pub file: String,
    /// None where the whole file cannot be read.
    pub line: Option<usize>,
}

/// Why the device key cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyFault {
    /// There is no file.
    Gone,
    /// It may not be read.
    Unreadable,
    /// The file holds nothing.
    Empty,
    /// The file holds something else, or is damaged.
    Broken,
    /// It is locked with a passphrase.
    Passphrase,
    /// It is not the key that this copy has signed with.
    Other,
}

impl KeyFault {
    /// The word in `--json`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Gone => "gone",
            Self::Unreadable => "unreadable",
            Self::Empty => "empty",
            Self::Broken => "broken",
            Self::Passphrase => "passphrase",
            Self::Other => "other",
        }
    }

    /// A key that is there and only to be made readable is not replaced by a new one.
    pub const fn needs_a_new_key(self) -> bool {
        !matches!(self, Self::Unreadable | Self::Passphrase)
    }

    /// The sentence, with the path where the key should be.
    pub fn detail(self, path: &str) -> Message {
        match self {
            Self::Gone => say!("key-gone", path = path),
            Self::Unreadable => say!("key-unreadable", path = path),
            Self::Empty => say!("key-empty", path = path),
            Self::Broken => say!("key-broken", path = path),
            Self::Passphrase => say!("key-passphrase", path = path),
            Self::Other => say!("key-other", path = path),
        }
    }
}

/// Something about a copy that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CopyFault {
    /// Git reads no folder of another user.
    OtherOwner,
    /// Git cannot read the copy, or a part.
    Unreadable { said: String },
    /// `HEAD` cannot be parsed.
    NoHead,
    /// Something else than `main` is checked out: a branch, or a single commit.
    HeadElsewhere { at: String },
    /// One of the two branches of this copy cannot be read; the other can.
    Branch { name: String },
    /// Files of Git that are not as they were written.
    Damaged { files: Vec<String> },
    /// Branches that are lost, by name.
    BranchesLost { names: Vec<String> },
    /// Number of needed objects that cannot be read, and what depends on them.
    Missing {
        count: usize,
        parts: Vec<AffectedPart>,
    },
    /// The copy's settings are not as this program wrote them.
    Settings,
    /// Settings of the copy, `name=value`, by which plain Git finds no folder to work in, or another.
    WorkTree { settings: Vec<String> },
    /// The user's own settings of Git; the copy itself is not touched by it.
    UserSettings(SettingsFault),
    /// Files in the outbox that are not as they were written, and what can be read of each.
    OutboxSpoiled { files: Vec<(String, String)> },
    /// No device writes here.
    NoDevice,
    /// The device key is not where it was, or cannot be used.
    Key { path: String, why: KeyFault },
    /// Entries that stand twice on own pages, so that later ones have no effect.
    WrittenTwice { ids: Vec<String> },
    /// Commits of the own branch after this one are invalid for another reason.
    OwnBroken { since: String },
    /// Entries that are safe in the outbox and not in the log.
    Waiting { ids: Vec<String> },
    /// A text that was refused once and is kept.
    Refused { path: String, text: String },
    /// What is being typed at a log keeper's desk, and is no entry yet.
    OnDesk { path: String, text: String },
    /// Bytes that were refused because they are no text, kept as they came.
    RefusedBytes { path: String },
    /// Files and folders of the copy's own that the system does not let it read, write or remove.
    Barred { paths: Vec<String> },
    /// The lock of a process that died.
    Lock { path: String },
    /// Second versions of files below `.git` that a program put there which keeps folders alike.
    ConflictCopies { files: Vec<String> },
    /// Plain Git's index does not match.
    Index,
    /// Pages and views in the folder that are not as they were written.
    Spoiled { paths: Vec<String> },
    /// The list of keys for plain Git.
    Signers,
    /// Names that some systems cannot hold: they stay in Git.
    NotWritten { paths: Vec<String> },
    /// Files in the folder that are not read under the names they have.
    Strangers { paths: Vec<String> },
    /// Documents with faults, with line: `plan/01-x.md:3`.
    Documents { places: Vec<String> },
    /// The own last entry is later than the clock.
    Clock { noted: Moment },
}

impl CopyFault {
    /// The word in `--json`.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::OtherOwner => "other-owner",
            Self::Unreadable { .. } => "unreadable",
            Self::NoHead => "no-head",
            Self::HeadElsewhere { .. } => "head-elsewhere",
            Self::Branch { .. } => "branch",
            Self::Damaged { .. } => "damaged",
            Self::BranchesLost { .. } => "branches-lost",
            Self::Missing { .. } => "missing",
            Self::Settings => "settings",
            Self::WorkTree { .. } => "work-tree",
            Self::UserSettings(_) => "user-settings",
            Self::OutboxSpoiled { .. } => "outbox-spoiled",
            Self::NoDevice => "no-device",
            Self::Key { .. } => "key",
            Self::WrittenTwice { .. } => "written-twice",
            Self::OwnBroken { .. } => "own-broken",
            Self::Waiting { .. } => "waiting",
            Self::Refused { .. } => "refused",
            Self::OnDesk { .. } => "on-desk",
            Self::RefusedBytes { .. } => "refused-bytes",
            Self::Barred { .. } => "barred",
            Self::Lock { .. } => "lock",
            Self::ConflictCopies { .. } => "conflict-copies",
            Self::Index => "index",
            Self::Spoiled { .. } => "spoiled",
            Self::Signers => "signers",
            Self::NotWritten { .. } => "not-written",
            Self::Strangers { .. } => "strangers",
            Self::Documents { .. } => "documents",
            Self::Clock { .. } => "clock",
        }
    }

    /// True if `doctor --fix` can repair it.
    pub const fn can_be_mended(&self) -> bool {
        if let Self::Key { why, .. } = self {
            return why.needs_a_new_key();
        }
        !matches!(
            self,
            Self::OtherOwner
                | Self::Unreadable { .. }
                | Self::NoDevice
                | Self::OwnBroken { .. }
                | Self::OnDesk { .. }
                | Self::RefusedBytes { .. }
                | Self::Barred { .. }
                | Self::ConflictCopies { .. }
                | Self::UserSettings(_)
                | Self::NotWritten { .. }
                | Self::Strangers { .. }
                | Self::Documents { .. }
                | Self::Clock { .. }
        )
    }
}

/// Something that is lost with an object.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AffectedPart {
    /// A page of a writer's entries.
    Entries {
        writer: String,
        log: String,
        from: u64,
        to: u64,
    },
    /// All of a writer's entries in a log.
    Log { writer: String, log: String },
    /// A document, an attachment, a view, or a whole folder.
    Path(String),
    /// Number of texts and commits of earlier versions, needed by nothing current.
    Earlier(usize),
}

/// Result of fetching missing objects.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RefetchResult {
    /// Files moved aside.
    pub moved: Vec<String>,
    /// Number of objects by source; the empty name is the copy's own folder.
    pub got: BTreeMap<String, usize>,
    /// Parts that could not be fetched.
    pub lost: Vec<AffectedPart>,
}

impl RefetchResult {
    /// Adds what another round did.
    pub fn and(&mut self, other: Self) {
        self.moved.extend(other.moved);
        for (from, count) in other.got {
            *self.got.entry(from).or_default() += count;
        }
        for part in other.lost {
            if !self.lost.contains(&part) {
                self.lost.push(part);
            }
        }
    }
}

/// State of a finding after a run.
#[derive(Clone, Debug, PartialEq)]
pub enum RepairState {
    /// Reported only.
    Seen,
    Mended,
    /// It was tried; why it went wrong.
    NotMended(Message),
}

/// A copy examined.
#[derive(Clone, Debug, PartialEq)]
pub struct Health {
    pub about: CopyDescription,
    pub findings: Vec<(CopyFault, RepairState)>,
    /// A new device key was made: this writer waits to be let in.
    pub new_writer: Option<Writer>,
    pub healed: RefetchResult,
}

impl Health {
    /// Nothing of the copy itself is wrong.
    pub fn is_healthy(&self) -> bool {
        let mut findings = self.findings.iter();
        findings.all(|(finding, _)| {
            matches!(
                finding,
                CopyFault::UserSettings(_) | CopyFault::OnDesk { .. }
            )
        })
    }

    /// True if `doctor --fix` can repair it and was not asked to.
    pub fn can_be_mended(&self) -> bool {
        let mut findings = self.findings.iter();
        findings.any(|(finding, state)| *state == RepairState::Seen && finding.can_be_mended())
    }

    /// Git could not read the copy, or mending failed.
    pub fn is_beyond_mending(&self) -> bool {
        let broken = |(finding, state): &(CopyFault, RepairState)| {
            matches!(
                finding,
                CopyFault::OtherOwner | CopyFault::Unreadable { .. }
            ) || *state == RepairState::Seen
                && matches!(
                    finding,
                    CopyFault::Damaged { .. } | CopyFault::Missing { .. }
                )
                || matches!(state, RepairState::NotMended(_))
        };
        self.findings.iter().any(broken)
    }
}
