//! `binder verify` on binders that somebody tried to change.

use git2::Repository;
use serde_json::Value;

use crate::attacks::thief::{Thief, with_row};
use crate::attacks::{done, everybody_syncs, force, in_a_crisis, page, page_path, tip};
use crate::world::World;

/// The report of somebody's copy, and the exit code.
fn verified(world: &mut World, name: &str) -> (Value, u8) {
    let ran = world.person(name).binder(&["verify", "--json"]);
    let report = serde_json::from_str(&ran.answer).expect("one document");
    (report, ran.code)
}

fn of_kind<'r>(report: &'r Value, kind: &str) -> Vec<&'r Value> {
    let faults = report["faults"].as_array().expect("a list").iter();
    faults.filter(|fault| fault["kind"] == kind).collect()
}

/// What is shown to a person, on one line.
fn told(world: &mut World, name: &str) -> String {
    let shown = world.person(name).binder(&["verify"]).answer;
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Bo's stolen computer signs another page; what verify says of it in Anna's copy.
fn after_rewriting(spoil: impl Fn(&str) -> Option<String>) -> (World, Value) {
    let mut world = in_a_crisis();
    for event in ["reserven startad", "rektor ringd"] {
        done(world.person("bo").binder(&["log", "add", event]));
    }
    everybody_syncs(&mut world);
    let (before, code) = verified(&mut world, "anna");
    assert_eq!((&before["verdict"], code), (&"holds".into(), 0));
    let thief = Thief::with_computer_of(&mut world, "bo");
    let on = tip(&world, "copies/bo");
    let spoiled = spoil(&page(&world, on, "bo"));
    let bad = thief.changes(on, &[(&page_path("bo"), spoiled.as_deref())]);
    let next = with_row(spoiled.as_deref().unwrap_or_default(), "bo", "och så");
    let after = thief.changes(bad, &[(&page_path("bo"), Some(&next))]);
    force(&mut world, "copies/bo", after);
    done(world.person("anna").binder(&["sync"]));
    let (report, code) = verified(&mut world, "anna");
    assert_eq!((&report["verdict"], code), (&"broken".into(), 5));
    let found = of_kind(&report, "rewritten");
    assert_eq!(found.len(), 1, "{report:#}");
    let found = found[0].clone();
    assert_eq!(found["writer"], "bo");
    assert_eq!(found["commit"], bad.to_string());
    assert_eq!(found["follow"], 1);
    (world, found)
}

#[test]
fn verify_names_who_changed_a_byte_of_a_page_and_what_still_holds() {
    let (mut world, found) = after_rewriting(|page| Some(page.replace("reserven", "Reserven")));
    assert_eq!(found["how"], "changed");
    let said = told(&mut world, "anna");
    for part in [
        "Loggen håller inte: en sak har ändrats, förfalskats eller gått förlorad.",
        "Bo Östlund (bo) skrev om tidigare anteckningar",
        "Originalet gäller fortfarande",
    ] {
        assert!(said.contains(part), "{said}");
    }
}

#[test]
fn verify_names_a_row_that_was_taken_out_and_one_that_was_moved() {
    let (_, found) = after_rewriting(|page| {
        let last = page.rfind("---\n").expect("a row");
        Some(page[..last].to_owned())
    });
    assert_eq!(found["how"], "changed");
    let (_, found) = after_rewriting(|page| {
        let mut rows: Vec<String> = page.split("---\n").skip(1).map(str::to_owned).collect();
        rows.reverse();
        Some(rows.iter().map(|row| format!("---\n{row}")).collect())
    });
    assert_eq!(found["how"], "changed");
}

#[test]
fn verify_names_a_page_that_was_taken_away() {
    let (_, found) = after_rewriting(|_| None);
    assert_eq!(found["how"], "gone");
}

/// A plain clone of what they share, as somebody who is to examine it would make one.
fn clone(world: &mut World) -> std::path::PathBuf {
    let hub = world.hub();
    let place = world.person("jurist").home().join("klon");
    let clone = Repository::clone(hub.to_str().expect("a path"), &place).expect("a clone");
    drop(clone);
    world.person("jurist").folder = place.clone();
    place
}

#[test]
fn somebody_with_a_plain_clone_alone_can_check_it_and_compare_its_beginning() {
    let mut world = in_a_crisis();
    let digits = verified(&mut world, "anna").0["introduction"].clone();
    let digits = digits.as_str().expect("digits").to_owned();
    clone(&mut world);
    let (report, code) = verified(&mut world, "jurist");
    assert_eq!(
        (&report["verdict"], code),
        (&"holds".into(), 0),
        "{report:#}"
    );
    assert_eq!(report["introduction"], digits);
    assert_eq!(
        report["compared"], false,
        "nobody has told which it should be"
    );
    let jurist = world.person("jurist");
    let right = jurist.binder(&["verify", "--introduction", &digits.replace(' ', "")]);
    assert_eq!(right.code, 0, "{}", right.answer);
    let wrong = jurist.binder(&["verify", "--introduction", "1234 5678"]);
    assert_eq!(wrong.code, 5);
    assert!(wrong.answer.contains("en annan pärm"), "{}", wrong.answer);
}

#[test]
fn an_unsigned_end_of_a_members_branch_is_named_in_a_clone() {
    let mut world = in_a_crisis();
    let on = tip(&world, "copies/bo");
    let nobody = Thief::without_key(&world.hub(), "bo");
    let row = with_row(&page(&world, on, "bo"), "bo", "Det skrev jag aldrig");
    let forged = nobody.changes(on, &[(&page_path("bo"), Some(&row))]);
    force(&mut world, "copies/bo", forged);
    clone(&mut world);
    let (report, code) = verified(&mut world, "jurist");
    assert_eq!(
        (&report["verdict"], code),
        (&"broken".into(), 5),
        "{report:#}"
    );
    let found = of_kind(&report, "not-signed");
    assert_eq!(found.len(), 1, "{report:#}");
    assert_eq!(found[0]["commit"], forged.to_string());
    let entries = report["entries"].as_array().expect("a list");
    let of_bo = entries.iter().filter(|it| it["writer"] == "bo").count();
    assert_eq!(
        of_bo, 2,
        "the request and the row, nothing of what was forged"
    );
}

#[test]
fn a_strangers_branch_breaks_nobodys_evidence() {
    let mut world = in_a_crisis();
    let on = tip(&world, "copies/bo");
    let stranger = Thief::with_own_key(&world.hub(), "zoe");
    let row = with_row("", "zoe", "Jag vill också");
    let theirs = stranger.changes(on, &[("log/zoe/journal/0001.yaml", Some(&row))]);
    force(&mut world, "copies/zoe", theirs);
    let garbage = Thief::without_key(&world.hub(), "yta").changes(on, &[("x.md", Some("x"))]);
    force(&mut world, "copies/yta", garbage);
    done(world.person("anna").binder(&["sync"]));
    let (report, code) = verified(&mut world, "anna");
    assert_eq!(
        (&report["verdict"], code),
        (&"holds".into(), 0),
        "{report:#}"
    );
    assert_eq!(of_kind(&report, "of-guest")[0]["writer"], "zoe");
}

#[test]
fn a_log_exported_with_a_foreign_key_in_bos_name_does_not_hold() {
    let mut world = in_a_crisis();
    let on = tip(&world, "copies/bo");
    let stranger = Thief::with_own_key(&world.hub(), "bo");
    let row = with_row(&page(&world, on, "bo"), "bo", "Det skrev jag aldrig");
    let forged = stranger.changes(on, &[(&page_path("bo"), Some(&row))]);
    force(&mut world, "copies/bo", forged);
    clone(&mut world);
    let jurist = world.person("jurist");
    let log = [
        "log",
        "--incident",
        crate::attacks::LOG,
        "--format",
        "evidence",
    ];
    let text = done(jurist.binder(&log));
    let file = jurist.home().join("logg.txt");
    std::fs::write(&file, text).expect("a file");
    let file = file.display().to_string();
    let ran = jurist.binder(&["verify", "--log", &file, "--json"]);
    assert_eq!((ran.code, ran.talk.as_str()), (5, ""));
    let report: Value = serde_json::from_str(&ran.answer).expect("one document");
    assert_eq!(
        (&report["verdict"], ran.code),
        (&"broken".into(), 5),
        "{report:#}"
    );
    assert_eq!(
        of_kind(&report, "not-signed")[0]["commit"],
        forged.to_string()
    );
}

#[test]
fn an_attachment_that_is_not_what_its_name_says_is_named() {
    let mut world = in_a_crisis();
    let thief = Thief::with_computer_of(&mut world, "bo");
    let on = tip(&world, "copies/bo");
    let path = "log/bo/files/0123456789abcdef-rapport.txt";
    let after = thief.changes(on, &[(path, Some("en annan rapport"))]);
    force(&mut world, "copies/bo", after);
    done(world.person("anna").binder(&["sync"]));
    let (report, code) = verified(&mut world, "anna");
    assert_eq!((&report["verdict"], code), (&"broken".into(), 5));
    let found = of_kind(&report, "wrong-attachment");
    assert_eq!(found.len(), 1, "{report:#}");
    assert_eq!(
        (&found[0]["path"], &found[0]["writer"]),
        (&path.into(), &"bo".into())
    );
}

#[test]
fn a_published_document_that_nobody_wrote_as_a_version_is_named() {
    let mut world = in_a_crisis();
    let thief = Thief::with_computer_of(&mut world, "bo");
    let on = tip(&world, "main");
    let after = thief.changes(on, &[("contacts.yaml", Some("groups: []\n"))]);
    force(&mut world, "main", after);
    clone(&mut world);
    let (report, code) = verified(&mut world, "jurist");
    assert_eq!((&report["verdict"], code), (&"broken".into(), 5));
    let found = of_kind(&report, "wrong-document");
    assert!(!found.is_empty(), "{report:#}");
    assert!(
        found
            .iter()
            .all(|it| it["path"] == "contacts.yaml" && it["writer"] == "bo")
    );
}

/// What is not there was not forged: nothing is said of the log, for better or worse.
#[test]
fn a_copy_whose_history_was_cut_off_says_so_and_accuses_nobody() {
    let mut world = in_a_crisis();
    let url = format!("file://{}", world.hub().display());
    let anna = world.person("anna");
    let cut = anna.folder.join("../kapad");
    let mut git = std::process::Command::new("git");
    git.args(["clone", "-q", "--depth", "2", &url]).arg(&cut);
    assert!(git.status().expect("git").success());
    let folder = cut.display().to_string();
    let ran = anna.binder(&["-C", &folder, "verify"]);
    assert_eq!(ran.code, 1, "{}{}", ran.answer, ran.talk);
    assert!(ran.talk.contains("git fetch --unshallow"), "{}", ran.talk);
}
