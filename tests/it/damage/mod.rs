//! Damaged disks: found, reported in plain words, and repaired from one other copy.

mod flips;
mod healing;
mod logging;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::world::{Person, Ran, World};

/// Anna and Bo on a hub, with an incident both have written in; all of it everywhere.
fn world() -> World {
    let mut world = World::new();
    crate::who_holds::anna_and_bo(&mut world);
    done(
        world
            .person("anna")
            .binder(&["incident", "open", "Nätavbrott"]),
    );
    done(world.person("anna").binder(&["sync"]));
    done(world.person("bo").binder(&["sync"]));
    for round in 1..=3 {
        for who in ["anna", "bo"] {
            let person = world.person(who);
            person.set_clock(person.now() + chrono::Duration::minutes(1));
            done(person.binder(&["log", "add", &format!("Rad {round} av {who}")]));
        }
    }
    done(world.person("anna").binder(&["contacts", "verify", "alma"]));
    for who in ["anna", "bo", "anna", "bo"] {
        done(world.person(who).binder(&["sync"]));
    }
    world
}

fn done(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    ran.answer
}

const QUESTIONS: [&[&str]; 4] = [
    &["log", "--json"],
    &["log", "--incident", "2026-11-20-natavbrott", "--json"],
    &["contacts", "--format", "json"],
    &["member", "list", "--json"],
];

fn answers(person: &mut Person) -> Vec<Ran> {
    QUESTIONS
        .iter()
        .map(|question| person.binder(question))
        .collect()
}

fn git(folder: &Path) -> PathBuf {
    folder.join(".git")
}

/// Puts a copy of one folder in the place of another.
fn restored(from: &Path, to: &Path) {
    let _ = fs::remove_dir_all(to);
    copied(from, to);
}

fn copied(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let place = to.join(entry.file_name());
        if entry.file_type().expect("a kind").is_dir() {
            copied(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).expect("copied");
        }
    }
}

fn written(path: &Path, bytes: &[u8]) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let _ = fs::set_permissions(path, fs::Permissions::from_mode(0o644));
    }
    fs::write(path, bytes).expect("spoiled");
}

fn fsck(folder: &Path) -> String {
    let checked = Command::new("git")
        .args(["fsck", "--strict", "--no-dangling", "--no-progress"])
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null")
        .output()
        .expect("git starts");
    let said = [checked.stdout, checked.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    match checked.status.success() && said.trim().is_empty() {
        true => String::new(),
        false => format!("fsck: {said}"),
    }
}

fn plain(command: &[&str], folder: &Path) {
    let ran = Command::new("git")
        .args(command)
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null")
        .output()
        .expect("git starts");
    assert!(
        ran.status.success(),
        "{command:?}: {}",
        String::from_utf8_lossy(&ran.stderr)
    );
}

/// Every object in a file of its own.
fn loosened(folder: &Path) {
    let packs = git(folder).join("objects/pack");
    for file in files(&packs)
        .into_keys()
        .filter(|file| file.extension().is_some_and(|it| it == "pack"))
    {
        let aside = folder.join(".git/aside.pack");
        fs::rename(&file, &aside).expect("moved");
        fs::remove_file(file.with_extension("idx")).expect("no index");
        let ran = Command::new("git")
            .args(["unpack-objects", "-q"])
            .current_dir(folder)
            .stdin(fs::File::open(&aside).expect("a pack"))
            .status()
            .expect("git starts");
        assert!(ran.success());
        fs::remove_file(aside).expect("gone");
    }
}

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.answer).unwrap_or_else(|_| panic!("{}{}", ran.answer, ran.talk))
}

/// Words of libgit2, of the system, or of a panic, which nobody should ever read.
fn has_foreign_words(text: &str) -> bool {
    [
        "libgit2",
        "class=",
        "zlib",
        "inflate",
        "object not found",
        "panicked",
        "odb",
        "hash mismatch",
    ]
    .iter()
    .any(|words| text.contains(words))
}

/// Every file below a folder, with its bytes.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path.clone(), fs::read(&path).expect("a file"));
        }
    }
    found
}
