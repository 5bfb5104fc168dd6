//! Pocket card: eight panels on one A4 sheet, imposed for folding both ways and one cut in the middle.

pub(super) mod panels;

use self::panels::{HEIGHT, WIDTH};
use super::composer::{Composer, Frame, Paper};
use super::drawing::{Ink, Mark};
use super::inline::Shade;
use super::scale::{SHORT_SIDE, Scale};
use super::structure::NodeId;
use super::{blocks, code};
use crate::render::page::Tone;
use crate::render::page::{Block, Text};
use crate::render::print_job::{PrintJob, PrintPart};

/// Places a part as a card: its title, what the foot of a sheet says, the code, and then the blocks.
pub(super) fn place_part(to: &mut Composer<'_>, job: &PrintJob, part: usize, node: NodeId) {
    let wanted: &PrintPart = &job.parts[part];
    let scale = std::mem::replace(&mut to.scale, Scale::card());
    let margin = to.scale.margin;
    let frame = Frame {
        left: margin,
        right: WIDTH - margin,
        top: margin,
        bottom: HEIGHT - margin,
    };
    let first_sheet = to.out.sheets.len();
    to.begin(Paper::Panels { part }, frame);
    to.bookmark(0, wanted.title.clone());
    let code = code::reserve(to, &wanted.code);
    let heads = usize::from(matches!(
        wanted.page.blocks.first(),
        Some(Block::Heading(..))
    ));
    blocks::place(to, &wanted.page.blocks[..heads], node);
    place_imprint(to, job, node);
    to.gap = to.scale.body * 0.8;
    blocks::place(to, &wanted.page.blocks[heads..], node);
    if let Some(code) = code {
        code::draw(to, &code, node);
    }
    for sheet in &mut to.out.sheets[first_sheet..] {
        sheet.guides = guides();
    }
    to.scale = scale;
}

/// The stamps, and small what the foot of a sheet says.
fn place_imprint(to: &mut Composer<'_>, job: &PrintJob, node: NodeId) {
    for stamp in &job.stamps {
        let stamp = Block::Paragraph(Text::new(stamp, Tone::Strong));
        blocks::place(to, &[stamp], node);
        to.gap = 0.0;
    }
    for said in [&job.running.version, &job.running.copy] {
        let size = to.scale.running;
        let body = std::mem::replace(&mut to.scale.body, size);
        blocks::place(to, &[Block::Paragraph(Text::from(said.as_str()))], node);
        to.scale.body = body;
    }
}

/// Dashed where it is folded, whole where it is cut.
fn guides() -> Vec<Mark> {
    let line = |x: f32, y: f32, (dx, dy): (f32, f32), dashed: bool| Mark {
        x,
        y,
        ink: Ink::Rule {
            dx,
            dy,
            width: if dashed { 0.4 } else { 0.9 },
            shade: Shade::Faint,
            dashed,
        },
        node: None,
    };
    let mut lines: Vec<Mark> = (1..4u8)
        .map(|column| line(f32::from(column) * WIDTH, 0.0, (0.0, SHORT_SIDE), true))
        .collect();
    lines.push(line(0.0, HEIGHT, (WIDTH, 0.0), true));
    lines.push(line(3.0 * WIDTH, HEIGHT, (WIDTH, 0.0), true));
    lines.push(line(WIDTH, HEIGHT, (2.0 * WIDTH, 0.0), false));
    lines
}
