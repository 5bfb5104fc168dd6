//! What somebody should see to in a binder, in peace time or before leaving the desk.

use chrono::NaiveDate;

use crate::domain::documents::emptied::EmptiedDocument;
use crate::domain::documents::proposed::Proposed;
use crate::domain::documents::unsaved::UnsavedDocument;
use crate::domain::time::moment::Moment;

/// Something to see to. None of it keeps anything from working.
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
    /// A change of a document that nobody signed waits for a member.
    Proposed(Box<Proposed>),
    /// So many more of them.
    ProposedMore(usize),
    /// Two versions of a document, by whom; the first one's stands.
    TwoVersions {
        path: String,
        by: Vec<String>,
    },
    /// A document that cannot be read as it stands.
    Broken(String),
    /// Names that some computer cannot hold: in Git, not in the folder.
    Names(Vec<String>),
    /// Things that arrived and count for nothing.
    SetAside(usize),
    /// People whose numbers nobody has tried for too long.
    ContactsUntried(usize),
    /// People who cannot be reached by anything written.
    ContactsUnreachable(usize),
    /// People whose ways to be reached were changed where nobody signed for it, untried since.
    ContactsChangedOutside(usize),
    /// People whose mandate is over.
    MandatesOver(usize),
    /// People whose mandate ends within two months.
    MandatesEnding(usize),
    /// People of the committee for whom nobody is named to stand in (plan 4.2).
    NoDeputy(usize),
    /// Suppliers whose own plan nobody has seen to suffice (plan 4.3).
    SuppliersUnverified(Vec<String>),
    /// Chapters and lists whose review was due then; the first of them.
    Review {
        count: usize,
        since: NaiveDate,
    },
    /// Chapters and lists that nobody has reviewed.
    NeverReviewed(usize),
    /// The committee was to exercise by then.
    Exercise(NaiveDate),
    NeverExercised,
}

impl Warning {
    /// As a machine reads it.
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
            Self::SuppliersUnverified(_) => "suppliers-unverified",
            Self::Review { .. } => "review",
            Self::NeverReviewed(_) => "never-reviewed",
            Self::Exercise(_) => "exercise",
            Self::NeverExercised => "never-exercised",
        }
    }
}

/// When something that is done again and again is due next: never done, overdue, or by a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recurrence {
    Never,
    By(NaiveDate),
}

impl Recurrence {
    /// From the day it was last done and the day it is due after that.
    pub fn after(last: Option<NaiveDate>, due: impl Fn(NaiveDate) -> NaiveDate) -> Self {
        last.map_or(Self::Never, |last| Self::By(due(last)))
    }

    pub fn is_over(self, today: NaiveDate) -> bool {
        matches!(self, Self::By(day) if day < today)
    }
}
