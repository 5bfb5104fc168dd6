//! Table rows: kept whole where a leaf has room, header repeated as artifact.

use super::Measured;
use super::columns::SIDE;
use crate::print::composer::Composer;
use crate::print::drawing::Ink;
use crate::print::inline::{Inline, Shade};
use crate::print::line_break::Line;
use crate::print::scale::HAND_ROW;
use crate::print::structure::{NodeId, Role};

/// How a table looks.
pub(super) struct Look {
    pub(super) size: f32,
    pub(super) widths: Vec<f32>,
    /// Lines on all sides of a cell, and room to write in what is empty.
    pub(super) form: bool,
}

/// A row broken into lines.
struct Row<'a> {
    cells: Vec<(&'a Inline, Vec<Line>)>,
    lines: usize,
    height: f32,
}

struct Placed<'a, 'b, 'c> {
    to: &'a mut Composer<'b>,
    look: &'c Look,
    lead: f32,
    pad: f32,
    header: Option<Row<'c>>,
    /// Where the part of the table on this leaf began.
    from: f32,
}

/// Places the table.
pub(super) fn place(to: &mut Composer<'_>, table: &Measured, look: &Look, node: NodeId) {
    let lead = look.size * to.scale.table_lead;
    let pad = look.size * 0.32;
    let has_header = table.header.iter().any(|cell| !cell.text.trim().is_empty());
    let mut placed = Placed {
        to,
        look,
        lead,
        pad,
        header: None,
        from: 0.0,
    };
    let whole = placed.to.frame.height();
    let header = placed.row(&table.header, false);
    // A heading that would take most of each leaf stands once, as a row.
    let repeats = header.height <= whole * 0.4;
    let as_row = (has_header && !repeats).then(|| placed.row(&table.header, false));
    placed.header = (has_header && repeats).then_some(header);
    let first = table.cells.first().map(|row| placed.row(row, true).height);
    let together = placed.header_height() + first.unwrap_or(0.0);
    let least = placed.header_height() + 3.0 * lead;
    placed
        .to
        .room(if together > whole { least } else { together });
    let tag = placed.to.tree.add(node, Role::Table);
    let heads = placed.first_header(tag, table.header.len());
    let body = placed.to.tree.add(tag, Role::TableBody);
    if let Some(row) = as_row {
        placed.place(&row, body, &heads);
    }
    for cells in &table.cells {
        let row = placed.row(cells, true);
        placed.place(&row, body, &heads);
    }
    placed.sides();
}

impl<'c> Placed<'_, '_, 'c> {
    fn row(&self, cells: &'c [Inline], may_be_written_in: bool) -> Row<'c> {
        let inner = |at: usize| self.look.widths[at] - 2.0 * SIDE * self.look.size;
        let breaking = self.to.breaking(self.look.size, true);
        let lines = |(at, cell): (usize, &'c Inline)| {
            let width = inner(at);
            (cell, breaking.lines(cell, &|_| width))
        };
        let cells: Vec<_> = cells.iter().enumerate().map(lines).collect();
        let lines = cells
            .iter()
            .map(|(_, lines)| lines.len())
            .max()
            .unwrap_or(1);
        let height = lines as f32 * self.lead + 2.0 * self.pad;
        let empty = cells.iter().any(|(cell, _)| cell.text.trim().is_empty());
        let least = match (empty && may_be_written_in, self.to.by_hand, self.look.form) {
            (true, true, _) => HAND_ROW,
            (true, false, true) => self.look.size * 2.2,
            _ => 0.0,
        };
        Row {
            cells,
            lines,
            height: height.max(least),
        }
    }

    fn header_height(&self) -> f32 {
        self.header.as_ref().map_or(0.0, |row| row.height)
    }

    /// The heading where the table begins, in the tree; gives the numbers of its cells.
    fn first_header(&mut self, table: NodeId, columns: usize) -> Vec<Option<usize>> {
        self.from = self.to.y;
        if self.header.is_none() {
            self.rule(self.to.y, 0.5);
            return vec![None; columns];
        }
        let head = self.to.tree.add(table, Role::TableHead);
        let row = self.to.tree.add(head, Role::Row);
        let numbers: Vec<usize> = (0..columns).map(|_| self.to.tree.header_cell()).collect();
        let role = |number: &usize| Role::ColumnHeader(*number);
        let tags: Vec<NodeId> = numbers
            .iter()
            .map(|number| self.to.tree.add(row, role(number)))
            .collect();
        self.draw_header(&tags);
        numbers.into_iter().map(Some).collect()
    }

    /// The heading; without nodes where it is repeated.
    fn draw_header(&mut self, tags: &[NodeId]) {
        self.from = self.to.y;
        let Some(header) = self.header.take() else {
            return self.rule(self.to.y, 0.5);
        };
        let width = self.to.frame.width();
        let tint = Ink::Fill {
            rects: vec![[0.0, 0.0, width, header.height]],
            shade: Shade::Tint,
        };
        self.to.mark(self.to.frame.left, self.to.y, tint, None);
        self.draw(&header, 0..header.lines, tags);
        self.to.y += header.height;
        self.rule(self.to.y, 0.9);
        self.header = Some(header);
    }

    /// A row, on this leaf or the next; in parts only if it is higher than a leaf.
    fn place(&mut self, row: &Row<'c>, body: NodeId, heads: &[Option<usize>]) {
        let tag = self.to.tree.add(body, Role::Row);
        let names_row = self.header.is_none();
        let role = |(at, head): (usize, &Option<usize>)| match head {
            None if names_row && at == 0 => Role::RowHeader,
            head => Role::Cell(*head),
        };
        let roles: Vec<Role> = heads.iter().enumerate().map(role).collect();
        let tags: Vec<NodeId> = roles
            .into_iter()
            .map(|role| self.to.tree.add(tag, role))
            .collect();
        let room = |me: &Self| me.to.frame.bottom - me.to.y;
        let whole = self.to.frame.height() - self.header_height();
        if row.height <= whole {
            if row.height > room(self) {
                self.turn();
            }
            self.draw(row, 0..row.lines, &tags);
            self.to.y += row.height;
            return self.rule(self.to.y, 0.4);
        }
        let mut from = 0;
        while from < row.lines {
            let fit = ((room(self) - 2.0 * self.pad) / self.lead).floor().max(0.0) as usize;
            let until = (from + fit).min(row.lines);
            if until == from && self.to.y > self.to.frame.top + self.header_height() + 0.1 {
                self.turn();
                continue;
            }
            let until = until.max(from + 1);
            self.draw(row, from..until, &tags);
            self.to.y += (until - from) as f32 * self.lead + 2.0 * self.pad;
            self.rule(self.to.y, 0.4);
            from = until;
        }
    }

    /// On the next leaf, with the heading again.
    fn turn(&mut self) {
        self.sides();
        self.to.next_leaf();
        self.draw_header(&[]);
    }

    fn draw(&mut self, row: &Row<'c>, lines: std::ops::Range<usize>, tags: &[NodeId]) {
        let size = self.look.size;
        let mut x = self.to.frame.left;
        for (at, (inline, broken)) in row.cells.iter().enumerate() {
            let shown = broken.iter().skip(lines.start).take(lines.len());
            for (down, line) in shown.enumerate() {
                let top = self.to.y + self.pad + down as f32 * self.lead;
                let base = top + (self.lead - size) / 2.0 + size * 0.86;
                let place = (x + SIDE * size, base);
                self.to
                    .line(line, &inline.links, place, size, tags.get(at).copied());
            }
            x += self.look.widths[at];
        }
    }

    fn rule(&mut self, y: f32, width: f32) {
        let shade = if width > 0.5 {
            Shade::Black
        } else {
            Shade::Hairline
        };
        let ink = Ink::Rule {
            dx: self.to.frame.width(),
            dy: 0.0,
            width,
            shade,
            dashed: false,
        };
        self.to.mark(self.to.frame.left, y, ink, None);
    }

    /// The lines between the columns of a form, from where the leaf's part of it began to here.
    fn sides(&mut self) {
        if !self.look.form && !self.to.by_hand {
            return;
        }
        let mut x = self.to.frame.left;
        let dy = self.to.y - self.from;
        let from = self.from;
        for width in std::iter::once(0.0).chain(self.look.widths.iter().copied()) {
            x += width;
            let ink = Ink::Rule {
                dx: 0.0,
                dy,
                width: 0.4,
                shade: Shade::Hairline,
                dashed: false,
            };
            self.to.mark(x, from, ink, None);
        }
    }
}
