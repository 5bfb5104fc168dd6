//! The list as `contacts --json` writes it, read back.

use serde_json::{Map, Value, json};

use crate::domain::documents::finding::{Finding, TextPosition, WithFindings};
use crate::domain::people::contact::Contacts;
use crate::domain::people::phone_number::Home;
use crate::format::people::contacts_file;
use crate::format::people::contacts_lists::is_too_long;
use crate::format::yaml::tree::{self, YamlNode};

/// Keys with other names in contacts.yaml.
const RENAMED: &[(&str, &str)] = &[
    ("deputy_of", "deputy-of"),
    ("mandate_until", "mandate-until"),
];

/// Keys that depend on the time of writing; ignored.
const OF_THE_HOUR: &[&str] = &["marks", "doubts", "now"];

/// The largest file that is read: a list of the largest size, as it is written, is smaller.
pub const MOST_BYTES: usize = 8 * 1024 * 1024;

/// Most values of a file: those that depend on the time of writing included.
const MOST_VALUES: usize = 3 * tree::MOST_NODES;

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum::<usize>(),
        Value::Object(pairs) => pairs.values().map(count).sum(),
        _ => 0,
    }
}

/// Why a file is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonNotRead {
    /// Line of the first fault, from 1.
    At(usize),
    /// More values than are read (`contacts_limits`).
    TooMuch,
}

/// Reads the list. Positions in findings are lines of the file.
///
/// # Errors
/// It is no such JSON, or more than a contact list holds.
pub fn read(bytes: &[u8], home: Home) -> Result<WithFindings<Contacts>, JsonNotRead> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let whole: Value =
        serde_json::from_slice(bytes).map_err(|error| JsonNotRead::At(error.line()))?;
    if count(&whole) > MOST_VALUES {
        return Err(JsonNotRead::TooMuch);
    }
    let groups = whole
        .get("groups")
        .and_then(Value::as_array)
        .ok_or(JsonNotRead::At(1))?;
    let groups: Value = groups.iter().map(group).collect();
    let source = String::from_utf8_lossy(bytes);
    // Every JSON text is YAML; one that is too long to be read as such is read without its lines.
    let is_short = source.len() <= tree::MOST_BYTES;
    let lines = is_short.then(|| tree::parse(&source).ok()).flatten();
    let mut text = JsonLayout::default();
    text.value(&json!({ "groups": groups }), lines.as_ref());
    let line = |found: &Finding| found.place.as_ref().map_or(1, |place| place.line);
    let reading = contacts_file::read(text.out.as_bytes(), home);
    let mut reading = reading.map_err(|fault| match is_too_long(&fault) {
        true => JsonNotRead::TooMuch,
        false => JsonNotRead::At(line(&fault)),
    })?;
    for found in &mut reading.findings {
        let place = found.place.take().filter(|_| lines.is_some());
        found.place = place.map(|place| TextPosition::on_line(&source, place.line));
    }
    Ok(reading)
}

/// A value laid out as YAML with every item on its original line.
#[derive(Default)]
struct JsonLayout {
    out: String,
    /// Number of line feeds written.
    feeds: usize,
}

impl JsonLayout {
    fn value(&mut self, value: &Value, there: Option<&YamlNode>) {
        match value {
            Value::Object(record) => {
                let mut pairs: Vec<(&String, &Value, Option<&YamlNode>)> = record
                    .iter()
                    .map(|(key, value)| (key, value, there.and_then(|it| of_key(it, key))))
                    .collect();
                pairs.sort_by_key(|(_, _, there)| there.map_or(0, |it| it.start.line));
                self.out.push('{');
                for (key, value, there) in pairs {
                    self.go_to(there);
                    self.out.push_str(&format!("{}: ", json!(key)));
                    self.value(value, there);
                    self.out.push_str(", ");
                }
                self.out.push('}');
            }
            Value::Array(items) => {
                self.out.push('[');
                let there = there.map_or(&[][..], YamlNode::items);
                for (at, item) in items.iter().enumerate() {
                    self.go_to(there.get(at));
                    self.value(item, there.get(at));
                    self.out.push_str(", ");
                }
                self.out.push(']');
            }
            plain => self.out.push_str(&plain.to_string()),
        }
    }

    fn go_to(&mut self, there: Option<&YamlNode>) {
        while there.is_some_and(|it| self.feeds + 1 < it.start.line) {
            self.out.push_str("\n ");
            self.feeds += 1;
        }
    }
}

/// Position of a key's value in the file, under the name it has there.
fn of_key<'n>(record: &'n YamlNode, key: &str) -> Option<&'n YamlNode> {
    let renamed = RENAMED.iter().find(|(_, to)| *to == key);
    let called = renamed.map_or(key, |(from, _)| from);
    record.get(called).or_else(|| match key {
        "number" => record.get("shown"),
        _ => None,
    })
}

fn group(group: &Value) -> Value {
    let mut out = record(group);
    let people = group.get("people").and_then(Value::as_array);
    let people: Value = people
        .into_iter()
        .flatten()
        .map(record_with_phones)
        .collect();
    out.insert("people".to_owned(), people);
    with_phones(group, &mut out);
    Value::Object(out)
}

fn record_with_phones(person: &Value) -> Value {
    let mut out = record(person);
    with_phones(person, &mut out);
    Value::Object(out)
}

fn record(value: &Value) -> Map<String, Value> {
    let pairs = value.as_object().into_iter().flatten();
    pairs
        .filter(|(key, _)| !OF_THE_HOUR.contains(&key.as_str()))
        .map(|(key, value)| {
            let renamed = RENAMED.iter().find(|(from, _)| from == key);
            (
                renamed.map_or(key.as_str(), |(_, to)| to).to_owned(),
                value.clone(),
            )
        })
        .collect()
}

fn with_phones(of: &Value, out: &mut Map<String, Value>) {
    let phones = of.get("phones").and_then(Value::as_array);
    let phone = |phone: &Value| {
        let mut record = record(phone);
        let shown = record.remove("shown");
        if record.get("number").is_none_or(Value::is_null)
            && let Some(shown) = shown
        {
            record.insert("number".to_owned(), shown);
        }
        Value::Object(record)
    };
    if let Some(phones) = phones {
        out.insert("phones".to_owned(), phones.iter().map(phone).collect());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_in_the_file_is_named_by_its_own_line() {
        let text = "\u{feff}{\"as_of\": null,\n \"groups\": [\n  {\"id\": \"lokala\", \"title\": \"Lokala\",\n\
                    \"people\": [\n {\"id\": \"bo\", \"name\": \"Bo\", \"marks\": [],\n  \"phones\": [\n\
                    {\"number\": null, \"shown\": \"070-17\"}],\n \"mandate_until\": \"x\",\n \"phne\": 3}\n]}]}\n";
        let reading = read(text.as_bytes(), Home::Sweden).expect("a list");
        let mut lines: Vec<(usize, &str)> = reading
            .findings
            .iter()
            .map(|found| {
                (
                    found.place.as_ref().map_or(0, |it| it.line),
                    found.message.id,
                )
            })
            .collect();
        lines.sort_unstable();
        let expected = [
            (7, "contacts-number-short"),
            (8, "document-wants-date"),
            (9, "finding-unknown-key-near"),
        ];
        assert_eq!(lines, expected);
        assert_eq!(
            read(b"{\"groups\": [\n{,}]}", Home::Sweden).err(),
            Some(JsonNotRead::At(2))
        );
    }
}
