//! Incidents from opening to close: steps, next, status.

use std::rc::Rc;

use binder::replica::{Binder, SaveBase};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use crate::who_holds::{anna_and_bo, json, typed};
use crate::world::{Person, Ran, World};

/// Anna alone with the Ladok binder.
fn anna(world: &mut World) -> &mut Person {
    let anna = world.person("anna");
    let init = [
        "init",
        "parm",
        "--starter",
        "ladok",
        "--as",
        "anna",
        "--person",
        "Anna Ek",
    ];
    typed(anna, &init);
    anna.folder.push("parm");
    anna
}

fn open(person: &mut Person, title: &str) -> String {
    let opened = json(person, &["incident", "open", title]);
    opened["log"].as_str().expect("a log").to_owned()
}

fn refused(person: &mut Person, words: &[&str], code: u8) -> Ran {
    let ran = person.binder(words);
    assert_eq!(ran.code, code, "{words:?}: {}{}", ran.answer, ran.talk);
    ran
}

fn events(log: &Value) -> Vec<&str> {
    let entries = log["entries"].as_array().expect("entries");
    entries
        .iter()
        .filter_map(|entry| entry["event"].as_str())
        .collect()
}

/// Time goes by.
fn minutes(person: &mut Person, minutes: i64) {
    let later: DateTime<Utc> = person.now() + TimeDelta::minutes(minutes);
    person.set_clock(later);
}

#[test]
fn an_incident_is_opened_with_what_comes_first_and_the_eleven_steps() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let opened = json(anna, &["incident", "open", "Nätavbrott", "--at", "11:40"]);
    assert_eq!(opened["log"], "2026-11-20-natavbrott");
    assert_eq!(opened["incident"]["state"], "open");
    assert_eq!(opened["steps"].as_array().map(Vec::len), Some(11));
    let first: Vec<&str> = opened["first"]
        .as_array()
        .expect("duties")
        .iter()
        .filter_map(|task| task["id"].as_str())
        .collect();
    assert!(
        first.contains(&"driftmeddelande") && first.contains(&"internt-forst"),
        "{first:?}"
    );
    let log = json(anna, &["log"]);
    let actions: Vec<&str> = log["entries"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|e| e["action"].as_str())
        .collect();
    assert!(
        actions.contains(&"Informera internt först, sedan externt"),
        "{actions:?}"
    );
}

#[test]
fn a_title_that_is_empty_is_refused_and_what_was_typed_is_kept() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let ran = refused(
        anna,
        &["incident", "open", "  ", "--from", "INC-4711", "--by", "Bo"],
        1,
    );
    assert!(ran.talk.contains("INC-4711"), "{}", ran.talk);
    let kept = anna.folder.join(".git/binder/refused");
    assert_eq!(std::fs::read_dir(kept).expect("kept").count(), 1);
    assert_eq!(json(anna, &["incident", "list"])["incidents"], json!([]));
}

#[test]
fn two_people_who_open_a_crisis_offline_under_one_name_are_in_one_incident() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    world.network(false);
    let one = open(world.person("anna"), "Nätavbrott");
    typed(world.person("anna"), &["log", "add", "Slack svarar inte"]);
    let other = open(world.person("bo"), "nätavbrott");
    typed(world.person("bo"), &["log", "add", "Telefonerna är döda"]);
    assert_eq!(one, other);
    world.network(true);
    for who in ["anna", "bo", "anna"] {
        typed(world.person(who), &["sync"]);
    }
    for who in ["anna", "bo"] {
        let person = world.person(who);
        let all = json(person, &["incident", "list"]);
        assert_eq!(all["incidents"].as_array().map(Vec::len), Some(1));
        let log = json(person, &["log"]);
        let events = events(&log);
        assert!(events.contains(&"Slack svarar inte"), "{events:?}");
        assert!(events.contains(&"Telefonerna är döda"), "{events:?}");
    }
}

#[test]
fn a_crisis_opened_under_two_names_is_united_and_both_ids_show_the_rows_of_both() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    let one = open(world.person("anna"), "Nätavbrott");
    typed(world.person("anna"), &["log", "add", "Slack svarar inte"]);
    minutes(world.person("bo"), 3);
    let other = open(world.person("bo"), "Internet borta");
    typed(world.person("bo"), &["log", "add", "Telefonerna är döda"]);
    for who in ["anna", "bo", "anna"] {
        typed(world.person(who), &["sync"]);
    }
    let anna = world.person("anna");
    minutes(anna, 5);
    typed(anna, &["incident", "unite", "natavbrott", "internet borta"]);
    for id in [&one, &other] {
        let log = json(anna, &["--incident", id, "log"]);
        let events = events(&log);
        assert!(events.contains(&"Slack svarar inte"), "{id}: {events:?}");
        assert!(events.contains(&"Telefonerna är döda"), "{id}: {events:?}");
        let shown = json(anna, &["incident", "show", id]);
        assert_eq!(shown["incident"]["id"], one.as_str());
        assert_eq!(shown["incident"]["also"], json!([other]));
    }
    refused(anna, &["incident", "unite", &one, &other], 1);
    typed(anna, &["incident", "close", &one, "--yes"]);
    assert_eq!(
        json(anna, &["incident", "show", &other])["incident"]["state"],
        "closed"
    );
}

#[test]
fn closing_names_what_is_open_hinders_nothing_and_can_be_taken_back() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let log = open(anna, "Nätavbrott");
    typed(
        anna,
        &["log", "add", "Inget svar", "--action", "Ring jouren"],
    );
    typed(anna, &["step", "1", "done"]);
    let words = ["incident", "close", &log, "--yes", "--why", "Allt fungerar"];
    let closed = json(anna, &words);
    assert_eq!(closed["left"]["steps"].as_array().map(Vec::len), Some(10));
    let actions = closed["left"]["actions"].as_array().expect("actions");
    assert!(
        actions.iter().any(|action| action["text"] == "Ring jouren"),
        "{actions:?}"
    );
    assert!(
        closed["then"]
            .as_array()
            .is_some_and(|then| !then.is_empty())
    );
    refused(anna, &["incident", "close", &log], 1);
    let after = json(
        anna,
        &["--incident", &log, "log", "add", "Nätet är borta igen"],
    );
    assert_eq!(after["log"], log.as_str());
    let shown = json(anna, &["incident", "show", &log]);
    assert_eq!(shown["incident"]["closed"]["entries_after"], 1);
    typed(anna, &["incident", "reopen", &log]);
    assert_eq!(
        json(anna, &["incident", "show", &log])["incident"]["state"],
        "reopened"
    );
}

#[test]
fn a_line_always_finds_a_log_and_says_which() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let journal = json(anna, &["log", "add", "Ingen kris än"]);
    assert_eq!(journal["log"], "journal");
    let drill = json(anna, &["incident", "open", "Brandövning", "--drill"]);
    let in_drill = json(anna, &["log", "add", "Larmet ljuder"]);
    assert_eq!(in_drill["log"], drill["log"]);
    let real = open(anna, "Nätavbrott");
    let ran = anna.binder(&[
        "--incident",
        "natafbrott",
        "log",
        "add",
        "Slack svarar inte",
    ]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    assert!(
        ran.talk.contains(&real) && ran.answer.contains(&real),
        "{}{}",
        ran.answer,
        ran.talk
    );
    let ran = refused(anna, &["--incident", "natafbrott", "log"], 1);
    assert!(ran.talk.contains(&real), "{}", ran.talk);
    typed(anna, &["incident", "use", "brandovning"]);
    assert_eq!(
        json(anna, &["log", "add", "Samling på gården"])["log"],
        drill["log"]
    );
    typed(anna, &["incident", "use", "--auto"]);
    assert_eq!(
        json(anna, &["log", "add", "Åter till krisen"])["log"],
        real.as_str()
    );
}

#[test]
fn a_drill_opened_in_the_middle_of_a_crisis_does_not_take_its_lines() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let real = open(anna, "Nätavbrott");
    let drill = anna.binder(&["incident", "open", "Övning", "--drill"]);
    let said = drill.answer.replace('\n', " ").replace("  ", " ");
    assert!(
        said.contains("Rader skrivs fortfarande i Nätavbrott"),
        "{said}"
    );
    assert_eq!(
        json(anna, &["log", "add", "Slack svarar inte"])["log"],
        real.as_str()
    );
}

#[test]
fn steps_are_done_skipped_for_a_reason_and_opened_again() {
    let mut world = World::new();
    let anna = anna(&mut world);
    open(anna, "Nätavbrott");
    typed(anna, &["step", "1", "done"]);
    refused(anna, &["step", "2", "skip"], 2);
    typed(anna, &["step", "2", "skip", "--why", "Redan bedömt"]);
    typed(anna, &["step", "1", "reopen"]);
    typed(anna, &["step", "4.2", "done"]);
    refused(anna, &["step", "12", "done"], 1);
    let steps = json(anna, &["step"]);
    let state = |number: &str| {
        let steps = steps["steps"].as_array().expect("steps");
        let step = steps
            .iter()
            .find(|step| step["number"] == number)
            .expect("a step");
        step["state"].clone()
    };
    assert_eq!(
        (state("1"), state("2")),
        (json!("reopened"), json!("skipped"))
    );
    assert_eq!((state("4"), state("4.2")), (json!("open"), json!("done")));
}

#[test]
fn the_steps_stay_as_they_stood_when_the_incident_was_opened() {
    let mut world = World::new();
    let anna = anna(&mut world);
    open(anna, "Nätavbrott");
    minutes(anna, 10);
    let list = "---\ntitle: \"Ny lista\"\nkind: steps\n---\n1. **Något annat.**\n";
    save(anna, "checklists/aktivering.md", list);
    let steps = json(anna, &["step"]);
    assert_eq!(steps["checklist"], "Checklista för aktivering");
    minutes(anna, 10);
    let later = json(anna, &["incident", "open", "Strömavbrott"]);
    assert_eq!(later["steps"].as_array().map(Vec::len), Some(1));
}

#[test]
fn what_is_next_is_one_thing_and_changes_when_it_is_done() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let nothing = json(anna, &["next"]);
    assert_eq!(nothing["next"], json!([]));
    open(anna, "Nätavbrott");
    let first = json(anna, &["next"])["next"][0]["id"].clone();
    let id = first.as_str().expect("a duty");
    typed(anna, &["log", "add", "Kommittén vet", "--duty", id]);
    assert_ne!(json(anna, &["next"])["next"][0]["id"], first);
}

#[test]
fn an_exercise_is_stamped_on_every_output_in_every_language() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let stamp = [("sv", "ÖVNING"), ("da", "ØVELSE"), ("en", "EXERCISE")];
    let opened = typed(anna, &["incident", "open", "Brand", "--drill"]);
    assert!(opened.contains("ÖVNING"), "{opened}");
    for (language, stamp) in stamp {
        for words in [
            vec!["incident", "show"],
            vec!["step"],
            vec!["next"],
            vec!["status"],
            vec!["log"],
        ] {
            let words: Vec<&str> = ["--lang", language].into_iter().chain(words).collect();
            let shown = typed(anna, &words);
            assert!(shown.contains(stamp), "{words:?}: {shown}");
        }
    }
    let closed = typed(anna, &["incident", "close", "brand", "--yes"]);
    assert!(closed.contains("ÖVNING"), "{closed}");
}

#[test]
fn status_of_a_busy_binder_fits_a_screen_in_every_language() {
    let mut world = World::new();
    let anna = anna(&mut world);
    open(
        anna,
        "Nätavbrott i hela landet efter grävarbeten vid stambanan",
    );
    open(anna, "Brand i källaren");
    for number in 0..6 {
        let action = format!("Åtgärd {number} som tar en stund att läsa och längre att göra");
        typed(
            anna,
            &["log", "add", "Något", "--action", &action, "--due", "+30m"],
        );
    }
    std::fs::write(anna.folder.join("systems.yaml"), "systems: [\n").expect("a change");
    for language in ["sv", "da", "en"] {
        let shown = typed(anna, &["--lang", language, "status"]);
        assert!(
            shown.lines().count() <= 24,
            "{} lines:\n{shown}",
            shown.lines().count()
        );
        assert!(
            shown.lines().all(|line| line.chars().count() <= 80),
            "{shown}"
        );
    }
    refused(anna, &["status", "--check"], 4);
}

#[test]
fn status_works_with_documents_that_cannot_be_read() {
    let mut world = World::new();
    let anna = anna(&mut world);
    for path in [
        "contacts.yaml",
        "duties.yaml",
        "calendar.yaml",
        "binder.yaml",
    ] {
        save(anna, path, "a: [\nb: }\n");
    }
    save(anna, "checklists/aktivering.md", "---\nkind: [\n---\n");
    let status = json(anna, &["status"]);
    let kinds: Vec<&str> = status["findings"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|finding| finding["kind"].as_str())
        .collect();
    assert!(kinds.contains(&"broken"), "{kinds:?}");
    let opened = json(anna, &["incident", "open", "Nätavbrott"]);
    assert_eq!(
        opened["first"].as_array().map(|first| !first.is_empty()),
        Some(true)
    );
}

#[test]
fn status_works_in_a_plain_clone_that_only_reads() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    open(world.person("anna"), "Nätavbrott");
    typed(world.person("anna"), &["sync"]);
    let hub = world.hub().display().to_string();
    let cilla = world.person("cilla");
    cilla.folder.push("klon");
    let mut plain = git2::build::RepoBuilder::new();
    plain
        .branch("main")
        .clone(&hub, &cilla.folder)
        .expect("a plain clone");
    let status = json(cilla, &["status"]);
    assert_eq!(status["writer"], Value::Null);
    assert_eq!(status["incidents"][0]["title"], "Nätavbrott");
}

/// Saves a text as a document, broken or not, as a program without our checks would.
fn save(person: &Person, path: &str, text: &str) {
    let env = person.quiet_env();
    let binder = Binder::open(&person.folder, &env, Rc::new(())).expect("a binder");
    let bytes = Some(text.as_bytes().to_vec());
    binder
        .save_document(path, bytes, SaveBase::AllLive, "sparat", &env)
        .expect("saved");
}
