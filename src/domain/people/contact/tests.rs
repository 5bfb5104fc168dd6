//! Searching the list, and reachability by hour.

use super::*;
use crate::domain::people::hours::{
    AnsweringHours, Holiday, Hours, OfficeHours, Rule, Span, WeekDays,
};
use crate::domain::people::phone_number::Home;
use crate::domain::time::moment;
use crate::domain::time::moment::Zone;
use chrono::NaiveTime;

const ZONE: Zone = Zone::STOCKHOLM;

fn phone(typed: &str, label: &str, answers: AnsweringHours) -> Phone {
    let (phone, _) = Phone::read(typed, label, Home::Sweden);
    Phone { answers, ..phone }
}

fn committee() -> Contacts {
    let bo = Person {
        id: "produktagare".to_owned(),
        role: "Strategisk produktägare".to_owned(),
        name: "Bo Östlund".to_owned(),
        phones: vec![
            phone("040-628 04 10", "arbete", AnsweringHours::Office),
            phone("070-174 06 13", "hem", AnsweringHours::Outside),
        ],
        ..Person::default()
    };
    let alma = Person {
        id: "konsortiechef".to_owned(),
        role: "Konsortiechef".to_owned(),
        name: "Alma Nordin".to_owned(),
        phones: vec![phone("070-174 06 05", "mobil", AnsweringHours::Always)],
        verified: "2026-11-01".parse().ok(),
        ..Person::default()
    };
    Contacts {
        groups: vec![Group {
            id: "kriskommitte".to_owned(),
            title: "Kriskommitté".to_owned(),
            people: vec![alma, bo],
            ..Group::default()
        }],
    }
}

fn found(search: &Search) -> Vec<String> {
    let contacts = committee();
    contacts
        .people()
        .filter(|(group, person)| search.finds(group, person, Home::Sweden))
        .map(|(_, person)| person.name.clone())
        .collect()
}

fn words(text: &str) -> Search {
    Search {
        words: vec![text.to_owned()],
        ..Search::default()
    }
}

#[test]
fn a_person_is_found_without_accents_by_number_and_by_role() {
    assert_eq!(found(&words("ostlund")), ["Bo Östlund"]);
    assert_eq!(found(&words("NORDIN konsortie")), ["Alma Nordin"]);
    assert_eq!(found(&words("0701740613")), ["Bo Östlund"]);
    assert_eq!(found(&words("+46 70 174 06 05")).len(), 1);
    assert_eq!(found(&words("nordin ostlund")), Vec::<String>::new());
    let role = Search {
        role: Some("produktagare".to_owned()),
        ..Search::default()
    };
    assert_eq!(found(&role), ["Bo Östlund"]);
    let group = Search {
        group: Some("Kriskommitte".to_owned()),
        ..Search::default()
    };
    assert_eq!(found(&group).len(), 2);
}

fn reach(at: &str) -> (String, String) {
    let christmas = Rule::Date(crate::domain::people::hours::MonthDay { month: 12, day: 25 });
    let hours = Hours {
        office: Vec::new(),
        holidays: std::collections::BTreeMap::from([(
            "SE".to_owned(),
            vec![Holiday {
                name: "Juldagen".to_owned(),
                rule: christmas,
            }],
        )]),
    };
    let office = OfficeHours {
        holidays: "SE".to_owned(),
        ..OfficeHours::usual()
    };
    let now = ReachContext {
        at: moment::read(at).expect("a time"),
        zone: ZONE,
        hours: &hours,
        office: &office,
    };
    let contacts = committee();
    let group = &contacts.groups[0];
    match reachable_now(group, &group.people[1], now) {
        Reachability::Dial { phone, why } => (phone.shown(Home::Sweden), format!("{why:?}")),
        other => (String::new(), format!("{other:?}")),
    }
}

#[test]
fn the_number_that_answers_depends_on_the_hour() {
    let (number, why) = reach("2026-11-20T10:00:00+01:00");
    assert_eq!(number, "040-628 04 10");
    assert_eq!(why, "OfficeOpen(Some(2026-11-20T16:30:00+01:00))");
    let (number, why) = reach("2026-11-20T17:00:00+01:00");
    assert_eq!(number, "070-174 06 13");
    assert_eq!(why, "OfficeClosed(Some(2026-11-23T08:00:00+01:00), None)");
    let (number, why) = reach("2026-12-25T10:00:00+01:00");
    assert_eq!(number, "070-174 06 13");
    assert!(why.contains("Juldagen"), "{why}");
}

#[test]
fn hours_of_its_own_are_hours_of_the_week() {
    let clock = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("a time");
    let tuesday = AnsweringHours::Own(Span {
        days: WeekDays::parse("tue").expect("days"),
        from: clock(9),
        to: clock(11),
    });
    let group = Group::default();
    let person = Person {
        phones: vec![phone("070-174 06 05", "", tuesday)],
        ..Person::default()
    };
    let (hours, office) = (Hours::default(), OfficeHours::usual());
    let at = |text| ReachContext {
        at: moment::read(text).expect("a time"),
        zone: ZONE,
        hours: &hours,
        office: &office,
    };
    assert!(matches!(
        reachable_now(&group, &person, at("2026-11-24T09:30:00+01:00")),
        Reachability::Dial {
            why: ReachReason::OwnHours,
            ..
        }
    ));
    assert!(matches!(
        reachable_now(&group, &person, at("2026-11-24T12:00:00+01:00")),
        Reachability::NotNow(_)
    ));
}

#[test]
fn a_mandate_that_is_over_and_a_number_long_untried_are_marked() {
    let day = |text: &str| -> NaiveDate { text.parse().expect("a date") };
    let person = Person {
        phones: vec![phone("070-174 06 05", "", AnsweringHours::Always)],
        mandate_until: Some(day("2026-06-30")),
        verified: Some(day("2026-01-01")),
        ..Person::default()
    };
    let marked = marks(&person, day("2026-11-22"), day("2026-05-26"));
    assert_eq!(
        marked,
        [
            ContactMark::MandateOver(day("2026-06-30")),
            ContactMark::VerifiedLongAgo(day("2026-01-01"))
        ]
    );
    assert_eq!(
        marks(&Person::default(), day("2026-11-22"), day("2026-05-26")),
        [ContactMark::NoWay]
    );
}

#[test]
fn somebody_is_meant_by_id_by_name_or_by_part_of_the_name() {
    let contacts = committee();
    for typed in ["produktagare", "Bo Östlund", "bo ostlund", "ostlund"] {
        let named = contacts.named(typed);
        assert_eq!(named.len(), 1, "{typed}");
        assert_eq!(named[0].id, "produktagare");
    }
    assert!(contacts.named("karin").is_empty());
}

fn now_of(phones: &[(&str, &str)]) -> Reachability {
    let one = |(typed, label): &(&str, &str)| phone(typed, label, AnsweringHours::Always);
    let person = Person {
        phones: phones.iter().map(one).collect(),
        ..Person::default()
    };
    let (hours, office) = (Hours::default(), OfficeHours::usual());
    let now = ReachContext {
        at: moment::read("2026-11-24T09:30:00+01:00").expect("a time"),
        zone: ZONE,
        hours: &hours,
        office: &office,
    };
    reachable_now(&Group::default(), &person, now)
}

#[test]
fn a_fax_or_a_pager_is_never_the_number_to_call() {
    let dialled = |phones: &[(&str, &str)]| match now_of(phones) {
        Reachability::Dial { phone, .. } => phone.shown(Home::Sweden),
        other => format!("{other:?}"),
    };
    let mobile = ("070-174 06 05", "mobil");
    for first in [
        ("08-123 456 99", "fax"),
        ("08-123 456 99 (arbetsfax)", ""),
        ("0740-123456", "personsökare"),
        ("070-174 06 06", "endast sms"),
    ] {
        assert_eq!(dialled(&[first, mobile]), "070-174 06 05", "{first:?}");
        assert_eq!(dialled(&[first]), "NoNumber", "{first:?}");
    }
    assert_eq!(dialled(&[("08-123 456 78", "växel")]), "08-123 456 78");
}

#[test]
fn what_cannot_be_dialled_is_shown_as_typed_where_there_is_nothing_else() {
    assert!(matches!(
        now_of(&[("08-123 456 99", "fax"), ("fråga växeln", "")]),
        Reachability::AsTyped(phone) if phone.typed == "fråga växeln"
    ));
    assert!(matches!(
        now_of(&[("fråga växeln", ""), ("070-174 06 05", "")]),
        Reachability::Dial { .. }
    ));
}
