//! Layout of lists, tick boxes, and pairs of label and value.

use super::composer::Composer;
use super::drawing::Ink;
use super::inline::{Inline, Shade};
use super::running_text::{put, running};
use super::scale;
use super::structure::{NodeId, Role};
use super::typeface::Face;
use crate::render::page::{Item, Text, Tone};

/// What stands before a line of a list: its mark, or a box to tick.
fn label(to: &Composer<'_>, mark: &str) -> Label {
    let (words, face, larger) = match mark.trim() {
        "[ ]" => ("☐", Face::Signs, TICK),
        "[x]" | "[X]" => ("☑", Face::Signs, TICK),
        words => (words, Face::Regular, 1.0),
    };
    let inline = to.inline(&Text::from(words), face);
    let size = to.scale.body * larger;
    Label {
        inline,
        size,
        is_tick: larger > 1.0,
    }
}

/// A box to tick, in parts of the letter size.
const TICK: f32 = 1.3;

struct Label {
    inline: Inline,
    size: f32,
    is_tick: bool,
}

impl Label {
    fn width(&self) -> f32 {
        self.inline.width(0..self.inline.text.len()) * self.size
    }
}

/// Lines each with a mark, indented by depth.
pub(super) fn items(to: &mut Composer<'_>, items: &[Item], node: NodeId) {
    let size = to.scale.body;
    let labels: Vec<Label> = items.iter().map(|item| label(to, &item.mark)).collect();
    let indents = indents(items, &labels, size, to.frame.width());
    let left = to.frame.left;
    // The lists that are open, one within the other, each with the body of its last item.
    let mut open: Vec<(NodeId, NodeId)> = Vec::new();
    for (item, label) in items.iter().zip(&labels) {
        let depth = item.depth.min(open.len());
        open.truncate(depth + 1);
        if open.len() == depth {
            let parent = open.last().map_or(node, |(_, body)| *body);
            let numbered = item.mark.starts_with(|c: char| c.is_ascii_digit());
            open.push((to.tree.add(parent, Role::List { numbered }), node));
        }
        let list = open[depth].0;
        let own = to.tree.add(list, Role::Item);
        let deep: f32 = indents[..depth].iter().sum();
        to.frame.left = left + deep.min(to.frame.width() * 0.4);
        open[depth].1 = one(to, &item.text, label, (own, indents[depth]));
        to.frame.left = left;
    }
    to.gap = size * 0.7;
}

/// How far the text of each depth stands from its marks.
fn indents(items: &[Item], labels: &[Label], size: f32, width: f32) -> Vec<f32> {
    let deepest = items.iter().map(|item| item.depth).max().unwrap_or(0);
    let of = |depth: usize| {
        let same = items
            .iter()
            .zip(labels)
            .filter(|(item, _)| item.depth == depth);
        let widest = same
            .map(|(_, label)| label.width())
            .fold(size * 0.6, f32::max);
        widest.min(width * 0.3) + size * 0.55
    };
    (0..=deepest.min(items.len())).map(of).collect()
}

/// One line of a list; gives the node of its text.
fn one(to: &mut Composer<'_>, text: &Text, label: &Label, (item, indent): (NodeId, f32)) -> NodeId {
    let size = to.scale.body;
    let lead = size * to.scale.lead;
    to.room(lead);
    let tag = to.tree.add(item, Role::Label);
    let (left, base) = (to.frame.left, to.y + (lead - size) / 2.0 + size * 0.86);
    let (width, sinks) = (indent - size * 0.3, (label.size - size) * 0.35);
    if let Some(line) = to
        .breaking(label.size, false)
        .lines(&label.inline, &|_| width)
        .first()
    {
        to.line(line, &[], (left, base + sinks), label.size, Some(tag));
    }
    let inline = to.inline(text, Face::Regular);
    let body = to.tree.add(item, Role::Body);
    to.frame.left += indent;
    running(to, &inline, size, body);
    to.frame.left = left;
    to.gap = size * if label.is_tick { 0.42 } else { 0.16 };
    body
}

/// Labels with their values beside them; below them where there is too little room.
pub(super) fn pairs(to: &mut Composer<'_>, pairs: &[(String, Text)], node: NodeId) {
    let size = to.scale.body;
    let list = to.tree.add(node, Role::List { numbered: false });
    let labels: Vec<Inline> = pairs.iter().map(|(label, _)| label_of(to, label)).collect();
    let widths = labels
        .iter()
        .map(|label| label.width(0..label.text.len()) * size);
    let widest = widths.fold(0.0, f32::max) + size;
    let most = to.frame.width() * 0.42;
    let beside = if to.scale.least >= 16.0 && widest > most {
        0.0
    } else {
        widest.min(most)
    };
    for ((_, value), label) in pairs.iter().zip(&labels) {
        let item = to.tree.add(list, Role::Item);
        pair(to, label, value, (item, beside));
    }
    to.gap = size * 0.7;
}

fn label_of(to: &Composer<'_>, label: &str) -> Inline {
    to.inline(&Text::new(label, Tone::Normal), Face::Bold)
}

impl Composer<'_> {
    /// What a value beside its label takes where it is not parted.
    fn whole_height(&self, value: &Inline, (size, lead, beside): (f32, f32, f32)) -> f32 {
        let width = self.frame.width() - beside;
        let lines = self.breaking(size, true).lines(value, &|_| width);
        lines.len() as f32 * lead
    }
}

/// One label and its value, `beside` points to its right; below it for 0.
fn pair(to: &mut Composer<'_>, label: &Inline, value: &Text, (item, beside): (NodeId, f32)) {
    let size = to.scale.body;
    let lead = size * to.scale.lead;
    let value = to.inline(value, Face::Regular);
    let label_width = match beside > 0.0 {
        true => beside - size * 0.6,
        false => to.frame.width(),
    };
    let lines = to.breaking(size, true).lines(label, &|_| label_width);
    let height = lead * lines.len() as f32;
    // A label of half a sheet has its value below it.
    let beside = match height > to.frame.height() / 2.0 {
        true => 0.0,
        false => beside,
    };
    room_for_pair(to, (height, beside), &value);
    let top = to.y;
    let tag = to.tree.add(item, Role::Label);
    for line in &lines {
        to.room(lead);
        put(to, line, label, size, lead, Some(tag));
    }
    let (below, leaf, left) = (to.y, to.leaf(), to.frame.left);
    if beside > 0.0 {
        to.y = top;
    }
    to.frame.left += beside;
    let body = to.tree.add(item, Role::Body);
    if is_by_hand(to, &value) {
        to.y = top.max(to.y) + scale::HAND_ROW - if beside > 0.0 { 0.0 } else { lead };
        hand_rule(to, body);
    } else if !value.text.trim().is_empty() {
        running(to, &value, size, body);
    }
    to.frame.left = left;
    if to.leaf() == leaf {
        to.y = to.y.max(below);
    }
    to.gap = size * 0.22;
}

/// Begins a new column or sheet where a label, `height` points high, and its value do not fit; a long value is parted.
fn room_for_pair(to: &mut Composer<'_>, (height, beside): (f32, f32), value: &Inline) {
    let size = to.scale.body;
    let lead = size * to.scale.lead;
    let height = height.min(to.frame.height() / 2.0);
    let height = match to.whole_height(value, (size, lead, beside)) {
        whole if whole <= to.frame.height() / 3.0 => height.max(whole),
        _ => height,
    };
    to.room(match is_by_hand(to, value) {
        true => height.max(scale::HAND_ROW),
        false => height + if beside > 0.0 { 0.0 } else { lead },
    });
}

/// True if the value is to be written by hand.
fn is_by_hand(to: &Composer<'_>, value: &Inline) -> bool {
    value.text.trim().is_empty() && to.by_hand
}

/// The line to write on.
fn hand_rule(to: &mut Composer<'_>, body: NodeId) {
    let rule = Ink::Rule {
        dx: to.frame.width(),
        dy: 0.0,
        width: 0.6,
        shade: Shade::Faint,
        dashed: false,
    };
    to.mark(to.frame.left, to.y, rule, Some(body));
}
