//! Tables on a terminal: drawn with rules, or row by row as labels and values where their words do not fit.

use comfy_table::{
    ColumnConstraint, ContentArrangement, LineStyle, Table as Drawn, Width, presets,
};
use textwrap::core::display_width;

use super::{Style, pairs, toned};
use crate::render::page::{Table, Text};
use crate::render::sanitize;

pub(super) fn table(table: &Table, style: Style) -> String {
    drawn(table, style).unwrap_or_else(|| stacked(table, style))
}

/// A table to be filled in, with its empty columns.
pub(super) fn form(table: &Table, style: Style) -> String {
    drawn(table, style).unwrap_or_else(|| with_all_headings(table, style))
}

/// True if a word is so long that laying it into a column takes noticeable time, which grows with the
/// square of its length.
fn has_endless_word(cell: &Text) -> bool {
    const ENDLESS: usize = 400;
    let mut words = cell
        .0
        .iter()
        .flat_map(|(piece, _)| piece.split([' ', '\n']));
    words.any(|word| word.len() > ENDLESS)
}

/// A table with rules; none if its longest words do not fit: then rows are shown as labels and values.
fn drawn(table: &Table, style: Style) -> Option<String> {
    if table.rows.iter().flatten().any(has_endless_word) {
        return None;
    }
    let least = least_widths(table);
    if least.iter().sum::<usize>() > style.width {
        return None;
    }
    let mut drawn = Drawn::new();
    let rules = presets::UTF8_HORIZONTAL_ONLY;
    drawn
        .load_style(match begins_rows(table, &least) {
            true => rules.row_separator(LineStyle::none()),
            false => rules,
        })
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(u16::try_from(style.width).unwrap_or(80))
        .set_header(table.header.iter().map(|cell| sanitize::line(cell)));
    for row in &table.rows {
        drawn.add_row(row.iter().map(|cell| toned(cell, style)));
    }
    for (column, least) in drawn.column_iter_mut().zip(least) {
        // Else an e-mail address would be broken while the next column has space.
        let least = u16::try_from(least).unwrap_or(u16::MAX);
        column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(least)));
    }
    let lines: Vec<String> = drawn.lines().collect();
    // The columns are given at least what their words take, the drawing may take more.
    let fits = |line: &String| display_width(line.trim_end()) <= style.width;
    lines.iter().all(fits).then(|| {
        let line = |line: &String| format!("{}\n", line.trim_end());
        lines.iter().map(line).collect()
    })
}

/// True if each row begins with a word or two on one line, which sets it apart from the row before.
fn begins_rows(table: &Table, least: &[usize]) -> bool {
    let mut first = table.rows.iter().filter_map(|row| row.first());
    let fits = |cell: &Text| {
        let text = cell.bare();
        let width = display_width(&text) + 2;
        !text.is_empty() && !text.contains('\n') && least.first().is_some_and(|it| width <= *it)
    };
    first.all(fits)
}

/// A longer word (an address, a path) is broken rather than costing the whole table its lines.
const LONGEST_WORD: usize = 30;

/// Longest word of each column, with a blank on each side.
fn least_widths(table: &Table) -> Vec<usize> {
    let longest = |column: usize| {
        let header = table.header.get(column).map(String::as_str);
        let cells = table.rows.iter().filter_map(|row| row.get(column));
        let cells = cells.map(Text::bare).collect::<Vec<_>>();
        let words = cells
            .iter()
            .map(String::as_str)
            .chain(header)
            .flat_map(|text| text.split([' ', '\n', '\t']));
        words
            .map(display_width)
            .max()
            .unwrap_or(0)
            .min(LONGEST_WORD)
    };
    (0..table.header.len())
        .map(|column| longest(column) + 2)
        .collect()
}

fn stacked(table: &Table, style: Style) -> String {
    let row = |row: &Vec<Text>| {
        let cells = table.header.iter().zip(row);
        let said: Vec<(String, Text)> = cells
            .filter(|(_, cell)| !cell.is_empty())
            .map(|(header, cell)| (header.clone(), cell.clone()))
            .collect();
        pairs(&said, style)
    };
    table.rows.iter().map(row).collect::<Vec<_>>().join("\n")
}

/// The same with all headings, also of empty columns.
fn with_all_headings(table: &Table, style: Style) -> String {
    let row = |row: &Vec<Text>| {
        let cell = |at: usize| row.get(at).cloned().unwrap_or_default();
        let header = table.header.iter().enumerate();
        let said: Vec<(String, Text)> = header
            .map(|(at, header)| (header.clone(), cell(at)))
            .filter(|(header, cell)| !(header.is_empty() && cell.is_empty()))
            .collect();
        let lines = pairs(&said, style);
        let line = |line: &str| format!("{}\n", line.trim_end());
        lines.lines().map(line).collect::<String>()
    };
    let rows = table.rows_or_one();
    rows.iter().map(row).collect::<Vec<_>>().join("\n")
}
