//! Written entries and documents are found again and shown in full.

use serde_json::Value;

use crate::world::{Person, Ran, World};

fn anna(world: &mut World) -> &mut Person {
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    did(anna, &["incident", "open", "Brand i hall 2"]);
    anna
}

fn did(person: &mut Person, words: &[&str]) -> Ran {
    let ran = person.binder(words);
    assert_eq!(ran.code, 0, "{words:?}\n{}\n{}", ran.answer, ran.talk);
    ran
}

fn json(person: &mut Person, words: &[&str]) -> Value {
    let ran = did(person, &[words, &["--json"]].concat());
    serde_json::from_str(&ran.answer).expect("one document")
}

#[test]
fn find_looks_in_the_log_in_messages_and_in_names_of_attachments_and_says_what_it_searched() {
    let mut world = World::new();
    let anna = anna(&mut world);
    std::fs::write(anna.folder.join("ritning.png"), "x").expect("a file");
    did(
        anna,
        &[
            "log",
            "add",
            "Kaffekokaren stod på",
            "--file",
            "ritning.png",
        ],
    );
    let text = "Ladok är nere. ".repeat(20) + "Studentkorten fungerar.";
    did(
        anna,
        &["inform", "larosaten", "--text", &text, "--channel", "email"],
    );
    for (word, holds) in [
        ("kaffekokaren", "Kaffekokaren stod på"),
        ("studentkorten", "Studentkorten fungerar"),
        ("ritning", "ritning.png"),
    ] {
        let found = did(anna, &["find", word]);
        assert!(found.answer.contains(holds), "{}", found.answer);
        assert!(found.answer.contains("Brand i hall 2"), "{}", found.answer);
        assert!(found.answer.contains("/anna-"), "{}", found.answer);
        assert!(found.answer.contains("Sökt i "), "{}", found.answer);
    }
    let nowhere = anna.binder(&["find", "qqqq"]);
    assert_eq!(nowhere.code, 1);
    assert!(nowhere.talk.contains("Sökt i "), "{}", nowhere.talk);
    let found = json(anna, &["find", "kaffekokaren"]);
    assert_eq!(found["found"][0]["line"], Value::Null);
    assert_eq!(found["found"][0]["by"], "Anna Ek");
    assert!(found["searched"]["entries"].as_u64() > Some(1), "{found}");
}

#[test]
fn an_entry_is_shown_whole_with_its_history_its_source_and_whether_it_counts() {
    let mut world = World::new();
    let anna = anna(&mut world);
    did(anna, &["log", "add", "Röd rök", "--source", "vakten"]);
    did(anna, &["log", "correct", "anna-3", "Vit rök"]);
    let shown = did(anna, &["log", "show", "anna-3"]).answer;
    for part in [
        "Vit rök",
        "Röd rök",
        "vakten",
        "Anna Ek",
        "anna-4",
        "medlem",
        "Historik",
    ] {
        assert!(shown.contains(part), "{part}\n{shown}");
    }
    // By the number where one writer alone has come so far, and by words of its text.
    assert_eq!(did(anna, &["log", "show", "3"]).answer, shown);
    assert_eq!(did(anna, &["log", "show", "vit", "rök"]).answer, shown);
    assert_eq!(did(anna, &["log", "visa", "anna-3"]).answer, shown);
    let unknown = anna.binder(&["log", "show", "anna-77"]);
    assert_eq!(unknown.code, 1);
    assert!(unknown.talk.contains("binder find"), "{}", unknown.talk);
}

#[test]
fn what_was_told_to_others_is_read_back_as_it_went_out() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let text = format!(
        "{}\n\nVi återkommer.",
        "Ladok är nere. ".repeat(30).trim_end()
    );
    did(
        anna,
        &["inform", "larosaten", "--text", &text, "--channel", "email"],
    );
    assert_eq!(
        did(anna, &["log", "show", "anna-3", "--raw"]).answer,
        format!("{text}\n")
    );
    assert!(
        did(anna, &["log", "show", "anna-3"])
            .answer
            .contains("Vi återkommer.")
    );
    assert_eq!(json(anna, &["log", "show", "anna-3"])["text"], text);
    for format in ["md", "csv", "html"] {
        let whole = did(anna, &["log", "--format", format]).answer;
        assert!(whole.contains("Vi återkommer."), "{format}\n{whole}");
    }
}

#[test]
fn the_last_rows_and_rows_by_words_person_kind_and_owner_are_chosen() {
    let mut world = World::new();
    let anna = anna(&mut world);
    did(
        anna,
        &[
            "log",
            "add",
            "Larm",
            "--action",
            "Ring vakten",
            "--owner",
            "Bo Östlund",
        ],
    );
    did(anna, &["log", "decide", "Vi väntar", "--why", "Ingen fara"]);
    did(anna, &["log", "add", "Rök i hall 2"]);
    let ids = |read: Value| -> Vec<String> {
        let entries = read["entries"].as_array().expect("entries").clone();
        let id = |it: &Value| it["id"].as_str().unwrap_or_default().to_owned();
        entries.iter().map(id).collect()
    };
    assert_eq!(ids(json(anna, &["log", "-n", "1"])), ["anna-5"]);
    assert_eq!(ids(json(anna, &["log", "vakten"])), ["anna-3"]);
    assert_eq!(ids(json(anna, &["log", "--kind", "beslut"])), ["anna-4"]);
    assert_eq!(ids(json(anna, &["log", "--owner", "ostlund"])), ["anna-3"]);
    assert_eq!(ids(json(anna, &["log", "--by", "anna"])).len(), 5);
    let nobody = anna.binder(&["log", "--by", "kalle"]);
    assert!(nobody.talk.contains("Anna Ek"), "{}", nobody.talk);
    let slip = anna.binder(&["log", "ad", "Rök i hallen"]);
    assert_eq!(slip.code, 2);
    assert!(slip.talk.contains("binder log add"), "{}", slip.talk);
    assert!(slip.talk.contains("Rök i hallen"), "{}", slip.talk);
}
