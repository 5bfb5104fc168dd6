//! `binder tour`: three people, one offline; nothing of the user's is touched.

use std::fs;

use serde_json::Value;

use crate::world::World;

#[test]
fn the_tour_plays_and_leaves_three_copies_with_the_same_log() {
    let mut world = World::new();
    let asa = world.person("asa");
    let ran = asa.binder(&["tour"]);
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    let told = ran.answer.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in [
        "cecilia$ binder log add \"Larmet går i serverhall 2, jag är på plats\"",
        "går inte att nå. Allt du skrivit finns kvar här.",
        "070-174 06 05",
        "Alla tre kopiorna har samma 5 anteckningar. Inget gick förlorat.",
    ] {
        assert!(told.replace("│ ", "").contains(part), "{part} in {told}");
    }
    let own = fs::read_dir(asa.home().join(".config/binder")).expect("the user's own folder");
    let own: Vec<_> = own.flatten().map(|it| it.file_name()).collect();
    assert_eq!(own, ["copies"], "only the list of copies made here");
    for who in ["anna", "bo", "cecilia"] {
        let copy = asa.folder.join("binder-tour").join(who);
        assert!(ran.answer.contains(&copy.display().to_string()));
        let copy = copy.display().to_string();
        let log = asa.binder(&["-C", &copy, "log", "--json"]);
        assert_eq!(log.code, 0, "{}", log.talk);
        assert!(log.answer.contains("cecilia-1"), "{}", log.answer);
        let row = asa.binder(&["-C", &copy, "log", "add", "prövar själv"]);
        assert_eq!(row.code, 0, "{}", row.talk);
        let health = asa.binder(&["-C", &copy, "doctor", "--json"]);
        assert!(
            health.answer.contains("\"healthy\": true"),
            "{}",
            health.answer
        );
    }
    let again = asa.binder(&["tour"]);
    assert_eq!(again.code, 1);
    assert!(again.talk.contains("binder tour NYMAPP"), "{}", again.talk);
}

#[test]
fn the_tour_answers_with_one_document_and_in_the_language_asked_for() {
    let mut world = World::new();
    let mette = world.person("mette");
    fs::create_dir(mette.folder.join("leg")).expect("an empty folder");
    let ran = mette.binder(&["tour", "leg", "--json", "--lang", "da"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    let told: Value = serde_json::from_str(&ran.answer).expect("one JSON document");
    assert_eq!(told["rows"], 5);
    assert_eq!(told["copies"].as_array().map(Vec::len), Some(3));
    let typed = told["typed"].as_array().cloned().unwrap_or_default();
    let commands = typed.iter().filter_map(|it| it["command"].as_str());
    let commands: Vec<&str> = commands.collect();
    assert!(
        commands.contains(&"binder incident open --drill \"Nettet er nede\""),
        "{commands:?}"
    );
    let settings = fs::read_to_string(mette.folder.join("leg/anna/binder.yaml"));
    assert!(settings.expect("settings").contains("language: da"));
}
