//! Every document of the binder as it is saved.

use anyhow::Result;
use serde_json::Value;

use crate::format::paths;
use crate::format::yaml;
use crate::replica::Binder;

/// A document as it lies in the binder.
#[derive(Clone, Debug, PartialEq)]
pub struct ExportedDocument {
    pub path: String,
    pub bytes: Vec<u8>,
    /// What a list says, key by key; none for a text, and for a list that cannot be read.
    pub value: Option<Value>,
}

/// All of them, in the order of their paths.
///
/// # Errors
/// The binder cannot be read.
pub fn documents(binder: &Binder) -> Result<Vec<ExportedDocument>> {
    let mut all = Vec::new();
    for path in binder.documents("")? {
        let Some(bytes) = binder.document(&path)? else {
            continue;
        };
        let value = match paths::is_markdown(&path) {
            true => None,
            false => yaml::as_json(&path, &bytes),
        };
        all.push(ExportedDocument { path, bytes, value });
    }
    Ok(all)
}
