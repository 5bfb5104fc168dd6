//! Limits on files of contacts. A contact list has at most 1 MiB of text; larger files are refused before
//! they fill the memory.

use crate::error::Failure;
use crate::say;

/// Characters of one cell or field: what a spreadsheet itself takes.
pub(crate) const MOST_CHARS: usize = 32_767;
/// Bytes of all cells together, in MiB, with everything that is repeated written out.
const MOST_TEXT_MIB: usize = 32;
/// Filled cells of a file.
pub(crate) const MOST_CELLS: usize = 1_000_000;
/// Cells of a file, empty ones between and beside others included.
const MOST_WALKED: usize = 2_000_000;
/// Sheets of a workbook.
pub(crate) const MOST_SHEETS: usize = 256;
/// Numbers and addresses of one person.
pub(crate) const MOST_WAYS: usize = 100;
/// Numbers and addresses of all people of a file.
const MOST_WAYS_IN_ALL: usize = 200_000;
/// Properties of one card.
pub(crate) const MOST_PROPERTIES: usize = 1_000;
/// Lines of a table in a text.
pub(crate) const MOST_LINES: usize = 1_000_000;
/// Bytes of one line of a table.
pub(crate) const MOST_LINE_BYTES: usize = 1024 * 1024;
/// Findings of one kind that are kept of a file.
pub(crate) const MOST_FINDINGS: usize = 1_000;

/// Amount read of a file so far.
pub(crate) struct ContactsBudget<'f> {
    file: &'f str,
    cells: usize,
    walked: usize,
    bytes: usize,
    ways: usize,
}

impl<'f> ContactsBudget<'f> {
    pub(crate) const fn new(file: &'f str) -> Self {
        Self {
            file,
            cells: 0,
            walked: 0,
            bytes: 0,
            ways: 0,
        }
    }

    /// Counts a filled cell.
    ///
    /// # Errors
    /// It, or all of them together, is beyond what is read.
    pub(crate) fn cell(&mut self, line: usize, text: &str) -> Result<(), Failure> {
        if is_long(text) {
            return Err(long(self.file, line));
        }
        self.cells(1)?;
        self.bytes(text.len())
    }

    /// Counts cells alone.
    ///
    /// # Errors
    /// They are more than are read.
    pub(crate) fn cells(&mut self, count: usize) -> Result<(), Failure> {
        self.cells = self.cells.saturating_add(count);
        match self.cells > MOST_CELLS {
            true => Err(many_cells(self.file, MOST_CELLS)),
            false => Ok(()),
        }
    }

    /// Counts cells of which most may be empty, as in the rectangle around those that are filled.
    ///
    /// # Errors
    /// They are more than are read.
    pub(crate) fn area(&mut self, cells: usize) -> Result<(), Failure> {
        self.walked = self.walked.saturating_add(cells);
        match self.walked > MOST_WALKED {
            true => Err(many_cells(self.file, MOST_WALKED)),
            false => Ok(()),
        }
    }

    /// Counts bytes of text alone.
    ///
    /// # Errors
    /// They are more than are read.
    pub(crate) fn bytes(&mut self, bytes: usize) -> Result<(), Failure> {
        self.bytes = self.bytes.saturating_add(bytes);
        if self.bytes <= MOST_TEXT_MIB * 1024 * 1024 {
            return Ok(());
        }
        let (file, most) = (self.file, MOST_TEXT_MIB);
        let what = say!("contacts-limit-text", file = file, most = most);
        Err(Failure::could_not(what))
    }

    /// Counts the numbers and addresses of one person.
    ///
    /// # Errors
    /// The person, or all of them, has more than are read.
    pub(crate) fn person(&mut self, line: usize, ways: usize) -> Result<(), Failure> {
        self.ways = self.ways.saturating_add(ways);
        let (file, all) = (self.file, MOST_WAYS_IN_ALL);
        if ways > MOST_WAYS {
            let most = MOST_WAYS;
            let what = say!(
                "contacts-limit-person",
                file = file,
                line = line,
                most = most
            );
            return Err(Failure::could_not(what));
        }
        if self.ways > all {
            let what = say!("contacts-limit-numbers", file = file, most = all);
            return Err(Failure::could_not(what));
        }
        Ok(())
    }
}

/// True if a file was refused because it holds more than is read.
pub fn is_refusal(failure: &Failure) -> bool {
    failure.message.id.starts_with("contacts-limit-")
}

/// True if a field has more characters than are read.
pub(crate) fn is_long(text: &str) -> bool {
    text.len() > MOST_CHARS && text.chars().nth(MOST_CHARS).is_some()
}

pub(crate) fn long_line(file: &str, line: usize) -> Failure {
    let kib = MOST_LINE_BYTES / 1024;
    let what = say!("contacts-limit-line", file = file, line = line, kib = kib);
    Failure::could_not(what)
}

/// `line` is 0 where it is not known.
pub(crate) fn long(file: &str, line: usize) -> Failure {
    Failure::could_not(say!(
        "contacts-limit-field",
        file = file,
        line = line,
        most = MOST_CHARS
    ))
}

pub(crate) fn many_cells(file: &str, most: usize) -> Failure {
    Failure::could_not(say!("contacts-limit-cells", file = file, most = most))
}

pub(crate) fn many_sheets(file: &str) -> Failure {
    let most = MOST_SHEETS;
    Failure::could_not(say!("contacts-limit-sheets", file = file, most = most))
}

pub(crate) fn many_lines(file: &str, most: usize) -> Failure {
    Failure::could_not(say!("contacts-limit-lines", file = file, most = most))
}

pub(crate) fn many_properties(file: &str, line: usize) -> Failure {
    Failure::could_not(say!(
        "contacts-limit-card",
        file = file,
        line = line,
        most = MOST_PROPERTIES
    ))
}

/// A text in YAML, JSON or Markdown of more than `kib`, or with more than `values` values.
pub(crate) fn much(file: &str, kib: usize, values: usize) -> Failure {
    Failure::could_not(say!(
        "contacts-limit-values",
        file = file,
        kib = kib,
        values = values
    ))
}

#[cfg(test)]
mod tests;
