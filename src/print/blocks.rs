//! Layout of block elements: headings, paragraphs, banners, quotations, preformatted text.

use super::composer::Composer;
use super::drawing::Ink;
use super::inline::Shade;
use super::running_text::{beside_corner, lines_here, put, running};
use super::structure::{NodeId, Role};
use super::typeface::Face;
use super::{lists, picture, table};
use crate::domain::text;
use crate::render::page::{Block, Text, Tone};

/// Places blocks below each other, as children of a node.
pub(super) fn place(to: &mut Composer<'_>, blocks: &[Block], node: NodeId) {
    for block in blocks {
        match block {
            Block::Heading(level, text) | Block::Section(level, text) => {
                heading(to, *level, text, node);
            }
            Block::Paragraph(text) => paragraph(to, text, node),
            Block::Banner(text) => beside_corner(to, |to| banner(to, text, node)),
            Block::Table(rows) => table::place(to, rows, None, node),
            Block::Form(rows, wide) => table::place(to, rows, Some(wide), node),
            Block::List(items) => lists::items(to, items, node),
            Block::Picture(drawing) => picture::place(to, drawing, node),
            Block::Pairs(pairs) => beside_corner(to, |to| lists::pairs(to, pairs, node)),
            Block::Quote(blocks) => beside_corner(to, |to| quote(to, blocks, node)),
            Block::Verbatim(text) => beside_corner(to, |to| verbatim(to, text, node)),
        }
    }
}

fn heading(to: &mut Composer<'_>, level: u8, text: &Text, node: NodeId) {
    let size = to.scale.heading(level);
    let plain = Text::new(text.bare().replace('\n', " "), Tone::Normal);
    let inline = to.inline(&plain, Face::Bold);
    let lead = size * 1.22;
    to.gap = to.gap.max(size * if level <= 2 { 1.05 } else { 0.85 });
    to.room(lead);
    let lines = lines_here(to, &inline, size, lead, false);
    if lines.len() > 1 {
        to.room((lead * lines.len() as f32).min(to.frame.height()));
    }
    let begun = to.begun();
    let told = level.clamp(1, 6).min(to.last_level + 1);
    to.last_level = told;
    let title = inline.text.trim().to_owned();
    let tag = to.tree.add(node, Role::Heading(told, title.clone()));
    to.bookmark(told, title);
    for line in &lines {
        to.room(lead);
        put(to, line, &inline, size, lead, Some(tag));
    }
    to.gap = to.scale.body * if level == 1 { 0.7 } else { 0.35 };
    to.keep_with_next(begun);
}

fn paragraph(to: &mut Composer<'_>, text: &Text, node: NodeId) {
    let inline = to.inline(text, Face::Regular);
    if inline.text.trim().is_empty() {
        return;
    }
    let tag = to.tree.add(node, Role::Paragraph);
    running(to, &inline, to.scale.body, tag);
    to.gap = to.scale.body * 0.65;
}

/// Letters that stand as they are; smaller where a line would be too long, down to the least size.
fn verbatim(to: &mut Composer<'_>, text: &str, node: NodeId) {
    to.gap = to.gap.max(to.scale.body * 0.8);
    let clean = text::lines(text).replace('\t', "    ");
    let rows: Vec<&str> = clean.trim_end_matches('\n').split('\n').collect();
    let widest = rows
        .iter()
        .map(|row| to.faces.width(Face::Mono, row))
        .fold(0.0, f32::max);
    let wanted = (to.scale.body * 0.9).max(to.scale.least);
    let size = (to.frame.width() / widest.max(1.0)).clamp(to.scale.least, wanted);
    let lead = size * 1.3;
    let paragraph = to.tree.add(node, Role::Paragraph);
    let tag = to.tree.add(paragraph, Role::Code);
    let width = to.frame.width();
    for row in rows {
        let inline = to.inline(&Text::from(row), Face::Mono);
        for line in to.breaking(size, false).lines(&inline, &|_| width) {
            to.room(lead);
            put(to, &line, &inline, size, lead, Some(tag));
        }
    }
    to.gap = to.scale.body * 0.8;
}

/// Somebody else's words: set in from the left, with a thin line beside.
fn quote(to: &mut Composer<'_>, blocks: &[Block], node: NodeId) {
    to.gap = to.gap.max(to.scale.body * 0.8);
    let tag = to.tree.add(node, Role::Quote);
    let inner = to.scale.body;
    beside_line(
        to,
        Side {
            inner,
            width: 1.2,
            shade: Shade::Hairline,
            tint: false,
        },
        |to| {
            place(to, blocks, tag);
        },
    );
    to.gap = to.scale.body * 0.8;
}

/// What must not be overlooked: bold in a tinted box with a heavy line beside.
fn banner(to: &mut Composer<'_>, text: &Text, node: NodeId) {
    let bare = Text::from(text.bare());
    let inline = to.inline(&bare, Face::Bold);
    if inline.text.trim().is_empty() {
        return;
    }
    to.gap = to.gap.max(to.scale.body * 0.9);
    let size = to.scale.body * 1.08;
    let (lead, pad) = (size * to.scale.lead, size * 0.55);
    let width = to.frame.width() - size;
    let lines = to.breaking(size, true).lines(&inline, &|_| width);
    to.room((lead * lines.len() as f32 + 2.0 * pad).min(to.frame.height()));
    let tag = to.tree.add(node, Role::Paragraph);
    beside_line(
        to,
        Side {
            inner: size,
            width: 3.0,
            shade: Shade::Red,
            tint: true,
        },
        |to| {
            to.y += pad;
            for line in &lines {
                to.room(lead);
                put(to, line, &inline, size, lead, Some(tag));
            }
            to.y += pad;
        },
    );
    to.gap = to.scale.body * 0.9;
}

/// A line at the left of what is placed within.
struct Side {
    /// How far what is placed is set in.
    inner: f32,
    width: f32,
    shade: Shade,
    tint: bool,
}

/// Places something beside a line, on as many leaves as it takes.
fn beside_line(to: &mut Composer<'_>, side: Side, inside: impl FnOnce(&mut Composer<'_>)) {
    to.room(0.0);
    let (left, right) = (to.frame.left, to.frame.right);
    let begun = to.begun();
    to.frame.left += side.inner;
    inside(to);
    to.frame.left = left;
    for leaf in begun.leaf..=to.leaf() {
        let from = if leaf == begun.leaf {
            begun.y
        } else {
            to.frame.top
        };
        let until = if leaf == to.leaf() {
            to.y
        } else {
            to.out.leaves[leaf].used
        };
        if until - from < 1.0 {
            continue;
        }
        let first = if leaf == begun.leaf { begun.marks } else { 0 };
        let mut behind = Vec::new();
        if side.tint {
            behind.push(fill(left, from, right - left, until - from, Shade::Tint));
        }
        behind.push(fill(left, from, side.width, until - from, side.shade));
        let marks = &mut to.out.leaves[leaf].marks;
        let first = first.min(marks.len());
        marks.splice(first..first, behind);
    }
}

fn fill(x: f32, y: f32, width: f32, height: f32, shade: Shade) -> super::drawing::Mark {
    let ink = Ink::Fill {
        rects: vec![[0.0, 0.0, width, height]],
        shade,
    };
    super::drawing::Mark {
        x,
        y,
        ink,
        node: None,
    }
}
