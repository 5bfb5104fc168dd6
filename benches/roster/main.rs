//! What the screen of a roster costs to draw: 600 children, a day's ins and outs, a muster.
//!
//!     cargo bench --bench roster
//!
//! One line a measurement: processor time of a turn, the mean of many, in milliseconds. A screen that is
//! drawn within 16 ms is drawn before the next picture of a display of 60 Hz.
#![cfg_attr(not(unix), allow(unused))]

use std::hint::black_box;
use std::io::{self, Write};

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
const TURNS: u32 = 200;
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

/// Processor time of this process so far, in milliseconds.
#[cfg(unix)]
fn used() -> f64 {
    use nix::sys::resource::{UsageWho, getrusage};
    let usage = getrusage(UsageWho::RUSAGE_SELF).expect("what was used");
    let time =
        |it: nix::sys::time::TimeVal| it.tv_sec() as f64 * 1000.0 + it.tv_usec() as f64 / 1000.0;
    time(usage.user_time()) + time(usage.system_time())
}

/// What a process cost is asked of Unix.
#[cfg(not(unix))]
fn used() -> f64 {
    0.0
}

/// What a turn costs.
fn cost<T>(mut work: impl FnMut() -> T) -> f64 {
    black_box(work());
    let before = used();
    for _ in 0..TURNS {
        black_box(work());
    }
    (used() - before) / f64::from(TURNS)
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
            cost(|| roster_file::read("", text.as_bytes(), Home::Denmark).is_ok()),
        ),
        (
            "who is there, of all marks",
            cost(|| Presence::of(events.clone(), DAY, Zone::STOCKHOLM).count(&roster)),
        ),
        ("who is missing", cost(|| presence.missing(&roster))),
        ("a screen, nothing typed", cost(|| redraw(""))),
        ("a screen, two letters typed", cost(|| redraw("ås"))),
    ];
    let mut out = io::stdout();
    writeln!(
        out,
        "| {CHILDREN} children, {MARKS} marks | ms |\n|---|---:|"
    )?;
    for (what, cost) in lines {
        writeln!(out, "| {what} | {cost:.2} |")?;
    }
    Ok(())
}
