//! Table of contents with page numbers and links.

use super::blocks;
use super::composer::{Composer, Paper};
use super::drawing::{Ink, LinkArea, Target};
use super::inline::Shade;
use super::line_break::Line;
use super::running::Running;
use super::structure::{NodeId, Role};
use super::typeface::Face;
use crate::render::page::{Block, Text};
use crate::say;

/// More lines than this, and parts alone are listed.
const ONE_SHEET: usize = 44;

/// Lays the list out behind everything else and moves it behind the first `before` sheets.
pub(super) fn place(
    to: &mut Composer<'_>,
    running: &Running<'_>,
    landscape: bool,
    before: usize,
    node: NodeId,
) {
    let (leaves, sheets) = (to.out.leaves.len(), to.out.sheets.len());
    let entries = entries(to, before);
    let part = None;
    let paper = Paper::Sheet { landscape, part };
    to.begin(paper, running.frame(landscape, part));
    let title = running.words.say(&say!("paper-contents"));
    blocks::place(to, &[Block::Heading(1, title.into())], node);
    // It has its own place among the bookmarks, in front of the parts.
    let own = to.out.bookmarks.pop();
    let list = to.tree.add(node, Role::Contents);
    let added = |to: &Composer<'_>| to.out.sheets.len() - sheets;
    let mut numbers = Vec::new();
    for entry in entries {
        numbers.push(line(to, &entry, list));
    }
    for (leaf, mark, sheet) in numbers {
        let number = (sheet + 1 + if sheet < before { 0 } else { added(to) }).to_string();
        number_at(to, leaf, mark, number);
    }
    if let Some(mut own) = own {
        own.level = 0;
        let mut others = to.out.bookmarks.iter();
        let place = others.position(|it| it.leaf >= before).unwrap_or(0);
        to.out.bookmarks.insert(place, own);
    }
    move_behind(to, before, (leaves, sheets));
}

/// What is listed: depth, title, and where it is.
struct Entry {
    depth: usize,
    title: String,
    leaf: usize,
    y: f32,
}

fn entries(to: &Composer<'_>, before: usize) -> Vec<Entry> {
    let marks = &to.out.bookmarks;
    let at_depth = |level: u8| {
        marks
            .iter()
            .filter(move |it| it.leaf >= before && it.level == level)
    };
    let chapters = at_depth(0).count() + at_depth(2).count() <= ONE_SHEET;
    marks
        .iter()
        .filter(|it| it.leaf >= before && (it.level == 0 || it.level == 2 && chapters))
        .map(|it| Entry {
            depth: usize::from(it.level > 0),
            title: it.title.clone(),
            leaf: it.leaf,
            y: it.y,
        })
        .collect()
}

/// One entry; gives where the number of its sheet goes, and the sheet.
fn line(to: &mut Composer<'_>, entry: &Entry, list: NodeId) -> (usize, usize, usize) {
    let size = to.scale.body;
    let lead = size * 1.5;
    let (indent, face) = if entry.depth == 0 {
        (0.0, Face::Bold)
    } else {
        (size * 1.6, Face::Regular)
    };
    let inline = to.inline(&Text::from(entry.title.as_str()), face);
    let width = to.frame.width() - indent - size * 3.0;
    let lines = to.breaking(size, false).lines(&inline, &|_| width);
    to.gap = if entry.depth == 0 { size * 0.35 } else { 0.0 };
    to.room(lead * lines.len() as f32);
    let item = to.tree.add(list, Role::ContentsEntry);
    let link = to.tree.add(item, Role::Link);
    let slot = to.tree.slot(link);
    let (top, left) = (to.y, to.frame.left);
    let end = title(to, &lines, (left + indent, lead), face, link);
    let base = to.y - size * 0.45;
    dots(to, end + size * 0.5, base);
    to.mark(
        to.frame.right,
        base,
        ink(String::new(), face, size),
        Some(link),
    );
    let (leaf, rect) = (to.leaf(), [left, top, to.frame.width(), to.y - top]);
    let target = Target::Place(entry.leaf, entry.y);
    let on = &mut to.out.leaves[leaf];
    on.links.push(LinkArea {
        rect,
        target,
        said: entry.title.clone(),
        slot,
    });
    let sheet = to.out.leaves[entry.leaf].place.sheet;
    (leaf, to.out.leaves[leaf].marks.len() - 1, sheet)
}

/// The lines of a title; gives where the last one ends.
fn title(
    to: &mut Composer<'_>,
    lines: &[Line],
    (left, lead): (f32, f32),
    face: Face,
    link: NodeId,
) -> f32 {
    let size = to.scale.body;
    let mut end = 0.0;
    for line in lines {
        to.y += lead;
        for piece in line {
            let (x, base) = (left + piece.x, to.y - size * 0.45);
            to.mark(x, base, ink(piece.text.clone(), face, size), Some(link));
            end = x + piece.width;
        }
    }
    end
}

fn ink(text: String, face: Face, size: f32) -> Ink {
    let shade = Shade::Black;
    Ink::Text {
        text,
        face,
        size,
        shade,
    }
}

/// Leads the eye to the number.
fn dots(to: &mut Composer<'_>, from: f32, base: f32) {
    let until = to.frame.right - to.scale.body * 2.4;
    if until > from {
        let ink = Ink::Rule {
            dx: until - from,
            dy: 0.0,
            width: 0.5,
            shade: Shade::Hairline,
            dashed: true,
        };
        to.mark(from, base, ink, None);
    }
}

/// Writes a number that ends where its mark is.
fn number_at(to: &mut Composer<'_>, leaf: usize, mark: usize, number: String) {
    let faces = to.faces;
    let mark = &mut to.out.leaves[leaf].marks[mark];
    if let Ink::Text {
        text, face, size, ..
    } = &mut mark.ink
    {
        mark.x -= faces.width(*face, &number) * *size;
        *text = format!(" {number}");
        mark.x -= faces.width(*face, " ") * *size;
    }
}

/// Moves the leaves and sheets from `(leaves, sheets)` on behind the first `before` sheets.
fn move_behind(to: &mut Composer<'_>, before: usize, (leaves, sheets): (usize, usize)) {
    let first = to
        .out
        .leaves
        .iter()
        .position(|leaf| leaf.place.sheet >= before)
        .unwrap_or(0);
    let added_leaves = to.out.leaves.len() - leaves;
    let added_sheets = to.out.sheets.len() - sheets;
    let moved = |place: usize, first: usize, end: usize, added: usize| match place {
        place if place >= end => place - end + first,
        place if place >= first => place + added,
        place => place,
    };
    let leaf = |place: usize| moved(place, first, leaves, added_leaves);
    to.out.leaves[first..].rotate_right(added_leaves);
    to.out.sheets[before..].rotate_right(added_sheets);
    for on in &mut to.out.leaves {
        on.place.sheet = moved(on.place.sheet, before, sheets, added_sheets);
        for link in &mut on.links {
            if let Target::Place(place, _) = &mut link.target {
                *place = leaf(*place);
            }
        }
    }
    for bookmark in &mut to.out.bookmarks {
        bookmark.leaf = leaf(bookmark.leaf);
    }
    for node in &mut to.tree.nodes {
        if let Role::Figure { at, .. } = &mut node.role {
            at.leaf = leaf(at.leaf);
        }
    }
}
