//! Markdown, tables and JSON: nothing is lost on the way.

use std::fs;

use serde_json::Value;

use super::lived_in;
use crate::world::{Person, World};

#[test]
fn the_folder_of_markdown_has_every_document_as_it_is_saved_and_lists_and_logs_to_read() {
    let mut world = World::new();
    let anna = lived_in(&mut world);
    let made = anna.binder(&["export", "md", "../ut"]);
    assert_eq!(made.code, 0, "{}", made.talk);
    let read = |path: &str| fs::read_to_string(anna.folder.join(path)).expect(path);
    for path in [
        "contacts.yaml",
        "plan/12-las.md",
        "checklists/aktivering.md",
    ] {
        assert_eq!(read(&format!("../ut/{path}")), read(path), "{path}");
    }
    assert!(read("../ut/lists/contacts.md").contains("070-174\u{a0}06\u{a0}05"));
    assert!(read("../ut/lists/systems.md").contains("Produktionsmiljön"));
    let log = read("../ut/logs/2026-11-20-natavbrott.md");
    assert!(
        log.contains("hall 3") && log.contains("~~Strömmen är borta i hall 2~~"),
        "{log}"
    );
    let again = anna.binder(&["export", "md", "../ut"]);
    assert_eq!(again.code, 1, "a folder with something in it is left alone");
}

#[test]
fn what_is_written_as_a_table_of_contacts_is_read_back_without_a_change() {
    let mut world = World::new();
    let anna = lived_in(&mut world);
    let made = anna.binder(&["export", "csv", "../ut"]);
    assert_eq!(made.code, 0, "{}", made.talk);
    let before = anna.binder(&["contacts", "--format", "yaml"]);
    let read = anna.binder(&["contacts", "import", "../ut/contacts.csv", "--yes"]);
    assert_eq!(read.code, 0, "{}", read.talk);
    assert_eq!(
        anna.binder(&["contacts", "--format", "yaml"]).answer,
        before.answer
    );
    let log = fs::read_to_string(anna.folder.join("../ut/log-2026-11-20-natavbrott.csv"));
    assert!(log.expect("the log").contains("hall 3"));
}

#[test]
fn the_json_document_has_every_document_word_for_word_and_every_entry() {
    let mut world = World::new();
    let anna = lived_in(&mut world);
    let made = anna.binder(&["export", "json"]);
    let whole: Value = serde_json::from_str(&made.answer).expect("JSON");
    let documents = whole["documents"].as_array().expect("documents");
    assert!(documents.len() > 30, "{}", documents.len());
    for document in documents {
        let path = document["path"].as_str().expect("a path");
        let saved = fs::read_to_string(anna.folder.join(path)).expect(path);
        assert_eq!(document["text"], saved.as_str(), "{path}");
    }
    let contacts = documents.iter().find(|it| it["path"] == "contacts.yaml");
    let first = &contacts.expect("the list")["value"]["groups"][0]["people"][0];
    assert_eq!(first["phones"][0]["number"], "+46701740605");
    for log in whole["logs"].as_array().expect("logs") {
        let id = log["log"].as_str().expect("an id");
        let shown = match id {
            "journal" => continue,
            id => anna.binder(&["log", "--json", "--incident", id]),
        };
        let shown: Value = serde_json::from_str(&shown.answer).expect("JSON");
        let ids = |log: &Value| -> Vec<Value> {
            let entries = log["entries"].as_array().expect("entries");
            entries.iter().map(|entry| entry["id"].clone()).collect()
        };
        assert_eq!(ids(log), ids(&shown), "{id}");
    }
}

#[test]
fn nothing_that_is_taken_out_may_lie_in_the_binder_where_it_would_be_a_document() {
    let mut world = World::new();
    let anna = lived_in(&mut world);
    for typed in [
        &["export", "md", "ut"][..],
        &["export", "csv", "plan/ut"],
        &["export", "confluence", "../parm/ut"],
        &["export", "html", "ut.html"],
        &["export", "json", "ut.json"],
        &["incident", "archive", "2026-11-20-natavbrott", "ut.zip"],
        &["print", "plan", "-o", "ut.pdf"],
        &["contacts", "-o", "ut.xlsx"],
        &["bundle", "write", "ut.bundle"],
        &["man", "ut"],
        &["tour", "ut"],
        &["init", "ut", "--as", "bo"],
        &["join", "../parm", "ut", "--as", "bo"],
        &["remote", "add", "usb", "ut"],
        &["remote", "add", "usb", "plan/ut", "--readable"],
    ] {
        let typed: Vec<String> = typed.iter().map(|it| inside(it, anna)).collect();
        let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
        let ran = anna.binder(&typed);
        assert_eq!(ran.code, 1, "{typed:?}: {}", ran.answer);
        let beside = anna.home().join("ut").display().to_string();
        assert!(
            ran.talk.contains("ligger i pärmen") && ran.talk.contains(&beside),
            "{typed:?}: {}",
            ran.talk
        );
    }
    let status = anna.binder(&["status", "--json"]);
    assert!(!status.answer.contains("ut."), "{}", status.answer);
    let found = anna.binder(&["plan", "reviewed", "12-las"]);
    assert_eq!(found.code, 0, "{}", found.talk);
}

/// The binder's folder by the name it has.
fn inside(word: &str, anna: &Person) -> String {
    let name = anna.folder.file_name().unwrap_or_default();
    word.replace("../parm", &format!("../{}", name.display()))
}
