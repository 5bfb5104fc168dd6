//! The order in which texts from elsewhere are read: as their contents say, else as their names.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use crate::domain::documents::folder_import::{is_index, stem};
use crate::domain::name::folded;

/// Paths in reading order: those of a table of contents first; then by folder, the index file first, by
/// position given for files and folders, by name with numbers compared by value.
pub fn ordered(
    paths: &[String],
    contents: &[String],
    places: &BTreeMap<String, f64>,
) -> Vec<String> {
    let known: BTreeSet<&String> = paths.iter().collect();
    let mut seen: BTreeSet<&String> = BTreeSet::new();
    let named = contents.iter().filter(|path| known.contains(path));
    let mut ordered: Vec<String> = named.filter(|path| seen.insert(path)).cloned().collect();
    let mut rest: Vec<&String> = paths.iter().filter(|path| !seen.contains(path)).collect();
    rest.sort_by_cached_key(|path| key(path, places));
    ordered.extend(rest.into_iter().cloned());
    ordered
}

/// A piece of a name: figures by their value, before words.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum NamePiece {
    Number(u64),
    Word(String),
}

/// The place of a file or a folder in the one above it; what has none comes last.
#[derive(PartialEq)]
struct SortKey(Option<f64>);

impl Eq for SortKey {}

impl Ord for SortKey {
    fn cmp(&self, other: &Self) -> Ordering {
        let value = |given: &Self| given.0.unwrap_or(f64::INFINITY);
        value(self).total_cmp(&value(other))
    }
}

impl PartialOrd for SortKey {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

type Part = (bool, SortKey, Vec<NamePiece>);

fn key(path: &str, places: &BTreeMap<String, f64>) -> (Vec<Part>, String) {
    let parts: Vec<&str> = path.split('/').collect();
    let last = parts.len() - 1;
    let part = |(at, part): (usize, &&str)| {
        let name = if at == last { stem(part) } else { part };
        let given = places.get(&parts[..=at].join("/")).copied();
        (
            !(at == last && is_index(name)),
            SortKey(given),
            pieces(name),
        )
    };
    (
        parts.iter().enumerate().map(part).collect(),
        path.to_owned(),
    )
}

fn pieces(name: &str) -> Vec<NamePiece> {
    let name = folded(name);
    let mut pieces = Vec::new();
    let mut rest = name.as_str();
    while let Some(first) = rest.chars().next() {
        let is_figure = |c: char| c.is_ascii_digit() == first.is_ascii_digit();
        let end = rest.find(|c| !is_figure(c)).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        pieces.push(match piece.parse() {
            Ok(number) if first.is_ascii_digit() => NamePiece::Number(number),
            _ => NamePiece::Word(piece.to_owned()),
        });
        rest = after;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(paths: &[&str], contents: &[&str]) -> Vec<String> {
        let owned = |all: &[&str]| all.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        ordered(&owned(paths), &owned(contents), &BTreeMap::new())
    }

    #[test]
    fn without_contents_the_places_that_pages_and_folders_are_given_rule() {
        let paths = ["a.md", "b.md", "sen/x.md", "c.md", "README.md"].map(str::to_owned);
        let places = [("b.md", 2.0), ("sen", 1.0), ("a.md", 3.5)];
        let places = places.map(|(path, place)| (path.to_owned(), place));
        assert_eq!(
            ordered(&paths, &[], &BTreeMap::from(places)),
            ["README.md", "sen/x.md", "b.md", "a.md", "c.md"]
        );
    }

    #[test]
    fn without_contents_the_readme_stands_first_and_figures_count_by_their_value() {
        assert_eq!(
            order(
                &[
                    "b.md",
                    "10-c.md",
                    "2-a.md",
                    "docs/z.md",
                    "docs/README.md",
                    "README.md"
                ],
                &[]
            ),
            [
                "README.md",
                "2-a.md",
                "10-c.md",
                "b.md",
                "docs/README.md",
                "docs/z.md"
            ]
        );
    }

    #[test]
    fn contents_rule_and_what_they_do_not_name_comes_after() {
        assert_eq!(
            order(
                &["a.md", "b.md", "c.md"],
                &["c.md", "gone.md", "a.md", "c.md"]
            ),
            ["c.md", "a.md", "b.md"]
        );
    }
}
