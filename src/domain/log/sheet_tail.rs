//! The end of a drawn day sheet: a row that comes last is put there, and the others are not drawn again.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::domain::log::day_log::DayLog;
use crate::domain::log::timeline::Row;

/// Prefix of a table row in the built-in templates; a row is one line.
const ROW: &str = "| ";
/// Prefix of their text. A sheet by a binder's own template is marked above its first heading.
const TITLE: &str = "# ";

/// State of a drawn sheet that putting a row at its end needs: offsets in bytes, the last row's place, the head's names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetTail {
    /// The byte behind its last row.
    rows_end: usize,
    /// The bytes of the time of writing, which stands behind the rows.
    written_text: (usize, usize),
    /// The place of the last row in the order of a log.
    last: Place,
    /// The latest writing of all rows.
    written: DateTime<Utc>,
    /// The names of those who wrote rows, who stand in the head.
    writers: Vec<String>,
    /// When the next term of a log keeper begins, who would stand in the head too.
    next_keeper: Option<DateTime<Utc>>,
}

/// Event, writing, writer, number.
type Place = (DateTime<Utc>, DateTime<Utc>, String, u64);

fn place(row: &Row) -> Place {
    let writer = row.author.writer.to_string();
    (row.at.to_utc(), row.written_at.to_utc(), writer, row.number)
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
        let mut writers: Vec<String> = Vec::new();
        for row in &sheet.rows {
            if !writers.iter().any(|name| name == row.author.name()) {
                writers.push(row.author.name().to_owned());
            }
        }
        Some(Self {
            rows_end,
            written_text: (at, at + written.len()),
            last: place(sheet.rows.last()?),
            written: sheet.written.to_utc(),
            writers,
            next_keeper: sheet.next_keeper.map(|at| at.to_utc()),
        })
    }

    /// True if a row comes last and leaves the head as it is.
    fn admits(&self, row: &Row) -> bool {
        !row.is_inline
            && place(row) > self.last
            && row.written_at.to_utc() >= self.written
            && self.next_keeper.is_none_or(|next| row.at.to_utc() < next)
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
            last: place(new),
            written: new.written_at.to_utc(),
            ..self.clone()
        };
        Some((whole, tail))
    }
}
