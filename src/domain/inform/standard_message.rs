//! A standard message: a text with slots that is filled in when it is needed.

use crate::domain::language::Language;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StandardMessage {
    /// The file's name without folder and ending: `driftmeddelande-sv`.
    pub id: String,
    pub title: String,
    /// Ids in audiences.yaml or groups in contacts.yaml.
    pub audience: Vec<String>,
    pub language: Option<Language>,
    /// The slots that must be filled before it may be sent.
    pub needs: Vec<String>,
    /// The slot with the time by which the next message is promised; empty where none is.
    pub promise: String,
    /// Markdown, with `{{ slot }}`.
    pub body: String,
}

impl StandardMessage {
    /// The slots the text has, in order, each once.
    pub fn slots(&self) -> Vec<&str> {
        slots(&self.body)
    }

    /// Name without language: `driftmeddelande` of `driftmeddelande-sv`.
    pub fn name(&self) -> &str {
        let tag = self.language.map(Language::tag).unwrap_or_default();
        let bare = self
            .id
            .strip_suffix(tag)
            .and_then(|id| id.strip_suffix('-'));
        bare.filter(|_| !tag.is_empty()).unwrap_or(&self.id)
    }
}

/// The slots `{{ slot }}` of a text that are not filled, in order, each once.
pub fn slots(text: &str) -> Vec<&str> {
    let mut slots = Vec::new();
    for after in text.split("{{").skip(1) {
        let Some((name, _)) = after.split_once("}}") else {
            continue;
        };
        let name = name.trim();
        if !slots.contains(&name) {
            slots.push(name);
        }
    }
    slots
}

/// The text with its slots filled, those that something is known for.
pub fn filled(text: &str, known: &[(String, String)]) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((slot, behind)) = after.split_once("}}") else {
            break;
        };
        out.push_str(before);
        match known.iter().rfind(|(name, _)| name == slot.trim()) {
            Some((_, value)) => out.push_str(value),
            None => out.push_str(&format!("{{{{{slot}}}}}")),
        }
        rest = behind;
    }
    out.push_str(rest);
    out
}

/// True if a text still has the placeholder XX.
pub fn says_xx(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    words.any(|word| word.len() >= 2 && word.chars().all(|c| c == 'X'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_is_filled_and_what_is_not_known_stays_to_be_seen() {
        let known = [("tid", "07:30"), ("handelse", "{{ tid }} är nere")];
        let known = known.map(|(slot, value)| (slot.to_owned(), value.to_owned()));
        let text = filled(
            "{{handelse}}: kl. {{ tid }}, {{ kontakt }} {{ öppet",
            &known,
        );
        assert_eq!(text, "{{ tid }} är nere: kl. 07:30, {{ kontakt }} {{ öppet");
        assert_eq!(slots("{{ a }} {{b}} {{ a }} {{ öppet"), ["a", "b"]);
    }

    #[test]
    fn a_text_that_still_says_xx_is_known_by_it() {
        for open in ["kl XX", "kl. XX:XX.", "XX", "(XXX)"] {
            assert!(says_xx(open), "{open}");
        }
        for whole in ["kl. 07:30", "AXX", "xx", "Malmö XXI", "X", "EXXON"] {
            assert!(!says_xx(whole), "{whole}");
        }
    }

    #[test]
    fn texts_in_two_languages_have_one_name() {
        let message = |id: &str, language| StandardMessage {
            id: id.to_owned(),
            language,
            ..StandardMessage::default()
        };
        assert_eq!(message("drift-sv", Some(Language::Swedish)).name(), "drift");
        assert_eq!(message("drift-en", Some(Language::English)).name(), "drift");
        assert_eq!(message("drift", Some(Language::Swedish)).name(), "drift");
        assert_eq!(message("drift-sv", None).name(), "drift-sv");
    }
}
