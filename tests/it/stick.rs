//! Sticks written by other computers: other owner, or write-protected.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::world::{Ran, World};

/// Somebody who is nobody on this computer.
const STRANGER: &str = "54321:54321";

fn done(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{} {}", ran.answer, ran.talk);
    ran.answer
}

fn as_root(command: &[&str]) {
    let root = Command::new(command[0]).args(&command[1..]).status();
    let worked = root.is_ok_and(|status| status.success())
        || Command::new("sudo")
            .arg("-n")
            .args(command)
            .status()
            .is_ok_and(|it| it.success());
    assert!(worked, "{command:?} needs root, or sudo without a password");
}

/// Anna's binder on a stick that was written on another computer, and Bo who has joined from it.
fn on_a_strangers_stick(world: &mut World) -> PathBuf {
    let place = world.stick().join("parm.git");
    let typed = place.display().to_string();
    let anna = world.person("anna");
    done(anna.binder(&["init", "parm", "--as", "anna"]));
    anna.folder.push("parm");
    done(anna.binder(&["remote", "add", "usb", &typed]));
    done(anna.binder(&["sync"]));
    given_away(&place);
    let bo = world.person("bo");
    done(bo.binder(&["join", &typed, "parm", "--as", "bo"]));
    bo.folder.push("parm");
    place
}

/// The folder belongs to a stranger, and anybody may write in it, as on a stick that knows no owners.
fn given_away(place: &Path) {
    let place = place.display().to_string();
    as_root(&["chmod", "-R", "a+rwX", &place]);
    as_root(&["chown", "-R", STRANGER, &place]);
}

fn json(ran: &Ran) -> serde_json::Value {
    serde_json::from_str(&ran.answer).expect("one JSON document")
}

#[test]
fn a_stick_of_another_owner_is_read_and_written() {
    let mut world = World::new();
    let place = on_a_strangers_stick(&mut world);
    // Other tests of this process open such places meanwhile, and turn Git's check off while they do.
    let refused = |_| {
        let opened = git2::Repository::open(&place).err();
        opened.is_some_and(|error| error.code() == git2::ErrorCode::Owner)
    };
    assert!((0..1000).any(refused), "Git itself would not open it");
    let bo = world.person("bo");
    done(bo.binder(&["log", "add", "från en annan dator"]));
    let synced = done(bo.binder(&["sync"]));
    assert!(synced.contains("skickade 2 anteckningar"), "{synced}");
    let anna = world.person("anna");
    done(anna.binder(&["sync"]));
    assert!(done(anna.binder(&["log"])).contains("från en annan dator"));
}

/// Runs the program in a folder that is mounted at a second path too, as a share that somebody has under two names.
fn with_a_second_mount(world: &mut World, folder: &Path, second: &Path, script: &str) -> String {
    fs::create_dir_all(second).expect("a folder");
    let (folder, second) = (folder.display(), second.display());
    let script = format!("mount --bind {folder} {second} && cd {second} && {script}");
    let script = script.replace("BINDER", env!("CARGO_BIN_EXE_binder"));
    let anna = world.person("anna");
    let ran = anna.other_program("unshare", &["--mount", "sh", "-ec", &script]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    ran.answer
}

#[test]
fn a_copy_that_lies_under_two_paths_is_ones_own_under_both() {
    let mut world = World::new();
    on_a_strangers_stick(&mut world);
    let (first, second) = (
        world.person("anna").folder.clone(),
        world.stick().join("parm"),
    );
    let there = "BINDER log add 'under den andra sökvägen' && BINDER log";
    let log = with_a_second_mount(&mut world, &first, &second, there);
    assert!(log.contains("under den andra sökvägen"), "{log}");
    let anna = world.person("anna");
    done(anna.binder(&["log", "add", "och under den första"]));
    assert!(done(anna.binder(&["log"])).contains("under den andra sökvägen"));
}

/// A row is refused in a folder that somebody made look like Anna's copy.
fn is_somebody_elses(world: &mut World, forged: &Path) {
    let anna = world.person("anna");
    let own = std::mem::replace(&mut anna.folder, forged.to_owned());
    let ran = anna.binder(&["log", "add", "i den andra mappen"]);
    assert_eq!(ran.code, 1, "{}", ran.answer);
    let own_name = own.display().to_string();
    let said: String = ran.talk.split_whitespace().collect();
    assert!(
        said.contains(&own_name),
        "it is a copy of that: {}",
        ran.talk
    );
    anna.folder = own;
    assert!(!done(anna.binder(&["log"])).contains("i den andra mappen"));
}

#[test]
fn a_folder_with_links_into_a_copy_is_not_that_copy() {
    let link = |to: &Path, at: &Path| std::os::unix::fs::symlink(to, at).expect("a link");
    let mut world = World::new();
    on_a_strangers_stick(&mut world);
    let own = world.person("anna").folder.clone();
    let inner = Path::new(".git/binder/tmp");
    fs::create_dir_all(own.join(inner)).expect("a folder");
    // Beside it, with its temporary folder.
    let beside = own.with_file_name("forged");
    let copied = Command::new("cp").arg("-a").arg(&own).arg(&beside).status();
    assert!(copied.is_ok_and(|it| it.success()));
    fs::remove_dir_all(beside.join(inner)).expect("removed");
    link(&own.join(inner), &beside.join(inner));
    is_somebody_elses(&mut world, &beside);
    // Around it, with all that the program keeps in a copy.
    let around = own.parent().expect("a folder").to_owned();
    fs::rename(beside.join(".git"), around.join(".git")).expect("moved");
    fs::remove_dir_all(around.join(".git/binder")).expect("removed");
    link(
        Path::new("../parm/.git/binder"),
        &around.join(".git/binder"),
    );
    is_somebody_elses(&mut world, &around);
    // Around it, as a work tree of its Git folder.
    fs::remove_dir_all(around.join(".git")).expect("removed");
    fs::write(around.join(".git"), "gitdir: parm/.git\n").expect("a file");
    let anna = world.person("anna");
    anna.folder = around;
    assert_ne!(anna.binder(&["log", "add", "i den andra mappen"]).code, 0);
}

#[test]
fn nothing_that_leads_away_from_a_strangers_stick_is_followed() {
    let mut world = World::new();
    let place = on_a_strangers_stick(&mut world);
    let objects = world.person("anna").folder.join(".git/objects");
    let config = fs::read_to_string(place.join("config")).expect("settings");
    let led: [(&str, String, &str); 5] = [
        // Settings are not gone by at all.
        (
            "config",
            format!("{config}[include]\n\tpath = /etc/hostname\n"),
            "done",
        ),
        (
            "config",
            format!("{config}[core]\n\tworktree = /tmp\n"),
            "done",
        ),
        (
            "objects/info/alternates",
            format!("{}\n", objects.display()),
            "refused",
        ),
        ("commondir", "../elsewhere\n".to_owned(), "refused"),
        ("config", config.clone(), "done"),
    ];
    for (file, text, outcome) in led {
        let path = place.join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, text).expect("written");
        given_away(&place);
        let ran = world.person("bo").binder(&["sync", "--json"]);
        assert_eq!(json(&ran)["remotes"][0]["outcome"], outcome, "{file}");
        if file != "config" {
            fs::remove_file(path).expect("removed");
        }
    }
}

#[test]
fn what_a_strangers_stick_would_have_git_run_is_not_run() {
    let mut world = World::new();
    let place = on_a_strangers_stick(&mut world);
    let ran = world.stick().join("ran");
    let hook = format!("#!/bin/sh\ntouch {}\n", ran.display());
    for name in [
        "post-receive",
        "update",
        "pre-receive",
        "reference-transaction",
        "post-update",
    ] {
        let path = place.join("hooks").join(name);
        fs::create_dir_all(place.join("hooks")).expect("a folder");
        fs::write(&path, &hook).expect("a hook");
        as_root(&["chmod", "a+x", &path.display().to_string()]);
    }
    let touch = format!("touch {}", ran.display());
    let config = fs::read_to_string(place.join("config")).expect("settings")
        + &format!("[core]\n\tfsmonitor = {touch}\n\tsshCommand = {touch}\n")
        + &format!("[filter \"x\"]\n\tclean = {touch}\n\tsmudge = {touch}\n");
    fs::write(place.join("config"), config).expect("settings");
    given_away(&place);
    let bo = world.person("bo");
    done(bo.binder(&["log", "add", "en rad"]));
    done(bo.binder(&["sync"]));
    assert!(!ran.exists());
}

#[test]
fn a_stick_that_can_only_be_read_brings_what_is_new_and_says_that_it_takes_nothing() {
    let mut world = World::new();
    let place = on_a_strangers_stick(&mut world);
    let anna = world.person("anna");
    done(anna.binder(&["log", "add", "nytt på minnet"]));
    done(anna.binder(&["sync"]));
    given_away(&place);
    let bo = world.person("bo");
    done(bo.binder(&["log", "add", "bara här"]));
    let program = env!("CARGO_BIN_EXE_binder");
    let script = format!(
        "mount --bind '{0}' '{0}' && mount -o remount,ro,bind '{0}' && cd '{1}' && exec '{program}' sync",
        place.display(),
        bo.folder.display()
    );
    let output = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-c", &script])
        .env_clear()
        .envs(&bo.variables)
        .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
        .output()
        .expect("unshare");
    let said = String::from_utf8_lossy(&output.stdout).into_owned()
        + &String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{said}");
    let said = said.replace('\n', " ");
    assert!(said.contains("går bara att läsa"), "{said}");
    assert!(said.contains("finns bara i den här kopian"), "{said}");
    let log = done(bo.binder(&["log"]));
    assert!(
        log.contains("nytt på minnet") && log.contains("bara här"),
        "{log}"
    );
}

#[test]
fn the_own_copy_of_another_owner_is_explained() {
    let mut world = World::new();
    let anna = world.person("anna");
    done(anna.binder(&["init", "parm", "--as", "anna"]));
    anna.folder.push("parm");
    given_away(&anna.folder);
    let ran = anna.binder(&["log"]);
    assert_eq!(ran.code, 1);
    assert!(ran.talk.contains("ägs av en annan"), "{}", ran.talk);
}

#[test]
fn a_stick_that_is_full_says_so_and_nothing_half_written_is_left() {
    let mut world = World::new();
    let stick = world.stick();
    let anna = world.person("anna");
    done(anna.binder(&["init", "parm", "--as", "anna"]));
    anna.folder.push("parm");
    // What cannot be made smaller: each byte depends on all before it.
    let noise = (0..600_000u32).scan(1u32, |state, _| {
        *state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        Some((*state >> 24) as u8)
    });
    fs::write(anna.home().join("bild.bin"), noise.collect::<Vec<u8>>()).expect("a file");
    done(anna.binder(&["log", "add", "med bild", "--file", "../bild.bin"]));
    let script = format!(
        "mount -t tmpfs -o size=200k none '{0}'; cd '{1}'; '{2}' bundle write '{0}/x.bundle'; \
         echo \"exit $?\"; ls -A '{0}'; '{2}' remote add usb '{0}/hub.git'; '{2}' sync; echo \"exit $?\"",
        stick.display(),
        anna.folder.display(),
        env!("CARGO_BIN_EXE_binder"),
    );
    let output = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-c", &script])
        .env_clear()
        .envs(&anna.variables)
        .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
        .output()
        .expect("unshare");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let complained = String::from_utf8_lossy(&output.stderr);
    assert!(complained.contains("Disken är full"), "{complained}");
    assert!(said.starts_with("exit 1\nusb är tillagd"), "{said}");
    assert!(
        said.contains("det är fullt i") && said.ends_with("exit 3\n"),
        "{said}"
    );
}
