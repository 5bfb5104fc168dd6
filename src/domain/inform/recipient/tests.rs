//! Recipients and open channels, by example.

use serde_json::json;

use super::*;
use crate::domain::incident::system::System;
use crate::domain::inform::audience::Channel;
use crate::domain::obligations::duty::DutyTrigger;
use crate::domain::people::contact::{Group, Person};
use crate::domain::testing::notebook;

fn duty(id: &str, limit: DutyLimit, to: &[&str], via: &[&str]) -> Duty {
    let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    Duty {
        id: id.to_owned(),
        starts: DutyTrigger::Opened,
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

fn audience(id: &str, title: &str, through: &str) -> Audience {
    Audience {
        id: id.to_owned(),
        title: title.to_owned(),
        through: through.to_owned(),
        ..Audience::default()
    }
}

fn met(typed: &str) -> Result<Recipient, UnknownRecipient> {
    let audiences = Audiences {
        audiences: vec![
            audience("medarbetare", "Medarbetare", ""),
            audience("larosaten", "Lärosätena", ""),
            audience("studenter", "Studenter", "larosaten"),
        ],
        ..Audiences::default()
    };
    let chair = Person {
        id: "styrelseordforande".to_owned(),
        role: "Ordförande".to_owned(),
        name: "Gunilla Rask".to_owned(),
        ..Person::default()
    };
    let board = Group {
        id: "styrelsen".to_owned(),
        title: "Styrelsen".to_owned(),
        people: vec![chair],
        ..Group::default()
    };
    let external = DutyLimit::Before(Precedence::Message("external".to_owned()));
    let duties = Duties {
        duties: vec![
            duty("forst", external, &["medarbetare"], &["slack"]),
            duty(
                "chair",
                DutyLimit::AtOnce,
                &["styrelseordforande"],
                &["email"],
            ),
            duty("imy", DutyLimit::AtOnce, &["imy"], &[]),
        ],
    };
    let contacts = Contacts {
        groups: vec![board],
    };
    RecipientSources {
        audiences: &audiences,
        contacts: &contacts,
        duties: &duties,
    }
    .addressee(typed)
}

#[test]
fn whoever_is_told_is_found_by_audience_group_person_or_duty() {
    let reach = |typed| met(typed).map(|it| (it.id, it.reach));
    assert_eq!(
        reach("MEDARBETARE"),
        Ok(("medarbetare".to_owned(), Some(AudienceReach::Internal)))
    );
    assert_eq!(
        reach("lärosätena"),
        Ok(("larosaten".to_owned(), Some(AudienceReach::External)))
    );
    assert_eq!(
        reach("styrelsen"),
        Ok(("styrelsen".to_owned(), Some(AudienceReach::Internal)))
    );
    assert_eq!(reach("imy"), Ok(("imy".to_owned(), None)));
    let chair = met("gunilla").expect("the chair");
    assert_eq!(chair.channels, ["email"], "as the duty says");
}

#[test]
fn students_are_reached_through_the_universities_and_a_slip_is_understood() {
    let through = UnknownRecipient::Through {
        title: "Studenter".to_owned(),
        id: "larosaten".to_owned(),
    };
    assert_eq!(met("studenter"), Err(through));
    let near = Some("medarbetare".to_owned());
    assert_eq!(met("medarbetarna"), Err(UnknownRecipient::Nobody { near }));
}

#[test]
fn a_channel_is_closed_while_a_system_under_it_is_down() {
    let channel = Channel {
        id: "general".to_owned(),
        depends_on: vec!["slack".to_owned()],
        ..Channel::default()
    };
    let audiences = Audiences {
        channels: vec![channel],
        ..Audiences::default()
    };
    let system = |id: &str, on: &[&str]| System {
        id: id.to_owned(),
        name: id.to_uppercase(),
        depends_on: on.iter().map(|on| (*on).to_owned()).collect(),
        ..System::default()
    };
    let systems = Systems {
        systems: vec![system("slack", &["net"]), system("net", &["slack"])],
    };
    let log = "2026-11-22-natavbrott";
    let said = |to: &str| json!({"of": "net", "to": to});
    let anna = notebook("anna", log).wrote("10:00", "system", 1, said("down"));
    let bo = notebook("bo", log).wrote("09:00", "system", 2, said("up"));
    let closed =
        |books: &[_]| closed_by("general", &audiences, &systems, &down(&Timeline::of(books)));
    assert_eq!(closed(std::slice::from_ref(&anna)).as_deref(), Some("NET"));
    assert_eq!(
        closed(&[anna.clone(), bo.clone()]),
        closed(&[bo, anna.clone()])
    );
    assert_eq!(
        closed_by("phone", &audiences, &systems, &down(&Timeline::of(&[anna]))),
        None
    );
}
