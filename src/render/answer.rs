//! An answer: a page for people and JSON for programs.

use serde_json::Value;

use crate::render::page::Page;

/// Answer of a command.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub page: Page,
    /// The one document of `--json`.
    pub json: Value,
}
