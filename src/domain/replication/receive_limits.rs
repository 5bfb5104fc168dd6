//! How much this copy takes from others at a time, and why a branch of theirs stays where it is.

use crate::error::Message;
use crate::say;

/// The limits on what arrives (binder.yaml `limits`). They hold for every way things arrive: a path,
/// a server, a one-file bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReceiveLimits {
    /// Bytes of what is received at a time, as they come over the line.
    pub bytes: u64,
    /// Objects of Git in it. An entry makes about ten.
    pub objects: u64,
    /// Bytes of one of them once unpacked: the longest attachment, with room to spare.
    pub object: u64,
    /// Branches that a place may offer.
    pub branches: u64,
}

const MIB: u64 = 1 << 20;

/// Beyond this nothing is taken, whatever binder.yaml says.
const CEILING: ReceiveLimits = ReceiveLimits {
    bytes: 16 << 30,
    objects: 8_000_000,
    object: ReceiveLimits::LARGEST,
    branches: 10_000,
};

/// So much is always taken, whatever binder.yaml says: what puts binder.yaml right must get through.
const FLOOR: ReceiveLimits = ReceiveLimits {
    bytes: 4 * MIB,
    objects: 2_000,
    object: 2 * MIB,
    branches: 64,
};

impl Default for ReceiveLimits {
    fn default() -> Self {
        Self {
            bytes: 512 * MIB,
            objects: 2_000_000,
            object: 64 * MIB,
            branches: 256,
        }
    }
}

impl ReceiveLimits {
    /// The largest object that is ever unpacked in memory.
    pub const LARGEST: u64 = 256 * MIB;

    /// Objects that are ever received at a time.
    pub const MOST_OBJECTS: u64 = CEILING.objects;

    /// As written down, in MiB where it is bytes; what is not written is as usual.
    pub fn of(
        mib: Option<u64>,
        objects: Option<u64>,
        object_mib: Option<u64>,
        branches: Option<u64>,
    ) -> Self {
        let usual = Self::default();
        let bytes = |mib: Option<u64>, usual: u64| mib.map_or(usual, |it| it.saturating_mul(MIB));
        Self {
            bytes: bytes(mib, usual.bytes).clamp(FLOOR.bytes, CEILING.bytes),
            objects: objects
                .unwrap_or(usual.objects)
                .clamp(FLOOR.objects, CEILING.objects),
            object: bytes(object_mib, usual.object).clamp(FLOOR.object, CEILING.object),
            branches: branches
                .unwrap_or(usual.branches)
                .clamp(FLOOR.branches, CEILING.branches),
        }
    }

    /// Never more than a quarter of the room that is left on the disk: log entries need it.
    #[must_use]
    pub fn with_room(self, free: u64) -> Self {
        Self {
            bytes: self.bytes.min(free / 4),
            ..self
        }
    }
}

/// Commits and bytes that guests and strangers have brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReceivedAmount {
    pub commits: u64,
    /// Bytes of all objects, once unpacked.
    pub bytes: u64,
    /// Of that the large ones, which pack hardly smaller: attachments.
    pub large: u64,
}

/// The limits, in commits and bytes, of what guests and strangers bring in all. What they write goes on to
/// be kept where they write it, and comes once a member lets them in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    pub commits: u64,
    pub bytes: u64,
    pub large: u64,
}

impl Quota {
    /// One branch. A newcomer writes a commit for each row: this is days of work and a folder of
    /// pictures, for somebody who waits for a word.
    pub const OF_ONE: Self = Self {
        commits: 2_000,
        bytes: 256 * MIB,
        large: 32 * MIB,
    };

    /// All that a place shows of people who are no members, each thing once.
    pub const OF_PLACE: Self = Self {
        commits: 10_000,
        bytes: 512 * MIB,
        large: 128 * MIB,
    };

    pub const fn holds(&self, brought: &ReceivedAmount) -> bool {
        brought.commits <= self.commits
            && brought.bytes <= self.bytes
            && brought.large <= self.large
    }
}

/// Why a branch was left where it is. Nothing of it stays here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LimitExceeded {
    /// It brings more than so many bytes.
    Bytes(u64),
    /// It brings more than so many objects.
    Objects(u64),
    /// One thing in it is larger than so many bytes.
    Object(u64),
    /// Folders in it lie deeper, or hold more, than any binder's.
    Shape,
    /// Something of it is missing or damaged there.
    Damaged,
    /// It has another beginning than this binder.
    Unrelated,
    /// The place offers more branches than are taken: this one and others stay.
    Branches { most: u64, left: u64 },
    /// A `main` with more new commits of plain Git than are taken up by themselves.
    Commits(u64),
    /// A `main` with more documents than a binder has.
    Documents,
    /// Whoever writes there was removed, and nothing of theirs counts.
    Removed,
    /// More than one guest may bring (see [`Quota::OF_ONE`]).
    Guest {
        /// Something of theirs came before.
        known: bool,
    },
    /// More than a place may bring of people who are no members (see [`Quota::OF_PLACE`]).
    Guests,
}

impl LimitExceeded {
    /// The word in `--json`.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Bytes(_) => "bytes",
            Self::Objects(_) => "objects",
            Self::Object(_) => "object",
            Self::Shape => "shape",
            Self::Damaged => "damaged",
            Self::Unrelated => "unrelated",
            Self::Branches { .. } => "branches",
            Self::Commits(_) => "commits",
            Self::Documents => "documents",
            Self::Removed => "removed",
            Self::Guest { .. } => "guest",
            Self::Guests => "guests",
        }
    }
}

/// A branch that was left where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// `copies/bo`, or `main`.
    pub branch: String,
    pub why: LimitExceeded,
}

impl LeftOut {
    /// Whose branch it is by its name: `bo` of `copies/bo`, and of `copies/bo-1f0c22d9`.
    fn writer(&self) -> &str {
        let name = self.branch.strip_prefix("copies/");
        let name = name.unwrap_or(&self.branch);
        name.split_once('-').map_or(name, |(writer, _)| writer)
    }

    /// The sentence: which branch of which place, which limit, and what to do.
    pub fn message(&self, name: &str) -> Message {
        let branch = self.branch.as_str();
        let mib = |bytes: u64| bytes.div_ceil(MIB);
        match &self.why {
            LimitExceeded::Bytes(most) => {
                say!(
                    "copies-left-bytes",
                    name = name,
                    branch = branch,
                    most = mib(*most)
                )
            }
            LimitExceeded::Objects(most) => {
                say!(
                    "copies-left-objects",
                    name = name,
                    branch = branch,
                    most = *most
                )
            }
            LimitExceeded::Object(most) => {
                say!(
                    "copies-left-object",
                    name = name,
                    branch = branch,
                    most = mib(*most)
                )
            }
            LimitExceeded::Shape => say!("copies-left-shape", name = name, branch = branch),
            LimitExceeded::Damaged => say!("copies-left-damaged", name = name, branch = branch),
            LimitExceeded::Unrelated => say!("copies-left-unrelated", name = name, branch = branch),
            LimitExceeded::Branches { most, left } => {
                say!(
                    "copies-left-branches",
                    name = name,
                    most = *most,
                    left = *left
                )
            }
            LimitExceeded::Commits(count) => {
                say!("copies-left-commits", name = name, count = *count)
            }
            LimitExceeded::Documents => say!("copies-left-documents", name = name),
            LimitExceeded::Removed => say!("copies-left-removed", name = name, branch = branch),
            LimitExceeded::Guest { known: false } => say!(
                "copies-left-newcomer",
                name = name,
                branch = branch,
                free = format!("{}2", self.writer()),
                commits = Quota::OF_ONE.commits,
                most = mib(Quota::OF_ONE.large)
            ),
            LimitExceeded::Guest { known: true } => say!(
                "copies-left-guest",
                name = name,
                branch = branch,
                writer = self.writer(),
                commits = Quota::OF_ONE.commits,
                most = mib(Quota::OF_ONE.large)
            ),
            LimitExceeded::Guests => say!("copies-left-guests", name = name, branch = branch),
        }
    }
}

#[cfg(test)]
mod tests;
