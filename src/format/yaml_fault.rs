//! What is wrong with a YAML text, as a place and a sentence a person can act on.

use crate::domain::finding::{Finding, Place};
use crate::domain::nearest::nearest;
use crate::error::Message;
use crate::say;

/// The finding for a text that serde_yaml refused. `lines_before` is how many lines of its file
/// stand above the text: front matter is not all of its file.
pub fn fault(path: &str, text: &str, lines_before: usize, error: &serde_yaml::Error) -> Finding {
    let (mut place, message) = match two_versions(text) {
        Some(line) => (
            Place::on_line(text, line).at_column(1),
            say!("finding-two-versions"),
        ),
        None => {
            let at = error.location();
            let (line, column) = at.map_or((1, 1), |at| (at.line(), at.column()));
            let place = Place::on_line(text, line).at_column(column);
            let message = cause(&error.to_string(), &place.text);
            (place, message)
        }
    };
    place.line += lines_before;
    Finding::fault(path, place, message)
}

/// The line of a mark that another program leaves between two versions of a text.
pub fn two_versions(text: &str) -> Option<usize> {
    let mark = |line: &str| {
        ["<<<<<<< ", ">>>>>>> "]
            .iter()
            .any(|mark| line.starts_with(mark))
    };
    text.lines().position(mark).map(|index| index + 1)
}

/// serde_yaml's sentence is English and speaks of the parser; ours speaks of the file.
fn cause(error: &str, line: &str) -> Message {
    let quoted = |after: &str| {
        let rest = &error[error.find(after)? + after.len()..];
        Some(rest.split('`').next().unwrap_or_default().to_owned())
    };
    if let Some(key) = quoted("unknown field `") {
        let known: Vec<&str> = error.split('`').skip(3).step_by(2).collect();
        return unknown_key(&key, &known);
    }
    if let Some(key) = quoted("unknown variant `") {
        let known: Vec<&str> = error.split('`').skip(3).step_by(2).collect();
        return say!(
            "finding-unknown-value",
            value = key,
            known = known.join(", ")
        );
    }
    if let Some(key) = quoted("missing field `") {
        return say!("finding-missing-key", key = key);
    }
    if let Some(key) = quoted("duplicate field `").or_else(|| quoted("duplicate entry with key ")) {
        return say!("finding-key-twice", key = key.trim_matches('"'));
    }
    if error.contains("invalid type") || error.contains("invalid value") {
        return say!("finding-wrong-value", line = line.trim());
    }
    if line.trim_start_matches(' ').starts_with('\t') {
        return say!("finding-tab");
    }
    if error.contains("mapping values are not allowed") || starts_with_a_sign(line) {
        return say!("finding-quote");
    }
    say!("finding-yaml")
}

/// An unknown key, with the known one that looks most like it.
pub fn unknown_key(key: &str, known: &[&str]) -> Message {
    match nearest(key, known.iter().copied()) {
        Some(meant) => say!("finding-unknown-key-near", key = key, meant = meant),
        None => say!("finding-unknown-key", key = key, known = known.join(", ")),
    }
}

/// A value that begins with a character YAML keeps for itself.
fn starts_with_a_sign(line: &str) -> bool {
    let value = line.split_once(": ").map_or(line, |(_, value)| value);
    value.trim().starts_with(['@', '`', '%', '*', '&', '!'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Person {
        #[expect(dead_code, reason = "only read")]
        name: String,
        #[expect(dead_code, reason = "only read")]
        phone: Option<String>,
    }

    fn found(text: &str) -> (usize, Option<usize>, &'static str) {
        let error = serde_yaml::from_str::<Person>(text).expect_err("refused");
        let finding = fault("contacts.yaml", text, 0, &error);
        let place = finding.place.expect("a place");
        (place.line, place.column, finding.message.id)
    }

    #[test]
    fn a_mistyped_key_is_named_with_the_one_that_was_meant() {
        let text = "name: Alma\nphne: \"070\"\n";
        let error = serde_yaml::from_str::<Person>(text).expect_err("refused");
        assert_eq!(
            fault("contacts.yaml", text, 0, &error).message,
            say!("finding-unknown-key-near", key = "phne", meant = "phone")
        );
    }

    #[test]
    fn each_ordinary_mistake_has_a_sentence_of_its_own() {
        assert_eq!(
            found("name: Et system: leverandøren\n"),
            (1, Some(16), "finding-quote")
        );
        assert_eq!(found("name: @alma\n").2, "finding-quote");
        assert_eq!(found("name: a\nname: b\n").2, "finding-key-twice");
        assert_eq!(found("phone: a\n").2, "finding-missing-key");
        assert_eq!(found("name: [a]\n").2, "finding-wrong-value");
        assert_eq!(found("name:\n\t- a\n").2, "finding-tab");
        assert_eq!(found("name: a\n<<<<<<< mine\n").2, "finding-two-versions");
    }
}
