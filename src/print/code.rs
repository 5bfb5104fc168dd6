//! QR code in the top right corner of a part's first leaf.

pub mod screen_code;

use qrcodegen::{QrCode, QrCodeEcc, QrSegment};

use super::composer::{Composer, Corner};
use super::drawing::{Ink, Mark};
use super::inline::Shade;
use super::scale::MM;
use super::structure::{FigurePlace, NodeId, Role};
use crate::render::words::Words;
use crate::say;

/// A module of the code is at least this wide, so that a telephone reads it from a folded copy.
const MODULE: f32 = 0.42 * MM;

/// A code that has its place.
pub(super) struct Reserved {
    leaf: usize,
    x: f32,
    y: f32,
    side: f32,
    rects: Vec<[f32; 4]>,
}

/// Keeps the right corner of this leaf for a code; none for an empty text, or one longer than a code holds.
pub(super) fn reserve(to: &mut Composer<'_>, text: &str) -> Option<Reserved> {
    if text.is_empty() {
        return None;
    }
    let code = encoded(text)?;
    let module = MODULE.max(20.0 * MM / code.size() as f32);
    let side = code.size() as f32 * module;
    let (x, y) = (to.frame.right - side, to.frame.top);
    let apart = 4.0 * module;
    to.corner = Some(Corner {
        leaf: to.leaf(),
        left: x - apart,
        bottom: y + side + apart,
    });
    Some(Reserved {
        leaf: to.leaf(),
        x,
        y,
        side,
        rects: modules(&code, module),
    })
}

/// Letters beyond ASCII are marked as UTF-8, since readers guess otherwise.
fn encoded(text: &str) -> Option<QrCode> {
    if text.is_ascii() {
        return QrCode::encode_text(text, QrCodeEcc::Medium).ok();
    }
    let segments = [
        QrSegment::make_eci(UTF_8),
        QrSegment::make_bytes(text.as_bytes()),
    ];
    QrCode::encode_segments(&segments, QrCodeEcc::Medium).ok()
}

/// The number of UTF-8 among a code's character sets.
const UTF_8: u32 = 26;

/// The dark modules, those beside each other as one.
fn modules(code: &QrCode, module: f32) -> Vec<[f32; 4]> {
    let mut rects = Vec::new();
    for row in 0..code.size() {
        let mut column = 0;
        while column < code.size() {
            let start = column;
            while column < code.size() && code.get_module(column, row) {
                column += 1;
            }
            if column > start {
                let across = (column - start) as f32;
                rects.push([
                    start as f32 * module,
                    row as f32 * module,
                    across * module,
                    module,
                ]);
            }
            column += 1;
        }
    }
    rects
}

/// Draws it, as the last thing of its part that is read aloud.
pub(super) fn draw(to: &mut Composer<'_>, code: &Reserved, node: NodeId) {
    let said = Words::new(to.language).say(&say!("paper-code"));
    let hundredths = |length: f32| (length * 100.0) as i32;
    let rect = [code.x, code.y, code.side, code.side].map(hundredths);
    let figure = Role::Figure {
        said,
        at: FigurePlace {
            leaf: code.leaf,
            rect,
        },
    };
    let tag = to.tree.add(node, figure);
    let slot = to.tree.slot(tag);
    let apart = 3.0;
    let behind = [
        -apart,
        -apart,
        code.side + 2.0 * apart,
        code.side + 2.0 * apart,
    ];
    let marks = &mut to.out.leaves[code.leaf].marks;
    let mark = |rects, shade, node| Mark {
        x: code.x,
        y: code.y,
        ink: Ink::Fill { rects, shade },
        node,
    };
    marks.push(mark(vec![behind], Shade::White, None));
    marks.push(mark(code.rects.clone(), Shade::Black, Some((tag, slot))));
}
