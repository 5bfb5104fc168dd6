//! Times, sums and texts as tired hands type them: without quotation marks, in the order that they are said.

use serde_json::Value;

use crate::night::{alone, told};
use crate::who_holds::json;
use crate::world::{Person, World};

/// A time in three languages, yesterday at ten past eleven.
const LAST_NIGHT: [&[&str]; 6] = [
    &["igår", "kl", "23:10"],
    &["23.10", "i", "går"],
    &["i", "går", "kl.", "23.10"],
    &["23:10", "yesterday"],
    &["yesterday", "at", "11:10", "pm"],
    &["i", "aftes", "23.10"],
];

fn last(david: &mut Person) -> Value {
    let log = json(david, &["log", "-n", "1"]);
    log["entries"][0].clone()
}

#[test]
fn a_time_of_several_words_is_read_before_the_text_and_behind_it() {
    let mut world = World::new();
    let david = alone(&mut world, "david", "David Sjölin", "2026-11-28T22:10:00");
    told(
        david,
        &["incident", "open", "Ladok nere", "--at", "igår", "20:00"],
    );
    for time in LAST_NIGHT {
        for time_first in [true, false] {
            let text = ["Strömmen", "är", "borta"];
            let time = [&["--at"], time].concat();
            let words = match time_first {
                true => [&["log", "add"], &time[..], &text[..]].concat(),
                false => [&["log", "add"], &text[..], &time[..]].concat(),
            };
            let id = json(david, &words)["id"].clone();
            let row = json(david, &["log", "show", id.as_str().expect("an id")]);
            let row = row.to_string();
            assert!(row.contains("Strömmen är borta"), "{words:?}: {row}");
            assert!(row.contains("2026-11-27T23:10:00"), "{words:?}: {row}");
        }
    }
}

#[test]
fn a_meeting_is_called_at_a_time_of_several_words() {
    let mut world = World::new();
    let david = alone(&mut world, "david", "David Sjölin", "2026-11-28T22:10:00");
    told(david, &["incident", "open", "Ladok nere"]);
    let said = told(david, &["convene", "kl", "22.55", "zoom"]);
    assert!(said.contains("22:55") && said.contains("Zoom"), "{said}");
}

#[test]
fn a_cost_is_understood_in_the_order_it_is_said() {
    let mut world = World::new();
    let david = alone(&mut world, "david", "David Sjölin", "2026-11-28T22:10:00");
    told(david, &["incident", "open", "Ladok nere"]);
    for words in [
        &["cost", "add", "hotell", "1200"][..],
        &["cost", "add", "1200", "hotell"],
        &["cost", "add", "hotell", "1", "200", "kr"],
        &["cost", "add", "hotell", "1200", "--at", "igår", "23:10"],
    ] {
        let said = told(david, words);
        assert!(
            said.contains("hotell: 1 200") || said.contains("hotell: 1\u{a0}200"),
            "{words:?}: {said}"
        );
    }
    let row = last(david);
    let id = row["id"].as_str().expect("an id");
    let said = told(david, &["cost", "correct", id, "hotell", "1300"]);
    assert!(said.contains("300"), "{said}");
}

#[test]
fn the_words_of_a_slot_need_no_quotation_marks() {
    let mut world = World::new();
    let david = alone(&mut world, "david", "David Sjölin", "2026-11-28T22:10:00");
    told(david, &["incident", "open", "Ladok nere"]);
    let words = [
        "inform",
        "larosaten",
        "--message",
        "driftmeddelande",
        "--set",
        "händelse=Ladok",
        "är",
        "nere",
        "--set",
        "paverkan=ingen",
        "kan",
        "logga",
        "in",
    ];
    let shown = told(david, &words);
    assert!(
        shown.contains("Ladok är nere") && shown.contains("ingen kan logga in"),
        "{shown}"
    );
}
