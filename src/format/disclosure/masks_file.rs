//! The masks of a copy, as a YAML document ↔ choices.

use crate::domain::documents::finding::{Finding, WithFindings};
use crate::domain::review::disclosure::choice::{Choice, ChosenMask, ChosenMasks};
use crate::format::yaml;
use crate::format::yaml::record::Record;
use crate::say;

/// Keys of which a mask has exactly one.
const KEYS: [&str; 6] = ["level", "person", "field", "pattern", "text", "row"];

/// The most bytes of such a document.
pub const MOST_BYTES: u64 = 1024 * 1024;

/// # Errors
/// Returns the finding that keeps the whole text from being read.
pub fn read(path: &str, bytes: &[u8]) -> Result<WithFindings<ChosenMasks>, Finding> {
    yaml::read(path, bytes, |file| ChosenMasks {
        ground: file.text("ground"),
        masks: file.records("masks", mask).into_iter().flatten().collect(),
    })
}

fn mask(record: &Record<'_>) -> Option<ChosenMask> {
    let ground = record.text("ground");
    let words = record.text("words");
    let texts = KEYS.map(|key| (key, record.text(key)));
    let mut given = texts.into_iter().filter(|(_, text)| !text.is_empty());
    let choice = match (given.next(), given.next()) {
        (Some((key, text)), None) => choice(key, text, words),
        _ => None,
    };
    if choice.is_none() {
        record.fault("ground", say!("disclosure-one-key", keys = KEYS.join(", ")));
    }
    Some(ChosenMask {
        choice: choice?,
        ground,
    })
}

fn choice(key: &str, text: String, words: String) -> Option<Choice> {
    if !words.is_empty() {
        return (key == "row").then_some(Choice::Words(text, words));
    }
    Some(match key {
        "level" => Choice::Level(text),
        "person" => Choice::Person(text),
        "field" => Choice::Field(text),
        "pattern" => Choice::Pattern(text),
        "text" => Choice::Text(text),
        _ => Choice::Row(text),
    })
}

/// A document to begin with: every remark of a person as a comment, and the examples commented out.
pub fn starter(remarks: &[(String, &str)]) -> String {
    let mut out = String::new();
    for (remark, example) in remarks {
        out.push_str(&format!("# {remark}\n"));
        for line in example.lines() {
            out.push_str(&format!("{line}\n"));
        }
    }
    out
}
