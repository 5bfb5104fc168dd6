//! Messages at night: two languages, nested audiences, readable rows.

use crate::night::{alone, clock, told};
use crate::who_holds::json;
use crate::world::{Person, World};

fn cecilia(world: &mut World) -> &mut Person {
    let cecilia = alone(world, "cecilia", "Cecilia Åkerman", "2026-11-28T22:15:00");
    told(
        cecilia,
        &["incident", "open", "Ladok nere", "--at", "21:50"],
    );
    cecilia
}

fn operational(person: &mut Person, language: &str) -> serde_json::Value {
    let text = match language {
        "sv" => "Ladok är nere. Nästa besked senast 23:00.",
        _ => "Ladok is down. Next message at 23:00.",
    };
    let words = [
        "inform",
        "larosaten",
        "--text",
        text,
        "--language",
        language,
    ];
    let way = ["--channel", "driftmeddelande", "--next", "23:00"];
    json(person, &[&words[..], &way].concat())
}

#[test]
fn the_same_message_in_two_languages_is_one_message() {
    let mut world = World::new();
    let cecilia = cecilia(&mut world);
    let first = operational(cecilia, "sv");
    assert_eq!(first["deviations"], serde_json::json!([]));
    clock(cecilia, "2026-11-28T22:16:00");
    let second = operational(cecilia, "en");
    assert_eq!(second["deviations"], serde_json::json!([]));
    let duty = json(cecilia, &["duty"]);
    assert_eq!(duty["deviations"], serde_json::json!([]), "{duty}");
    let promises = json(cecilia, &["inform"])["promises"].clone();
    assert_eq!(promises.as_array().map(Vec::len), Some(1), "{promises}");
    clock(cecilia, "2026-11-28T23:30:00");
    assert_eq!(json(cecilia, &["next"])["next"][0]["kind"], "promise");
}

#[test]
fn those_who_are_among_others_that_were_told_have_been_told() {
    let mut world = World::new();
    let cecilia = cecilia(&mut world);
    let before = told(cecilia, &["inform"]);
    assert!(
        before.contains("Lokala tekniska kontaktpersoner"),
        "{before}"
    );
    operational(cecilia, "sv");
    let after = told(cecilia, &["inform"]);
    assert!(
        !after.contains("Lokala tekniska kontaktpersoner"),
        "{after}"
    );
    assert!(after.contains("Externa parter"), "{after}");
}

#[test]
fn a_duty_that_is_done_says_in_the_log_what_was_done() {
    let mut world = World::new();
    let cecilia = cecilia(&mut world);
    told(
        cecilia,
        &["duty", "done", "eskalera-kommitten", "David ringde"],
    );
    let log = told(cecilia, &["log", "--format", "md"]);
    let row = "Berätta genast för någon i kriskommittén. David ringde";
    assert!(log.contains(row), "{log}");
}
