//! Which of several named things a person means: by id or name, by some words of it, or by words that
//! hold the name; case and accents folded.

use crate::domain::name::folded;
use crate::domain::nearest::nearest;

/// A name shorter than this inside of other words means nothing.
const TELLING: usize = 3;

/// What a typed name comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Likely {
    /// The place among the candidates.
    One(usize),
    /// Nobody is called so; this one looks most like it.
    None(Option<usize>),
}

/// `candidates`: id and name of each.
pub fn likely(typed: &str, candidates: &[(&str, &str)]) -> Likely {
    let wanted = folded(typed.trim());
    let all: Vec<(String, String)> = candidates
        .iter()
        .map(|(id, name)| (folded(id), folded(name)))
        .collect();
    let exact = all
        .iter()
        .position(|(id, name)| *id == wanted || *name == wanted);
    if let Some(exact) = exact {
        return Likely::One(exact);
    }
    let words: Vec<&str> = wanted.split_whitespace().collect();
    let has = |(id, name): &(String, String)| {
        let both = format!("{id} {name}");
        !words.is_empty() && words.iter().all(|word| both.contains(word))
    };
    let mut having = all.iter().enumerate().filter(|(_, it)| has(it));
    if let (Some((one, _)), None) = (having.next(), having.next()) {
        return Likely::One(one);
    }
    let within = |(_, (id, name)): &(usize, &(String, String))| {
        let told = |text: &str| text.chars().count() >= TELLING && wanted.contains(text);
        told(name) || told(id)
    };
    // Of two that are held the longer was meant; the first of equals.
    let held = all.iter().enumerate().filter(within);
    let longest = held.rev().max_by_key(|(_, (_, name))| name.len());
    if let Some((one, _)) = longest {
        return Likely::One(one);
    }
    let names = candidates.iter().flat_map(|(id, name)| [*id, *name]);
    let near = nearest(typed, names);
    let near = near.and_then(|near| {
        let is = |(id, name): &(&str, &str)| *id == near || *name == near;
        candidates.iter().position(is)
    });
    Likely::None(near)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SYSTEMS: [(&str, &str); 4] = [
        ("produktion/ladok-for-studenter", "Ladok för studenter"),
        (
            "produktion/ladok-for-integratorer",
            "Ladok för integratörer",
        ),
        ("confluence", "Confluence"),
        ("uppfoljning", "Uppföljningsdatabaserna"),
    ];

    #[test]
    fn a_name_is_known_by_some_of_its_words_or_inside_of_others() {
        for (typed, found) in [
            ("CONFLUENCE", Likely::One(2)),
            ("studenter", Likely::One(0)),
            ("läsläge i Ladok för studenter", Likely::One(0)),
            ("uppfoljningsdatabaserna", Likely::One(3)),
            ("ladok", Likely::None(Some(0))),
            ("Conflunce", Likely::None(Some(2))),
            ("", Likely::None(None)),
        ] {
            assert_eq!(likely(typed, &SYSTEMS), found, "{typed}");
        }
    }
}
