//! Fuzzy look-up of one of several named things: by id or name, by words of it, or by words that contain
//! the name; case and accents folded.

use crate::domain::name::folded;
use crate::domain::suggest::closest_match;

/// A name shorter than this inside of other words means nothing.
const TELLING: usize = 3;

/// Result of a look-up, as indices into the candidates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FuzzyMatch {
    One(usize),
    /// Two or more, in their order.
    Several(Vec<usize>),
    /// No match; index of the most similar candidate.
    None(Option<usize>),
}

/// `candidates`: id and name of each. Whole words go before parts of words.
pub fn fuzzy_match(typed: &str, candidates: &[(&str, &str)]) -> FuzzyMatch {
    let wanted = folded(typed.trim());
    let all: Vec<(String, String)> = candidates
        .iter()
        .map(|(id, name)| (folded(id), folded(name)))
        .collect();
    let exact = |(id, name): &(String, String)| *id == wanted || *name == wanted;
    let words: Vec<&str> = words(&wanted).collect();
    let whole = |(id, name): &(String, String)| {
        let has = |word: &&str| {
            self::words(id)
                .chain(self::words(name))
                .any(|it| it == *word)
        };
        !words.is_empty() && words.iter().all(has)
    };
    let partly = |(id, name): &(String, String)| {
        let has = |word: &&str| id.contains(*word) || name.contains(*word);
        !words.is_empty() && words.iter().all(has)
    };
    if let Some(exact) = all.iter().position(exact) {
        return FuzzyMatch::One(exact);
    }
    let found = found(&all, whole).or_else(|| found(&all, partly));
    found
        .or_else(|| held(&all, &wanted).map(FuzzyMatch::One))
        .unwrap_or_else(|| FuzzyMatch::None(near(typed, candidates)))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

fn found(
    all: &[(String, String)],
    is_it: impl Fn(&(String, String)) -> bool,
) -> Option<FuzzyMatch> {
    let found = all.iter().enumerate().filter(|(_, it)| is_it(it));
    let found: Vec<usize> = found.map(|(at, _)| at).collect();
    match found.as_slice() {
        [] => None,
        [one] => Some(FuzzyMatch::One(*one)),
        _ => Some(FuzzyMatch::Several(found)),
    }
}

/// Candidate whose name occurs in the typed text; of two the longer, of equals the first.
fn held(all: &[(String, String)], wanted: &str) -> Option<usize> {
    let told = |text: &str| text.chars().count() >= TELLING && wanted.contains(text);
    let held = all
        .iter()
        .enumerate()
        .filter(|(_, (id, name))| told(name) || told(id));
    let longest = held.rev().max_by_key(|(_, (_, name))| name.len());
    longest.map(|(at, _)| at)
}

/// A typing error is one in the whole name or in a word of it: `ladock` is Ladok för personal, not Slack.
fn near(typed: &str, candidates: &[(&str, &str)]) -> Option<usize> {
    let of_one = |(id, name): &(&'_ str, &'_ str)| -> Vec<String> {
        let whole = [*id, *name];
        let parts = whole.into_iter().flat_map(words);
        whole.into_iter().chain(parts).map(str::to_owned).collect()
    };
    let all: Vec<Vec<String>> = candidates.iter().map(of_one).collect();
    let near = closest_match(typed, all.iter().flatten().map(String::as_str))?.to_owned();
    all.iter().position(|names| names.contains(&near))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SYSTEMS: [(&str, &str); 5] = [
        ("produktion/ladok-for-studenter", "Ladok för studenter"),
        (
            "produktion/ladok-for-integratorer",
            "Ladok för integratörer",
        ),
        ("confluence", "Confluence"),
        ("uppfoljning", "Uppföljningsdatabaserna"),
        ("ladokkonsortiet-se", "ladokkonsortiet.se"),
    ];

    #[test]
    fn a_name_is_known_by_some_of_its_words_or_inside_of_others() {
        for (typed, found) in [
            ("CONFLUENCE", FuzzyMatch::One(2)),
            ("studenter", FuzzyMatch::One(0)),
            ("läsläge i Ladok för studenter", FuzzyMatch::One(0)),
            ("uppfoljningsdatabaserna", FuzzyMatch::One(3)),
            ("ladok", FuzzyMatch::Several(vec![0, 1])),
            ("Conflunce", FuzzyMatch::None(Some(2))),
            ("ladock", FuzzyMatch::None(Some(0))),
            ("", FuzzyMatch::None(None)),
        ] {
            assert_eq!(fuzzy_match(typed, &SYSTEMS), found, "{typed}");
        }
    }
}
