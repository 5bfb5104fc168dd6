//! Workbooks: xlsx, xls and ods.

mod ods;
mod package;
mod sheet;
mod xml;

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{
    Data, DataRef, Ods, OdsError, Reader, SheetVisible, Xls, XlsError, Xlsx, XlsxCellReader,
    XlsxError,
};

use crate::domain::name::folded;
use crate::error::Failure;
use crate::format::people::contacts_limits::{self as limits, ContactsBudget, MOST_SHEETS};
use crate::format::people::contacts_table::ImportContext;
use crate::format::people::contacts_table::grid::{Grid, GridRow, MOST_COLUMNS, MOST_ROWS, lines};
use crate::format::people::contacts_table::workbook::package::Package;
use crate::format::people::contacts_table::workbook::sheet::{WorkbookSheet, is_nothing};
use crate::say;

/// True if bytes begin as a workbook does, or as something else that is packed as one.
pub(super) fn is_packed(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(OLD)
}

/// Before 2007, and around what has a password.
const OLD: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Reads the sheet that is asked for, else the first whose headings are understood.
///
/// # Errors
/// It has a password, is too large, damaged or no workbook, or no sheet names anybody.
pub(super) fn read(file: &str, bytes: &[u8], asked: &ImportContext<'_>) -> Result<Grid, Failure> {
    let mut sheets = sheets(file, bytes)?;
    let chosen = chosen(file, &sheets, asked)?;
    let mut grid = Grid::default();
    let others = sheets.iter().enumerate();
    let others = others.filter(|(at, other)| *at != chosen && !other.rows.is_empty());
    let others: Vec<&str> = others.map(|(_, other)| other.name.as_str()).collect();
    let others = others.join(", ");
    let sheet = sheets.swap_remove(chosen);
    if !others.is_empty() {
        let name = &sheet.name;
        grid.notes
            .push(say!("contacts-sheet-read", name = name, others = others));
    }
    let read = |row: &&GridRow| sheet.hidden.contains(&row.line);
    let hidden: Vec<usize> = sheet.rows.iter().filter(read).map(|row| row.line).collect();
    if !hidden.is_empty() {
        let count = hidden.len();
        grid.notes.push(say!(
            "contacts-hidden-rows",
            count = count,
            lines = lines(&hidden)
        ));
    }
    if sheet.formulas > 0 && sheet.values == 0 {
        grid.notes.push(say!(
            "contacts-formulas-without-values",
            count = sheet.formulas
        ));
    }
    for wrong in sheet.wrong.iter().take(limits::MOST_FINDINGS) {
        if let Some(row) = sheet.rows.iter().find(|row| row.line == *wrong) {
            grid.findings
                .push(row.fault(file, say!("contacts-cell-error")));
        }
    }
    grid.rows = sheet.rows;
    Ok(grid)
}

fn sheets(file: &str, bytes: &[u8]) -> Result<Vec<WorkbookSheet>, Failure> {
    if bytes.starts_with(OLD) {
        return old(file, bytes);
    }
    let mut package = Package::open(file, bytes)?;
    if package.has("xl/workbook.xml") {
        let parts = package.parts_of_xlsx(file)?;
        package.check_shared(file)?;
        let book = Xlsx::new(Cursor::new(bytes)).map_err(|fault| match fault {
            XlsxError::Password => password(file),
            _ => damaged(file),
        })?;
        return modern(file, book, &parts, &mut package);
    }
    if package.has("content.xml") {
        let hidden = package.hidden_in_ods(file)?;
        let book = Ods::new(Cursor::new(bytes)).map_err(|fault| match fault {
            OdsError::Password => password(file),
            _ => damaged(file),
        })?;
        let mut sheets = whole(book, file)?;
        for (sheet, hidden) in sheets.iter_mut().zip(hidden) {
            sheet.hidden = hidden;
        }
        return Ok(sheets);
    }
    Err(other(file))
}

/// The sheets of an xls.
fn old(file: &str, bytes: &[u8]) -> Result<Vec<WorkbookSheet>, Failure> {
    let wide = |name: &str| -> Vec<u8> { name.encode_utf16().flat_map(u16::to_le_bytes).collect() };
    let has = |name: &str| memchr::memmem::find(bytes, &wide(name)).is_some();
    if has("EncryptedPackage") {
        return Err(password(file));
    }
    if ["WordDocument", "PowerPoint Document", "__nameid"]
        .iter()
        .any(|name| has(name))
    {
        return Err(other(file));
    }
    let book = Xls::new(Cursor::new(bytes)).map_err(|fault| match fault {
        XlsError::Password => password(file),
        _ => damaged(file),
    })?;
    whole(book, file)
}

/// The sheets of a file that is read whole.
fn whole<'b, B: Reader<Cursor<&'b [u8]>>>(
    mut book: B,
    file: &str,
) -> Result<Vec<WorkbookSheet>, Failure> {
    let mut sheets = Vec::new();
    let mut counted = ContactsBudget::new(file);
    for (name, visible) in names(file, &book)? {
        let range = book.worksheet_range(&name).map_err(|_| damaged(file))?;
        let formulas = book.worksheet_formula(&name).unwrap_or_default();
        let mut sheet = WorkbookSheet {
            name,
            visible,
            ..WorkbookSheet::default()
        };
        let begin = range.start().map_or(0, |(row, _)| row as usize);
        for (row, _, cell) in range.used_cells() {
            if let Data::String(text) = cell {
                counted.cell(begin + row + 1, text)?;
            }
        }
        for (at, cells) in range.rows().enumerate() {
            let cells = cells
                .iter()
                .enumerate()
                .map(|(column, cell)| (column, cell.clone()));
            sheet.push(begin + at + 1, cells);
        }
        sheet.count(&formulas, &range);
        sheets.push(sheet.bounded(file)?);
    }
    Ok(sheets)
}

/// The sheets of an xlsx.
fn modern(
    file: &str,
    mut book: Xlsx<Cursor<&[u8]>>,
    parts: &BTreeMap<String, String>,
    package: &mut Package<'_>,
) -> Result<Vec<WorkbookSheet>, Failure> {
    let mut sheets = Vec::new();
    let mut counted = ContactsBudget::new(file);
    for (name, visible) in names(file, &book)? {
        let mut sheet = WorkbookSheet {
            name,
            visible,
            ..WorkbookSheet::default()
        };
        // A sheet of a chart has no cells.
        let Ok(mut cells) = book.worksheet_cells_reader(&sheet.name) else {
            continue;
        };
        by_cell(file, &mut cells, &mut sheet, &mut counted)?;
        sheet.hidden = package.hidden_in_xlsx(parts.get(&sheet.name));
        sheets.push(sheet.bounded(file)?);
    }
    Ok(sheets)
}

/// Sparse: a cell far out costs nothing.
fn by_cell(
    file: &str,
    cells: &mut XlsxCellReader<'_, Cursor<&[u8]>>,
    sheet: &mut WorkbookSheet,
    counted: &mut ContactsBudget<'_>,
) -> Result<(), Failure> {
    let mut rows: BTreeMap<usize, Vec<(usize, Data)>> = BTreeMap::new();
    let mut next = || cells.next_cell_with_formula_metadata();
    while let Some(cell) = next().map_err(|_| damaged(file))? {
        let (row, column) = (cell.pos.0 as usize, cell.pos.1 as usize);
        counted.area(1)?;
        if let DataRef::String(text) = &cell.value {
            counted.cell(row + 1, text)?;
        } else if let DataRef::SharedString(text) = &cell.value {
            counted.cell(row + 1, text)?;
        }
        let value = Data::from(cell.value);
        if cell.formula.is_some() {
            sheet.formulas += 1;
            sheet.values += usize::from(!is_nothing(&value));
        }
        if !is_nothing(&value) && column < MOST_COLUMNS {
            rows.entry(row).or_default().push((column, value));
        }
        if rows.len() > MOST_ROWS {
            return Err(too_many(file, rows.len()));
        }
    }
    for (row, cells) in rows {
        sheet.push(row + 1, cells.into_iter());
    }
    Ok(())
}

/// The name of each sheet, and whether it is shown.
fn names<'b, B: Reader<Cursor<&'b [u8]>>>(
    file: &str,
    book: &B,
) -> Result<Vec<(String, bool)>, Failure> {
    let all = book.sheets_metadata();
    if all.len() > MOST_SHEETS {
        return Err(limits::many_sheets(file));
    }
    let shown = |sheet: &calamine::Sheet| sheet.visible == SheetVisible::Visible;
    let all = all.iter().map(|sheet| (sheet.name.clone(), shown(sheet)));
    Ok(all.collect())
}

/// The sheet by its name; else the first that is understood, those that are shown before hidden ones.
fn chosen(
    file: &str,
    sheets: &[WorkbookSheet],
    asked: &ImportContext<'_>,
) -> Result<usize, Failure> {
    let names = || -> String {
        let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
        names.join(", ")
    };
    if let Some(wanted) = asked.sheet {
        let is = |sheet: &WorkbookSheet| folded(sheet.name.trim()) == folded(wanted.trim());
        let found = sheets.iter().position(is);
        return found.ok_or_else(|| {
            let first = sheets.first().map_or("", |sheet| sheet.name.as_str());
            let message = say!(
                "contacts-no-sheet",
                file = file,
                sheet = wanted,
                all = names(),
                first = first
            );
            Failure::wrong_words(message)
        });
    }
    let shown_first = |visible: bool| {
        let mut all = sheets
            .iter()
            .enumerate()
            .filter(move |(_, sheet)| sheet.visible == visible);
        all.find(|(_, sheet)| (asked.best)(&sheet.rows, asked).is_some())
    };
    if let Some((at, _)) = shown_first(true).or_else(|| shown_first(false)) {
        return Ok(at);
    }
    let filled = sheets.iter().position(|sheet| !sheet.rows.is_empty());
    filled.ok_or_else(|| Failure::could_not(say!("contacts-empty-file", file = file)))
}

fn password(file: &str) -> Failure {
    Failure::could_not(say!("contacts-password", file = file))
}

fn damaged(file: &str) -> Failure {
    Failure::could_not(say!("contacts-damaged", file = file))
}

fn other(file: &str) -> Failure {
    Failure::could_not(say!("contacts-no-table", file = file, kind = "other"))
}

fn too_many(file: &str, rows: usize) -> Failure {
    Failure::could_not(say!(
        "contacts-too-many-rows",
        file = file,
        rows = rows,
        most = MOST_ROWS
    ))
}

#[cfg(test)]
mod tests;
