//! Write a table as a workbook.

use crate::error::Failure;
use crate::format::xlsx;
use crate::say;

/// The table as a workbook whose cells are all text.
///
/// # Errors
/// A text is longer than a cell may be, or the table than a sheet.
pub fn write_xlsx(
    sheet: &str,
    header: &[String],
    rows: &[Vec<String>],
) -> Result<Vec<u8>, Failure> {
    xlsx::write(sheet, header, rows)
        .map_err(|_| Failure::could_not(say!("contacts-no-room-in-sheet")))
}
