//! Messages of one night, by example.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::domain::log::notebook::{Notebook, WriterStanding};
use crate::domain::testing::{at, notebook};

const LOG: &str = "2026-11-22-natavbrott";

fn told(audience: &str, due: &str) -> Value {
    let due = match due {
        "" => String::new(),
        clock => format!("2026-11-22T{clock}:00+01:00"),
    };
    json!({"event": "Besked", "audience": audience, "to": "sent", "due": due})
}

fn informed(books: &[Notebook]) -> Communications {
    Communications::of(&Timeline::of(books))
}

fn promised(books: &[Notebook]) -> Vec<(String, String, Moment)> {
    let promises = informed(books).promises().into_iter();
    promises
        .map(|it| (it.id.to_string(), it.audience, it.due))
        .collect()
}

fn night() -> Vec<Notebook> {
    let both = json!({"event": "Besked", "audience": ["staff", "press"], "to": "sent",
        "due": "2026-11-22T12:00:00+01:00"});
    let notice =
        json!({"event": "Underrättelse", "audience": "unis", "to": "sent", "recipients": 40});
    vec![
        notebook("anna", LOG)
            .wrote("07:00", "message", 1, told("staff", "07:30"))
            .wrote("07:40", "message", 2, both)
            .wrote("08:00", "notice", 3, notice),
        notebook("bo", LOG)
            .wrote("07:25", "message", 2, told("staff", ""))
            .wrote("11:00", "message", 4, told("press", ""))
            .wrote(
                "11:05",
                "receipt",
                5,
                json!({"of": "anna-3", "received": 38}),
            )
            .wrote(
                "11:06",
                "receipt",
                6,
                json!({"of": "anna-3", "received": ["Nord", "Syd"]}),
            ),
        notebook("cia", LOG)
            .wrote(
                "11:06",
                "receipt",
                6,
                json!({"of": "anna-3", "received": ["nord"]}),
            )
            .wrote(
                "11:02",
                "receipt",
                6,
                json!({"of": "anna-3", "received": 12}),
            ),
        notebook("gast", LOG)
            .wrote("11:30", "message", 9, told("staff", ""))
            .standing(WriterStanding::Guest),
    ]
}

#[test]
fn a_promise_is_kept_by_the_next_message_to_the_same_people_whoever_sends_it() {
    let noon = ("anna-2".to_owned(), "staff".to_owned(), at("12:00"));
    assert_eq!(
        promised(&night()),
        [noon],
        "a guest's message keeps nothing"
    );
    let later = notebook("bo", LOG).wrote("11:59", "message", 7, told("staff", ""));
    let mut books = night();
    books[1].records.push(later.records[0].clone());
    assert!(informed(&books[..1]).promises().len() == 2);
}

#[test]
fn a_correction_of_what_was_said_is_not_the_news_promised() {
    let first = notebook("anna", LOG).wrote("08:00", "message", 1, told("press", "12:00"));
    let mut correction = told("press", "");
    correction["corrects"] = json!("anna-1");
    let books = [first.wrote("09:00", "message", 2, correction)];
    assert_eq!(promised(&books).len(), 1);
    let informed = informed(&books);
    assert_eq!(
        informed.sent[0]
            .corrected_by
            .as_ref()
            .map(ToString::to_string)
            .as_deref(),
        Some("anna-2")
    );
}

#[test]
fn receipts_by_name_come_on_top_of_those_that_were_counted() {
    let informed = informed(&night());
    let receipts = informed
        .last_to("unis")
        .and_then(|it| it.receipts.clone())
        .expect("a notice");
    assert_eq!(receipts.shown(), "40/40");
    assert_eq!(
        receipts.named,
        ["Nord", "Syd"],
        "one told twice counts once"
    );
    assert!(receipts.is_complete());
}

#[test]
fn whoever_was_named_and_has_not_answered_is_missing() {
    let notice = json!({"event": "U", "audience": "unis", "to": "sent", "recipients": ["Nord", "Öst", "Syd"]});
    let book = notebook("anna", LOG)
        .wrote("08:00", "notice", 1, notice)
        .wrote(
            "08:10",
            "receipt",
            2,
            json!({"of": "anna-1", "received": "ost"}),
        )
        .wrote("08:11", "strike", 3, json!({"of": "anna-2", "why": "fel"}))
        .wrote(
            "08:12",
            "receipt",
            4,
            json!({"of": "anna-1", "received": "SYD"}),
        );
    let informed = informed(&[book]);
    let receipts = informed.sent[0].receipts.as_ref().expect("a notice");
    assert_eq!(
        (receipts.shown().as_str(), receipts.missing()),
        ("1/3", vec!["Nord", "Öst"])
    );
}

#[test]
fn a_draft_waits_until_it_is_sent_or_made_anew() {
    let draft = json!({"event": "Utkast", "audience": "press", "to": "draft", "text": "a"});
    let newer =
        json!({"event": "Utkast", "audience": "press", "to": "draft", "text": "b", "of": "anna-1"});
    let approval =
        json!({"event": "Godkänt", "to": "approved", "of": "anna-2", "approved-by": "alma"});
    let book = notebook("anna", LOG)
        .wrote("08:00", "message", 1, draft)
        .wrote("08:10", "message", 2, newer)
        .wrote("08:20", "message", 3, approval);
    let waiting = informed(std::slice::from_ref(&book)).drafts;
    assert_eq!(waiting.len(), 1);
    assert_eq!(
        (waiting[0].text.as_str(), waiting[0].approved_by.as_str()),
        ("b", "alma")
    );
    let sent = json!({"event": "Ut", "audience": "press", "to": "sent", "of": "anna-2"});
    let book = book.wrote("08:30", "message", 4, sent);
    assert!(informed(&[book]).drafts.is_empty());
}

proptest! {
    #[test]
    fn who_has_been_told_what_is_the_same_in_whatever_order_the_copies_meet(
        books in Just(night()).prop_shuffle()
    ) {
        prop_assert_eq!(informed(&books), informed(&night()));
        prop_assert_eq!(promised(&books), promised(&night()));
    }
}

#[test]
fn a_count_beyond_all_numbers_is_shown_and_harms_nothing() {
    let notice = json!({"event": "U", "audience": "unis", "to": "sent", "recipients": u64::MAX});
    let book = notebook("anna", LOG)
        .wrote("08:00", "notice", 1, notice)
        .wrote(
            "08:10",
            "receipt",
            2,
            json!({"of": "anna-1", "received": u64::MAX}),
        )
        .wrote(
            "08:11",
            "receipt",
            3,
            json!({"of": "anna-1", "received": ["Nord", 7]}),
        )
        .wrote(
            "08:12",
            "receipt",
            4,
            json!({"of": "anna-1", "received": -3}),
        )
        .wrote(
            "08:13",
            "receipt",
            5,
            json!({"of": "anna-99", "received": 3}),
        );
    let informed = informed(&[book]);
    let receipts = informed.sent[0].receipts.as_ref().expect("a notice");
    assert!(receipts.is_complete());
    assert_eq!(receipts.named, ["Nord"]);
}
