//! Tables as a workbook. Every cell is text, so that no number loses a zero and nothing runs.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

use crate::domain::text;

/// Widest column, in pixels.
const WIDEST: u32 = 400;

/// The workbook's bytes, with one sheet. The same table is the same bytes.
///
/// # Errors
/// A text is longer than a cell may be, or the table than a sheet.
pub fn write(sheet: &str, header: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let page = book.add_worksheet();
    page.set_name(sheet)?;
    let strong = Format::new().set_bold();
    let plain = Format::new().set_num_format("@");
    for (column, heading) in (0_u16..).zip(header) {
        page.set_column_format(column, &plain)?;
        page.write_string_with_format(0, column, text::lines(heading), &strong)?;
    }
    for (line, row) in (1_u32..).zip(rows) {
        for (column, cell) in (0_u16..).zip(row).filter(|(_, cell)| !cell.is_empty()) {
            page.write_string_with_format(line, column, text::lines(cell), &plain)?;
        }
    }
    page.set_freeze_panes(1, 0)?;
    page.set_autofit_max_width(WIDEST).autofit();
    book.save_to_buffer()
}
