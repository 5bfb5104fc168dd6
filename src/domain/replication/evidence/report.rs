//! Result of an audit: counts, findings, writers, time bounds.

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
    /// Fingerprint of the genesis; empty if unknown.
    pub introduction: String,
    /// True if this copy has pinned that fingerprint; else somebody must compare it.
    pub pinned: bool,
    pub counts: AuditCounts,
    pub writers: Vec<WriterLine>,
    /// The gravest first, then by time.
    pub faults: Vec<EvidenceFault>,
    /// In display order: log, time of writing, id.
    pub windows: Vec<EntryTimeBounds>,
    /// For an incremental audit: the commit it starts from.
    pub since: String,
    /// Time of the last full audit, if this one is incremental; seconds.
    pub before: Option<i64>,
}

/// Number of objects checked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditCounts {
    pub commits: usize,
    /// Signatures verified in this run.
    pub signatures: usize,
    /// Made by plain Git or a web host; they count for documents only.
    pub outside: usize,
    pub entries: usize,
    pub logs: usize,
    pub documents: usize,
    pub attachments: usize,
}

/// One writer of the report.
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

/// Standing of a writer's entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WriterMark {
    Member,
    Suspended,
    Guest,
    Removed,
}

/// Time bounds of an entry, with witnesses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryTimeBounds {
    pub log: String,
    pub id: String,
    pub who: Identity,
    pub standing: WriterMark,
    /// Times of the event and of writing, as stated; seconds.
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
