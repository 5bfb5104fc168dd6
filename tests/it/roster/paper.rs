//! Rosters on paper: for which sheet, for which class, with number and stamp, and nothing of it in the register.

use std::fs;

use super::{TABLE, begin, ok, table};
use crate::world::{Person, World};

/// Prints as text into a file outside the binder, and gives what is on it.
fn printed(person: &mut Person, what: &[&str]) -> String {
    let file = person.home().join("ark.txt");
    let path = file.display().to_string();
    let place = ["--to", "Mads Bruun", "--keep", "Skab 2"];
    let lock = ["-o", &path, "--passphrase-fd", "0"];
    super::PASSPHRASE.clone_into(&mut person.input);
    let ran = person.binder(&[&["print", "roster"], what, &place[..], &lock[..]].concat());
    assert!(ran.talk.contains("Filen er også en kopi"), "{}", ran.talk);
    ok(ran);
    let text = fs::read_to_string(&file).expect("printed");
    fs::remove_file(&file).expect("deleted");
    text
}

#[test]
fn each_sheet_of_a_roster_has_what_it_is_for_special_needs_and_the_double_lock() {
    let (_folder, file) = table(TABLE);
    let mut world = World::new();
    begin(&mut world, &file);
    let ida = world.person("ida");
    for (what, has, has_not) in [
        (
            &["all"][..],
            &[
                "Mads Gulspurv",
                "hører dårligt",
                "Ina Gulspurv (mor): 00 00 00 58",
                "Jens Ek",
            ][..],
            "",
        ),
        (&["1.A"], &["Maja Kanariefugl"], "Jens Ek"),
        (&["mønstring", "1a"], &["☐", "Maja Kanariefugl"], "Jens Ek"),
        (
            &["pick-up"],
            &["Karin Holm", "til og med 2026-12-31", "IKKE LÆNGERE HENTE"],
            "",
        ),
        (
            &["medicin"],
            &["Prøvesirup", "AFTALEN UDLØB", "Kontrolleret af"],
            "Jens Ek",
        ),
        (&["attendance", "3b"], &["Åse Østergård", "Kom kl."], "Maja"),
    ] {
        let sheet = printed(ida, what);
        for words in has.iter().chain(&["DOBBELT LÅS", "ida-", "Mads Bruun"]) {
            let words: Vec<&str> = words.split(' ').collect();
            let all = words.iter().all(|word| sheet.contains(word));
            assert!(all, "{what:?} {words:?}:\n{sheet}");
        }
        assert!(
            has_not.is_empty() || !sheet.contains(has_not),
            "{what:?}:\n{sheet}"
        );
    }
    let root = ida.home().parent().expect("a world").to_owned();
    let found = crate::sealing::canaries::found(&root, &["Kanariefugl", "Gulspurv", "Prøvesirup"]);
    assert_eq!(found, Vec::<String>::new());
    let out = ok(ida.binder(&["copies"]));
    assert!(
        out.contains("Medicinark") && out.contains("Skab 2"),
        "{out}"
    );
}

#[test]
fn a_roster_is_written_to_no_file_by_itself() {
    let (_folder, file) = table(TABLE);
    let mut world = World::new();
    begin(&mut world, &file);
    let ida = world.person("ida");
    let ran = ida.binder(&["print", "roster", "all", "--passphrase-fd", "0"]);
    assert_eq!(ran.code, 2, "{}", ran.talk);
    assert!(ran.talk.contains("--printer"), "{}", ran.talk);
    super::PASSPHRASE.clone_into(&mut ida.input);
    let wrong = [
        "print",
        "roster",
        "9.x",
        "-o",
        "x.txt",
        "--passphrase-fd",
        "0",
    ];
    let ran = ida.binder(&wrong);
    assert!(
        ran.talk.contains("Klasserne er: 1.A, 3.B, 7.C"),
        "{}",
        ran.talk
    );
}

/// Prints a muster list in two copies and gives the number of the print.
fn two_copies(person: &mut Person) -> String {
    let file = person.home().join("ark.txt").display().to_string();
    super::PASSPHRASE.clone_into(&mut person.input);
    let what = [
        "print",
        "roster",
        "muster",
        "--copies",
        "2",
        "--to",
        "Mads Bruun",
    ];
    let lock = ["-o", &file, "--passphrase-fd", "0", "--json"];
    let printed = ok(person.binder(&[&what[..], &lock[..]].concat()));
    let printed: serde_json::Value = serde_json::from_str(&printed).expect("JSON");
    let first = printed["numbers"][0].as_str().expect("a number");
    first.trim_end_matches("/1").to_owned()
}

#[test]
fn a_lost_sheet_starts_the_clock_of_personal_data_once_and_can_be_found_again() {
    let (_folder, file) = table(TABLE);
    let mut world = World::new();
    begin(&mut world, &file);
    let ida = world.person("ida");
    let print = two_copies(ida);
    let second = format!("{print}/2");
    let told = ok(ida.binder(&["print", "lost", &second, "--why", "glemt i bussen"]));
    for said in [
        "er væk",
        "Mads Bruun",
        "Til anmeldelsen",
        "72 t. tilbage",
        "gdpr-33-1",
    ] {
        assert!(told.contains(said), "{said}: {told}");
    }
    let again = ok(ida.binder(&["print", "lost", &second]));
    assert!(again.contains("går allerede"), "{again}");
    let clocks = ok(ida.binder(&["clock", "--json"]));
    let clocks: serde_json::Value = serde_json::from_str(&clocks).expect("JSON");
    assert_eq!(clocks["clocks"].as_array().map(Vec::len), Some(1));
    let check = ida.binder(&["print", "check", &second]);
    assert!(check.answer.contains("noteret som væk"), "{}", check.answer);
    let copies = ok(ida.binder(&["copies"]));
    assert!(copies.contains(&format!("væk: {second}")), "{copies}");
    ok(ida.binder(&["print", "return", &second]));
    assert!(!ok(ida.binder(&["copies"])).contains("væk:"));
    ok(ida.binder(&["print", "destroy", &second, "--with", "Mads Bruun"]));
}

#[test]
fn of_a_lost_sheet_that_is_about_nobody_no_clock_starts() {
    let (_folder, file) = table(TABLE);
    let mut world = World::new();
    begin(&mut world, &file);
    let ida = world.person("ida");
    let list = ida.home().join("liste.txt").display().to_string();
    let print = ["print", "checklist", "lukning", "-o", &list, "--json"];
    let printed: serde_json::Value = serde_json::from_str(&ok(ida.binder(&print))).expect("JSON");
    let number = printed["numbers"][0].as_str().expect("a number");
    let told = ok(ida.binder(&["print", "lost", number]));
    assert!(!told.contains("Til anmeldelsen"), "{told}");
    let clocks = ok(ida.binder(&["clock", "--json"]));
    assert!(
        clocks.contains("\"clocks\":[]") || clocks.contains("\"clocks\": []"),
        "{clocks}"
    );
}

#[test]
fn a_sheet_is_destroyed_by_two() {
    let (_folder, file) = table(TABLE);
    let mut world = World::new();
    begin(&mut world, &file);
    let ida = world.person("ida");
    let first = format!("{}/1", two_copies(ida));
    for alone in ["ida lund", "ida"] {
        let ran = ida.binder(&["print", "destroy", &first, "--with", alone]);
        assert_eq!(ran.code, 2, "{}", ran.talk);
        assert!(ran.talk.contains("af to"), "{}", ran.talk);
    }
    ok(ida.binder(&["print", "destroy", &first, "--with", "Mads Bruun"]));
    let check = ida.binder(&["print", "check", &first]).answer;
    assert!(check.contains("af Ida Lund og Mads Bruun"), "{check}");
}
