//! The end of protected text: keys that are forgotten, and what lives on.

use std::fs;
use std::path::PathBuf;

use super::*;

const REASON: &str = "gallringstiden har gått ut";

fn destroy(person: &mut Person, incident: &str) {
    let line = ["seal", "destroy", "--incident", incident, "--why", REASON];
    typed(person, &[&line[..], &["--yes"]].concat());
}

/// Two incidents, each with a protected row that both read.
fn two_incidents(world: &mut World) {
    begin(world);
    let_in(world, "bo", "Bo Östlund");
    protect(world.person("anna"));
    let anna = world.person("anna");
    typed(anna, &["incident", "open", "Översvämning", "--at", "11:55"]);
    let row = [
        "log",
        "add",
        "Provmedicinsirap saknas",
        "--handling",
        "skyddad",
    ];
    typed(anna, &[&row[..], &["--incident", "översvämning"]].concat());
    typed(anna, &["sync"]);
    typed(world.person("bo"), &["sync"]);
    for who in ["anna", "bo"] {
        let shown = screen(world.person(who));
        assert!(shown.contains("Kanariefågel") && shown.contains("Provmedicinsirap"));
    }
}

fn key_file(person: &Person) -> PathBuf {
    let keys = person.home().join(".config/binder/keys");
    let files = fs::read_dir(keys).expect("keys").flatten();
    let mut files = files.map(|file| file.path());
    let own = files.find(|file| file.extension().is_some_and(|it| it == "age"));
    own.expect("a sealing key")
}

fn not_forgotten(person: &mut Person) -> Vec<String> {
    let list = json(person, &["seal", "list", "--json"]);
    let logs = list["sealed"].as_array().expect("logs").iter();
    let waiting = logs.flat_map(|log| log["not_forgotten"].as_array().expect("writers"));
    waiting
        .map(|it| it["writer"].as_str().expect("a writer").to_owned())
        .collect()
}

#[test]
fn destroyed_text_is_shut_for_everybody_once_each_device_has_changed_its_key() {
    let mut world = World::new();
    two_incidents(&mut world);
    let old: Vec<Vec<u8>> = ["anna", "bo"]
        .map(|who| fs::read(key_file(world.person(who))).expect("a key"))
        .into();
    destroy(world.person("anna"), "strömavbrott");
    assert_eq!(not_forgotten(world.person("anna")), ["bo"]);
    typed(world.person("anna"), &["sync"]);
    typed(world.person("bo"), &["sync"]);
    // The next command finds it.
    typed(world.person("bo"), &["status"]);
    typed(world.person("bo"), &["sync"]);
    typed(world.person("anna"), &["sync"]);
    for (who, old) in ["anna", "bo"].into_iter().zip(&old) {
        let person = world.person(who);
        assert_eq!(not_forgotten(person), [""; 0], "{who}");
        let shown = screen(person);
        assert!(!shown.contains("Kanariefågel"), "{who}: {shown}");
        assert!(shown.contains("Provmedicinsirap"), "{who}: {shown}");
        assert_ne!(&fs::read(key_file(person)).expect("a key"), old, "{who}");
        let keys = person.home().join(".config/binder/keys");
        let left = fs::read_dir(keys)
            .expect("keys")
            .flatten()
            .filter(|file| fs::read(file.path()).expect("a key") == *old);
        assert_eq!(left.count(), 0, "{who}: the old key is gone");
        typed(person, &["verify"]);
    }
    // What comes after is read again.
    let anna = world.person("anna");
    let row = ["log", "add", "Kanariefågel åter", "--handling", "skyddad"];
    typed(anna, &[&row[..], &["--incident", "strömavbrott"]].concat());
    assert!(screen(anna).contains("Kanariefågel åter"));
}

#[test]
fn text_is_destroyed_only_with_a_reason_and_a_yes_and_where_there_is_some() {
    let mut world = World::new();
    begin(&mut world);
    let anna = world.person("anna");
    let line = ["seal", "destroy", "--incident", "strömavbrott", "--why"];
    let ran = anna.binder(&[&line[..], &[REASON, "--yes"]].concat());
    assert_eq!(ran.code, 1, "nothing is protected: {}", ran.talk);
    protect(anna);
    for (rest, code) in [(&[REASON][..], 1), (&["", "--yes"], 1)] {
        let ran = anna.binder(&[&line[..], rest].concat());
        assert_eq!(ran.code, code, "{rest:?}: {}", ran.talk);
    }
    let ran = anna.binder(&["seal", "destroy", "--why", REASON, "--yes"]);
    assert_eq!(ran.code, 2, "no incident is named: {}", ran.talk);
    assert!(screen(anna).contains("Kanariefågel"));
    let said = anna
        .binder(&[&line[..], &[REASON]].concat())
        .talk
        .replace('\n', " ");
    assert!(said.contains("aldrig läsas"), "{said}");
}

#[test]
fn a_device_that_is_no_members_any_more_is_named_as_one_that_may_keep_its_key() {
    let mut world = World::new();
    two_incidents(&mut world);
    typed(world.person("anna"), &["member", "remove", "bo"]);
    destroy(world.person("anna"), "strömavbrott");
    let anna = world.person("anna");
    assert_eq!(not_forgotten(anna), ["bo"]);
    let shown = typed(anna, &["seal", "list"]).answer;
    let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(shown.contains("Inte medlemmar längre"), "{shown}");
}
