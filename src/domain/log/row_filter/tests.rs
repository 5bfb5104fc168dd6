//! Tests of `row_filter`.

use super::*;
use crate::domain::log::notebook::Notebook;
use crate::domain::testing::pen::{Pen, ten};

fn anna() -> Pen {
    Pen::of("anna")
        .note(
            "entry",
            1,
            5,
            &[
                ("event", "Larm"),
                ("action", "Ring"),
                ("owner", "Bo Östlund"),
            ],
        )
        .note("decision", 2, 7, &[("event", "Vänta")])
}

fn shown(choice: &RowFilter, notebooks: &[Notebook]) -> Vec<String> {
    let timeline = Timeline::of(notebooks);
    let id = |row: &&Row| row.id().map(ToString::to_string).unwrap_or_default();
    choice.of(&timeline).iter().map(id).collect()
}

#[test]
fn what_is_told_at_another_row_stands_there_and_not_twice() {
    let done = anna().note("done", 3, 9, &[("of", "anna-1")]).up();
    let remarked = anna()
        .note(
            "done",
            3,
            9,
            &[("of", "anna-1"), ("event", "Svarade direkt")],
        )
        .up();
    assert_eq!(shown(&RowFilter::default(), &[done]), ["anna-1", "anna-2"]);
    assert_eq!(
        shown(&RowFilter::default(), &[remarked]),
        ["anna-1", "anna-2", "anna-3"]
    );
}

#[test]
fn mine_is_what_i_wrote_and_what_i_am_responsible_for() {
    let me = Me {
        writer: Writer::new("bo").expect("a writer"),
        names: vec!["produktagare".into(), "bo ostlund".into()],
    };
    let choice = RowFilter {
        mine: Some(me),
        ..RowFilter::default()
    };
    let bo = Pen::of("bo").note("entry", 1, 6, &[]).up();
    assert_eq!(shown(&choice, &[anna().up(), bo]), ["anna-1", "bo-1"]);
}

#[test]
fn a_look_shows_what_others_wrote_since_also_at_rows_seen_before() {
    let seen = anna().up();
    let look = ReadCursor::default().and(&Timeline::of(std::slice::from_ref(&seen)));
    let new = |me: &str| RowFilter {
        new: Some((look.clone(), Writer::new(me))),
        ..RowFilter::default()
    };
    assert!(shown(&new("cilla"), std::slice::from_ref(&seen)).is_empty());
    let bo = Pen::of("bo").note("done", 3, 9, &[("of", "anna-1")]).up();
    let notebooks = [anna().note("entry", 4, 10, &[]).up(), bo];
    assert_eq!(shown(&new("cilla"), &notebooks), ["anna-1", "anna-3"]);
    assert_eq!(
        shown(&new("anna"), &notebooks),
        ["anna-1"],
        "not what I wrote myself"
    );
    assert_eq!(shown(&new("bo"), &notebooks), ["anna-3"]);
}

#[test]
fn rows_are_chosen_by_their_words_their_writer_their_kind_and_their_owner() {
    let notebooks = [anna().up(), Pen::of("bo").note("entry", 1, 6, &[]).up()];
    let all = RowFilter::default;
    let text = |it: &str| Some(it.to_owned());
    let words = vec!["RING".to_owned(), "larm".to_owned()];
    for (choice, ids) in [
        (RowFilter { words, ..all() }, vec!["anna-1"]),
        (
            RowFilter {
                by: text("bo"),
                ..all()
            },
            vec!["bo-1"],
        ),
        (
            RowFilter {
                kind: Some(EntryKind::Decision),
                ..all()
            },
            vec!["anna-2"],
        ),
        (
            RowFilter {
                owner: text("ostlund"),
                ..all()
            },
            vec!["anna-1"],
        ),
        (
            RowFilter {
                last: Some(1),
                ..all()
            },
            vec!["anna-2"],
        ),
    ] {
        assert_eq!(shown(&choice, &notebooks), ids);
    }
}

#[test]
fn since_counts_when_something_was_written_or_added() {
    let choice = RowFilter {
        since: Some(ten(9)),
        ..RowFilter::default()
    };
    let late = anna().note_at("entry", 4, ten(1), ten(10), &[]);
    let notebooks = [late
        .note("strike", 5, 11, &[("of", "anna-2"), ("why", "x")])
        .up()];
    assert_eq!(shown(&choice, &notebooks), ["anna-3", "anna-2"]);
}
