//! Convert unsaved documents in the folder to UTF-8. The original bytes are kept.

use anyhow::Result;

use crate::domain::shell_quote;
use crate::format::documents::{self, TextEncoding};
use crate::replica::Binder;

/// A document that was converted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Converted {
    pub path: String,
    pub encoding: &'static str,
    /// Path of the original bytes.
    pub original: String,
}

/// Converts unsaved documents in the folder; `only`: this document.
///
/// # Errors
/// The folder cannot be read or written.
pub fn convert_documents(binder: &Binder, only: Option<&str>) -> Result<Vec<Converted>> {
    let mut converted = Vec::new();
    for unsaved in binder.changed_documents()? {
        let is_meant = only.is_none_or(|only| only == unsaved.path);
        let Some(bytes) = unsaved.bytes.filter(|_| is_meant) else {
            continue;
        };
        if let TextEncoding::Otherwise { text, encoding } = documents::as_utf8(&bytes) {
            let kept = binder.rewrite(&unsaved.path, &bytes, text.as_bytes())?;
            converted.push(Converted {
                path: unsaved.path,
                encoding,
                original: shell_quote::path(&kept),
            });
        }
    }
    Ok(converted)
}
