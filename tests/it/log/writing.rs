//! Writing rows: always possible, no input is lost.

use crate::log::{anna, at, entries, entry, ok};
use crate::world::World;
use serde_json::Value;

#[test]
fn a_row_is_written_at_once_and_says_its_id_time_and_log() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let said = ok(anna.binder(&["log", "add", "Larm från driften", "--at", "09:55"]));
    assert!(
        said.starts_with("anna-2 är loggad kl. 09:55 i journalen."),
        "{said}"
    );
    let told = ok(anna.binder(&["--json", "log", "add", "Ett till"]));
    let told: Value = serde_json::from_str(&told).expect("JSON");
    assert_eq!(told["id"], "anna-3");
    assert_eq!(told["log"], "journal");
    assert_eq!(told["noted"], "2026-11-22T10:02:00+01:00");
    assert!(told["unshared"].is_number());
    let shown = ok(anna.binder(&["log"]));
    assert!(
        shown.contains("09:55") && shown.contains("anna-2"),
        "{shown}"
    );
}

#[test]
fn logging_never_fails_for_the_name_of_an_incident() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let ran = anna.binder(&["--incident", "finns-inte", "log", "add", "Ändå skrivet"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    assert!(ran.talk.contains("finns-inte"), "{}", ran.talk);
    assert_eq!(entry(anna, "anna-2")["event"], "Ändå skrivet");
}

#[test]
fn a_text_that_is_refused_is_repeated_and_kept() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let ran = anna.binder(&["log", "add", "Viktigt ord", "--at", "i somras"]);
    assert_eq!(ran.code, 2);
    let line = "binder log add \"Viktigt ord\" --at \"i somras\"";
    assert!(ran.talk.contains(line), "{}", ran.talk);
    let kept = std::fs::read_dir(anna.folder.join(".git/binder/refused")).expect("kept");
    let file = kept
        .map(|file| file.expect("a file").path())
        .next()
        .expect("a file");
    assert_eq!(std::fs::read_to_string(file).expect("text"), line);
    assert_eq!(anna.binder(&["log", "add", "  "]).code, 1);
    assert_eq!(entries(anna, &[]).len(), 1, "only the binder's beginning");
}

#[test]
fn a_text_typed_where_there_is_no_binder_is_kept_too() {
    let mut world = World::new();
    let bo = world.person("bo");
    let ran = bo.binder(&["log", "add", "Ingen pärm här"]);
    assert_eq!(ran.code, 1);
    assert!(ran.talk.contains("Ingen pärm här"), "{}", ran.talk);
    assert!(bo.home().join(".state/binder/refused").is_dir());
}

#[test]
fn a_late_row_is_written_asked_for_its_reason_and_marked() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let ran = anna.binder(&["log", "add", "Larm", "--at", "08:32"]);
    assert_eq!(ran.code, 0);
    assert!(ran.talk.contains("1 h 30 min i efterhand"), "{}", ran.talk);
    let ran = anna.binder(&[
        "log",
        "add",
        "Larm",
        "--at",
        "08:32",
        "--late",
        "ensam på passet",
    ]);
    assert_eq!(ran.talk, "");
    assert_eq!(entry(anna, "anna-2")["late"]["minutes"], 90);
    assert_eq!(entry(anna, "anna-3")["late"]["reason"], "ensam på passet");
    assert!(ok(anna.binder(&["log"])).contains("i efterhand: ensam på passet"));
}

#[test]
fn the_hour_that_occurs_twice_is_asked_for() {
    let mut world = World::new();
    let anna = anna(&mut world);
    at(anna, "2026-10-25T09:00:00+01:00");
    let ran = anna.binder(&["log", "add", "Larm", "--at", "02:30"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.talk.contains("02:30+02:00") && ran.talk.contains("02:30+01:00"),
        "{}",
        ran.talk
    );
    ok(anna.binder(&["log", "add", "Larm", "--at", "02:30", "--second"]));
    assert_eq!(entry(anna, "anna-2")["at"], "2026-10-25T02:30:00+01:00");
}

#[test]
fn standard_input_is_taken_whole_and_a_long_text_goes_beside_the_entry() {
    let mut world = World::new();
    let anna = anna(&mut world);
    anna.input = "Rad ett\nrad två | \u{1b}[31m\u{202e}\n".to_owned();
    ok(anna.binder(&["log", "add", "-"]));
    assert_eq!(
        entry(anna, "anna-2")["event"],
        "Rad ett\nrad två | \u{1b}[31m\u{202e}"
    );
    let shown = ok(anna.binder(&["log"]));
    assert!(
        !shown.contains('\u{1b}') && !shown.contains('\u{202e}'),
        "{shown}"
    );
    let long = format!("Första raden\n{}", "åäö ".repeat(9000));
    anna.input = long.clone();
    ok(anna.binder(&["log", "add", "-"]));
    let told = entry(anna, "anna-3");
    assert_eq!(told["event"], "Första raden …");
    let path = told["files"][0].as_str().expect("a path");
    let kept = std::fs::read_to_string(anna.folder.join(path)).expect("the attachment");
    assert_eq!(kept, long.trim_end_matches('\n'));
}

#[test]
fn an_attachment_keeps_the_name_it_had() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let name = "Skärmbild från drift 14:02.PNG";
    std::fs::write(anna.folder.join("..").join(name), "x").expect("a file");
    let file = format!("../{name}");
    ok(anna.binder(&["log", "add", "Med bild", "--file", &file]));
    let told = entry(anna, "anna-2");
    assert_eq!(told["file_names"], serde_json::json!([name]));
    let path = told["files"][0].as_str().expect("a path").to_owned();
    assert!(path.ends_with("-skarmbild-fran-drift-14-02.png"), "{path}");
    let shown = ok(anna.binder(&["log"]));
    assert!(shown.contains("Skärmbild"), "{shown}");
    ok(anna.binder(&["verify"]));
}

#[test]
fn an_attachment_that_cannot_be_read_does_not_keep_the_row_from_being_written() {
    let mut world = World::new();
    let anna = anna(&mut world);
    std::fs::write(anna.folder.join("../bild.png"), "x").expect("a file");
    let ran = anna.binder(&[
        "log",
        "add",
        "Med bild",
        "--file",
        "../bild.png",
        "../borta.png",
    ]);
    assert_eq!(ran.code, 3, "{}", ran.talk);
    assert!(
        ran.talk.contains("binder log attach anna-2"),
        "{}",
        ran.talk
    );
    assert_eq!(
        entry(anna, "anna-2")["files"].as_array().map(Vec::len),
        Some(1)
    );
    ok(anna.binder(&["log", "attach", "anna-2", "../bild.png"]));
    assert_eq!(
        entry(anna, "anna-2")["files"].as_array().map(Vec::len),
        Some(2)
    );
    let big = std::fs::File::create(anna.folder.join("../film.mov")).expect("a file");
    big.set_len(17 * 1024 * 1024).expect("a big file");
    let ran = anna.binder(&["log", "attach", "anna-2", "../film.mov"]);
    assert!(ran.code == 1 && ran.talk.contains("16 MB"), "{}", ran.talk);
    assert_eq!(
        anna.binder(&["log", "attach", "anna-2", "../borta.png"])
            .code,
        1
    );
}

#[test]
fn an_id_of_ones_own_that_nothing_has_yet_is_a_slip_and_anothers_is_taken_at_its_word() {
    let mut world = World::new();
    let anna = anna(&mut world);
    ok(anna.binder(&["log", "add", "14 servrar"]));
    let ran = anna.binder(&["log", "correct", "anna-12", "41 servrar"]);
    assert_eq!(ran.code, 1, "{}", ran.talk);
    assert!(ran.talk.contains("41 servrar"), "kept: {}", ran.talk);
    assert!(ran.talk.contains("anna-2"), "{}", ran.talk);
    let ran = anna.binder(&["log", "done", "bo-17"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    assert!(ran.talk.contains("bo-17"), "{}", ran.talk);
}

#[cfg(unix)]
#[test]
fn a_pipe_a_device_or_a_folder_is_no_file_is_named_at_once_and_keeps_no_row_from_being_written() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let pipe = anna.home().join("pipe").display().to_string();
    let made = anna.other_program("/usr/bin/mkfifo", &[&pipe]);
    assert_eq!(made.code, 0, "{made:?}");
    let odd = [pipe.as_str(), "/dev/zero", ".."];
    for (number, file) in odd.iter().enumerate() {
        let ran = anna.program(&["log", "add", "Med fil", "--file", file]);
        assert_eq!(ran.code, 3, "{file}: {ran:?}");
        assert!(ran.talk.contains("ingen fil"), "{file}: {ran:?}");
        let id = format!("anna-{}", number + 2);
        assert_eq!(entry(anna, &id)["event"], "Med fil");
        for words in [
            &["log", "attach", &id, file][..],
            &["contacts", "import", file],
        ] {
            let ran = anna.program(words);
            assert_eq!(ran.code, 1, "{words:?}: {ran:?}");
            assert!(ran.talk.contains("ingen fil"), "{words:?}: {ran:?}");
        }
    }
    let ran = anna.program(&["init", "../annan", "--as", "anna", "--key", &pipe]);
    assert_eq!(ran.code, 1, "{ran:?}");
}

#[test]
fn whoever_types_a_long_text_at_the_keyboard_is_told_how_to_end_it() {
    let mut world = World::new();
    let anna = anna(&mut world);
    for (types, told) in [(true, true), (false, false)] {
        anna.types = types;
        anna.input = "Larm från driften\nHall 2 är mörk\n".to_owned();
        let ran = anna.binder(&["log", "add", "-"]);
        assert_eq!(ran.talk.contains("Avsluta den"), told, "{}", ran.talk);
        assert_eq!(
            entry(anna, &ran.answer[..6])["event"],
            "Larm från driften\nHall 2 är mörk"
        );
    }
}

#[test]
fn where_it_happened_stands_with_the_row_on_the_screen_on_the_days_sheet_and_in_json() {
    let mut world = World::new();
    let anna = anna(&mut world);
    ok(anna.binder(&[
        "log",
        "add",
        "Rök i serverhallen",
        "--place",
        "hus B, plan 2",
    ]));
    let shown = ok(anna.binder(&["log"]));
    assert!(shown.contains("plats: hus B, plan 2"), "{shown}");
    let sheet = ok(anna.binder(&["log", "--format", "md"]));
    assert!(sheet.contains("plats: hus B, plan 2"), "{sheet}");
    assert_eq!(entry(anna, "anna-2")["fields"]["place"], "hus B, plan 2");
    // Of what is refused, the place is kept too.
    let ran = anna.binder(&["log", "add", "Rök", "--place", "hus B", "--at", "i somras"]);
    assert!(ran.talk.contains("--place \"hus B\""), "{}", ran.talk);
}
