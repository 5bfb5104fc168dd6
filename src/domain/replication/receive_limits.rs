//! Limits on received data: bytes, objects, branches, and quotas of guests; reasons for leaving a branch
//! out.

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
    /// Bytes of one object once unpacked: the largest attachment, with a margin.
    pub object: u64,
    /// Branches that a place may offer.
    pub branches: u64,
}

const MIB: u64 = 1 << 20;

/// Upper bounds, whatever binder.yaml has.
const CEILING: ReceiveLimits = ReceiveLimits {
    bytes: 16 << 30,
    objects: 8_000_000,
    object: ReceiveLimits::LARGEST,
    branches: 10_000,
};

/// Lower bounds, whatever binder.yaml has: a corrected binder.yaml must always get through.
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

    /// From binder.yaml; bytes are given in MiB, missing values are the defaults, and each is clamped to
    /// its bounds.
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
    /// Part of that in large objects, which hardly compress: attachments.
    pub large: u64,
}

/// Limits, in commits and bytes, of all that guests and strangers bring. Further entries stay where they
/// were written and arrive once a member adds the writer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    pub commits: u64,
    pub bytes: u64,
    pub large: u64,
}

impl Quota {
    /// Quota of one branch. A guest makes a commit for each row: enough for days of work and a folder of
    /// pictures.
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

/// Limit broken by a branch, which is then not received at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LimitExceeded {
    /// It brings more than so many bytes.
    Bytes(u64),
    /// It brings more than so many objects.
    Objects(u64),
    /// One thing in it is larger than so many bytes.
    Object(u64),
    /// Folders nested deeper, or larger, than in any binder.
    Shape,
    /// Objects are missing or damaged there.
    Damaged,
    /// It has another beginning than this binder.
    Unrelated,
    /// The place offers more branches than are taken: this one and others stay.
    Branches { most: u64, left: u64 },
    /// A `main` with more new commits of plain Git than are taken up by themselves.
    Commits(u64),
    /// A `main` with more documents than a binder has.
    Documents,
    /// The writer was removed, and none of their entries count.
    Removed,
    /// More than one guest may bring (see [`Quota::OF_ONE`]).
    Guest {
        /// An earlier commit of theirs is here.
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
