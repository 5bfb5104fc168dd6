//! Who made, reviewed and approved a chapter, and when: the revision block of a plan.

use chrono::NaiveDate;

/// What the head of a chapter says besides the day of its review, which is the chapter's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Revision {
    pub created: Option<NaiveDate>,
    /// Names or ids; empty where nobody is named.
    pub created_by: String,
    pub reviewed_by: String,
    pub approved: Option<NaiveDate>,
    pub approved_by: String,
}
