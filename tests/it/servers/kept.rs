//! Test helper: a sync that fails to deliver, and the next one that delivers.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::sshd::git;
use super::{done, synced};
use crate::world::World;

/// A sync that did not deliver says so in Swedish and in a word; afterwards, all well again, one
/// delivers everything.
pub(super) fn assert_kept(world: &mut World, outcome: &str, words: &[&str]) {
    let anna = world.person("anna");
    done(anna.program(&["log", "add", "skrivet under tiden"]));
    let ran = anna.program(&["sync"]);
    assert_eq!(ran.code, 3, "{}{}", ran.answer, ran.talk);
    let flat = ran.answer.split_whitespace().collect::<Vec<_>>().join(" ");
    for word in words {
        assert!(flat.contains(word), "{word}: {}", ran.answer);
    }
    let ran = anna.program(&["sync", "--json"]);
    assert_eq!(synced(&ran)["outcome"], outcome, "{}", ran.answer);
    assert!(!ran.answer.contains("hemligt"), "{}", ran.answer);
}

/// What Anna wrote is there, after one sync.
pub(super) fn assert_delivered(world: &mut World) {
    let ran = world.person("anna").program(&["sync", "--json"]);
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    assert_eq!(synced(&ran)["outcome"], "done", "{}", ran.answer);
    git(&world.hub(), &["fsck", "--strict"]);
    let log = git(&world.hub(), &["log", "-1", "--format=%s", "copies/anna"]);
    let own = git(&world.person("anna").folder, &["log", "-1", "--format=%s"]);
    assert_eq!(log, own);
}

/// Nobody is waited for longer than a second.
pub(super) fn impatient(world: &mut World) {
    let anna = world.person("anna");
    let settings = anna.folder.join("binder.yaml");
    let text = fs::read_to_string(&settings).expect("settings");
    let (before, _) = text.split_once("limits:").expect("limits come last");
    let text = format!("{before}limits: {{ connect: PT1S, idle: PT1S }}\n");
    fs::write(&settings, text).expect("settings");
    done(anna.program(&["plan", "save"]));
}

pub(super) fn hook(world: &World, name: &str, text: &str) {
    let path = world.hub().join("hooks").join(name);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(&path, format!("#!/bin/sh\n{text}\n")).expect("a hook");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("a hook");
}

pub(super) fn with_remote(world: &mut World, place: &str) {
    let anna = world.person("anna");
    done(anna.program(&["remote", "remove", "hub"]));
    done(anna.program(&["remote", "add", "hub", place]));
}
