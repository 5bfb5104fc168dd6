//! What an act does beside what it says: points of the steps, members at once, who wrote.

use crate::night::{alone, told};
use crate::who_holds::{anna_and_bo, json, typed};
use crate::world::World;

#[test]
fn enough_people_a_confirmed_fact_and_the_suppliers_answers_do_their_points() {
    let mut world = World::new();
    let david = alone(&mut world, "david", "David Sjölin", "2026-11-28T22:10:00");
    told(david, &["incident", "open", "Ladok nere"]);
    told(david, &["meeting", "start", "--present", "alma,bo"]);
    let open = |number: &str, david: &mut crate::world::Person| {
        let shown = told(david, &["step", number]);
        shown
            .split("[ ]")
            .skip(1)
            .map(|it| it.split("[x]").next().unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
            .join("\n")
    };
    assert!(open("1", david).contains("Räkna in minst tre"));
    told(david, &["meeting", "start", "--present", "cecilia"]);
    assert!(!open("1", david).contains("Räkna in minst tre"));
    told(
        david,
        &["log", "add", "Lagringen är nere", "--fact", "confirmed"],
    );
    let answer = ["checklist", "answer", "kontrollfragor-its", "vpn"];
    told(david, &[&answer[..], &["Inte berörd"]].concat());
    let left = open("4", david);
    assert!(!left.contains("bekräftat"), "{left}");
    assert!(!left.contains("Ställ kontrollfrågorna"), "{left}");
    told(david, &["routine", "start", "aterstall-produktion"]);
    assert!(!open("6", david).contains("återställningsrutiner"));
}

#[test]
fn several_guests_are_let_in_by_one_command() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    let hub = world.hub().display().to_string();
    for (writer, name) in [("cia", "Cecilia Åkerman"), ("elin", "Elin Wikström")] {
        let person = world.person(writer);
        typed(
            person,
            &["join", &hub, "parm", "--as", writer, "--person", name],
        );
        person.folder.push("parm");
        typed(person, &["sync"]);
        let remotes = json(person, &["remote", "list"]);
        assert_eq!(remotes["remotes"][0]["name"], "hub", "as in other copies");
    }
    let anna = world.person("anna");
    typed(anna, &["sync"]);
    let status = json(anna, &["status"]);
    let findings = status["findings"].as_array().expect("findings");
    let guests = findings.iter().find(|it| it["kind"] == "guests");
    let command = &guests.expect("guests")["command"];
    let command = command.as_str().expect("a command");
    assert!(command.starts_with("binder member add "), "{command}");
    assert!(
        command.contains("cia") && command.contains("elin"),
        "{command}"
    );
    let unknown = anna.binder(&["member", "add", "cia", "nobody"]);
    assert_eq!(unknown.code, 1, "nothing is written where one is unknown");
    let added = json(anna, &["member", "add", "cia", "elin"]);
    assert_eq!(added["added"].as_array().map(Vec::len), Some(2), "{added}");
    let members = told(anna, &["member"]);
    assert!(!members.contains("gäst"), "{members}");
}

#[test]
fn an_export_of_the_log_says_who_wrote_it() {
    let mut world = World::new();
    let david = alone(&mut world, "david", "David Sjölin", "2026-11-28T22:10:00");
    told(david, &["incident", "open", "Ladok nere"]);
    for format in ["md", "html"] {
        let shown = told(david, &["log", "--format", format]);
        assert!(
            shown.contains("Skrivet av: David Sjölin (david)"),
            "{shown}"
        );
    }
}

#[test]
fn the_last_row_is_struck_with_a_reason_of_several_words() {
    let mut world = World::new();
    let david = alone(&mut world, "david", "David Sjölin", "2026-11-28T22:10:00");
    told(david, &["incident", "open", "Ladok nere"]);
    told(david, &["log", "add", "Dubbelt"]);
    let line = "log strike --last --why skrevs två gånger";
    let struck = told(david, &line.split(' ').collect::<Vec<_>>());
    assert!(struck.contains("Struket: Dubbelt"), "{struck}");
}

#[test]
fn a_number_without_hours_is_not_said_to_answer_day_and_night() {
    let mut world = World::new();
    let david = alone(&mut world, "david", "David Sjölin", "2026-11-28T22:10:00");
    let now = told(david, &["contacts", "--now", "--plain"]);
    assert_eq!(now.matches("Svarar dygnet runt").count(), 1, "{now}");
    assert!(now.contains("Svarstid är inte angiven"), "{now}");
}

const RESTORED: &str = "
  - id: bekrafta-confluence
    starts: opened
    who: produktagare
    do: Bekräfta att Confluence är igång
    done-by: system:up:confluence
";

#[test]
fn a_duty_is_done_by_the_system_that_is_up_and_an_unknown_act_is_told() {
    let mut world = World::new();
    let david = alone(&mut world, "david", "David Sjölin", "2026-11-28T22:10:00");
    let path = david.folder.join("duties.yaml");
    let duties = std::fs::read_to_string(&path).expect("duties");
    let wrong = RESTORED.replace("system:up:confluence", "systemet-uppe");
    std::fs::write(&path, duties.clone() + &wrong).expect("duties");
    let ran = david.binder(&["plan", "save"]);
    let said = format!("{}{}", ran.answer, ran.talk);
    assert!(
        said.contains("systemet-uppe") && said.contains("system:…"),
        "{said}"
    );
    std::fs::write(&path, duties + RESTORED).expect("duties");
    told(david, &["plan", "save"]);
    told(david, &["incident", "open", "Confluence nere"]);
    let state = |david: &mut crate::world::Person| {
        let duty = json(david, &["duty"]);
        let duties = duty["duties"].as_array().expect("duties").clone();
        let own = duties
            .into_iter()
            .find(|it| it["id"] == "bekrafta-confluence");
        own.expect("the duty")["state"].clone()
    };
    told(david, &["systems", "set", "confluence", "down"]);
    assert_eq!(state(david), "owed");
    told(david, &["systems", "set", "confluence", "up"]);
    assert_eq!(state(david), "fulfilled");
}

#[test]
fn a_correction_says_what_stood_there_and_not_what_was_to_be_done() {
    let mut world = World::new();
    let david = alone(&mut world, "david", "David Sjölin", "2026-11-28T22:10:00");
    told(david, &["incident", "open", "Ladok nere"]);
    let row = ["log", "add", "ITS svarar inte", "--action", "Ring jouren"];
    let id = json(david, &row)["id"].clone();
    let id = id.as_str().expect("an id");
    let said = told(david, &["log", "correct", id, "ITS svarade 22:09"]);
    assert!(said.contains("Förut stod: ITS svarar inte"), "{said}");
    let said = told(david, &["log", "strike", id, "fel logg"]);
    assert!(said.contains("ITS svarade 22:09"), "{said}");
}

#[test]
fn three_guests_let_in_together_stand_in_one_screen_each_with_their_digits() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    let hub = world.hub().display().to_string();
    for writer in ["cia", "dan", "eva"] {
        let person = world.person(writer);
        typed(person, &["join", &hub, "parm", "--as", writer]);
        person.folder.push("parm");
        typed(person, &["sync"]);
    }
    let anna = world.person("anna");
    typed(anna, &["sync"]);
    let digits = json(anna, &["member", "show", "dan"])["key_digits"].clone();
    let ran = anna.binder(&["member", "add", "cia", "dan", "eva"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    assert!(ran.answer.lines().count() <= 20, "{}", ran.answer);
    let is_told = ran.answer.contains(digits.as_str().expect("digits"));
    assert!(
        is_told && ran.answer.contains("3 nya medlemmar"),
        "{}",
        ran.answer
    );
}

#[test]
fn a_new_binder_in_another_language_says_how_to_read_the_program_in_ones_own() {
    let mut world = World::new();
    let anna = world.person("anna");
    let said = told(
        anna,
        &["init", "skolan", "--starter", "skole", "--as", "anna"],
    );
    assert!(
        said.contains("Programmet på svenska") && said.contains("--lang sv"),
        "{said}"
    );
    let said = told(
        world.person("bo"),
        &["init", "ladok", "--starter", "ladok", "--as", "bo"],
    );
    assert!(!said.contains("--lang"), "{said}");
}
