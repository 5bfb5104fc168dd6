//! Attendance that was kept by hand on a numbered sheet, keyed in afterwards.

use serde_json::Value;

use super::{PASSPHRASE, TABLE, begin, json, ok, roster, table};
use crate::sealing::canaries;
use crate::world::{Person, Ran, World};

/// Prints an attendance sheet and gives its number.
fn sheet(person: &mut Person) -> String {
    let file = person.home().join("ark.txt").display().to_string();
    PASSPHRASE.clone_into(&mut person.input);
    let print = ["print", "roster", "attendance", "--to", "Mads Bruun"];
    let lock = ["-o", &file, "--passphrase-fd", "0", "--json"];
    let printed: Value =
        serde_json::from_str(&ok(person.binder(&[&print[..], &lock[..]].concat()))).expect("JSON");
    std::fs::remove_file(file).expect("deleted");
    printed["numbers"][0].as_str().expect("a number").to_owned()
}

fn key_in(person: &mut Person, sheet: &str, lines: &str, more: &[&str]) -> Ran {
    person.input = format!("{PASSPHRASE}{lines}");
    let lock = [
        "paper",
        "in",
        sheet,
        "--passphrase-fd",
        "0",
        "--by",
        "Mads Bruun",
    ];
    person.binder(&[&lock[..], more].concat())
}

#[test]
fn an_attendance_sheet_kept_by_hand_counts_as_if_it_had_been_kept_here() {
    let (_folder, file) = table(TABLE);
    let mut world = World::new();
    begin(&mut world, &file);
    let ida = world.person("ida");
    // Two in the afternoon at the school.
    ida.set_clock("2026-11-23T13:00:00Z".parse().expect("a time"));
    let number = sheet(ida);
    ok(roster(ida, &["in", "jens", "--at", "08:00"]));
    let lines = "maja 7.55 - \nmads 07:50 11:30 mor\nåse 8:05\n- \n";
    let ran = key_in(ida, &number, lines, &[]);
    assert_eq!(ran.code, 3, "the last line is none: {}", ran.talk);
    let again = "maja 7.55\nmads 07:50 11:30 mor\nåse 8:05\njens 8:00\n";
    let ran = key_in(ida, &number, again, &["--json"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    let keyed: Value = serde_json::from_str(&ran.answer).expect("JSON");
    assert_eq!((&keyed["came"], &keyed["left"]), (&0.into(), &0.into()));
    let count = json(ida, &["count"]);
    assert_eq!((&count["present"], &count["left"]), (&3.into(), &1.into()));
    let log = ok(ida.binder(&["log", "--all", "--json"]));
    let log: Value = serde_json::from_str(&log).expect("JSON");
    let entries = log["entries"].as_array().expect("entries");
    let of_sheet: Vec<&Value> = entries
        .iter()
        .filter(|it| it["fields"]["sheet"] == *number && it["kind"] == "presence")
        .collect();
    assert_eq!(of_sheet.len(), 4, "each mark once");
    let mut lines: Vec<Option<u64>> = of_sheet
        .iter()
        .map(|it| it["fields"]["line"].as_u64())
        .collect();
    lines.sort_unstable();
    assert_eq!(lines, [Some(1), Some(2), Some(2), Some(3)]);
    assert!(
        of_sheet.iter().all(|it| it["fields"].get("hand").is_none()),
        "sealed"
    );
    assert_eq!(key_in(ida, &number, again, &[]).code, 1, "it is keyed in");
    let due = ida.binder(&["print", "due"]);
    assert!(
        due.answer
            .contains(&format!("binder print destroy {number}")),
        "{}",
        due.answer
    );
    let root = ida.home().parent().expect("a world").to_owned();
    let words = ["Kanariefugl", "Gulspurv", "Østergård"];
    assert_eq!(canaries::found(&root, &words), Vec::<String>::new());
    ok(ida.binder(&["verify"]));
}

#[test]
fn a_line_of_an_attendance_sheet_that_cannot_be_is_told_by_its_number_and_kept_nowhere() {
    let (_folder, file) = table(TABLE);
    let mut world = World::new();
    begin(&mut world, &file);
    let ida = world.person("ida");
    // Two in the afternoon at the school.
    ida.set_clock("2026-11-23T13:00:00Z".parse().expect("a time"));
    let number = sheet(ida);
    for (line, said) in [
        ("kanariefugl", "hvilket barn"),
        ("kanariefugl 9:00 8:00", "før det kommer"),
        ("kanariefugl 23:58", "endnu"),
        ("kanarieugle 8:00", "Intet barn"),
    ] {
        let ran = key_in(ida, &number, &format!("{line}\n"), &[]);
        assert_eq!(ran.code, 3, "{line}: {}{}", ran.answer, ran.talk);
        assert!(
            ran.talk.contains("Linje 1") && ran.talk.contains(said),
            "{line}: {}",
            ran.talk
        );
        assert!(!ran.talk.contains("kanarie"), "{}", ran.talk);
    }
    // Who might fetch until November fetched in December: it has happened.
    let late = ["--date", "2026-11-21", "--unsealed"];
    let ran = key_in(ida, &number, "mads 8:00 15:00 per sumpmejse\n", &late);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    assert!(ran.talk.contains("må ikke hente"), "{}", ran.talk);
    assert_eq!(json(ida, &["count"])["not_come"], 4, "of an earlier day");
    let photo = key_in(ida, &number, "", &["--photo", "ark.jpg"]);
    assert_eq!(photo.code, 2, "{}", photo.talk);
    let root = ida.home().parent().expect("a world").to_owned();
    let words = ["kanarie", "Gulspurv", "sumpmejse"];
    assert_eq!(canaries::found(&root, &words), Vec::<String>::new());
}
