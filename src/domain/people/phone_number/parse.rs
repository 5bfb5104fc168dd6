//! Numbers as people write them: several in a cell, with labels, extensions and kinds around them.

mod split;
mod words;

use crate::domain::people::phone_number::parse::split::is_parameter;
use crate::domain::people::phone_number::parse::words::{NumberWords, is_of_numbers};
use crate::domain::people::phone_number::{Home, LineKind, Number};
use crate::domain::text::{is_joined, is_joiner};
use crate::error::Message;
use crate::say;

pub use split::apart;

/// A parsed number.
#[derive(Clone, Debug, PartialEq)]
pub struct ParsedNumber {
    /// Without what was understood as a label, where it can be dialled or not.
    pub text: String,
    pub number: Result<Number, Message>,
    /// Digits to dial once the switchboard answers; empty for none.
    pub extension: String,
    pub label: String,
    pub kind: Option<LineKind>,
}

/// Parses one number with the words around it.
pub fn read(typed: &str, home: Home) -> ParsedNumber {
    let text = plain(typed);
    let text = text.trim();
    let (bare, brackets) = without_brackets(text);
    let (bare, parameter) = without_parameters(&bare);
    let mut said = NumberWords::default();
    let number = match parts(bare) {
        Some((before, core, after)) => {
            let lone = said.before(before) && core.chars().filter(char::is_ascii_digit).count() < 7;
            said.after(after);
            if lone {
                Err(say!("contacts-number-extension", number = typed.trim()))
            } else {
                Number::parse(core, home)
            }
        }
        None => Number::parse(bare, home),
    };
    brackets.iter().for_each(|label| said.label(label));
    if let Some(digits) = parameter {
        said.extension = digits;
    }
    match number {
        Ok(number) => ParsedNumber {
            text: bare.trim().to_owned(),
            number: Ok(number),
            extension: said.extension,
            label: said.labels.join(", "),
            kind: said.kind,
        },
        Err(what) => as_typed(text, what),
    }
}

/// Text that cannot be dialled, kept as typed.
fn as_typed(text: &str, what: Message) -> ParsedNumber {
    let what = match what.id {
        "contacts-number-odd" | "contacts-number-extension" => what,
        id => Message {
            id,
            args: vec![("number", text.into())],
        },
    };
    ParsedNumber {
        text: text.to_owned(),
        number: Err(what),
        extension: String::new(),
        kind: None,
        label: String::new(),
    }
}

/// Drops invisible characters, except those that shape letters of a label; converts digits of other
/// scripts.
pub(super) fn plain(typed: &str) -> String {
    let mut out = String::with_capacity(typed.len());
    for c in typed.chars() {
        let before = out.chars().next_back().unwrap_or(' ');
        let shapes = is_joiner(c) && before.is_alphabetic() && is_joined(before);
        match c {
            '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}'
            | '\u{ad}'
            | '\u{61c}'
                if !shapes => {}
            '\u{ff0b}' => out.push('+'),
            c if c != '\n' && c.is_whitespace() => out.push(' '),
            c => out.push(digit(c)),
        }
    }
    out
}

/// Digits of Arabic, Persian, Devanagari and full width as ASCII.
fn digit(c: char) -> char {
    let zeros = ['\u{660}', '\u{6f0}', '\u{966}', '\u{ff10}'];
    let value = zeros.iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(*zero))?;
        char::from_digit(value, 10)
    });
    value.unwrap_or(c)
}

/// The text without brackets that contain letters, or anything in quotation marks, and the contents of those.
fn without_brackets(text: &str) -> (String, Vec<String>) {
    let mut bare = String::new();
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find(['(', '[']) {
        let (before, from) = rest.split_at(open);
        bare.push_str(before);
        let Some(close) = closing(from) else { break };
        let inside = from[1..close].trim();
        let has_letters = inside.chars().any(char::is_alphabetic);
        let quoted = || inside.strip_prefix('"')?.strip_suffix('"');
        if let Some(label) = if has_letters { Some(inside) } else { quoted() } {
            found.push(label.to_owned());
            bare.push(' ');
        } else {
            bare.push_str(&from[..=close]);
        }
        rest = &from[close + 1..];
    }
    if bare.len() + rest.len() <= text.len() + found.len() {
        bare.push_str(rest);
    }
    (bare, found)
}

/// Index of the bracket that closes the first one.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// `tel:+46-8-123-456-78;ext=102` without what belongs to RFC 3966, and the extension.
fn without_parameters(text: &str) -> (&str, Option<String>) {
    let text = text.trim();
    let scheme = ["tel:", "callto:"];
    let uri = scheme.iter().find_map(|scheme| {
        let head = text.get(..scheme.len())?;
        head.eq_ignore_ascii_case(scheme)
            .then(|| text[scheme.len()..].trim())
    });
    let text = uri
        .filter(|rest| rest.starts_with(['+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']))
        .unwrap_or(text);
    let Some(at) = text.find(';').filter(|at| is_parameter(&text[*at..])) else {
        return (text, None);
    };
    let extension = text[at..].split(';').find_map(|part| {
        let (name, value) = part.split_once('=')?;
        let digits = digits_of(value);
        (name.trim().eq_ignore_ascii_case("ext") && !digits.is_empty()).then_some(digits)
    });
    (&text[..at], extension)
}

pub(super) fn digits_of(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Text before the number, the number, and text after it. None if letters touch the digits and are no
/// extension: a typing error, not a label.
fn parts(text: &str) -> Option<(&str, &str, &str)> {
    let is_number = |c: char| c.is_ascii_digit() || c == '+';
    let from = text.find(|c| is_number(c) || c == '(')?;
    let within = |c: char| {
        is_number(c)
            || c == ' '
            || matches!(
                c,
                '-' | '.' | '(' | ')' | '/' | '\u{2010}'..='\u{2015}' | '\u{2212}' | ' '
            )
    };
    let length = text[from..]
        .find(|c| !within(c))
        .unwrap_or(text.len() - from);
    let (before, core, after) = (
        &text[..from],
        &text[from..from + length],
        &text[from + length..],
    );
    let touches = |letter: Option<char>, digit: Option<char>| {
        letter.is_some_and(char::is_alphabetic) && digit.is_some_and(is_number)
    };
    let (first, last) = (core.chars().next(), core.chars().next_back());
    let known = |word: &str| is_of_numbers(word);
    let glued_before = touches(before.chars().next_back(), first);
    let glued_after = touches(after.chars().next(), last);
    let ends = before
        .rsplit(|c: char| !c.is_alphabetic())
        .next()
        .unwrap_or_default();
    let begins = first_word(after);
    if glued_before && !known(ends) || glued_after && !known(begins) {
        return None;
    }
    // Digits after one letter, or within a word, are a typing error too.
    let rest = after.trim_start_matches([' ', ',', ':', '.', ';', '#', '*']);
    let slip = {
        let word = rest.split(' ').next().unwrap_or_default();
        let mixed =
            word.chars().any(char::is_alphabetic) && word.chars().any(|c| c.is_ascii_digit());
        let single = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
        (mixed || single) && !known(first_word(word))
    };
    (!slip).then_some((before, core.trim(), after))
}

pub(super) fn first_word(text: &str) -> &str {
    let end = text
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(text.len());
    &text[..end]
}

#[cfg(test)]
mod tests;
