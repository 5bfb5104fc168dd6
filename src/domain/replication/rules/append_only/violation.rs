//! How a notebook can break the append-only rule (rule 2).

/// Violation of the append-only rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AppendOnlyViolation {
    /// A page, an attachment, or a whole log is not there any more.
    Gone { path: String },
    /// Existing text was changed, or something was inserted before it.
    Changed { path: String },
    /// An entry has another number, or another writer's name, than its place.
    Number { path: String, expected: u64 },
    /// An entry does not name the one before it.
    Chain { path: String, number: u64 },
    /// A format that the program does not write: unreadable entry, link, page too large.
    Unreadable { path: String },
}
