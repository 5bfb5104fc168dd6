//! The incident chosen for this copy: one line in `.git/binder/`, never replicated.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;

use crate::domain::name::LogId;
use crate::git::durable_files;
use crate::replica::Binder;

impl Binder {
    /// The log chosen with `incident use`; none where none was, or the line cannot be read.
    pub fn active_incident(&self) -> Option<LogId> {
        let line = fs::read_to_string(self.chosen_file()).ok()?;
        LogId::new(line.trim())
    }

    /// Remembers a choice, or forgets it.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn set_active_incident(&self, log: Option<&LogId>) -> Result<()> {
        match log {
            Some(log) => {
                durable_files::write_durably(&self.chosen_file(), format!("{log}\n").as_bytes())
            }
            None => durable_files::remove(&self.chosen_file()),
        }
    }

    fn chosen_file(&self) -> PathBuf {
        self.git.join("binder/chosen")
    }
}
