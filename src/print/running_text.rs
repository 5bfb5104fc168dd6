//! Lines of running text: below each other, beside or below what stands in the corner of a sheet.

use super::composer::Composer;
use super::inline::Inline;
use super::line_break::Line;
use super::structure::NodeId;

/// Lines of text from here on; never one alone at the foot of a leaf or the head of the next.
pub(super) fn running(to: &mut Composer<'_>, inline: &Inline, size: f32, tag: NodeId) {
    let lead = size * to.scale.lead;
    to.room(lead);
    let lines = lines_here(to, inline, size, lead, true);
    let count = lines.len();
    for (at, line) in lines.iter().enumerate() {
        let together = if count > 1 && (at == 0 || at + 2 == count) {
            2.0
        } else {
            1.0
        };
        to.room(lead * together);
        put(to, line, inline, size, lead, Some(tag));
    }
}

/// Lines from here on, shorter beside what stands in the corner.
pub(super) fn lines_here(
    to: &Composer<'_>,
    inline: &Inline,
    size: f32,
    lead: f32,
    hyphens: bool,
) -> Vec<Line> {
    let (y, frame) = (to.y, to.frame);
    let corner = to.corner.filter(|corner| corner.leaf == to.leaf());
    let width = move |line: usize| match corner {
        Some(corner) if y + lead * (line as f32) < corner.bottom => corner.left - frame.left,
        _ => frame.width(),
    };
    to.breaking(size, hyphens).lines(inline, &width)
}

/// A line at the left, and the place behind it.
pub(super) fn put(
    to: &mut Composer<'_>,
    line: &Line,
    inline: &Inline,
    size: f32,
    lead: f32,
    tag: Option<NodeId>,
) {
    let base = to.y + (lead - size) / 2.0 + size * 0.86;
    to.line(line, &inline.links, (to.frame.left, base), size, tag);
    to.y += lead;
}

/// Places something beside what stands in the corner.
pub(super) fn beside_corner(to: &mut Composer<'_>, inside: impl FnOnce(&mut Composer<'_>)) {
    let right = to.frame.right;
    let corner = to.corner.filter(|corner| corner.leaf == to.leaf());
    if let Some(corner) = corner.filter(|corner| to.y + to.gap + 1.0 < corner.bottom) {
        to.frame.right = corner.left;
    }
    inside(to);
    to.frame.right = right;
}

/// Goes below what stands in the corner, for what needs the whole width.
pub(super) fn below_corner(to: &mut Composer<'_>) {
    if let Some(corner) = to.corner.filter(|corner| corner.leaf == to.leaf()) {
        to.y = to.y.max(corner.bottom);
    }
}
