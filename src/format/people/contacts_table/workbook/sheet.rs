//! One sheet of a workbook, as rows of texts.

use std::collections::BTreeSet;

use calamine::{Data, ExcelDateTime, Range};

use crate::error::Failure;
use crate::format::people::contacts_table::grid::{GridRow, MOST_COLUMNS, MOST_ROWS};
use crate::format::people::contacts_table::workbook::too_many;

/// A sheet as far as it is read.
#[derive(Default)]
pub(super) struct WorkbookSheet {
    pub(super) name: String,
    pub(super) visible: bool,
    pub(super) rows: Vec<GridRow>,
    /// Rows that are not shown in the program it comes from.
    pub(super) hidden: BTreeSet<usize>,
    /// Rows with a fault in a cell: `#REF!`.
    pub(super) wrong: Vec<usize>,
    /// Number of formulas, and of those with a value.
    pub(super) formulas: usize,
    pub(super) values: usize,
}

impl WorkbookSheet {
    pub(super) fn push(&mut self, line: usize, cells: impl Iterator<Item = (usize, Data)>) {
        let mut texts: Vec<String> = Vec::new();
        for (column, cell) in cells.filter(|(column, _)| *column < MOST_COLUMNS) {
            if matches!(cell, Data::Error(_)) {
                self.wrong.push(line);
            }
            if texts.len() <= column {
                texts.resize(column + 1, String::new());
            }
            texts[column] = written(&cell);
        }
        let shown: Vec<&str> = texts.iter().map(String::as_str).collect();
        let mut row = GridRow::new(line, &shown.join(" | ").replace(['\r', '\n'], " "), texts);
        row.is_of_sheet = true;
        if !row.is_blank() {
            self.rows.push(row);
        }
    }

    pub(super) fn count(&mut self, formulas: &Range<String>, values: &Range<Data>) {
        let Some((top, left)) = formulas.start() else {
            return;
        };
        for (row, column, formula) in formulas.used_cells() {
            let at = (top + row as u32, left + column as u32);
            let value = values.get_value(at).is_some_and(|value| !is_nothing(value));
            self.formulas += usize::from(!formula.is_empty());
            self.values += usize::from(!formula.is_empty() && value);
        }
    }

    /// # Errors
    /// It has more rows than anybody's list.
    pub(super) fn bounded(self, file: &str) -> Result<Self, Failure> {
        match self.rows.len() > MOST_ROWS {
            true => Err(too_many(file, self.rows.len())),
            false => Ok(self),
        }
    }
}

pub(super) fn is_nothing(cell: &Data) -> bool {
    match cell {
        Data::Empty => true,
        Data::String(text) => text.trim().is_empty(),
        _ => false,
    }
}

/// A cell as text: whole numbers without decimals, days as 2026-11-01.
fn written(cell: &Data) -> String {
    match cell {
        Data::Int(number) => number.to_string(),
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
            format!("{number:.0}")
        }
        Data::Float(number) => number.to_string(),
        Data::String(text) => text.trim().to_owned(),
        Data::Bool(yes) => yes.to_string(),
        Data::DateTime(moment) => day(moment),
        Data::DateTimeIso(text) => text.strip_suffix("T00:00:00").unwrap_or(text).to_owned(),
        Data::DurationIso(text) => text.clone(),
        Data::Error(_) | Data::Empty => String::new(),
    }
}

fn day(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    if moment.is_duration() || moment.as_f64() < 1.0 {
        return format!("{hour:02}:{minute:02}");
    }
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) {
        date
    } else {
        format!("{date} {hour:02}:{minute:02}")
    }
}
