//! Entries and their bytes.

use std::collections::BTreeSet;

use super::*;
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::name::Writer;
use proptest::prelude::*;
use serde_json::json;

fn sample(fields: Fields) -> Entry {
    Entry {
        id: EntryId {
            writer: Writer::new("anna").expect("a writer"),
            number: 17,
        },
        kind: EntryKind::Entry,
        at: moment::read("2026-11-22T10:05:00+01:00").expect("a time"),
        written_at: moment::read("2026-11-22T10:07:31+01:00").expect("a time"),
        fields,
        lamport: 204,
        prev: None,
    }
}

fn read_one(bytes: &[u8]) -> Entry {
    match read(bytes).remove(0).content {
        RecordContent::Entry(entry) => entry,
        RecordContent::Unreadable(text) => panic!("not read: {text}"),
    }
}

#[test]
fn the_documented_order_of_fields_is_the_one_that_is_written() {
    let formats = include_str!("../../../docs/formats.md");
    let (_, order) = formats
        .split_once("known fields in the order `")
        .expect("an order");
    let (before, rest) = order.split_once('`').expect("an end");
    let (_, behind) = rest.split_once("of these `").expect("later ones");
    let (behind, _) = behind.split_once('`').expect("an end");
    let names = |chain: bool| -> Vec<&str> {
        let fields = Field::ALL.iter().filter(|it| it.is_before_chain() == chain);
        fields.map(|field| field.name()).collect()
    };
    assert_eq!(before.split_whitespace().collect::<Vec<_>>(), names(true));
    assert_eq!(behind.split_whitespace().collect::<Vec<_>>(), names(false));
    let distinct: BTreeSet<&Field> = Field::ALL.iter().collect();
    assert_eq!(distinct.len(), Field::ALL.len());
}

#[test]
fn an_entry_has_exactly_these_bytes() {
    let mut fields = Fields::default();
    fields.set_named("future", json!({"b": [1, "två"]}));
    let fields = fields
        .with(Field::Step, 4)
        .with(
            Field::Event,
            "Nätet är nere \"igen\"\nrad två\u{202e}\u{85}|",
        )
        .with(Field::Late, "ensam på passet");
    let expected = "---\nid: \"anna-17\"\nkind: \"entry\"\n\
        at: \"2026-11-22T10:05:00+01:00\"\nnoted: \"2026-11-22T10:07:31+01:00\"\n\
        late: \"ensam på passet\"\n\
        event: \"Nätet är nere \\\"igen\\\"\\nrad två\\u202e\\u0085|\"\nstep: 4\nlamport: 204\n\
        prev: \"none\"\nfuture: {\"b\": [1, \"två\"]}\n";
    let bytes = write(&sample(fields));
    assert_eq!(String::from_utf8(bytes).expect("text"), expected);
}

#[test]
fn a_record_is_chosen_by_its_number() {
    let second = Entry {
        id: EntryId {
            number: 18,
            ..sample(Fields::default()).id
        },
        ..sample(Fields::default().with(Field::Event, "två"))
    };
    let page = [write(&sample(Fields::default())), write(&second)].concat();
    assert_eq!(read_chosen(&page, |number| number == 18), read(&page)[1..]);
    assert_eq!(read_chosen(&page, |_| true), read(&page));
    assert!(read_chosen(&page, |number| number == 8).is_empty());
}

#[test]
fn a_broken_record_is_shown_as_typed_and_the_others_as_usual() {
    let good = write(&sample(Fields::default().with(Field::Event, "ett")));
    let mut page = good.clone();
    page.extend_from_slice(b"---\nid: oops\n");
    page.extend_from_slice(&good);
    let records = read(&page);
    assert_eq!(records.len(), 3);
    assert_eq!(
        records[1].content,
        RecordContent::Unreadable("---\nid: oops\n".to_owned())
    );
    assert_eq!(records[0], records[2]);
    assert_eq!(read_last(&page).as_ref(), records.last());
}

#[test]
fn fields_of_a_newer_program_are_kept_as_they_were_written() {
    let text = "---\nid: \"bo-3\"\nkind: \"hologram\"\nat: \"2026-11-22T10:05:00+01:00\"\n\
        noted: \"2026-11-22T10:05:00+01:00\"\nevent: \"x\"\nlamport: 3\nprev: \"none\"\n\
        zeta: [1, 2]\nalpha: \"a\"\n";
    assert_eq!(write(&read_one(text.as_bytes())), text.as_bytes());
}

proptest! {
    #[test]
    fn any_text_comes_back_as_it_was_typed(event in "\\PC*|[\\x00-\\x1f\u{80}-\u{9f}\u{202e}|#:]*", step in 0u64..99) {
        let normal: String = event.nfc().collect();
        let entry = sample(Fields::default().with(Field::Event, normal.as_str()).with(Field::Step, step));
        let bytes = write(&entry);
        prop_assert_eq!(read_one(&bytes), entry);
        prop_assert_eq!(read(&[bytes.clone(), bytes.clone()].concat()).len(), 2);
    }

    #[test]
    fn no_bytes_make_the_reader_fail(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let total: usize = read(&bytes).len();
        prop_assert!(total <= bytes.len());
        let _ = read_last(&bytes);
    }
}
