//! Commitment to a masked text: SHA-256 of a random salt and the text. Without the salt the text cannot be found from it.

use crate::domain::log::entry::Sha256;
use crate::domain::review::disclosure::mask::{Disclosure, Piece, whole_secret};
use crate::domain::review::disclosure::rule::MaskedThing;
use crate::domain::review::disclosure::source::SourceRow;

/// Random bytes that a text is hashed with.
pub type Salt = [u8; 32];

/// SHA-256 of the salt and the text behind it.
pub fn commitment(salt: &Salt, text: &str) -> Sha256 {
    Sha256::of(&[salt.as_slice(), text.as_bytes()].concat())
}

/// A copy as its fingerprint covers it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CopyRecord {
    pub rows: Vec<RecordedRow>,
    pub masks: Vec<RecordedMask>,
    /// The parts of the text that is shown, each with its hash; none of a PDF.
    pub shown: Vec<(String, Sha256)>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordedRow {
    pub number: usize,
    pub parts: Vec<(String, Vec<RecordedPiece>)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordedPiece {
    Text(String),
    Mask { number: usize, commitment: Sha256 },
}

/// A line of the list of masks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordedMask {
    pub number: usize,
    pub row: usize,
    pub field: String,
    pub thing: MaskedThing,
    pub grounds: Vec<String>,
    pub rules: Vec<String>,
}

impl CopyRecord {
    /// Each mask is committed to with the salt of its number; there is one more than masks.
    pub fn of(copy: &Disclosure, salts: &[Salt]) -> Self {
        let piece = |piece: &Piece| match piece {
            Piece::Text(text) => RecordedPiece::Text(text.clone()),
            Piece::Mask(number) => RecordedPiece::Mask {
                number: *number,
                commitment: commitment(&salts[*number], &copy.masks[*number - 1].secret),
            },
        };
        let rows = copy.rows.iter().map(|row| {
            let parts = row.parts.iter();
            let parts =
                parts.map(|part| (part.name.clone(), part.pieces.iter().map(piece).collect()));
            RecordedRow {
                number: row.number,
                parts: parts.collect(),
            }
        });
        let masks = copy.masks.iter().map(|mask| RecordedMask {
            number: mask.number,
            row: mask.row,
            field: mask.field.clone(),
            thing: mask.thing,
            grounds: mask.grounds.iter().map(|it| it.law.clone()).collect(),
            rules: mask.rules.clone(),
        });
        Self {
            rows: rows.collect(),
            masks: masks.collect(),
            shown: Vec::new(),
        }
    }
}

impl RecordedRow {
    /// True if the row is a copy of this one: what is not masked is the same, and what is masked is what was
    /// committed to. Who wrote it may be called otherwise today.
    pub fn is_of(&self, source: &SourceRow, salts: &[Salt]) -> bool {
        let whole = self.parts.iter().find(|(name, _)| name == "row");
        if let Some((_, pieces)) = whole
            && !fits(pieces, &whole_secret(source), salts)
        {
            return false;
        }
        let mut parts = self.parts.iter().filter(|(name, _)| name != "row");
        let is_in_source = |(name, pieces): &(String, Vec<RecordedPiece>)| {
            let mut all = source.parts.iter();
            name == "writer" || all.any(|(other, text)| other == name && fits(pieces, text, salts))
        };
        let is_same_count = whole.is_some() || self.parts.len() == source.parts.len();
        is_same_count && parts.all(is_in_source)
    }
}

/// True if a text is these pieces, one behind the other.
fn fits(pieces: &[RecordedPiece], text: &str, salts: &[Salt]) -> bool {
    match pieces {
        [] => text.is_empty(),
        [RecordedPiece::Text(piece), rest @ ..] => {
            let after = text.strip_prefix(piece.as_str());
            after.is_some_and(|after| fits(rest, after, salts))
        }
        [
            RecordedPiece::Mask {
                number,
                commitment: said,
            },
            rest @ ..,
        ] => {
            let Some(salt) = salts.get(*number) else {
                return false;
            };
            let next = match rest.first() {
                Some(RecordedPiece::Text(next)) => next.as_str(),
                Some(RecordedPiece::Mask { .. }) => "",
                None => return commitment(salt, text) == *said,
            };
            let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
            let mut ends = ends.filter(|at| text[*at..].starts_with(next));
            let end = ends.find(|at| commitment(salt, &text[..*at]) == *said);
            end.is_some_and(|end| fits(rest, &text[end..], salts))
        }
    }
}
