//! A log with protected text: who can read it, and who has not forgotten what was destroyed.

use crate::domain::name::LogId;
use crate::domain::sealing::key_entry::DestroyedKeys;

/// A log with protected text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedLog {
    pub log: LogId,
    /// Title of its incident; empty for the journal, and until it is looked up.
    pub title: String,
    /// Writers who have a key to what is not destroyed.
    pub readers: Vec<String>,
    /// Oldest first.
    pub destroyed: Vec<DestroyedKeys>,
    pub unchanged: Vec<Unchanged>,
}

/// A device that had a key which is destroyed, and has not changed its sealing key yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unchanged {
    pub writer: String,
    /// False of a device that is removed, suspended or narrowed: it may never do so.
    pub may_read: bool,
}
