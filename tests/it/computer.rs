//! The computer around a binder: Git settings, remotes of every kind, keys, second work trees, encodings.

mod bytes;
mod keys;
mod places;
#[cfg(unix)]
mod shared;
mod trees;

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::world::{Person, Ran, World};

/// Anna with a binder of her own, spoken to in English.
fn anna(world: &mut World) -> &mut Person {
    let anna = world.person("anna");
    anna.variables
        .insert("LANG".to_owned(), "en_GB.UTF-8".to_owned());
    done(typed(anna, "init parm --as anna --person Anna --lang en"));
    anna.folder.push("parm");
    anna
}

/// Runs what stands between the blanks of a line.
fn typed(person: &mut Person, line: &str) -> Ran {
    person.binder(&line.split(' ').collect::<Vec<_>>())
}

fn done(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    ran.answer
}

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.answer).unwrap_or_else(|_| panic!("one document: {ran:?}"))
}

/// Plain Git, with nothing of the developer's own settings.
fn git(folder: &Path, args: &[&str]) {
    let ran = Command::new("git")
        .args(["-c", "user.name=x", "-c", "user.email=x@x.example"])
        .args(["-c", "init.defaultBranch=main"])
        .args(args)
        .current_dir(folder)
        .env("HOME", folder)
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .expect("git starts");
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "git {args:?}: {said}");
}

/// The text of every row of the journal.
fn rows(person: &mut Person) -> Vec<String> {
    let shown = json(&typed(person, "log --json --incident journal"));
    let entries = shown["entries"].as_array().cloned().unwrap_or_default();
    let text = |entry: &Value| entry["event"].as_str().unwrap_or_default().to_owned();
    entries.iter().map(text).collect()
}

#[test]
fn a_fault_in_the_users_own_git_settings_stops_nothing_and_is_named_once() {
    for (settings, line) in [
        ("[user]\n\tname = Anna\n[core\n", Some(3)),
        ("[core]\n\tautocrlf = \"half\n", None),
        ("\u{0}\u{1}rubbish\n", None),
        ("rubbish ]\n[user\n", Some(1)),
        (
            "[core]\n\tautocrlf = banana\n\tfsmonitor = /nowhere\n\thooksPath = /nowhere\n",
            None,
        ),
        (
            "[commit]\n\tgpgsign = true\n[gpg]\n\tprogram = /nowhere\n",
            None,
        ),
        (
            "[init]\n\ttemplateDir = /nowhere\n[core]\n\tsharedRepository = maybe\n",
            None,
        ),
        (
            "[url \"/nowhere/\"]\n\tinsteadOf = /\n[extensions]\n\tpartialClone = x\n",
            None,
        ),
        ("[include]\n\tpath = .gitconfig\n", None),
    ] {
        let mut world = World::new();
        let hub = world.hub().display().to_string();
        let anna = anna(&mut world);
        let file = anna.home().join(".gitconfig");
        fs::write(&file, settings).expect("written");
        done(anna.program(&["log", "add", "Power is back"]));
        done(anna.program(&["status"]));
        done(anna.program(&["remote", "add", "hub", &hub]));
        let synced = anna.program(&["sync"]);
        assert_eq!(synced.code, 0, "{settings}: {synced:?}");
        let examined = anna.program(&["doctor", "--json"]);
        assert_eq!(examined.code, 0, "{settings}: {examined:?}");
        let found = json(&examined)["findings"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        let others = found.iter().filter(|it| it["finding"] != "user-settings");
        assert_eq!(others.count(), 0, "{settings}: {found:?}");
        if let Some(line) = line {
            assert_eq!(found.len(), 1, "{settings}: {found:?}");
            assert_eq!(found[0]["what"]["file"], file.display().to_string());
            assert_eq!(found[0]["what"]["line"], line, "{settings}");
        }
    }
}

#[test]
fn settings_that_are_a_folder_or_may_not_be_read_are_named_without_a_line() {
    let mut world = World::new();
    let anna = anna(&mut world);
    fs::create_dir(anna.home().join(".gitconfig")).expect("a folder");
    done(anna.program(&["log", "add", "Power is back"]));
    let examined = anna.program(&["doctor"]);
    assert_eq!(examined.code, 0, "{examined:?}");
    assert!(
        examined.answer.contains("Your own Git settings"),
        "{examined:?}"
    );
}

#[test]
fn what_git_sets_for_a_hook_changes_nothing() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let elsewhere = anna.home().join("elsewhere");
    git(anna.home(), &["init", "-q", "elsewhere"]);
    for (name, value) in [
        ("GIT_DIR", elsewhere.join(".git")),
        ("GIT_WORK_TREE", elsewhere.clone()),
        ("GIT_INDEX_FILE", elsewhere.join("index")),
        ("GIT_OBJECT_DIRECTORY", elsewhere.join("objects")),
        ("GIT_CONFIG_GLOBAL", elsewhere.join("none")),
    ] {
        let value = value.display().to_string();
        anna.variables.insert(name.to_owned(), value);
    }
    done(anna.program(&["log", "add", "From a hook"]));
    assert!(rows(anna).contains(&"From a hook".to_owned()));
    assert!(!elsewhere.join("index").exists());
}

#[test]
fn narrow_screens_break_no_number_date_or_name() {
    let mut world = World::new();
    let anna = anna(&mut world);
    done(anna.binder(&[
        "log",
        "add",
        "Power is back in hall 2",
        "--at",
        "2026-11-19 13:55",
    ]));
    anna.width = 20;
    for command in [
        "status",
        "log --incident journal",
        "next",
        "help log",
        "help",
    ] {
        let ran = typed(anna, command);
        let lines: Vec<&str> = ran.answer.lines().chain(ran.talk.lines()).collect();
        let ends_within = |line: &&str| {
            let end = line.trim_end();
            end.ends_with([':', '-'])
                && !end.ends_with("UTF-8:")
                && end.chars().rev().nth(1).is_some_and(|c| c.is_ascii_digit())
        };
        let broken: Vec<_> = lines.iter().filter(|line| ends_within(line)).collect();
        assert!(broken.is_empty(), "{command}: {broken:?}");
    }
}
