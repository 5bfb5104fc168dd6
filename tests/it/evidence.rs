//! `binder verify`: reports for an inquiry.

use chrono::Duration;

use crate::attacks::thief::Thief;
use crate::who_holds::{anna_and_bo, json, typed};
use crate::world::World;

/// Anna and Bo write in turns, each having what the other wrote.
fn in_turns(world: &mut World) {
    anna_and_bo(world);
    typed(world.person("anna"), &["incident", "open", "Nätavbrott"]);
    for minute in [5, 12, 20, 31] {
        for who in ["anna", "bo"] {
            let person = world.person(who);
            let noon = "2026-11-20T11:00:00Z".parse::<chrono::DateTime<chrono::Utc>>();
            person.set_clock(noon.expect("noon") + Duration::minutes(minute));
            typed(person, &["sync"]);
            typed(
                person,
                &["log", "add", &format!("{who} efter {minute} minuter")],
            );
            typed(person, &["sync"]);
        }
    }
}

/// What is shown, on one line.
fn told(world: &mut World, who: &str, words: &[&str]) -> String {
    let ran = world.person(who).binder(words);
    ran.answer.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_binder_that_nobody_touched_holds_and_each_entry_has_its_window() {
    let mut world = World::new();
    in_turns(&mut world);
    let anna = world.person("anna");
    let report = json(anna, &["verify"]);
    assert_eq!(report["verdict"], "holds");
    assert_eq!(report["compared"], true);
    assert_eq!(report["faults"], serde_json::json!([]));
    let checked = &report["checked"];
    assert_eq!(checked["signatures"], checked["commits"]);
    let entries = report["entries"].as_array().expect("a list");
    assert_eq!(checked["entries"], entries.len());
    let row = entries
        .iter()
        .find(|it| it["id"] == "bo-2" && it["log"] != "journal");
    let row = row.expect("the entry");
    assert_eq!(row["noted"], "2026-11-20T12:12:00+01:00");
    assert_eq!(row["not_before"]["entry"], "anna-4");
    assert_eq!(row["not_before"]["time"], "2026-11-20T12:12:00+01:00");
    assert_eq!(row["not_after"]["writer"], "anna");
    assert_eq!(row["not_after"]["time"], "2026-11-20T12:20:00+01:00");
    let said = told(&mut world, "anna", &["verify"]);
    assert!(
        said.starts_with("Loggen håller. Alla 12 anteckningar är signerade"),
        "{said}"
    );
    let log = "2026-11-20-natavbrott";
    let said = told(
        &mut world,
        "anna",
        &["verify", "--incident", log, "--plain"],
    );
    let window = "Anteckning: bo-2 Noterad: 12:12 Tidigast: 12:12 Anna Ek (anna-4) \
                  Senast: 12:20 Anna Ek (anna)";
    assert!(said.contains(window), "{said}");
    let last = "Anteckning: anna-6 Noterad: 12:31 Tidigast: 12:20 Bo Östlund (bo-3) \
                Senast: ingen annan har den än";
    assert!(said.contains(last), "{said}");
}

#[test]
fn only_what_is_newer_is_checked_where_somebody_asks_for_that() {
    let mut world = World::new();
    in_turns(&mut world);
    let anna = world.person("anna");
    let all = json(anna, &["verify"])["checked"]["signatures"].as_u64();
    let since = json(anna, &["verify", "--since", "copies/bo"]);
    assert_eq!(since["verdict"], "holds");
    assert!(since["checked"]["signatures"].as_u64() < all, "{since:#}");
    assert_eq!(since["entries"].as_array().map(Vec::len), Some(1));
    let ran = anna.binder(&["verify", "--since", "i går"]);
    assert_eq!(ran.code, 2, "{}{}", ran.answer, ran.talk);
}

/// Bo, whose clock is set, takes in what Anna wrote and writes.
fn bo_writes_at(world: &mut World, time: &str, event: &str) {
    let bo = world.person("bo");
    bo.set_clock(time.parse().expect("a time"));
    typed(bo, &["sync"]);
    typed(bo, &["log", "add", event]);
    typed(bo, &["sync"]);
}

#[test]
fn an_entry_dated_before_what_it_builds_on_is_named_with_the_witness() {
    let mut world = World::new();
    in_turns(&mut world);
    bo_writes_at(&mut world, "2026-11-20T12:05:00+01:00", "Jag ringde genast");
    let anna = world.person("anna");
    typed(anna, &["sync"]);
    let ran = anna.binder(&["verify", "--json"]);
    assert_eq!(ran.code, 5, "{}", ran.answer);
    let report: serde_json::Value = serde_json::from_str(&ran.answer).expect("a document");
    assert_eq!(report["verdict"], "contradicted");
    let fault = &report["faults"][0];
    assert_eq!(fault["kind"], "backdated");
    assert_eq!(fault["entries"], serde_json::json!(["bo-5"]));
    assert_eq!(fault["witness"]["entry"], "anna-6");
    assert_eq!(fault["seconds"], 26 * 60);
    let said = told(&mut world, "anna", &["verify"]);
    for part in [
        "Inget är ändrat eller borttaget, men en noterad tid stämmer inte med det som andra",
        "Bo Östlund (bo) daterade bo-5 till 12:05, men den bygger på Anna Ek (anna-6) från 12:31.",
        "Det är 26 min för tidigt",
        "Klockan hos Bo Östlund (bo) ställdes tillbaka",
    ] {
        assert!(said.contains(part), "{said}");
    }
}

#[test]
fn a_clock_that_was_always_slow_is_told_and_breaks_nothing() {
    let mut world = World::new();
    let bo = world.person("bo");
    bo.set_clock(bo.now() - Duration::minutes(25));
    anna_and_bo(&mut world);
    typed(world.person("anna"), &["incident", "open", "Nätavbrott"]);
    for minute in [30, 40, 50] {
        let noon: chrono::DateTime<chrono::Utc> = "2026-11-20T11:00:00Z".parse().expect("noon");
        for (who, slow) in [("anna", 0), ("bo", 25)] {
            let person = world.person(who);
            person.set_clock(noon + Duration::minutes(minute - slow));
            typed(person, &["sync"]);
            typed(person, &["log", "add", "något hände"]);
            typed(person, &["sync"]);
        }
    }
    let report = json(world.person("bo"), &["verify"]);
    assert_eq!(report["verdict"], "holds", "{report:#}");
    let said = told(&mut world, "bo", &["verify"]);
    let slow = "Klockan hos Bo Östlund (bo) gick 25 min efter den hos Anna Ek (anna).";
    assert!(said.contains(slow), "{said}");
}

/// Somebody who has a file and nothing else.
fn examined(world: &mut World, file: &str) -> (serde_json::Value, u8) {
    let ran = world
        .person("jurist")
        .binder(&["verify", "--log", file, "--json"]);
    let report = serde_json::from_str(&ran.answer).unwrap_or(serde_json::Value::Null);
    (report, ran.code)
}

/// A file in the stick, changed.
fn changed(world: &World, text: &str, change: impl Fn(&str) -> String) -> String {
    let place = world.stick().join("andrad.txt");
    std::fs::write(&place, change(text)).expect("a file");
    place.display().to_string()
}

#[test]
fn a_bundle_is_checked_by_whoever_has_the_file_alone() {
    let mut world = World::new();
    in_turns(&mut world);
    let file = world.stick().join("parm.bundle").display().to_string();
    let anna = world.person("anna");
    typed(anna, &["bundle", "write", &file]);
    let own = json(anna, &["verify"]);
    let (report, code) = examined(&mut world, &file);
    assert_eq!(
        (&report["verdict"], code),
        (&"holds".into(), 0),
        "{report:#}"
    );
    for key in ["introduction", "checked", "writers", "entries"] {
        assert_eq!(report[key], own[key], "{key}");
    }
    let mut bytes = std::fs::read(&file).expect("the file");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&file, bytes).expect("the file");
    assert_eq!(examined(&mut world, &file).1, 5, "one byte is another");
    assert_eq!(examined(&mut world, "borta.bundle").1, 1);
}

#[test]
fn an_exported_log_proves_itself_and_every_change_of_it_is_named() {
    let mut world = World::new();
    in_turns(&mut world);
    let anna = world.person("anna");
    let text = typed(anna, &["log", "--format", "evidence"]);
    assert!(
        text.contains("event: \"bo efter 12 minuter\""),
        "it can be read"
    );
    let own = json(anna, &["verify", "--incident", "2026-11-20-natavbrott"]);
    let file = changed(&world, &text, str::to_owned);
    let (report, code) = examined(&mut world, &file);
    assert_eq!(
        (&report["verdict"], code),
        (&"holds".into(), 0),
        "{report:#}"
    );
    assert_eq!(report["entries"], own["entries"], "the same windows");
    assert_eq!(report["introduction"], own["introduction"]);

    let of_kind = |report: &serde_json::Value| -> Vec<serde_json::Value> {
        let faults = report["faults"].as_array().expect("a list").iter();
        let signed = faults.filter(|fault| fault["kind"] == "not-as-signed");
        signed.cloned().collect()
    };
    let byte = changed(&world, &text, |text| {
        text.replace("\"bo efter 12", "\"bo efter 13")
    });
    let (report, code) = examined(&mut world, &byte);
    assert_eq!(
        (&report["verdict"], code),
        (&"broken".into(), 5),
        "{report:#}"
    );
    let named = of_kind(&report);
    assert_eq!(named.len(), 1, "{report:#}");
    assert_eq!(named[0]["writer"], "bo");
    assert_eq!(named[0]["entries"], serde_json::json!(["bo-2"]));

    let row = |text: &str, id: &str| -> (usize, usize) {
        let page = text.find("/2026-11-20-natavbrott/0001.yaml\n---\nid: \"bo-1\"");
        let page = page.expect("bo's page");
        let from = page
            + text[page..]
                .find(&format!("---\nid: \"{id}\""))
                .expect("a row");
        (
            from,
            from + 4 + text[from + 4..].find("---\n").expect("the next"),
        )
    };
    let length_kept = |text: &str, without: (usize, usize)| {
        let (from, to) = without;
        // Whoever takes a row out has to say another length.
        let head = text[..from].rfind("\npage ").expect("a page") + 1;
        let end = head + text[head..].find('\n').expect("a line");
        let mut words: Vec<String> = text[head..end].split(' ').map(str::to_owned).collect();
        let length: usize = words[2].parse().expect("a length");
        words[2] = (length - (to - from)).to_string();
        format!(
            "{}{}{}{}",
            &text[..head],
            words.join(" "),
            &text[end..from],
            &text[to..]
        )
    };
    let gone = changed(&world, &text, |text| length_kept(text, row(text, "bo-2")));
    let (report, code) = examined(&mut world, &gone);
    assert_eq!(
        (&report["verdict"], code),
        (&"broken".into(), 5),
        "a row is gone"
    );
    assert_eq!(of_kind(&report)[0]["entries"], serde_json::json!(["bo-1"]));

    let swapped = changed(&world, &text, |text| {
        let (first, second) = (row(text, "bo-1"), row(text, "bo-2"));
        let (one, two) = (&text[first.0..first.1], &text[second.0..second.1]);
        format!("{}{two}{one}{}", &text[..first.0], &text[second.1..])
    });
    let (report, code) = examined(&mut world, &swapped);
    assert_eq!(
        (&report["verdict"], code),
        (&"broken".into(), 5),
        "rows in another order"
    );
    assert_eq!(of_kind(&report).len(), 1);

    let short = changed(&world, &text, |text| text[..text.len() / 2].to_owned());
    assert_eq!(examined(&mut world, &short).1, 5, "half of it");
    let nothing = changed(&world, &text, |_| "binder".to_owned());
    assert_eq!(examined(&mut world, &nothing).1, 1, "no such file");
}

#[test]
fn a_commit_that_names_an_entry_it_does_not_hold_books_no_place_in_an_exported_log() {
    let mut world = World::new();
    in_turns(&mut world);
    let hub = git2::Repository::open(world.hub()).expect("the hub");
    let before = hub.refname_to_id("refs/heads/copies/bo").expect("bo");
    let thief = Thief::with_computer_of(&mut world, "bo");
    let booked = "\n\nbo-5 12:32 bokad\n\nBinder-Log: 2026-11-20-natavbrott\nBinder-Entry: bo-5\n";
    let booked = thief.commit_changed(&[before], thief.tree(before, &[]), |text| {
        text.replacen("\n\nx", booked, 1)
    });
    hub.reference("refs/heads/copies/bo", booked, true, "booked")
        .expect("it moves");
    for (who, minute) in [("anna", 40), ("bo", 100), ("anna", 105)] {
        let person = world.person(who);
        let noon = "2026-11-20T11:00:00Z".parse::<chrono::DateTime<chrono::Utc>>();
        person.set_clock(noon.expect("noon") + Duration::minutes(minute));
        typed(person, &["sync"]);
        typed(person, &["log", "add", &format!("{who} efter {minute}")]);
        typed(person, &["sync"]);
    }
    let anna = world.person("anna");
    let own = json(anna, &["verify", "--incident", "2026-11-20-natavbrott"]);
    let text = typed(anna, &["log", "--format", "evidence"]);
    let file = changed(&world, &text, str::to_owned);
    let (report, _) = examined(&mut world, &file);
    assert_eq!(report["entries"], own["entries"], "the same windows");
}

#[test]
fn the_head_of_an_exported_log_says_what_was_signed() {
    let mut world = World::new();
    in_turns(&mut world);
    let text = typed(world.person("anna"), &["log", "--format", "evidence"]);
    for (from, to) in [
        ("\nzone Europe/Stockholm\n", "\nzone Pacific/Kiritimati\n"),
        ("\nlog 2026-11-20-natavbrott\n", "\nlog 2026-11-20-brand\n"),
    ] {
        let file = changed(&world, &text, |text| text.replacen(from, to, 1));
        let (report, code) = examined(&mut world, &file);
        assert_eq!(code, 5, "{report:#}");
        let faults = report["faults"].as_array().expect("a list");
        let place = faults.iter().find(|it| it["kind"] == "not-as-signed");
        let place = place.expect("the fault")["place"].as_str();
        assert_eq!(place, Some(to.trim()));
    }
    // Cut behind its head.
    let file = changed(&world, &text, |text| {
        let end = text.find("\ncommit ").expect("a commit");
        text[..end].to_owned()
    });
    let ran = world.person("anna").binder(&["verify", "--log", &file]);
    assert_eq!(ran.code, 5, "{}", ran.talk);
    assert!(
        ran.talk.contains("saknar en signerad början"),
        "{}",
        ran.talk
    );
    // Folders of a commit taken out.
    let tree = text.find("\ntree ").expect("a folder") + 1;
    let next = tree + text[tree..].find("\n\n").expect("the next") + 1;
    let file = changed(&world, &text, |text| {
        format!("{}{}", &text[..tree], &text[next + 1..])
    });
    assert_eq!(examined(&mut world, &file).1, 5);
    // As a program before wrote it.
    let older = changed(&world, &text, |text| {
        text.replacen("binder-evidence: 2", "binder-evidence: 1", 1)
    });
    let (report, code) = examined(&mut world, &older);
    assert_eq!(code, 0, "{report:#}");
    let faults = report["faults"].as_array().expect("a list");
    assert!(
        faults.iter().any(|it| it["kind"] == "named-only"),
        "{report:#}"
    );
}

#[test]
fn what_was_checked_before_is_said_to_be_and_is_checked_anew_when_anything_is_added() {
    let mut world = World::new();
    in_turns(&mut world);
    let first = told(&mut world, "anna", &["verify"]);
    assert!(!first.contains("kontrollerades redan här"), "{first}");
    let second = told(&mut world, "anna", &["verify"]);
    assert!(
        second.contains("kontrollerades redan här 12:31, och inget har tillkommit"),
        "{second}"
    );
    let again = told(&mut world, "anna", &["verify", "--again"]);
    assert_eq!(again, first);
    typed(world.person("anna"), &["log", "add", "en till"]);
    let anew = told(&mut world, "anna", &["verify"]);
    assert!(
        anew.contains("13 anteckningar") && !anew.contains("kontrollerades redan här"),
        "{anew}"
    );
}

#[test]
fn the_result_can_be_handed_to_whoever_judges_it_as_a_pdf_of_two_sheets_at_most() {
    let mut world = World::new();
    in_turns(&mut world);
    let anna = world.person("anna");
    let ran = anna.binder(&["verify", "--report", "../granskning.pdf"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.talk.contains("granskning.pdf"), "{ran:?}");
    let pdf = std::fs::read(anna.folder.join("../granskning.pdf")).expect("a file");
    assert!(pdf.starts_with(b"%PDF-"));
    let text = String::from_utf8_lossy(&pdf);
    assert!(
        (1..=2).contains(&text.matches("/Type/Page/").count()),
        "sheets"
    );
    let inside = anna.binder(&["verify", "--report", "granskning.pdf"]);
    assert_eq!(inside.code, 1, "a binder holds no reports: {inside:?}");
    let part = anna.binder(&["verify", "--since", "HEAD", "--report", "del.pdf"]);
    assert_eq!(part.code, 2, "of a part there is no report: {part:?}");
}
