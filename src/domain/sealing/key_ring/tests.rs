//! Whose word about keys counts, and who is given which.

use serde_json::json;

use super::*;
use crate::domain::log::notebook::{Notebook, WriterStanding};
use crate::domain::testing;

const INCIDENT: &str = "2026-11-22-natavbrott";

fn journal(writer: &str) -> Notebook {
    testing::notebook(writer, "journal").wrote(
        "09:00",
        "member",
        1,
        json!({ "of": writer, "to": "on", "key": format!("ssh {writer}"), "sealing": format!("age1{writer}") }),
    )
}

fn gives(book: Notebook, lamport: u64, public: &str, to: &[&str]) -> Notebook {
    let to: Vec<String> = to.iter().map(|it| format!("age1{it}")).collect();
    let fields = json!({ "of": INCIDENT, "key": public, "sealing": to, "sealed": "…" });
    book.wrote("10:00", "key", lamport, fields)
}

/// The ring of these, each signed by its own key.
fn ring_of(books: &[Notebook]) -> KeyRing {
    let keys: Vec<String> = books
        .iter()
        .map(|it| format!("ssh {}", it.writer))
        .collect();
    let each = books
        .iter()
        .zip(&keys)
        .map(|(notebook, key)| SignedJournal {
            notebook,
            key,
            is_member: notebook.writer_standing == WriterStanding::Member,
            is_own: false,
        });
    KeyRing::of(&each.collect::<Vec<_>>())
}

fn in_use(books: &[Notebook]) -> Option<String> {
    let log = testing::log(INCIDENT);
    let ring = ring_of(books);
    ring.usable(&log, "").first().map(|it| (*it).to_owned())
}

#[test]
fn a_key_that_a_guest_hands_out_is_nobodys() {
    let guest = journal("mallory").standing(WriterStanding::Guest);
    let books = [journal("anna"), gives(guest, 2, "age1false", &["anna"])];
    assert_eq!(in_use(&books), None);
}

#[test]
fn of_two_keys_made_at_once_everybody_uses_the_first() {
    let anna = gives(journal("anna"), 5, "age1a", &["anna", "bo"]);
    let bo = gives(journal("bo"), 5, "age1b", &["anna", "bo"]);
    assert_eq!(in_use(&[bo.clone(), anna.clone()]), Some("age1a".into()));
    let ring = ring_of(&[anna, bo]);
    let log = testing::log(INCIDENT);
    assert_eq!(ring.wrapped_for(&log, "age1bo").count(), 2, "both open");
}

#[test]
fn a_member_who_was_let_in_later_lacks_the_key_until_it_is_handed_on() {
    let anna = gives(journal("anna"), 5, "age1a", &["anna"]);
    let ring = ring_of(&[anna.clone(), journal("bo")]);
    let missing = ring.missing("age1anna");
    assert_eq!(missing.len(), 1);
    assert_eq!(missing[0].readers[0].writer, "bo");
    assert!(
        ring.missing("age1bo").is_empty(),
        "bo has nothing to hand on"
    );
    let anna = gives(anna, 6, "age1a", &["bo"]);
    let ring = ring_of(&[anna, journal("bo")]);
    assert!(ring.missing("age1anna").is_empty());
}

#[test]
fn whoever_is_removed_suspended_or_narrowed_is_given_no_key() {
    for standing in [
        WriterStanding::Guest,
        WriterStanding::Suspended,
        WriterStanding::SetAside,
        WriterStanding::ShutOut,
    ] {
        let anna = gives(journal("anna"), 5, "age1a", &["anna"]);
        let ring = ring_of(&[anna, journal("bo").standing(standing)]);
        assert!(ring.missing("age1anna").is_empty(), "{standing:?}");
    }
    let narrowing = json!({ "of": "bo", "to": "on", "key": "ssh bo", "reads": ["internal"] });
    let anna = gives(journal("anna"), 5, "age1a", &["anna"]);
    let anna = anna.wrote("11:00", "member", 6, narrowing);
    let ring = ring_of(&[anna, journal("bo")]);
    assert!(ring.missing("age1anna").is_empty());
    assert!(!ring.may_read("age1bo"));
}

#[test]
fn once_somebody_who_had_the_key_may_not_read_any_more_another_is_made() {
    let anna = gives(journal("anna"), 5, "age1a", &["anna", "bo"]);
    assert_eq!(in_use(&[anna.clone(), journal("bo")]), Some("age1a".into()));
    let removed = journal("bo").standing(WriterStanding::SetAside);
    assert_eq!(in_use(&[anna.clone(), removed.clone()]), None);
    let anna = gives(anna, 7, "age1new", &["anna"]);
    assert_eq!(in_use(&[anna, removed]), Some("age1new".into()));
}

#[test]
fn only_a_device_itself_says_what_its_sealing_key_is() {
    let forged = json!({ "of": "bo", "to": "on", "key": "ssh bo", "sealing": "age1mallory" });
    let mallory = journal("mallory").wrote("10:00", "member", 9, forged);
    let ring = ring_of(&[journal("bo"), mallory]);
    assert!(ring.may_read("age1bo"));
    let readers: Vec<&str> = ring.readers().map(|it| it.sealing.as_str()).collect();
    assert_eq!(readers, ["age1bo", "age1mallory"], "each its own");
}

#[test]
fn a_key_whose_maker_may_not_read_any_more_is_not_used_for_anything_new() {
    let bo = gives(journal("bo"), 5, "age1b", &["anna"]);
    assert_eq!(in_use(&[journal("anna"), bo.clone()]), Some("age1b".into()));
    let anna = journal("anna");
    let keys = ["ssh anna".to_owned(), "ssh bo".to_owned()];
    // What a removed member wrote before counts; the key is a member's no more.
    let books = [(&anna, &keys[0], true), (&bo, &keys[1], false)];
    let books = books.map(|(notebook, key, is_member)| SignedJournal {
        notebook,
        key,
        is_member,
        is_own: false,
    });
    let ring = KeyRing::of(&books);
    let log = testing::log(INCIDENT);
    assert!(ring.usable(&log, "").is_empty());
    assert_eq!(
        ring.wrapped_for(&log, "age1anna").count(),
        1,
        "it opens what was"
    );
    assert!(!ring.may_read("age1bo"));
}

#[test]
fn a_destroyed_key_opens_nothing_and_every_device_that_had_it_is_named_until_it_has_changed() {
    let log = testing::log(INCIDENT);
    let anna = gives(journal("anna"), 5, "age1a", &["anna", "bo"]);
    let destroying = json!({ "of": INCIDENT, "to": "off", "key": ["age1a"], "why": "gallring" });
    let anna = anna.wrote("11:00", "key", 6, destroying);
    let ring = ring_of(&[anna.clone(), journal("bo")]);
    assert_eq!(ring.wrapped_for(&log, "age1bo").count(), 0);
    assert!(ring.usable(&log, "age1bo").is_empty());
    assert!(ring.must_change("age1bo") && !ring.must_change("age1eva"));
    assert!(ring.missing("age1anna").is_empty());
    let unchanged = |ring: &KeyRing| -> Vec<String> {
        let logs = ring.logs().into_iter();
        logs.flat_map(|it| it.unchanged)
            .map(|it| it.writer)
            .collect()
    };
    assert_eq!(unchanged(&ring), ["anna", "bo"]);
    let changed = json!({ "of": "bo", "to": "on", "key": "ssh bo", "sealing": "age1new" });
    let bo = journal("bo").wrote("12:00", "member", 7, changed);
    let ring = ring_of(&[anna, bo]);
    assert_eq!(unchanged(&ring), ["anna"]);
    assert!(!ring.must_change("age1new"));
    assert_eq!(ring.logs()[0].destroyed[0].why, "gallring");
}
