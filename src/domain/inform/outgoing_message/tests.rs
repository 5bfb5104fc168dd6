//! Planned and deviating messages, by example.

use serde_json::json;

use super::*;
use crate::domain::incident::Incident;
use crate::domain::inform::audience::Audience;
use crate::domain::log::notebook::Notebook;
use crate::domain::obligations::duty::DutyTrigger;
use crate::domain::obligations::duty::owed;
use crate::domain::people::contact::{Group, Person};
use crate::domain::testing::{at, log, notebook};
use crate::domain::time::duration::Duration;
use crate::domain::time::moment::Zone;

const LOG: &str = "2026-11-22-natavbrott";

fn duty(id: &str, starts: DutyTrigger, limit: DutyLimit, to: &[&str], via: &[&str]) -> Duty {
    let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    Duty {
        id: id.to_owned(),
        starts,
        only_if: None,
        limit,
        who: String::new(),
        to: owned(to),
        via: owned(via),
        what: String::new(),
        parts: Vec::new(),
        source: String::new(),
        checked: None,
        note: String::new(),
        until: None,
        done_by: None,
    }
}

fn duties() -> Vec<Duty> {
    let external = || DutyLimit::Before(Precedence::Message("external".to_owned()));
    let committee = DutyTrigger::CommitteeActivated;
    let mut report = duty(
        "report",
        DutyTrigger::Closed,
        DutyLimit::AtOnce,
        &["board"],
        &[],
    );
    report.parts = vec!["email".to_owned(), "oral".to_owned()];
    let days = Duration::parse("P3D").expect("a length");
    vec![
        duty(
            "drift",
            DutyTrigger::Opened,
            DutyLimit::Before(Precedence::FirstMeeting),
            &["unis"],
            &["drift"],
        ),
        duty(
            "staff-first",
            DutyTrigger::Opened,
            external(),
            &["staff"],
            &["slack", "sms"],
        ),
        duty(
            "chair",
            committee.clone(),
            DutyLimit::AtOnce,
            &["chair"],
            &["email"],
        ),
        duty("read", committee.clone(), external(), &["committee"], &[]),
        duty(
            "breach",
            DutyTrigger::Clock("data".to_owned()),
            DutyLimit::AtOnce,
            &["unis"],
            &["list"],
        ),
        duty(
            "three-days",
            committee,
            DutyLimit::NotBefore(days),
            &["board"],
            &["email"],
        ),
        duty(
            "plan",
            DutyTrigger::PlanActivated,
            DutyLimit::AtOnce,
            &["board"],
            &["email"],
        ),
        report,
        duty(
            "back",
            DutyTrigger::Normal,
            DutyLimit::AtOnce,
            &["staff", "unis"],
            &[],
        ),
    ]
}

fn night() -> Notebook {
    notebook("anna", LOG)
        .wrote("10:00", "open", 1, json!({"event": "Nätavbrott"}))
        .wrote("11:00", "stage", 2, json!({"of": "committee", "to": "on"}))
        .wrote("11:05", "stage", 3, json!({"of": "plan", "to": "on"}))
}

fn to(id: &str) -> Recipient {
    let (reach, channels) = match id {
        "staff" => (Some(AudienceReach::Internal), vec!["slack"]),
        "unis" => (Some(AudienceReach::External), vec!["drift", "list"]),
        "public" => (Some(AudienceReach::External), vec!["web"]),
        "chair" => (Some(AudienceReach::Internal), vec!["email"]),
        _ => (Some(AudienceReach::Internal), vec![]),
    };
    Recipient {
        id: id.to_owned(),
        reach,
        channels: channels.into_iter().map(str::to_owned).collect(),
        ..Recipient::default()
    }
}

fn judge(book: &Notebook, ids: &[&str], channel: &str, clock: &str, approved: bool) -> Assessment {
    let timeline = Timeline::of(std::slice::from_ref(book));
    let incident = Incident::of(&log(LOG), &timeline);
    let duties = duties();
    let owed = owed(&duties, &incident, &timeline, Zone::STOCKHOLM);
    let audience = |id: &str| Audience {
        id: id.to_owned(),
        ..Audience::default()
    };
    let audiences = Audiences {
        audiences: ["staff", "unis", "public"].map(audience).to_vec(),
        ..Audiences::default()
    };
    let chair = Person {
        id: "chair".to_owned(),
        ..Person::default()
    };
    let board = Group {
        id: "board".to_owned(),
        people: vec![chair],
        ..Group::default()
    };
    let contacts = Contacts {
        groups: vec![board],
    };
    let to: Vec<Recipient> = ids.iter().map(|id| to(id)).collect();
    let telling = OutgoingMessage {
        to: &to,
        channel,
        at: at(clock),
        approved,
        duties_named: &[],
        translates: None,
    };
    let against = PlanContext {
        duties: &duties,
        owed: &owed,
        timeline: &timeline,
        audiences: &audiences,
        contacts: &contacts,
    };
    judged(&telling, &against)
}

#[test]
fn the_message_of_the_first_hour_waits_for_nobody() {
    let judged = judge(&night(), &["unis"], "drift", "10:26", false);
    assert_eq!(judged.fulfils, ["drift"]);
    assert_eq!(
        judged.deviations,
        [],
        "nobody could approve it yet, and it is to go first"
    );
}

#[test]
fn external_before_internal_and_unread_is_noted_and_a_later_internal_one_does_not_mend_it() {
    let judged = judge(&night(), &["public"], "web", "11:10", false);
    assert_eq!(
        judged.deviations,
        [MessageDeviation::Approval, MessageDeviation::Order]
    );
    assert_eq!(judged.first, ["staff-first"]);
    let told = json!({"audience": "staff", "to": "sent", "duty": "staff-first"});
    let book = night().wrote("11:20", "message", 4, told);
    assert_eq!(
        judge(&book, &["public"], "web", "11:10", true).deviations,
        [MessageDeviation::Order]
    );
    let judged = judge(&book, &["public"], "web", "11:30", true);
    assert_eq!(judged.deviations, []);
    assert_eq!(judged.fulfils, ["read"], "that it was read is a duty too");
}

#[test]
fn whoever_is_told_at_the_same_time_is_told_first() {
    let judged = judge(&night(), &["staff", "public"], "web", "11:10", true);
    assert_eq!(judged.first, Vec::<String>::new());
}

#[test]
fn one_text_to_all_who_are_concerned_is_one_message() {
    let book = night().wrote("12:00", "stage", 4, json!({"of": "normal", "to": "on"}));
    let judged = judge(&book, &["unis", "staff"], "drift", "12:10", true);
    assert_eq!(judged.fulfils, ["back", "read"]);
    assert_eq!(
        judged.deviations,
        [],
        "the duty names no way, and the staff is told with the others"
    );
}

#[test]
fn a_report_by_mail_and_aloud_is_fulfilled_part_by_part() {
    let mut closed = night();
    closed = closed.wrote("12:00", "close", 4, json!({"event": "Slut"}));
    let judged = judge(&closed, &["board"], "email", "12:10", false);
    assert_eq!(
        (judged.fulfils, judged.part.as_str()),
        (vec!["plan".to_owned()], "")
    );
    assert_eq!(judged.may_fulfil, ["chair", "report"]);
    let told = json!({"audience": "board", "to": "sent", "duty": "plan"});
    let told = closed.wrote("12:05", "message", 5, told);
    let judged = judge(&told, &["board"], "email", "12:10", false);
    assert_eq!(
        (judged.fulfils, judged.part.as_str()),
        (vec!["report".to_owned()], "email")
    );
}

#[test]
fn told_by_telephone_instead_of_by_mail_the_duty_stays() {
    let judged = judge(&night(), &["chair"], "phone", "11:31", false);
    assert_eq!(judged.deviations, [MessageDeviation::Channel]);
    assert_eq!(judged.fulfils, Vec::<String>::new());
    assert_eq!(judged.misses.map(|duty| duty.id).as_deref(), Some("chair"));
    let judged = judge(&night(), &["chair"], "email", "12:20", false);
    assert_eq!(
        (judged.fulfils, judged.misses),
        (vec!["chair".to_owned()], None)
    );
}

#[test]
fn a_duty_that_is_not_due_yet_or_asks_for_another_way_is_not_fulfilled_by_chance() {
    let judged = judge(&night(), &["board"], "email", "12:20", false);
    assert_eq!(judged.fulfils, ["plan"]);
    assert_eq!(
        judged.may_fulfil,
        ["chair"],
        "the chair is one of the board"
    );
    let clock = json!({"of": "data", "to": "on"});
    let book = night().wrote("11:40", "clock", 4, clock);
    let judged = judge(&book, &["unis"], "list", "12:00", true);
    assert_eq!(judged.fulfils, ["breach", "read"]);
    let judged = judge(&book, &["unis"], "drift", "12:00", true);
    assert_eq!(judged.fulfils, ["drift", "read"]);
}
