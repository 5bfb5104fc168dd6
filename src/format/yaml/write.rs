//! Values as they are written in a YAML text.

use crate::domain::text::{is_harmful, is_joiner};

/// A text in quotes, as every YAML reader reads it alike.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::new();
    for c in serde_json::Value::from(text).to_string().chars() {
        // Characters that some parsers take for line ends or refuse, and invisible ones.
        match u32::from(c) {
            _ if !is_harmful(c) || is_joiner(c) => out.push(c),
            code @ 0..=0xffff => out.push_str(&format!("\\u{code:04x}")),
            code => out.push_str(&format!("\\U{code:08x}")),
        }
    }
    out
}

/// A list on one line; ids bare, everything else in quotes.
pub(crate) fn list(items: &[String]) -> String {
    let bare = |item: &String| {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let word = item.starts_with(|c: char| c.is_ascii_lowercase());
        // Texts that YAML 1.1 reads as another type.
        let taken = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
        if word && item.chars().all(plain) && !taken.contains(&item.as_str()) {
            item.clone()
        } else {
            quoted(item)
        }
    };
    let items: Vec<String> = items.iter().map(bare).collect();
    format!("[{}]", items.join(", "))
}
