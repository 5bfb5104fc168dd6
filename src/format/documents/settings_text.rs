//! The few lines of binder.yaml that are set when a binder is made, patched in its text so that
//! comments and order stay.

use serde_json::Value;

use crate::domain::language::Language;
use crate::domain::time::moment::Zone;

/// The settings with another name and language.
pub fn with(bytes: &[u8], name: Option<&str>, language: Option<Language>) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes);
    let lines = text
        .lines()
        .map(|line| match (line.split_once(':'), name, language) {
            (Some(("name", _)), Some(name), _) => format!("name: {}", Value::from(name)),
            (Some(("language", _)), _, Some(language)) => format!("language: {}", language.tag()),
            _ => line.to_owned(),
        });
    lines
        .map(|line| line + "\n")
        .collect::<String>()
        .into_bytes()
}

/// The zone in the settings; UTC where there is none that is known.
pub fn zone(bytes: &[u8]) -> Zone {
    let text = String::from_utf8_lossy(bytes);
    let zone = text.lines().find_map(|line| line.strip_prefix("zone:"));
    let zone = zone.map(|zone| zone.split('#').next().unwrap_or_default());
    let zone = zone.map(|zone| zone.trim().trim_matches('"').trim_matches('\''));
    zone.and_then(|zone| zone.parse().ok()).unwrap_or(Zone::UTC)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_name_and_language_leave_comments_and_order_as_they_were() {
        let before =
            b"# Inst\xc3\xa4llningar\nname: \"A\"\nlanguage: sv\nzone: Europe/Oslo # h\xc3\xa4r\n";
        let after = with(before, Some("B \"ny\""), Some(Language::Danish));
        let expected =
            "# Inställningar\nname: \"B \\\"ny\\\"\"\nlanguage: da\nzone: Europe/Oslo # här\n";
        assert_eq!(String::from_utf8(after).expect("text"), expected);
        assert_eq!(zone(before), Zone::OSLO);
    }
}
