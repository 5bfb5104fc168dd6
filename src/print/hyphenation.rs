//! Hyphenation of long words by the rules of the language.

use crate::domain::language::Language;

/// Letters that a word must have to be divided, and that stay together at its ends.
const LONG_WORD: usize = 7;
const AT_ENDS: usize = 3;

/// Whether a word is one that may be divided: long, and nothing but letters within.
pub(super) fn is_long(word: &str) -> bool {
    letters(word).is_some()
}

/// The bytes behind which a word may be divided, in order.
pub(super) fn places(word: &str, language: Language) -> Vec<usize> {
    let Some((head, core)) = letters(word) else {
        return Vec::new();
    };
    let count = core.chars().count();
    let (mut at, mut passed, mut places) = (head, 0, Vec::new());
    for syllable in hypher::hyphenate(core, rules(language)) {
        at += syllable.len();
        passed += syllable.chars().count();
        if passed >= AT_ENDS && passed + AT_ENDS <= count {
            places.push(at);
        }
    }
    places
}

/// The letters of a word without the signs around it, and where they begin.
fn letters(word: &str) -> Option<(usize, &str)> {
    let no_letter = |c: char| !c.is_alphabetic();
    let head = word.len() - word.trim_start_matches(no_letter).len();
    let core = word[head..].trim_end_matches(no_letter);
    let long = core.chars().count() >= LONG_WORD;
    (long && core.chars().all(char::is_alphabetic)).then_some((head, core))
}

const fn rules(language: Language) -> hypher::Lang {
    match language {
        Language::Swedish => hypher::Lang::Swedish,
        Language::Danish => hypher::Lang::Danish,
        Language::English => hypher::Lang::English,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_words_names_with_signs_and_numbers_are_not_divided() {
        for word in ["kort", "070-174", "anna@ladok.example", ""] {
            assert_eq!(places(word, Language::Swedish), [0; 0], "{word}");
        }
        assert!(!places("(säkerhetskopiering)", Language::Swedish).is_empty());
    }
}
