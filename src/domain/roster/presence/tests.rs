//! Who is there: marks of one day, musters, and copies merged in any order.

use proptest::prelude::*;

use super::*;
use crate::domain::name::{EntryId, Writer};

const DAY: &str = "2026-12-01";

fn today() -> NaiveDate {
    DAY.parse().expect("a day")
}

fn zone() -> Zone {
    Zone::STOCKHOLM
}

/// Minutes after midnight of the day, written by a device as its entry of a number.
fn event(minute: i64, writer: &str, number: u64, mark: PresenceMark, child: &str) -> PresenceEvent {
    let start = moment::read(&format!("{DAY}T00:00:00+01:00")).expect("a time");
    let at = start + chrono::TimeDelta::minutes(minute);
    PresenceEvent {
        at,
        written_at: at,
        id: EntryId {
            writer: Writer::new(writer).expect("a writer"),
            number,
        },
        mark,
        child: child.to_owned(),
        to: String::new(),
        medicine: String::new(),
        why: String::new(),
        by: String::new(),
        checked_by: String::new(),
        agreed_with: String::new(),
    }
}

fn roster(children: usize) -> Roster {
    let child = |at: usize| Child {
        id: format!("k{at}"),
        name: format!("Barn {at:03}"),
        class: format!("{}.A", at % 9),
        ..Child::default()
    };
    Roster {
        children: (0..children).map(child).collect(),
        ..Roster::default()
    }
}

fn names(all: &[&Child]) -> Vec<String> {
    all.iter().map(|child| child.id.clone()).collect()
}

#[test]
fn a_child_who_came_is_there_until_it_leaves() {
    let events = [
        event(480, "ida", 1, PresenceMark::In, "k0"),
        event(481, "ida", 2, PresenceMark::In, "k1"),
        event(900, "ida", 3, PresenceMark::Out, "k1"),
        event(482, "ida", 4, PresenceMark::In, "gone-from-the-list"),
    ];
    let presence = Presence::of(events, today(), zone());
    let count = presence.count(&roster(3));
    assert_eq!((count.present, count.left, count.not_come), (1, 1, 1));
    assert_eq!((count.in_care, count.unlisted), (1, 1));
    assert_eq!(count.classes[0], ("0.A".to_owned(), 1, 1));
    assert!(presence.missing(&roster(3)).is_empty());
}

#[test]
fn who_was_never_checked_out_yesterday_is_told_apart_and_looked_for_in_a_fire() {
    let events = [
        event(-600, "ida", 1, PresenceMark::In, "k0"),
        event(-600, "ida", 4, PresenceMark::In, "k2"),
        event(-500, "ida", 5, PresenceMark::Out, "k2"),
        event(480, "ida", 2, PresenceMark::In, "k1"),
        event(500, "ida", 3, PresenceMark::Muster, ""),
    ];
    let presence = Presence::of(events, today(), zone());
    let count = presence.count(&roster(3));
    assert_eq!((count.present, count.left_open), (1, 1));
    // Who went home yesterday has not come today.
    assert_eq!((count.left, count.not_come), (0, 1));
    assert_eq!(names(&presence.missing(&roster(2))), ["k1", "k0"]);
}

#[test]
fn a_muster_misses_those_who_are_there_and_not_seen() {
    let mut events = vec![
        event(480, "ida", 1, PresenceMark::In, "k0"),
        event(480, "ida", 2, PresenceMark::In, "k1"),
        event(480, "ida", 3, PresenceMark::In, "k2"),
        // Two begin it at the same time; what the first had ticked stays ticked.
        event(600, "ida", 4, PresenceMark::Muster, ""),
        event(601, "ida", 5, PresenceMark::Seen, "k0"),
        event(602, "bo", 1, PresenceMark::Muster, ""),
        // Was never checked in, and stands there.
        event(603, "bo", 2, PresenceMark::Seen, "k3"),
        // Is fetched at the assembly point.
        event(604, "bo", 3, PresenceMark::Out, "k1"),
    ];
    let state = |events: &[PresenceEvent]| Presence::of(events.to_vec(), today(), zone());
    let presence = state(&events);
    assert!(presence.is_mustering());
    assert_eq!(names(&presence.missing(&roster(5))), ["k2"]);
    assert_eq!(presence.count(&roster(5)).present, 3);
    events.push(event(610, "ida", 6, PresenceMark::Seen, "k2"));
    assert!(state(&events).missing(&roster(5)).is_empty());
    events.push(event(611, "ida", 7, PresenceMark::MusterEnd, ""));
    events.push(event(620, "ida", 9, PresenceMark::In, "k4"));
    assert!(state(&events).missing(&roster(5)).is_empty());
    events.push(event(650, "ida", 8, PresenceMark::Muster, ""));
    let again = state(&events);
    assert_eq!(names(&again.missing(&roster(5))), ["k0", "k2", "k3", "k4"]);
}

#[test]
fn a_muster_of_yesterday_is_over() {
    let events = [event(-60, "ida", 1, PresenceMark::Muster, "")];
    assert!(!Presence::of(events, today(), zone()).is_mustering());
}

/// In and out of a child at a minute, on one of three copies.
fn ins_and_outs() -> impl Strategy<Value = Vec<(usize, usize, i64, bool)>> {
    prop::collection::vec(
        (0..3_usize, 0..600_usize, 360..1200_i64, any::<bool>()),
        2000,
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn two_thousand_ins_and_outs_on_three_copies_give_one_count_in_whatever_order_they_are_merged(
        said in ins_and_outs(),
        order in Just((0..2001_usize).collect::<Vec<_>>()).prop_shuffle(),
        alarm in 360..1200_i64,
    ) {
        let writers = ["ida", "bo", "eva"];
        let mut numbers = [0_u64; 3];
        let mut events: Vec<PresenceEvent> = said
            .iter()
            .map(|(copy, child, minute, comes)| {
                numbers[*copy] += 1;
                let mark = if *comes { PresenceMark::In } else { PresenceMark::Out };
                event(*minute, writers[*copy], numbers[*copy], mark, &format!("k{child}"))
            })
            .collect();
        events.push(event(alarm, "ida", 5000, PresenceMark::Muster, ""));
        let merged: Vec<PresenceEvent> = order.iter().map(|at| events[*at].clone()).collect();
        let twice = merged.iter().chain(&merged[..50]).cloned();
        let presence = Presence::of(twice, today(), zone());

        // Told apart from the fold: of each child the word with the latest minute, writer and number.
        let last = |child: &str| {
            let own = events.iter().filter(|it| it.child == child);
            own.max_by_key(|it| (it.at, it.id.clone())).cloned()
        };
        let roster = roster(600);
        let here: Vec<&Child> = roster
            .children
            .iter()
            .filter(|it| last(&it.id).is_some_and(|it| it.mark == PresenceMark::In))
            .collect();
        prop_assert_eq!(presence.count(&roster).present, here.len());
        let alarm = &events[2000];
        let begun = (alarm.at, alarm.id.clone());
        let mut missed: Vec<String> = here
            .iter()
            .filter(|it| last(&it.id).is_some_and(|it| (it.at, it.id) < begun))
            .map(|it| it.id.clone())
            .collect();
        missed.sort();
        let mut found = names(&presence.missing(&roster));
        found.sort();
        prop_assert_eq!(found, missed);
    }
}
