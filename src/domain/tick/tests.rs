//! What ticks mean, told by example.

use serde_json::{Value, json};

use crate::domain::by_hand::notebook;
use crate::domain::checklist::{Checklist, Item, Kind};
use crate::domain::notebook::{Notebook, Standing};
use crate::domain::tick::{Point, State, lost, points, ticks};
use crate::domain::timeline::Timeline;

const LOG: &str = "2026-11-22-natavbrott";

fn item(number: &str, title: &str) -> Item {
    Item {
        id: format!("aktivering/{number}"),
        number: number.to_owned(),
        title: title.to_owned(),
        ..Item::default()
    }
}

fn steps(titles: &[&str]) -> Checklist {
    let items = titles.iter().enumerate();
    Checklist {
        id: "aktivering".to_owned(),
        kind: Kind::Steps,
        items: items
            .map(|(index, title)| item(&(index + 1).to_string(), title))
            .collect(),
        ..Checklist::default()
    }
}

fn tick(number: &str, text: &str, to: &str, after: &[&str]) -> Value {
    json!({"item": format!("aktivering/{number}"), "text": text, "to": to, "after": after})
}

fn fold<'a>(list: &'a Checklist, books: &[Notebook]) -> Vec<Point<'a>> {
    let timeline = Timeline::of(books);
    points(list, &ticks(&timeline), &timeline)
}

#[test]
fn a_step_is_done_then_reopened_then_skipped_with_a_reason() {
    let list = steps(&["Sammankalla", "Presentera"]);
    let done =
        notebook("anna", LOG).wrote("10:00", "step", 1, tick("1", "Sammankalla", "done", &[]));
    let state = |books: &[Notebook]| fold(&list, books)[0].state;
    assert_eq!(state(std::slice::from_ref(&done)), State::Done);
    let known = format!("{LOG}/anna-1");
    let bo = notebook("bo", LOG);
    let reopened = bo.wrote(
        "10:10",
        "step",
        2,
        tick("1", "Sammankalla", "reopened", &[known.as_str()]),
    );
    assert_eq!(state(&[done.clone(), reopened.clone()]), State::Reopened);
    let mut skip = tick("1", "Sammankalla", "skipped", &[&format!("{LOG}/bo-1")]);
    skip["why"] = json!("Alla sitter redan i rummet");
    let skipped = done.wrote("10:20", "step", 3, skip);
    let books = [skipped, reopened];
    let point = &fold(&list, &books)[0];
    assert_eq!(
        (point.state, point.by[0].why.as_str()),
        (State::Skipped, "Alla sitter redan i rummet")
    );
}

#[test]
fn done_here_and_reopened_there_unknown_to_each_other_is_disputed_and_open() {
    let list = steps(&["Sammankalla"]);
    let first = format!("{LOG}/anna-1");
    let anna = notebook("anna", LOG)
        .wrote("10:00", "step", 1, tick("1", "Sammankalla", "done", &[]))
        .wrote(
            "10:30",
            "step",
            4,
            tick("1", "Sammankalla", "done", &[first.as_str()]),
        );
    let bo = notebook("bo", LOG).wrote(
        "10:20",
        "step",
        2,
        tick("1", "Sammankalla", "reopened", &[first.as_str()]),
    );
    let points = fold(&list, &[anna, bo]);
    assert_eq!(points[0].state, State::Disputed);
    assert!(points[0].state.is_open());
    assert_eq!(points[0].by.len(), 2);
}

#[test]
fn two_who_tick_the_same_step_while_apart_do_not_quarrel() {
    let list = steps(&["Sammankalla"]);
    let one =
        notebook("anna", LOG).wrote("10:00", "step", 1, tick("1", "Sammankalla", "done", &[]));
    let other =
        notebook("bo", LOG).wrote("10:01", "step", 1, tick("1", "Sammankalla", "done", &[]));
    assert_eq!(fold(&list, &[one, other])[0].state, State::Done);
}

#[test]
fn a_tick_follows_its_words_when_the_plan_is_renumbered() {
    let list = steps(&["Ny första punkt", "Sammankalla"]);
    let book =
        notebook("anna", LOG).wrote("10:00", "step", 1, tick("1", "Sammankalla", "done", &[]));
    let points = fold(&list, &[book]);
    let states: Vec<State> = points.iter().map(|point| point.state).collect();
    assert_eq!(states, [State::Untouched, State::Done]);
    assert!(!points[1].changed);
}

#[test]
fn a_tick_whose_words_were_changed_keeps_its_number_and_says_so() {
    let list = steps(&["Sammankalla genast"]);
    let book =
        notebook("anna", LOG).wrote("10:00", "step", 1, tick("1", "Sammankalla", "done", &[]));
    let points = fold(&list, &[book]);
    assert!(points[0].state == State::Done && points[0].changed);
}

#[test]
fn a_tick_of_a_point_that_is_gone_is_still_told() {
    let list = steps(&["Sammankalla"]);
    let book =
        notebook("anna", LOG).wrote("10:00", "step", 1, tick("12", "Struken punkt", "done", &[]));
    let timeline = Timeline::of(&[book]);
    let ticks = ticks(&timeline);
    assert_eq!(lost(&list, &ticks).len(), 1);
}

#[test]
fn a_guests_tick_decides_nothing_yet() {
    let list = steps(&["Sammankalla"]);
    let guest = notebook("bo", LOG).standing(Standing::Guest);
    let book = guest.wrote("10:00", "step", 1, tick("1", "Sammankalla", "done", &[]));
    assert_eq!(fold(&list, &[book])[0].state, State::Untouched);
}

#[test]
fn rows_that_name_a_step_are_counted_at_it() {
    let list = steps(&["Sammankalla"]);
    let book = notebook("anna", LOG)
        .wrote(
            "10:00",
            "entry",
            1,
            json!({"event": "Ringde Bo", "step": 1}),
        )
        .wrote(
            "10:05",
            "entry",
            2,
            json!({"event": "Ringde Cecilia", "step": 1}),
        );
    assert_eq!(fold(&list, &[book])[0].rows, 2);
}
