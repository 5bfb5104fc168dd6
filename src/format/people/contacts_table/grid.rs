//! A table as rows of cells, whichever kind of file it came from.

use crate::domain::documents::finding::{Finding, TextPosition};
use crate::error::Message;

/// The most rows a table may have: far more than a contact list has room for.
pub(in crate::format) const MOST_ROWS: usize = 50_000;
/// Most columns read.
pub(in crate::format) const MOST_COLUMNS: usize = 1_000;
/// Characters of a row shown in a finding.
const SHOWN: usize = 200;

/// A row that is not blank.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::format) struct GridRow {
    /// From 1: first line of the row in a text, row number in a sheet.
    pub(in crate::format) line: usize,
    /// Text of the line, for findings.
    pub(in crate::format) text: String,
    /// Without blanks around them.
    pub(in crate::format) cells: Vec<String>,
    /// True if it has as many cells as every other, and those that it lacks at its end are empty.
    pub(in crate::format) is_of_sheet: bool,
}

impl GridRow {
    pub(in crate::format) fn new(line: usize, text: &str, cells: Vec<String>) -> Self {
        Self {
            line,
            text: text.trim_end().chars().take(SHOWN).collect(),
            cells,
            is_of_sheet: false,
        }
    }

    pub(in crate::format) fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    pub(in crate::format) fn is_blank(&self) -> bool {
        self.cells.iter().all(String::is_empty)
    }

    pub(in crate::format) fn place(&self) -> TextPosition {
        TextPosition {
            line: self.line,
            column: None,
            text: self.text.clone(),
        }
    }

    pub(in crate::format) fn fault(&self, file: &str, what: Message) -> Finding {
        Finding::fault(file, self.place(), what)
    }

    pub(in crate::format) fn remark(&self, file: &str, what: Message) -> Finding {
        Finding::remark(file, Some(self.place()), what)
    }
}

/// A table with notes on how it was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::format) struct Grid {
    pub(in crate::format) rows: Vec<GridRow>,
    pub(in crate::format) findings: Vec<Finding>,
    pub(in crate::format) notes: Vec<Message>,
}

/// The first of some lines as people read them: `3, 7, 12 …`.
pub(in crate::format) fn lines(of: &[usize]) -> String {
    const SAID: usize = 12;
    let said: Vec<String> = of.iter().take(SAID).map(ToString::to_string).collect();
    let more = if of.len() > SAID { " …" } else { "" };
    format!("{}{more}", said.join(", "))
}
