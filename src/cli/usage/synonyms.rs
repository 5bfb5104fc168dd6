//! Verbs and values in the binder's language: `nere` for `down`. The list is in the catalogues.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use crate::domain::name::folded;
use crate::render::words::Words;
use crate::say;

/// `down: nere, ned`, a line each: the word as it is defined, then what may be typed for it. The first
/// is the one that is shown.
pub(crate) struct Synonyms(pub(super) Vec<(String, Vec<String>)>);

impl Synonyms {
    pub(crate) fn of(words: &Words) -> Self {
        Self::listed(&words.say(&say!("usage-synonyms")))
    }

    pub(super) fn listed(list: &str) -> Self {
        let line = |line: &str| {
            let (word, others) = line.split_once(':')?;
            let others = others.split(',').map(|it| it.trim().to_owned());
            Some((word.trim().to_owned(), others.collect()))
        };
        Self(list.lines().filter_map(line).collect())
    }

    /// The words as they are defined.
    pub(super) fn defined(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(word, _)| word.as_str())
    }

    /// The possible value that a synonym stands for.
    pub(crate) fn meant<'a>(&self, typed: &str, possible: &[&'a str]) -> Option<&'a str> {
        let wanted = folded(typed);
        let stands_for = |word: &str| {
            let known = self.0.iter().filter(|(known, _)| known == word);
            known
                .flat_map(|(_, others)| others)
                .any(|it| folded(it) == wanted)
        };
        possible.iter().copied().find(|word| stands_for(word))
    }

    /// The choice that was typed, as it is defined or by a synonym, with spaces or hyphens.
    pub(super) fn chosen<'a>(&self, typed: &str, choices: &'a [String]) -> Option<&'a str> {
        let hyphened = typed.replace(' ', "-");
        let exact = choices.iter().find(|it| **it == hyphened);
        let known: Vec<&str> = choices.iter().map(String::as_str).collect();
        exact
            .map(String::as_str)
            .or_else(|| self.meant(&hyphened, &known))
    }

    /// The word of the binder's language for a defined word; that word itself where there is none.
    pub(crate) fn shown<'a>(&'a self, word: &'a str) -> &'a str {
        let known = self.0.iter().find(|(known, _)| known == word);
        known
            .and_then(|(_, others)| others.first())
            .map_or(word, String::as_str)
    }
}

/// The word of `known` that was typed, literally or by a synonym.
pub(crate) fn word_typed<'a>(typed: &str, known: &[&'a str], words: &Words) -> Option<&'a str> {
    let exact = known.iter().copied().find(|word| *word == typed);
    exact.or_else(|| Synonyms::of(words).meant(typed, known))
}

/// The arguments with a rejected word replaced, once for each of its positions.
pub(super) fn replaced(
    error: &Error,
    args: &[OsString],
    synonyms: &Synonyms,
) -> Vec<Vec<OsString>> {
    if error.kind() != ErrorKind::InvalidValue {
        return Vec::new();
    }
    let (typed, possible) = (ContextKind::InvalidValue, ContextKind::ValidValue);
    let (Some(ContextValue::String(typed)), Some(ContextValue::Strings(possible))) =
        (error.get(typed), error.get(possible))
    else {
        return Vec::new();
    };
    let possible: Vec<&str> = possible.iter().map(String::as_str).collect();
    let Some(meant) = synonyms.meant(typed, &possible) else {
        return Vec::new();
    };
    let option = format!("={typed}");
    let instead = |word: &OsString| {
        let word = word.to_str()?;
        let name = word
            .strip_suffix(option.as_str())
            .filter(|name| name.starts_with("--"));
        match name {
            Some(name) => Some(OsString::from(format!("{name}={meant}"))),
            None => (word == typed).then(|| OsString::from(meant)),
        }
    };
    let places = args.iter().enumerate();
    let places = places.filter_map(|(at, word)| Some((at, instead(word)?)));
    let all = places.map(|(at, word)| {
        let mut args = args.to_vec();
        args[at] = word;
        args
    });
    all.collect()
}
