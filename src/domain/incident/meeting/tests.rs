//! Calls and meetings of one night, by example.

use serde_json::json;

use super::*;
use crate::domain::log::notebook::Notebook;
use crate::domain::testing::{at, notebook};

const LOG: &str = "2026-11-22-natavbrott";

fn meetings(book: Notebook) -> Meetings {
    let quorum = Quorum {
        group: "kriskommitte".to_owned(),
        count: 3,
    };
    let counted = |present: &[String]| present.iter().filter(|who| *who != "gast").count();
    Meetings::of(&Timeline::of(&[book]), Some(&quorum), counted)
}

fn night() -> Notebook {
    let who = ["alma", "bo", "cia"];
    let called = json!({"event": "Kallelse", "due": "2026-11-22T22:55:00+01:00", "to": who});
    notebook("anna", LOG)
        .wrote(
            "22:20",
            "call",
            1,
            json!({"person": "bo", "channel": "phone", "result": "reached"}),
        )
        .wrote("22:28", "convene", 2, called)
        .wrote(
            "22:30",
            "call",
            3,
            json!({"person": "bo", "channel": "slack", "result": "no-answer"}),
        )
        .wrote(
            "22:31",
            "call",
            4,
            json!({"person": "alma", "channel": "slack", "result": "reached"}),
        )
}

#[test]
fn each_is_tried_by_the_next_channel_until_reached() {
    let order = ["slack", "phone", "sms"].map(str::to_owned);
    let meetings = meetings(night());
    assert_eq!(
        meetings.called("bo").next(&order, |_| true),
        None,
        "reached before anybody was called together"
    );
    assert_eq!(meetings.called("alma").next(&order, |_| true), None);
    assert!(meetings.called("alma").is_reached());
    assert_eq!(meetings.called("cia").next(&order, |_| true), Some("slack"));
    assert_eq!(meetings.called("cia").next(&[], |_| true), None);
}

#[test]
fn the_minute_in_which_they_were_enough_is_noted_once() {
    let book = night()
        .wrote(
            "22:56",
            "meeting",
            5,
            json!({"to": "on", "present": ["alma", "bo", "gast"]}),
        )
        .wrote(
            "22:58",
            "meeting",
            6,
            json!({"to": "on", "present": ["cia"]}),
        )
        .wrote(
            "23:02",
            "meeting",
            7,
            json!({"to": "on", "present": ["dan", "alma"]}),
        );
    let meetings = meetings(book);
    let meeting = meetings.running().expect("it goes on");
    assert_eq!(meeting.from, at("22:56"));
    assert_eq!(meeting.present, ["alma", "bo", "gast", "cia", "dan"]);
    assert_eq!(meeting.enough, Some(at("22:58")));
    assert_eq!(meetings.next, None, "the one that was promised is held");
}

#[test]
fn whoever_ends_a_meeting_says_when_the_next_one_is() {
    let next = json!({"to": "off", "due": "2026-11-22T23:50:00+01:00"});
    let book = night()
        .wrote(
            "22:56",
            "meeting",
            5,
            json!({"to": "on", "present": ["alma"]}),
        )
        .wrote("23:20", "meeting", 6, next);
    let meetings = meetings(book);
    assert_eq!(meetings.running(), None);
    assert_eq!(meetings.held[0].to, Some(at("23:20")));
    assert_eq!(meetings.next.map(|(_, when)| when), Some(at("23:50")));
}
