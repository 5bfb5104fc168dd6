//! Words found in a text, whatever their case.

use std::ops::Range;

/// Where a text has another, case aside; places that overlap once.
pub(super) fn found(text: &str, wanted: &str) -> Vec<Range<usize>> {
    let mut places: Vec<Range<usize>> = Vec::new();
    if wanted.is_empty() {
        return places;
    }
    for (at, _) in text.char_indices() {
        let is_behind = places.last().is_none_or(|last| last.end <= at);
        if let Some(length) = begins(&text[at..], wanted).filter(|_| is_behind) {
            places.push(at..at + length);
        }
    }
    places
}

/// The same where it is words of its own; the s of a genitive may stand behind it.
pub(super) fn words(text: &str, wanted: &str) -> Vec<Range<usize>> {
    let all = found(text, wanted).into_iter();
    all.filter_map(|place| as_word(text, place)).collect()
}

/// A place with the s of a genitive, where it is a word of its own.
pub(super) fn as_word(text: &str, place: Range<usize>) -> Option<Range<usize>> {
    let before = text[..place.start].chars().next_back();
    if before.is_some_and(char::is_alphanumeric) {
        return None;
    }
    let after = &text[place.end..];
    let ends = |text: &str| !text.starts_with(char::is_alphanumeric);
    let genitive = ["s", "'s", "\u{2019}s"].into_iter().find(|it| {
        let rest = after.strip_prefix(it);
        rest.is_some_and(ends)
    });
    match genitive {
        Some(genitive) => Some(place.start..place.end + genitive.len()),
        None => ends(after).then_some(place),
    }
}

/// The length of what stands for a text at the beginning of another.
fn begins(text: &str, wanted: &str) -> Option<usize> {
    let mut rest = text.chars();
    for want in wanted.chars() {
        let has = rest.next()?;
        if has != want && !has.to_lowercase().eq(want.to_lowercase()) {
            return None;
        }
    }
    Some(text.len() - rest.as_str().len())
}
