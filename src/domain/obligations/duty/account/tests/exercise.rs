//! The plan's exercise: duties and log.

use crate::domain::obligations::duty::{Duty, DutyLimit, DutyTrigger, Precedence};
use crate::domain::time::duration::Duration;

fn duty(id: &str, starts: &str, limit: DutyLimit) -> Duty {
    Duty {
        id: id.to_owned(),
        starts: DutyTrigger::parse(starts).expect("a start"),
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

fn length(text: &str) -> Duration {
    Duration::parse(text).expect("a length")
}

/// The duties of the plan and the laws that the incident sets going.
pub(super) fn duties() -> Vec<Duty> {
    let external = Precedence::Message("external".to_owned());
    let mut report = duty("slutrapport", "closed", DutyLimit::AtOnce);
    report.parts = vec!["email".to_owned(), "oral".to_owned()];
    let mut chair = duty(
        "styrelse-aktivering",
        "committee-activated",
        DutyLimit::AtOnce,
    );
    chair.via = vec!["email".to_owned()];
    vec![
        duty(
            "driftmeddelande",
            "opened",
            DutyLimit::Before(Precedence::FirstMeeting),
        ),
        duty("internt-forst", "opened", DutyLimit::Before(external)),
        chair,
        duty(
            "styrelse-tre-dygn",
            "committee-activated",
            DutyLimit::NotBefore(length("P3D")),
        ),
        duty(
            "gdpr-33-1",
            "clock:personal-data",
            DutyLimit::Within(length("PT72H")),
        ),
        duty(
            "komplettering",
            "duty:gdpr-33-1",
            DutyLimit::Within(length("P28D")),
        ),
        duty("nis2-24h", "clock:nis2", DutyLimit::Within(length("PT24H"))),
        duty("nis2-72h", "clock:nis2", DutyLimit::Within(length("PT72H"))),
        duty(
            "nis2-slut",
            "duty:nis2-72h",
            DutyLimit::Within(length("P1M")),
        ),
        report,
    ]
}

/// One row: kind, when, fields. Written when it happened.
pub(super) type Line<'a> = (&'a str, &'a str, Vec<(&'a str, &'a str)>);

pub(super) fn days() -> Vec<Line<'static>> {
    let fulfils = |id| vec![("duty", id)];
    let mut chair = fulfils("styrelse-aktivering");
    chair.push(("channel", "phone"));
    vec![
        (
            "open",
            "2026-10-24T21:52:00+02:00",
            vec![("event", "Utpressning")],
        ),
        (
            "done",
            "2026-10-24T22:26:00+02:00",
            fulfils("driftmeddelande"),
        ),
        ("meeting", "2026-10-24T22:58:00+02:00", vec![("to", "on")]),
        (
            "stage",
            "2026-10-24T23:05:00+02:00",
            vec![("of", "committee"), ("to", "on")],
        ),
        (
            "message",
            "2026-10-24T23:18:00+02:00",
            vec![("reach", "internal"), ("duty", "internt-forst")],
        ),
        ("entry", "2026-10-24T23:31:00+02:00", chair),
        (
            "clock",
            "2026-10-24T23:40:00+02:00",
            vec![("of", "personal-data"), ("to", "on")],
        ),
        (
            "message",
            "2026-10-25T08:45:00+01:00",
            vec![("reach", "external")],
        ),
        (
            "clock",
            "2026-10-25T11:30:00+01:00",
            vec![("of", "nis2"), ("to", "on")],
        ),
        (
            "clock",
            "2026-10-24T23:07:00+02:00",
            vec![("of", "nis2"), ("to", "on"), ("after", "anna-9")],
        ),
        ("done", "2026-10-25T18:20:00+01:00", fulfils("nis2-24h")),
        ("done", "2026-10-27T11:30:00+01:00", fulfils("gdpr-33-1")),
        (
            "correct",
            "2026-10-27T12:05:00+01:00",
            vec![
                ("of", "anna-12"),
                ("corrected-at", "2026-10-27T11:03:00+01:00"),
            ],
        ),
        ("done", "2026-10-27T15:10:00+01:00", fulfils("nis2-72h")),
        (
            "message",
            "2026-10-27T23:10:00+01:00",
            fulfils("styrelse-tre-dygn"),
        ),
        ("close", "2026-11-06T10:00:00+01:00", vec![]),
        (
            "message",
            "2026-11-13T09:00:00+01:00",
            vec![("duty", "slutrapport"), ("part", "email")],
        ),
    ]
}
