//! Many concurrent processes: on one copy, and six copies through one shared folder.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::thread;

use serde_json::Value;
use tempfile::TempDir;

/// Somebody with a computer of their own; everything through the real program.
#[derive(Clone)]
struct Member {
    home: PathBuf,
    copy: PathBuf,
}

impl Member {
    fn run(&self, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_binder"))
            .args(args)
            .current_dir(&self.copy)
            .env_clear()
            .env("HOME", &self.home)
            .env("TZ", "Europe/Stockholm")
            .env("BINDER_LANG", "sv")
            // No git, no anything: the program needs none.
            .env("PATH", self.home.join("empty"))
            .output()
            .expect("the program runs")
    }

    fn done(&self, args: &[&str]) -> String {
        let output = self.run(args);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success(),
            "{args:?}: {:?} {said}",
            output.status.code()
        );
        String::from_utf8(output.stdout).expect("text")
    }

    fn json(&self, args: &[&str]) -> Value {
        serde_json::from_str(&self.done(args)).expect("one JSON document")
    }

    /// The ids of all entries of an incident, in the order shown.
    fn ids(&self, incident: &str) -> Vec<String> {
        let log = self.json(&["log", "--incident", incident, "--json"]);
        let entries = log["entries"].as_array().expect("entries");
        entries
            .iter()
            .map(|entry| entry["id"].as_str().expect("an id").to_owned())
            .collect()
    }
}

fn first(world: &Path) -> Member {
    let member = Member {
        home: world.join("anna.home"),
        copy: world.join("anna"),
    };
    std::fs::create_dir_all(&member.home).expect("a home");
    let here = Member {
        home: member.home.clone(),
        copy: world.to_owned(),
    };
    here.done(&[
        "init",
        "anna",
        "--starter",
        "ladok",
        "--as",
        "anna",
        "--person",
        "Anna Ek",
    ]);
    member
}

fn joined(world: &Path, name: &str) -> Member {
    let member = Member {
        home: world.join(format!("{name}.home")),
        copy: world.join(name),
    };
    std::fs::create_dir_all(&member.home).expect("a home");
    let here = Member {
        home: member.home.clone(),
        copy: world.to_owned(),
    };
    here.done(&["join", "hub.git", name, "--as", name, "--person", name]);
    member
}

const INCIDENT: &str = "2026-10-24-natavbrott";

fn open_incident(member: &Member) {
    member.done(&["incident", "open", "Nätavbrott", "--at", "2026-10-24 21:52"]);
}

/// The numbers a writer has used in a log are 1, 2, 3 … without a gap.
fn assert_no_gap(ids: &[String], writer: &str) -> u64 {
    let number = |id: &String| id.strip_prefix(&format!("{writer}-"))?.parse::<u64>().ok();
    let mut numbers: Vec<u64> = ids.iter().filter_map(number).collect();
    numbers.sort_unstable();
    let expected: Vec<u64> = (1..=numbers.len() as u64).collect();
    assert!(
        numbers == expected,
        "{writer} has {} numbers up to {:?}",
        numbers.len(),
        numbers.last()
    );
    numbers.len() as u64
}

#[test]
fn eight_programs_log_a_hundred_rows_each_on_one_copy_and_every_number_is_used_once() {
    let world = TempDir::new().expect("a folder");
    let anna = first(world.path());
    open_incident(&anna);
    let before = anna.ids(INCIDENT).len();
    let eight = (0..8).map(|program| {
        let anna = anna.clone();
        thread::spawn(move || {
            for row in 0..100 {
                let event = format!("Program {program}, rad {row}");
                let output = anna.run(&["log", "add", &event, "--incident", INCIDENT]);
                // 3: safe in the outbox, for the next command to add.
                let code = output.status.code();
                assert!(matches!(code, Some(0 | 3)), "{code:?} {:?}", output.stderr);
            }
        })
    });
    eight
        .collect::<Vec<_>>()
        .into_iter()
        .for_each(|program| program.join().expect("all rows"));
    let ids = anna.ids(INCIDENT);
    assert_eq!(ids.len(), before + 800);
    assert_eq!(assert_no_gap(&ids, "anna"), (before + 800) as u64);
}

#[test]
fn six_people_sync_at_once_through_one_folder_and_all_nine_hundred_rows_arrive_everywhere() {
    let world = TempDir::new().expect("a folder");
    let anna = first(world.path());
    open_incident(&anna);
    anna.done(&[
        "remote",
        "add",
        "hub",
        &world.path().join("hub.git").to_string_lossy(),
    ]);
    anna.done(&["sync"]);
    let mut six = vec![anna.clone()];
    for name in ["bo", "cecilia", "david", "elin", "filip"] {
        let member = joined(world.path(), name);
        member.done(&["sync"]);
        anna.done(&["sync"]);
        anna.done(&["member", "add", name]);
        anna.done(&["sync"]);
        six.push(member);
    }
    six.iter().for_each(|member| drop(member.done(&["sync"])));
    let before = anna.ids(INCIDENT).len();
    let at_work = six
        .clone()
        .into_iter()
        .map(|member| thread::spawn(move || log_and_sync(&member)));
    at_work
        .collect::<Vec<_>>()
        .into_iter()
        .for_each(|member| member.join().expect("all rows"));
    for _ in 0..3 {
        six.iter().for_each(|member| drop(member.run(&["sync"])));
    }
    let everything = anna.ids(INCIDENT);
    assert_eq!(everything.len(), before + 900);
    for member in &six {
        assert_eq!(
            member.ids(INCIDENT),
            everything,
            "{}",
            member.copy.display()
        );
        assert_eq!(
            log_folder(&member.copy),
            log_folder(&world.path().join("hub.git"))
        );
    }
    for name in ["anna", "bo", "cecilia", "david", "elin", "filip"] {
        assert!(assert_no_gap(&everything, name) >= 150, "{name}");
    }
}

#[test]
fn what_is_logged_while_two_syncs_run_on_the_same_copy_is_kept_under_its_number() {
    let world = TempDir::new().expect("a folder");
    let anna = first(world.path());
    let hub = world.path().join("hub.git");
    anna.done(&["remote", "add", "hub", &hub.to_string_lossy()]);
    anna.done(&["sync"]);
    for row in 0..20 {
        let others = [["sync"], ["sync"], ["log"], ["log"]].map(|args| {
            let anna = anna.clone();
            thread::spawn(move || drop(anna.run(&args)))
        });
        let row = format!("rad {row}.");
        anna.done(&["log", "add", &row]);
        others
            .into_iter()
            .for_each(|other| other.join().expect("it ends"));
        let log = anna.done(&["log", "--format", "csv"]);
        assert!(
            log.contains(&row),
            "{row} was acknowledged and is gone: {log}"
        );
    }
}

#[test]
fn a_sync_beside_which_somebody_logs_says_that_what_was_there_has_arrived() {
    let world = TempDir::new().expect("a folder");
    let anna = first(world.path());
    open_incident(&anna);
    let hub = world.path().join("hub.git");
    git2::Repository::init_bare(&hub).expect("a hub");
    anna.done(&["remote", "add", "hub", &hub.display().to_string()]);
    anna.done(&["sync"]);
    thread::scope(|scope| {
        for at in 0..2 {
            let anna = &anna;
            scope.spawn(move || {
                for row in 0..25 {
                    anna.done(&["log", "add", &format!("rad {at} {row}")]);
                }
            });
        }
        for _ in 0..12 {
            anna.done(&["sync"]);
        }
    });
    let last = anna.json(&["sync", "--json"]);
    assert_eq!(last["unshared"], 0);
}

fn log_and_sync(member: &Member) {
    for row in 0..150 {
        let added = member.run(&["log", "add", &format!("Rad {row}"), "--incident", INCIDENT]);
        assert!(matches!(added.status.code(), Some(0 | 3)), "{added:?}");
        if row % 15 == 14 {
            let synced = member.run(&["sync"]);
            assert!(matches!(synced.status.code(), Some(0 | 3)), "{synced:?}");
        }
    }
}

/// The id of everything people wrote, as main has it.
fn log_folder(repository: &Path) -> git2::Oid {
    let repo = git2::Repository::open(repository).expect("a repository");
    let main = repo.revparse_single("refs/heads/main:log").expect("a log");
    main.id()
}
