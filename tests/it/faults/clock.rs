//! Jumps of the computer's clock while people log.

use std::fs;

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::place::{Ground, Place, Ran};

/// A binder with an open incident, begun at a time (UTC) of a computer's clock.
fn begun(ground: &Ground, clock: &str) -> Place {
    let place = ground.empty();
    let parts = ["init", "anna", "--starter", "ladok", "--as", "anna"];
    done(place.at_in(clock, place.folder(), &parts));
    done(place.at(clock, &["incident", "open", "Nätavbrott"]));
    place
}

fn done(ran: Ran) -> Ran {
    assert_eq!(ran.code, Some(0), "{ran:?}");
    ran
}

fn add(place: &Place, clock: &str, event: &str) -> Ran {
    done(place.at(clock, &["log", "add", event]))
}

fn is_silent(ran: &Ran) {
    assert_eq!(ran.talk, "", "{ran:?}");
}

fn says_the_jump(ran: &Ran, before: &str, now: &str) {
    let said =
        format!("Datorns klocka har hoppat från {before} till {now} sedan din senaste anteckning.");
    assert!(ran.talk.starts_with(&said), "{ran:?}");
    assert_eq!(ran.talk.lines().count(), 1, "{ran:?}");
}

/// The records of Anna's notebook as they lie in its first page.
fn records(place: &Place) -> Vec<(String, Value)> {
    let logs = place.copy_folder().join("log/anna");
    let incident = fs::read_dir(&logs).expect("logs").flatten();
    let incident = incident
        .map(|it| it.path())
        .find(|it| !it.ends_with("journal"));
    let page = incident.expect("an incident").join("0001.yaml");
    let page = fs::read_to_string(page).expect("a page");
    let records = page.split("---\n").skip(1);
    records
        .map(|record| (format!("---\n{record}"), fields(record)))
        .collect()
}

fn fields(record: &str) -> Value {
    let pairs = record.lines().filter_map(|line| line.split_once(": "));
    let read = |text| serde_json::from_str::<Value>(text).expect("a value");
    pairs
        .map(|(key, value)| (key.to_owned(), read(value)))
        .collect()
}

/// Ids without a gap, a growing lamport, and each record naming the bytes of the one before.
fn the_chain_holds(place: &Place, entries: usize) {
    let records = records(place);
    assert_eq!(records.len(), entries);
    let mut before = "none".to_owned();
    for (index, (bytes, fields)) in records.iter().enumerate() {
        assert_eq!(fields["id"], format!("anna-{}", index + 1));
        assert_eq!(fields["prev"], before);
        let after = records.get(index + 1).map(|(_, next)| &next["lamport"]);
        if let Some(after) = after {
            assert!(fields["lamport"].as_u64() < after.as_u64(), "{records:?}");
        }
        before = Sha256::digest(bytes)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
    }
    let (sound, said) = place.git(&place.copy_folder(), &["fsck", "--strict", "--no-dangling"]);
    assert!(sound && said.is_empty(), "{said}");
}

/// The events of the log in the order a person reads them.
fn read(place: &Place) -> Vec<String> {
    place
        .rows()
        .expect("a log")
        .into_iter()
        .map(|row| row.event)
        .collect()
}

#[test]
fn a_clock_before_1970_or_after_2200_keeps_nobody_from_writing() {
    for clock in ["1969-12-31 23:00:00", "2201-01-01 12:00:00"] {
        let ground = Ground::new();
        let place = begun(&ground, "2026-11-20 08:00:00");
        let ran = add(&place, clock, "skrivet mitt i krisen");
        assert!(ran.talk.contains("klocka"), "{ran:?}");
        add(&place, "2026-11-20 09:00:00", "och sedan");
        let events: Vec<Value> = records(&place)
            .into_iter()
            .map(|it| it.1["event"].clone())
            .collect();
        assert_eq!(events[2..], ["skrivet mitt i krisen", "och sedan"]);
        let ran = done(place.at("2026-11-20 09:01:00", &["log"]));
        assert!(ran.answer.contains("skrivet mitt i krisen"), "{ran:?}");
        let (sound, said) = place.git(&place.copy_folder(), &["fsck", "--strict", "--no-dangling"]);
        assert!(sound && said.is_empty(), "{said}");
    }
}

#[test]
fn a_clock_a_year_ahead_and_set_right_again_is_said_each_time_and_nothing_breaks() {
    let ground = Ground::new();
    let place = begun(&ground, "2026-11-22 09:00:00");
    is_silent(&add(&place, "2026-11-22 09:05:00", "ett"));
    let ahead = add(&place, "2027-11-22 09:06:00", "två");
    says_the_jump(&ahead, "2026-11-22 10:05", "2027-11-22 10:06");
    is_silent(&add(&place, "2027-11-22 09:07:00", "tre"));
    let back = add(&place, "2026-11-22 09:08:00", "fyra");
    says_the_jump(&back, "2027-11-22 10:07", "2026-11-22 10:08");
    is_silent(&add(&place, "2026-11-22 09:09:00", "fem"));
    the_chain_holds(&place, 7);
    assert_eq!(read(&place)[2..], ["ett", "fyra", "fem", "två", "tre"]);
    let noted: Vec<_> = records(&place)
        .into_iter()
        .map(|(_, it)| it["noted"].clone())
        .collect();
    assert_eq!(
        noted[3], "2027-11-22T10:06:00+01:00",
        "what the clock showed"
    );
}

#[test]
fn what_is_done_stays_done_though_the_clock_went_a_day_back_in_between() {
    let ground = Ground::new();
    let place = begun(&ground, "2026-11-22 09:00:00");
    let action = [
        "log",
        "add",
        "Ring Bo",
        "--action",
        "Ringer",
        "--owner",
        "driftansvarig",
    ];
    is_silent(&done(place.at("2026-11-22 09:05:00", &action)));
    let back = done(place.at("2026-11-21 09:06:00", &["log", "done", "anna-3"]));
    says_the_jump(&back, "2026-11-22 10:05", "2026-11-21 10:06");
    the_chain_holds(&place, 4);
    let open = done(place.at("2026-11-21 09:07:00", &["log", "--open", "--json"]));
    let open: Value = serde_json::from_str(&open.answer).expect("JSON");
    let entries = open["entries"].as_array().expect("entries");
    assert!(
        entries.iter().all(|entry| entry["id"] != "anna-3"),
        "{open}"
    );
}

#[test]
fn rows_of_the_hour_that_the_autumn_repeats_stand_in_the_order_they_happened() {
    let ground = Ground::new();
    let place = begun(&ground, "2026-10-24 23:00:00");
    is_silent(&add(&place, "2026-10-25 00:50:00", "sommartid 02:50"));
    is_silent(&add(&place, "2026-10-25 01:10:00", "vintertid 02:10"));
    is_silent(&add(&place, "2026-10-25 02:05:00", "vintertid 03:05"));
    the_chain_holds(&place, 5);
    let read = read(&place);
    assert_eq!(
        read[2..],
        ["sommartid 02:50", "vintertid 02:10", "vintertid 03:05"]
    );
    let at: Vec<_> = records(&place)
        .into_iter()
        .map(|(_, it)| it["at"].clone())
        .collect();
    assert_eq!(at[2], "2026-10-25T02:50:00+02:00");
    assert_eq!(at[3], "2026-10-25T02:10:00+01:00");
}
