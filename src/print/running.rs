//! Running header and footer, and the watermark.

use std::collections::BTreeSet;

use super::composer::Frame;
use super::drawing::{Ink, Mark, Sheet};
use super::inline::{Inline, Shade};
use super::line_break::{Breaking, Line};
use super::scale::{self, MM, Scale};
use super::structure::{Role, Structure};
use super::typeface::{Face, Typefaces};
use crate::render::page::Text;
use crate::render::print_job::PrintJob;
use crate::render::words::Words;
use crate::say;

/// From the sheet's edge to header and footer.
const EDGE: f32 = 11.0 * MM;

/// No more lines of a text stand on every sheet; it stands whole in the part itself.
const MOST_LINES: usize = 4;

/// Reads out what header and footer say where they say it first; repeated they are artifacts.
pub(super) fn tag_first(sheets: &mut [Sheet], tree: &mut Structure) {
    let mut told = BTreeSet::new();
    for sheet in sheets {
        for marks in [&mut sheet.header, &mut sheet.footer] {
            let texts = marks.iter().filter_map(|mark| match &mark.ink {
                Ink::Text { text, .. } => Some(text.as_str()),
                _ => None,
            });
            let said = texts.collect::<Vec<_>>().join("\n");
            if said.is_empty() || !told.insert(said) {
                continue;
            }
            let node = tree.add(Structure::ROOT, Role::Paragraph);
            for mark in marks
                .iter_mut()
                .filter(|mark| matches!(mark.ink, Ink::Text { .. }))
            {
                mark.node = Some((node, tree.slot(node)));
            }
        }
    }
}

/// Sets what stands on every sheet of a job.
pub(super) struct Running<'a> {
    pub(super) faces: &'a Typefaces,
    pub(super) words: &'a Words,
    pub(super) job: &'a PrintJob,
    pub(super) scale: Scale,
}

/// Lines with the text that they were broken from.
type Broken = (Inline, Vec<Line>);

impl Running<'_> {
    /// Where text may stand on the sheets of a part.
    pub(super) fn frame(&self, landscape: bool, part: Option<usize>) -> Frame {
        let (width, height) = scale::sheet(landscape);
        let (left, right) = self.header_lines(width, part);
        let top = left.1.len().max(right.1.len()) as f32 * self.lead();
        let bottom = self
            .footer_lines(width)
            .iter()
            .map(|it| it.1.len())
            .sum::<usize>() as f32
            * self.lead();
        Frame {
            left: self.scale.margin,
            right: width - self.scale.margin,
            top: EDGE + top + self.scale.running * 1.6,
            bottom: height - EDGE - bottom - self.scale.running * 1.2,
        }
    }

    /// Puts header, footer and watermark on sheet `number` of `count`.
    pub(super) fn put(&self, sheet: &mut Sheet, number: usize, count: usize) {
        sheet.watermark = self.watermark(sheet.width, sheet.height);
        if sheet.has_running_text {
            sheet.header = self.header(sheet.width, sheet.part);
            sheet.footer = self.footer((sheet.width, sheet.height));
            sheet.page_number = self.page_number((sheet.width, sheet.height), (number, count));
        }
    }

    fn lead(&self) -> f32 {
        self.scale.running * 1.32
    }

    fn broken(&self, text: &str, face: Face, width: f32) -> Broken {
        let inline = Inline::new(self.faces, &Text::from(text), face);
        let breaking = Breaking {
            faces: self.faces,
            size: self.scale.running,
            hyphens: None,
        };
        let lines = match inline.text.trim().is_empty() {
            true => Vec::new(),
            false => breaking
                .lines(&inline, &|_| width)
                .into_iter()
                .take(MOST_LINES)
                .collect(),
        };
        (inline, lines)
    }

    /// Document and part at the left, stamps at the right.
    fn header_lines(&self, width: f32, part: Option<usize>) -> (Broken, Broken) {
        let inner = width - 2.0 * self.scale.margin;
        let stamps = self.job.stamps.join(" · ");
        let part = part
            .and_then(|part| self.job.parts.get(part))
            .map(|part| part.title.as_str());
        let title = self.job.heading(part);
        let wide = self.faces.width(Face::Bold, &stamps) * self.scale.running;
        let right = wide.min(inner * 0.5);
        let left = inner
            - if stamps.is_empty() {
                0.0
            } else {
                right + self.scale.running
            };
        (
            self.broken(&title, Face::Regular, left),
            self.broken(&stamps, Face::Bold, right + 0.1),
        )
    }

    fn header(&self, width: f32, part: Option<usize>) -> Vec<Mark> {
        let (left, right) = self.header_lines(width, part);
        let lines = left.1.len().max(right.1.len()) as f32;
        let mut marks = Vec::new();
        self.at_left(&mut marks, &left.1, EDGE, Shade::Black);
        self.at_right(&mut marks, &right.1, (EDGE, width), Shade::Red);
        marks.push(self.rule(width, EDGE + lines * self.lead() + 2.0));
        marks
    }

    /// Version, and copy below it.
    fn footer_lines(&self, width: f32) -> [Broken; 2] {
        let inner = width - 2.0 * self.scale.margin;
        let page = self
            .words
            .say(&say!("paper-page", page = 9999_usize, pages = 9999_usize));
        let page = self.faces.width(Face::Regular, &page) * self.scale.running;
        let running = &self.job.running;
        let left = (inner - page - self.scale.running).max(inner * 0.4);
        [
            self.broken(&running.version, Face::Regular, left),
            self.broken(&running.copy, Face::Regular, left),
        ]
    }

    fn footer_top(&self, (width, height): (f32, f32)) -> f32 {
        let lines: usize = self.footer_lines(width).iter().map(|it| it.1.len()).sum();
        height - EDGE - lines.max(1) as f32 * self.lead()
    }

    fn footer(&self, sheet: (f32, f32)) -> Vec<Mark> {
        let lines = self.footer_lines(sheet.0).into_iter().flat_map(|it| it.1);
        let all: Vec<Line> = lines.collect();
        let top = self.footer_top(sheet);
        let mut marks = vec![self.rule(sheet.0, top - 3.0)];
        self.at_left(&mut marks, &all, top, Shade::Black);
        marks
    }

    fn page_number(&self, sheet: (f32, f32), (number, count): (usize, usize)) -> Vec<Mark> {
        let said = say!("paper-page", page = number, pages = count);
        let said = self.broken(&self.words.say(&said), Face::Regular, sheet.0);
        let mut marks = Vec::new();
        self.at_right(
            &mut marks,
            &said.1,
            (self.footer_top(sheet), sheet.0),
            Shade::Black,
        );
        marks
    }

    fn at_left(&self, marks: &mut Vec<Mark>, lines: &[Line], top: f32, shade: Shade) {
        for (down, line) in lines.iter().enumerate() {
            self.line(marks, line, (self.scale.margin, top, down), shade);
        }
    }

    fn at_right(
        &self,
        marks: &mut Vec<Mark>,
        lines: &[Line],
        (top, width): (f32, f32),
        shade: Shade,
    ) {
        for (down, line) in lines.iter().enumerate() {
            let long = line.last().map_or(0.0, |piece| piece.x + piece.width);
            self.line(
                marks,
                line,
                (width - self.scale.margin - long, top, down),
                shade,
            );
        }
    }

    fn line(
        &self,
        marks: &mut Vec<Mark>,
        line: &Line,
        (left, top, down): (f32, f32, usize),
        shade: Shade,
    ) {
        let size = self.scale.running;
        for piece in line {
            let ink = Ink::Text {
                text: piece.text.clone(),
                face: piece.style.face,
                size,
                shade,
            };
            let y = top + down as f32 * self.lead() + size;
            marks.push(Mark {
                x: left + piece.x,
                y,
                ink,
                node: None,
            });
        }
    }

    fn rule(&self, width: f32, y: f32) -> Mark {
        let dx = width - 2.0 * self.scale.margin;
        let ink = Ink::Rule {
            dx,
            dy: 0.0,
            width: 0.5,
            shade: Shade::Faint,
            dashed: false,
        };
        Mark {
            x: self.scale.margin,
            y,
            ink,
            node: None,
        }
    }

    /// The stamps from corner to corner, each as large as the sheet allows.
    fn watermark(&self, width: f32, height: f32) -> Vec<Mark> {
        let count = self.job.stamps.len();
        let long = (width * width + height * height).sqrt();
        let turn = (height / width).atan();
        let mark = |(at, stamp): (usize, &String)| {
            let clean = Inline::new(self.faces, &Text::from(stamp.as_str()), Face::Bold);
            let wide = self.faces.width(Face::Bold, &clean.text).max(1.0);
            let size = (long * 0.72 / wide).min(120.0 / count as f32 + 20.0);
            let beside = (at as f32 - (count as f32 - 1.0) / 2.0) * size * 1.3;
            let (x, y) = (
                width / 2.0 + beside * turn.sin(),
                height / 2.0 + beside * turn.cos(),
            );
            let ink = Ink::Outlines {
                text: clean.text,
                face: Face::Bold,
                size,
                degrees: -turn.to_degrees(),
            };
            Mark {
                x,
                y,
                ink,
                node: None,
            }
        };
        self.job.stamps.iter().enumerate().map(mark).collect()
    }
}
