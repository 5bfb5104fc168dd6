//! A table as rows of cells, whichever kind of file it came from.

use crate::domain::documents::finding::{Finding, TextPosition};
use crate::error::Message;

/// The most rows a table may have: far more than a contact list has room for.
pub(super) const MOST_ROWS: usize = 50_000;
/// The most columns that are looked at.
pub(super) const MOST_COLUMNS: usize = 1_000;
/// How much of a row is shown where something is wrong in it, in characters.
const SHOWN: usize = 200;

/// A row that is not blank.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct GridRow {
    /// From 1: the line it begins on in a text, its number in a sheet.
    pub(super) line: usize,
    /// The line as it stands, for findings.
    pub(super) text: String,
    /// Without blanks around them.
    pub(super) cells: Vec<String>,
    /// True if it has as many cells as every other, and those that it lacks at its end are empty.
    pub(super) is_of_sheet: bool,
}

impl GridRow {
    pub(super) fn new(line: usize, text: &str, cells: Vec<String>) -> Self {
        Self {
            line,
            text: text.trim_end().chars().take(SHOWN).collect(),
            cells,
            is_of_sheet: false,
        }
    }

    pub(super) fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    pub(super) fn is_blank(&self) -> bool {
        self.cells.iter().all(String::is_empty)
    }

    pub(super) fn place(&self) -> TextPosition {
        TextPosition {
            line: self.line,
            column: None,
            text: self.text.clone(),
        }
    }

    pub(super) fn fault(&self, file: &str, what: Message) -> Finding {
        Finding::fault(file, self.place(), what)
    }

    pub(super) fn remark(&self, file: &str, what: Message) -> Finding {
        Finding::remark(file, Some(self.place()), what)
    }
}

/// What a file holds, and what is to be said of how it was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Grid {
    pub(super) rows: Vec<GridRow>,
    pub(super) findings: Vec<Finding>,
    pub(super) notes: Vec<Message>,
}

/// The first of some lines as people read them: `3, 7, 12 …`.
pub(super) fn lines(of: &[usize]) -> String {
    const SAID: usize = 12;
    let said: Vec<String> = of.iter().take(SAID).map(ToString::to_string).collect();
    let more = if of.len() > SAID { " …" } else { "" };
    format!("{}{more}", said.join(", "))
}
