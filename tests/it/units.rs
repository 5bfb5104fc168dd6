//! Claims about units: one plan for all, each unit's own texts and contacts laid over it, nothing lost or mistaken.

use std::fs;

use serde_json::Value;

use crate::world::{Person, Ran, World};

fn done(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    ran.answer
}

/// Ida with a binder of the starter for schools.
fn ida(world: &mut World) -> &mut Person {
    let ida = world.person("ida");
    let typed = ["init", "m", "--starter", "skole", "--as", "ida"];
    done(ida.binder(&[&typed[..], &["--person", "Ida Lund"]].concat()));
    ida.folder.push("m");
    ida
}

fn write(ida: &mut Person, path: &str, text: &str) {
    let file = ida.folder.join(path);
    fs::create_dir_all(file.parent().expect("a folder")).expect("made");
    fs::write(file, text).expect("written");
    done(ida.binder(&["plan", "save", path, "-m", "ret"]));
}

fn json(ida: &mut Person, words: &[&str]) -> Value {
    let answer = done(ida.binder(&[words, &["--json"]].concat()));
    serde_json::from_str(&answer).expect("JSON")
}

#[test]
fn a_unit_reads_the_shared_plan_with_its_own_text_in_place_of_a_section() {
    let mut world = World::new();
    let ida = ida(&mut world);
    let plan = done(ida.binder(&["plan", "--unit", "Østre Skole"]));
    assert!(plan.contains("Østre Skole (skole)"), "{plan}");
    assert!(plan.contains("Udstyr (Østre Skole)"), "{plan}");
    assert!(plan.contains("Kassen ved personaleindgangen"), "{plan}");
    assert!(
        !plan.contains("Ladt telefon og powerbank"),
        "the shared table is replaced"
    );
    assert!(plan.contains("vigtig medicin"), "what is shared is there");
    let shared = done(ida.binder(&["plan"]));
    assert!(shared.contains("Ladt telefon og powerbank"), "{shared}");
    assert!(!shared.contains("Kassen ved"), "{shared}");
    let own = done(ida.binder(&["plan", "Udstyr (Østre Skole)", "--unit", "oestre-skole"]));
    assert!(own.contains("units/oestre-skole/plan/udstyr.md:"), "{own}");
    assert!(own.contains("ikke gennemgået"), "{own}");
    let sfo = done(ida.binder(&["plan", "--unit", "sfo"]));
    assert!(sfo.contains("Handling: Afhentning i SFO"), "{sfo}");
}

#[test]
fn a_unit_that_does_not_exist_is_answered_with_those_that_do() {
    let mut world = World::new();
    let ida = ida(&mut world);
    let ran = ida.binder(&["plan", "--unit", "vestre-skole"]);
    assert_ne!(ran.code, 0);
    for said in ["vestre-skole", "oestre-skole (Østre Skole)", "--unit"] {
        assert!(ran.talk.contains(said), "{}", ran.talk);
    }
    let ran = ida.binder(&["contacts", "--unit", "østre"]);
    assert_ne!(ran.code, 0);
    assert!(ran.talk.contains("oestre-sfo (Østre SFO)"), "{}", ran.talk);
    let card = ida.binder(&["print", "role", "skoleleder", "--unit", "oestre-sfo"]);
    assert_eq!(card.code, 2, "{}", card.talk);
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    let ran = anna.binder(&["plan", "--unit", "x"]);
    assert_ne!(ran.code, 0);
    assert!(ran.talk.contains("units.yaml"), "{}", ran.talk);
}

#[test]
fn a_unit_has_its_own_contacts_before_the_shared_ones_and_says_whom_it_has_otherwise() {
    let mut world = World::new();
    let ida = ida(&mut world);
    let own = "groups:\n  - id: lokal-krisestab\n    title: \"Krisestab\"\n    people:\n      - { id: skoleleder, role: \"Leder af SFO\", \
               name: \"Bo Krag\", phones: [{ number: \"+4500000056\" }] }\n";
    write(ida, "units/oestre-sfo/contacts.yaml", own);
    let ran = ida.binder(&["contacts", "--unit", "oestre-sfo"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    let first = ran.answer.find("Bo Krag").expect("the unit's own");
    let shared = ran.answer.find("Karen Holt").expect("a shared one");
    assert!(
        first < shared && !ran.answer.contains("Ida Lund"),
        "{}",
        ran.answer
    );
    assert!(
        ran.talk.contains("Ida Lund"),
        "whom it has otherwise: {}",
        ran.talk
    );
    let shared = done(ida.binder(&["contacts"]));
    assert!(
        shared.contains("Ida Lund") && !shared.contains("Bo Krag"),
        "{shared}"
    );
    let print = [
        "print",
        "contacts",
        "--unit",
        "oestre-sfo",
        "--format",
        "txt",
        "-o",
        "../k.txt",
    ];
    done(ida.binder(&print));
    let printed = fs::read_to_string(ida.home().join("k.txt")).expect("the print");
    assert!(printed.contains("Bo Krag"), "{printed}");
    let card = ["print", "card", "--unit", "oestre-sfo", "--format", "txt"];
    done(ida.binder(&[&card[..], &["-o", "../kort.txt"]].concat()));
    let printed = fs::read_to_string(ida.home().join("kort.txt")).expect("the card");
    assert!(
        printed.contains("Bo Krag") && !printed.contains("Ida Lund"),
        "{printed}"
    );
    let call = done(ida.binder(&["call", "skoleleder", "--unit", "oestre-sfo"]));
    assert!(
        call.contains("Bo Krag") && !call.contains("Ida Lund"),
        "{call}"
    );
    let order = done(ida.binder(&["call", "--wide", "--unit", "oestre-sfo"]));
    assert!(
        order.contains("Bo Krag") && order.contains("Rune Bek"),
        "{order}"
    );
    let later = ida.now() + chrono::Duration::days(400);
    ida.set_clock(later);
    let due = ida.binder(&["print", "due"]).answer;
    for anew in ["binder print contacts --unit", "binder print card --unit"] {
        assert!(due.contains(&format!("{anew} oestre-sfo")), "{due}");
    }
    let broken = "groups:\n  - id: x\n   title: y\n";
    fs::write(ida.folder.join("units/oestre-sfo/contacts.yaml"), broken).expect("written");
    let ran = ida.binder(&["plan", "save", "-m", "x"]);
    assert_ne!(ran.code, 0, "a list that cannot be read is not saved");
    let told = format!("{}{}", ran.answer, ran.talk);
    assert!(told.contains("units/oestre-sfo/contacts.yaml"), "{told}");
}

#[test]
fn who_changed_the_shared_plan_since_a_unit_reviewed_its_text_is_told_until_it_is_reviewed_again() {
    let mut world = World::new();
    let ida = ida(&mut world);
    let text = "units/oestre-sfo/plan/afhentning.md";
    done(ida.binder(&["plan", "reviewed", text]));
    assert!(!done(ida.binder(&["plan", "--unit", "sfo"])).contains("er ændret, siden"));
    let later = ida.now() + chrono::Duration::days(3);
    ida.set_clock(later);
    let chapter = ida.folder.join("plan/04-handling.md");
    let shared = fs::read_to_string(&chapter).expect("the chapter");
    write(
        ida,
        "plan/04-handling.md",
        &shared.replace("fysisk mappe", "blå mappe"),
    );
    let day = later.format("%Y-%m-%d").to_string();
    let plan = done(ida.binder(&["plan", "--unit", "sfo"]));
    let plan: Vec<&str> = plan.split_whitespace().collect();
    let plan = plan.join(" ");
    assert!(
        plan.contains("er ændret, siden Østre SFO gennemgik"),
        "{plan}"
    );
    assert!(plan.contains(&format!("Ida Lund {day}")), "{plan}");
    let print = [
        "print", "plan", "--unit", "sfo", "--format", "txt", "-o", "../p.txt",
    ];
    done(ida.binder(&print));
    let printed = fs::read_to_string(ida.home().join("p.txt")).expect("the print");
    assert!(printed.contains("er ændret, siden"), "{printed}");
    let told = json(ida, &["plan", "--unit", "sfo"]);
    assert_eq!(told["unit"]["texts"][0]["changes"][0]["by"], "Ida Lund");
    ida.set_clock(later + chrono::Duration::days(1));
    done(ida.binder(&["plan", "reviewed", text]));
    assert!(!done(ida.binder(&["plan", "--unit", "sfo"])).contains("er ændret, siden"));
}

#[test]
fn a_text_of_a_section_that_was_renamed_is_shown_at_the_end_and_found_by_check() {
    let mut world = World::new();
    let ida = ida(&mut world);
    let chapter = ida.folder.join("plan/06-bemanding-og-udstyr.md");
    let shared = fs::read_to_string(&chapter).expect("the chapter");
    let renamed = shared.replace("## Udstyr", "## Udstyret");
    write(ida, "plan/06-bemanding-og-udstyr.md", &renamed);
    let plan = done(ida.binder(&["plan", "--unit", "oestre-skole"]));
    assert!(plan.contains("Hedder det nu Udstyret?"), "{plan}");
    assert!(
        plan.contains("Kassen ved personaleindgangen"),
        "never dropped"
    );
    assert!(
        plan.contains("Ladt telefon og powerbank"),
        "nor put over another section"
    );
    let own = "---\nreplaces: \"Udstyret\"\nreviewed: 2026-01-01\n---\n# Nyt\n\nNyt.\n";
    write(ida, "units/oestre-skole/plan/a.md", own);
    write(ida, "units/oestre-skole/plan/b.md", own);
    write(
        ida,
        "units/glemt/plan/a.md",
        "---\nreviewed: 2026-01-01\n---\n# Eget\n\nEget.\n",
    );
    let report = ida.binder(&["check", "--json"]);
    let report: Value = serde_json::from_str(&report.answer).expect("JSON");
    let flaws = report["flaws"].as_array().expect("flaws").iter();
    let flaws = flaws.filter(|flaw| flaw["code"] == "D32");
    let paths: Vec<&str> = flaws.filter_map(|flaw| flaw["path"].as_str()).collect();
    let of_school = ["a", "b", "udstyr"].map(|it| format!("units/oestre-skole/plan/{it}.md"));
    for path in of_school.iter().map(String::as_str).chain(["units.yaml"]) {
        assert!(paths.contains(&path), "{path}: {paths:?}");
    }
    let glemt = done(ida.binder(&["plan", "--unit", "glemt"]));
    assert!(
        glemt.contains("Eget (glemt)"),
        "a folder without a record is read: {glemt}"
    );
    let all = done(ida.binder(&["export", "md", "../ud"]));
    drop(all);
    let exported = exported(&ida.home().join("ud"));
    assert!(
        exported.contains("Kassen ved personaleindgangen"),
        "an export has every unit's"
    );
}

/// All text below a folder.
fn exported(folder: &std::path::Path) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            text += &exported(&path);
        } else {
            text += &fs::read_to_string(&path).unwrap_or_default();
        }
    }
    text
}

#[test]
fn the_fixed_headings_of_a_plan_are_looked_for_in_their_order() {
    let mut world = World::new();
    let ida = ida(&mut world);
    let missing = |ida: &mut Person| -> Vec<Value> {
        let report = ida.binder(&["check", "--json"]);
        let report: Value = serde_json::from_str(&report.answer).expect("JSON");
        let flaws = report["flaws"].as_array().expect("flaws").iter();
        flaws
            .filter(|flaw| flaw["code"] == "D31")
            .cloned()
            .collect()
    };
    assert_eq!(missing(ida), Vec::<Value>::new());
    let chapter = ida.folder.join("plan/04-handling.md");
    let text = fs::read_to_string(&chapter).expect("the chapter");
    write(
        ida,
        "plan/04-handling.md",
        &text.replace("Handling", "Handlinger"),
    );
    assert_eq!(missing(ida).len(), 1);
    write(ida, "plan/00-handling.md", &text);
    let found = missing(ida);
    assert_eq!(found.len(), 1, "it stands before the first: {found:?}");
}

#[test]
fn what_a_stranger_writes_for_a_unit_waits_until_a_member_says_yes() {
    let mut world = World::new();
    let ida = ida(&mut world);
    let text = "---\nreplaces: \"Alarmering\"\n---\n# Ring ikke\n\nRing ikke til nogen.\n";
    let folder = ida.folder.clone();
    fs::create_dir_all(folder.join("units/oestre-skole/plan")).expect("made");
    fs::write(folder.join("units/oestre-skole/plan/alarm.md"), text).expect("written");
    let git = |args: &[&str]| {
        let mut git = std::process::Command::new("git");
        let ran = git.args(args).current_dir(&folder).output().expect("git");
        assert!(ran.status.success(), "{args:?}: {ran:?}");
    };
    git(&["add", "units"]);
    let name = ["-c", "user.name=Ukendt", "-c", "user.email=u@skole.example"];
    let commit = ["-c", "commit.gpgsign=false", "commit", "-qm", "x"];
    git(&[&name[..], &commit].concat());
    let ran = ida.binder(&["plan", "--unit", "oestre-skole"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    assert!(
        !ran.answer.contains("Ring ikke til nogen"),
        "{}",
        ran.answer
    );
    assert!(
        ran.answer.contains("00 00 00 33"),
        "the shared section stands"
    );
    let told = format!("{}{}", ran.answer, ran.talk);
    assert!(
        told.contains("units/oestre-skole/plan/alarm.md"),
        "it is told: {told}"
    );
}
