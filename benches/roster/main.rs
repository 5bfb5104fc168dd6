//! What the screen of a roster costs to draw: 600 children, a day's ins and outs, a muster.
//!
//!     cargo bench --bench roster
//!
//! One line a measurement: the median of many turns, in milliseconds. A screen that is drawn within
//! 16 ms is drawn before the next picture of a display of 60 Hz.

use std::hint::black_box;
use std::io::{self, Write};
use std::time::Instant;

use binder::domain::language::Language;
use binder::domain::name::{EntryId, Writer};
use binder::domain::people::phone_number::Home;
use binder::domain::roster::presence::{Presence, PresenceEvent, PresenceMark};
use binder::domain::roster::{Child, Roster};
use binder::domain::time::moment::{self, Zone};
use binder::format::roster::roster_file;
use binder::render::roster::RosterContext;
use binder::render::roster::keep::{KeepState, picture};
use binder::render::words::Words;
use chrono::{NaiveDate, TimeDelta};

const CHILDREN: usize = 600;
const MARKS: u64 = 2000;
const TURNS: usize = 201;
const DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 12, 1).expect("a day");

fn roster() -> Roster {
    let child = |at: usize| Child {
        id: format!("k{at:05}"),
        name: format!("Åse Ørnulf Østergård-Christoffersen {at}"),
        class: format!("{}.{}", at % 10, ["A", "B", "C"][at % 3]),
        needs: if at.is_multiple_of(25) {
            "hører dårligt"
        } else {
            ""
        }
        .to_owned(),
        ..Child::default()
    };
    Roster {
        children: (0..CHILDREN).map(child).collect(),
        ..Roster::default()
    }
}

fn events() -> Vec<PresenceEvent> {
    let begin = moment::read("2026-12-01T06:00:00+01:00").expect("a time");
    let event = |number: u64| {
        let at = begin + TimeDelta::seconds(i64::try_from(number).unwrap_or(0) * 10);
        let mark = match number {
            MARKS => PresenceMark::Muster,
            number if number.is_multiple_of(3) => PresenceMark::Out,
            _ => PresenceMark::In,
        };
        PresenceEvent {
            at,
            written_at: at,
            id: EntryId {
                writer: Writer::new("ida").expect("a writer"),
                number,
            },
            mark,
            child: format!("k{:05}", number * 7 % 600),
            to: String::new(),
            medicine: String::new(),
            why: String::new(),
            by: String::new(),
            checked_by: String::new(),
            agreed_with: String::new(),
        }
    };
    (1..=MARKS).map(event).collect()
}

/// The median of what a turn takes, in milliseconds.
fn median<T>(mut work: impl FnMut() -> T) -> f64 {
    let mut all: Vec<f64> = (0..TURNS)
        .map(|_| {
            let start = Instant::now();
            black_box(work());
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    all.sort_by(f64::total_cmp);
    all[TURNS / 2]
}

fn main() -> io::Result<()> {
    let (roster, events) = (roster(), events());
    let words = Words::new(Language::Danish);
    let context = RosterContext {
        words: &words,
        home: Home::Denmark,
        zone: Zone::STOCKHOLM,
        today: DAY,
        names: true,
    };
    let presence = Presence::of(events.clone(), DAY, Zone::STOCKHOLM);
    let redraw = |typed: &str| {
        let children = roster.beginning(typed);
        let state = KeepState {
            children: &children,
            at: children.len() / 2,
            typed,
            is_alarm: true,
            said: &[],
            clock: "10:05",
            is_drill: false,
        };
        picture(&state, &presence, &roster, context, (80, 24))
    };
    let text = roster_file::write(&roster);
    let lines = [
        (
            "the list, read",
            median(|| roster_file::read("", text.as_bytes(), Home::Denmark).is_ok()),
        ),
        (
            "who is there, of all marks",
            median(|| Presence::of(events.clone(), DAY, Zone::STOCKHOLM).count(&roster)),
        ),
        ("who is missing", median(|| presence.missing(&roster))),
        ("a screen, nothing typed", median(|| redraw(""))),
        ("a screen, two letters typed", median(|| redraw("ås"))),
    ];
    let mut out = io::stdout();
    writeln!(
        out,
        "| {CHILDREN} children, {MARKS} marks | ms |\n|---|---:|"
    )?;
    for (what, took) in lines {
        writeln!(out, "| {what} | {took:.2} |")?;
    }
    Ok(())
}
