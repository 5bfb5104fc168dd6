//! Call order and next task at night, by the numbers that answer.

use crate::night::{alone, clock, in_a_line, told};
use crate::who_holds::{anna_and_bo, json, typed};
use crate::world::{Person, World};

fn david(world: &mut World) -> &mut Person {
    let david = alone(world, "david", "David Sjölin", "2026-11-28T22:10:00");
    told(david, &["incident", "open", "Ladok nere"]);
    david
}

#[test]
fn next_shows_whom_the_task_concerns_and_never_the_one_who_is_to_ring() {
    let mut world = World::new();
    let david = david(&mut world);
    let next = json(david, &["next"]);
    assert_eq!(next["next"][0]["id"], "driftansvarig-ringer");
    assert_eq!(next["reach"]["name"], "Alma Nordin");
    assert_eq!(next["reach"]["address"], "070-174 06 05");
    told(david, &["call-result", "alma", "phone", "no-answer"]);
    assert_eq!(json(david, &["next"])["reach"]["name"], "Bo Östlund");
}

#[test]
fn nobody_is_told_to_ring_themselves() {
    let mut world = World::new();
    let alma = alone(&mut world, "alma", "Alma Nordin", "2026-11-28T22:10:00");
    told(alma, &["incident", "open", "Ladok nere"]);
    let next = json(alma, &["next"]);
    assert_ne!(next["reach"]["name"], "Alma Nordin");
    let calls = json(alma, &["call"]);
    let mut ids = calls["calls"]
        .as_array()
        .expect("calls")
        .iter()
        .map(|it| &it["id"]);
    assert!(ids.all(|id| id != "konsortiechef"), "{calls}");
    told(alma, &["convene", "--at", "23:15"]);
    let sheet = json(alma, &["convene"]);
    let mut people = sheet["people"].as_array().expect("people").iter();
    assert!(people.all(|it| it["person"] != "konsortiechef"), "{sheet}");
}

#[test]
fn who_was_tried_is_remembered_also_before_anybody_is_called_together() {
    let mut world = World::new();
    let david = david(&mut world);
    told(david, &["call-result", "alma", "phone", "no-answer"]);
    let call = told(david, &["call", "--wide"]);
    assert!(call.contains("Ring nu: Bo Östlund"), "{call}");
    assert!(call.contains("22:10 telefon: inget svar"), "{call}");
    told(david, &["convene", "--at", "23:15"]);
    let sheet = json(david, &["convene"]);
    assert_eq!(sheet["people"][0]["attempts"][0]["result"], "no-answer");
}

#[test]
fn a_channel_whose_system_is_down_is_closed_everywhere() {
    let mut world = World::new();
    let david = david(&mut world);
    told(david, &["systems", "set", "slack", "down"]);
    let sheet = told(david, &["convene", "--at", "23:15"]);
    assert!(
        sheet.contains("Slack är stängd: Slack ligger nere."),
        "{sheet}"
    );
    let people = json(david, &["convene"]);
    assert_eq!(people["people"][0]["next"], "phone");
    let after = told(david, &["call-result", "alma", "phone", "no-answer"]);
    assert!(after.contains("070-174 06 05"), "{after}");
    let call = json(david, &["call"]);
    let mut ways = call["calls"]
        .as_array()
        .expect("calls")
        .iter()
        .map(|it| &it["by"]);
    assert!(
        ways.all(|by| !by.as_array().is_some_and(|by| by.contains(&"slack".into()))),
        "{call}"
    );
    let duty = told(david, &["duty"]);
    assert!(duty.contains("[stängd, Slack är nere]"), "{duty}");
}

#[test]
fn a_late_promise_comes_before_everything() {
    let mut world = World::new();
    let david = david(&mut world);
    let text = "Ladok är nere. Nästa besked kl 23.";
    let words = [
        "inform",
        "larosaten",
        "--text",
        text,
        "--channel",
        "driftmeddelande",
    ];
    told(david, &[&words[..], &["--next", "23:00"]].concat());
    clock(david, "2026-11-28T23:02:00");
    let next = json(david, &["next"]);
    assert_eq!(next["next"][0]["kind"], "promise");
    assert_eq!(next["next"][0]["overdue"], true);
}

#[test]
fn a_binder_that_rested_for_days_says_nothing_of_its_clock() {
    let mut world = World::new();
    let alma = alone(&mut world, "alma", "Alma Nordin", "2026-11-20T14:02:00");
    clock(alma, "2026-11-28T22:10:00");
    let opened = told(alma, &["incident", "open", "Ladok nere"]);
    assert!(!opened.contains("Datorns klocka"), "{opened}");
    clock(alma, "2026-12-05T22:10:00");
    let later = told(alma, &["log", "add", "Återställt"]);
    assert!(!later.contains("Datorns klocka"), "{later}");
}

#[test]
fn guests_who_wait_to_be_let_in_are_in_the_status() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    let hub = world.hub().display().to_string();
    let cia = world.person("cia");
    typed(
        cia,
        &[
            "join",
            &hub,
            "parm",
            "--as",
            "cia",
            "--person",
            "Cecilia Åkerman",
        ],
    );
    cia.folder.push("parm");
    typed(cia, &["sync"]);
    let anna = world.person("anna");
    typed(anna, &["sync"]);
    let status = json(anna, &["status"]);
    let mut findings = status["findings"].as_array().expect("findings").iter();
    let guests = findings.find(|it| it["kind"] == "guests").expect("guests");
    assert_eq!(guests["command"], "binder member add cia");
    assert!(
        guests["text"]
            .as_str()
            .is_some_and(|it| it.contains("Cecilia Åkerman"))
    );
    let let_in = told(anna, &["member", "add", "cia"]);
    assert!(
        let_in.contains("Nyckelns siffror") || let_in.contains("siffror"),
        "{let_in}"
    );
}

#[test]
fn standing_down_tells_what_still_runs_and_what_is_down() {
    let mut world = World::new();
    let david = david(&mut world);
    told(david, &["routine", "start", "reserv-logg"]);
    told(david, &["systems", "set", "ladokkonsortiet-se", "down"]);
    for what in ["routines", "normal"] {
        let ended = told(david, &["incident", "stand-down", what, "--why", "åter"]);
        assert!(ended.contains("binder routine end reserv-logg"), "{ended}");
        assert!(ended.contains("ladokkonsortiet.se"), "{ended}");
    }
}

#[test]
fn a_directive_keeps_its_name_whatever_other_copies_write_and_its_recall_says_which_it_was() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    for who in ["anna", "bo"] {
        typed(world.person(who), &["incident", "open", "Ladok nere"]);
    }
    let give = |person: &mut Person, text: &str| {
        let given = json(person, &["directive", "add", text, "--why", "driften står"]);
        given["id"].as_str().expect("an id").to_owned()
    };
    let of_anna = give(world.person("anna"), "Intyg för hand");
    let of_bo = give(world.person("bo"), "Ring i stället");
    for who in ["anna", "bo", "anna"] {
        typed(world.person(who), &["sync"]);
    }
    let anna = world.person("anna");
    let recalled = told(anna, &["directive", "recall", &of_anna]);
    assert!(
        recalled.contains("Återkallad: Intyg för hand"),
        "{recalled}"
    );
    let list = json(anna, &["directive"]);
    let open = |id: &str| {
        let all = list["directives"].as_array().expect("directives").iter();
        all.filter(|it| it["id"] == id)
            .map(|it| it["open"] == true)
            .next()
    };
    assert_eq!((open(&of_anna), open(&of_bo)), (Some(false), Some(true)));
}

#[test]
fn a_decision_is_called_by_its_id_on_the_screen() {
    let mut world = World::new();
    let david = david(&mut world);
    let decided = json(
        david,
        &[
            "log",
            "decide",
            "Vi väntar",
            "--why",
            "Kopian är inte provad",
        ],
    );
    let id = decided["id"].as_str().expect("an id").to_owned();
    let shown = told(david, &["log", "--decisions"]);
    assert!(
        shown.contains(&id) && !shown.contains("Beslut 1"),
        "{shown}"
    );
    let brief = told(david, &["brief"]);
    assert!(
        brief.contains(&format!("Beslut {id}: Vi väntar")),
        "{brief}"
    );
}

#[test]
fn the_names_of_those_present_stand_in_the_row() {
    let mut world = World::new();
    let david = david(&mut world);
    told(david, &["meeting", "start", "--present", "alma,bo"]);
    told(
        david,
        &["systems", "reorder", "confluence", "zoom", "--why", "möten"],
    );
    let log = told(david, &["log", "--format", "md"]);
    assert!(
        log.contains("Mötet öppnas (närvarande: Alma Nordin, Bo Östlund)"),
        "{log}"
    );
    assert!(
        log.contains("Ny återställningsordning: Confluence, Zoom"),
        "{log}"
    );
}

#[test]
fn what_an_act_fulfils_is_done_by_it_with_its_id() {
    let mut world = World::new();
    let david = david(&mut world);
    let done = |person: &mut Person, id: &str| {
        let read = json(person, &["duty"]);
        let mut all = read["duties"].as_array().expect("duties").iter();
        let one = all.find(|it| it["id"] == id).expect("the duty");
        one["done"][0]["id"].clone()
    };
    assert_eq!(
        done(david, "eskalera-kommitten"),
        "david-1",
        "he is of the committee"
    );
    assert_eq!(done(david, "driftansvarig-ringer"), serde_json::Value::Null);
    let rung = json(david, &["call-result", "alma", "phone", "reached"]);
    assert_eq!(done(david, "driftansvarig-ringer"), rung["id"]);
    let text = "Ladok är nere. Vi återkommer.";
    told(
        david,
        &[
            "inform",
            "medarbetare",
            "--text",
            text,
            "--channel",
            "medarbetarlista",
        ],
    );
    let open = told(david, &["log", "--open"]);
    assert!(!open.contains("Informera internt först"), "{open}");
}

#[test]
fn calling_the_committee_together_tells_it_of_the_incident() {
    let mut world = World::new();
    let anna = alone(&mut world, "anna", "Anna Ek", "2026-11-28T22:10:00");
    told(anna, &["incident", "open", "Ladok nere"]);
    assert!(told(anna, &["next"]).contains("Berätta genast för någon i kriskommittén"));
    told(anna, &["convene", "--at", "23:15"]);
    let next = told(anna, &["next"]);
    assert!(
        !next.contains("Berätta genast för någon i kriskommittén"),
        "{next}"
    );
}

#[test]
fn a_name_that_nobody_has_is_written_and_told() {
    let mut world = World::new();
    let david = david(&mut world);
    for line in [
        &["role", "assign", "loggförare", "xyz"][..],
        &["role", "handover", "loggförare", "xyz"],
        &["call-result", "xyz", "phone", "reached"],
        &["log", "add", "Ring ITS", "--owner", "xyz"],
    ] {
        let said = in_a_line(&david.binder(line));
        assert!(
            said.contains("xyz finns inte i kontaktlistan"),
            "{line:?}: {said}"
        );
    }
}
