//! What stands in a copy unmasked, and looks as if it should not: numbers, addresses, people of the contact list,
//! and words that are masked elsewhere.

use std::collections::BTreeMap;

use crate::domain::people::contact::Contacts;
use crate::domain::review::disclosure::find;
use crate::domain::review::disclosure::mask::{Disclosure, Piece};
use crate::domain::review::disclosure::pattern::Pattern;
use crate::domain::review::disclosure::rule::MaskedThing;

/// Shortest text that is looked for elsewhere.
const SHORTEST: usize = 4;

/// Something that may have been forgotten.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seeming {
    pub thing: MaskedThing,
    pub text: String,
    /// Numbers of the rows that have it.
    pub rows: Vec<usize>,
}

/// In the order of kind and text. A text that is masked elsewhere is told by its number alone.
pub fn unmasked(copy: &Disclosure, contacts: &Contacts) -> Vec<Seeming> {
    let people = contacts.people().map(|(_, person)| person.name.as_str());
    let people: Vec<&str> = people.filter(|name| name.contains(' ')).collect();
    let is_words = |thing| !matches!(thing, MaskedThing::Row | MaskedThing::Field);
    let masked = copy.masks.iter().filter(|it| is_words(it.thing));
    let masked = masked.filter(|it| it.secret.chars().count() >= SHORTEST);
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    for mask in masked {
        numbers.entry(&mask.secret).or_insert(mask.number);
    }
    let masked: Vec<(usize, &str)> = numbers.iter().map(|(text, it)| (*it, *text)).collect();
    let mut all: BTreeMap<(MaskedThing, String), Vec<usize>> = BTreeMap::new();
    for (row, text) in texts(copy) {
        for (thing, found) in in_text(text, &people, &masked) {
            let rows = all.entry((thing, found)).or_default();
            if rows.last() != Some(&row) {
                rows.push(row);
            }
        }
    }
    let told = |((thing, text), rows)| Seeming { thing, text, rows };
    all.into_iter().map(told).collect()
}

fn texts(copy: &Disclosure) -> impl Iterator<Item = (usize, &str)> {
    copy.rows.iter().flat_map(|row| {
        let parts = row.parts.iter();
        let parts =
            parts.filter(|part| !matches!(part.name.as_str(), "id" | "at" | "written-at" | "kind"));
        let pieces = parts.flat_map(|part| &part.pieces);
        pieces.filter_map(|piece| match piece {
            Piece::Text(text) => Some((row.number, text.as_str())),
            Piece::Mask(_) => None,
        })
    })
}

fn in_text(text: &str, people: &[&str], masked: &[(usize, &str)]) -> Vec<(MaskedThing, String)> {
    let mut found = Vec::new();
    for (pattern, thing) in [
        (Pattern::Phone, MaskedThing::Phone),
        (Pattern::Mail, MaskedThing::Mail),
        (Pattern::Civic, MaskedThing::Civic),
    ] {
        let places = pattern.found(text).into_iter();
        found.extend(places.map(|place| (thing, text[place].to_owned())));
    }
    let named = people
        .iter()
        .filter(|name| !find::words(text, name).is_empty());
    found.extend(named.map(|name| (MaskedThing::Person, (*name).to_owned())));
    // Told by the number of the mask: the words themselves are to stand nowhere.
    let again = masked
        .iter()
        .filter(|(_, secret)| !find::found(text, secret).is_empty());
    found.extend(again.map(|(number, _)| (MaskedThing::Words, number.to_string())));
    found
}
