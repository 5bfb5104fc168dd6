//! Fallback for tables too wide: each row as pairs of heading and cell.

use crate::print::composer::Composer;
use crate::print::drawing::Ink;
use crate::print::inline::Shade;
use crate::print::lists;
use crate::print::structure::NodeId;
use crate::render::page::{Table, Text};

/// Places the rows below each other, a line between them.
pub(super) fn place(to: &mut Composer<'_>, table: &Table, node: NodeId) {
    for row in &table.rows_or_one() {
        let cell = |(at, text): (usize, &Text)| {
            let heading = table.header.get(at).cloned().unwrap_or_default();
            (heading, text.clone())
        };
        let shown = |(_, text): &(String, Text)| to.by_hand || !text.bare().trim().is_empty();
        let pairs: Vec<(String, Text)> = row.iter().enumerate().map(cell).filter(shown).collect();
        if pairs.is_empty() {
            continue;
        }
        let lines = pairs.len() as f32 + 0.5;
        to.room(to.scale.body * to.scale.lead * lines.min(12.0) * 1.15);
        let dx = to.frame.width();
        let ink = Ink::Rule {
            dx,
            dy: 0.0,
            width: 0.5,
            shade: Shade::Hairline,
            dashed: false,
        };
        to.mark(to.frame.left, to.y, ink, None);
        to.y += to.scale.body * 0.35;
        lists::pairs(to, &pairs, node);
        to.gap = to.scale.body * 0.35;
    }
}
