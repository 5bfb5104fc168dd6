//! The tables of an ods as they are written, before anything in them that is repeated is written out.

use std::collections::BTreeSet;

use quick_xml::events::{BytesStart, Event};

use crate::error::Failure;
use crate::format::people::contacts_limits::{self as limits, ContactsBudget, MOST_SHEETS};
use crate::format::people::contacts_table::grid::MOST_ROWS;
use crate::format::people::contacts_table::workbook::xml::value;

/// The tables of an ods as one walks through them.
pub(super) struct Tables<'f> {
    file: &'f str,
    counted: ContactsBudget<'f>,
    /// The hidden rows of each.
    hidden: Vec<BTreeSet<usize>>,
    /// Rows of the last table so far, and the repetition count of the last row.
    row: usize,
    times: usize,
    /// The cells of the last row so far, up to the last filled one, and their bytes.
    before: usize,
    filled: usize,
    bytes: usize,
    /// Repetition count and text of the last cell.
    repeated: usize,
    text: String,
    /// The last table up to its last filled row and column: it is read as a rectangle.
    height: usize,
    width: usize,
}

impl<'f> Tables<'f> {
    pub(super) fn new(file: &'f str) -> Self {
        Self {
            file,
            counted: ContactsBudget::new(file),
            hidden: Vec::new(),
            row: 0,
            times: 0,
            before: 0,
            filled: 0,
            bytes: 0,
            repeated: 0,
            text: String::new(),
            height: 0,
            width: 0,
        }
    }

    /// Takes the next piece of the text.
    ///
    /// # Errors
    /// There is more than anybody's list has.
    pub(super) fn meet(&mut self, event: &Event<'_>) -> Result<(), Failure> {
        match event {
            Event::Start(element) | Event::Empty(element) => self.begin(element)?,
            Event::Text(text) if self.repeated > 0 => self.text.push_str(text),
            Event::CData(text) if self.repeated > 0 => self.text.push_str(text),
            Event::GeneralRef(_) if self.repeated > 0 => self.text.push('?'),
            _ => {}
        }
        match limits::is_long(&self.text) {
            true => Err(limits::long(self.file, self.row)),
            false => Ok(()),
        }
    }

    /// The hidden rows of each table.
    ///
    /// # Errors
    /// The last row or table is too much.
    pub(super) fn done(mut self) -> Result<Vec<BTreeSet<usize>>, Failure> {
        self.end_table()?;
        Ok(self.hidden)
    }

    fn begin(&mut self, element: &BytesStart<'_>) -> Result<(), Failure> {
        match element.name().as_ref() {
            "table:table" => {
                self.end_table()?;
                self.hidden.push(BTreeSet::new());
                if self.hidden.len() > MOST_SHEETS {
                    return Err(limits::many_sheets(self.file));
                }
            }
            "table:table-row" => {
                self.end_row()?;
                self.times = times(element, "table:number-rows-repeated");
                self.begin_row(element);
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.end_cell();
                self.repeated = times(element, "table:number-columns-repeated");
                self.before = self.before.saturating_add(self.repeated);
                for attribute in element.attributes().flatten() {
                    let key = attribute.key;
                    let key = key.as_ref();
                    if key.starts_with("office:") || key == "table:formula" {
                        self.filled = self.before;
                        self.text.push_str(&attribute.value);
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn begin_row(&mut self, element: &BytesStart<'_>) {
        let seen = value(element, "table:visibility").is_none_or(|it| it == "visible");
        let (first, last) = (self.row + 1, self.row.saturating_add(self.times));
        if !seen && self.times <= MOST_ROWS {
            let table = self.hidden.last_mut();
            table
                .map(|rows| rows.extend(first..=last))
                .unwrap_or_default();
        }
        self.row = last;
    }

    fn end_cell(&mut self) {
        let bytes = self.text.len().saturating_mul(self.repeated);
        self.bytes = self.bytes.saturating_add(bytes);
        self.repeated = 0;
        self.text.clear();
    }

    fn end_row(&mut self) -> Result<(), Failure> {
        self.end_cell();
        self.counted.bytes(self.bytes.saturating_mul(self.times))?;
        self.counted.cells(self.filled.saturating_mul(self.times))?;
        if self.filled > 0 {
            self.height = self.row;
            self.width = self.width.max(self.filled);
        }
        (self.before, self.filled, self.bytes) = (0, 0, 0);
        Ok(())
    }

    fn end_table(&mut self) -> Result<(), Failure> {
        self.end_row()?;
        let area = self.height.saturating_mul(self.width);
        self.counted.area(area)?;
        (self.row, self.times, self.height, self.width) = (0, 0, 0, 0);
        Ok(())
    }
}

fn times(element: &BytesStart<'_>, name: &str) -> usize {
    let times = value(element, name).and_then(|times| times.parse().ok());
    times.unwrap_or(1)
}
