//! Rules applied to the rows of a log: what stands, and what is masked.

use std::ops::Range;

use serde_json::json;

use crate::domain::name::slug;
use crate::domain::review::disclosure::field::STANDING;
use crate::domain::review::disclosure::ground::Ground;
use crate::domain::review::disclosure::rule::{MaskRule, MaskedThing};
use crate::domain::review::disclosure::source::SourceRow;

/// A piece of a text in the copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    /// The number of a mask.
    Mask(usize),
}

/// A field of a row in the copy; `row` for all of one that is masked whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaskedPart {
    pub name: String,
    pub pieces: Vec<Piece>,
}

/// A row in the copy. Number 0 is the title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaskedRow {
    pub number: usize,
    pub parts: Vec<MaskedPart>,
}

impl MaskedRow {
    pub fn part(&self, name: &str) -> Option<&[Piece]> {
        let part = self.parts.iter().find(|part| part.name == name);
        part.map(|part| part.pieces.as_slice())
    }

    pub fn has_mask(&self) -> bool {
        let pieces = self.parts.iter().flat_map(|part| &part.pieces);
        pieces.into_iter().any(|it| matches!(it, Piece::Mask(_)))
    }

    /// The id where it stands in the copy.
    pub fn id(&self) -> Option<&str> {
        match self.part("id")? {
            [Piece::Text(id)] => Some(id),
            _ => None,
        }
    }
}

/// One masked part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mask {
    /// From 1, in the order of the copy.
    pub number: usize,
    pub row: usize,
    pub field: String,
    pub thing: MaskedThing,
    pub grounds: Vec<Ground>,
    /// The rules in words that tell nothing of what they mask.
    pub rules: Vec<String>,
    /// What is committed to, and is nowhere in the copy. Of a sealed row the digits of its record.
    pub(super) secret: String,
}

/// A copy: rows, masks, and how often each rule hit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Disclosure {
    pub rows: Vec<MaskedRow>,
    pub masks: Vec<Mask>,
    pub hits: Vec<usize>,
}

impl Disclosure {
    pub fn of(rows: &[SourceRow], rules: &[MaskRule]) -> Self {
        let mut made = Self {
            hits: vec![0; rules.len()],
            ..Self::default()
        };
        for row in rows {
            let masked = made.row(row, rules);
            made.rows.push(masked);
        }
        made
    }

    /// Masks that have no ground yet.
    pub fn without_ground(&self) -> usize {
        let without = self.masks.iter().filter(|it| it.grounds.is_empty());
        without.count()
    }

    /// True if a name of a file tells something that is masked.
    pub fn is_told_by(&self, name: &str) -> bool {
        let name = slug(name);
        let words = self.masks.iter().filter(|it| it.thing != MaskedThing::Row);
        let mut words = words.map(|it| slug(&it.secret));
        words.any(|word| word.len() > 2 && format!("-{name}-").contains(&format!("-{word}-")))
    }

    fn row(&mut self, row: &SourceRow, rules: &[MaskRule]) -> MaskedRow {
        let whole = hit(rules, |rule| rule.target.takes_row(row));
        let is_whole = !whole.is_empty() || row.is_protected;
        let mut parts = Vec::new();
        for (name, text) in &row.parts {
            if !is_whole || STANDING.contains(&name.as_str()) {
                let pieces = self.part(row, (name, text), rules);
                let name = name.clone();
                parts.push(MaskedPart { name, pieces });
            }
        }
        if is_whole {
            let secret = whole_secret(row);
            let mask = self.mask((row, "row"), (MaskedThing::Row, secret), &whole, rules);
            parts.push(MaskedPart {
                name: "row".to_owned(),
                pieces: vec![mask],
            });
        }
        MaskedRow {
            number: row.number,
            parts,
        }
    }

    fn part(
        &mut self,
        row: &SourceRow,
        (name, text): (&str, &str),
        rules: &[MaskRule],
    ) -> Vec<Piece> {
        let whole = hit(rules, |rule| rule.target.takes_part(row, name));
        if !whole.is_empty() {
            let thing = (MaskedThing::Field, text.to_owned());
            return vec![self.mask((row, name), thing, &whole, rules)];
        }
        // Times and kinds are the program's own.
        if matches!(name, "at" | "written-at" | "kind") {
            return vec![Piece::Text(text.to_owned())];
        }
        let mut pieces = Vec::new();
        let mut at = 0;
        for (place, by) in places(row, text, rules) {
            if place.start > at {
                pieces.push(Piece::Text(text[at..place.start].to_owned()));
            }
            at = place.end;
            let thing = by.first().map(|rule| rules[*rule].target.thing());
            let thing = thing.unwrap_or(MaskedThing::Words);
            let secret = text[place].to_owned();
            pieces.push(self.mask((row, name), (thing, secret), &by, rules));
        }
        if at < text.len() {
            pieces.push(Piece::Text(text[at..].to_owned()));
        }
        pieces
    }

    fn mask(
        &mut self,
        (row, field): (&SourceRow, &str),
        (thing, secret): (MaskedThing, String),
        by: &[usize],
        rules: &[MaskRule],
    ) -> Piece {
        let number = self.masks.len() + 1;
        by.iter().for_each(|rule| self.hits[*rule] += 1);
        let used = || by.iter().map(|rule| &rules[*rule]);
        let mut words: Vec<String> = used().map(|rule| rule.target.word()).collect();
        words.dedup();
        let mut grounds: Vec<Ground> = Vec::new();
        for ground in used().filter_map(|rule| rule.ground.as_ref()) {
            if !grounds.contains(ground) {
                grounds.push(ground.clone());
            }
        }
        self.masks.push(Mask {
            number,
            row: row.number,
            field: field.to_owned(),
            thing,
            grounds,
            rules: words,
            secret,
        });
        Piece::Mask(number)
    }
}

fn hit(rules: &[MaskRule], takes: impl Fn(&MaskRule) -> bool) -> Vec<usize> {
    let all = rules.iter().enumerate();
    all.filter(|(_, rule)| takes(rule))
        .map(|(at, _)| at)
        .collect()
}

/// What a row that is masked whole is committed to by.
pub(super) fn whole_secret(row: &SourceRow) -> String {
    if row.is_protected {
        return row.sha.clone();
    }
    let hidden = row.parts.iter();
    let hidden: Vec<_> = hidden
        .filter(|(name, _)| !STANDING.contains(&name.as_str()))
        .map(|(name, text)| json!([name, text]))
        .collect();
    serde_json::Value::from(hidden).to_string()
}

/// Where the rules hit, in order, those that overlap as one.
fn places(row: &SourceRow, text: &str, rules: &[MaskRule]) -> Vec<(Range<usize>, Vec<usize>)> {
    let all = rules.iter().enumerate();
    let mut all: Vec<(Range<usize>, usize)> = all
        .flat_map(|(at, rule)| {
            let places = rule.target.places(row, text).into_iter();
            places.map(move |place| (place, at))
        })
        .filter(|(place, _)| !place.is_empty())
        .collect();
    all.sort_by_key(|(place, rule)| (place.start, place.end, *rule));
    let mut joined: Vec<(Range<usize>, Vec<usize>)> = Vec::new();
    for (place, rule) in all {
        match joined.last_mut() {
            Some((last, by)) if place.start < last.end => {
                last.end = last.end.max(place.end);
                by.push(rule);
            }
            _ => joined.push((place, vec![rule])),
        }
    }
    for (_, by) in &mut joined {
        by.sort_unstable();
        by.dedup();
    }
    joined
}
