//! Read position of this copy's reader: entries of each notebook at the last look, and whether anything
//! changed since. In `.git/binder/`, never replicated.

use anyhow::{Context, Result};

use crate::domain::log::row_filter::ReadCursor;
use crate::domain::name::{LogId, Writer};
use crate::git::checksummed_text;
use crate::replica::Binder;

/// One line `log writer number` for each notebook seen.
const FILE: &str = "binder/looked";

impl Binder {
    /// The last look; an empty one where none is remembered or it cannot be read.
    pub fn read_cursor(&self) -> ReadCursor {
        let text = checksummed_text::read(&self.git.join(FILE)).unwrap_or_default();
        ReadCursor::new(text.lines().filter_map(seen))
    }

    /// Remembers a look.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn remember_read_cursor(&self, look: &ReadCursor) -> Result<()> {
        let line = |(log, writer, number)| format!("{log} {writer} {number}\n");
        let lines: String = look.iter().map(line).collect();
        checksummed_text::write(&self.git.join(FILE), &lines)
            .context("remembering what was seen last")
    }

    /// A text that changes whenever something is written here or fetched.
    ///
    /// # Errors
    /// The branches cannot be read.
    pub fn state(&self) -> Result<String> {
        self.forget_writer_index();
        let tips = self.tips()?;
        Ok(tips
            .iter()
            .map(|(writer, tip)| format!("{writer} {tip}\n"))
            .collect())
    }
}

fn seen(line: &str) -> Option<((LogId, Writer), u64)> {
    let mut words = line.split(' ');
    let log = LogId::new(words.next()?)?;
    let writer = Writer::new(words.next()?)?;
    Some(((log, writer), words.next()?.parse().ok()?))
}
