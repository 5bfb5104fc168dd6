//! Closing an incident: never by accident; what is owed outlives it.

use crate::night::{alone, answered, clock, in_a_line, told};
use crate::who_holds::json;
use crate::world::{Person, World};

const LADOK: &str = "2026-11-28-ladok-nere";

fn night(world: &mut World) -> &mut Person {
    let alma = alone(world, "alma", "Alma Nordin", "2026-11-28T22:10:00");
    told(alma, &["incident", "open", "Ladok nere"]);
    alma
}

#[test]
fn closing_names_the_incident_and_what_is_open_and_asks() {
    let mut world = World::new();
    let alma = night(&mut world);
    let asked = answered(alma, &["incident", "close"], "nej\n");
    assert_eq!(asked.code, 0, "{}", asked.talk);
    assert!(asked.answer.lines().count() <= 15, "{}", asked.answer);
    assert!(asked.answer.contains("Ladok nere"), "{}", asked.answer);
    assert!(asked.talk.contains("Avsluta Ladok nere?"), "{}", asked.talk);
    assert!(asked.talk.contains("är inte avslutad"), "{}", asked.talk);
    assert_eq!(
        json(alma, &["incident", "show"])["incident"]["state"],
        "open"
    );
    let closed = answered(alma, &["incident", "close"], "ja\n");
    assert_eq!(closed.code, 0, "{}", closed.talk);
    let shown = json(alma, &["incident", "show", LADOK]);
    assert_eq!(shown["incident"]["state"], "closed");
}

#[test]
fn without_a_terminal_nothing_is_closed_until_the_incident_is_named_and_yes_is_typed() {
    let mut world = World::new();
    let alma = night(&mut world);
    for words in [
        &["incident", "close", "--why", "Allt är i drift"][..],
        &["incident", "close", "--yes", "--why", "Allt är i drift"],
        &["incident", "close", LADOK, "--why", "Allt är i drift"],
    ] {
        let refused = alma.binder(words);
        assert_eq!(refused.code, 2, "{}", refused.talk);
        let command = "binder incident close 2026-11-28-ladok-nere --yes --why 'Allt är i drift'";
        assert!(refused.talk.contains(command), "{}", refused.talk);
        let kept = alma.folder.join(".git/binder/refused");
        assert!(!kept.exists(), "a question is no text that was refused");
    }
    assert_eq!(
        json(alma, &["incident", "show"])["incident"]["state"],
        "open"
    );
}

#[test]
fn what_was_closed_by_mistake_is_opened_again_by_one_command() {
    let mut world = World::new();
    let alma = night(&mut world);
    told(alma, &["incident", "close", LADOK, "--yes"]);
    let journal = told(alma, &["log", "add", "Inloggningen svarar inte igen"]);
    assert!(journal.contains("raden står i journalen"), "{journal}");
    assert!(journal.contains("Ladok nere"), "{journal}");
    let reopened = told(alma, &["incident", "reopen", "--why", "för tidigt"]);
    assert!(reopened.contains("Ladok nere"), "{reopened}");
    assert_eq!(json(alma, &["log", "add", "Åter"])["log"], LADOK);
    let again = alma.binder(&["incident", "reopen", LADOK]);
    assert_eq!(again.code, 1);
    assert!(again.talk.contains("Ladok nere är öppen"), "{}", again.talk);
}

#[test]
fn a_legal_clock_outlives_the_close_and_stands_first_until_it_is_done() {
    let mut world = World::new();
    let alma = night(&mut world);
    let why = ["--why", "kontaktlistan låg öppen"];
    told(
        alma,
        &[&["clock", "start", "personal-data"], &why[..]].concat(),
    );
    told(alma, &["incident", "close", LADOK, "--yes"]);
    for time in [
        "2026-11-29T09:00:00",
        "2026-12-03T00:10:00",
        "2028-01-10T09:00:00",
    ] {
        clock(alma, time);
        for words in [&["status"][..], &[], &["next"], &["clock"], &["duty"]] {
            let shown = told(alma, words);
            assert!(
                shown.contains("Anmäl personuppgiftsincidenten"),
                "{words:?}: {shown}"
            );
        }
        let status = told(alma, &["status"]);
        let owed = status.find("Anmäl personuppgiftsincidenten");
        assert!(owed < status.find("Behöver åtgärdas"), "{status}");
        assert!(status.contains(&format!("--incident {LADOK}")), "{status}");
        let check = alma.binder(&["status", "--check"]);
        assert_eq!(check.code, 4, "{}", check.answer);
    }
    told(alma, &["duty", "done", "gdpr-33-1", "anmält, ärende 4711"]);
    let next = json(alma, &["next"]);
    let left = next["after_closing"][0]["next"].as_array().expect("tasks");
    assert!(
        left.iter().all(|task| task["id"] != "gdpr-33-1"),
        "{left:?}"
    );
}

#[test]
fn beside_an_open_incident_the_duties_of_a_closed_one_are_first_and_done_where_they_belong() {
    let mut world = World::new();
    let alma = night(&mut world);
    told(alma, &["incident", "close", LADOK, "--yes"]);
    clock(alma, "2026-12-05T09:00:00");
    told(alma, &["incident", "open", "Brand i hall 2"]);
    for words in [&["next"][..], &["status"], &["duty"], &["clock"]] {
        let shown = told(alma, words);
        let owed = shown.find("Slutrapport per mejl");
        assert!(owed.is_some(), "{words:?}: {shown}");
        assert!(
            owed < shown.find("Ring konsortiechefen").or(Some(usize::MAX)),
            "{words:?}: {shown}"
        );
    }
    let done = json(alma, &["duty", "done", "slutrapport", "--part", "email"]);
    assert_eq!(done["log"], LADOK);
}

#[test]
fn what_is_written_is_told_with_the_title_as_soon_as_several_incidents_are_open() {
    let mut world = World::new();
    let alma = night(&mut world);
    let alone = told(alma, &["log", "add", "Rad"]);
    assert!(!alone.contains("Ladok nere"), "{alone}");
    let drill = told(alma, &["incident", "open", "Skärmtest", "--drill"]);
    assert!(
        drill.contains("Rader skrivs fortfarande i Ladok nere"),
        "{drill}"
    );
    let added = told(alma, &["log", "add", "Rad"]);
    assert!(
        added.contains("Ladok nere (2026-11-28-ladok-nere)"),
        "{added}"
    );
}

#[test]
fn an_exercise_leaves_no_legal_clock_behind() {
    let mut world = World::new();
    let alma = alone(&mut world, "alma", "Alma Nordin", "2026-11-28T22:10:00");
    told(alma, &["incident", "open", "Larmövning", "--drill"]);
    told(
        alma,
        &["clock", "start", "personal-data", "--why", "övning"],
    );
    told(alma, &["incident", "close", "larmovning", "--yes"]);
    let next = json(alma, &["next"]);
    let left = next["after_closing"][0]["next"].as_array().expect("tasks");
    let ids: Vec<&str> = left.iter().filter_map(|it| it["id"].as_str()).collect();
    assert_eq!(ids, ["ovning-resultat"]);
}

#[test]
fn what_cannot_apply_any_more_is_told_and_no_longer_asked_for() {
    let mut world = World::new();
    let alma = night(&mut world);
    told(
        alma,
        &["incident", "activate", "committee", "--why", "driften står"],
    );
    told(
        alma,
        &[
            "directive",
            "add",
            "Intyg för hand",
            "--why",
            "driften står",
        ],
    );
    clock(alma, "2026-11-29T11:10:00");
    told(
        alma,
        &["incident", "stand-down", "normal", "--why", "allt fungerar"],
    );
    let duty = |alma: &mut Person, id: &str| {
        let read = json(alma, &["duty"]);
        let all = read["duties"].as_array().expect("duties").iter();
        all.filter(|it| it["id"] == id)
            .map(|it| it["state"].clone())
            .next()
    };
    assert_eq!(duty(alma, "styrelse-tre-dygn"), Some("lapsed".into()));
    assert_eq!(duty(alma, "externt-uttalande"), Some("lapsed".into()));
    assert_eq!(duty(alma, "riktlinjer-aterkallade"), Some("owed".into()));
    told(alma, &["directive", "recall", "alma-4", "--why", "åter"]);
    assert_eq!(
        duty(alma, "riktlinjer-aterkallade"),
        Some("fulfilled".into())
    );
    let shown = in_a_line(&alma.binder(&["duty"]));
    assert!(shown.contains("Gäller inte längre"), "{shown}");
    let next = told(alma, &["next"]);
    assert!(!next.contains("Uttala er om krisen"), "{next}");
}
