//! Tests of `course`.

use serde_json::json;

use super::*;
use crate::domain::testing::{at, notebook};

fn open(from: &str, until: Option<&str>, count: usize) -> OpenActions {
    OpenActions {
        from: at(from),
        until: until.map(at),
        least: count,
        most: count,
    }
}

#[test]
fn the_course_tells_what_was_open_down_and_held_and_since_when() {
    let book = notebook("anna", "2026-11-22-natavbrott")
        .wrote("08:00", "entry", 1, json!({"event": "a", "action": "Ring"}))
        .wrote(
            "08:05",
            "system",
            2,
            json!({"of": "ladok", "to": "down", "title": "Ladok"}),
        )
        .wrote(
            "08:10",
            "role",
            3,
            json!({"role": "Krisledare", "person": "bo", "name": "Bo"}),
        )
        .wrote("09:00", "done", 4, json!({"of": "anna-1"}))
        .wrote("09:30", "system", 5, json!({"of": "ladok", "to": "up"}))
        .wrote(
            "10:00",
            "role",
            6,
            json!({"role": "krisledare", "person": "eva", "name": "Eva"}),
        );
    let timeline = Timeline::of(&[book]);
    let course = Course::of(&timeline, Some(at("12:00")), &str::to_owned).expect("a course");
    assert_eq!((course.from, course.until), (at("08:00"), at("12:00")));
    let expected = [open("08:00", Some("09:00"), 1), open("09:00", None, 0)];
    assert_eq!(course.open_actions, expected);
    assert_eq!(course.systems[0].spans[0].until, Some(at("09:30")));
    let held: Vec<_> = course.roles[0]
        .spans
        .iter()
        .map(|span| (span.who.as_str(), span.until))
        .collect();
    assert_eq!(held, [("Bo", Some(at("10:00"))), ("Eva", None)]);
    assert_eq!(Course::of(&Timeline::default(), None, &str::to_owned), None);
}

#[test]
fn thousands_of_actions_are_told_in_stretches_that_hide_neither_the_least_nor_the_most() {
    let from = at("08:00");
    let at = |minute: i64| from + chrono::TimeDelta::minutes(minute);
    let steps: Vec<_> = (0..5000).map(|it| (at(it), it as usize % 7)).collect();
    let told = stretches(&steps, at(6000));
    assert!(told.len() <= MOST, "{}", told.len());
    assert_eq!((told[0].least, told[0].most), (0, 6));
    let ends = told.iter().skip(1).map(|it| Some(it.from)).chain([None]);
    assert!(told.iter().map(|it| it.until).eq(ends), "without a gap");
    let few = stretches(&steps[..MOST], at(6000));
    assert!(few.iter().all(|it| it.least == it.most) && few.len() == MOST);
}
