//! Claims about times as they are typed.

use crate::domain::time::moment::{self, Moment, Zone};
use crate::domain::time::typed_time::{RepeatedHour, TimeContext, Toward};

const ZONE: Zone = Zone::STOCKHOLM;

fn at(now: &str) -> TimeContext {
    let now: Moment = moment::read(now).expect("a time");
    TimeContext {
        now: now.to_utc(),
        zone: ZONE,
        toward: Toward::Past,
        which: None,
    }
}

fn read(now: &str, typed: &str) -> String {
    match at(now).moment(typed) {
        Ok(moment) => moment::written(moment),
        Err(failure) => failure.message.id.to_owned(),
    }
}

const NOW: &str = "2026-11-22T14:00:30+01:00";

#[test]
fn a_clock_time_is_today_or_yesterday_never_tomorrow() {
    assert_eq!(read(NOW, "13:55"), "2026-11-22T13:55:00+01:00");
    assert_eq!(read(NOW, "13.55"), "2026-11-22T13:55:00+01:00");
    assert_eq!(read(NOW, "kl. 13.55"), "2026-11-22T13:55:00+01:00");
    assert_eq!(read(NOW, "23:58"), "2026-11-21T23:58:00+01:00");
    assert_eq!(read(NOW, "14:30"), "2026-11-21T14:30:00+01:00");
}

#[test]
fn a_wall_clock_some_minutes_fast_does_not_move_an_entry_by_a_day() {
    assert_eq!(read(NOW, "14:03"), "2026-11-22T14:03:00+01:00");
    assert_eq!(
        read("2026-11-22T23:58:00+01:00", "00:01"),
        "2026-11-22T00:01:00+01:00"
    );
}

#[test]
fn yesterday_is_understood_in_three_languages() {
    for typed in [
        "yesterday 22:10",
        "igår 22:10",
        "i går 22:10",
        "I GÅR 22.10",
        "i gaar 22:10",
        "igar 22:10",
    ] {
        assert_eq!(read(NOW, typed), "2026-11-21T22:10:00+01:00", "{typed}");
    }
    assert_eq!(read(NOW, "idag 09:00"), "2026-11-22T09:00:00+01:00");
}

#[test]
fn a_time_ago_counts_elapsed_time() {
    assert_eq!(read(NOW, "-15m"), "2026-11-22T13:45:30+01:00");
    assert_eq!(read(NOW, "-1h30m"), "2026-11-22T12:30:30+01:00");
    assert_eq!(read(NOW, "-90 min"), "2026-11-22T12:30:30+01:00");
    assert_eq!(read(NOW, "now"), "2026-11-22T14:00:30+01:00");
    assert_eq!(
        read("2026-10-25T03:30:00+01:00", "-1h"),
        "2026-10-25T02:30:00+01:00"
    );
    assert_eq!(
        read("2026-10-25T03:30:00+01:00", "-2h"),
        "2026-10-25T02:30:00+02:00"
    );
}

#[test]
fn a_date_with_a_time_and_rfc_3339_are_taken_as_they_stand() {
    assert_eq!(read(NOW, "2026-11-20 13:55"), "2026-11-20T13:55:00+01:00");
    assert_eq!(read(NOW, "2026-11-20T13:55"), "2026-11-20T13:55:00+01:00");
    assert_eq!(read(NOW, "2026-11-20"), "2026-11-20T00:00:00+01:00");
    assert_eq!(
        read(NOW, "2026-07-20T13:55:10Z"),
        "2026-07-20T15:55:10+02:00"
    );
    assert_eq!(
        read(NOW, "2026-11-20T13:55+01:00"),
        "2026-11-20T13:55:00+01:00"
    );
}

#[test]
fn the_hour_that_occurs_twice_is_asked_for_and_told_apart() {
    let now = "2026-10-25T09:00:00+01:00";
    assert_eq!(read(now, "02:30"), "log-time-twice");
    assert_eq!(read(now, "02:30+02:00"), "2026-10-25T02:30:00+02:00");
    assert_eq!(read(now, "02:30+01:00"), "2026-10-25T02:30:00+01:00");
    let which = |which| {
        let reading = TimeContext {
            which: Some(which),
            ..at(now)
        };
        moment::written(reading.moment("02:30").expect("a time"))
    };
    assert_eq!(which(RepeatedHour::First), "2026-10-25T02:30:00+02:00");
    assert_eq!(which(RepeatedHour::Second), "2026-10-25T02:30:00+01:00");
    assert_eq!(read(now, "01:30"), "2026-10-25T01:30:00+02:00");
    assert_eq!(read(now, "03:00"), "2026-10-25T03:00:00+01:00");
}

#[test]
fn an_hour_that_never_occurred_is_refused() {
    assert_eq!(read("2026-03-29T12:00:00+02:00", "02:30"), "log-time-never");
}

#[test]
fn what_is_due_lies_ahead() {
    let due = |typed: &str| {
        let reading = TimeContext {
            toward: Toward::Future,
            ..at(NOW)
        };
        moment::written(reading.moment(typed).expect("a time"))
    };
    assert_eq!(due("16:00"), "2026-11-22T16:00:00+01:00");
    assert_eq!(due("09:00"), "2026-11-23T09:00:00+01:00");
    assert_eq!(due("+30m"), "2026-11-22T14:30:30+01:00");
    assert_eq!(due("imorgon 08:00"), "2026-11-23T08:00:00+01:00");
    assert_eq!(due("2026-12-01"), "2026-12-01T23:59:00+01:00");
    assert_eq!(due("i morgen 08:00"), "2026-11-23T08:00:00+01:00");
}

#[test]
fn what_is_no_time_is_refused_and_never_guessed() {
    for typed in [
        "",
        "25:00",
        "halv tre",
        "2026-13-01 10:00",
        "-15",
        "igårkväll 22:10",
        "13",
        "-m",
    ] {
        assert_eq!(read(NOW, typed), "log-time-unreadable", "{typed}");
    }
}

#[test]
fn a_day_is_read_by_date_or_by_name() {
    let day = |typed: &str| at(NOW).day(typed).map(|day| day.to_string());
    assert_eq!(day("2026-11-20").as_deref(), Ok("2026-11-20"));
    assert_eq!(day("igår").as_deref(), Ok("2026-11-21"));
    assert_eq!(day("today").as_deref(), Ok("2026-11-22"));
    assert!(day("22:10").is_err());
}

#[test]
fn four_digits_are_a_clock_time_and_twenty_four_is_the_end_of_the_day() {
    assert_eq!(read(NOW, "1355"), "2026-11-22T13:55:00+01:00");
    assert_eq!(read(NOW, "igår 2210"), "2026-11-21T22:10:00+01:00");
    assert_eq!(read(NOW, "2026-11-20 24:00"), "2026-11-21T00:00:00+01:00");
    assert_eq!(read(NOW, "24:00"), "2026-11-22T00:00:00+01:00");
    let ahead = TimeContext {
        toward: Toward::Future,
        ..at(NOW)
    };
    let ahead = |typed: &str| moment::written(ahead.moment(typed).expect("a time"));
    assert_eq!(ahead("24:00"), "2026-11-23T00:00:00+01:00");
    assert_eq!(ahead("0830"), "2026-11-23T08:30:00+01:00");
    assert_eq!(ahead("2h"), ahead("+2h"));
    assert_eq!(read(NOW, "2561"), "log-time-unreadable");
}

#[test]
fn the_day_stands_before_or_behind_in_three_languages() {
    for typed in [
        "i går 23.10",
        "23.10 i går",
        "igår kl 23.10",
        "kl. 23.10 i går",
        "2310 igår",
        "i gaar kl. 23.10",
        "23:10 yesterday",
        "yesterday at 23:10",
        "yesterday 11:10 pm",
        "11.10 p.m. yesterday",
        "i aftes 23.10",
        "igår kväll 23:10",
        "23:10 2026-11-21",
        "2026-11-21 kl 23:10",
        "2026-11-21T23:10",
        "lördag 23:10",
        "i lørdags kl. 23.10",
        "23:10 Saturday",
        "on Saturday at 23:10",
        "klockan 23.10 igår",
    ] {
        assert_eq!(read(NOW, typed), "2026-11-21T23:10:00+01:00", "{typed}");
    }
    for typed in [
        "igår kl 23",
        "kl 23 i går",
        "kl. 23",
        "yesterday 23",
        "yesterday at 11 pm",
        "11pm",
    ] {
        assert_eq!(read(NOW, typed), "2026-11-21T23:00:00+01:00", "{typed}");
    }
    for typed in [
        "23",
        "i",
        "igår igår 23:10",
        "igår 23:10 igår",
        "13 pm",
        "0 am",
        "kl",
        "i går i dag 08:00",
        "kl 25",
    ] {
        assert_eq!(read(NOW, typed), "log-time-unreadable", "{typed}");
    }
}

#[test]
fn a_weekday_is_the_last_one_and_of_a_deadline_the_next_one() {
    // NOW is a Sunday.
    assert_eq!(read(NOW, "fredag 08:00"), "2026-11-20T08:00:00+01:00");
    assert_eq!(read(NOW, "søndag 08.00"), "2026-11-22T08:00:00+01:00");
    assert_eq!(read(NOW, "i söndags 08:00"), "2026-11-15T08:00:00+01:00");
    let ahead = TimeContext {
        toward: Toward::Future,
        ..at(NOW)
    };
    let due = |typed: &str| moment::written(ahead.moment(typed).expect("a time"));
    assert_eq!(due("på måndag kl 9"), "2026-11-23T09:00:00+01:00");
    assert_eq!(due("mandag kl. 9"), "2026-11-23T09:00:00+01:00");
    assert_eq!(due("9 am on Monday"), "2026-11-23T09:00:00+01:00");
    assert_eq!(due("i övermorgon 12:00"), "2026-11-24T12:00:00+01:00");
    assert_eq!(due("imorgon"), "2026-11-23T23:59:00+01:00");
    assert_eq!(due("08:00 i morgen"), "2026-11-23T08:00:00+01:00");
}
