//! Lines of vCards 2.1 to 4.0: unfolded as bytes, since a line may be broken inside a character, then
//! decoded.

mod raw;

use crate::error::Failure;
use crate::format::people::contacts_limits::{self as limits, MOST_PROPERTIES};
use crate::format::people::vcard::lines::raw::unfolded;
use crate::format::text_encoding::decode;

/// The most properties of all cards of a file.
const MOST_LINES: usize = 300_000;

/// The lines between BEGIN and END.
#[derive(Debug, Default)]
pub(super) struct Card {
    /// Line of BEGIN, from 1.
    pub(super) line: usize,
    pub(super) lines: Vec<VcardLine>,
    /// True if END is there.
    pub(super) ended: bool,
}

/// One property.
#[derive(Debug, Default, Clone)]
pub(super) struct VcardLine {
    /// The line it begins on, from 1.
    pub(super) number: usize,
    /// Group prefix: `item1`.
    pub(super) group: String,
    /// In upper case.
    pub(super) name: String,
    /// Names in capitals, each with its values; a bare word of 2.1 is a TYPE.
    pub(super) params: Vec<(String, Vec<String>)>,
    /// Decoded, with its escapes; empty for pictures and the like.
    pub(super) value: String,
}

impl VcardLine {
    /// True if it has something in it that is no text.
    pub(super) fn is_binary(&self) -> bool {
        self.params.iter().any(|(name, values)| {
            let encoded =
                |value: &String| matches!(value.to_ascii_uppercase().as_str(), "B" | "BASE64");
            matches!(name.as_str(), "ENCODING" | "TYPE") && values.iter().any(encoded)
        })
    }
}

/// Cards and stray lines of a file.
#[derive(Debug, Default)]
pub(super) struct File {
    pub(super) cards: Vec<Card>,
    /// True if its lines end as on the first Macintosh.
    pub(super) only_returns: bool,
}

/// Reads the lines of all cards. Lines outside cards are ignored.
///
/// # Errors
/// They are more than any list of people has.
pub(super) fn read(file: &str, bytes: &[u8]) -> Result<File, Failure> {
    let whole = decode(bytes, None);
    let wide = whole.encoding.starts_with("UTF-16") || whole.encoding.starts_with("UTF-32");
    let bytes = if wide { whole.text.as_bytes() } else { bytes };
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let only_returns = bytes.contains(&b'\r') && !bytes.contains(&b'\n');
    let mut found = File {
        only_returns,
        ..File::default()
    };
    let mut open = Vec::new();
    let mut count = 0;
    unfolded(bytes, only_returns, &mut |raw| {
        count += 1;
        if count > MOST_LINES {
            return Err(limits::many_lines(file, MOST_LINES));
        }
        let number = found.take(raw.decoded(whole.encoding), &mut open);
        match number {
            Some(line) => Err(limits::many_properties(file, line)),
            None => Ok(()),
        }
    })?;
    Ok(found)
}

impl File {
    /// `open` are the places of the cards that have not ended; more than one where a card of 2.1 has
    /// another in it (AGENT). Returns the first line of a card with more properties than are read.
    fn take(&mut self, line: VcardLine, open: &mut Vec<usize>) -> Option<usize> {
        let card = open.last().and_then(|at| self.cards.get_mut(*at));
        if line.name == "BEGIN" && line.value.trim().eq_ignore_ascii_case("VCARD") {
            let before = card.and_then(|card| card.lines.last());
            if before.is_none_or(|line| line.name != "AGENT") {
                open.clear();
            }
            open.push(self.cards.len());
            self.cards.push(Card {
                line: line.number,
                ..Card::default()
            });
            return None;
        }
        let card = card?;
        if line.name == "END" {
            card.ended = true;
            open.pop();
        } else {
            card.lines.push(line);
        }
        (card.lines.len() > MOST_PROPERTIES).then_some(card.line)
    }
}

/// A value at a sign that is not escaped, each part without its escapes.
pub(super) fn split(value: &str, sign: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut escaped = false;
    for c in value.chars() {
        let Some(last) = parts.last_mut() else { break };
        match c {
            _ if escaped => {
                last.push(if matches!(c, 'n' | 'N') { '\n' } else { c });
                escaped = false;
            }
            '\\' => escaped = true,
            c if c == sign => parts.push(String::new()),
            c => last.push(c),
        }
    }
    if escaped && let Some(last) = parts.last_mut() {
        last.push('\\');
    }
    parts
}

/// A value without its escapes.
pub(super) fn plain(value: &str) -> String {
    split(value, '\0').concat()
}
