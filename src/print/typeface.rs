//! Typefaces cut from Noto by `fonts/cut`: character to glyph, advance widths, fallback.

use std::collections::HashMap;
use std::ops::Range;

use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// A typeface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Face {
    #[default]
    Regular,
    Bold,
    Italic,
    Mono,
    /// Boxes, arrows, marks; and □ for what no typeface has.
    Signs,
}

impl Face {
    pub(super) const ALL: [Self; 5] = [
        Self::Regular,
        Self::Bold,
        Self::Italic,
        Self::Mono,
        Self::Signs,
    ];

    /// The font file.
    pub(super) const fn file(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("fonts/regular.ttf"),
            Self::Bold => include_bytes!("fonts/bold.ttf"),
            Self::Italic => include_bytes!("fonts/italic.ttf"),
            Self::Mono => include_bytes!("fonts/mono.ttf"),
            Self::Signs => include_bytes!("fonts/signs.ttf"),
        }
    }
}

/// What ends a line in the middle of a word: a glyph of its own, so that the word is found whole.
pub(super) const HYPHEN: char = '\u{AD}';

/// Stands for what no typeface has; the characters themselves are kept beside it.
const STAND_IN: char = '□';

/// One glyph, with the bytes of the text it stands for.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Glyph {
    pub(super) face: Face,
    pub(super) id: u32,
    /// In parts of the letter size.
    pub(super) advance: f32,
    pub(super) stands_for: Range<usize>,
}

/// Characters below this have their place in a list instead of a map.
const LISTED: usize = 0x250;

#[derive(Default)]
struct Characters {
    listed: Vec<Option<(u32, f32)>>,
    others: HashMap<char, (u32, f32)>,
}

impl Characters {
    fn of(face: Face) -> Option<Self> {
        let font = FontRef::new(face.file()).ok()?;
        let em = f32::from(
            font.metrics(Size::unscaled(), LocationRef::default())
                .units_per_em,
        );
        let widths = font.glyph_metrics(Size::unscaled(), LocationRef::default());
        let mut all = Self {
            listed: vec![None; LISTED],
            others: HashMap::new(),
        };
        for (code, glyph) in font.charmap().mappings() {
            let (Some(c), Some(width)) = (char::from_u32(code), widths.advance_width(glyph)) else {
                continue;
            };
            let found = (glyph.to_u32(), width / em);
            match all.listed.get_mut(code as usize) {
                Some(place) => *place = Some(found),
                None => {
                    all.others.insert(c, found);
                }
            }
        }
        Some(all)
    }

    fn get(&self, c: char) -> Option<(u32, f32)> {
        match self.listed.get(c as usize) {
            Some(found) => *found,
            None => self.others.get(&c).copied(),
        }
    }
}

/// All typefaces, read.
pub(super) struct Typefaces([Characters; 5]);

impl Typefaces {
    /// Reads the font files of the program.
    pub(super) fn read() -> Self {
        Self(Face::ALL.map(|face| Characters::of(face).unwrap_or_default()))
    }

    /// The glyphs of a text, in its order.
    pub(super) fn glyphs(&self, face: Face, text: &str) -> Vec<Glyph> {
        let mut out = Vec::with_capacity(text.len());
        self.each(face, text, |glyph| out.push(glyph));
        out
    }

    /// How wide a text is at one point of letter size.
    pub(super) fn width(&self, face: Face, text: &str) -> f32 {
        let mut width = 0.0;
        self.each(face, text, |glyph| width += glyph.advance);
        width
    }

    /// Gives each glyph of a text in turn.
    pub(super) fn each(&self, face: Face, text: &str, mut take: impl FnMut(Glyph)) {
        if text.chars().all(|c| (c as usize) < 0x300) {
            for (at, c) in text.char_indices().filter(|(_, c)| !is_unseen(*c)) {
                let range = at..at + c.len_utf8();
                take(
                    self.character(face, c, range.clone())
                        .unwrap_or_else(|| self.stand_in(range)),
                );
            }
            return;
        }
        for (at, cluster) in text.grapheme_indices(true) {
            self.cluster(face, at, cluster, &mut take);
        }
    }

    /// What a reader sees as one sign: its characters one by one if all are had, else one stand-in.
    fn cluster(&self, face: Face, at: usize, cluster: &str, take: &mut impl FnMut(Glyph)) {
        let seen = cluster.char_indices().filter(|(_, c)| !is_unseen(*c));
        let mut found = Vec::new();
        for (offset, c) in seen {
            let start = at + offset;
            match self.character(face, c, start..start + c.len_utf8()) {
                Some(glyph) => found.push(glyph),
                None => return take(self.stand_in(at..at + cluster.len())),
            }
        }
        let Some(last) = found.last_mut() else {
            return;
        };
        last.stands_for.end = at + cluster.len();
        for mut glyph in found {
            let c = cluster[glyph.stands_for.start - at..].chars().next();
            if c.is_some_and(is_combining_mark) {
                glyph.advance = 0.0;
            }
            take(glyph);
        }
    }

    fn character(&self, face: Face, c: char, stands_for: Range<usize>) -> Option<Glyph> {
        [face, Face::Regular, Face::Signs, Face::Mono]
            .into_iter()
            .find_map(|face| {
                let (id, advance) = self.0[face as usize].get(c)?;
                Some(Glyph {
                    face,
                    id,
                    advance,
                    stands_for: stands_for.clone(),
                })
            })
    }

    /// What a reader sees as one sign and no typeface has.
    pub(super) fn lacking<'t>(&self, text: &'t str) -> Vec<&'t str> {
        let stand_in = self.stand_in(0..0).id;
        let mut lacking = Vec::new();
        self.each(Face::Regular, text, |glyph| {
            let sign = text.get(glyph.stands_for).unwrap_or_default();
            let is_one = glyph.face == Face::Signs && glyph.id == stand_in;
            if is_one && !sign.starts_with(STAND_IN) {
                lacking.push(sign);
            }
        });
        lacking
    }

    fn stand_in(&self, stands_for: Range<usize>) -> Glyph {
        let (id, advance) = self.0[Face::Signs as usize]
            .get(STAND_IN)
            .unwrap_or_default();
        Glyph {
            face: Face::Signs,
            id,
            advance,
            stands_for,
        }
    }
}

/// Shows nothing itself: the end of a line, joiners and variation selectors.
const fn is_unseen(c: char) -> bool {
    matches!(c, '\n' | '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_of_the_three_languages_has_a_glyph_of_its_own() {
        let faces = Typefaces::read();
        let letters = "abcåäöæøÅÄÖÆØéü–…”’·0123456789";
        for face in [Face::Regular, Face::Bold, Face::Italic, Face::Mono] {
            let glyphs = faces.glyphs(face, letters);
            assert!(glyphs.iter().all(|glyph| glyph.face == face), "{face:?}");
        }
    }

    #[test]
    fn what_no_typeface_has_is_one_box_that_stands_for_all_its_characters() {
        let faces = Typefaces::read();
        let glyphs = faces.glyphs(Face::Regular, "a👩‍🚒b");
        assert_eq!(glyphs.len(), 3);
        assert_eq!(faces.lacking("a👩‍🚒b□ ☐ å"), ["👩‍🚒"]);
        assert_eq!(
            (glyphs[1].face, glyphs[1].stands_for.clone()),
            (Face::Signs, 1..12)
        );
    }

    #[test]
    fn the_hyphen_of_a_lines_end_is_another_glyph_than_a_typed_one() {
        let faces = Typefaces::read();
        let glyphs = faces.glyphs(Face::Regular, "-\u{AD}");
        assert_ne!(glyphs[0].id, glyphs[1].id);
        assert!(glyphs[1].advance > 0.0);
    }
}
