//! Contents of situation reports, by example.

use proptest::prelude::{Just, Strategy, prop_assert_eq, proptest};
use serde_json::json;

use crate::domain::log::notebook::{Notebook, WriterStanding};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::review::brief::{approved, material, next_number, seen, twice};
use crate::domain::testing::notebook;

const LOG: &str = "2026-11-22-natavbrott";

fn events(rows: &[&Row]) -> Vec<String> {
    rows.iter().map(|row| row.event().to_owned()).collect()
}

fn fact(text: &str, fact: &str) -> serde_json::Value {
    json!({"event": text, "fact": fact})
}

#[test]
fn a_row_that_comes_later_from_another_copy_is_told_in_the_next_picture() {
    let anna = notebook("anna", LOG)
        .wrote("00:10", "open", 1, json!({"event": "Angrepp"}))
        .wrote("00:20", "entry", 2, json!({"event": "Slack nere"}));
    let known = seen(&Timeline::of(std::slice::from_ref(&anna)));
    let brief = json!({"number": 1, "seen": known});
    let anna = anna.wrote("01:10", "brief", 3, brief).wrote(
        "01:30",
        "entry",
        4,
        json!({"event": "Zoom nere"}),
    );
    // Written before the picture, and not known where it was made.
    let bo = notebook("bo", LOG).wrote("00:22", "entry", 1, json!({"event": "På plats"}));
    let timeline = Timeline::of(&[anna, bo]);
    let pictures = approved(&timeline);
    assert_eq!(next_number(&pictures), 2);
    let material = material(&timeline, pictures.last());
    assert_eq!(events(&material.happened), ["På plats", "Zoom nere"]);
}

#[test]
fn facts_stand_apart_and_what_is_unconfirmed_stays_until_somebody_has_looked_into_it() {
    let book = notebook("anna", LOG)
        .wrote("00:10", "fact", 1, fact("14 servrar", "confirmed"))
        .wrote("00:11", "fact", 2, fact("Kopian är hel", "unconfirmed"))
        .wrote("00:12", "fact", 3, fact("Mejl läst", "refuted"));
    let timeline = Timeline::of(std::slice::from_ref(&book));
    let first = material(&timeline, None);
    assert_eq!(events(&first.confirmed), ["14 servrar"]);
    assert_eq!(events(&first.refuted), ["Mejl läst"]);
    let book = book.wrote(
        "01:00",
        "brief",
        4,
        json!({"number": 1, "seen": seen(&timeline)}),
    );
    let timeline = Timeline::of(std::slice::from_ref(&book));
    let second = material(&timeline, approved(&timeline).last());
    assert!(second.confirmed.is_empty());
    assert_eq!(events(&second.unconfirmed), ["Kopian är hel"]);
    let book = book.wrote("02:00", "done", 5, json!({"of": "anna-2"}));
    let timeline = Timeline::of(&[book]);
    assert!(material(&timeline, None).unconfirmed.is_empty());
}

#[test]
fn actions_are_told_as_done_since_and_as_open_with_the_nearest_first() {
    let due = |clock: &str| format!("2026-11-22T{clock}:00+01:00");
    let book = notebook("anna", LOG)
        .wrote("00:10", "entry", 1, json!({"event": "a", "action": "Ring"}))
        .wrote(
            "00:11",
            "entry",
            2,
            json!({"event": "b", "action": "Mejla", "due": due("09:00")}),
        )
        .wrote(
            "00:12",
            "entry",
            3,
            json!({"event": "c", "action": "Isolera", "due": due("08:00")}),
        )
        .wrote("00:20", "done", 4, json!({"of": "anna-1"}));
    let timeline = Timeline::of(&[book]);
    let material = material(&timeline, None);
    assert_eq!(events(&material.done), ["a"]);
    assert_eq!(events(&material.open), ["c", "b"]);
}

#[test]
fn two_copies_that_make_the_same_number_are_both_kept_and_named() {
    let picture = |number: u64| json!({"number": number});
    let anna = notebook("anna", LOG)
        .wrote("01:10", "brief", 1, picture(1))
        .wrote("07:40", "brief", 5, picture(2));
    let bo = notebook("bo", LOG).wrote("07:41", "brief", 4, picture(2));
    let pictures = approved(&Timeline::of(&[anna, bo]));
    assert_eq!(pictures.len(), 3);
    assert_eq!(twice(&pictures), [2]);
    assert_eq!(next_number(&pictures), 3);
}

#[test]
fn a_guests_rows_are_counted_apart() {
    let guest = notebook("bo", LOG).standing(WriterStanding::Guest);
    let book = guest.wrote("00:22", "entry", 1, json!({"event": "På plats"}));
    let timeline = Timeline::of(&[book]);
    let material = material(&timeline, None);
    assert_eq!((material.happened.len(), material.guests), (0, 1));
}

proptest! {
    /// The same rows give the same report in any order of merging.
    #[test]
    fn a_picture_is_the_same_whatever_order_copies_came_together_in(
        rows in proptest::collection::vec((0..3usize, 0..4usize, 1..9u64), 1..14),
        order in Just(vec![0usize, 1, 2]).prop_shuffle(),
    ) {
        let mut books = ["anna", "bo", "cia"].map(|writer| notebook(writer, LOG));
        for (index, (who, what, lamport)) in rows.into_iter().enumerate() {
            let so_far = seen(&Timeline::of(&books[who..=who]));
            let (kind, fields) = match what {
                0 => ("entry", json!({"event": format!("rad {index}")})),
                1 => ("fact", fact(&format!("fakta {index}"), "unconfirmed")),
                2 => ("decision", json!({"event": format!("beslut {index}")})),
                _ => ("brief", json!({"number": lamport, "seen": so_far})),
            };
            books[who] = books[who].clone().wrote("10:00", kind, lamport, fields);
        }
        let other: Vec<Notebook> = order.iter().map(|place| books[*place].clone()).collect();
        let (one, other) = (Timeline::of(&books), Timeline::of(&other));
        let (pictures, again) = (approved(&one), approved(&other));
        prop_assert_eq!(&pictures, &again);
        prop_assert_eq!(next_number(&pictures), next_number(&again));
        prop_assert_eq!(material(&one, pictures.last()), material(&other, again.last()));
    }
}
