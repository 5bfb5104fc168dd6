//! Tolerant reading of documents: a fault in one record never hides the others, and an unreadable version
//! falls back on an older one.

use crate::domain::documents::finding::Finding;
use crate::domain::time::moment::Moment;

/// A document as read: from its current version, or from the last one that can be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parsed<T> {
    pub value: T,
    /// Findings in the version that was read.
    pub findings: Vec<Finding>,
    /// The older version in use, where the current one cannot be read at all.
    pub fallback: Option<Fallback>,
}

/// Why an older version is shown, and which.
#[derive(Clone, Debug, PartialEq)]
pub struct Fallback {
    /// Fault in the current version.
    pub fault: Finding,
    /// Author and time of that version; none for the starter's own text.
    pub broken: Option<(String, Moment)>,
    /// Author and time of the version shown.
    pub version: Option<(String, Moment)>,
    /// No version can be read.
    pub nothing: bool,
}
