//! Every state-changing system call fails once: disk full, broken, read-only.

use std::fs;

use super::kills::{all_there, ensure, whole};
use super::place::{Ground, Place, Ran};
use super::points::{self, Point};

const TYPED: &str = "i fara";

const ERRORS: [&str; 3] = ["ENOSPC", "EIO", "EROFS"];

/// What the system, libgit2 or Rust would say, were it let through to a person.
const FOREIGN: [&str; 14] = [
    "os error",
    "Error",
    "error",
    "failed",
    "could",
    "unable",
    "No space",
    "Input/output",
    "Read-only",
    "class",
    "libgit2",
    "Os {",
    "panicked",
    "object",
];

#[test]
fn log_add_keeps_the_text_and_says_so_whatever_call_fails() {
    let ground = Ground::new();
    let place = ground.place();
    let args = ["log", "add", TYPED];
    let points = points::recorded(&ground, &place, &args);
    let mut all = Vec::new();
    for error in ERRORS {
        let wrong = points::play(&ground, &place, &points, |place, point| {
            let (ran, log) = failing(place, &once(point, error), &args)?;
            kept(place, &ran, &log)
        });
        points::tell(&format!("log add with {error}"), &points, &wrong);
        all.extend(wrong);
    }
    let wrong = points::play(&ground, &place, &points, |place, point| {
        let (ran, log) = failing(place, &from_then_on(&points, point, "ENOSPC"), &args)?;
        kept(place, &ran, &log)
    });
    points::tell("log add with ENOSPC from then on", &points, &wrong);
    all.extend(wrong);
    assert_eq!(all, Vec::<String>::new());
}

#[test]
fn sync_loses_nothing_and_says_so_whatever_call_fails() {
    sync_failing(sparing);
}

#[test]
#[ignore = "many minutes: tests/run --long"]
fn sync_with_every_error_at_every_call() {
    sync_failing(|points, _| points.to_vec());
}

/// `choose` takes the points of each error's turn.
fn sync_failing(choose: fn(&[Point], usize) -> Vec<Point>) {
    let ground = Ground::new();
    let place = ground.place_with_news();
    let args = ["sync"];
    let points = points::recorded(&ground, &place, &args);
    let mut all = Vec::new();
    for (turn, error) in ERRORS.iter().enumerate() {
        let points = choose(&points, turn);
        let wrong = points::play(&ground, &place, &points, |place, point| {
            let (ran, _) = failing(place, &once(point, error), &args)?;
            synced(place, &ran)
        });
        points::tell(&format!("sync by path with {error}"), &points, &wrong);
        all.extend(wrong);
    }
    assert_eq!(all, Vec::<String>::new());
}

/// Of the many small writes within one pack every one fails once, each with one of the errors.
fn sparing(points: &[Point], turn: usize) -> Vec<Point> {
    let has_turn = |point: &&Point| point.call != "pwrite64" || point.nth % ERRORS.len() == turn;
    points.iter().filter(has_turn).cloned().collect()
}

fn once(point: &Point, error: &str) -> Vec<String> {
    vec![format!("{}:error={error}:when={}", point.call, point.nth)]
}

/// This call and all that change state after it. Not what is written on the screen, and not what is
/// opened: strace cannot tell those that are only read.
fn from_then_on(points: &[Point], from: &Point, error: &str) -> Vec<String> {
    let at = points.iter().position(|point| point == from).unwrap_or(0);
    let mut rules = once(from, error);
    let mut seen = vec!["write", "writev"];
    if !from.call.starts_with("open") {
        seen.push("openat");
    }
    for point in &points[at..] {
        if !seen.contains(&point.call.as_str()) && point != from {
            rules.retain(|rule| !rule.starts_with(&format!("{}:", point.call)));
            let first = if point.call == from.call {
                from.nth
            } else {
                point.nth
            };
            rules.push(format!("{}:error={error}:when={first}+", point.call));
            seen.push(&point.call);
        }
    }
    rules
}

pub(super) fn failing(
    place: &Place,
    rules: &[String],
    args: &[&str],
) -> Result<(Ran, String), String> {
    let rules: Vec<String> = rules.iter().map(|rule| format!("inject={rule}")).collect();
    let calls: Vec<&str> = rules
        .iter()
        .filter_map(|rule| rule.strip_prefix("inject=")?.split(':').next())
        .collect();
    let trace = format!("trace={}", calls.join(","));
    let mut strace = vec!["--seccomp-bpf", "-e", &trace];
    for rule in &rules {
        strace.extend(["-e", rule]);
    }
    let (ran, log) = points::traced(place, &strace, args);
    ensure(log.contains("INJECTED"), || {
        format!("nothing failed: {log}")
    })?;
    in_own_words(&ran)?;
    Ok((ran, log))
}

fn in_own_words(ran: &Ran) -> Result<(), String> {
    let said = format!("{}{}", ran.answer, ran.talk);
    // A folder is called by its name.
    let said = said.replace(".git/objects", "");
    let foreign = FOREIGN.iter().find(|word| said.contains(**word));
    ensure(foreign.is_none(), || format!("{foreign:?}: {ran:?}"))
}

/// In the log, on the way there, or in a file and on the screen: as the exit code says.
fn kept(place: &Place, ran: &Ran, log: &str) -> Result<(), String> {
    let in_log = |place: &Place| -> Result<usize, String> {
        Ok(place
            .rows()?
            .iter()
            .filter(|row| row.event == TYPED)
            .count())
    };
    match ran.code {
        Some(0) => ensure(in_log(place)? == 1, || format!("not in the log: {ran:?}"))?,
        Some(3) => ensure(acknowledged(ran), || format!("no id: {ran:?}"))?,
        Some(1) => {
            let screen_failed = log
                .lines()
                .any(|line| line.contains("write(2") && line.contains("INJECTED"));
            ensure(ran.talk.contains(TYPED) || screen_failed, || {
                format!("not on the screen: {ran:?}")
            })?;
            let on_paper = ran.talk.contains("papper");
            ensure(in_a_file(place) || on_paper, || {
                format!("not kept: {ran:?}")
            })?;
        }
        _ => return Err(format!("{ran:?}")),
    }
    let rows = whole(place, (ran.code != Some(1)).then_some(TYPED))?;
    let count = rows.iter().filter(|row| row.event == TYPED).count();
    // Where not even a file can be dropped any more, what was refused may be added after all.
    let stuck = log.contains("unlink") && log.contains(".yaml\") = -1");
    let right = usize::from(ran.code != Some(1));
    ensure(count == right || (stuck && count == 1), || {
        format!("{count} times in the log: {ran:?}")
    })
}

fn acknowledged(ran: &Ran) -> bool {
    ran.answer.contains("anna-") || ran.talk.contains("anna-")
}

fn in_a_file(place: &Place) -> bool {
    let folders = [
        place.copy_folder().join(".git/binder/refused"),
        place.home().join(".state/binder/refused"),
    ];
    let files = folders
        .iter()
        .filter_map(|folder| fs::read_dir(folder).ok());
    let texts = files.flatten().flatten();
    texts
        .filter_map(|file| fs::read_to_string(file.path()).ok())
        .any(|text| text.contains(TYPED))
}

fn synced(place: &Place, ran: &Ran) -> Result<(), String> {
    ensure(matches!(ran.code, Some(0 | 1 | 3)), || format!("{ran:?}"))?;
    let silent = ran.answer.is_empty() && ran.talk.is_empty();
    ensure(!silent || ran.code == Some(0), || {
        format!("nothing said: {ran:?}")
    })?;
    all_there(&whole(place, None)?)
}
