//! A copy in a cloud folder (OneDrive, Dropbox, iCloud) with conflict copies.

use std::fs;
use std::path::{Path, PathBuf};

use git2::Repository;

use crate::world::{Person, Ran, World};

fn typed(person: &mut Person, words: &[&str]) -> Ran {
    let ran = person.binder(words);
    assert_eq!(ran.code, 0, "{words:?}: {}{}", ran.answer, ran.talk);
    ran
}

/// Anna's binder, exchanged with a hub.
fn anna(world: &mut World) -> &mut Person {
    let hub = world.hub().display().to_string();
    let anna = world.person("anna");
    anna.variables.insert("BINDER_LANG".into(), "en".into());
    anna.width = 1000;
    anna.begins("anna", "Anna Ek");
    typed(anna, &["remote", "add", "hub", &hub]);
    typed(anna, &["log", "add", "En rad"]);
    typed(anna, &["sync"]);
    anna
}

fn said(ran: &Ran) -> String {
    ran.answer.clone() + &ran.talk
}

/// What nothing here may be called.
fn is_called_whole(text: &str) {
    for untrue in ["damaged", "gone", "lost", "panicked"] {
        assert!(!text.contains(untrue), "{untrue}: {text}");
    }
}

const SECOND_VERSIONS: [&str; 8] = [
    "contacts (Annas kopia).yaml",
    "contacts (Anna's conflicted copy 2026-11-20).yaml",
    "contacts-DESKTOP-1.yaml",
    "contacts-ANNA-PC-2.yaml",
    "contacts (1).yaml",
    "contacts 2.yaml",
    "contacts_nas_Nov-20-101112-2026_Conflict.yaml",
    "contacts.sync-conflict-20261120-101112-ABCDEF.yaml",
];

#[test]
fn a_second_version_of_a_document_is_named_and_never_taken_in_for_one() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let text = fs::read_to_string(anna.folder.join("contacts.yaml")).expect("contacts");
    for name in SECOND_VERSIONS {
        let other = text.replace("Alma Nordin", "Alma Norden");
        fs::write(anna.folder.join(name), other).expect("a second version");
    }
    let log = typed(anna, &["log", "--json"]).answer;
    let saved = said(&typed(anna, &["plan", "save"]));
    for name in SECOND_VERSIONS {
        let told = format!("{name} looks like a duplicate of contacts.yaml and was not saved.");
        assert!(saved.contains(&told), "{name}: {saved}");
        assert!(anna.folder.join(name).is_file(), "{name}");
    }
    assert_eq!(typed(anna, &["log", "--json"]).answer, log);
    let status = typed(anna, &["status"]).answer;
    assert!(status.contains("contacts (1).yaml"), "{status}");
    let contacts = typed(anna, &["contacts"]).answer;
    assert!(
        contacts.contains("Alma Nordin") && !contacts.contains("Alma Norden"),
        "{contacts}"
    );
}

/// Beside each file of Git and of the program's own, its second version from before the last row.
fn second_versions(git: &Path, before: &str) -> Vec<PathBuf> {
    let branches = [
        "main-DESKTOP-1",
        "main (Annas kopia)",
        "copies/anna-DESKTOP-1",
        "copies/anna (1)",
    ];
    let mut made = Vec::new();
    for branch in branches {
        let file = git.join("refs/heads").join(branch);
        fs::write(&file, format!("{before}\n")).expect("a second version");
        made.push(file);
    }
    for file in [
        "config",
        "HEAD",
        "index",
        "binder/copy",
        "binder/lock",
        "binder/shown",
        "binder/delivered",
    ] {
        for end in ["-DESKTOP-1", " (1)"] {
            let copy = git.join(format!("{file}{end}"));
            fs::copy(git.join(file), &copy).expect("a second version");
            made.push(copy);
        }
    }
    made
}

#[test]
fn second_versions_of_gits_own_files_are_named_by_doctor_and_neither_read_nor_sent() {
    let mut world = World::new();
    let hub = world.hub();
    let anna = anna(&mut world);
    let git = anna.folder.join(".git");
    let tip = |git: &Path| {
        let repo = Repository::open(git).expect("a repository");
        repo.refname_to_id("refs/heads/copies/anna")
            .expect("a branch")
            .to_string()
    };
    let before = tip(&git);
    typed(anna, &["log", "add", "En rad till"]);
    let made = second_versions(&git, &before);
    let doctor = typed(anna, &["doctor", "--json"]).answer;
    for file in &made {
        let below = file
            .strip_prefix(&git)
            .expect("below .git")
            .display()
            .to_string();
        assert!(
            doctor.contains(&format!("\".git/{below}\"")),
            "{below}: {doctor}"
        );
    }
    is_called_whole(&typed(anna, &["doctor"]).answer);
    is_called_whole(&typed(anna, &["doctor", "--fix"]).answer);
    assert!(made.iter().all(|file| file.is_file()));
    for words in [
        &["log", "add", "Den tredje"][..],
        &["sync"],
        &["status"],
        &["verify"],
    ] {
        is_called_whole(&said(&typed(anna, words)));
    }
    assert_eq!(tip(&hub), tip(&git));
    let there = Repository::open(&hub).expect("the hub");
    let names = there.references().expect("branches").names().count();
    assert_eq!(names, 2, "the page and Anna's branch");
}

#[test]
fn documents_that_are_empty_or_away_for_a_while_are_told_as_that_and_nothing_is_saved_of_it() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let chapter = anna.folder.join("plan/01-introduktion.md");
    let contacts = anna.folder.join("contacts.yaml");
    let kept = [&chapter, &contacts].map(|file| fs::read(file).expect("a document"));
    fs::remove_file(&chapter).expect("away");
    fs::write(&contacts, "").expect("a placeholder");
    let log = typed(anna, &["log", "--json"]).answer;
    for words in [&["status"][..], &["plan", "save"]] {
        let told = said(&typed(anna, words));
        assert!(
            told.contains("contacts.yaml is empty in the folder."),
            "{told}"
        );
        assert!(told.contains("plan/01-introduktion.md is"), "{told}");
    }
    assert!(typed(anna, &["contacts"]).answer.contains("Alma Nordin"));
    typed(anna, &["sync"]);
    assert_eq!(typed(anna, &["log", "--json"]).answer, log);
    fs::write(&chapter, &kept[0]).expect("back");
    fs::write(&contacts, &kept[1]).expect("back");
    let told = said(&typed(anna, &["plan", "save"]));
    assert!(
        told.contains("Everything in the folder is saved."),
        "{told}"
    );
    assert_eq!(typed(anna, &["log", "--json"]).answer, log);
}

/// The first commit, which every exchange begins with, is an empty file until it is fetched again.
#[test]
fn a_file_of_git_that_is_empty_for_a_while_is_told_as_that_and_rows_are_kept_meanwhile() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let git = anna.folder.join(".git");
    let root = fs::read_to_string(git.join("config")).expect("settings");
    let root = root
        .lines()
        .find_map(|line| line.trim().strip_prefix("root = "));
    let root = root.expect("the beginning").to_owned();
    let object = git.join("objects").join(&root[..2]).join(&root[2..]);
    let kept = fs::read(&object).expect("an object");
    fs::remove_file(&object).expect("away");
    fs::write(&object, "").expect("a placeholder");
    let sync = anna.binder(&["sync"]);
    assert_ne!(sync.code, 0, "{sync:?}");
    let told = said(&sync);
    assert!(
        told.contains("damaged or missing") && told.contains("binder doctor"),
        "{told}"
    );
    let add = anna.binder(&["log", "add", "Medan den är borta"]);
    assert!(matches!(add.code, 0 | 3), "{add:?}");
    fs::write(&object, kept).expect("back");
    typed(anna, &["sync"]);
    let log = typed(anna, &["log"]).answer;
    assert_eq!(log.matches("Medan den är borta").count(), 1, "{log}");
    typed(anna, &["verify"]);
    let doctor = typed(anna, &["doctor"]).answer;
    assert!(doctor.contains("No problems found."), "{doctor}");
}
