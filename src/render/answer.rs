//! An answer: the page for a person, and the same for a machine.

use serde_json::Value;

use crate::render::page::Page;

/// What a command answers with.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub page: Page,
    /// The one document of `--json`.
    pub json: Value,
}
