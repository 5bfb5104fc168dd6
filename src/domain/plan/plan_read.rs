//! The plan as a person reads it: its text, and what is to be known before reading.

use crate::domain::documents::finding::Finding;
use crate::domain::documents::unrecognised_file::UnrecognisedFile;
use crate::domain::plan::Plan;

/// The plan as it is saved, and what there is to say of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlanRead {
    pub plan: Plan,
    /// What is wrong in its documents.
    pub findings: Vec<Finding>,
    /// Documents of it that stand in two versions.
    pub in_two_versions: Vec<TwoVersions>,
    /// Files where chapters lie that are none under the names they have.
    pub strangers: Vec<UnrecognisedFile>,
}

/// A document with more than one live version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TwoVersions {
    pub path: String,
    /// Who wrote them, the one that stands first.
    pub by: Vec<String>,
}
