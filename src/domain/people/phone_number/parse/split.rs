//! Several numbers in one cell.

use crate::domain::people::phone_number::parse::plain;

/// Words that separate two numbers in a cell.
const BETWEEN: &[&str] = &[
    "eller", "och", "samt", "alt", "og", "or", "and", "oder", "und", "tai", "sekä",
];

/// The numbers of a cell, each as written. One text where it is no list of numbers.
pub fn apart(cell: &str) -> Vec<String> {
    let cell = plain(cell);
    let mut pieces = vec![String::new()];
    let mut depth = 0_usize;
    let mut last_letter = false;
    let mut at = 0;
    while let Some(c) = cell[at..].chars().next() {
        let word = (!last_letter && depth == 0)
            .then(|| between(&cell[at..]))
            .flatten();
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let sign = depth == 0
            && matches!(c, ',' | ';' | '\n' | '|' | '/' | '&')
            && !is_parameter(&cell[at..]);
        last_letter = c.is_alphabetic();
        if let Some(length) = word {
            pieces.push(String::new());
            at += length;
            last_letter = true;
        } else if sign {
            pieces.push(String::new());
            at += c.len_utf8();
        } else {
            pieces
                .last_mut()
                .map(|piece| piece.push(c))
                .unwrap_or_default();
            at += c.len_utf8();
        }
    }
    let pieces = with_their_words(&pieces);
    let digits = |text: &String| text.chars().filter(char::is_ascii_digit).count();
    if pieces.iter().all(|piece| digits(piece) >= 5) && !pieces.is_empty() {
        pieces
    } else {
        vec![cell.trim().to_owned()]
    }
}

/// Pieces without a digit belong to the number before them: `070-174 06 05 mobil, privat`.
fn with_their_words(pieces: &[String]) -> Vec<String> {
    let mut joined: Vec<String> = Vec::new();
    for piece in pieces
        .iter()
        .map(|piece| piece.trim())
        .filter(|piece| !piece.is_empty())
    {
        match joined.last_mut() {
            Some(before) if !piece.contains(|c: char| c.is_ascii_digit()) => {
                before.push_str(", ");
                before.push_str(piece);
            }
            _ => joined.push(piece.to_owned()),
        }
    }
    joined
}

/// Length of a separating word at the start of the text.
fn between(rest: &str) -> Option<usize> {
    let length = rest
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(rest.len());
    let word = rest.get(..length)?.to_lowercase();
    BETWEEN.contains(&word.as_str()).then_some(length)
}

/// `;ext=102` of RFC 3966, which belongs to the number before it.
pub(super) fn is_parameter(rest: &str) -> bool {
    let Some(rest) = rest.strip_prefix(';') else {
        return false;
    };
    let lower = rest.trim_start().to_ascii_lowercase();
    ["ext", "isub", "phone-context", "postd"]
        .iter()
        .any(|name| {
            lower
                .strip_prefix(name)
                .is_some_and(|rest| rest.starts_with('='))
        })
}
