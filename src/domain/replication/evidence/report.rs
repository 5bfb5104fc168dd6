//! What was checked, and what came of it.

use serde::{Deserialize, Serialize};

use crate::domain::replication::evidence::fault::{EvidenceFault, Identity, Severity, Witness};

/// The one word of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AuditVerdict {
    Holds,
    /// Nothing was changed, but some times are not true.
    Contradicted,
    Broken,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditReport {
    /// The beginning as digits to read aloud; empty where none could be told.
    pub introduction: String,
    /// Whether this copy had those digits of its own: else somebody has to compare them.
    pub pinned: bool,
    pub counts: AuditCounts,
    pub writers: Vec<WriterLine>,
    /// The gravest first, then by time.
    pub faults: Vec<EvidenceFault>,
    /// In the order of people: log, time noted, id.
    pub windows: Vec<EntryTimeBounds>,
    /// Where only what is new was checked: since which commit.
    pub since: String,
    /// When everything was checked, where that was not done anew now; seconds.
    pub before: Option<i64>,
}

/// How much of what was looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditCounts {
    pub commits: usize,
    /// Signed by a writer's key, each signature calculated anew.
    pub signatures: usize,
    /// Made by plain Git or a web host; they count for documents only.
    pub outside: usize,
    pub entries: usize,
    pub logs: usize,
    pub documents: usize,
    pub attachments: usize,
}

/// What one device wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WriterLine {
    pub who: Identity,
    pub standing: WriterMark,
    pub commits: usize,
    pub entries: usize,
    /// Seconds, by its own clock.
    pub first: i64,
    pub last: i64,
}

/// What its entries count for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WriterMark {
    Member,
    Suspended,
    Guest,
    Removed,
}

/// Between which times an entry was written, and who says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryTimeBounds {
    pub log: String,
    pub id: String,
    pub who: Identity,
    pub standing: WriterMark,
    /// When it happened, and when it was noted, as written; seconds.
    pub at: i64,
    pub noted: i64,
    /// The commit that added it.
    pub commit: String,
    pub after: Option<Witness>,
    pub before: Option<Witness>,
}

impl AuditReport {
    pub fn verdict(&self) -> AuditVerdict {
        match self.faults.iter().map(|fault| fault.weight).min() {
            Some(Severity::Broken) => AuditVerdict::Broken,
            Some(Severity::Contradicted) => AuditVerdict::Contradicted,
            Some(Severity::Noted) | None => AuditVerdict::Holds,
        }
    }

    pub fn of_weight(&self, weight: Severity) -> impl Iterator<Item = &EvidenceFault> {
        self.faults.iter().filter(move |it| it.weight == weight)
    }
}
