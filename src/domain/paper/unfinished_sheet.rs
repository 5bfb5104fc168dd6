//! How far a sheet has been keyed in at a terminal, saved with each line, so that it is there after a crash.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UnfinishedSheet {
    /// Who wrote it by hand; empty where nothing was answered yet.
    pub by: String,
    /// The day it was written, as typed.
    pub date: Option<String>,
    /// Lines of the sheet that are done, in the log or empty.
    pub line: u64,
    /// The next line as typed, until it is in the log.
    pub typed: String,
}
