//! One entry: what one writer wrote at one time. Nothing changes or removes it, ever.

mod field;
mod kind;

use serde_json::Value;

use crate::domain::name::{EntryId, LogId};
use crate::domain::time::moment::Moment;

pub use field::{Field, Part};
pub use kind::{ChangedSheets, EntryKind};

/// The most bytes one entry may take in its page; a longer text becomes an attachment.
pub const MOST_BYTES: usize = 16 * 1024;

/// The most bytes one attachment may take; copies refuse to take in anything bigger.
pub const MOST_ATTACHED: usize = 16 * 1024 * 1024;

/// The most entries on one page.
pub const PAGE: usize = 50;

/// An entry to be written: not yet with id, time of writing and place in the chain.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub log: LogId,
    pub kind: EntryKind,
    /// Claimed time of the event.
    pub at: Moment,
    pub fields: Fields,
}

/// An entry in its writer's notebook.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub id: EntryId,
    pub kind: EntryKind,
    /// Claimed time of the event.
    pub at: Moment,
    /// Time of writing, by the computer's clock.
    pub written_at: Moment,
    pub fields: Fields,
    /// 1 + the highest known in this log when written; orders state.
    pub lamport: u64,
    /// SHA-256 of the bytes of this writer's previous entry in this log; none for the first.
    pub prev: Option<Sha256>,
}

impl Entry {
    pub fn text(&self, field: Field) -> &str {
        self.fields.text(field)
    }

    /// Händelse.
    pub fn event(&self) -> &str {
        self.text(Field::Event)
    }

    /// The step of the plan's checklist this belongs to.
    pub fn step(&self) -> Option<u64> {
        self.fields.number(Field::Step)
    }

    /// The entry this one points at.
    pub fn of(&self) -> Option<EntryId> {
        EntryId::parse(self.text(Field::Of))
    }
}

fn plain_lines(value: &mut Value) {
    match value {
        Value::String(text) if text.contains("\r\n") => *text = text.replace("\r\n", "\n"),
        Value::Array(items) => items.iter_mut().for_each(plain_lines),
        Value::Object(fields) => fields.values_mut().for_each(plain_lines),
        _ => {}
    }
}

/// 64 lower-case hex digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sha256(String);

impl Sha256 {
    pub fn of(bytes: &[u8]) -> Self {
        use sha2::Digest;
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let digest = sha2::Sha256::digest(bytes);
        let digits = digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        Self(
            digits
                .map(|digit| char::from(HEX[usize::from(digit)]))
                .collect(),
        )
    }

    pub fn parse(hex: &str) -> Option<Self> {
        let digit = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
        (hex.len() == 64 && hex.chars().all(digit)).then(|| Self(hex.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first 16 digits, enough to point with.
    pub fn short(&self) -> &str {
        &self.0[..16]
    }
}

/// Fields of an entry besides id, kind, times and chain, by name; unknown ones of newer programs are kept
/// unchanged.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fields(Vec<(String, Value)>);

impl Fields {
    /// Sets a field; an empty text or list is the same as none.
    pub fn set(&mut self, field: Field, value: impl Into<Value>) -> &mut Self {
        self.set_named(field.name(), value.into())
    }

    /// Sets a field by its name on a page, which may be of a newer program version.
    pub fn set_named(&mut self, name: &str, value: Value) -> &mut Self {
        self.0.retain(|(existing, _)| existing != name);
        let empty = match &value {
            Value::String(text) => text.is_empty(),
            Value::Array(items) => items.is_empty(),
            Value::Null => true,
            _ => false,
        };
        if !empty {
            self.0.push((name.to_owned(), value));
        }
        self
    }

    /// Returns the fields with one more set.
    #[must_use]
    pub fn with(mut self, field: Field, value: impl Into<Value>) -> Self {
        self.set(field, value);
        self
    }

    pub fn get(&self, field: Field) -> Option<&Value> {
        self.named(field.name())
    }

    /// A field by its name on a page.
    pub fn named(&self, name: &str) -> Option<&Value> {
        self.0
            .iter()
            .find(|(existing, _)| existing == name)
            .map(|(_, value)| value)
    }

    /// The text of a field, empty where there is none or it is no text.
    pub fn text(&self, field: Field) -> &str {
        self.get(field).and_then(Value::as_str).unwrap_or_default()
    }

    pub fn number(&self, field: Field) -> Option<u64> {
        self.get(field).and_then(Value::as_u64)
    }

    /// The texts of a list field; a single text counts as a list of one.
    pub fn texts(&self, field: Field) -> Vec<&str> {
        match self.get(field) {
            Some(Value::Array(items)) => items.iter().filter_map(Value::as_str).collect(),
            Some(Value::String(text)) => vec![text],
            _ => Vec::new(),
        }
    }

    /// Texts with `\r\n` replaced by `\n`. A lone `\r` is kept.
    #[must_use]
    pub fn with_plain_lines(mut self) -> Self {
        for (_, value) in &mut self.0 {
            plain_lines(value);
        }
        self
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}
