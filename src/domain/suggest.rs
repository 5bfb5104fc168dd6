//! Suggestions for unknown words.

use crate::domain::name::folded;

/// Below this two words are no longer alike (Jaro–Winkler, 0 to 1).
const ALIKE: f64 = 0.8;

/// The candidate that looks most like the word, case and accents folded; none where nothing does.
pub fn closest_match<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let wanted = folded(word);
    let likeness = |candidate: &str| likeness(&wanted, &folded(candidate));
    candidates
        .into_iter()
        .map(|candidate| (likeness(candidate), candidate))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        // The first of equals, so that the answer does not depend on the order of a map.
        .fold(None, |best: Option<(f64, &str)>, next| match best {
            Some(best) if best.0 >= next.0 => Some(best),
            _ => Some(next),
        })
        .map(|(_, candidate)| candidate)
}

/// True if a word is another with a slip of the finger or two in it.
pub fn is_slip(word: &str, meant: &str) -> bool {
    strsim::damerau_levenshtein(&folded(word), &folded(meant)) <= 2
}

/// For words of two or three letters a missing letter is too much for the similarity measure.
fn likeness(one: &str, other: &str) -> f64 {
    let is_short = (2..=3).contains(&one.chars().count());
    let slip = is_short && strsim::damerau_levenshtein(one, other) == 1;
    strsim::jaro_winkler(one, other).max(if slip { ALIKE } else { 0.0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_understood() {
        let known = ["aktivering", "utvärdering", "kommunikation"];
        assert_eq!(closest_match("aktivring", known), Some("aktivering"));
        assert_eq!(closest_match("UTVARDERING", known), Some("utvärdering"));
        assert_eq!(closest_match("xyz", known), None);
        assert_eq!(closest_match("wy", ["why", "at", "late"]), Some("why"));
    }
}
