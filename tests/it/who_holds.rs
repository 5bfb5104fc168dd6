//! `binder copies`, and the keys accepted by plain Git.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::world::{Person, World};

pub(crate) fn typed(person: &mut Person, words: &[&str]) -> String {
    let ran = person.binder(words);
    assert_eq!(ran.code, 0, "{words:?}: {}{}", ran.answer, ran.talk);
    ran.answer
}

pub(crate) fn json(person: &mut Person, words: &[&str]) -> Value {
    let words: Vec<&str> = words.iter().copied().chain(["--json"]).collect();
    serde_json::from_str(&typed(person, &words)).expect("one JSON document")
}

/// Anna's binder on the hub, and Bo, a member, with all of it.
pub(crate) fn anna_and_bo(world: &mut World) {
    let hub = world.hub().display().to_string();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    typed(anna, &["remote", "add", "hub", &hub]);
    typed(anna, &["sync"]);
    let bo = world.person("bo");
    typed(
        bo,
        &["join", &hub, "parm", "--as", "bo", "--person", "Bo Östlund"],
    );
    bo.folder.push("parm");
    typed(bo, &["sync"]);
    typed(world.person("anna"), &["sync"]);
    typed(world.person("anna"), &["member", "add", "bo"]);
    for who in ["anna", "bo", "anna"] {
        typed(world.person(who), &["sync"]);
    }
}

#[test]
fn a_new_binder_says_that_it_has_no_other_copy() {
    let mut world = World::new();
    let anna = world.person("anna");
    typed(anna, &["init", "parm", "--as", "anna"]);
    anna.folder.push("parm");
    let shown = typed(anna, &["copies"]);
    assert!(shown.starts_with("Ingen annan kopia är känd"), "{shown}");
    assert_eq!(json(anna, &["copies"])["only_here"], 1);
}

#[test]
fn each_copy_is_shown_with_what_it_holds_and_what_it_lacks() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    let anna = world.person("anna");
    let shown = typed(anna, &["copies"]);
    let safe = "Allt du skrivit finns också hos Bo Östlund (bo), den delade platsen hub.";
    assert!(shown.replace('\n', " ").starts_with(safe), "{shown}");
    typed(anna, &["log", "add", "Nätet är nere"]);
    typed(anna, &["log", "add", "Reservnätet är uppe"]);
    let report = json(anna, &["copies"]);
    assert_eq!(report["only_here"], 2);
    assert_eq!(report["copies"][0]["here"], true);
    assert_eq!(report["copies"][0]["lacks"], serde_json::json!({}));
    assert_eq!(report["copies"][1]["person"], "Bo Östlund");
    assert_eq!(report["copies"][1]["lacks"]["anna"], 2);
    assert_eq!(report["remotes"][0]["lacks"]["anna"], 2);
    let shown = typed(anna, &["copies", "--plain"]);
    assert!(
        shown.starts_with("Såvitt den här kopian vet finns 2 av dina anteckningar"),
        "{shown}"
    );
    assert!(shown.contains("Saknar: 2 från anna"), "{shown}");
}

#[test]
fn a_place_that_was_met_is_shown_with_the_time() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    let stick = world.stick().display().to_string();
    let anna = world.person("anna");
    typed(anna, &["remote", "add", "usb", &stick]);
    let report = json(anna, &["copies"]);
    assert_eq!(report["remotes"][0]["seen"], "2026-11-20T12:00:00+01:00");
    assert_eq!(report["remotes"][1]["seen"], Value::Null);
    let noon = anna.now();
    anna.set_clock(noon + chrono::Duration::hours(3));
    typed(anna, &["sync", "usb"]);
    let report = json(anna, &["copies"]);
    assert_eq!(report["remotes"][0]["seen"], "2026-11-20T12:00:00+01:00");
    assert_eq!(report["remotes"][1]["seen"], "2026-11-20T15:00:00+01:00");
}

#[test]
fn what_waits_in_the_outbox_is_counted_as_here_only() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    let anna = world.person("anna");
    std::fs::remove_dir_all(anna.home().join(".config/binder/keys")).expect("the key is gone");
    let kept = anna.binder(&["log", "add", "Nätet är nere"]);
    assert_eq!(kept.code, 3, "{}", kept.talk);
    let report = json(anna, &["copies"]);
    assert_eq!(report["waiting"], 1);
    assert_eq!(report["only_here"], 1);
}

#[test]
fn whoever_says_to_have_the_latest_is_shown_with_the_date() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    let bo = world.person("bo");
    let confirmed = json(bo, &["copies", "confirm"]);
    assert_eq!(confirmed["log"], "journal");
    typed(bo, &["sync"]);
    let anna = world.person("anna");
    typed(anna, &["sync"]);
    let report = json(anna, &["copies"]);
    assert_eq!(report["copies"][0]["confirmed"], Value::Null);
    assert_eq!(
        report["copies"][1]["confirmed"],
        "2026-11-20T12:00:00+01:00"
    );
    let page = anna.folder.join("log/bo/journal/0001.yaml");
    let page = std::fs::read_to_string(page).expect("bo's journal");
    assert!(page.contains("kind: \"receipt\""), "{page}");
    assert!(page.contains("tips: [\"anna "), "{page}");
}

#[test]
fn a_copy_that_only_reads_can_show_who_holds_what() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    let anna = world.person("anna");
    let parm = anna.folder.clone();
    git(&parm, &["config", "--unset", "binder.writer"]);
    let report = json(anna, &["copies"]);
    assert_eq!(report["writer"], Value::Null);
    assert_eq!(report["copies"].as_array().map(Vec::len), Some(2));
}

fn git(folder: &Path, args: &[&str]) -> String {
    let output = Command::new("git")
        .args(args)
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null")
        .output()
        .expect("git starts");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "git {args:?}: {said}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn every_commit_is_accepted(folder: &Path) {
    for commit in git(folder, &["rev-list", "--all"]).lines() {
        git(folder, &["verify-commit", commit]);
    }
}

#[test]
fn plain_git_accepts_every_commit_in_every_copy() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    typed(world.person("bo"), &["log", "add", "Bo är på plats"]);
    for who in ["bo", "anna"] {
        typed(world.person(who), &["sync"]);
        every_commit_is_accepted(&world.person(who).folder.clone());
    }
    let signers = world
        .person("anna")
        .folder
        .join(".git/binder/allowed_signers");
    let signers = std::fs::read_to_string(signers).expect("the keys");
    let writers: Vec<&str> = signers
        .lines()
        .filter_map(|line| line.split(' ').next())
        .collect();
    assert_eq!(writers, ["anna@binder.invalid", "bo@binder.invalid"]);
}

#[test]
fn a_guest_is_not_accepted_before_a_member_lets_it_in() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    let hub = world.hub().display().to_string();
    let eva = world.person("eva");
    typed(eva, &["join", &hub, "parm", "--as", "eva"]);
    eva.folder.push("parm");
    typed(eva, &["sync"]);
    every_commit_is_accepted(&eva.folder.clone());
    let anna = world.person("anna");
    typed(anna, &["sync"]);
    let signers = anna.folder.join(".git/binder/allowed_signers");
    let keys = || std::fs::read_to_string(&signers).expect("the keys");
    assert!(!keys().contains("eva@"), "{}", keys());
    typed(anna, &["member", "add", "eva"]);
    assert!(keys().contains("eva@"), "{}", keys());
}
