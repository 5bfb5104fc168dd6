//! Table layout: column widths, rows, repeated header; pairs where the words do not fit.

mod columns;
mod rows;
mod stacked;

use super::composer::Composer;
use super::inline::Inline;
use super::running_text::below_corner;
use super::structure::NodeId;
use super::typeface::Face;
use crate::render::page::{Table, Text};

/// What is known of a table before its first row is placed.
struct Measured {
    header: Vec<Inline>,
    cells: Vec<Vec<Inline>>,
}

/// Places a table; one whose words do not fit beside each other as pairs, row by row. A form, with the columns
/// of it that take sentences, has lines on all sides, and keeps room for what is filled in.
pub(super) fn place(to: &mut Composer<'_>, table: &Table, form: Option<&[usize]>, node: NodeId) {
    let columns = table
        .rows
        .iter()
        .map(Vec::len)
        .chain([table.header.len()])
        .max()
        .unwrap_or(0);
    if columns == 0 {
        return;
    }
    below_corner(to);
    let measured = measure(to, table, columns);
    let (largest, least) = (
        to.scale.table,
        to.scale
            .table
            .min(to.scale.least.max(to.scale.table * 0.83)),
    );
    for size in [largest, (largest + least) / 2.0, least] {
        if let Some(widths) = columns::widths(to, &measured, size, form.unwrap_or_default()) {
            let form = form.is_some();
            rows::place(to, &measured, &rows::Look { size, widths, form }, node);
            to.gap = to.scale.body;
            return;
        }
    }
    stacked::place(to, table, node);
    to.gap = to.scale.body;
}

fn measure(to: &Composer<'_>, table: &Table, columns: usize) -> Measured {
    let empty = Text::default();
    let header = |at: usize| table.header.get(at).map_or("", String::as_str);
    let heading = |at: usize| to.inline(&Text::from(header(at)), Face::Bold);
    let cell = |row: &Vec<Text>, at: usize| to.inline(row.get(at).unwrap_or(&empty), Face::Regular);
    let rows = table.rows_or_one();
    Measured {
        header: (0..columns).map(heading).collect(),
        cells: rows
            .iter()
            .map(|row| (0..columns).map(|at| cell(row, at)).collect())
            .collect(),
    }
}

/// Whether all tables among the blocks have their words beside each other in a width.
pub(super) fn fit(to: &Composer<'_>, blocks: &[crate::render::page::Block]) -> bool {
    use crate::render::page::Block;
    blocks.iter().all(|block| match block {
        Block::Table(table) | Block::Form(table, _) => {
            let columns = table
                .rows
                .iter()
                .map(Vec::len)
                .chain([table.header.len()])
                .max()
                .unwrap_or(0);
            columns == 0 || columns::have_room(to, &measure(to, table, columns), to.scale.table)
        }
        Block::Quote(inner) => fit(to, inner),
        _ => true,
    })
}
