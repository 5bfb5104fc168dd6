//! A message that is filled in at a terminal by questions.

use std::fs;

use crate::night::{alone, answered, told};
use crate::who_holds::json;
use crate::world::{Person, Ran, World};

fn david(world: &mut World) -> &mut Person {
    let david = alone(world, "david", "David Sjölin", "2026-11-28T22:10:00");
    told(david, &["incident", "open", "Ladok nere"]);
    david
}

/// Sits at a terminal and answers the questions of a message.
fn filled_in(david: &mut Person, words: &[&str], answers: &[&str]) -> Ran {
    david.sees = true;
    david
        .variables
        .insert("NO_COLOR".to_owned(), "1".to_owned());
    let lines: String = answers.iter().map(|line| format!("{line}\n")).collect();
    let ran = answered(david, words, &lines);
    david.sees = false;
    ran
}

/// What is kept of texts that did not become entries.
fn kept(david: &Person) -> Vec<String> {
    let folder = david.folder.join(".git/binder/refused");
    let files = fs::read_dir(folder).into_iter().flatten();
    let files = files.map(|file| file.expect("a file").path());
    files
        .map(|file| fs::read_to_string(file).expect("text"))
        .collect()
}

fn rows(david: &mut Person) -> usize {
    json(david, &["log"])["entries"]
        .as_array()
        .map_or(0, Vec::len)
}

#[test]
fn each_gap_is_asked_for_with_what_is_known_and_both_languages_are_one_message() {
    let mut world = World::new();
    let david = david(&mut world);
    let answers = [
        "",
        "",
        "Ingen kan logga in",
        "",
        "Ladok is down",
        "No one can log in",
        "",
        "ja",
    ];
    let ran = filled_in(david, &["inform", "larosaten"], &answers);
    assert_eq!(ran.code, 0, "{}\n{}", ran.answer, ran.talk);
    for known in [
        "Vad har hänt: [Ladok nere]",
        "Sedan när: [22:10]",
        "[23:15]",
    ] {
        assert!(ran.talk.contains(known), "{known}\n{}", ran.talk);
    }
    let informed = json(david, &["inform"]);
    let larosaten = informed["audiences"]
        .as_array()
        .expect("audiences")
        .iter()
        .find(|it| it["id"] == "larosaten")
        .expect("the universities");
    let text = larosaten["last"]["text"].as_str().expect("a text");
    for part in [
        "Vad har hänt: Ladok nere",
        "Ingen kan logga in",
        "What has happened: Ladok is down",
        "Since when: 22:10",
        "by 23:15",
    ] {
        let part = part.replace("by 23:15", "no later than 23:15");
        assert!(text.contains(&part), "{part}\n{text}");
    }
    assert!(ran.answer.contains("Ingen kan logga in"), "{}", ran.answer);
    let promised = informed["promises"].as_array().map_or(0, Vec::len);
    assert_eq!(promised, 1, "{informed}");
    assert_eq!(kept(david), [""; 0], "it is in the log");
}

#[test]
fn without_a_yes_nothing_is_noted_and_the_text_is_kept() {
    let mut world = World::new();
    let david = david(&mut world);
    let before = rows(david);
    let answers = ["23:30", "", "nej"];
    let ran = filled_in(david, &["inform", "medarbetare"], &answers);
    assert_eq!(ran.code, 3, "{}\n{}", ran.answer, ran.talk);
    assert!(ran.talk.contains("Inget är noterat."), "{}", ran.talk);
    assert_eq!(rows(david), before);
    let kept = kept(david);
    assert_eq!(kept.len(), 1, "{kept:?}");
    assert!(kept[0].starts_with("binder inform medarbetare"), "{kept:?}");
    assert!(kept[0].contains("--next 23:30"), "{kept:?}");
    assert!(ran.talk.contains(kept[0].trim()), "{}", ran.talk);
}

#[test]
fn what_was_answered_before_a_window_closes_is_on_the_disk() {
    let mut world = World::new();
    let david = david(&mut world);
    let answers = ["Ladok svarar inte", "21:50", "Inga resultat kan föras in"];
    let ran = filled_in(david, &["inform", "larosaten"], &answers);
    assert_eq!(ran.code, 3, "{}\n{}", ran.answer, ran.talk);
    let kept = kept(david);
    assert_eq!(kept.len(), 1, "{kept:?}");
    for part in ["Ladok svarar inte", "21:50", "Inga resultat kan föras in"] {
        assert!(kept[0].contains(part), "{part}\n{kept:?}");
    }
}

#[test]
fn a_promise_that_is_no_time_is_asked_for_again() {
    let mut world = World::new();
    let david = david(&mut world);
    let answers = ["snart", "23:30", "", "ja"];
    let ran = filled_in(david, &["inform", "medarbetare"], &answers);
    assert_eq!(ran.code, 0, "{}\n{}", ran.answer, ran.talk);
    assert!(ran.talk.contains("ingen kommande tid"), "{}", ran.talk);
    let next = json(david, &["inform"]);
    assert_eq!(next["promises"].as_array().map_or(0, Vec::len), 1);
}

#[test]
fn in_a_pipe_and_for_programs_nothing_is_asked() {
    let mut world = World::new();
    let david = david(&mut world);
    let shown = told(david, &["inform", "medarbetare"]);
    assert!(shown.contains("--set tid="), "{shown}");
    assert_eq!(
        json(david, &["inform", "medarbetare"])["texts"][0]["says_xx"],
        false
    );
}
