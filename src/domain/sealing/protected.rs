//! Protected entries: which of their fields stay readable, and how the others go into one sealed field.

use serde_json::{Map, Value};

use crate::domain::log::entry::{Entry, EntryKind, Field, Fields};

/// The value of `handling` of an entry whose text is sealed.
pub const PROTECTED: &str = "protected";

/// Shortest text that is sealed, in bytes; longer ones are padded to the next power of two.
const SHORTEST: usize = 256;

/// The most bytes of text in one protected entry: sealed, in base64, they fit an entry. Longer texts become
/// attachments.
pub const MOST_TEXT: usize = 8 * 1024;

/// Fields that stay readable to everybody: order, chain, pointers, times, steps and duties hold without the key.
const READABLE: [Field; 16] = [
    Field::Handling,
    Field::Step,
    Field::Duty,
    Field::Due,
    Field::ReviewAt,
    Field::CorrectedAt,
    Field::Of,
    Field::OfSha,
    Field::OfLog,
    Field::After,
    Field::Taken,
    Field::Was,
    Field::Files,
    Field::Sheet,
    Field::Line,
    Field::Sealed,
];

/// True where the text is sealed, or is to be.
pub fn is_protected(fields: &Fields) -> bool {
    fields.text(Field::Handling) == PROTECTED
}

/// The sealed text in base64; none where there is none, or where it was opened.
pub fn sealed(fields: &Fields) -> Option<&str> {
    let sealed = fields.text(Field::Sealed);
    (is_protected(fields) && !sealed.is_empty()).then_some(sealed)
}

/// True of an entry in memory whose text was opened. No page has it: there `sealed` is a text.
pub fn is_opened(fields: &Fields) -> bool {
    is_protected(fields) && fields.get(Field::Sealed) == Some(&Value::Bool(true))
}

/// True where this entry must not be shown here: it is protected and was not opened.
pub fn is_hidden(fields: &Fields) -> bool {
    is_protected(fields) && !is_opened(fields)
}

/// The readable fields, and the others as the text to seal: one JSON object, padded with blanks.
pub fn divided(fields: &Fields) -> (Fields, Vec<u8>) {
    let mut readable = Fields::default();
    let mut secret = Map::new();
    for (name, value) in fields.iter() {
        match is_readable(name) {
            true => drop(readable.set_named(name, value.clone())),
            false => drop(secret.insert(name.to_owned(), value.clone())),
        }
    }
    (readable, padded(Value::Object(secret).to_string()))
}

/// True where there is text besides the readable fields.
pub fn has_text(fields: &Fields) -> bool {
    fields.iter().any(|(name, _)| !is_readable(name))
}

/// Puts the opened text in the place of the sealed one; false where it is no such text.
pub fn open(fields: &mut Fields, text: &[u8]) -> bool {
    let Ok(Value::Object(secret)) = serde_json::from_slice(text) else {
        return false;
    };
    // The word that stood for it.
    fields.set(Field::Event, "").set(Field::Why, "");
    for (name, value) in secret.into_iter().filter(|(name, _)| !is_readable(name)) {
        fields.set_named(&name, value);
    }
    fields.set(Field::Sealed, true);
    true
}

/// Puts a word in the place of the text that is sealed, so that nothing of it looks like an empty row.
pub fn mark(entry: &mut Entry, word: &str) {
    if sealed(&entry.fields).is_some() {
        let field = match entry.kind {
            EntryKind::Strike => Field::Why,
            _ => Field::Event,
        };
        entry.fields.set(field, word);
    }
}

fn is_readable(name: &str) -> bool {
    Field::named(name).is_some_and(|field| READABLE.contains(&field))
}

/// To the next of 256, 512, 1024 … bytes.
fn padded(text: String) -> Vec<u8> {
    let mut bytes = text.into_bytes();
    let whole = bytes.len().max(SHORTEST).next_power_of_two();
    bytes.resize(whole, b' ');
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields() -> Fields {
        Fields::default()
            .with(Field::Event, "Maja Lind saknas")
            .with(Field::Owner, "skoleleder")
            .with(Field::Handling, PROTECTED)
            .with(Field::Step, 7)
            .with(Field::Duty, "gdpr-33-1")
    }

    #[test]
    fn of_a_protected_entry_only_what_orders_and_counts_it_stays_readable() {
        let (readable, text) = divided(&fields());
        let names: Vec<&str> = readable.iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["handling", "step", "duty"]);
        assert!(String::from_utf8(text).expect("a text").contains("Maja"));
    }

    #[test]
    fn the_length_of_what_is_sealed_tells_little_of_the_text() {
        for (length, whole) in [(0, 256), (200, 256), (300, 512), (1500, 2048)] {
            let fields = Fields::default().with(Field::Event, "x".repeat(length));
            assert_eq!(divided(&fields).1.len(), whole, "{length}");
        }
    }

    #[test]
    fn what_was_sealed_comes_back_and_cannot_replace_what_stayed_readable() {
        let (mut readable, text) = divided(&fields());
        readable.set(Field::Sealed, "…");
        assert!(is_hidden(&readable));
        assert!(open(&mut readable, &text));
        assert!(is_opened(&readable) && !is_hidden(&readable));
        assert_eq!(readable.text(Field::Event), "Maja Lind saknas");
        let forged = br#"{"event": "x", "of": "bo-1", "handling": "open"}"#;
        let mut other = divided(&fields()).0;
        assert!(open(&mut other, forged));
        assert_eq!(other.text(Field::Of), "");
        assert_eq!(other.text(Field::Handling), PROTECTED);
        assert!(!open(&mut other, b"no object"));
    }
}
