//! Properties as bytes: put together from the lines of a file, then decoded.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::format::people::vcard::lines::VcardLine;
use crate::format::text_encoding::decode;

/// A property before it is decoded.
pub(super) struct Raw<'b> {
    number: usize,
    head: &'b [u8],
    value: Vec<u8>,
    encoding: Encoding,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Plain,
    QuotedPrintable,
    Base64,
}

/// Calls `with` with each property of a file and its continuation lines.
///
/// # Errors
/// The first that `with` returns.
pub(super) fn unfolded<'b, E>(
    bytes: &'b [u8],
    only_returns: bool,
    with: &mut dyn FnMut(Raw<'b>) -> Result<(), E>,
) -> Result<(), E> {
    let end = if only_returns { b'\r' } else { b'\n' };
    let mut open: Option<Raw<'b>> = None;
    let mut soft = false;
    for (at, line) in bytes.split(|byte| *byte == end).enumerate() {
        let line = without_returns(line);
        let head = head_of(line);
        match &mut open {
            Some(raw) if soft => raw.value.extend_from_slice(line),
            Some(raw) if line.starts_with(b" ") || line.starts_with(b"\t") => {
                raw.value.extend_from_slice(&line[1..]);
            }
            Some(raw) if raw.encoding == Encoding::Base64 && head.is_none() => {
                raw.value.extend_from_slice(line);
            }
            // A line that is no property continues the text before it: it was broken by hand.
            Some(raw) if head.is_none() && !line.is_empty() => {
                raw.value.extend_from_slice(b"\\n");
                raw.value.extend_from_slice(line);
            }
            _ => {
                if let Some(head) = head {
                    let new = Raw {
                        number: at + 1,
                        head: &line[..head],
                        value: line[head + 1..].to_vec(),
                        encoding: encoding_of(&line[..head]),
                    };
                    open.replace(new).map_or(Ok(()), &mut *with)?;
                }
            }
        }
        soft = open.as_mut().is_some_and(Raw::goes_on);
    }
    open.map_or(Ok(()), with)
}

fn without_returns(mut line: &[u8]) -> &[u8] {
    while let [rest @ .., b'\r'] = line {
        line = rest;
    }
    line
}

/// Index of the colon that ends the head of a property; none if invalid.
fn head_of(line: &[u8]) -> Option<usize> {
    let name = line.iter().position(|byte| matches!(byte, b':' | b';'))?;
    let plain =
        |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b' ');
    if name == 0 || !line[..name].iter().all(plain) || line[..name].trim_ascii().contains(&b' ') {
        return None;
    }
    let mut quoted = false;
    line.iter().position(|byte| {
        quoted ^= *byte == b'"';
        *byte == b':' && !quoted
    })
}

fn encoding_of(head: &[u8]) -> Encoding {
    let head = String::from_utf8_lossy(head).to_ascii_uppercase();
    let mut words = head.split([';', '=', ',']).map(str::trim).skip(1);
    if words.clone().any(|word| word == "QUOTED-PRINTABLE") {
        Encoding::QuotedPrintable
    } else if words.any(|word| word == "BASE64") || head.contains("ENCODING=B") {
        Encoding::Base64
    } else {
        Encoding::Plain
    }
}

impl Raw<'_> {
    /// Removes the `=` at the end of a line that continues in the next.
    fn goes_on(&mut self) -> bool {
        let soft = self.encoding == Encoding::QuotedPrintable && self.value.ends_with(b"=");
        if soft {
            self.value.pop();
        }
        soft
    }

    pub(super) fn decoded(&self, file: &'static str) -> VcardLine {
        let head = decode(self.head, Some(file)).text;
        let mut words = parts(&head, ';').into_iter();
        let name = words.next().unwrap_or_default();
        let (group, name) = name.rsplit_once('.').unwrap_or(("", &name));
        let params: Vec<(String, Vec<String>)> = words.map(|word| param(&word)).collect();
        let charset = params.iter().find(|(name, _)| name == "CHARSET");
        let charset = charset.and_then(|(_, values)| values.first().cloned());
        VcardLine {
            number: self.number,
            group: group.trim().to_owned(),
            name: name.trim().to_ascii_uppercase(),
            value: self.text(charset.as_deref(), file),
            params,
        }
    }

    fn text(&self, charset: Option<&str>, file: &'static str) -> String {
        let charset = charset.or_else(|| Some(file).filter(|file| !file.starts_with("UTF-")));
        match self.encoding {
            Encoding::Plain => decode(&self.value, charset).text,
            Encoding::QuotedPrintable => {
                let bytes = unquoted(&self.value);
                decode(&bytes, charset.or(Some("windows-1252"))).text
            }
            Encoding::Base64 => {
                let bytes: Vec<u8> = self
                    .value
                    .iter()
                    .copied()
                    .filter(|byte| !byte.is_ascii_whitespace())
                    .collect();
                let bytes = STANDARD.decode(bytes).unwrap_or_default();
                String::from_utf8(bytes).unwrap_or_default()
            }
        }
    }
}

/// `TYPE=work,voice`, `TYPE="cell,home"`, or the bare `CELL` of 2.1.
fn param(word: &str) -> (String, Vec<String>) {
    let (name, value) = word.split_once('=').unwrap_or(("TYPE", word));
    let bare = |value: &str| {
        value
            .trim()
            .trim_matches('"')
            .replace("^n", "\n")
            .replace("^'", "\"")
            .replace("^^", "^")
    };
    let name = name.trim().to_ascii_uppercase();
    let values = parts(value, ',').iter().map(|value| bare(value)).collect();
    (name, values)
}

/// Splits a text at a separator outside quotation marks.
fn parts(text: &str, sign: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut quoted = false;
    for c in text.chars() {
        quoted ^= c == '"';
        match parts.last_mut() {
            Some(last) if c != sign || quoted => last.push(c),
            _ => parts.push(String::new()),
        }
    }
    parts
}

/// Decodes quoted-printable (RFC 2045); invalid sequences are kept.
fn unquoted(value: &[u8]) -> Vec<u8> {
    let hex = |byte: u8| {
        char::from(byte)
            .to_digit(16)
            .and_then(|digit| u8::try_from(digit).ok())
    };
    let mut out = Vec::with_capacity(value.len());
    let mut at = 0;
    while let Some(byte) = value.get(at) {
        let pair = (
            value.get(at + 1).copied().and_then(hex),
            value.get(at + 2).copied().and_then(hex),
        );
        match (byte, pair) {
            (b'=', (Some(high), Some(low))) => {
                out.push(high * 16 + low);
                at += 3;
            }
            _ => {
                out.push(*byte);
                at += 1;
            }
        }
    }
    out
}
