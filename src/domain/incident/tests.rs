//! Folding of incidents, by example.

use serde_json::json;

use crate::domain::incident::{Incident, IncidentEnd, Stage};
use crate::domain::log::notebook::{Notebook, WriterStanding};
use crate::domain::log::timeline::Timeline;
use crate::domain::testing::{at, log, notebook};

const ID: &str = "2026-11-22-natavbrott";

fn fold(notebooks: &[Notebook]) -> Incident {
    Incident::of(&log(ID), &Timeline::of(notebooks))
}

fn anna() -> Notebook {
    notebook("anna", ID).by("Anna Ek")
}

fn bo() -> Notebook {
    notebook("bo", ID).by("Bo Östlund")
}

#[test]
fn the_first_to_open_an_incident_gives_it_its_title() {
    let opened = [
        bo().wrote("10:05", "open", 1, json!({"event": "Nätavbrott!"})),
        anna().wrote("10:02", "open", 1, json!({"event": "Nätavbrott"})),
    ];
    let incident = fold(&opened);
    assert_eq!(incident.title, "Nätavbrott");
    let told = incident.opened.expect("an opening");
    assert_eq!((told.by.as_str(), told.at), ("Anna Ek", at("10:02")));
    assert_eq!(incident.keepers, ["Anna Ek", "Bo Östlund"]);
}

#[test]
fn entries_whose_opening_has_not_come_are_an_open_incident_all_the_same() {
    let incident =
        fold(&[bo().wrote("10:10", "entry", 1, json!({"event": "Telefonerna är döda"}))]);
    assert_eq!(
        (incident.title.as_str(), incident.opened.clone()),
        ("natavbrott", None)
    );
    assert!(incident.is_open());
}

#[test]
fn a_risk_that_somebody_opens_as_occurred_has_occurred() {
    let risk = anna().wrote("08:00", "open", 1, json!({"event": "Storm", "risk": true}));
    assert!(fold(std::slice::from_ref(&risk)).risk);
    let occurred = bo().wrote("09:00", "open", 2, json!({"event": "Storm"}));
    assert!(!fold(&[risk, occurred]).risk);
}

#[test]
fn an_exercise_and_a_crisis_of_one_name_are_no_exercise() {
    let drill = anna().wrote("08:00", "open", 1, json!({"event": "Brand", "drill": true}));
    assert!(fold(std::slice::from_ref(&drill)).drill);
    let real = bo().wrote("08:01", "open", 1, json!({"event": "Brand"}));
    assert!(!fold(&[drill, real]).drill);
}

#[test]
fn what_came_beside_or_after_a_close_is_counted_as_after_it() {
    let books = [
        anna()
            .wrote("10:00", "open", 1, json!({"event": "Nätavbrott"}))
            .wrote(
                "12:00",
                "close",
                2,
                json!({"event": "Avslutad", "why": "Allt är åter i drift"}),
            ),
        bo().wrote("12:05", "entry", 3, json!({"event": "Nätet är borta igen"})),
    ];
    let IncidentEnd::Closed { told, why, after } = fold(&books).end else {
        panic!("closed");
    };
    assert_eq!((told.by.as_str(), after), ("Anna Ek", 1));
    assert_eq!(why, "Allt är åter i drift");
}

#[test]
fn a_close_that_is_reopened_leaves_the_incident_open() {
    let books = [
        anna()
            .wrote("10:00", "open", 1, json!({"event": "Nätavbrott"}))
            .wrote("12:00", "close", 2, json!({"event": "Avslutad"})),
        bo().wrote(
            "12:30",
            "reopen",
            3,
            json!({"event": "Fortsätter", "of": "anna-2"}),
        ),
    ];
    let incident = fold(&books);
    assert!(incident.is_open());
    assert!(matches!(incident.end, IncidentEnd::Reopened(told) if told.by == "Bo Östlund"));
}

#[test]
fn reopening_an_action_does_not_reopen_the_incident() {
    let books = [
        anna()
            .wrote("10:00", "open", 1, json!({"event": "Nätavbrott"}))
            .wrote("12:00", "close", 2, json!({"event": "Avslutad"})),
        bo().wrote(
            "12:30",
            "reopen",
            3,
            json!({"event": "Inte klart", "of": "anna-1"}),
        ),
    ];
    assert!(!fold(&books).is_open());
}

#[test]
fn a_guest_closes_nothing_but_may_be_the_one_who_opened() {
    let guest = bo().standing(WriterStanding::Guest);
    let opened = guest
        .clone()
        .wrote("10:00", "open", 1, json!({"event": "Nätavbrott"}));
    let incident = fold(&[opened]);
    assert!(incident.by_guest && incident.title == "Nätavbrott");
    let books = [
        anna().wrote("10:00", "open", 1, json!({"event": "Nätavbrott"})),
        guest.wrote("11:00", "close", 2, json!({"event": "Avslutad"})),
    ];
    assert!(fold(&books).is_open());
}

#[test]
fn committee_and_plan_are_turned_on_and_off_each_by_itself() {
    let book = anna()
        .wrote("10:00", "open", 1, json!({"event": "Nätavbrott"}))
        .wrote("10:05", "stage", 2, json!({"of": "committee", "to": "on"}))
        .wrote("10:20", "stage", 3, json!({"of": "plan", "to": "on"}))
        .wrote("14:00", "stage", 4, json!({"of": "committee", "to": "off"}));
    let incident = fold(&[book]);
    assert!(!incident.is_on(Stage::Committee) && incident.is_on(Stage::Plan));
    assert_eq!(
        incident.stages[&Stage::Committee].first_on,
        Some(at("10:05"))
    );
}

#[test]
fn united_incidents_show_the_rows_of_both_and_end_when_both_have_ended() {
    let other = "2026-11-22-internet-borta";
    let first = anna()
        .wrote("10:00", "open", 1, json!({"event": "Nätavbrott"}))
        .wrote("11:00", "close", 2, json!({"event": "Avslutad"}));
    let second = notebook("bo", other).by("Bo Östlund").wrote(
        "09:50",
        "open",
        1,
        json!({"event": "Internet borta"}),
    );
    let incident = fold(&[first.clone(), second.clone()]);
    assert_eq!(
        (incident.id.as_str(), incident.title.as_str()),
        (other, "Internet borta")
    );
    assert!(incident.is_called(&log(ID)) && incident.is_open());
    let second = second.wrote("11:30", "close", 2, json!({"event": "Avslutad"}));
    assert!(!fold(&[first, second]).is_open());
}

#[test]
fn a_close_that_was_struck_closes_nothing() {
    let books = [anna()
        .wrote("10:00", "open", 1, json!({"event": "Nätavbrott"}))
        .wrote("12:00", "close", 2, json!({"event": "Avslutad"}))
        .wrote(
            "12:01",
            "strike",
            3,
            json!({"of": "anna-2", "why": "Fel händelse"}),
        )];
    assert!(fold(&books).is_open());
}

#[test]
fn a_corrected_title_is_the_title() {
    let books = [anna()
        .wrote("10:00", "open", 1, json!({"event": "Nätavbot"}))
        .wrote(
            "10:01",
            "correct",
            2,
            json!({"of": "anna-1", "event": "Nätavbrott"}),
        )];
    assert_eq!(fold(&books).title, "Nätavbrott");
}
