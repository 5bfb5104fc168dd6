//! Claims about a folded log, on notebooks made by hand.

use chrono::TimeDelta;

use crate::domain::log::timeline::{Late, Row, Timeline};
use crate::domain::name::EntryId;
use crate::domain::testing::pen::{Pen, ten, time};

fn row<'a>(timeline: &'a Timeline, id: &str) -> &'a Row {
    let id = EntryId::parse(id).expect("an id");
    timeline.find(&id).expect("a row")
}

fn ids(timeline: &Timeline) -> Vec<String> {
    let id = |row: &Row| row.id().map_or("?".to_owned(), ToString::to_string);
    timeline.rows().iter().map(id).collect()
}

#[test]
fn people_read_by_when_it_happened_whatever_the_clock_on_the_wall_said() {
    // The night the clocks go back: 02:30 summer time is before 02:15 winter time.
    let summer = time("2026-10-25T02:30:00+02:00");
    let winter = time("2026-10-25T02:15:00+01:00");
    let anna = Pen::of("anna")
        .note_at("entry", 1, summer, summer, &[])
        .up();
    let bo = Pen::of("bo").note_at("entry", 1, winter, winter, &[]).up();
    let timeline = Timeline::of(&[bo.clone(), anna.clone()]);
    assert_eq!(ids(&timeline), ["anna-1", "bo-1"]);
    assert_eq!(timeline, Timeline::of(&[anna, bo]), "whichever came first");
}

#[test]
fn the_same_minute_from_two_copies_has_one_order_everywhere() {
    let anna = Pen::of("anna")
        .note("entry", 7, 22, &[])
        .note("entry", 8, 22, &[])
        .up();
    let bo = Pen::of("bo").note("entry", 1, 22, &[]).up();
    assert_eq!(
        ids(&Timeline::of(&[bo, anna])),
        ["anna-1", "anna-2", "bo-1"]
    );
}

#[test]
fn a_correction_shows_the_old_text_in_its_place_and_the_last_one_stands() {
    let anna = Pen::of("anna")
        .note("entry", 1, 5, &[("event", "14 servrar")])
        .note(
            "correct",
            2,
            7,
            &[("of", "anna-1"), ("event", "41 servrar")],
        )
        .up();
    let bo = Pen::of("bo")
        .note(
            "correct",
            3,
            9,
            &[("of", "anna-2"), ("event", "42 servrar")],
        )
        .up();
    let timeline = Timeline::of(&[anna, bo]);
    let corrected = row(&timeline, "anna-1");
    assert_eq!(corrected.event(), "42 servrar");
    assert_eq!(corrected.earlier_events(), ["14 servrar", "41 servrar"]);
    assert!(row(&timeline, "bo-1").is_inline);
    assert_eq!(timeline.rows().len(), 3, "nothing is left out");
}

#[test]
fn a_corrected_time_moves_the_row_and_keeps_the_first_time() {
    let anna = Pen::of("anna")
        .note("entry", 1, 40, &[("event", "Larm")])
        .note("entry", 2, 20, &[("event", "Möte")])
        .note(
            "correct",
            3,
            45,
            &[
                ("of", "anna-1"),
                ("corrected-at", "2026-11-22T10:10:00+01:00"),
            ],
        )
        .up();
    let timeline = Timeline::of(&[anna]);
    assert_eq!(ids(&timeline), ["anna-1", "anna-2", "anna-3"]);
    let moved = row(&timeline, "anna-1");
    assert_eq!(moved.at, ten(10));
    assert_eq!(moved.earlier_at(), Some(ten(40)));
    assert_eq!(moved.event(), "Larm");
}

#[test]
fn a_struck_row_stays_and_a_struck_strike_gives_it_back() {
    let anna = Pen::of("anna")
        .note("entry", 1, 5, &[("event", "Larm"), ("action", "Ring")])
        .note("strike", 2, 6, &[("of", "anna-1"), ("why", "dubblett")])
        .up();
    let timeline = Timeline::of(std::slice::from_ref(&anna));
    let struck = row(&timeline, "anna-1");
    assert_eq!(struck.strikes[0].text, "dubblett");
    assert_eq!(timeline.open_actions().count(), 0);
    let bo = Pen::of("bo")
        .note(
            "strike",
            3,
            7,
            &[("of", "anna-2"), ("why", "ingen dubblett")],
        )
        .up();
    let timeline = Timeline::of(&[anna, bo]);
    assert!(!row(&timeline, "anna-1").is_struck());
    assert!(row(&timeline, "anna-2").is_struck());
    assert_eq!(timeline.open_actions().count(), 1);
}

#[test]
fn strikes_that_point_at_each_other_come_to_an_end() {
    let anna = Pen::of("anna")
        .note("strike", 1, 5, &[("of", "bo-1"), ("why", "a")])
        .up();
    let bo = Pen::of("bo")
        .note("strike", 1, 5, &[("of", "anna-1"), ("why", "b")])
        .up();
    let timeline = Timeline::of(&[anna, bo]);
    assert!(row(&timeline, "anna-1").is_struck());
    assert!(!row(&timeline, "bo-1").is_struck());
}

#[test]
fn what_was_known_at_a_moment_leaves_out_what_was_noted_later() {
    let noted_late = time("2026-10-25T13:05:00+01:00");
    let happened = time("2026-10-25T09:47:00+01:00");
    let anna = Pen::of("anna")
        .note_at("entry", 1, happened, happened, &[("action", "Kvittenser")])
        .note_at("done", 2, happened, noted_late, &[("of", "anna-1")])
        .up();
    let then = Timeline::as_of(
        std::slice::from_ref(&anna),
        time("2026-10-25T11:30:00+01:00"),
    );
    assert_eq!(then.open_actions().count(), 1);
    assert_eq!(Timeline::of(&[anna]).open_actions().count(), 0);
}

#[test]
fn a_late_entry_is_marked_with_its_reason_or_without() {
    let limit = TimeDelta::minutes(10);
    let anna = Pen::of("anna")
        .note_at("entry", 1, ten(0), ten(10), &[])
        .note_at("entry", 2, ten(0), ten(11), &[("late", "ensam på passet")])
        .note_at("entry", 3, ten(0), ten(12), &[])
        .up();
    let timeline = Timeline::of(&[anna]);
    assert_eq!(row(&timeline, "anna-1").late(limit), Late::No);
    assert_eq!(
        row(&timeline, "anna-2").late(limit),
        Late::Reason("ensam på passet".to_owned())
    );
    assert_eq!(row(&timeline, "anna-3").late(limit), Late::NoReason);
}

#[test]
fn entries_before_the_incident_and_after_its_close_are_marked() {
    let anna = Pen::of("anna")
        .note_at("entry", 1, ten(0), ten(0), &[])
        .note_at("open", 2, ten(5), ten(6), &[])
        .note("close", 9, 30, &[])
        .up();
    let bo = Pen::of("bo")
        .note("entry", 3, 20, &[])
        .note("entry", 9, 29, &[])
        .note("entry", 10, 28, &[])
        .up();
    let timeline = Timeline::of(&[anna, bo]);
    assert!(row(&timeline, "anna-1").before_open);
    assert!(!row(&timeline, "bo-1").after_close);
    assert!(
        row(&timeline, "bo-2").after_close,
        "written without knowing"
    );
    assert!(row(&timeline, "bo-3").after_close);
    assert!(!row(&timeline, "anna-3").after_close);
}

#[test]
fn a_record_that_cannot_be_read_stands_as_typed_beside_its_neighbour() {
    let anna = Pen::of("anna")
        .note("entry", 1, 5, &[])
        .broken("---\nid: oops\n")
        .note("entry", 2, 15, &[])
        .up();
    let bo = Pen::of("bo").note("entry", 1, 10, &[]).up();
    let timeline = Timeline::of(&[anna, bo]);
    let texts: Vec<&str> = timeline.rows().iter().map(Row::event).collect();
    assert_eq!(texts, ["", "---\nid: oops\n", "", ""]);
    assert_eq!(timeline.rows()[1].at, ten(5));
}

#[test]
fn the_shared_beginning_of_a_forked_notebook_comes_once_and_the_rest_twice() {
    let one = Pen::of("anna").note("entry", 1, 5, &[("event", "båda")]);
    let mut shared = one.up();
    shared.forked = true;
    let mut other = Pen {
        notebook: shared.clone(),
        number: 1,
    };
    other = other.note("entry", 2, 6, &[("event", "andra datorn")]);
    let mut first = Pen {
        notebook: shared,
        number: 1,
    };
    first = first.note("entry", 2, 6, &[("event", "första datorn")]);
    let timeline = Timeline::of(&[first.up(), other.up()]);
    assert_eq!(ids(&timeline), ["anna-1", "anna-2", "anna-2"]);
    assert!(timeline.rows().iter().all(|row| row.author.forked));
}
