//! Recognition of web and mail addresses, telephone numbers and dates in running text.

use std::ops::Range;

/// Web and mail addresses of a text, with what each leads to.
pub(super) fn links(text: &str) -> Vec<(Range<usize>, String)> {
    words(text)
        .filter_map(|(at, word)| {
            let word_at = at + (word.len() - word.trim_start_matches(OPENS).len());
            let word = word.trim_start_matches(OPENS).trim_end_matches(CLOSES);
            let target = target(word)?;
            Some((word_at..word_at + word.len(), target))
        })
        .collect()
}

/// What may stand around an address without being part of it.
const OPENS: &[char] = &['(', '<', '[', '"', '”', '“', '‹', '«'];
const CLOSES: &[char] = &[
    '.', ',', ';', ':', '!', '?', ')', '>', ']', '"', '”', '“', '›', '»',
];

fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let start = text.as_ptr() as usize;
    text.split(|c: char| c.is_whitespace() || c == '|')
        .filter(|word| !word.is_empty())
        .map(move |word| (word.as_ptr() as usize - start, word))
}

/// Only what cannot do anything but open a page or a letter; only characters that an address may have.
fn target(word: &str) -> Option<String> {
    let plain = word
        .bytes()
        .all(|b| b.is_ascii_graphic() && !br#"<>"\^`{|}"#.contains(&b));
    if !plain {
        return None;
    }
    let low = word.to_ascii_lowercase();
    let web = ["https://", "http://"]
        .into_iter()
        .find_map(|scheme| low.strip_prefix(scheme));
    if web.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '[')) {
        return Some(word.to_owned());
    }
    if low.strip_prefix("mailto:").is_some_and(is_mail) {
        return Some(word.to_owned());
    }
    is_mail(word).then(|| format!("mailto:{word}"))
}

fn is_mail(word: &str) -> bool {
    let Some((user, host)) = word.split_once('@') else {
        return false;
    };
    let in_name = |c: char| c.is_ascii_alphanumeric() || ".-_+".contains(c);
    let labels = host.split('.').collect::<Vec<_>>();
    let label =
        |l: &&str| !l.is_empty() && l.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    !user.is_empty() && user.chars().all(in_name) && labels.len() > 1 && labels.iter().all(label)
}

/// Telephone numbers of a text: a row of at least six digits with single spaces and hyphens between, and
/// what they lead to. Days (`2026-03-14`) and times are none.
pub(super) fn telephones(text: &str) -> Vec<(Range<usize>, String)> {
    rows_of_digits(text)
        .into_iter()
        .filter_map(|range| {
            let row = &text[range.clone()];
            let digits: String = row.chars().filter(char::is_ascii_digit).collect();
            let plus = row.starts_with('+');
            let looks = plus
                || row.starts_with('0')
                || row.starts_with("(0")
                || row.contains(' ') && is_in_pairs(row);
            let told = looks && !is_day(row) && (6..=15).contains(&digits.len());
            told.then(|| {
                (
                    range,
                    format!("tel:{}{digits}", if plus { "+" } else { "" }),
                )
            })
        })
        .collect()
}

/// Danish numbers are written in pairs: `00 00 00 11`.
fn is_in_pairs(row: &str) -> bool {
    row.split(' ')
        .all(|pair| pair.len() == 2 && pair.bytes().all(|b| b.is_ascii_digit()))
}

/// Days, numbers (`4 000`), telephones and the beginnings of addresses: where a line must not end inside.
pub(super) fn kept_whole(text: &str) -> Vec<Range<usize>> {
    let phones = telephones(text).into_iter().map(|(range, _)| range);
    let whole = |range: &Range<usize>| {
        let mut groups = text[range.clone()].split(' ').skip(1);
        groups.all(|group| group.len() == 3)
    };
    let numbers = rows_of_digits(text).into_iter().filter(whole);
    let schemes = text.match_indices("://").map(|(at, _)| at..at + 4);
    phones.chain(numbers).chain(schemes).collect()
}

/// Digits with single spaces, hyphens and brackets between them, beginning and ending with no letter beside.
fn rows_of_digits(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut rows = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() && bytes[at] != b'+' && bytes[at] != b'(' {
            at += 1;
            continue;
        }
        let end = end_of_row(bytes, at);
        let apart = |place: Option<char>| {
            !place.is_some_and(|c| c.is_alphanumeric() || ":.,/@_".contains(c))
        };
        let after = text[end..].chars().take(2).collect::<Vec<_>>();
        let ends = match after.as_slice() {
            ['.' | ',' | ':', next] => !next.is_alphanumeric(),
            [next, ..] if ".,:".contains(*next) => true,
            rest => apart(rest.first().copied()),
        };
        if end > at + 1
            && ends
            && apart(text[..at].chars().next_back())
            && bytes[end - 1].is_ascii_digit()
        {
            rows.push(at..end);
        }
        at = end.max(at + 1);
    }
    rows
}

/// Behind the last digit of the row that begins here; a day ends its row.
fn end_of_row(bytes: &[u8], start: usize) -> usize {
    let mut end = start;
    let mut at = start;
    while at < bytes.len() {
        let (b, before) = (bytes[at], at.checked_sub(1).map(|i| bytes[i]));
        match b {
            b'0'..=b'9' => end = at + 1,
            b'+' if at == start => {}
            b'(' if at == start || before == Some(b' ') => {}
            b')' if before.is_some_and(|b| b.is_ascii_digit()) => {}
            b' ' if is_day(&String::from_utf8_lossy(&bytes[start..at])) => break,
            b' ' | b'-' if before.is_some_and(|b| b.is_ascii_digit() || b == b')') => {}
            _ => break,
        }
        at += 1;
    }
    end
}

/// `2026-03-14`.
fn is_day(row: &str) -> bool {
    let parts: Vec<usize> = row.split('-').map(str::len).collect();
    parts == [4, 2, 2] && row.starts_with(['1', '2'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, all: Vec<(Range<usize>, String)>) -> Vec<(&str, String)> {
        all.into_iter()
            .map(|(range, target)| (&text[range], target))
            .collect()
    }

    #[test]
    fn addresses_are_found_without_the_signs_around_them() {
        let text = "Se (https://ladok.example/drift), fråga bo@ladok.example. javascript:x a@b";
        assert_eq!(
            found(text, links(text)),
            [
                (
                    "https://ladok.example/drift",
                    "https://ladok.example/drift".to_owned()
                ),
                ("bo@ladok.example", "mailto:bo@ladok.example".to_owned()),
            ]
        );
    }

    #[test]
    fn telephone_numbers_are_told_from_days_and_times() {
        let text = "Ring 070-174 06 05 eller +46 70 174 06 99, i Danmark 00 00 00 11. 2026-03-14 14:05, 112, rad 2026";
        let numbers = found(text, telephones(text));
        assert_eq!(
            numbers,
            [
                ("070-174 06 05", "tel:0701740605".to_owned()),
                ("+46 70 174 06 99", "tel:+46701740699".to_owned()),
                ("00 00 00 11", "tel:00000011".to_owned()),
            ]
        );
    }

    #[test]
    fn days_and_numbers_are_kept_whole() {
        let text = "Den 2026-03-14 14:05 ringde 010-224 00 00 in";
        let kept: Vec<&str> = kept_whole(text)
            .into_iter()
            .map(|range| &text[range])
            .collect();
        assert!(
            kept.contains(&"2026-03-14") && kept.contains(&"010-224 00 00"),
            "{kept:?}"
        );
    }
}
