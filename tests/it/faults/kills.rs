//! The program is killed at every state-changing system call.

use std::fs;
use std::path::PathBuf;

use super::place::{Ground, Place, Ran, Row};
use super::points::{self, Point};

const TYPED: &str = "i fara";
const AFTER: &str = "efteråt";

#[test]
fn log_add_killed_at_any_call_loses_nothing_and_the_next_commands_work() {
    log_add_killed("log add killed", points::recorded);
}

#[test]
#[ignore = "many minutes: tests/run --long"]
fn log_add_killed_at_all_calls_there_are() {
    log_add_killed("log add killed at all calls", points::all_recorded);
}

#[test]
fn sync_killed_at_any_call_loses_nothing_and_the_next_commands_work() {
    sync_killed("sync by path killed", points::recorded);
}

#[test]
#[ignore = "many minutes: tests/run --long"]
fn sync_killed_at_all_calls_there_are() {
    sync_killed("sync by path killed at all calls", points::all_recorded);
}

/// The points of a run to be played.
type Choose = fn(&Ground, &Place, &[&str]) -> Vec<Point>;

fn log_add_killed(what: &str, choose: Choose) {
    let ground = Ground::new();
    let place = ground.place();
    let args = ["log", "add", TYPED];
    let points = choose(&ground, &place, &args);
    let wrong = points::play(&ground, &place, &points, |place, point| {
        let ran = killed(place, point, &args)?;
        whole(place, acknowledged(&ran).then_some(TYPED)).map(drop)
    });
    points::tell(what, &points, &wrong);
    assert_eq!(wrong, Vec::<String>::new());
}

fn sync_killed(what: &str, choose: Choose) {
    let ground = Ground::new();
    let place = ground.place_with_news();
    let args = ["sync"];
    let points = choose(&ground, &place, &args);
    let wrong = points::play(&ground, &place, &points, |place, point| {
        killed(place, point, &args)?;
        all_there(&whole(place, None)?)
    });
    points::tell(what, &points, &wrong);
    assert_eq!(wrong, Vec::<String>::new());
}

pub(super) fn killed(place: &Place, point: &Point, args: &[&str]) -> Result<Ran, String> {
    let trace = format!("trace={}", point.call);
    let kill = format!("inject={}:signal=KILL:when={}", point.call, point.nth);
    let (ran, log) = points::traced(place, &["-e", &trace, "-e", &kill], args);
    // How much memory is asked for differs a little from run to run; what is written does not.
    let wavers = ["brk", "mmap", "munmap", "mremap", "futex"].contains(&point.call.as_str());
    let struck = ran.killed && log.contains("SIGKILL");
    ensure(struck || wavers, || format!("not killed: {ran:?} {log}"))?;
    Ok(ran)
}

fn acknowledged(ran: &Ran) -> bool {
    ran.answer.contains("anna-")
}

/// Nothing acknowledged is missing, plain Git is content, and what a person types next works.
pub(super) fn whole(place: &Place, acknowledged: Option<&str>) -> Result<Vec<Row>, String> {
    content(place)?;
    let added = place.binder(&["log", "add", AFTER]);
    ensure(added.code == Some(0) && added.talk.is_empty(), || {
        format!("log add: {added:?}")
    })?;
    let synced = place.binder(&["sync"]);
    ensure(synced.code == Some(0) && synced.talk.is_empty(), || {
        format!("sync: {synced:?}")
    })?;
    let rows = place.rows()?;
    complete(&rows, acknowledged)?;
    delivered(place)?;
    let (_, left) = place.git(&place.copy_folder(), &["status", "--porcelain"]);
    ensure(left.is_empty(), || format!("git status: {left}"))?;
    Ok(rows)
}

/// All that Anna and Bo wrote before, after a sync.
pub(super) fn all_there(rows: &[Row]) -> Result<(), String> {
    for event in ["ett", "två", "tre", "från Bo", "mer från Bo"] {
        let there = rows.iter().any(|row| row.event == event);
        ensure(there, || format!("{event} is gone: {rows:?}"))?;
    }
    Ok(())
}

/// The rows of before, the one acknowledged and the one after, each once, under numbers without a gap.
fn complete(rows: &[Row], acknowledged: Option<&str>) -> Result<(), String> {
    let count = |event: &str| rows.iter().filter(|row| row.event == event).count();
    for event in ["ett", "två", AFTER].into_iter().chain(acknowledged) {
        ensure(count(event) == 1, || {
            format!("{event}: {} times in {rows:?}", count(event))
        })?;
    }
    ensure(count(TYPED) <= 1, || format!("twice: {rows:?}"))?;
    let mut numbers: Vec<usize> = rows
        .iter()
        .filter_map(|row| row.id.strip_prefix("anna-")?.parse().ok())
        .collect();
    numbers.sort_unstable();
    let expected: Vec<usize> = (1..=numbers.len()).collect();
    ensure(numbers == expected, || format!("numbers: {numbers:?}"))
}

fn content(place: &Place) -> Result<(), String> {
    for folder in [place.copy_folder(), place.hub()] {
        let (sound, said) = place.git(&folder, &["fsck", "--strict", "--no-dangling"]);
        ensure(sound && said.is_empty(), || format!("fsck: {said}"))?;
    }
    Ok(())
}

/// The hub has what Anna has.
fn delivered(place: &Place) -> Result<(), String> {
    let tip = |git: PathBuf| fs::read_to_string(git.join("refs/heads/copies/anna")).ok();
    let (here, there) = (tip(place.copy_folder().join(".git")), tip(place.hub()));
    ensure(here.is_some() && here == there, || {
        format!("{here:?}, {there:?}")
    })
}

pub(super) fn ensure(holds: bool, why: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(why()) }
}
