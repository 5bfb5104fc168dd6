//! Line breaking: greedy, by Unicode opportunities, with hyphenation and, at last, by letters.

use std::ops::Range;

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::hyphenation;
use super::inline::{Inline, Style};
use super::typeface::{Face, HYPHEN, Typefaces};
use crate::domain::language::Language;

/// A stretch of one style on a line; lengths in points.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Piece {
    /// From the beginning of the line.
    pub(super) x: f32,
    /// Without the spaces at its end.
    pub(super) width: f32,
    pub(super) text: String,
    pub(super) style: Style,
}

pub(super) type Line = Vec<Piece>;

/// How lines are broken.
#[derive(Clone, Copy)]
pub(super) struct Breaking<'a> {
    pub(super) faces: &'a Typefaces,
    /// Letter size in points.
    pub(super) size: f32,
    /// Words are hyphenated by its rules; headings are not hyphenated.
    pub(super) hyphens: Option<Language>,
}

/// A line that is filled this far is ended rather than that a word is hyphenated.
const FULL_ENOUGH: f32 = 0.75;

impl Breaking<'_> {
    /// The lines, each no wider than `width` gives for its number.
    pub(super) fn lines(&self, inline: &Inline, width: &dyn Fn(usize) -> f32) -> Vec<Line> {
        let mut maker = Maker {
            how: *self,
            inline,
            width,
            ranges: Vec::new(),
            start: 0,
            end: 0,
        };
        let mut from = 0;
        for (to, opportunity) in linebreaks(&inline.text) {
            let kept = |range: &Range<usize>| range.start < to && to < range.end;
            let must = opportunity == BreakOpportunity::Mandatory;
            if !must && inline.kept_whole.iter().any(kept) {
                continue;
            }
            maker.add(from..to);
            if must && to < inline.text.len() {
                maker.end_line(false);
            }
            from = to;
        }
        maker.end_line(false);
        let ranges = maker.ranges;
        ranges
            .into_iter()
            .map(|(range, hyphen)| self.line(inline, range, hyphen))
            .collect()
    }

    /// How wide the widest thing is that no line should end inside. A word that hyphens help counts up to
    /// `longest_word`, any other up to three times that.
    pub(super) fn least_width(&self, inline: &Inline, longest_word: f32) -> f32 {
        let mut least: f32 = 0.0;
        let mut from = 0;
        for (to, _) in linebreaks(&inline.text) {
            if inline
                .kept_whole
                .iter()
                .any(|range| range.start < to && to < range.end)
            {
                continue;
            }
            let word = from..from + inline.text[from..to].trim_end().len();
            let wide = inline.width(word.clone()) * self.size;
            let helped = self.hyphens.is_some() && hyphenation::is_long(&inline.text[word]);
            least = least.max(wide.min(if helped {
                longest_word
            } else {
                longest_word * 3.0
            }));
            from = to;
        }
        least
    }

    fn line(&self, inline: &Inline, range: Range<usize>, hyphen: bool) -> Line {
        let mut x = 0.0;
        let stretches = inline.stretches(range.clone());
        let pieces = stretches.into_iter().map(|stretch| {
            let style = inline.style_at(stretch.start);
            let mut text = inline.text[stretch.clone()].replace('\n', "");
            let shown =
                stretch.start..stretch.start + inline.text[stretch.clone()].trim_end().len();
            let mut width = inline.width(shown) * self.size;
            if hyphen && stretch.end == range.end {
                text.push(HYPHEN);
                width += self.hyphen(style.face);
            }
            let piece = Piece {
                x,
                width,
                text,
                style,
            };
            x += inline.width(stretch) * self.size;
            piece
        });
        pieces.filter(|piece| !piece.text.is_empty()).collect()
    }

    fn hyphen(&self, face: Face) -> f32 {
        self.faces.width(face, "\u{AD}") * self.size
    }
}

struct Maker<'a> {
    how: Breaking<'a>,
    inline: &'a Inline,
    width: &'a dyn Fn(usize) -> f32,
    /// Lines that are done, and whether each ends with a hyphen.
    ranges: Vec<(Range<usize>, bool)>,
    /// The line that is being filled.
    start: usize,
    end: usize,
}

impl Maker<'_> {
    /// Puts what must stay together on this line or the next.
    fn add(&mut self, mut part: Range<usize>) {
        loop {
            if self.fits(self.shown(part.clone())) {
                self.end = part.end;
                return;
            }
            let whole_line = (self.width)(self.ranges.len() + 1);
            let shown = self.shown(part.clone());
            let alone = self.inline.width(shown.clone()) * self.how.size <= whole_line;
            let full = self.reached(self.end) >= FULL_ENOUGH * (self.width)(self.ranges.len());
            let name = self.inline.text[shown.clone()].starts_with(char::is_uppercase);
            let whole = alone && (full || name);
            let hyphenated = if whole {
                None
            } else {
                self.hyphenated(shown.clone())
            };
            if let Some(at) = hyphenated {
                self.end = at;
                self.end_line(true);
                part.start = at;
            } else if self.start < self.end {
                self.end_line(false);
            } else {
                let at = self.as_many_letters(shown);
                self.end = at;
                if at >= part.end {
                    return;
                }
                self.end_line(false);
                part.start = at;
            }
        }
    }

    fn end_line(&mut self, hyphen: bool) {
        self.ranges.push((self.start..self.end, hyphen));
        self.start = self.end;
    }

    /// Without the spaces at its end.
    fn shown(&self, part: Range<usize>) -> Range<usize> {
        let length = self.inline.text[part.clone()].trim_end().len();
        part.start..part.start + length
    }

    fn reached(&self, end: usize) -> f32 {
        self.inline.width(self.start..end) * self.how.size
    }

    fn fits(&self, part: Range<usize>) -> bool {
        self.reached(part.end) <= (self.width)(self.ranges.len()) + 0.01
    }

    /// The end of the last syllable that has room on this line with a hyphen.
    fn hyphenated(&self, part: Range<usize>) -> Option<usize> {
        let language = self.how.hyphens?;
        let room = (self.width)(self.ranges.len())
            - self.how.hyphen(self.inline.style_at(part.start).face);
        let word = &self.inline.text[part.clone()];
        let places = hyphenation::places(word, language).into_iter();
        let places = places.map(|place| part.start + place);
        places.take_while(|at| self.reached(*at) <= room).last()
    }

    /// The end of as many letters as a whole line has room for; at least one.
    fn as_many_letters(&self, part: Range<usize>) -> usize {
        let mut at = part.start;
        for (offset, c) in self.inline.text[part.clone()].char_indices() {
            let next = part.start + offset + c.len_utf8();
            if at > part.start && !self.fits(part.start..next) {
                break;
            }
            at = next;
        }
        at.max(part.start + usize::from(part.is_empty()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::page::Text;

    fn broken(text: &str, width: f32, hyphens: Option<Language>) -> Vec<String> {
        let faces = Typefaces::read();
        let inline = Inline::new(&faces, &Text::from(text), Face::Regular);
        let how = Breaking {
            faces: &faces,
            size: 10.0,
            hyphens,
        };
        let lines = how.lines(&inline, &|_| width);
        for line in &lines {
            let end = line.last().map_or(0.0, |piece| piece.x + piece.width);
            assert!(end <= width + 0.02, "{line:?}");
        }
        lines
            .iter()
            .map(|line| line.iter().map(|piece| piece.text.as_str()).collect())
            .collect()
    }

    #[test]
    fn a_swedish_word_is_hyphenated_between_its_parts() {
        let lines = broken("tredjepartsleverantörens", 70.0, Some(Language::Swedish));
        assert!(lines.len() > 1 && lines[0].ends_with(HYPHEN), "{lines:?}");
        assert_eq!(
            lines.concat().replace(HYPHEN, ""),
            "tredjepartsleverantörens"
        );
    }

    #[test]
    fn a_telephone_number_stays_on_one_line() {
        let lines = broken("Ring vakthavande 070-174 06 05 nu", 100.0, None);
        assert!(
            lines.iter().any(|line| line.contains("070-174 06 05")),
            "{lines:?}"
        );
    }

    #[test]
    fn a_word_without_end_is_broken_by_letters_and_none_is_lost() {
        let word = "x".repeat(300);
        let lines = broken(&word, 90.0, None);
        assert_eq!(lines.concat(), word);
        assert_eq!(broken("", 90.0, None), [""]);
        assert_eq!(broken("a\n\nb\n", 90.0, None), ["a", "", "b"]);
    }

    #[test]
    fn a_sheet_narrower_than_a_letter_still_ends() {
        assert_eq!(broken("i", 90.0, None), ["i"]);
        let faces = Typefaces::read();
        let inline = Inline::new(&faces, &Text::from("bred text"), Face::Regular);
        let how = Breaking {
            faces: &faces,
            size: 10.0,
            hyphens: Some(Language::Danish),
        };
        assert!(how.lines(&inline, &|_| 1.0).len() >= 8);
    }
}
