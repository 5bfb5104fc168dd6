//! Warnings about a binder, between incidents or before a handover.

use chrono::NaiveDate;

use crate::domain::documents::emptied::EmptiedDocument;
use crate::domain::documents::proposed::Proposed;
use crate::domain::documents::unsaved::UnsavedDocument;
use crate::domain::time::moment::Moment;

/// A warning. None prevents anything from working.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// This copy only reads: no device writes in it.
    NoDevice,
    /// The lists of the incident are older than the plan.
    OldLists,
    /// Actions of the journal, among them what evaluations decided, that are open; how many are late.
    FollowUps {
        open: usize,
        late: usize,
    },
    /// This copy has met no other, and no place, since that day.
    OldCopy(NaiveDate),
    /// Entries safe in this computer that are not in the log yet.
    Waiting(usize),
    /// Entries that only this copy has.
    Unshared(usize),
    /// People who write here as guests and have not been let in, by writer and name.
    Guests(Vec<(String, String)>),
    /// A writer with several tips on no common chain, since then.
    Forked {
        writer: String,
        since: Moment,
    },
    /// A place that shows something else than it did, or than it should.
    Place(String),
    /// Duties of the incident that were done late, early, in another order or by another channel.
    Duties(usize),
    /// Plain Git has something else than `main` checked out.
    HeadElsewhere(String),
    /// Documents in the folder that differ from what is saved.
    Unsaved(Vec<String>),
    /// A document in the folder that needs more than saving.
    InFolder(UnsavedDocument),
    /// Files in the folder that a binder does not read under the names they have.
    Strangers(Vec<String>),
    /// A document with nothing in it, of which an earlier version answers.
    Lost(Box<EmptiedDocument>),
    /// An unsigned change of a document waits for a member.
    Proposed(Box<Proposed>),
    /// Number of further ones.
    ProposedMore(usize),
    /// Two live versions of a document, with authors; the first one's is current.
    TwoVersions {
        path: String,
        by: Vec<String>,
    },
    /// A document that cannot be read.
    Broken(String),
    /// Names that some computer cannot hold: in Git, not in the folder.
    Names(Vec<String>),
    /// Things that arrived and count for nothing.
    SetAside(usize),
    /// People whose numbers have not been tried for too long.
    ContactsUntried(usize),
    /// People who cannot be reached by anything written.
    ContactsUnreachable(usize),
    /// People whose contact details were changed unsigned and not tried since.
    ContactsChangedOutside(usize),
    /// People whose mandate is over.
    MandatesOver(usize),
    /// People whose mandate ends within two months.
    MandatesEnding(usize),
    /// Committee members without a deputy (plan 4.2).
    NoDeputy(usize),
    /// Findings of `check` that nobody gave a reason for.
    Flaws(usize),
    /// Suppliers whose own plan has not been checked (plan 4.3).
    SuppliersUnverified(Vec<String>),
    /// Prints that no longer show what stands, or are too old; and sheets that are to be destroyed.
    Paper {
        outdated: usize,
        back: usize,
    },
    /// Sealed lists that are past their last day, by id.
    SealedOverdue(Vec<String>),
    /// Chapters and lists due for review at that time; the first of them.
    Review {
        count: usize,
        since: NaiveDate,
    },
    /// Chapters and lists never reviewed.
    NeverReviewed(usize),
    /// The committee was to exercise by then.
    Exercise(NaiveDate),
    /// An exercise was planned for that day, and none was held.
    ExerciseNotHeld(NaiveDate),
    NeverExercised,
}

impl Warning {
    /// Word in `--json`.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::NoDevice => "no-device",
            Self::OldLists => "old-lists",
            Self::FollowUps { .. } => "follow-ups",
            Self::OldCopy(_) => "old-copy",
            Self::Waiting(_) => "waiting",
            Self::Unshared(_) => "unshared",
            Self::Guests(_) => "guests",
            Self::Forked { .. } => "forked",
            Self::Place(_) => "place",
            Self::Duties(_) => "duties",
            Self::HeadElsewhere(_) => "head-elsewhere",
            Self::Unsaved(_) => "unsaved",
            Self::InFolder(_) => "in-folder",
            Self::Strangers(_) => "strangers",
            Self::Lost(_) => "lost",
            Self::Proposed(_) | Self::ProposedMore(_) => "proposed",
            Self::TwoVersions { .. } => "two-versions",
            Self::Broken(_) => "broken",
            Self::Names(_) => "names",
            Self::SetAside(_) => "set-aside",
            Self::ContactsUntried(_) => "contacts-untried",
            Self::ContactsUnreachable(_) => "contacts-unreachable",
            Self::ContactsChangedOutside(_) => "contacts-changed-outside",
            Self::MandatesOver(_) => "mandates-over",
            Self::MandatesEnding(_) => "mandates-ending",
            Self::NoDeputy(_) => "no-deputy",
            Self::Flaws(_) => "check",
            Self::SuppliersUnverified(_) => "suppliers-unverified",
            Self::Paper { .. } => "paper",
            Self::SealedOverdue(_) => "sealed-overdue",
            Self::Review { .. } => "review",
            Self::NeverReviewed(_) => "never-reviewed",
            Self::Exercise(_) => "exercise",
            Self::ExerciseNotHeld(_) => "exercise-not-held",
            Self::NeverExercised => "never-exercised",
        }
    }
}

/// State of a recurring task: never done, overdue, or due by a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recurrence {
    Never,
    By(NaiveDate),
}

impl Recurrence {
    /// From the day it was last done and the next due day.
    pub fn after(last: Option<NaiveDate>, due: impl Fn(NaiveDate) -> NaiveDate) -> Self {
        last.map_or(Self::Never, |last| Self::By(due(last)))
    }

    pub fn is_over(self, today: NaiveDate) -> bool {
        matches!(self, Self::By(day) if day < today)
    }
}
