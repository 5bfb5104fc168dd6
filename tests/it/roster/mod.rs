//! Rosters: children of a school, who is there, who may fetch them, their medicine.

mod apart;
#[cfg(unix)]
mod keep;
mod keyed;
mod paper;

use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use tempfile::TempDir;

use crate::sealing::canaries;
use crate::world::{Person, Ran, World};

/// As a school system exports it; the words that must be found nowhere are in it.
const TABLE: &str = "\
Elev;Klasse;CPR-nummer;Mor;Mors mobil;Særlige behov;Afhenter;Afhenter til;Medicin;Medicinaftale gyldig til
Maja Kanariefugl;1.A;010119-1234;Eva Kanariemor;00 00 00 55;;Karin Holm;31-12-2026;Prøvesirup;30.06.2027
Mads Gulspurv;1.A;;Ina Gulspurv;00 00 00 58;hører dårligt;Per Sumpmejse;01.11.2026;Ritalin;01.11.2026
Åse Østergård;3.B;;Ida Østergård;00 00 00 59;;;;;
Jens Ek;7.C;;Bo Ek;00 00 00 60;;;;;
";

const WORDS: [&str; 9] = [
    "Kanariefugl",
    "Kanariemor",
    "Gulspurv",
    "Sumpmejse",
    "Prøvesirup",
    "Østergård",
    "00 00 00 55",
    "010119-1234",
    "hører dårligt",
];

const PASSPHRASE: &str = "korrekt hest batteri\n";

/// Keeps the table outside of everybody's home.
fn table(text: &str) -> (TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let file: PathBuf = folder.path().join("elever.csv");
    fs::write(&file, text).expect("written");
    let path = file.display().to_string();
    (folder, path)
}

fn ok(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    ran.answer
}

/// `binder roster …`, with the passphrase.
fn roster(person: &mut Person, args: &[&str]) -> Ran {
    PASSPHRASE.clone_into(&mut person.input);
    let lock = ["--passphrase-fd", "0"];
    person.binder(&[&["roster"], args, &lock[..]].concat())
}

fn json(person: &mut Person, args: &[&str]) -> Value {
    let answer = ok(roster(person, &[args, &["--json"]].concat()));
    serde_json::from_str(&answer).expect("JSON")
}

/// Ida at a school with an open incident and a roster behind a double lock.
fn begin(world: &mut World, table: &str) {
    let hub = world.hub().display().to_string();
    let ida = world.person("ida");
    ida.variables.insert("LANG".into(), "da_DK.UTF-8".into());
    let who = ["--as", "ida", "--person", "Ida Lund"];
    ok(ida.binder(&[&["init", "parm", "--starter", "skole"], &who[..]].concat()));
    ida.folder.push("parm");
    ok(ida.binder(&["remote", "add", "hub", &hub]));
    ok(ida.binder(&["incident", "open", "It-nedbrud"]));
    ok(roster(ida, &["import", table, "--double-lock", "--yes"]));
    ok(ida.binder(&["sync"]));
}

#[test]
fn nothing_of_a_roster_or_of_who_is_there_is_on_any_disk() {
    let (_folder, file) = table(TABLE);
    let mut world = World::new();
    begin(&mut world, &file);
    let ida = world.person("ida");
    ok(roster(ida, &["in", "maja"]));
    ok(roster(ida, &["in", "mads"]));
    ok(roster(ida, &["out", "maja", "til", "karin", "holm"]));
    assert_eq!(roster(ida, &["out", "mads til Per Sumpmejse"]).code, 1);
    assert_eq!(
        roster(ida, &["medicine", "mads", "--given", "ritalin"]).code,
        1
    );
    let why = "Ina Gulspurv vil vente";
    let not_given = ["medicine", "mads", "--not-given", "ritalin", "--why", why];
    ok(roster(ida, &not_given));
    ok(roster(ida, &["muster", "maja"]));
    // Wrong in every way that keeps a line elsewhere.
    for wrong in [
        &["in", "Maja Kanariefugl", "--att", "10:00"][..],
        &["in", "Maja Kanariefugl", "--at", "99:99"],
        &["ind", "Mads Gulspurv og mor", "--why", "x"],
        &[
            "medicine",
            "Maja Kanariefugl",
            "--why",
            "Prøvesirup",
            "--bad",
        ],
    ] {
        assert_ne!(roster(ida, wrong).code, 0, "{wrong:?}");
    }
    let danish = [
        "børneliste",
        "ind",
        "Maja Kanariefugl",
        "--why",
        "Prøvesirup",
    ];
    assert_ne!(ida.binder(&danish).code, 0);
    ok(roster(ida, &["list", "--unsealed"]));
    ok(roster(ida, &["show", "maja", "--unsealed"]));
    for seen in [&["log"][..], &["status"], &["next"], &["find", "maja"]] {
        ida.binder(seen);
    }
    ok(ida.binder(&["sync"]));
    let root = ida.home().parent().expect("a world").to_owned();
    assert_eq!(canaries::found(&root, &WORDS), Vec::<String>::new());
    ok(ida.binder(&["verify"]));
}

#[test]
fn in_a_fire_the_missing_are_named_with_whom_to_ring() {
    let (_folder, file) = table(TABLE);
    let mut world = World::new();
    begin(&mut world, &file);
    let ida = world.person("ida");
    for name in ["maja", "mads", "aase"] {
        ok(roster(ida, &["in", name]));
    }
    let count = json(ida, &["count"]);
    assert_eq!(
        (&count["present"], &count["in_care"]),
        (&3.into(), &3.into())
    );
    ok(roster(ida, &["muster"]));
    ok(roster(ida, &["muster", "maja", "kanariefugl"]));
    ok(roster(ida, &["brand", "øst"]));
    let missing = json(ida, &["missing", "--unsealed"]);
    assert_eq!(missing["missing"][0]["name"], "Mads Gulspurv");
    assert_eq!(missing["missing"].as_array().map(Vec::len), Some(1));
    let shown = ok(roster(ida, &["missing", "--unsealed"]));
    assert!(shown.contains("1 barn MANGLER"), "{shown}");
    assert!(shown.contains("Ina Gulspurv 00 00 00 58"), "{shown}");
    PASSPHRASE.clone_into(&mut ida.input);
    ok(ida.binder(&["brand", "mads", "--passphrase-fd", "0"]));
    assert_eq!(json(ida, &["missing"])["missing"], Value::Array(Vec::new()));
    ok(roster(ida, &["muster", "--end"]));
    assert_eq!(roster(ida, &["muster", "--end"]).code, 1);
}

#[test]
fn what_is_ticked_in_an_exercise_counts_in_that_exercise_alone() {
    let (_folder, file) = table(TABLE);
    let mut world = World::new();
    begin(&mut world, &file);
    let ida = world.person("ida");
    ok(roster(ida, &["in", "maja"]));
    ok(ida.binder(&["incident", "open", "Brandøvelse", "--drill"]));
    let drill = ["--incident", "brandovelse"];
    let told = ok(roster(ida, &[&["muster"], &drill[..]].concat()));
    assert!(
        told.contains("ØVELSE") && told.contains("1 barn MANGLER"),
        "{told}"
    );
    ok(roster(ida, &[&["in", "mads"], &drill[..]].concat()));
    assert_eq!(json(ida, &[&["count"], &drill[..]].concat())["present"], 2);
    assert_eq!(json(ida, &["count"])["present"], 1);
    assert_eq!(json(ida, &["count"])["missing"], Value::Null);
}

#[test]
fn names_are_for_a_screen_and_numbers_for_anything() {
    let (_folder, file) = table(TABLE);
    let mut world = World::new();
    begin(&mut world, &file);
    let ida = world.person("ida");
    for refused in [&["list"][..], &["show", "maja"], &["medicine", "maja"]] {
        let ran = roster(ida, refused);
        assert_eq!(ran.code, 2, "{}", ran.talk);
        assert!(!ran.answer.contains("Maja"), "{}", ran.answer);
    }
    let said = roster(ida, &["in", "maja"]);
    assert!(
        said.answer.contains("1 barn er til stede"),
        "{}",
        said.answer
    );
    let everything = format!("{}{}", said.answer, said.talk);
    assert!(!everything.contains("Maja"), "{everything}");
    ida.sees = true;
    ida.variables.insert("NO_COLOR".into(), "1".into());
    let shown = ok(roster(ida, &["list", "1a"]));
    let first = shown.find("Mads Gulspurv").expect("the first");
    assert!(first < shown.find("Maja Kanariefugl").expect("the second"));
    assert!(shown.contains("AFTALEN UDLØB"), "{shown}");
    ida.sees = false;
    let several = roster(ida, &["in", "ma"]);
    assert!(several.talk.contains("2 børn passer"), "{}", several.talk);
    ida.sees = true;
    let nobody = roster(ida, &["show", "masd"]);
    assert!(
        nobody.talk.contains("Mener du Mads Gulspurv?"),
        "{}",
        nobody.talk
    );
}

#[test]
fn a_newer_file_tells_what_changed_and_keeps_who_is_there() {
    let (_folder, file) = table(TABLE);
    let mut world = World::new();
    begin(&mut world, &file);
    let ida = world.person("ida");
    ok(roster(ida, &["in", "maja"]));
    let newer = TABLE
        .replace("Maja Kanariefugl;1.A", "Maja Kanariefugl;2.A")
        .replace(
            "Jens Ek;7.C;;Bo Ek;00 00 00 60;;;;;\n",
            "Ny Elev;1.A;;;;;;;;\n",
        );
    let (_second, file) = table(&newer);
    let told = ok(roster(ida, &["import", &file, "--yes", "--unsealed"]));
    let said = "Nye: 1. Ændrede: 1. Ikke længere på listen: 1. Uændrede: 2.";
    assert!(told.contains(said), "{told}");
    assert!(told.contains("2.A Maja Kanariefugl: class"), "{told}");
    assert_eq!(json(ida, &["count"])["present"], 1);
    let (_third, file) = table(&newer.replace("30.06.2027", "sommer"));
    let ran = roster(ida, &["import", &file, "--yes"]);
    assert_eq!(ran.code, 1, "{}", ran.talk);
    assert!(ran.answer.contains("Række 2"), "{}", ran.answer);
    // The wrong second lock opens nothing.
    "gættet adgangssætning\n".clone_into(&mut ida.input);
    assert_ne!(ida.binder(&["roster", "--passphrase-fd", "0"]).code, 0);
}

#[test]
fn a_file_that_is_refused_says_what_to_type_for_a_roster() {
    let (folder, file) = table(&TABLE.replace("Klasse", "Spor"));
    let mut world = World::new();
    begin(&mut world, &file);
    let ida = world.person("ida");
    let pdf = folder.path().join("elever.pdf");
    fs::write(&pdf, "%PDF-1.7\n").expect("written");
    let (pdf, missing) = (pdf.display().to_string(), format!("{file}.bak"));
    for refused in [&pdf, &missing, &folder.path().display().to_string()] {
        let ran = roster(ida, &["import", refused]);
        assert_eq!(ran.code, 1, "{}", ran.talk);
        assert!(
            ran.talk.contains("binder roster import FIL"),
            "{}",
            ran.talk
        );
        assert!(!ran.talk.contains("contacts"), "{}", ran.talk);
    }
    let told = ok(roster(ida, &["import", &file, "--yes"]));
    assert!(
        told.contains("Kolonner, der ikke er brugt: Spor."),
        "{told}"
    );
    assert!(told.contains("\"KOLONNE=guardian.phone\""), "{told}");
}

#[test]
fn what_goes_before_everything_else_stands_in_next_and_status_without_a_childs_name() {
    let (_folder, file) = table(TABLE);
    let mut world = World::new();
    begin(&mut world, &file);
    let ida = world.person("ida");
    ok(roster(ida, &["in", "maja"]));
    ok(ida.binder(&["systems", "set", "pasning", "down"]));
    ida.sees = true;
    ida.variables.insert("NO_COLOR".into(), "1".into());
    for command in ["next", "status"] {
        let shown = ok(ida.binder(&[command]));
        let plain = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        for said in [
            "1 Pasning af børn op til 3. klasse (fungerer ikke) · 2 Sikkerhed og tryghed",
            "Hvem er her: binder roster",
        ] {
            assert!(plain.contains(said), "{command}: {shown}");
        }
        assert!(WORDS.iter().all(|word| !shown.contains(word)), "{shown}");
        assert!(shown.lines().count() <= 24, "{shown}");
    }
    ida.sees = false;
    let answer = ok(ida.binder(&["next", "--json"]));
    let answer: Value = serde_json::from_str(&answer).expect("JSON");
    assert_eq!(answer["critical"][0]["id"], "pasning");
    assert_eq!(answer["critical"][1]["fails"], false);
    ok(ida.binder(&["incident", "close", "It-nedbrud", "--yes"]));
    let answer = ok(ida.binder(&["status"]));
    assert!(!answer.contains("Pasning af børn"), "{answer}");
}
