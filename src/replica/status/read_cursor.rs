//! What this copy remembers for its reader alone, in `.git/binder/`, never shared: how far each
//! notebook had come at the last look, and whether anything has changed since.

use anyhow::{Context, Result};

use crate::domain::log::row_filter::ReadCursor;
use crate::domain::name::{LogId, Writer};
use crate::git::durable_files;
use crate::replica::Binder;

/// One line `log writer number` for each notebook seen.
const FILE: &str = "binder/looked";

impl Binder {
    /// The last look; an empty one where none is remembered or it cannot be read.
    pub fn read_cursor(&self) -> ReadCursor {
        let text = durable_files::read_summed(&self.git.join(FILE)).unwrap_or_default();
        ReadCursor::new(text.lines().filter_map(seen))
    }

    /// Remembers a look.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn remember_read_cursor(&self, look: &ReadCursor) -> Result<()> {
        let line = |(log, writer, number)| format!("{log} {writer} {number}\n");
        let lines: String = look.iter().map(line).collect();
        durable_files::write_summed(&self.git.join(FILE), &lines)
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
