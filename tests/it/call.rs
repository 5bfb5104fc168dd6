//! Call order in a Danish school's binder: the supplier for one system, municipal IT in office hours, and
//! so on.

use std::rc::Rc;

use binder::replica::{Binder, SaveBase};
use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::world::{Person, World};

const CONTACTS: &str = r#"groups:
  - id: lokal
    title: "Lokal krisestab"
    people:
      - { id: skoleleder, role: "Skoleleder", name: "Lone Dam", phones: [{ number: "00 00 00 11" }] }
      - { id: souschef, role: "Souschef", name: "Per Bro", deputy-of: [skoleleder], phones: [{ number: "00 00 00 12" }] }
  - id: kommune
    title: "Kommunen"
    people:
      - { id: it-afdeling, role: "IT-afdelingen", phones: [{ number: "00 00 00 22", hours: office }] }
      - { id: it-vagt, role: "IT-vagten", phones: [{ number: "00 00 00 33", hours: outside }], covers: [fiber, telefoni, netvaerk, office365] }
      - { id: chef, role: "Chef for læring og trivsel", name: "Ida Lund", email: [ida.lund@skole.example] }
  - id: naboskoler
    title: "Naboskoler"
    people:
      - { id: nabo, role: "Naboskolen", phones: [{ number: "00 00 00 44" }] }
"#;

const ESCALATION: &str = r#"routes:
  - { id: et-system, if: { extent: one-system }, call: ["supplier-of:system"], why: "Et enkelt system: leverandøren" }
  - { id: it-dag, if: { extent: [long, wide], hours: office }, call: [it-afdeling], by: [phone], why: "Længerevarende nedbrud: IT-afdelingen, telefonisk" }
  - { id: it-vagt, if: { extent: [long, wide], hours: outside, system-in: covers }, call: [it-vagt], why: "Uden for arbejdstid, kun kritisk IT" }
  - { id: naboskoler, if: { extent: unknown }, call: ["group:naboskoler"], why: "Få overblik over omfanget" }
  - { id: chef, if: { extent: wide }, call: [chef], why: "Vurderer om den centrale krisestab aktiveres" }
otherwise: { call: [skoleleder], why: "Ingen regel passer" }
long-after: PT24H
"#;

const SYSTEMS: &str = r#"systems:
  - { id: aula, kind: system, priority: 2, name: "Aula", used-for: [call-out] }
  - { id: pasning, kind: function, priority: 1, name: "Pasning af børn til og med 3. klasse" }
"#;

fn lone(world: &mut World) -> &mut Person {
    let lone = world.person("lone");
    let words = ["init", "skole", "--starter", "blank", "--as", "lone"];
    let more = ["--person", "Mia Holm", "--lang", "da"];
    let made = lone.binder(&[words.as_slice(), more.as_slice()].concat());
    assert_eq!(made.code, 0, "{}", made.talk);
    lone.folder = lone.folder.join("skole");
    let env = lone.quiet_env();
    let binder = Binder::open(&lone.folder, &env, Rc::new(())).expect("a binder");
    let settings = binder
        .document("binder.yaml")
        .expect("read")
        .expect("there");
    let settings = String::from_utf8(settings).expect("text");
    let settings = settings
        .replace("holidays: SE", "holidays: DK")
        .replace("Europe/Stockholm", "Europe/Copenhagen");
    let files = [
        ("binder.yaml", settings.as_str()),
        ("contacts.yaml", CONTACTS),
        ("escalation.yaml", ESCALATION),
        ("systems.yaml", SYSTEMS),
    ];
    for (path, text) in files {
        let standing = binder.document(path).expect("read");
        let over = SaveBase::text(standing.as_deref()).expect("a text");
        let saved = binder.save_document(path, Some(text.into()), over, "Skrevet", &env);
        saved.expect("saved");
    }
    lone
}

fn at(lone: &mut Person, time: &str) {
    let time: DateTime<Utc> = time.parse().expect("a time");
    lone.set_clock(time);
}

/// Who is called, in order, with the number of now.
fn called(lone: &mut Person, words: &[&str]) -> Vec<(String, Option<String>)> {
    let typed = [["call", "--json"].as_slice(), words].concat();
    let ran = lone.binder(&typed);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    let answer: Value = serde_json::from_str(&ran.answer).expect("JSON");
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let calls = answer["calls"].as_array().expect("calls");
    let call = |call: &Value| {
        let number = text(&call["person"]["now"]["shown"]);
        (text(&call["id"]).expect("an id"), number)
    };
    calls.iter().map(call).collect()
}

fn ids(calls: &[(String, Option<String>)]) -> Vec<&str> {
    calls.iter().map(|(id, _)| id.as_str()).collect()
}

const MONDAY_NOON: &str = "2026-11-23T12:00:00+01:00";
const MONDAY_NIGHT: &str = "2026-11-23T22:00:00+01:00";
/// Monday 1 June is a working day, Friday 5 June is Constitution Day.
const CONSTITUTION_DAY: &str = "2026-06-05T11:00:00+02:00";

#[test]
fn in_office_hours_a_long_outage_goes_to_municipal_it_by_phone() {
    let mut world = World::new();
    let lone = lone(&mut world);
    at(lone, MONDAY_NOON);
    let calls = called(lone, &["--long"]);
    assert_eq!(
        calls,
        [("it-afdeling".to_owned(), Some("00 00 00 22".to_owned()))]
    );
    at(lone, CONSTITUTION_DAY);
    assert_eq!(
        ids(&called(lone, &["--long"]))[0],
        "it-vagt",
        "a holiday is no office hour"
    );
}

#[test]
fn at_night_the_duty_officer_is_called_only_for_what_they_cover() {
    let mut world = World::new();
    let lone = lone(&mut world);
    at(lone, MONDAY_NIGHT);
    assert_eq!(
        ids(&called(lone, &["--long", "--system", "fiber"])),
        ["it-vagt"]
    );
    let aula = called(lone, &["--long", "--system", "aula"]);
    assert_eq!(ids(&aula), ["skoleleder", "souschef"], "no rule fits");
    let unsaid = lone.binder(&["call", "--long", "--plain"]);
    assert!(
        unsaid
            .answer
            .contains("Kun for fiber, telefoni, netvaerk, office365")
    );
    assert!(
        unsaid
            .answer
            .contains("Uden for kontortid, til 2026-11-24 08:00.")
    );
}

#[test]
fn whoever_has_no_number_is_named_with_the_next_who_has() {
    let mut world = World::new();
    let lone = lone(&mut world);
    at(lone, MONDAY_NIGHT);
    let calls = called(lone, &["--wide", "--system", "aula"]);
    assert_eq!(ids(&calls), ["chef", "skoleleder", "souschef"]);
    assert_eq!(calls[0].1, None);
    let shown = lone.binder(&["call", "--wide", "--system", "aula", "--plain"]);
    assert!(
        shown.answer.contains("gå videre til Lone Dam"),
        "{}",
        shown.answer
    );
    assert!(shown.answer.contains("stedfortræder for Skoleleder"));
}

#[test]
fn an_outage_of_a_day_is_a_long_one_and_what_nobody_knows_goes_to_the_neighbours() {
    let mut world = World::new();
    let lone = lone(&mut world);
    at(lone, MONDAY_NOON);
    let long = called(lone, &["--system", "aula", "--since", "2026-11-22 11:00"]);
    assert_eq!(ids(&long), ["it-afdeling"]);
    let short = called(lone, &["--system", "aula", "--since", "2026-11-22 13:00"]);
    assert_eq!(ids(&short)[0], "aula", "nobody is written down who runs it");
    assert_eq!(ids(&called(lone, &[])), ["nabo"]);
}
