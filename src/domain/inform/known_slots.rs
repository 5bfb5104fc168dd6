//! What is asked for before a message goes out, and which of the answers are known already.

use crate::domain::inform::standard_message;
use crate::domain::name::folded;

/// What an incident's log says that messages have slots for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownFacts {
    /// What has happened, in the binder's language.
    pub event: String,
    /// When it began, as a clock time or a day and a clock time.
    pub since: String,
    /// The names of the systems that are down.
    pub systems: String,
    pub now: String,
    pub today: String,
    /// By when the next message can be promised.
    pub next: String,
}

/// A slot to fill, and what is said when it is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub slot: String,
    /// What stands before the slot in the text: `Since when:`; else the name of the slot.
    pub label: String,
    /// What is known; empty where nothing is.
    pub known: String,
    /// It is the time by which the next message is promised.
    pub is_promise: bool,
}

/// Names of slots that something is known for, by fact, as texts in the three languages have them.
const SINCE: [&str; 4] = ["sedan", "siden", "since", "start"];
const EVENT: [&str; 4] = ["handelse", "haendelse", "event", "what"];
const SYSTEMS: [&str; 3] = ["system", "systemer", "systems"];
const NOW: [&str; 2] = ["nu", "now"];
const TODAY: [&str; 3] = ["datum", "dato", "date"];

/// The questions of a text, in the order its slots stand. Of a text in another language than the binder's what
/// has happened must be said in that language, so that nothing is known of it.
pub fn questions(
    text: &str,
    promise: &str,
    facts: &KnownFacts,
    is_own_language: bool,
) -> Vec<Question> {
    let slots = standard_message::slots(text).into_iter();
    let question = |slot: &str| {
        let is_promise = slot == promise;
        let name = folded(slot);
        let is = |names: &[&str]| names.contains(&name.as_str());
        let known = match () {
            () if is_promise => facts.next.as_str(),
            () if is(&SINCE) => &facts.since,
            () if is(&SYSTEMS) => &facts.systems,
            () if is(&NOW) => &facts.now,
            () if is(&TODAY) => &facts.today,
            () if is(&EVENT) && is_own_language => &facts.event,
            () => "",
        };
        Question {
            label: label(text, slot),
            known: known.to_owned(),
            is_promise,
            slot: slot.to_owned(),
        }
    };
    slots.map(question).collect()
}

/// Whether an answer in one language holds in the others: a time, a name.
pub fn is_alike_in_all(slot: &str) -> bool {
    let name = folded(slot);
    [&SINCE[..], &SYSTEMS, &NOW, &TODAY]
        .concat()
        .contains(&name.as_str())
}

/// The sentence of a text that ends where a slot stands.
fn label(text: &str, slot: &str) -> String {
    let plain = text.replace("**", "");
    let mut before = "";
    let mut rest = plain.as_str();
    while let Some((head, after)) = rest.split_once("{{") {
        let Some((name, behind)) = after.split_once("}}") else {
            break;
        };
        if name.trim() == slot {
            before = head;
            break;
        }
        rest = behind;
    }
    let paragraph = before.rsplit("\n\n").next().unwrap_or_default();
    let one_line = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    let sentence = one_line
        .rsplit(". ")
        .find(|it| it.len() > 4 && !it.starts_with("kl"));
    let sentence = sentence.unwrap_or_default().trim_start_matches("- ").trim();
    match sentence {
        "" => format!("{slot}:"),
        said => said.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "**Driftmeddelande**\n\nVad har hänt: {{ handelse }}\n\nSedan när: {{ sedan }}\n\nVi arbetar med att lösa det. Nästa besked kommer senast kl. {{ tid }}, även om\ninget nytt har hänt.\n\n{{ kvar }}\n";

    fn facts() -> KnownFacts {
        KnownFacts {
            event: "Ladok nere".to_owned(),
            since: "21:50".to_owned(),
            next: "23:30".to_owned(),
            ..KnownFacts::default()
        }
    }

    #[test]
    fn each_slot_is_asked_for_with_what_stands_before_it_and_what_is_known() {
        let asked = questions(TEXT, "tid", &facts(), true);
        let said: Vec<(&str, &str)> = asked
            .iter()
            .map(|it| (it.label.as_str(), it.known.as_str()))
            .collect();
        let expected = [
            ("Vad har hänt:", "Ladok nere"),
            ("Sedan när:", "21:50"),
            ("Nästa besked kommer senast kl.", "23:30"),
            ("kvar:", ""),
        ];
        assert_eq!(said, expected);
        assert!(asked[2].is_promise);
    }

    #[test]
    fn what_has_happened_is_not_known_in_another_language() {
        let asked = questions(TEXT, "tid", &facts(), false);
        assert_eq!(asked[0].known, "");
        assert_eq!(asked[1].known, "21:50");
        assert!(is_alike_in_all("sedan") && !is_alike_in_all("handelse"));
    }
}
