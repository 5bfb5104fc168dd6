//! The end of a drawn day sheet: a row that comes last is put there, and the others are not drawn again.

use serde::{Deserialize, Serialize};

use crate::domain::log::day_log::DayLog;
use crate::domain::log::timeline::Row;

/// How a row of the built-in templates begins; one row is one line.
const ROW: &str = "| ";
/// How their text begins. A sheet by a binder's own template is marked above its first heading.
const TITLE: &str = "# ";

/// What must be known of a sheet to add a row at its end. Times are seconds of the epoch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetTail {
    /// The byte behind its last row.
    rows_end: usize,
    /// The bytes of the time of writing, which stands behind the rows.
    written_text: (usize, usize),
    /// Event and writing of the last row.
    last: (i64, i64),
    /// The latest writing of all rows.
    written: i64,
    /// The names of those who wrote rows, who stand in the head.
    writers: Vec<String>,
    /// When the next term of a log keeper begins, who would stand in the head too.
    next_keeper: Option<i64>,
}

impl SheetTail {
    /// Of a sheet and its text; none if that is not by a built-in template.
    pub fn of(sheet: &DayLog, text: &str) -> Option<Self> {
        let rows = text.lines().filter(|line| line.starts_with(ROW)).count();
        if rows != sheet.rows.len() + 1 || !text.starts_with(TITLE) {
            return None;
        }
        let last_line = text.rfind(&format!("\n{ROW}"))? + 1;
        let rows_end = last_line + text[last_line..].find('\n')?;
        let written = sheet.written_text();
        let at = text.rfind(&written).filter(|at| *at > rows_end)?;
        let last = sheet.rows.last()?;
        let mut writers: Vec<String> = Vec::new();
        for row in &sheet.rows {
            if !writers.iter().any(|name| name == row.author.name()) {
                writers.push(row.author.name().to_owned());
            }
        }
        Some(Self {
            rows_end,
            written_text: (at, at + written.len()),
            last: (last.at.timestamp(), last.written_at.timestamp()),
            written: sheet.written.timestamp(),
            writers,
            next_keeper: sheet.next_keeper.map(|at| at.timestamp()),
        })
    }

    /// True if a row comes last and leaves the head as it is.
    fn admits(&self, row: &Row) -> bool {
        let (at, written) = (row.at.timestamp(), row.written_at.timestamp());
        !row.is_inline
            && (at, written) > self.last
            && written >= self.written
            && self.next_keeper.is_none_or(|next| at < next)
            && self.writers.iter().any(|name| name == row.author.name())
    }

    /// The text with one more row, which is drawn on a sheet of its own; none if the whole must be drawn.
    pub fn extended(&self, text: &str, row: &DayLog, drawn: &str) -> Option<(String, Self)> {
        let new = row.rows.first().filter(|row| self.admits(row))?;
        let mut lines = drawn.lines().filter(|line| line.starts_with(ROW));
        let (_heading, line) = (lines.next()?, lines.next()?);
        if lines.next().is_some() {
            return None;
        }
        let (from, to) = self.written_text;
        let written = row.written_text();
        let head = text.get(..self.rows_end)?;
        let foot = text.get(self.rows_end..from)?;
        let whole = [head, "\n", line, foot, &written, text.get(to..)?].concat();
        let moved = from + line.len() + 1;
        let tail = Self {
            rows_end: self.rows_end + line.len() + 1,
            written_text: (moved, moved + written.len()),
            last: (new.at.timestamp(), new.written_at.timestamp()),
            written: new.written_at.timestamp(),
            ..self.clone()
        };
        Some((whole, tail))
    }
}
