//! Write manual pages into a folder.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::domain::shell_quote;

/// Writes each page, by file name, and makes the folder where there is none.
pub fn write_manual(folder: &Path, pages: &[(String, Vec<u8>)]) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| shell_quote::path(folder))?;
    for (name, page) in pages {
        let path = folder.join(name);
        fs::write(&path, page).with_context(|| shell_quote::path(&path))?;
    }
    Ok(())
}
