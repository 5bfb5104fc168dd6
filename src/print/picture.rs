//! Layout of a vector picture: scaled to the text width, one tagged figure.

use super::composer::Composer;
use super::drawing::Ink;
use super::inline::Shade;
use super::structure::{FigurePlace, NodeId, Role};
use super::typeface::Face;
use crate::render::page::Text;
use crate::render::picture::{Anchor, LETTERS, MARK, Pen, Picture, Shape};

/// Places a picture; one higher than a leaf becomes smaller.
pub(super) fn place(to: &mut Composer<'_>, picture: &Picture, node: NodeId) {
    super::running_text::below_corner(to);
    let by_width = to.frame.width() / picture.width.max(1.0);
    let scale = by_width.min(to.frame.height() / picture.height.max(1.0));
    to.gap = to.gap.max(to.scale.body * 0.8);
    to.room(picture.height * scale);
    let rect = [
        to.frame.left,
        to.y,
        picture.width * scale,
        picture.height * scale,
    ];
    let at = FigurePlace {
        leaf: to.leaf(),
        rect: rect.map(|length| (length * 100.0) as i32),
    };
    let said = picture.said.clone();
    let figure = to.tree.add(node, Role::Figure { said, at });
    for shape in &picture.shapes {
        draw(to, shape, scale, figure);
    }
    to.y += picture.height * scale;
    to.gap = to.scale.body * 0.8;
}

fn draw(to: &mut Composer<'_>, shape: &Shape, scale: f32, figure: NodeId) {
    let (left, top) = (to.frame.left, to.y);
    let mut mark =
        |[x, y]: [f32; 2], ink: Ink| to.mark(left + x * scale, top + y * scale, ink, Some(figure));
    match shape {
        Shape::Line { from, to, thick } => mark(*from, rule([*from, *to], scale, *thick)),
        Shape::Bar {
            rect: [x, y, width, height],
            pen,
        } => {
            let corners = [[0.0, 0.0], [*width, 0.0], [*width, *height], [0.0, *height]];
            mark([*x, *y], area(&corners, scale, *pen));
        }
        Shape::Diamond { at, pen } => {
            let reach = MARK * 1.25;
            let corners = [[0.0, -reach], [reach, 0.0], [0.0, reach], [-reach, 0.0]];
            mark(*at, area(&corners, scale, *pen));
        }
        Shape::Dot { at, pen } => {
            mark(*at, area(&circle(), scale, *pen));
        }
        Shape::Words {
            at,
            text,
            anchor,
            strong,
        } => words(to, (*at, scale), text, (*anchor, *strong), figure),
    }
}

fn rule([from, to]: [[f32; 2]; 2], scale: f32, thick: bool) -> Ink {
    let (width, shade) = match thick {
        true => (1.4, Shade::Black),
        false => (0.4, Shade::Hairline),
    };
    Ink::Rule {
        dx: (to[0] - from[0]) * scale,
        dy: (to[1] - from[1]) * scale,
        width,
        shade,
        dashed: false,
    }
}

/// Sixteen corners about the middle.
fn circle() -> [[f32; 2]; 16] {
    std::array::from_fn(|part| {
        let turn = part as f32 * std::f32::consts::TAU / 16.0;
        [MARK * turn.cos(), MARK * turn.sin()]
    })
}

fn area(corners: &[[f32; 2]], scale: f32, pen: Pen) -> Ink {
    let (shade, outline) = match pen {
        Pen::Solid => (Shade::Faint, false),
        Pen::Pale => (Shade::Pale, false),
        Pen::Hollow => (Shade::Black, true),
        Pen::Alarm => (Shade::Red, false),
    };
    let points = corners
        .iter()
        .map(|[x, y]| [x * scale, y * scale])
        .collect();
    Ink::Area {
        points,
        shade,
        outline,
    }
}

fn words(
    to: &mut Composer<'_>,
    (at, scale): ([f32; 2], f32),
    text: &str,
    look: (Anchor, bool),
    figure: NodeId,
) {
    let (anchor, strong) = look;
    let face = if strong { Face::Bold } else { Face::Regular };
    let size = LETTERS * scale;
    let inline = to.inline(&Text::from(text), face);
    let width = inline.width(0..inline.text.len()) * size;
    let before = match anchor {
        Anchor::Start => 0.0,
        Anchor::Middle => width / 2.0,
        Anchor::End => width,
    };
    let (x, y) = (to.frame.left + at[0] * scale - before, to.y + at[1] * scale);
    let ink = Ink::Text {
        text: inline.text,
        face,
        size,
        shade: Shade::Black,
    };
    to.mark(x, y, ink, Some(figure));
}
