//! Received commits without effect: kept, listed, and adopted when a member vouches for them.

use crate::domain::log::entry::{Entry, EntryKind, Sha256};
use crate::domain::name::{LogId, Writer};
use crate::domain::replication::rules::append_only::violation::AppendOnlyViolation;
use crate::domain::replication::rules::main_admission::MainRejection;
use crate::domain::time::moment::Moment;

/// Something set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// The first digits of its commit.
    pub id: String,
    /// Author named by the commit; verified only if it is signed.
    pub by: String,
    /// The commit's own time.
    pub at: Option<Moment>,
    pub why: SetAsideReason,
    /// Entries in it that are in no notebook here.
    pub rows: Vec<UncountedEntry>,
    /// True if there is more than is listed.
    pub more: bool,
}

/// Why something counts for nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetAsideReason {
    /// On a writer's branch, and signed by no writer's key.
    Unsigned,
    /// Signed, but it breaks the notebook rules, or follows on what does.
    Broken {
        writer: Writer,
        breach: AppendOnlyViolation,
    },
    /// It has another beginning than this binder.
    Unrelated,
    /// A `main` that was not admitted.
    Main(MainRejection),
    /// Plain Git changed the pages of a log; only documents are taken up from there.
    PagesByHand,
    /// Written after the point up to which a removed writer counts.
    Removed { writer: Writer },
}

impl SetAsideReason {
    /// The word in `--json`.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Unsigned => "unsigned",
            Self::Broken { .. } => "broken",
            Self::Unrelated => "unrelated",
            Self::Main(_) => "main",
            Self::PagesByHand => "pages-by-hand",
            Self::Removed { .. } => "removed",
        }
    }
}

/// An entry in what was set aside.
#[derive(Clone, Debug, PartialEq)]
pub struct UncountedEntry {
    pub log: LogId,
    pub entry: Entry,
    pub sha: Sha256,
    /// The own entry that states it again.
    pub taken_in_as: Option<String>,
}

impl Eq for UncountedEntry {}

impl UncountedEntry {
    /// Reference used by an entry that restates it: `bo-17 5f2c…`, id and first digits.
    pub fn pointer(&self) -> String {
        format!("{} {}", self.entry.id, self.sha.short())
    }

    /// True if another person may restate it: entries on events, not on members or documents.
    pub fn can_be_taken(&self) -> bool {
        self.taken_in_as.is_none() && !self.is_of_commands()
    }

    /// Its kind is `member` or `edit`: `binder member` and `binder plan` decide about those.
    pub fn is_of_commands(&self) -> bool {
        matches!(self.entry.kind, EntryKind::Member | EntryKind::Edit)
    }
}
