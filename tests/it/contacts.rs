//! The contact list as people meet it.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use binder::store::{Binder, Over};

use crate::world::{Person, World};

/// Anna with a Ladok binder of her own, standing in it.
fn anna(world: &mut World) -> &mut Person {
    let anna = world.person("anna");
    let made = anna.binder(&[
        "init",
        "ladok",
        "--starter",
        "ladok",
        "--as",
        "anna",
        "--person",
        "Anna Ek",
        "--lang",
        "sv",
    ]);
    assert_eq!(made.code, 0, "{}", made.talk);
    anna.folder = anna.folder.join("ladok");
    anna
}

/// Saves a text as the contact list, whatever is in it.
fn save(anna: &Person, text: &str) {
    let env = anna.quiet_env();
    let binder = Binder::open(&anna.folder, &env, Rc::new(())).expect("a binder");
    binder
        .save_document(
            "contacts.yaml",
            Some(text.into()),
            Over::Base,
            "Ändrat",
            &env,
        )
        .expect("saved");
}

fn standing(anna: &Person) -> String {
    let env = anna.quiet_env();
    let binder = Binder::open(&anna.folder, &env, Rc::new(())).expect("a binder");
    let document = binder
        .document("contacts.yaml")
        .expect("read")
        .expect("there");
    String::from_utf8(document.bytes).expect("text")
}

#[test]
fn the_list_shows_role_name_numbers_and_mail_within_eighty_columns() {
    let mut world = World::new();
    let shown = anna(&mut world).binder(&["contacts", "ostlund"]);
    assert_eq!(shown.code, 0, "{}", shown.talk);
    for text in [
        "Bo Östlund",
        "Strategisk",
        "070-174\u{a0}06\u{a0}12 mobil",
        "070-174\u{a0}06\u{a0}13 hem",
        "bo.ostlund@ladok.example",
    ] {
        assert!(shown.answer.contains(text), "{text}\n{}", shown.answer);
    }
    assert!(shown.answer.lines().all(|line| line.chars().count() <= 80));
}

#[test]
fn a_mandate_that_has_ended_is_said_beside_the_name() {
    let mut world = World::new();
    let shown = anna(&mut world).binder(&["contacts", "--group", "styrelsen", "--plain"]);
    assert!(
        shown.answer.contains("Mandatet gick ut 2026-06-30"),
        "{}",
        shown.answer
    );
}

#[test]
fn the_number_to_dial_now_comes_with_its_reason() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let text = standing(anna).replace(
        "{ number: \"+46701740612\", label: \"mobil\" }",
        "{ number: \"+46406280411\", label: \"arbete\", hours: office }",
    );
    save(anna, &text);
    let day = anna.binder(&["contacts", "ostlund", "--now"]).answer;
    assert!(
        day.contains("040-628\u{a0}04\u{a0}11 arbete") && day.contains("Kontorstid till 16:30"),
        "{day}"
    );
    anna.set_clock("2026-11-21T03:00:00+01:00".parse().expect("a time"));
    let night = anna.binder(&["contacts", "ostlund", "--now"]).answer;
    assert!(
        night.contains("070-174\u{a0}06\u{a0}13 hem") && night.contains("2026-11-23 08:00"),
        "{night}"
    );
}

#[test]
fn a_list_somebody_broke_is_shown_from_before_with_line_writer_and_what_to_do() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let broken = standing(anna).replace("title: \"Styrelsen\"", "title: Styrelsen: alla");
    save(anna, &broken);
    let shown = anna.binder(&["contacts", "nordin"]);
    assert_eq!(shown.code, 0, "{}", shown.talk);
    let line = broken
        .lines()
        .position(|line| line.contains("Styrelsen: alla"));
    let place = format!("contacts.yaml:{}:12:", line.expect("the line") + 1);
    for text in [
        "070-174\u{a0}06\u{a0}05",
        "Anna Ek",
        &place,
        "citattecken",
        "binder plan save",
    ] {
        assert!(shown.answer.contains(text), "{text}\n{}", shown.answer);
    }
    let csv = anna.binder(&["contacts", "--format", "csv"]);
    assert!(csv.answer.contains("Alma Nordin"), "{}", csv.answer);
    assert!(csv.talk.contains("senaste version"), "{}", csv.talk);
}

#[test]
fn one_broken_record_and_one_mistyped_key_do_not_hide_the_others() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let text = standing(anna)
        .replace("chat: \"@alma\"", "caht: \"@alma\"")
        .replace("\"+46701740621\"", "\"070-174 06 2\"")
        .replace(
            "    title: \"Styrelsen\"\n    people:\n",
            "    title: \"Styrelsen\"\n    people:\n      - Karin i receptionen\n",
        );
    save(anna, &text);
    let shown = anna.binder(&["contacts"]).answer;
    for text in [
        "Nyckeln »caht« är okänd. Menade du »chat«?",
        "har för få siffror",
        "Karin i receptionen",
        "Gunilla Rask",
        "Alma Nordin",
        "kan inte ringas",
    ] {
        let text = text.replace("kan inte ringas", "går inte att");
        assert!(shown.contains(&text), "{text}\n{shown}");
    }
}

#[test]
fn the_list_works_in_a_plain_clone_that_has_no_key_and_cannot_be_written() {
    let mut world = World::new();
    let from = anna(&mut world).folder.clone();
    let bo = world.person("bo");
    let folder = bo.folder.join("kopia");
    git2::Repository::clone(from.to_str().expect("a path"), &folder).expect("a clone");
    read_only(&folder, true);
    bo.folder.clone_from(&folder);
    let shown = bo.binder(&["contacts", "alma"]);
    read_only(&folder, false);
    assert_eq!(shown.code, 0, "{}", shown.talk);
    assert!(
        shown.answer.contains("070-174\u{a0}06\u{a0}05"),
        "{}",
        shown.answer
    );
}

fn read_only(folder: &Path, yes: bool) {
    let mut rights = fs::metadata(folder).expect("a folder").permissions();
    #[expect(
        clippy::permissions_set_readonly_false,
        reason = "a folder of this test alone"
    )]
    rights.set_readonly(yes);
    fs::set_permissions(folder, rights).expect("rights");
}

#[test]
fn what_is_written_for_a_spreadsheet_and_an_address_book_is_the_whole_list() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let csv = anna.binder(&["contacts", "--format", "csv"]).answer;
    assert!(
        csv.starts_with("\u{feff}Grupp,Roll,Namn,Organisation,Telefon,Telefon 2,"),
        "{csv}"
    );
    assert!(
        csv.contains(",070-174 06 12 (mobil),070-174 06 13 (hem),"),
        "{csv}"
    );
    assert!(csv.contains("'@alma"), "no cell runs as a formula: {csv}");
    let cards = anna.binder(&["contacts", "--format", "vcf"]).answer;
    assert_eq!(cards.matches("BEGIN:VCARD\r\n").count(), 13);
    let markdown = anna.binder(&["contacts", "alma", "--format", "md"]).answer;
    assert!(markdown.contains("| **Alma Nordin**<br>"), "{markdown}");
}

#[test]
fn nobody_found_is_said_and_an_unknown_group_is_told_the_groups() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let nobody = anna.binder(&["contacts", "zebra"]);
    assert_eq!((nobody.code, nobody.answer.as_str()), (1, ""));
    let group = anna.binder(&["contacts", "--group", "styrelse"]);
    assert_eq!(group.code, 2);
    assert!(group.talk.contains("--group styrelsen"), "{}", group.talk);
}
