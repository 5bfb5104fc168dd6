//! Faults that YAML files and front matter share, in words a person can act on.

use crate::domain::suggest::closest_match;
use crate::error::Message;
use crate::say;

/// The line of a mark that another program leaves between two versions of a text.
pub(crate) fn two_versions(text: &str) -> Option<usize> {
    let mark = |line: &str| line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ");
    text.lines().position(mark).map(|index| index + 1)
}

/// An unknown key, with the known one that looks most like it.
pub(crate) fn unknown_key(key: &str, known: &[&str]) -> Message {
    match closest_match(key, known.iter().copied()) {
        Some(meant) => say!("finding-unknown-key-near", key = key, meant = meant),
        None => say!("finding-unknown-key", key = key, known = known.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistyped_key_is_named_with_the_one_that_was_meant() {
        assert_eq!(
            unknown_key("phne", &["name", "phone"]),
            say!("finding-unknown-key-near", key = "phne", meant = "phone")
        );
        assert_eq!(two_versions("a\n<<<<<<< mine\n"), Some(2));
    }
}
