//! Placing of a broken line: ink, link areas and inline tags.

use super::composer::Composer;
use super::drawing::{Ink, LinkArea, Mark, Target};
use super::inline::{Inline, Shade, Style};
use super::line_break::{Breaking, Line};
use super::structure::{NodeId, Role};
use super::typeface::Face;
use crate::render::page::Text;

impl<'a> Composer<'a> {
    /// How lines are broken at a letter size.
    pub(super) fn breaking(&self, size: f32, hyphens: bool) -> Breaking<'a> {
        Breaking {
            faces: self.faces,
            size,
            hyphens: hyphens.then_some(self.language),
        }
    }

    pub(super) fn inline(&self, text: &Text, base: Face) -> Inline {
        Inline::new(self.faces, text, base)
    }

    /// Ink on this leaf; what has no node is not read aloud.
    pub(super) fn mark(&mut self, x: f32, y: f32, ink: Ink, node: Option<NodeId>) {
        let node = node.map(|node| (node, self.tree.slot(node)));
        let mark = Mark { x, y, ink, node };
        if let Some(leaf) = self.out.leaves.last_mut() {
            leaf.marks.push(mark);
        }
    }

    /// A line of text on its base line, with what its tones say in the tree.
    pub(super) fn line(
        &mut self,
        line: &Line,
        links: &[String],
        at: (f32, f32),
        size: f32,
        node: Option<NodeId>,
    ) {
        for piece in line {
            let (x, y) = (at.0 + piece.x, at.1);
            let target = piece.style.link.and_then(|link| links.get(link));
            let inner = node.map(|node| match target {
                Some(target) => {
                    let rect = [x, y - size, piece.width, size * 1.25];
                    self.link(target, &piece.text, rect, node)
                }
                None => node,
            });
            let is_heading = node.is_some_and(|node| self.tree.is_heading(node));
            let inner = inner.map(|inner| self.toned(inner, &piece.style, is_heading));
            let ink = Ink::Text {
                text: piece.text.clone(),
                face: piece.style.face,
                size,
                shade: piece.style.shade,
            };
            self.mark(x, y, ink, inner);
            if piece.style.struck {
                self.strike((x, y), piece.width, size);
            }
        }
    }

    fn strike(&mut self, (x, y): (f32, f32), length: f32, size: f32) {
        let rule = Ink::Rule {
            dx: length,
            dy: 0.0,
            width: size * 0.07,
            shade: Shade::Black,
            dashed: false,
        };
        self.mark(x, y - size * 0.27, rule, None);
    }

    /// An area that leads to an address; gives its node, below the one given.
    fn link(&mut self, target: &str, said: &str, rect: [f32; 4], node: NodeId) -> NodeId {
        let node = self.tree.add(node, Role::Link);
        let slot = self.tree.slot(node);
        let area = LinkArea {
            rect,
            target: Target::Address(target.to_owned()),
            said: said.trim().to_owned(),
            slot,
        };
        if let Some(leaf) = self.out.leaves.last_mut() {
            leaf.links.push(area);
        }
        node
    }

    /// What the tone of a piece says, below the node it belongs to.
    fn toned(&mut self, node: NodeId, style: &Style, is_heading: bool) -> NodeId {
        let role = match style {
            style if style.struck => Role::Struck,
            style if style.face == Face::Bold && !is_heading => Role::Strong,
            style if style.emphasis => Role::Emphasis,
            _ => return node,
        };
        self.tree.add(node, role)
    }
}
