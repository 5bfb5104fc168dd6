//! Key figures of made-up incidents.

use serde_json::json;

use super::*;
use crate::domain::name::LogId;
use crate::domain::testing::{at, notebook};

const LOG: &str = "2026-11-22-natavbrott";

fn figures(timeline: &Timeline, now: Moment) -> Figures {
    let incident = Incident::of(&LogId::new(LOG).expect("an id"), timeline);
    let called = |id: &str| id.to_owned();
    let course = Course::of(timeline, Some(now), &called).expect("rows");
    let meetings = Meetings::of(timeline, None, |present| present.len());
    let judged = (now, TimeDelta::minutes(10));
    Figures::of(&incident, timeline, &course, &meetings, judged)
}

#[test]
fn key_figures_count_from_the_opening_and_two_roles_at_once_are_one_time_on_duty() {
    let due = "2026-11-22T07:00:00+01:00";
    let role =
        |role: &str| json!({"event": "r", "role": role, "name": "Bo", "person": "bo", "to": "on"});
    let book = notebook("anna", LOG)
        .wrote(
            "00:00",
            "incident",
            1,
            json!({"event": "Nätavbrott", "to": "open"}),
        )
        .wrote(
            "00:10",
            "system",
            2,
            json!({"of": "slack", "to": "down", "event": "s"}),
        )
        .wrote("00:20", "role", 3, role("loggförare"))
        .wrote("00:50", "role", 4, role("ordförande"))
        .wrote(
            "00:41",
            "message",
            5,
            json!({"event": "m", "audience": "alla", "to": "sent", "due": due}),
        )
        .wrote(
            "02:10",
            "system",
            6,
            json!({"of": "slack", "to": "up", "event": "s"}),
        )
        .wrote("02:20", "decision", 7, json!({"event": "d"}));
    let timeline = Timeline::of(&[book]);
    let figures = figures(&timeline, at("08:20"));
    let informed = figures.informed.expect("informed");
    assert_eq!(figures.after(informed), TimeDelta::minutes(41));
    assert_eq!((figures.decisions, figures.without_reason), (1, 1));
    assert_eq!(
        figures.promises,
        PromiseCounts {
            missed: 1,
            ..PromiseCounts::default()
        }
    );
    let [slack] = figures.outages.as_slice() else {
        panic!("{:?}", figures.outages);
    };
    assert_eq!((slack.time, slack.goes_on), (TimeDelta::hours(2), false));
    let [bo] = figures.on_duty.as_slice() else {
        panic!("{:?}", figures.on_duty);
    };
    assert_eq!((bo.time, bo.goes_on), (TimeDelta::hours(8), true));
    assert_eq!(figures.closed, None);
}
