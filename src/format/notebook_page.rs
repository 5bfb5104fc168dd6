//! A page of a notebook ↔ its entries, byte for byte (docs/formats.md, "Entries").
//!
//! One YAML document an entry; one line `key: value` a field; the value is a JSON string, integer,
//! or one-line array or object, which every YAML 1.1 and 1.2 reader reads alike.

use serde::Serialize;
use serde_json::Value;
use serde_json::ser::{CompactFormatter, Formatter, Serializer};
use unicode_normalization::UnicodeNormalization;

use crate::domain::log::entry::{Entry, Fields, Sha256};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::notebook::{RecordContent, Recorded};
use crate::domain::name::EntryId;
use crate::domain::time::moment;

/// Bytes of an entry on its page.
pub fn write(entry: &Entry) -> Vec<u8> {
    let mut out = String::from("---\n");
    line(&mut out, "id", &Value::from(entry.id.to_string()));
    line(&mut out, "kind", &Value::from(entry.kind.as_str()));
    line(&mut out, "at", &Value::from(moment::written(entry.at)));
    line(
        &mut out,
        "noted",
        &Value::from(moment::written(entry.written_at)),
    );
    for field in Field::ALL.iter().filter(|it| it.is_before_chain()) {
        if let Some(value) = entry.fields.get(*field) {
            line(&mut out, field.name(), value);
        }
    }
    line(&mut out, "lamport", &Value::from(entry.lamport));
    let prev = entry.prev.as_ref().map_or("none", Sha256::as_str);
    line(&mut out, "prev", &Value::from(prev));
    let is_behind = |name: &str| !Field::named(name).is_some_and(Field::is_before_chain);
    for (name, value) in entry.fields.iter().filter(|(name, _)| is_behind(name)) {
        line(&mut out, name, value);
    }
    out.into_bytes()
}

/// The records of a page in their order. What cannot be read comes as it was typed.
pub fn read(page: &[u8]) -> Vec<Recorded> {
    records(page).map(recorded).collect()
}

/// The records of a page with the bytes of each.
pub fn read_with_bytes(page: &[u8]) -> Vec<(&[u8], Recorded)> {
    records(page)
        .map(|bytes| (bytes, recorded(bytes)))
        .collect()
}

/// The records whose numbers are wanted, of a page as this program writes it; the others are passed
/// over without being read.
pub fn read_chosen(page: &[u8], wanted: impl Fn(u32) -> bool) -> Vec<Recorded> {
    let number = |record: &[u8]| {
        let id = record.strip_prefix(b"---\nid: \"")?;
        let id = std::str::from_utf8(&id[..memchr::memchr(b'"', id)?]).ok()?;
        id.rsplit_once('-')?.1.parse::<u32>().ok()
    };
    let chosen = records(page).filter(|record| number(record).is_some_and(&wanted));
    chosen.map(recorded).collect()
}

/// Number of records on a page.
pub fn count(page: &[u8]) -> usize {
    records(page).count()
}

/// Order number of each record of a page, without parsing the rest; 0 if it has none.
pub fn order_numbers(page: &[u8]) -> impl Iterator<Item = u64> {
    const FIELD: &[u8] = b"\nlamport: ";
    let number = |record: &[u8]| {
        let value = &record[memchr::memmem::rfind(record, FIELD)? + FIELD.len()..];
        let digits = value.split(|byte| *byte == b'\n').next()?;
        std::str::from_utf8(digits).ok()?.parse().ok()
    };
    records(page).map(move |record| number(record).unwrap_or(0))
}

/// The first record of a page, without reading the others.
pub fn read_first(page: &[u8]) -> Option<Recorded> {
    records(page).next().map(recorded)
}

/// The last record of a page, without reading the others.
pub fn read_last(page: &[u8]) -> Option<Recorded> {
    let start = match memchr::memmem::rfind(page, b"\n---\n") {
        Some(before) => before + 1,
        None => page.starts_with(b"---\n").then_some(0)?,
    };
    Some(recorded(&page[start..]))
}

fn records(page: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = page;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let next = memchr::memmem::find(rest, b"\n---\n").map_or(rest.len(), |at| at + 1);
        let (record, after) = rest.split_at(next);
        rest = after;
        Some(record)
    })
}

fn recorded(bytes: &[u8]) -> Recorded {
    let content = match std::str::from_utf8(bytes).ok().and_then(entry) {
        Some(entry) => RecordContent::Entry(entry),
        None => RecordContent::Unreadable(String::from_utf8_lossy(bytes).into_owned()),
    };
    Recorded {
        sha: Sha256::of(bytes),
        content,
    }
}

fn entry(text: &str) -> Option<Entry> {
    let mut fields = Fields::default();
    let mut head: [Option<Value>; 6] = Default::default();
    const HEAD: [&str; 6] = ["id", "kind", "at", "noted", "lamport", "prev"];
    for line in text.strip_prefix("---\n")?.lines() {
        let (name, value) = line.split_once(": ")?;
        let value = plain_text(value).or_else(|| serde_json::from_str(value).ok())?;
        match HEAD.iter().position(|known| *known == name) {
            Some(known) if head[known].is_none() => head[known] = Some(value),
            None if is_field_name(name) && fields.named(name).is_none() => {
                fields.set_named(name, value);
            }
            _ => return None,
        }
    }
    let [id, kind, at, noted, lamport, prev] = head;
    let text = |value: &Option<Value>| value.as_ref()?.as_str().map(str::to_owned);
    let prev = text(&prev)?;
    Some(Entry {
        id: EntryId::parse(&text(&id)?)?,
        kind: EntryKind::parse(&text(&kind)?),
        at: moment::read(&text(&at)?)?,
        written_at: moment::read(&text(&noted)?)?,
        fields,
        lamport: lamport?.as_u64()?,
        prev: if prev == "none" {
            None
        } else {
            Some(Sha256::parse(&prev)?)
        },
    })
}

/// A JSON string without any escape, which most values are.
fn plain_text(value: &str) -> Option<Value> {
    let text = value.strip_prefix('"')?.strip_suffix('"')?;
    let plain = |byte: u8| byte != b'"' && byte != b'\\' && byte >= 0x20;
    text.bytes().all(plain).then(|| Value::from(text))
}

fn is_field_name(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn line(out: &mut String, name: &str, value: &Value) {
    out.push_str(name);
    out.push_str(": ");
    out.push_str(&json(value));
    out.push('\n');
}

/// One-line JSON with a space after each comma and colon, which old YAML readers want, and with
/// everything escaped that some reader takes for a line break or refuses.
fn json(value: &Value) -> String {
    let mut bytes = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut bytes, Spaced(CompactFormatter));
    // Writing a Value into memory has nothing to fail on.
    let _ = normalised(value).serialize(&mut serializer);
    let text = String::from_utf8_lossy(&bytes);
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if must_be_escaped(c) {
            out.push_str(&format!("\\u{:04x}", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out
}

fn normalised(value: &Value) -> Value {
    match value {
        Value::String(text) => Value::String(text.nfc().collect()),
        Value::Array(items) => Value::Array(items.iter().map(normalised).collect()),
        Value::Object(members) => members
            .iter()
            .map(|(key, value)| (key.nfc().collect::<String>(), normalised(value)))
            .collect(),
        other => other.clone(),
    }
}

fn must_be_escaped(c: char) -> bool {
    matches!(c, '\u{7f}'..='\u{9f}' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

struct Spaced(CompactFormatter);

impl Formatter for Spaced {
    fn begin_array_value<W: ?Sized + std::io::Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> std::io::Result<()> {
        if first {
            Ok(())
        } else {
            writer.write_all(b", ")
        }
    }

    fn begin_object_key<W: ?Sized + std::io::Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> std::io::Result<()> {
        if first {
            Ok(())
        } else {
            writer.write_all(b", ")
        }
    }

    fn begin_object_value<W: ?Sized + std::io::Write>(
        &mut self,
        writer: &mut W,
    ) -> std::io::Result<()> {
        writer.write_all(b": ")
    }
}

#[cfg(test)]
mod tests;
