//! What changed in the plan, in sentences.

use std::fs;
use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use git2::{Repository, Signature, Time};
use serde_json::Value;

use crate::who_holds::anna_and_bo;
use crate::world::{Person, Ran, World};

const TWO: &str = "plan/02-krisledningsorganisation.md";
const THREE: &str = "plan/03-eskalering-och-aktivering.md";

fn done(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    ran.answer
}

/// What `plan diff` shows, with each wrapped line as one.
fn shown(person: &mut Person, words: &[&str]) -> String {
    let answer = done(person.binder(&[&["plan", "diff"], words].concat()));
    answer.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn json(person: &mut Person, words: &[&str]) -> Value {
    let words = [&["plan", "diff", "--json"], words].concat();
    serde_json::from_str(&done(person.binder(&words))).expect("JSON")
}

fn anna(world: &mut World) -> &mut Person {
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    later(anna, 10);
    anna
}

fn later(person: &mut Person, minutes: i64) {
    let now: DateTime<Utc> = person.now();
    person.set_clock(now + TimeDelta::minutes(minutes));
}

fn read(person: &Person, path: &str) -> String {
    fs::read_to_string(person.folder.join(path)).expect("a document")
}

fn write(person: &Person, path: &str, text: &str) {
    fs::write(person.folder.join(path), text).expect("written");
}

fn edit(person: &Person, path: &str, from: &str, to: &str) {
    let text = read(person, path);
    assert!(text.contains(from), "{path} has no {from}");
    write(person, path, &text.replacen(from, to, 1));
}

/// Saves, and lets ten minutes pass.
fn save(person: &mut Person, why: &str) -> String {
    let saved = done(person.binder(&["plan", "save", "-m", why, "--json"]));
    later(person, 10);
    let saved: Value = serde_json::from_str(&saved).expect("JSON");
    saved["saved"][0]["id"].as_str().expect("an id").to_owned()
}

/// Two changes of chapter 2 and one of chapter 3; the ids of the former.
fn changed_twice(anna: &mut Person) -> (String, String) {
    edit(
        anna,
        TWO,
        "Vänta inte på att vara säker.",
        "Ring 070-174 06 05 först.",
    );
    let first = save(anna, "Ett nummer");
    edit(anna, TWO, "070-174 06 05", "070-174 06 06");
    append(anna, THREE, "\nTre står kvar.\n");
    let second = save(anna, "Nytt nummer");
    (first, second)
}

fn append(person: &Person, path: &str, text: &str) {
    let before = read(person, path);
    write(person, path, &(before + text));
}

#[test]
fn the_last_save_is_shown_with_all_its_chapters_who_made_it_and_why() {
    let mut world = World::new();
    let anna = anna(&mut world);
    assert!(shown(anna, &[]).contains("Inget är sparat sedan pärmen gjordes."));
    let (first, second) = changed_twice(anna);
    let last = shown(anna, &[]);
    for words in [
        "Senaste ändringen",
        "2 Krisledningsorganisation · plan/02",
        &second,
        "Anna Ek",
        "Nytt nummer",
        "Borttaget Ring 070-174 06 ~~05~~ först.",
        "Tillagt Ring 070-174 06 06 först.",
        "Tillagt Tre står kvar.",
        "oförändrade ord",
    ] {
        assert!(last.contains(words), "no {words} in {last}");
    }
    assert!(!last.contains(&first) && !last.contains("@@"), "{last}");
}

#[test]
fn a_change_is_shown_by_the_id_that_the_log_of_the_plan_gives_it() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let (first, _) = changed_twice(anna);
    let log = done(anna.binder(&["plan", "log"]));
    assert!(log.contains(&first), "{log}");
    let of = shown(anna, &[&first.to_uppercase()]);
    assert!(of.contains("~~Vänta inte på att vara säker.~~"), "{of}");
    assert!(
        !of.contains("06 06") && !of.contains("Tre står kvar"),
        "{of}"
    );
    for unknown in ["anna-1", "anna-99", "bo-7"] {
        let ran = anna.binder(&["plan", "diff", unknown]);
        assert_eq!(ran.code, 1, "{ran:?}");
        assert!(ran.talk.contains("binder plan log"), "{ran:?}");
    }
    let both = anna.binder(&["plan", "diff", first.as_str(), "--since", "idag"]);
    assert_eq!(both.code, 2, "{both:?}");
}

#[test]
fn since_a_day_all_chapters_are_shown_together_as_they_were_and_are() {
    let mut world = World::new();
    let anna = anna(&mut world);
    changed_twice(anna);
    let all = shown(anna, &["--since", "2026-11-01"]);
    assert!(all.contains("~~Vänta inte på att vara säker.~~"), "{all}");
    assert!(all.contains("Ring 070-174 06 06 först."), "{all}");
    assert!(!all.contains("06 05"), "{all}");
    assert!(
        all.contains("Tre står kvar.") && all.contains("Ett nummer"),
        "{all}"
    );
    assert!(all.contains("med dem den började med"), "{all}");
    let third = json(anna, &["3", "--since", "2026-11-01"]);
    assert_eq!(third["documents"].as_array().map(Vec::len), Some(1));
    assert_eq!(third["documents"][0]["path"], THREE);
    let none = shown(anna, &["--since", "-5m"]);
    assert!(none.contains("Inget är ändrat sedan"), "{none}");
    let since = anna.now() - TimeDelta::minutes(15);
    let between = shown(anna, &["2", "--since", &since.to_rfc3339()]);
    assert!(between.contains("06 ~~05~~"), "{between}");
}

#[test]
fn what_was_changed_and_changed_back_says_that_the_text_is_the_same() {
    let mut world = World::new();
    let anna = anna(&mut world);
    edit(anna, TWO, "Vänta inte", "Vänta");
    save(anna, "Fel");
    edit(anna, TWO, "Vänta", "Vänta inte");
    save(anna, "Rätt igen");
    let all = json(anna, &["--since", "2026-11-01"]);
    assert_eq!(all["documents"][0]["how"], "same");
    assert_eq!(
        all["documents"][0]["changes"].as_array().map(Vec::len),
        Some(2)
    );
}

#[test]
fn chapters_that_are_new_renamed_or_gone_are_named_as_such() {
    let mut world = World::new();
    let anna = anna(&mut world);
    write(
        anna,
        "plan/11-lokaler.md",
        "# 11 Lokaler\n\nNyckeln hänger i receptionen.\n",
    );
    let id = save(anna, "Lokaler");
    let new = shown(anna, &[&id]);
    assert!(new.contains("Nytt dokument, 7 ord."), "{new}");
    let at = |name: &str| anna.folder.join("plan").join(name);
    fs::rename(at("11-lokaler.md"), at("12-lokaler.md")).expect("renamed");
    done(anna.binder(&["plan", "save", "--deleted", "-m", "Ny plats"]));
    later(anna, 10);
    let renamed = json(anna, &[]);
    assert_eq!(
        renamed["documents"].as_array().map(Vec::len),
        Some(1),
        "{renamed}"
    );
    assert_eq!(renamed["documents"][0]["from"], "plan/11-lokaler.md");
    assert!(shown(anna, &[]).contains("Hette förut plan/11-lokaler.md."));
    fs::remove_file(anna.folder.join("plan/12-lokaler.md")).expect("removed");
    done(anna.binder(&["plan", "save", "--deleted", "-m", "Bort"]));
    let gone = shown(anna, &["12-lokaler"]);
    assert!(
        gone.contains("Dokumentet är borttaget. Det hade 7 ord."),
        "{gone}"
    );
    assert!(gone.contains("~~Nyckeln hänger i receptionen.~~"), "{gone}");
    let since = json(anna, &["12-lokaler", "--since", "2026-11-01"]);
    assert_eq!(since["documents"][0]["how"], "gone");
}

#[test]
fn line_breaks_alone_are_no_changed_sentence_and_unsaved_text_is_told() {
    let mut world = World::new();
    let anna = anna(&mut world);
    edit(anna, TWO, "Vänta inte på att", "Vänta inte\npå att");
    save(anna, "Radbruten");
    let broken = shown(anna, &[]);
    assert!(
        broken.contains("Bara uppställningen är ändrad."),
        "{broken}"
    );
    edit(anna, TWO, "Vänta inte", "Vänta");
    let unsaved = shown(anna, &[]);
    assert!(
        unsaved.starts_with(&format!("! {TWO} ändrades i mappen")),
        "{unsaved}"
    );
    assert_eq!(json(anna, &[])["unsaved"][0]["path"], TWO);
}

#[test]
fn a_sentence_of_thousands_of_letters_is_cut_around_its_change_within_eighty_columns() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let long = |word: &str| {
        format!(
            "\n{}{word} {}slut\n",
            "ord ".repeat(300),
            "till ".repeat(300)
        )
    };
    append(anna, TWO, &long("röd"));
    save(anna, "Långt");
    edit(anna, TWO, "röd", "blå");
    save(anna, "Färgen");
    let ran = done(anna.binder(&["plan", "diff"]));
    assert!(ran.lines().all(|line| line.chars().count() <= 80), "{ran}");
    assert!(ran.lines().count() < 20, "{ran}");
    assert!(
        ran.contains("~~röd~~") && ran.contains("290 oförändrade ord"),
        "{ran}"
    );
    for language in ["sv", "da", "en"] {
        let ran = done(anna.binder(&["plan", "diff", "--plain", "--lang", language]));
        assert!(ran.contains("~~röd~~"), "{ran}");
    }
}

#[test]
fn a_person_of_the_contact_list_is_named_in_words() {
    let mut world = World::new();
    let anna = anna(&mut world);
    done(anna.binder(&[
        "contacts",
        "set",
        "konsortiechef",
        "note",
        "Ring först",
        "--json",
    ]));
    let changed = shown(anna, &["contacts.yaml"]);
    assert!(
        changed.contains("Tillagt") && changed.contains("Ring först"),
        "{changed}"
    );
}

#[test]
fn what_a_stranger_wrote_cannot_command_the_terminal() {
    let mut world = World::new();
    let hub = world.hub();
    anna_and_bo(&mut world);
    let anna = world.person("anna");
    let text =
        read(anna, TWO) + "\n## Ny \u{1b}[2Jdel\n\nRing \u{1b}]0;x\u{7}070-174 06 07 \u{202e}nu.\n";
    committed(&hub, TWO, &text);
    done(anna.binder(&["sync"]));
    later(anna, 10);
    done(anna.binder(&["plan", "accept", "--all"]));
    for how in [&[][..], &["--plain"], &["--color", "always"], &["--json"]] {
        let ran = done(anna.binder(&[&["plan", "diff"], how].concat()));
        assert!(ran.contains("070-174"), "{ran}");
        let harmful = ["\u{1b}[2J", "\u{1b}]", "\u{7}", "\u{202e}"];
        assert!(harmful.iter().all(|it| !ran.contains(it)), "{ran:?}");
    }
}

#[test]
fn of_a_chapter_that_two_changed_at_once_both_changes_are_told_and_the_settling_too() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    for (who, word) in [("anna", "Dröj"), ("bo", "Tveka")] {
        let person = world.person(who);
        later(person, 10);
        edit(person, TWO, "Vänta inte", word);
        save(person, word);
        done(person.binder(&["sync"]));
    }
    let anna = world.person("anna");
    done(anna.binder(&["sync"]));
    let two = shown(anna, &[]);
    assert!(two.contains("! ") && two.contains("två versioner"), "{two}");
    assert!(two.contains("~~Vänta inte~~"), "{two}");
    later(anna, 20);
    done(anna.binder(&["plan", "resolve", "2", "--take", "mine"]));
    let settled = shown(anna, &[]);
    assert!(settled.contains("2 versioner blev en."), "{settled}");
}

/// Somebody commits a text to the shared repository, as a web page would.
fn committed(hub: &Path, path: &str, text: &str) {
    let hub = Repository::open(hub).expect("the shared repository");
    let main = hub.find_reference("refs/heads/main").expect("main");
    let parent = main.peel_to_commit().expect("a commit");
    let mut index = git2::Index::new().expect("an index");
    index
        .read_tree(&parent.tree().expect("a tree"))
        .expect("read");
    let entry = index.get_path(Path::new(path), 0);
    let mut entry = entry.expect("the document");
    entry.id = hub.blob(text.as_bytes()).expect("a blob");
    index.add(&entry).expect("added");
    let tree = index.write_tree_to(&hub).expect("written");
    let tree = hub.find_tree(tree).expect("a tree");
    let time = Time::new(1_795_190_400, 60);
    let vera = Signature::new("Vera Webb", "vera@ladok.example", &time).expect("a signature");
    let main = Some("refs/heads/main");
    hub.commit(main, &vera, &vera, "Update", &tree, &[&parent])
        .expect("committed");
}
