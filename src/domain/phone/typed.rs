//! Numbers as people write them: several in a cell, with labels, extensions and kinds around them.

use crate::domain::name::folded;
use crate::domain::phone::{Home, Kind, Number};
use crate::error::Message;
use crate::say;

/// What is written of one number.
#[derive(Clone, Debug, PartialEq)]
pub struct Typed {
    /// Without what was understood as a label, where it can be dialled or not.
    pub text: String,
    pub number: Result<Number, Message>,
    /// Digits to dial once the switchboard answers; empty for none.
    pub extension: String,
    pub label: String,
    pub kind: Option<Kind>,
}

/// What separates two numbers of a cell, as words.
const BETWEEN: &[&str] = &[
    "eller", "och", "samt", "alt", "og", "or", "and", "oder", "und", "tai", "sekä",
];

/// What a telephone is called; says nothing of which one.
const TELEPHONE: &[&str] = &[
    "tel",
    "tele",
    "telefon",
    "telefonnr",
    "telefonnummer",
    "tfn",
    "tlf",
    "phone",
    "ph",
    "puh",
    "puhelin",
    "nr",
    "nummer",
    "number",
    "no",
    "fon",
    "t",
    "p",
];

/// What an extension is called, folded.
const EXTENSION: &[&str] = &[
    "ankn",
    "anknytning",
    "ank",
    "anknr",
    "ext",
    "extn",
    "extension",
    "x",
    "lok",
    "lokal",
    "lokalnr",
    "lokalnummer",
    "intern",
    "dw",
    "nebenstelle",
    "alanumero",
    "anknytningsnr",
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

/// The length of a word that separates numbers, where one stands here.
fn between(rest: &str) -> Option<usize> {
    let length = rest
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(rest.len());
    let word = rest.get(..length)?.to_lowercase();
    BETWEEN.contains(&word.as_str()).then_some(length)
}

/// `;ext=102` of RFC 3966, which belongs to the number before it.
fn is_parameter(rest: &str) -> bool {
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

/// Reads one number with what stands around it.
pub fn read(typed: &str, home: Home) -> Typed {
    let text = plain(typed);
    let text = text.trim();
    let (bare, brackets) = without_brackets(text);
    let (bare, parameter) = without_parameters(&bare);
    let mut said = Said::default();
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
        Ok(number) => Typed {
            text: bare.trim().to_owned(),
            number: Ok(number),
            extension: said.extension,
            label: said.labels.join(", "),
            kind: said.kind,
        },
        Err(what) => as_typed(text, what),
    }
}

/// What cannot be dialled stays as typed, with all its words.
fn as_typed(text: &str, what: Message) -> Typed {
    let what = match what.id {
        "contacts-number-odd" | "contacts-number-extension" => what,
        id => Message {
            id,
            args: vec![("number", text.into())],
        },
    };
    Typed {
        text: text.to_owned(),
        number: Err(what),
        extension: String::new(),
        kind: Kind::said_by(text),
        label: String::new(),
    }
}

/// Signs that show nothing dropped, digits of other scripts as ours.
fn plain(typed: &str) -> String {
    let seen = |c: &char| {
        !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
            | '\u{feff}' | '\u{ad}' | '\u{61c}')
    };
    let digit = |c: char| {
        let zeros = ['\u{660}', '\u{6f0}', '\u{966}', '\u{ff10}'];
        let value = zeros.iter().find_map(|zero| {
            let value = u32::from(c).checked_sub(u32::from(*zero))?;
            char::from_digit(value, 10)
        });
        match c {
            '\u{ff0b}' => '+',
            c if c != '\n' && c.is_whitespace() => ' ',
            c => value.unwrap_or(c),
        }
    };
    typed.chars().filter(seen).map(digit).collect()
}

/// The text without the brackets that have letters in them, and what stands in those.
fn without_brackets(text: &str) -> (String, Vec<String>) {
    let mut bare = String::new();
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find(['(', '[']) {
        let (before, from) = rest.split_at(open);
        bare.push_str(before);
        let Some(close) = closing(from) else { break };
        let inside = &from[1..close];
        if inside.chars().any(char::is_alphabetic) {
            found.push(inside.trim().to_owned());
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

/// Where the bracket that begins a text is closed.
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

fn digits_of(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// What stands before a number, the number, and what stands after it. None where letters touch
/// digits that are no extension: a slip, not a label.
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
    let known = |word: &str| is_word_of_numbers(&folded(word));
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
    // Digits that go on after one letter or with letters in a word are a slip too.
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

fn first_word(text: &str) -> &str {
    let end = text
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(text.len());
    &text[..end]
}

fn is_word_of_numbers(word: &str) -> bool {
    EXTENSION.contains(&word)
        || TELEPHONE.contains(&word)
        || Kind::said_by(word).is_some()
        || [
            "m", "mob", "mobil", "mobile", "cell", "gsm", "h", "hem", "hjem", "a", "arb", "w",
        ]
        .contains(&word)
}

/// What the words around a number say of it.
#[derive(Default)]
struct Said {
    labels: Vec<String>,
    kind: Option<Kind>,
    extension: String,
}

impl Said {
    /// Whether it is an extension that stands alone.
    fn before(&mut self, text: &str) -> bool {
        let text = trimmed(text);
        if EXTENSION.contains(&folded(text).as_str()) {
            return true;
        }
        self.label(text);
        false
    }

    fn after(&mut self, text: &str) {
        let text = text.trim();
        let sign = text.strip_prefix(['#', '*']).map(str::trim);
        let word = first_word(trimmed(text));
        let named = EXTENSION.contains(&folded(word).as_str());
        let digits = match sign {
            Some(rest) => rest,
            None if named => {
                trimmed(text)[word.len()..].trim_start_matches([' ', '.', ':', '#', '-'])
            }
            None => "",
        };
        let end = digits
            .find(|c: char| !c.is_ascii_digit() && c != ' ')
            .unwrap_or(digits.len());
        let extension = digits_of(&digits[..end]);
        if extension.is_empty() {
            self.label(text);
        } else {
            self.extension = extension;
            self.label(&digits[end..]);
        }
    }

    /// A label, perhaps with the kind or an extension among its parts: `arbete, fax`, `ankn 12`.
    fn label(&mut self, text: &str) {
        let mut words = Vec::new();
        for part in text.split(',').map(trimmed).filter(|part| !part.is_empty()) {
            let plain = folded(part);
            let digits = EXTENSION.iter().find_map(|word| {
                let rest = plain
                    .strip_prefix(word)?
                    .trim_start_matches([' ', '.', ':', '#']);
                (!rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit()))
                    .then(|| rest.to_owned())
            });
            if let Some(digits) = digits {
                self.extension = digits;
                continue;
            }
            self.kind = self.kind.or_else(|| Kind::said_by(part));
            if !TELEPHONE.contains(&plain.as_str()) && !Kind::is_a_word_for_one(part) {
                words.push(part);
            }
        }
        if !words.is_empty() {
            self.labels.push(words.join(", "));
        }
    }
}

fn trimmed(text: &str) -> &str {
    text.trim_matches([' ', '.', ',', ':', ';', '-', '–', '='])
}

#[cfg(test)]
mod tests;
