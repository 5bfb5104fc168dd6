//! The list as `contacts --json` writes it, read back.

use serde_json::{Map, Value, json};

use crate::domain::contact::Contacts;
use crate::domain::finding::{Finding, Reading};
use crate::domain::phone::Home;
use crate::format::contacts_file;

/// Keys that are written otherwise in contacts.yaml.
const RENAMED: &[(&str, &str)] = &[
    ("deputy_of", "deputy-of"),
    ("mandate_until", "mandate-until"),
];

/// What only the hour of writing decided.
const OF_THE_HOUR: &[&str] = &["marks", "doubts", "now"];

/// Reads the list.
///
/// # Errors
/// It is no such JSON.
pub fn read(bytes: &[u8], home: Home) -> Result<Reading<Contacts>, Option<Finding>> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let whole: Value = serde_json::from_slice(bytes).map_err(|_| None)?;
    let groups = whole.get("groups").and_then(Value::as_array).ok_or(None)?;
    let groups: Value = groups.iter().map(group).collect();
    // Every JSON text is YAML.
    let text = json!({ "groups": groups }).to_string();
    let mut reading = contacts_file::read(text.as_bytes(), home).map_err(Some)?;
    // A line of that text is none of the file.
    reading
        .findings
        .iter_mut()
        .for_each(|found| found.place = None);
    Ok(reading)
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
