//! Sanitises other people's text for each medium.

use serde_json::Value;

pub use crate::domain::text::{is_harmful, line, lines};

/// JSON with every harmful character escaped: the values are the same, and a terminal that shows it is
/// none the worse.
pub fn json(value: &Value) -> String {
    escaped(&format!("{value:#}"))
}

/// The same on one line.
pub fn json_line(value: &Value) -> String {
    escaped(&value.to_string())
}

fn escaped(json: &str) -> String {
    let mut out = String::new();
    for c in json.chars() {
        if c == '\n' || !is_harmful(c) {
            out.push(c);
            continue;
        }
        // Outside of texts JSON has only spaces, line feeds and its own signs.
        let mut units = [0; 2];
        for unit in c.encode_utf16(&mut units) {
            out.push_str(&format!("\\u{unit:04x}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_says_the_same_without_a_character_that_acts() {
        let value = serde_json::json!({ "a\u{9b}": ["\u{1b}[31m\u{202e}\u{e0041}\n|å"] });
        let shown = json(&value);
        assert!(
            !shown.chars().any(|c| c != '\n' && is_harmful(c)),
            "{shown}"
        );
        assert_eq!(serde_json::from_str::<Value>(&shown).expect("JSON"), value);
    }

    #[test]
    fn a_pile_of_marks_is_cut() {
        let pile = format!("a{}b", "\u{301}".repeat(500));
        assert!(line(&pile).chars().count() < 16);
        assert_eq!(line("e\u{301}tt"), "e\u{301}tt");
    }

    #[test]
    fn what_could_act_on_a_terminal_is_shown_instead() {
        assert_eq!(line("a\u{1b}[31mb"), "a‹U+001B›[31mb");
        assert_eq!(line("x\u{202e}y"), "x‹U+202E›y");
        assert_eq!(line("två\nrader\r\n"), "två rader ");
        assert_eq!(lines("två\nrader"), "två\nrader");
        assert_eq!(
            line("åäö æø — 👩‍🚒".replace('\u{200d}', "").as_str()),
            "åäö æø — 👩🚒"
        );
    }
}
