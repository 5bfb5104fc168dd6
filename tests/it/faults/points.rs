//! Points of a run for injecting faults: every state-changing system call.

use std::collections::BTreeMap;
use std::fmt;
use std::io::Write;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::place::{Ground, Place, Ran};

/// What changes state. `?` lets a machine lack one.
const CHANGING: &str = "?open,?creat,openat,write,writev,pwrite64,?rename,?renameat,renameat2,\
    ?link,linkat,?unlink,unlinkat,?mkdir,mkdirat,?rmdir,?symlink,symlinkat,fsync,fdatasync,\
    ftruncate,truncate,fallocate,?chmod,fchmod,fchmodat,?utime,utimensat";

/// How many are played at once.
const WORKERS: usize = 2;

/// One call of one run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Point {
    pub(super) call: String,
    /// Which of its calls, from one, as strace counts.
    pub(super) nth: usize,
    /// What it was called with, for the reader.
    pub(super) on: String,
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} ({})", self.call, self.nth, self.on)
    }
}

/// The program under strace, with what strace is to do.
pub(super) fn traced(place: &Place, strace: &[&str], args: &[&str]) -> (Ran, String) {
    let log = place.folder().join("trace");
    let mut command: Command = place.command_at_rest("strace");
    let preload = command
        .get_envs()
        .find(|(name, _)| *name == "BINDER_PRELOAD")
        .and_then(|(_, value)| value)
        .map(|value| format!("LD_PRELOAD={}", value.to_string_lossy()))
        .expect("a library to load first");
    command
        .args(["-f", "-qq", "-E", &preload, "-o"])
        .arg(&log)
        .args(strace)
        .arg(env!("CARGO_BIN_EXE_binder"))
        .args(args);
    let ran = command.output().expect("strace starts").into();
    let log = std::fs::read_to_string(log).unwrap_or_default();
    forget_clock(&log);
    (ran, log)
}

/// What libfaketime keeps for a process that was killed would be taken for that of a later one.
fn forget_clock(log: &str) {
    if let Some(pid) = log.split_whitespace().next() {
        for name in ["sem.faketime_sem_", "faketime_shm_"] {
            let _ = std::fs::remove_file(format!("/dev/shm/{name}{pid}"));
        }
    }
}

/// Every call that changes state in one run.
pub(super) fn recorded(ground: &Ground, of: &Place, args: &[&str]) -> Vec<Point> {
    let trace = format!("trace={CHANGING}");
    points(&trace_of(ground, of, &["-y", "-e", &trace], args), false)
}

/// Every call of one run, whatever it does.
pub(super) fn all_recorded(ground: &Ground, of: &Place, args: &[&str]) -> Vec<Point> {
    points(&trace_of(ground, of, &["-y"], args), true)
}

fn trace_of(ground: &Ground, of: &Place, strace: &[&str], args: &[&str]) -> String {
    let place = ground.copy(of, 999_999);
    let (ran, log) = traced(&place, strace, args);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    log
}

fn points(log: &str, all: bool) -> Vec<Point> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut points = Vec::new();
    for line in log.lines() {
        let line = line
            .split_once(' ')
            .map_or(line, |(_, rest)| rest.trim_start());
        let Some((call, on)) = line.split_once('(') else {
            continue;
        };
        if line.starts_with("+++") || call == "execve" {
            continue;
        }
        let count = counts.entry(call).or_default();
        *count += 1;
        let reads_only =
            call.starts_with("open") && !on.contains("O_WRONLY") && !on.contains("O_RDWR");
        let of_the_clock = on.contains("/dev/shm/sem.") || on.contains("faketime");
        if (all || !reads_only) && !of_the_clock {
            points.push(Point {
                call: call.to_owned(),
                nth: *count,
                on: place_of(on),
            });
        }
    }
    points
}

/// The last path in what a call was given, without the folder of the place.
fn place_of(on: &str) -> String {
    let paths = on
        .split(['"', '<', '>'])
        .filter(|part| part.starts_with('/'));
    let inside = |path: &str| {
        path.split_once("place-999999/")
            .map(|(_, rest)| rest.to_owned())
    };
    paths
        .filter_map(inside)
        .next_back()
        .unwrap_or_else(|| on.chars().take(40).collect())
}

/// Plays a fault at every point, each in a copy of its own, and gives what was wrong.
pub(super) fn play(
    ground: &Ground,
    of: &Place,
    points: &[Point],
    fault: impl Fn(&Place, &Point) -> Result<(), String> + Sync,
) -> Vec<String> {
    let next = AtomicUsize::new(0);
    let wrong = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| {
                while let Some((number, point)) = taken(&next, points) {
                    let place = ground.copy(of, number + 1);
                    if let Err(why) = fault(&place, point) {
                        wrong
                            .lock()
                            .expect("a list")
                            .push(format!("{point}: {why}"));
                    }
                }
            });
        }
    });
    wrong.into_inner().expect("a list")
}

fn taken<'p>(next: &AtomicUsize, points: &'p [Point]) -> Option<(usize, &'p Point)> {
    let number = next.fetch_add(1, Ordering::Relaxed);
    Some((number, points.get(number)?))
}

/// The figures, where the person who runs the tests sees them.
pub(super) fn tell(what: &str, points: &[Point], wrong: &[String]) {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for point in points {
        *kinds.entry(&point.call).or_default() += 1;
    }
    let kinds: Vec<String> = kinds
        .iter()
        .map(|(call, count)| format!("{count} {call}"))
        .collect();
    let whole = points.len() - wrong.len().min(points.len());
    let line = format!(
        "faults: {what}: {whole} of {} points whole ({})\n",
        points.len(),
        kinds.join(", ")
    );
    let _ = std::io::stderr().write_all(line.as_bytes());
}
