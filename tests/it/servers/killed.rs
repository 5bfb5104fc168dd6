//! The program killed during a sync with a server, at system calls chosen by a seed.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::process::Command;

use super::cuts::thrown;
use super::sshd::git;
use super::{Server, anna, done, on_the_path, synced};
use crate::world::{Person, World};

const POINTS: u64 = 100;

#[test]
#[ignore = "minutes: tests/run --long"]
fn a_hundred_kills_over_ssh_lose_nothing() {
    kill("ssh", |_| Server::ssh(), 3);
}

#[test]
#[ignore = "minutes: tests/run --long"]
fn a_hundred_kills_over_https_lose_nothing() {
    kill("https", Server::web, 4);
}

fn kill(way: &str, server: impl Fn(&World) -> Server, seed: u64) {
    let mut world = World::new();
    let server = server(&world);
    done(anna(&mut world, &server).program(&["sync"]));
    let hub = world.hub().display().to_string();
    let bo = world.person("bo");
    done(bo.binder(&["join", &hub, "parm", "--as", "bo", "--person", "Bo"]));
    bo.folder.push("parm");
    news(&mut world, 0);
    let calls = calls(world.person("anna"));
    let all: u64 = calls.values().sum();
    let mut killed = 0;
    for round in 1..=POINTS {
        news(&mut world, round);
        let (call, nth) = point(&calls, thrown(seed * 1000 + round, all));
        let anna = world.person("anna");
        killed += u32::from(is_killed(anna, call, nth));
        let told = format!("{way}, seed {seed}, kill {round} at {call} {nth}");
        git(&world.hub(), &["fsck", "--strict"]);
        let anna = world.person("anna");
        git(&anna.folder, &["fsck", "--strict"]);
        let ran = anna.program(&["sync", "--json"]);
        let outcome = synced(&ran)["outcome"].clone();
        assert_eq!(outcome, "done", "{told}: {}", ran.talk);
        let log = done(anna.binder(&["log", "--json"]));
        for row in 0..=round {
            assert!(log.contains(&format!("Annas rad {row}.")), "{told}: {row}");
            assert!(log.contains(&format!("Bos rad {row}.")), "{told}: {row}");
        }
    }
    done(world.person("bo").binder(&["sync"]));
    let log = done(world.person("bo").binder(&["log", "--json"]));
    for row in 0..=POINTS {
        assert!(log.contains(&format!("Annas rad {row}.")), "{row}");
    }
    let line = format!(
        "faults: sync over {way}: {POINTS} of {POINTS} points whole ({killed} killed of {all} calls)\n"
    );
    let _ = std::io::Write::write_all(&mut std::io::stderr(), line.as_bytes());
}

/// Something to fetch and something to deliver.
fn news(world: &mut World, round: u64) {
    let bo = world.person("bo");
    done(bo.binder(&["log", "add", &format!("Bos rad {round}.")]));
    done(bo.binder(&["sync"]));
    let anna = world.person("anna");
    done(anna.binder(&["log", "add", &format!("Annas rad {round}.")]));
}

/// The program's own calls in one whole sync, by name: what strace counts.
fn calls(anna: &mut Person) -> BTreeMap<String, u64> {
    let log = anna.home().join("trace");
    let log_name = log.display().to_string();
    let ran = traced(anna, &["-o", &log_name]);
    assert!(ran.status.success(), "{ran:?}");
    let mut calls = BTreeMap::new();
    for line in fs::read_to_string(log).expect("a trace").lines() {
        let name = line.split_once('(').map_or("", |(name, _)| name);
        let is_name = name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if is_name && !name.is_empty() && name != "execve" {
            *calls.entry(name.to_owned()).or_default() += 1;
        }
    }
    calls
}

fn point(calls: &BTreeMap<String, u64>, mut at: u64) -> (&str, u64) {
    for (call, count) in calls {
        if at < *count {
            return (call, at + 1);
        }
        at -= count;
    }
    ("write", 1)
}

/// False where this sync came to its end without that call.
fn is_killed(anna: &mut Person, call: &str, nth: u64) -> bool {
    let trace = format!("trace={call}");
    let inject = format!("inject={call}:signal=KILL:when={nth}");
    let ran = traced(anna, &["-o", "/dev/null", "-e", &trace, "-e", &inject]);
    ran.status.signal() == Some(9)
}

fn traced(anna: &mut Person, strace: &[&str]) -> std::process::Output {
    Command::new(on_the_path("strace"))
        .arg("-qq")
        .args(strace)
        .arg(env!("CARGO_BIN_EXE_binder"))
        .arg("sync")
        .current_dir(&anna.folder)
        .env_clear()
        .envs(&anna.variables)
        .output()
        .expect("strace starts")
}
