//! A copy that somebody else made, handed over on a stick or unpacked: it is data only. It can be read; its
//! settings run nothing, lead nowhere and are written by nobody.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::hostile::maker::{done, two};
use crate::world::{Person, Ran, World};

fn copied(from: &Path, to: &Path) {
    let words = [from.display().to_string(), to.display().to_string()];
    let status = Command::new("cp").arg("-a").args(words).status();
    assert!(status.is_ok_and(|it| it.success()));
}

/// Everything in a folder, byte for byte.
fn all_of(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(here) = open.pop() {
        for entry in fs::read_dir(&here).expect("a folder").flatten() {
            let path = entry.path();
            match entry.file_type().expect("a kind").is_dir() {
                true => open.push(path),
                false => drop(files.insert(path.clone(), fs::read(&path).unwrap_or_default())),
            }
        }
    }
    files
}

fn set(copy: &Path, key: &str, value: &str) {
    let config = copy.join(".git/config").display().to_string();
    let status = Command::new("git")
        .args(["config", "-f", &config, key, value])
        .status();
    assert!(status.is_ok_and(|it| it.success()));
}

fn words(ran: &Ran) -> String {
    let text = format!("{}{}", ran.answer, ran.talk);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Bo's copy on a stick, and Cecilia, who is handed it.
fn handed_over(world: &mut World) -> (PathBuf, &mut Person) {
    two(world);
    let stick = world.stick().join("parm");
    let bo = world.person("bo");
    fs::write(
        bo.folder.join("authorized_keys.md"),
        "ssh-ed25519 AAAA eve\n",
    )
    .expect("written");
    done(&bo.binder(&["plan", "save", "-m", "text"]));
    copied(&bo.folder.clone(), &stick);
    let cecilia = world.person("cecilia");
    cecilia.folder.clone_from(&stick);
    (stick, cecilia)
}

#[test]
fn a_copy_that_was_handed_over_is_read_and_its_settings_lead_nowhere() {
    let mut world = World::new();
    let (stick, cecilia) = handed_over(&mut world);
    let ssh = cecilia.home().join(".ssh");
    fs::create_dir_all(&ssh).expect("a folder");
    set(&stick, "core.worktree", &ssh.display().to_string());
    fs::write(stick.join(".git/binder/shown"), "0".repeat(40)).expect("written");
    let before = all_of(&stick);
    let status = cecilia.binder(&["status"]);
    assert_eq!(status.code, 0, "{}{}", status.answer, status.talk);
    assert!(words(&status).contains("binder join"), "{}", status.talk);
    let log = cecilia.binder(&["log", "--all"]);
    assert!(done(&log).contains("Bos ärliga rad"), "{}", log.answer);
    done(&cecilia.binder(&["contacts"]));
    assert_eq!(fs::read_dir(&ssh).expect("a folder").count(), 0);
    assert_eq!(all_of(&stick), before, "nothing is written there");
}

#[test]
fn nothing_that_a_copy_handed_over_names_is_run() {
    let mut world = World::new();
    let (stick, cecilia) = handed_over(&mut world);
    let ran = cecilia.home().join("ran");
    let program = stick.join("x.sh");
    fs::write(&program, format!("#!/bin/sh\ntouch '{}'\n", ran.display())).expect("written");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("a program");
    let program = program.display().to_string();
    for (key, value) in [
        ("core.sshCommand", program.clone()),
        ("core.fsmonitor", program.clone()),
        ("core.hooksPath", stick.display().to_string()),
        ("credential.helper", format!("!{program}")),
        ("remote.origin.url", "ssh://hub.example/x.git".to_owned()),
        ("include.path", "/dev/zero".to_owned()),
    ] {
        set(&stick, key, &value);
    }
    let before = all_of(&stick);
    for line in [
        &["sync"][..],
        &["status"],
        &["log", "add", "en rad"],
        &["remote", "add", "x", "/tmp"],
        &["plan", "save"],
        &["doctor"],
        &["doctor", "--fix"],
        &["member", "add", "bo"],
        &["incident", "open", "Avbrott"],
    ] {
        let typed = cecilia.binder(line);
        assert!(words(&typed).contains("binder join"), "{line:?}: {typed:?}");
        assert_eq!(
            typed.code,
            u8::from(line != ["status"]),
            "{line:?}: {typed:?}"
        );
    }
    assert!(!ran.exists());
    assert_eq!(all_of(&stick), before, "nothing is written there");
    // What was typed is kept where it is her own.
    let kept = all_of(&cecilia.home().join(".state"));
    assert!(
        kept.values()
            .any(|it| String::from_utf8_lossy(it).contains("en rad")),
        "{kept:?}"
    );
}

#[test]
fn a_copy_handed_over_is_adopted_by_joining_it() {
    let mut world = World::new();
    let (stick, cecilia) = handed_over(&mut world);
    let own = cecilia.home().join("own").display().to_string();
    let source = stick.display().to_string();
    done(&cecilia.binder(&[
        "join", &source, &own, "--as", "cecilia", "--person", "Cecilia",
    ]));
    cecilia.folder = own.into();
    done(&cecilia.binder(&["log", "add", "en rad"]));
    let log = cecilia.binder(&["log", "--all"]);
    assert!(done(&log).contains("Bos ärliga rad"), "{}", log.answer);
}

#[test]
fn ones_own_copy_that_went_through_other_hands_is_not_believed_either() {
    let mut world = World::new();
    two(&mut world);
    let stick = world.stick().join("parm");
    let anna = world.person("anna");
    let own = anna.folder.clone();
    // With its id, its writer and the path of her key.
    copied(&own, &stick);
    set(&stick, "core.sshCommand", "/bin/false");
    anna.folder.clone_from(&stick);
    let typed = anna.binder(&["log", "add", "en rad"]);
    assert_eq!(typed.code, 1, "{typed:?}");
    assert!(words(&typed).contains("binder join"), "{typed:?}");
    anna.folder.clone_from(&own);
    done(&anna.binder(&["log", "add", "en rad"]));
}

#[test]
fn a_copy_that_was_moved_and_one_of_an_earlier_program_are_ones_own() {
    let mut world = World::new();
    two(&mut world);
    let anna = world.person("anna");
    let moved = anna.home().join("elsewhere");
    fs::rename(&anna.folder, &moved).expect("moved");
    anna.folder = moved;
    done(&anna.binder(&["log", "add", "flyttad"]));
    // As an earlier program left it: it was opened here, and nobody wrote down an id.
    fs::remove_file(anna.folder.join(".git/binder/copy")).expect("removed");
    let config = anna.home().join(".config/binder");
    fs::remove_file(config.join("copies")).expect("removed");
    done(&anna.binder(&["log", "add", "äldre"]));
    assert!(config.join("copies").exists());
    let mode = |path: PathBuf| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
    assert_eq!(mode(config.join("copies")), 0o600);
    assert_eq!(mode(anna.folder.join(".git/binder/copy")), 0o600);
}

#[test]
fn a_pipe_in_a_copy_handed_over_holds_nobody_up() {
    for file in [
        "HEAD",
        "config",
        "packed-refs",
        "refs/heads/main",
        "objects/info/alternates",
    ] {
        let mut world = World::new();
        let (stick, cecilia) = handed_over(&mut world);
        let path = stick.join(".git").join(file);
        let _ = fs::remove_file(&path);
        let made = Command::new("mkfifo").arg(&path).status();
        assert!(made.is_ok_and(|it| it.success()));
        let status = cecilia.binder(&["status"]);
        assert_eq!(status.code, 1, "{file}: {status:?}");
        let name = file.rsplit('/').next().unwrap_or(file);
        assert!(
            words(&status).replace(' ', "").contains(name),
            "{file}: {status:?}"
        );
    }
}
