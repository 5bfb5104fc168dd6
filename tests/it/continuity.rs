//! Duties, clocks, systems and routines in one copy.

use std::rc::Rc;

use binder::replica::{Binder, SaveBase};
use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::world::{Person, World};

/// Anna in a Ladok binder of her own, on a Saturday night.
fn anna(world: &mut World) -> &mut Person {
    let anna = world.person("anna");
    let words = ["init", "parm", "--starter", "ladok", "--as", "anna"];
    done(anna, &[words.as_slice(), &["--person", "Anna Ek"]].concat());
    anna.folder = anna.folder.join("parm");
    clock(anna, "2026-10-24T22:00:00+02:00");
    anna
}

fn clock(anna: &mut Person, time: &str) {
    let time: DateTime<Utc> = time.parse().expect("a time");
    anna.set_clock(time);
}

/// Types a command that is to succeed, and gives what was answered and said.
fn done(anna: &mut Person, words: &[&str]) -> String {
    let ran = anna.binder(words);
    assert_eq!(ran.code, 0, "{words:?}: {}{}", ran.answer, ran.talk);
    ran.answer + &ran.talk
}

fn json(anna: &mut Person, words: &[&str]) -> Value {
    let ran = anna.binder(&[words, &["--json"]].concat());
    assert_eq!(ran.code, 0, "{words:?}: {}", ran.talk);
    serde_json::from_str(&ran.answer).expect("JSON")
}

/// One of a list, by its id.
fn one<'a>(list: &'a Value, id: &str) -> &'a Value {
    let all = list.as_array().expect("a list");
    let found = all.iter().find(|it| it["id"] == id);
    found.unwrap_or_else(|| panic!("no {id} in {list}"))
}

#[test]
fn a_meeting_before_the_operational_message_is_told_with_both_times() {
    let mut world = World::new();
    let anna = anna(&mut world);
    done(anna, &["incident", "open", "Avbrott", "--at", "21:52"]);
    done(
        anna,
        &[
            "meeting",
            "start",
            "--present",
            "alma,bo,cecilia",
            "--at",
            "21:58",
        ],
    );
    let duties = json(anna, &["duty"]);
    let told = &duties["deviations"][0];
    assert_eq!(
        (&told["duty"], &told["kind"]),
        (&"driftmeddelande".into(), &"order".into())
    );
    assert_eq!(told["against"], "2026-10-24T21:58:00+02:00");
    assert!(told["done"].is_null());
    assert!(done(anna, &["status"]).contains("1 avvikelse"));
    done(anna, &["duty", "done", "driftmeddelande", "--at", "21:59"]);
    let late = json(anna, &["duty"]);
    assert_eq!(late["deviations"][0]["done"], "2026-10-24T21:59:00+02:00");
    let before = json(anna, &["log", "correct", "anna-4", "--at", "21:57"]);
    assert_eq!(before["committed"], true);
    assert_eq!(json(anna, &["duty"])["deviations"], serde_json::json!([]));
}

#[test]
fn planning_for_the_return_begins_when_the_fault_is_remedied() {
    let mut world = World::new();
    let anna = anna(&mut world);
    done(anna, &["incident", "open", "Avbrott"]);
    let before = json(anna, &["duty", "--all"]);
    assert_eq!(
        one(&before["duties"], "planera-atergang")["state"],
        "not-begun"
    );
    let started = json(
        anna,
        &["clock", "start", "avhjalpt", "--why", "felet är borta"],
    );
    assert_eq!(started["changed"], serde_json::json!(["planera-atergang"]));
    let stopped = done(
        anna,
        &["clock", "stop", "avhjalpt", "--why", "det kom tillbaka"],
    );
    assert!(
        stopped.contains("Krävs inte längre: planera-atergang"),
        "{stopped}"
    );
}

#[test]
fn what_a_reserve_routine_left_behind_is_open_until_it_is_caught_up() {
    let mut world = World::new();
    let anna = anna(&mut world);
    done(anna, &["incident", "open", "Avbrott"]);
    done(anna, &["routine", "start", "reserv-logg", "--at", "21:50"]);
    done(
        anna,
        &["routine", "start", "sms-kedja", "--why", "Slack är nere"],
    );
    let twice = done(anna, &["routine", "start", "reserv-logg"]);
    assert!(twice.contains("var redan i drift"), "{twice}");
    let ended = json(anna, &["routine", "end", "sms-kedja"]);
    let left = ended["routine"]["left_over"].as_str().expect("a text");
    assert!(left.starts_with("Lägg ut samma besked"), "{left}");
    let open = json(anna, &["log", "--open"]);
    let action = open["entries"].as_array().expect("rows").iter();
    let actions: Vec<&str> = action.filter_map(|row| row["action"].as_str()).collect();
    assert!(
        actions
            .iter()
            .any(|it| it.starts_with("Åtgärda eftersläpningen: Lägg ut")),
        "{actions:?}"
    );
    let closed = done(anna, &["incident", "close", "avbrott", "--yes"]);
    assert!(
        closed.contains("Rutin i drift: Logg och rutiner"),
        "{closed}"
    );
    assert!(
        closed.contains("Åtgärda eftersläpningen: Lägg ut samma"),
        "{closed}"
    );
}

#[test]
fn a_slip_in_the_verb_of_a_routine_is_told_and_its_name_may_be_several_words() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let slip = anna.binder(&["routine", "strat", "reserv-logg"]);
    assert_eq!(slip.code, 2);
    assert!(
        slip.talk.contains("binder routine start reserv-logg"),
        "{}",
        slip.talk
    );
    let read = done(anna, &["routine", "Logg", "utan", "Confluence"]);
    assert!(
        read.contains("Används när wikin eller nätet är borta."),
        "{read}"
    );
}

#[test]
fn restoration_and_return_are_routines_of_their_own_after_the_decision() {
    let mut world = World::new();
    let anna = anna(&mut world);
    done(anna, &["incident", "open", "Avbrott"]);
    done(
        anna,
        &[
            "routine",
            "start",
            "produktionsmiljön",
            "--why",
            "beslut om återställning",
        ],
    );
    done(anna, &["routine", "start", "reserv-logg"]);
    let ended = [
        "incident",
        "stand-down",
        "routines",
        "--why",
        "ordinarie lösning i drift",
    ];
    done(anna, &ended);
    let shown = done(anna, &["routine"]);
    assert!(shown.contains("skulle ha avslutats 22:00"), "{shown}");
    assert!(shown.contains("Återställning"), "{shown}");
    let routines = json(anna, &["routine"]);
    assert_eq!(
        one(&routines["routines"], "aterstall-produktion")["kind"],
        "restore"
    );
    assert_eq!(
        one(&routines["routines"], "aterstall-produktion")["running"],
        true
    );
    assert_eq!(
        one(&routines["routines"], "atergang-normallage")["running"],
        false
    );
}

#[test]
fn the_plans_order_is_production_first_with_integrators_in_dialogue() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let systems = json(anna, &["systems"]);
    let first: Vec<&str> = systems["plan"].as_array().expect("ids")[..5]
        .iter()
        .filter_map(Value::as_str)
        .collect();
    let expected = [
        "produktion/ladok-for-personal",
        "produktion/ladok-for-studenter",
        "produktion/ladok-for-integratorer",
        "produktion/infrastruktur-for-drift",
        "ladokkonsortiet-se",
    ];
    assert_eq!(first, expected);
    assert!(done(anna, &["systems"]).contains("i dialog med integratörerna"));
}

#[test]
fn a_new_order_is_a_decision_and_both_orders_are_shown() {
    let mut world = World::new();
    let anna = anna(&mut world);
    done(anna, &["incident", "open", "Avbrott"]);
    let order = ["systems", "reorder", "zoom", "slack"];
    let why = [
        "--why",
        "mötena först",
        "--option",
        "behåll 4.1 : ingen kan mötas",
    ];
    let answer = json(
        anna,
        &[order.as_slice(), &why, &["--by", "konsortiechef"]].concat(),
    );
    assert_eq!(answer["decision"]["id"], "anna-3");
    assert_eq!(answer["systems"][0]["id"], "zoom");
    assert_eq!(answer["systems"][0]["plan_rank"], "4");
    assert_eq!(answer["plan"][0], "produktion/ladok-for-personal");
    clock(anna, "2026-10-24T23:00:00+02:00");
    let late = ["--at", "22:45", "--late", "skrevs först på papper"];
    done(
        anna,
        &[["systems", "reorder", "jira"].as_slice(), &late].concat(),
    );
    let log = done(anna, &["log", "--plain"]);
    assert!(log.contains("skrevs först på papper"), "{log}");
    let then = json(anna, &["systems", "--as-of", "22:30"]);
    assert_eq!(then["systems"][0]["id"], "zoom");
    let now = json(anna, &["systems"]);
    let ids: Vec<&Value> = now["systems"].as_array().expect("systems")[..3]
        .iter()
        .map(|it| &it["id"])
        .collect();
    assert_eq!(ids, ["jira", "zoom", "slack"]);
    assert_eq!(now["earlier_decisions"][0]["by"], "konsortiechef");
    let decisions = done(anna, &["log", "--decisions"]);
    assert!(
        decisions.contains("Beslut: Ny återställningsordning: Zoom, Slack"),
        "{decisions}"
    );
    assert!(
        decisions.contains("Beslut: Ny återställningsordning: Jira"),
        "{decisions}"
    );
}

#[test]
fn a_word_that_means_parts_of_one_system_means_the_system() {
    let mut world = World::new();
    let anna = anna(&mut world);
    done(anna, &["incident", "open", "Avbrott"]);
    let down = json(anna, &["systems", "set", "Ladok", "down"]);
    for id in [
        "produktion/ladok-for-personal",
        "produktion/infrastruktur-for-drift",
    ] {
        assert_eq!(one(&down["systems"], id)["stands"]["state"], "down");
    }
    done(anna, &["systems", "set", "studenter", "up"]);
    let up = json(anna, &["systems"]);
    let students = one(&up["systems"], "produktion/ladok-for-studenter");
    assert_eq!(students["stands"]["state"], "up");
    assert_eq!(
        one(&up["systems"], "produktion/ladok-for-personal")["stands"]["state"],
        "down"
    );
    assert_eq!(
        json(anna, &["call", "--system", "ladok"])["system"],
        "produktion"
    );
}

#[test]
fn a_drill_is_stamped_on_each_of_these_screens() {
    let mut world = World::new();
    let anna = anna(&mut world);
    done(anna, &["incident", "open", "Prov", "--drill"]);
    for words in [
        ["duty"].as_slice(),
        &["clock"],
        &["systems"],
        &["routine"],
        &["routine", "reserv-logg"],
        &["call", "--wide"],
        &["clock", "start", "nis2", "--why", "prov"],
        &["systems", "set", "zoom", "down"],
        &["routine", "start", "reserv-logg"],
        &["duty", "done", "nis2-24h"],
    ] {
        let shown = done(anna, words);
        assert!(shown.contains("ÖVNING"), "{words:?}: {shown}");
    }
    assert_eq!(json(anna, &["call", "--wide"])["drill"], true);
}

#[test]
fn broken_files_of_the_plan_stop_nobody_from_writing() {
    let mut world = World::new();
    let anna = anna(&mut world);
    done(anna, &["incident", "open", "Avbrott"]);
    let env = anna.quiet_env();
    let binder = Binder::open(&anna.folder, &env, Rc::new(())).expect("a binder");
    for file in ["duties.yaml", "systems.yaml", "escalation.yaml"] {
        let broken = Some("duties: [\n  what: : :\n".into());
        let standing = binder.document(file).expect("read");
        let over = SaveBase::text(standing.as_deref()).expect("a text");
        let saved = binder.save_document(file, broken, over, "Ändrat", &env);
        saved.expect("saved");
    }
    drop(binder);
    done(anna, &["systems", "set", "confluence", "down"]);
    done(anna, &["clock", "start", "nis2", "--why", "allvarligt"]);
    done(anna, &["routine", "start", "reserv-logg"]);
    done(anna, &["call", "--wide"]);
    let shown = done(anna, &["duty"]);
    assert!(
        shown.contains("nis2-24h"),
        "the last version that could be read: {shown}"
    );
}
