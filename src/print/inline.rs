//! Inline text: cleaned, in NFC, with typeface, links and advance widths.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::address;
use super::typeface::{Face, Typefaces};
use crate::domain::text;
use crate::render::page::{Text, Tone};

/// How dark something is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shade {
    #[default]
    Black,
    /// Dark grey that still has a contrast of 7:1.
    Faint,
    /// The red of the binder; never the only sign of anything.
    Red,
    /// Lines between rows.
    Hairline,
    /// Less than black: bars of a drawing.
    Pale,
    /// Behind headings of columns and banners.
    Tint,
    /// Words across the sheet, below everything.
    Watermark,
    White,
}

/// How a stretch of text looks and what it leads to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Style {
    pub(super) face: Face,
    pub(super) shade: Shade,
    pub(super) struck: bool,
    pub(super) emphasis: bool,
    /// Place in [`Inline::links`].
    pub(super) link: Option<usize>,
}

/// Before a text that needs attention, so that it is not told by colour alone.
const WARNING_MARK: &str = "⚠\u{a0}";

/// Text with the style of each stretch and the distance of each byte from the beginning.
#[derive(Clone, Debug, Default)]
pub(super) struct Inline {
    pub(super) text: String,
    /// Where each stretch begins, in order; the first at 0.
    styles: Vec<(usize, Style)>,
    pub(super) links: Vec<String>,
    pub(super) kept_whole: Vec<Range<usize>>,
    /// How far each byte is from the beginning at one point of letter size; one more than bytes.
    reach: Vec<f32>,
}

impl Inline {
    /// The text in a typeface; what its tones say goes before it.
    pub(super) fn new(faces: &Typefaces, text: &Text, base: Face) -> Self {
        let mut inline = Self::default();
        for (piece, tone) in &text.0 {
            inline.add(piece, *tone, base);
        }
        let kept = inline.text.trim_end_matches('\n').len();
        inline.text.truncate(kept);
        inline.styles.retain(|(at, _)| *at < kept || *at == 0);
        inline.find_addresses();
        inline.measure(faces);
        inline
    }

    fn add(&mut self, piece: &str, tone: Tone, base: Face) {
        if piece.is_empty() {
            return;
        }
        let (face, shade) = match tone {
            Tone::Normal | Tone::Good | Tone::Struck => (base, Shade::Black),
            Tone::Strong => (Face::Bold, Shade::Black),
            Tone::Emphasis if base == Face::Regular => (Face::Italic, Shade::Black),
            Tone::Emphasis => (base, Shade::Black),
            Tone::Faint => (base, Shade::Faint),
            Tone::Warning => (Face::Bold, Shade::Red),
        };
        let style = Style {
            face,
            shade,
            struck: tone == Tone::Struck,
            emphasis: tone == Tone::Emphasis,
            link: None,
        };
        self.styles.push((self.text.len(), style));
        let begins = piece.len() - piece.trim_start().len();
        let (blanks, piece) = piece.split_at(begins);
        self.text.push_str(&text::lines(blanks));
        if tone == Tone::Warning && !piece.starts_with(['⚠', '!']) {
            self.text.push_str(WARNING_MARK);
        }
        self.text.extend(text::lines(piece).nfc());
    }

    fn find_addresses(&mut self) {
        let mut found = address::links(&self.text);
        let overlaps = |range: &Range<usize>, all: &[(Range<usize>, String)]| {
            all.iter()
                .any(|(other, _)| range.start < other.end && other.start < range.end)
        };
        let phones = address::telephones(&self.text);
        let phones: Vec<_> = phones
            .into_iter()
            .filter(|(range, _)| !overlaps(range, &found))
            .collect();
        found.extend(phones);
        self.kept_whole = address::kept_whole(&self.text);
        for (range, target) in found {
            self.links.push(target);
            self.restyle(range, self.links.len() - 1);
        }
    }

    /// Gives the stretches of a range a link.
    fn restyle(&mut self, range: Range<usize>, link: usize) {
        for edge in [range.start, range.end] {
            let style = self.style_at(edge);
            let place = self.styles.partition_point(|(at, _)| *at < edge);
            if edge < self.text.len() && self.styles.get(place).is_none_or(|(at, _)| *at != edge) {
                self.styles.insert(place, (edge, style));
            }
        }
        for (_, style) in self.styles.iter_mut().filter(|(at, _)| range.contains(at)) {
            style.link = Some(link);
        }
    }

    fn measure(&mut self, faces: &Typefaces) {
        let mut reach = vec![0.0; self.text.len() + 1];
        for range in self.stretches(0..self.text.len()) {
            let (start, face) = (range.start, self.style_at(range.start).face);
            faces.each(face, &self.text[range], |glyph| {
                reach[start + glyph.stands_for.start] += glyph.advance;
            });
        }
        let mut far = 0.0;
        for place in &mut reach {
            let here = *place;
            *place = far;
            far += here;
        }
        self.reach = reach;
    }

    /// How wide a range of bytes is at one point of letter size.
    pub(super) fn width(&self, range: Range<usize>) -> f32 {
        self.reach[range.end] - self.reach[range.start]
    }

    /// The style of the stretch that a byte is in.
    pub(super) fn style_at(&self, at: usize) -> Style {
        let place = self.styles.partition_point(|(start, _)| *start <= at);
        let before = place
            .checked_sub(1)
            .and_then(|place| self.styles.get(place));
        before.map_or_else(Style::default, |(_, style)| *style)
    }

    /// A range cut where the style changes.
    pub(super) fn stretches(&self, range: Range<usize>) -> Vec<Range<usize>> {
        let inside = self.styles.iter().map(|(at, _)| *at);
        let inside = inside.filter(|at| *at > range.start && *at < range.end);
        let mut edges: Vec<usize> = std::iter::once(range.start).chain(inside).collect();
        edges.dedup();
        edges.push(range.end);
        let pairs = edges.windows(2).map(|pair| pair[0]..pair[1]);
        pairs.filter(|range| !range.is_empty()).collect()
    }
}
