//! The language of a binder, read from its settings before anything else is read.

use crate::domain::language::Language;

/// The `language:` of binder.yaml, found by its line, so that a fault elsewhere in the file does not change
/// the language.
pub fn of_settings(text: &str) -> Option<Language> {
    let value = text
        .lines()
        .find_map(|line| line.strip_prefix("language:"))?;
    let bare = value.split('#').next().unwrap_or_default();
    Language::read(bare.trim().trim_matches(['"', '\'']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_found_in_a_file_that_is_broken_elsewhere() {
        let text = "format: 1\nname: [\nlanguage: \"da\"   # dansk\n";
        assert_eq!(of_settings(text), Some(Language::Danish));
    }

    #[test]
    fn a_language_of_something_else_in_the_file_is_not_the_binders() {
        assert_eq!(of_settings("print:\n  language: sv\n"), None);
        assert_eq!(of_settings("language: eo\n"), None);
    }
}
