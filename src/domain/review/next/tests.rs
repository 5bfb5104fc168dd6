//! Order of tasks, by example.

use serde_json::json;

use crate::domain::incident::Incident;
use crate::domain::incident::checklist::{Checklist, ChecklistPoint};
use crate::domain::incident::checklist_progress;
use crate::domain::log::notebook::Notebook;
use crate::domain::log::timeline::Timeline;
use crate::domain::obligations::duty::owed;
use crate::domain::obligations::duty::{Duty, DutyLimit, DutyTrigger, Precedence};
use crate::domain::review::next::{TaskKind, everything, tasks};
use crate::domain::testing::{at, log, notebook};
use crate::domain::time::duration::Duration;
use crate::domain::time::moment::Zone;

const LOG: &str = "2026-11-22-natavbrott";

fn duty(id: &str, starts: DutyTrigger, limit: DutyLimit) -> Duty {
    Duty {
        id: id.to_owned(),
        starts,
        only_if: None,
        limit,
        who: String::new(),
        to: Vec::new(),
        via: Vec::new(),
        what: id.to_owned(),
        parts: Vec::new(),
        source: String::new(),
        checked: None,
        note: String::new(),
        until: None,
        done_by: None,
    }
}

fn steps() -> Checklist {
    let item = |number: &str| ChecklistPoint {
        id: format!("aktivering/{number}"),
        number: number.to_owned(),
        title: format!("steg {number}"),
        ..ChecklistPoint::default()
    };
    Checklist {
        id: "aktivering".to_owned(),
        items: vec![item("1"), item("2"), item("3"), item("4")],
        ..Checklist::default()
    }
}

fn anna() -> Notebook {
    notebook("anna", LOG).wrote("10:00", "open", 1, json!({"event": "Nätavbrott"}))
}

/// Texts of the tasks, in order.
fn order(duties: &[Duty], books: &[Notebook], now: &str) -> Vec<String> {
    let timeline = Timeline::of(books);
    let incident = Incident::of(&log(LOG), &timeline);
    let list = steps();
    let points =
        checklist_progress::points(&list, &checklist_progress::ticks(&timeline), &timeline);
    let owed = owed(duties, &incident, &timeline, Zone::STOCKHOLM);
    let tasks = tasks(&owed, &points, &timeline, at(now));
    tasks.into_iter().map(|task| task.text).collect()
}

#[test]
fn what_goes_out_before_the_committee_meets_comes_before_the_first_step() {
    let first = duty(
        "driftmeddelande",
        DutyTrigger::Opened,
        DutyLimit::Before(Precedence::FirstMeeting),
    );
    assert_eq!(
        order(&[first], &[anna()], "10:05")[..2],
        ["driftmeddelande", "steg 1"]
    );
}

#[test]
fn a_fulfilled_duty_is_gone_and_one_with_a_far_limit_waits_behind_the_steps() {
    let duties = [
        duty("styrelsen", DutyTrigger::Opened, DutyLimit::AtOnce),
        duty(
            "anmälan",
            DutyTrigger::Opened,
            DutyLimit::Within(Duration::parse("PT72H").expect("a length")),
        ),
        duty(
            "tre dygn",
            DutyTrigger::Opened,
            DutyLimit::NotBefore(Duration::days(3)),
        ),
    ];
    let book = anna().wrote(
        "10:03",
        "notice",
        2,
        json!({"event": "x", "duty": "styrelsen"}),
    );
    assert_eq!(
        order(&duties, &[book], "10:05"),
        ["steg 1", "steg 2", "steg 3", "anmälan"]
    );
}

#[test]
fn an_overdue_action_comes_before_the_steps_and_a_timeless_one_after_them() {
    let book = anna()
        .wrote(
            "10:01",
            "entry",
            2,
            json!({"event": "x", "action": "Stäm av någon gång"}),
        )
        .wrote(
            "10:02",
            "entry",
            3,
            json!({"event": "y", "action": "Ring arkitekten", "due": "2026-11-22T10:30:00+01:00"}),
        );
    let order = order(&[], &[book], "10:40");
    assert_eq!(order.first().map(String::as_str), Some("Ring arkitekten"));
    assert_eq!(order.last().map(String::as_str), Some("Stäm av någon gång"));
}

#[test]
fn a_duty_that_what_it_should_precede_has_overtaken_is_late() {
    let first = duty(
        "driftmeddelande",
        DutyTrigger::Opened,
        DutyLimit::Before(Precedence::FirstMeeting),
    );
    let book = anna().wrote("10:20", "meeting", 2, json!({"event": "Möte 1"}));
    let timeline = Timeline::of(&[book]);
    let incident = Incident::of(&log(LOG), &timeline);
    let duties = [first];
    let owed = owed(&duties, &incident, &timeline, Zone::STOCKHOLM);
    let tasks = tasks(&owed, &[], &timeline, at("10:30"));
    assert!(tasks[0].overdue && matches!(tasks[0].what, TaskKind::Duty { .. }));
}

#[test]
fn a_promise_of_news_is_due_until_it_is_kept() {
    let due = "2026-11-22T12:00:00+01:00";
    let book = anna().wrote(
        "10:10",
        "promise",
        2,
        json!({"event": "Nytt besked", "due": due}),
    );
    let now = |books: &[Notebook]| order(&[], books, "11:30");
    assert_eq!(now(std::slice::from_ref(&book))[0], "Nytt besked");
    let kept = book.wrote("11:20", "done", 3, json!({"of": "anna-2"}));
    assert!(!now(&[kept]).contains(&"Nytt besked".to_owned()));
}

#[test]
fn a_temporary_directive_is_to_be_recalled_once_the_state_is_normal() {
    let given = json!({"event": "Intyg för hand", "to": "on"});
    let book = anna().wrote("10:10", "directive", 2, given);
    assert!(
        !order(&[], std::slice::from_ref(&book), "11:00").contains(&"Intyg för hand".to_owned())
    );
    let timeline = Timeline::of(std::slice::from_ref(&book));
    let all = everything(&[], &[], &timeline, at("11:00"));
    assert!(
        matches!(&all[0].what, TaskKind::Directive { id } if id.to_string() == "anna-2"),
        "who closes is told"
    );
    let book = book.wrote("11:00", "stage", 3, json!({"of": "normal", "to": "on"}));
    assert_eq!(
        order(&[], std::slice::from_ref(&book), "11:00")[0],
        "Intyg för hand"
    );
    let recalled = book.wrote(
        "11:30",
        "directive",
        4,
        json!({"of": "anna-2", "to": "off"}),
    );
    assert!(!order(&[], &[recalled], "11:31").contains(&"Intyg för hand".to_owned()));
}

#[test]
fn what_may_not_be_done_yet_is_told_a_day_beforehand_and_is_not_late() {
    let duties = [duty(
        "styrelsen",
        DutyTrigger::Opened,
        DutyLimit::NotBefore(Duration::seconds(30 * 3600)),
    )];
    let timeline = Timeline::of(&[anna()]);
    let incident = Incident::of(&log(LOG), &timeline);
    let owed = owed(&duties, &incident, &timeline, Zone::STOCKHOLM);
    let told = |now| tasks(&owed, &[], &timeline, at(now)).len();
    assert_eq!((told("10:05"), told("16:01")), (0, 1));
    let soon = tasks(&owed, &[], &timeline, at("16:01"));
    assert!(
        !soon[0].overdue
            && matches!(
                soon[0].what,
                TaskKind::Duty {
                    not_before: true,
                    ..
                }
            )
    );
}
