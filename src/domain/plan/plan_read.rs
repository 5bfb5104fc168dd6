//! The plan for reading: chapters with findings and documents in several versions.

use crate::domain::documents::finding::Finding;
use crate::domain::documents::unrecognised_file::UnrecognisedFile;
use crate::domain::plan::Plan;
use crate::domain::plan::local_text::PlacedText;
use crate::domain::plan::unit::Unit;

/// The plan as saved, with notices.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlanRead {
    pub plan: Plan,
    /// Findings in its documents.
    pub findings: Vec<Finding>,
    /// Documents with several live versions.
    pub in_two_versions: Vec<TwoVersions>,
    /// Files in the folder of chapters whose names no chapter can have.
    pub strangers: Vec<UnrecognisedFile>,
    /// The unit whose texts are laid over the plan.
    pub unit: Option<UnitRead>,
}

/// A unit, and where its own texts stand in the plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnitRead {
    pub unit: Unit,
    /// In the order of their files.
    pub texts: Vec<PlacedText>,
}

/// A document with more than one live version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TwoVersions {
    pub path: String,
    /// Authors, that of the current version first.
    pub by: Vec<String>,
}
