//! `messages/*.md` ↔ [`StandardMessage`].

use crate::domain::documents::finding::{Finding, TextPosition, WithFindings};
use crate::domain::inform::standard_message::StandardMessage;
use crate::domain::language::Language;
use crate::domain::suggest::closest_match;
use crate::format::documents::front_matter;
use crate::format::paths;
use crate::say;

/// Folder of the standard messages.
pub const FOLDER: &str = "messages/";

/// Reads a message; what cannot be read of its head is a finding, its text is always there.
pub fn read(path: &str, bytes: &[u8]) -> WithFindings<StandardMessage> {
    let tongues = Language::ALL.map(|language| (language.tag(), language));
    let parted = front_matter::read(path, bytes, |head| StandardMessage {
        id: paths::id_of(path),
        title: head.text("title"),
        audience: head.texts("audience"),
        language: head.one_of("language", &tongues),
        needs: head.texts("needs"),
        promise: head.text("promise"),
        body: String::new(),
    });
    let body = parted.body().trim_start_matches('\n').to_owned();
    let mut reading = parted.head;
    let message = &mut reading.value;
    message.body = body;
    if message.title.is_empty() {
        message.title.clone_from(&message.id);
    }
    let unfilled = slots_nobody_fills(path, &parted.text, message);
    reading.findings.extend(unfilled);
    reading
}

/// Slots in the text that `needs` does not name would be sent open.
fn slots_nobody_fills(path: &str, text: &str, message: &StandardMessage) -> Vec<Finding> {
    let needs = message.needs.iter().map(String::as_str);
    let found = |slot: &str| {
        let marks = |line: &str| line.contains("{{") && line.contains(slot);
        let line = text.lines().position(marks).unwrap_or(0) + 1;
        let message = match closest_match(slot, needs.clone()) {
            Some(meant) => say!("finding-slot-near", slot = slot, meant = meant),
            None => say!("finding-slot", slot = slot),
        };
        Finding::remark(path, Some(TextPosition::on_line(text, line)), message)
    };
    let slots = message.slots().into_iter();
    let open = slots.filter(|slot| !message.needs.iter().any(|need| need == slot));
    open.map(found).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_that_nobody_would_be_asked_to_fill_is_named() {
        let text = "---\ntitle: Besked\nlanguage: sv\nneeds: [tid, handelse]\n---\n\
                    {{ handlese }} Nästa besked {{ tid }}.\n";
        let reading = read("messages/besked.md", text.as_bytes());
        assert_eq!(reading.value.slots(), ["handlese", "tid"]);
        let found: Vec<_> = reading
            .findings
            .iter()
            .map(|found| &found.message)
            .collect();
        assert_eq!(
            found,
            [&say!(
                "finding-slot-near",
                slot = "handlese",
                meant = "handelse"
            )]
        );
        assert!(!reading.has_faults());
    }
}
