//! A document as far as it can be read: reading is forgiving, so that a slip of the finger never
//! hides the phone list.

use crate::domain::documents::finding::Finding;
use crate::domain::time::moment::Moment;

/// What could be read, from the standing version or from the last one that could be.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parsed<T> {
    pub value: T,
    /// What is wrong in the version that was read.
    pub findings: Vec<Finding>,
    /// The standing version could not be read at all.
    pub fallback: Option<Fallback>,
}

/// Why an older version is shown, and which.
#[derive(Clone, Debug, PartialEq)]
pub struct Fallback {
    /// What is wrong in the standing version.
    pub fault: Finding,
    /// Who wrote it, and when; none where it is the starter's own text.
    pub broken: Option<(String, Moment)>,
    /// Who wrote the version that is shown, and when.
    pub version: Option<(String, Moment)>,
    /// No version can be read.
    pub nothing: bool,
}
