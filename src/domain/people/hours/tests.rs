//! Offices that close, holidays that move.

use super::*;
use crate::domain::time::moment;

const ZONE: Zone = Zone::STOCKHOLM;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn at(text: &str) -> Moment {
    moment::read(text).expect("a time")
}

fn swedish() -> (Hours, OfficeHours) {
    let holiday = |name: &str, rule| Holiday {
        name: name.to_owned(),
        rule,
    };
    let midsummer = Rule::Weekday {
        day: Weekday::Fri,
        from: MonthDay { month: 6, day: 19 },
        to: MonthDay { month: 6, day: 25 },
    };
    let list = vec![
        holiday("Långfredagen", Rule::Easter(-2)),
        holiday("Midsommarafton", midsummer),
        holiday("Julafton", Rule::Date(MonthDay { month: 12, day: 24 })),
    ];
    let hours = Hours {
        office: Vec::new(),
        holidays: BTreeMap::from([("SE".to_owned(), list)]),
    };
    let office = OfficeHours {
        holidays: "SE".to_owned(),
        ..OfficeHours::usual()
    };
    (hours, office)
}

#[test]
fn easter_falls_where_the_almanac_says() {
    for (year, date) in [
        (2024, "2024-03-31"),
        (2025, "2025-04-20"),
        (2026, "2026-04-05"),
        (2027, "2027-03-28"),
        (2038, "2038-04-25"),
    ] {
        assert_eq!(easter(year), Some(day(date)));
    }
}

#[test]
fn an_office_is_closed_at_night_at_weekends_and_on_holidays() {
    let (hours, office) = swedish();
    let open = |text| hours.is_open(&office, at(text), ZONE);
    assert!(open("2026-11-20T08:00:00+01:00"), "Friday, the door opens");
    assert!(!open("2026-11-20T16:30:00+01:00"), "Friday, closed");
    assert!(!open("2026-11-22T10:00:00+01:00"), "Sunday");
    assert!(!open("2026-04-03T10:00:00+02:00"), "Good Friday");
    assert!(!open("2026-06-19T10:00:00+02:00"), "Midsummer Eve");
    assert!(!open("2026-12-24T10:00:00+01:00"), "Christmas Eve");
    assert!(
        open("2026-11-20T07:30:00+00:00"),
        "half past eight in Sweden"
    );
}

#[test]
fn the_office_opens_again_after_the_weekend() {
    let (hours, office) = swedish();
    let next = hours.next_change(&office, at("2026-11-20T17:00:00+01:00"), ZONE);
    assert_eq!(next, Some(at("2026-11-23T08:00:00+01:00")));
}

#[test]
fn a_night_shift_belongs_to_the_evening_it_began() {
    let (hours, office) = swedish();
    let night = AnsweringHours::Own(Span {
        days: WeekDays::parse("fri").expect("a day"),
        from: clock(22, 0),
        to: clock(6, 0),
    });
    let answers = |text| night.at(at(text), &hours, &office, ZONE);
    assert!(answers("2026-11-20T23:00:00+01:00"));
    assert!(answers("2026-11-21T05:59:00+01:00"));
    assert!(!answers("2026-11-20T05:00:00+01:00"));
    assert!(!answers("2026-11-21T23:00:00+01:00"));
}

#[test]
fn days_of_the_week_are_read_as_spans_and_lists() {
    let days = |text| WeekDays::parse(text).map(|days| days.0.map(u8::from));
    assert_eq!(days("mon-fri"), Some([1, 1, 1, 1, 1, 0, 0]));
    assert_eq!(days("sat-mon"), Some([1, 0, 0, 0, 0, 1, 1]));
    assert_eq!(days("mon, wed,fri"), Some([1, 0, 1, 0, 1, 0, 0]));
    assert_eq!(days("måndag"), None);
}
