//! Duties across the autumn clock change, by the plan's exercise.

mod exercise;

use self::exercise::{Line, days, duties};
use super::*;
use crate::domain::testing::log;
use crate::domain::testing::pen::Pen;
use crate::domain::time::moment;

const LOG: &str = "2026-11-22-natavbrott";

fn at(text: &str) -> Moment {
    moment::read(text).expect("a time")
}

fn told(lines: &[Line]) -> Timeline {
    let pen =
        lines
            .iter()
            .zip(1..)
            .fold(Pen::of("anna"), |pen, ((kind, when, fields), lamport)| {
                pen.note_at(kind, lamport, at(when), at(when), fields)
            });
    Timeline::of(&[pen.up()])
}

fn with<T>(lines: &[Line], look: impl Fn(&[DutyAccount]) -> T) -> T {
    let (duties, timeline) = (duties(), told(lines));
    let incident = Incident::of(&log(LOG), &timeline);
    look(&accounts(&duties, &incident, &timeline, Zone::STOCKHOLM))
}

fn named<'a, 'd>(accounts: &'a [DutyAccount<'d>], id: &str) -> &'a DutyAccount<'d> {
    let found = accounts.iter().find(|account| account.duty.id == id);
    found.expect("a duty")
}

fn due(accounts: &[DutyAccount], id: &str) -> String {
    let when = named(accounts, id).when.as_ref().and_then(Deadline::moment);
    when.map(moment::written).unwrap_or_default()
}

/// Minutes from start to fulfilment.
fn used(accounts: &[DutyAccount], id: &str) -> Option<i64> {
    let done = named(accounts, id).done.first()?;
    Some(done.used?.num_minutes())
}

#[test]
fn seventy_two_hours_are_elapsed_time_and_three_days_are_days_on_the_wall() {
    with(&days(), |all| {
        assert_eq!(due(all, "gdpr-33-1"), "2026-10-27T22:40:00+01:00");
        assert_eq!(due(all, "styrelse-tre-dygn"), "2026-10-27T23:05:00+01:00");
        let after = named(all, "styrelse-tre-dygn").done[0].verdict;
        assert_eq!(after, Timeliness::After(TimeDelta::minutes(5)));
    });
}

#[test]
fn a_corrected_time_moves_the_use_of_the_clock() {
    with(&days(), |all| {
        assert_eq!(used(all, "gdpr-33-1"), Some(60 * 60 + 23));
        assert_eq!(due(all, "komplettering"), "2026-11-24T11:03:00+01:00");
    });
}

#[test]
fn a_start_set_back_moves_the_limits_and_a_report_counts_from_the_notification() {
    with(&days(), |all| {
        assert_eq!(due(all, "nis2-24h"), "2026-10-25T22:07:00+01:00");
        assert_eq!(used(all, "nis2-24h"), Some(20 * 60 + 13));
        assert_eq!(due(all, "nis2-72h"), "2026-10-27T22:07:00+01:00");
        assert_eq!(due(all, "nis2-slut"), "2026-11-27T15:10:00+01:00");
        assert!(named(all, "nis2-slut").is_owed());
    });
}

#[test]
fn what_came_in_order_is_fine_and_without_it_both_times_are_named() {
    let order = |all: &[DutyAccount]| -> Vec<(String, Option<Moment>, Option<Moment>)> {
        let found = deviations(all).into_iter();
        let of_order = found.filter(|it| it.kind == DeviationKind::Order);
        of_order
            .map(|it| (it.duty.id.clone(), it.done, it.against))
            .collect()
    };
    with(&days(), |all| assert_eq!(order(all), []));
    let mut without = days();
    without[1] = ("entry", "2026-10-24T22:26:00+02:00", vec![]);
    let meeting = at("2026-10-24T22:58:00+02:00");
    with(&without, |all| {
        assert_eq!(
            order(all),
            [("driftmeddelande".to_owned(), None, Some(meeting))]
        );
    });
    let mut swapped = days();
    swapped[4].1 = "2026-10-25T09:00:00+01:00";
    with(&swapped, |all| {
        let (told, out) = (
            at("2026-10-25T09:00:00+01:00"),
            at("2026-10-25T08:45:00+01:00"),
        );
        assert_eq!(
            order(all),
            [("internt-forst".to_owned(), Some(told), Some(out))]
        );
    });
}

#[test]
fn another_channel_than_the_plans_is_a_deviation_and_fulfils() {
    with(&days(), |all| {
        assert!(named(all, "styrelse-aktivering").is_fulfilled());
        let found = deviations(all);
        let kinds: Vec<&str> = found.iter().map(|it| it.kind.written()).collect();
        assert_eq!(kinds, ["channel"]);
    });
}

#[test]
fn a_duty_in_parts_is_owed_until_each_is_done() {
    with(&days(), |all| {
        let report = named(all, "slutrapport");
        assert_eq!(
            (report.is_owed(), report.missing.as_slice()),
            (true, ["oral"].as_slice())
        );
        assert_eq!(report.done.len(), 1);
    });
}

#[test]
fn late_is_late_and_too_early_is_too_early() {
    let mut lines = days();
    lines[10].1 = "2026-10-25T22:12:00+01:00";
    lines[14].1 = "2026-10-27T22:05:00+01:00";
    with(&lines, |all| {
        assert_eq!(
            named(all, "nis2-24h").done[0].verdict,
            Timeliness::Late(TimeDelta::minutes(5))
        );
        let early = named(all, "styrelse-tre-dygn").done[0].verdict;
        assert_eq!(early, Timeliness::TooEarly(TimeDelta::hours(1)));
        let kinds: Vec<&str> = deviations(all).iter().map(|it| it.kind.written()).collect();
        assert_eq!(kinds, ["channel", "early", "late"]);
    });
}

#[test]
fn a_stopped_clock_owes_nothing_and_a_draft_tells_nobody() {
    let mut lines = days();
    lines.truncate(7);
    lines.push((
        "clock",
        "2026-10-25T01:00:00+02:00",
        vec![("of", "personal-data"), ("to", "off")],
    ));
    lines.push((
        "message",
        "2026-10-25T01:10:00+02:00",
        vec![
            ("to", "draft"),
            ("reach", "external"),
            ("duty", "gdpr-33-1"),
        ],
    ));
    with(&lines, |all| {
        let notice = named(all, "gdpr-33-1");
        assert!(!notice.is_owed() && notice.done.is_empty());
    });
}
