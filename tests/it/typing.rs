//! Tired typing: without quotation marks, in the binder's language, in any order.

use crate::world::{Person, Ran, World};

fn anna(world: &mut World) -> &mut Person {
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    did(anna, "incident open Brand i hall 2");
    anna
}

/// Runs a line whose words stand apart.
fn ran(person: &mut Person, line: &str) -> Ran {
    person.binder(&line.split(' ').collect::<Vec<_>>())
}

fn did(person: &mut Person, line: &str) -> Ran {
    let ran = ran(person, line);
    assert_eq!(ran.code, 0, "{line}\n{}\n{}", ran.answer, ran.talk);
    ran
}

fn field(person: &mut Person, id: &str, key: &str) -> String {
    let shown = did(person, &format!("log show {id} --json"));
    let shown: serde_json::Value = serde_json::from_str(&shown.answer).expect("JSON");
    shown[key].as_str().unwrap_or_default().to_owned()
}

#[test]
fn words_without_quotation_marks_are_the_text() {
    let mut world = World::new();
    let anna = anna(&mut world);
    did(anna, "log add ITS jour svarar inte");
    assert_eq!(field(anna, "anna-3", "event"), "ITS jour svarar inte");
    did(
        anna,
        "log add Larm i hallen --action Ring Anna Ek genast --due 2h",
    );
    assert_eq!(field(anna, "anna-4", "event"), "Larm i hallen");
    assert_eq!(field(anna, "anna-4", "action"), "Ring Anna Ek genast");
    did(
        anna,
        "log add --at 1155 Flaggan -- --at syns inte -3 grader",
    );
    assert_eq!(
        field(anna, "anna-5", "event"),
        "Flaggan --at syns inte -3 grader"
    );
    did(anna, "log done anna-4 Anna har svarat");
    assert_eq!(field(anna, "anna-6", "event"), "Anna har svarat");
    did(anna, "contacts set alma phone 070-174 06 67");
    let listed = did(anna, "contacts alma").answer;
    assert!(listed.contains("070-174 06 67"), "{listed}");
}

#[test]
fn a_mistyped_option_is_still_told_behind_words_without_quotation_marks() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let told = ran(anna, "log add ITS jour svarar inte --actoin Ring");
    assert_eq!(told.code, 2);
    assert!(told.talk.contains("--actoin."), "{}", told.talk);
    assert!(told.talk.contains("--action"), "{}", told.talk);
    assert!(
        told.talk
            .contains("binder log add ITS jour svarar inte --actoin Ring"),
        "{}",
        told.talk
    );
}

#[test]
fn values_and_verbs_may_be_typed_in_the_binders_language() {
    let mut world = World::new();
    let anna = anna(&mut world);
    did(anna, "systems set zoom nere");
    did(anna, "log add Larm --action Ring");
    did(anna, "log klar anna-4");
    assert_eq!(field(anna, "anna-4", "state"), "done");
    did(anna, "log skriv Rök --fact obekräftat");
    did(anna, "call-result Anna telefon inget-svar");
    did(anna, "step klart 1");
    let told = ran(anna, "systems set zoom trasig");
    assert!(told.talk.contains("nere, delvis, uppe"), "{}", told.talk);
}

#[test]
fn commands_may_be_typed_in_ones_own_language_and_verbs_in_two_words() {
    let mut world = World::new();
    let anna = anna(&mut world);
    assert_eq!(did(anna, "ring").answer, did(anna, "call").answer);
    assert_eq!(did(anna, "kontakter").answer, did(anna, "contacts").answer);
    did(anna, "logga ITS jour svarar inte");
    assert_eq!(field(anna, "anna-3", "event"), "ITS jour svarar inte");
    did(anna, "logg lägg till Brandlarmet är tyst");
    assert_eq!(field(anna, "anna-4", "event"), "Brandlarmet är tyst");
    assert_eq!(
        did(anna, "hjälp ring").answer,
        did(anna, "help call").answer
    );
    let told = ran(anna, "logga Brandlarmet --actoin Ring");
    assert_eq!(told.code, 2);
    let kept = "binder log add Brandlarmet --actoin Ring";
    assert!(told.talk.contains(kept), "{}", told.talk);
    let danish = did(anna, "--lang da hændelse list --json").answer;
    assert_eq!(danish, did(anna, "incident list --json").answer);
}

#[test]
fn words_that_no_row_has_may_have_been_meant_as_one() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let told = did(anna, "log servern är nere igen");
    let hint = "binder log add servern är nere igen";
    assert!(told.talk.contains(hint), "{}", told.talk);
    let found = did(anna, "log Brand i");
    assert!(!found.talk.contains("log add"), "{}", found.talk);
}

#[test]
fn a_time_at_the_beginning_of_a_text_is_not_taken_silently_for_a_word() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let told = did(anna, "log add 11:40 ringde Anna Ek");
    let correct = "binder log correct anna-3 --at 11:40";
    assert!(told.talk.contains(correct), "{}", told.talk);
    assert_eq!(field(anna, "anna-3", "event"), "11:40 ringde Anna Ek");
    did(anna, "log correct anna-3 --at 11:40");
    assert!(field(anna, "anna-3", "at").contains("T11:40"));
    for line in [
        "log add 11:40 ringde Anna Ek --at 11:40",
        "log add 41 servrar nere",
    ] {
        let told = did(anna, line);
        assert!(!told.talk.contains("log correct"), "{line}: {}", told.talk);
    }
}

#[test]
fn a_verb_stands_before_what_it_is_done_to_and_may_stand_behind_it() {
    let mut world = World::new();
    let anna = anna(&mut world);
    did(anna, "step done 1");
    did(anna, "step 2 done");
    did(anna, "checklist tick kommunikation 1");
    did(anna, "checklist kommunikation tick 2");
    let none = ran(anna, "step done");
    assert_eq!(none.code, 2);
    assert!(none.talk.contains("binder step done"), "{}", none.talk);
    let odd = ran(anna, "step 1 klrt");
    assert_eq!(odd.code, 2, "{}", odd.answer);
}

#[test]
fn a_confirmation_says_what_was_done_by_name() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let said = |ran: Ran, part: &str| {
        let first = ran.answer.lines().find(|line| !line.is_empty());
        let first = first.unwrap_or_default();
        assert!(first.contains(part), "{part}\n{}", ran.answer);
    };
    said(
        did(anna, "role assign loggförare Alma Nordin"),
        "Alma Nordin är loggförare sedan 12:00",
    );
    did(anna, "log add Larm i hallen");
    said(
        did(anna, "log correct anna-4 Larm i hall 2"),
        "Förut stod: Larm i hallen",
    );
    said(
        did(anna, "log strike anna-4 --why dubbel rad"),
        "Struket: Larm i hall 2",
    );
    said(
        did(anna, "cost add 12000 Konsult"),
        "Summa hittills: 12 000 SEK",
    );
    said(did(anna, "cost add 500 Taxi"), "Summa hittills: 12 500 SEK");
    did(anna, "log add Fel rad");
    said(did(anna, "log strike --last"), "Struket: Fel rad");
}

#[test]
fn a_name_nobody_has_is_told_with_the_nearest_and_a_setting_without_effect_is_refused() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let assigned = did(anna, "role assign loggförare Amla");
    assert!(
        assigned.talk.contains("Menade du Alma Nordin"),
        "{}",
        assigned.talk
    );
    let owned = did(anna, "log add Larm --action Ring --owner xyzzy");
    assert!(
        owned.talk.contains("xyzzy finns inte i kontaktlistan"),
        "{}",
        owned.talk
    );
    did(anna, "log add Larm --action Ring --owner alma");
    assert_eq!(field(anna, "anna-5", "owner"), "Alma Nordin");
    let called = did(anna, "call-result kallekalle phone reached");
    assert!(
        called.talk.contains("finns inte i kontaktlistan"),
        "{}",
        called.talk
    );
    let nobody = ran(anna, "contacts set alma deputy-of Xyzzy");
    assert_eq!(nobody.code, 2, "{}", nobody.answer);
    did(anna, "contacts set alma deputy-of Bo Östlund");
    let slot = anna.binder(&["inform", "larosaten", "--set", "hendelse=Ladok nere"]);
    assert_eq!(slot.code, 2);
    assert!(slot.talk.contains("handelse"), "{}", slot.talk);
    let accents = anna.binder(&["inform", "larosaten", "--set", "händelse=Ladok är nere"]);
    assert!(
        accents.answer.contains("Ladok är nere"),
        "{}",
        accents.answer
    );
    let message = anna.binder(&["inform", "driftmeddelande"]);
    assert_eq!(message.code, 0, "{}", message.talk);
}
