//! A new sealing key: what it takes over, what it cannot take back, and a change that is cut off anywhere.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::lists::{CHILDREN, opened, seal_new};
use super::stored::{branches, has, key_of, opens, tip};
use super::*;

const LIST: &str = "Klass Kanariefågel";

/// The answer of a command, on one line.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn key_files(person: &Person) -> Vec<PathBuf> {
    let files = fs::read_dir(person.home().join(".config/binder/keys")).expect("keys");
    let files = files.flatten().map(|it| it.path());
    let mut files: Vec<PathBuf> = files
        .filter(|it| it.extension().is_some_and(|it| it == "age"))
        .collect();
    files.sort();
    files
}

#[test]
fn whatever_somebody_who_left_could_read_is_sealed_anew_and_what_cannot_be_taken_back_is_said() {
    let mut world = World::new();
    begin(&mut world);
    let_in(&mut world, "bo", "Bo Östlund");
    let anna = world.person("anna");
    let ids = [LIST, "Nummerlista"].map(|name| {
        let said = seal_new(anna, name, CHILDREN);
        said["list"].as_str().expect("an id").to_owned()
    });
    protect(anna);
    typed(anna, &["sync"]);
    typed(world.person("bo"), &["sync"]);
    let (leaver, before) = (key_of(world.person("bo")), key_of(world.person("anna")));
    let anna = world.person("anna");
    typed(anna, &["member", "remove", "bo"]);
    let said = flat(&typed(anna, &["seal", "rotate"]).answer);
    for words in [
        LIST,
        "Nummerlista",
        "1 händelse",
        "går inte att kalla tillbaka",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    typed(anna, &["sync"]);
    let now = key_of(world.person("anna"));
    assert_ne!(now, before);
    for id in ids {
        let left = branches(&world.hub());
        let own: Vec<&String> = left.iter().filter(|it| it.starts_with(&id)).collect();
        let [branch] = own[..] else {
            panic!("not one version: {left:?}")
        };
        assert!(opens(&world.hub(), branch, &now));
        for key in [&leaver, &before] {
            assert!(!opens(&world.hub(), branch, key), "{branch}");
        }
    }
    let anna = world.person("anna");
    assert_eq!(opened(anna, LIST), CHILDREN);
    assert!(screen(anna).contains("Kanariefågel"), "old rows are read");
    assert_eq!(key_files(anna).len(), 1, "the old key is gone");
    typed(anna, &["verify"]);
}

#[test]
fn a_place_that_still_has_older_versions_is_named_when_the_key_is_changed() {
    let mut world = World::new();
    begin(&mut world);
    let hub = git2::Repository::open(world.hub()).expect("a place");
    let mut config = hub.config().expect("settings");
    config.set_bool("receive.denyDeletes", true).expect("set");
    let anna = world.person("anna");
    seal_new(anna, LIST, CHILDREN);
    typed(anna, &["sync"]);
    typed(anna, &["seal", "rotate"]);
    typed(anna, &["sync"]);
    let said = json(anna, &["seal", "rotate", "--json"]);
    assert_eq!(said["kept_at"], serde_json::json!(["hub"]));
    let said = flat(&typed(anna, &["seal", "rotate"]).answer);
    assert!(
        said.contains("hub hade vid den senaste synkningen"),
        "{said}"
    );
}

/// The state of a computer whose power went while the key was changed: the settings name both keys, and nothing is
/// sealed to the new one yet.
fn cut_off(person: &Person) -> PathBuf {
    let old = key_files(person).remove(0);
    let new = old.with_file_name("anna-ny.age");
    let made = Command::new("age-keygen").arg("-o").arg(&new).output();
    assert!(made.expect("age is installed").status.success());
    let repo = git2::Repository::open(&person.folder).expect("a copy");
    let mut config = repo.config().expect("settings");
    let text = |path: &PathBuf| path.display().to_string();
    config.set_str("binder.sealing", &text(&new)).expect("set");
    config
        .set_str("binder.sealingbefore", &text(&old))
        .expect("set");
    old
}

#[test]
fn a_change_of_key_that_was_cut_off_is_ended_by_the_next_command_and_no_list_is_lost() {
    let mut world = World::new();
    begin(&mut world);
    let anna = world.person("anna");
    seal_new(anna, LIST, CHILDREN);
    protect(anna);
    let old = cut_off(anna);
    assert_eq!(opened(anna, LIST), CHILDREN);
    assert!(!old.exists(), "the old key is forgotten");
    assert!(screen(anna).contains("Kanariefågel"));
    let listed = json(anna, &["seal", "list", "--json"]);
    assert_eq!(listed["lists"][0]["readers"], serde_json::json!(["anna"]));
    typed(anna, &["verify"]);
}

#[test]
fn a_key_is_not_forgotten_while_what_it_opens_cannot_be_sealed_to_the_new_one() {
    let mut world = World::new();
    begin(&mut world);
    let anna = world.person("anna");
    seal_new(anna, LIST, CHILDREN);
    let old = cut_off(anna);
    // Somebody else is just making a version.
    let lock = anna.folder.join(".git/binder/sealing.lock");
    let held = fs::File::options().create(true).append(true).open(&lock);
    let held = held.expect("a lock");
    held.lock().expect("held");
    let _ = anna.binder(&["status"]);
    assert!(old.exists(), "kept");
    drop(held);
    assert_eq!(opened(anna, LIST), CHILDREN);
    assert!(!old.exists());
}

#[test]
fn what_was_left_of_a_version_by_a_power_cut_goes_by_itself() {
    let mut world = World::new();
    begin(&mut world);
    let anna = world.person("anna");
    let said = seal_new(anna, LIST, CHILDREN);
    let id = said["list"].as_str().expect("an id").to_owned();
    // The objects of a version that was replaced lie there still, without its branch.
    let old = tip(&anna.folder, &format!("{id}/1.anna"));
    let packs = anna.folder.join(".git/objects/pack");
    let aside = anna.home().join("aside");
    super::list_sync::copy(&packs, &aside);
    typed(anna, &["seal", "rotate"]);
    assert!(!has(&anna.folder, old));
    super::list_sync::copy(&aside, &packs);
    fs::remove_dir_all(&aside).expect("gone");
    assert!(has(&anna.folder, old));
    typed(anna, &["status"]);
    assert!(!has(&anna.folder, old), "the next command deletes them");
    // A version was made, and no entry names it.
    let repo = git2::Repository::open(&anna.folder).expect("a copy");
    let now = repo.find_commit(tip(&anna.folder, &format!("{id}/2.anna")));
    let tree = now.expect("a version").tree().expect("a tree");
    let who = git2::Signature::now("Anna Ek", "anna@binder.invalid").expect("a name");
    let branch = format!("refs/heads/sealed/{id}/3.anna");
    let made = repo.commit(Some(&branch), &who, &who, "x", &tree, &[]);
    made.expect("a commit");
    typed(anna, &["status"]);
    assert_eq!(branches(&anna.folder).len(), 2, "it may be just being made");
    anna.set_clock("2026-11-22T12:00:00+01:00".parse().expect("a time"));
    typed(anna, &["status"]);
    assert_eq!(branches(&anna.folder), [format!("{id}/2.anna")]);
    assert_eq!(opened(anna, LIST), CHILDREN);
    typed(anna, &["doctor"]);
}
