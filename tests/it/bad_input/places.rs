//! Unwritable folders, folders that are no binder, and readers that close early.

use std::fs;
use std::process::{Command, Stdio};

use super::{anna, done, explained, typed};
use crate::world::{Person, World};

/// The texts kept in the user's own folder.
fn kept_at_home(person: &Person) -> Vec<String> {
    let files = fs::read_dir(person.home().join(".state/binder/refused"));
    let files = files.into_iter().flatten().flatten();
    let text = |file: fs::DirEntry| fs::read_to_string(file.path()).expect("text");
    files.map(text).collect()
}

#[test]
fn where_the_copy_cannot_be_written_everything_reads_and_the_text_is_kept_at_home() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let own = anna.folder.join(".git/binder");
    fs::remove_dir_all(&own).expect("removed");
    fs::write(&own, "").expect("a file in its place");
    for command in ["status", "contacts", "log", "plan", "next", "incident list"] {
        done(typed(anna, command));
    }
    let ran = anna.binder(&["log", "add", "Viktigt ord", "--action", "Ringde"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    let line = "binder log add \"Viktigt ord\" --action Ringde";
    assert!(ran.talk.contains(line), "{ran:?}");
    assert!(ran.talk.contains(".state/binder/refused/"), "{ran:?}");
    assert_eq!(kept_at_home(anna), [line]);
}

#[cfg(unix)]
#[test]
fn where_no_file_can_grow_the_text_is_on_the_screen() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let script = "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\"";
    let ran = Command::new("sh")
        .args(["-c", script, env!("CARGO_BIN_EXE_binder")])
        .args(["log", "add", "Viktigt ord"])
        .current_dir(&anna.folder)
        .env_clear()
        .envs(&anna.variables)
        .output()
        .expect("sh starts");
    let talk = String::from_utf8(ran.stderr).expect("text");
    assert_eq!(ran.status.code(), Some(1), "{talk}");
    assert!(talk.contains("papper"), "{talk}");
    assert!(
        talk.contains("\nbinder log add \"Viktigt ord\"\n"),
        "{talk}"
    );
    assert!(!talk.contains("panicked"), "{talk}");
    done(typed(anna, "log add Efteråt"));
}

#[test]
fn a_folder_that_is_no_binder_and_an_incident_that_does_not_exist_are_told_with_the_nearest() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let ran = anna.program(&["-C", "plan/../..", "log"]);
    assert!(explained(&ran), "{ran:?}");
    let ran = anna.program(&["incident", "show", "2026-11-22-stromavbrot"]);
    assert!(explained(&ran), "{ran:?}");
    assert!(ran.talk.contains("-stromavbrott"), "{}", ran.talk);
}

#[test]
fn a_reader_who_closes_early_is_no_error() {
    let mut world = World::new();
    let anna = anna(&mut world);
    for command in ["log", "contacts", "plan", "log --format csv", "--help"] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_binder"))
            .args(command.split(' '))
            .current_dir(&anna.folder)
            .env_clear()
            .envs(&anna.variables)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        drop(child.stdout.take());
        let ran = child.wait_with_output().expect("the program ends");
        let talk = String::from_utf8(ran.stderr).expect("text");
        assert_eq!(
            (ran.status.code(), talk.as_str()),
            (Some(0), ""),
            "{command}"
        );
    }
}
