//! Messages as JSON: shown, refused, counted, with deadlines.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use crate::who_holds::{anna_and_bo, json, typed};
use crate::world::{Person, World};

fn minutes(person: &mut Person, minutes: i64) {
    let later: DateTime<Utc> = person.now() + TimeDelta::minutes(minutes);
    person.set_clock(later);
}

/// The ids under a key of each item.
fn ids<'a>(list: &'a Value, key: &str) -> Vec<&'a str> {
    let items = list.as_array().into_iter().flatten();
    items.filter_map(|item| item[key].as_str()).collect()
}

#[test]
fn a_text_that_is_not_finished_is_shown_as_such_and_not_taken_and_nothing_typed_is_lost() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    let anna = world.person("anna");
    typed(anna, &["incident", "open", "Nätavbrott"]);
    let draft = json(
        anna,
        &[
            "inform",
            "medarbetare",
            "--message",
            "nytt-besked",
            "--set",
            "gor=Vänta",
            "--set",
            "nytt=Nätet är nere",
        ],
    );
    assert_eq!(draft["to"][0]["reach"], "internal");
    assert_eq!(draft["texts"][0]["unfilled"], json!(["tid"]));
    assert_eq!(
        ids(&draft["channels"], "id"),
        ["slack-general", "medarbetarlista", "sms-kedja"]
    );
    let before = json(anna, &["log"])["entries"].as_array().map(Vec::len);
    let words = [
        "inform",
        "medarbetare",
        "--message",
        "nytt-besked",
        "--set",
        "gor=Vänta",
        "--set",
        "nytt=Nätet är nere",
        "--channel",
        "sms-kedja",
    ];
    let ran = anna.binder(&words);
    assert_eq!(ran.code, 1);
    assert!(
        ran.talk.contains("Nätet är nere") && ran.talk.contains("tid"),
        "{}",
        ran.talk
    );
    assert_eq!(
        json(anna, &["log"])["entries"].as_array().map(Vec::len),
        before
    );
    let mut whole = words.to_vec();
    whole.extend(["--set", "tid=23:30"]);
    let sent = json(anna, &whole);
    assert_eq!(sent["fulfils"], json!(["internt-forst"]));
    assert_eq!(
        sent["promise"].as_str().map(|time| &time[11..16]),
        Some("23:30")
    );
}

#[test]
fn receipts_are_as_they_were_known_then_and_the_same_in_both_copies() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    typed(world.person("anna"), &["incident", "open", "Nätavbrott"]);
    let notice = [
        "inform",
        "larosaten",
        "--text",
        "Vi underrättar er",
        "--channel",
        "mailchimp-kopia",
        "--to-count",
        "40",
    ];
    let notice = json(world.person("anna"), &notice);
    let id = notice["id"].as_str().expect("an id").to_owned();
    typed(world.person("anna"), &["sync"]);
    typed(world.person("bo"), &["sync"]);
    minutes(world.person("anna"), 60);
    minutes(world.person("bo"), 60);
    assert_eq!(
        json(
            world.person("anna"),
            &["inform", "receipt", &id, "--count", "38"]
        )["receipts"]["shown"],
        "38/40"
    );
    typed(
        world.person("bo"),
        &["inform", "receipt", &id, "Norra", "Södra", "--at", "-1m"],
    );
    minutes(world.person("anna"), 60);
    minutes(world.person("bo"), 60);
    let as_of = (world.person("anna").now() - TimeDelta::minutes(30)).to_rfc3339();
    typed(
        world.person("bo"),
        &[
            "inform",
            "receipt",
            &id,
            "norra",
            "Östra",
            "--at",
            "-50m",
            "--late",
            "utan dator",
        ],
    );
    for _ in 0..2 {
        typed(world.person("anna"), &["sync"]);
        typed(world.person("bo"), &["sync"]);
    }
    let shown = |person: &mut Person, more: &[&str]| {
        let words: Vec<&str> = ["inform"].iter().chain(more).copied().collect();
        json(person, &words)["notices"][0]["receipts"].clone()
    };
    let (hers, his) = (
        shown(world.person("anna"), &[]),
        shown(world.person("bo"), &[]),
    );
    assert_eq!(hers, his);
    // Two before she counted 38 are among them; the third came after.
    assert_eq!(hers["shown"], "39/40");
    assert_eq!(
        shown(world.person("anna"), &["--as-of", &as_of])["shown"],
        "38/40"
    );
}

#[test]
fn what_goes_otherwise_than_planned_is_noted_and_stops_nobody() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    let anna = world.person("anna");
    typed(anna, &["incident", "open", "Nätavbrott"]);
    typed(
        anna,
        &["incident", "activate", "committee", "--why", "allvarligt"],
    );
    let early = json(
        anna,
        &[
            "inform",
            "allmanhet",
            "--text",
            "Nätet är nere",
            "--channel",
            "webbplats",
        ],
    );
    assert_eq!(early["deviations"], json!(["approval", "order"]));
    let chair = [
        "inform",
        "styrelseordforande",
        "--text",
        "Aktiverad",
        "--channel",
        "phone",
    ];
    let chair = json(anna, &chair);
    assert_eq!(
        (&chair["deviations"], &chair["fulfils"]),
        (&json!(["channel"]), &json!([]))
    );
    let open = json(anna, &["log", "--open"]);
    assert!(ids(&open["entries"], "id").contains(&chair["id"].as_str().expect("an id")));
    let mail = [
        "inform",
        "styrelsen",
        "--text",
        "Skriftligt",
        "--channel",
        "email",
        "--duty",
        "styrelse-aktivering",
    ];
    let mail = json(anna, &mail);
    assert_eq!(mail["fulfils"], json!(["styrelse-aktivering"]));
    let open = json(anna, &["log", "--open"]);
    assert!(!ids(&open["entries"], "id").contains(&chair["id"].as_str().expect("an id")));
    let all = json(anna, &["log"]);
    let row = |id: &Value| {
        all["entries"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|row| row["id"] == *id)
            .cloned()
    };
    assert_eq!(
        row(&early["id"]).expect("a row")["fields"]["deviation"],
        json!(["approval", "order"])
    );
}

#[test]
fn a_way_is_known_by_its_title_and_its_word_and_a_slip_is_said() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    let anna = world.person("anna");
    typed(anna, &["incident", "open", "Nätavbrott"]);
    let by = |anna: &mut Person, who: &str, way: &str| {
        let sent = json(anna, &["inform", who, "--text", "Besked", "--channel", way]);
        let log = json(anna, &["log"]);
        let mut rows = log["entries"].as_array().into_iter().flatten();
        let row = rows.rfind(|row| row["id"] == sent["id"]);
        row.map(|row| row["fields"]["channel"].clone())
            .expect("a row")
    };
    assert_eq!(by(anna, "medarbetare", "sms-KEDJA"), "sms-kedja");
    assert_eq!(by(anna, "styrelsen", "Mejl"), "email");
    assert_eq!(
        by(anna, "medarbetare", "E-postlistan för medarbetare"),
        "medarbetarlista"
    );
    let ran = anna.binder(&[
        "inform",
        "medarbetare",
        "--text",
        "Besked",
        "--channel",
        "sms-kedjan",
    ]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    assert!(ran.talk.contains("Menade du sms-kedja"), "{}", ran.talk);
}

#[test]
fn a_promise_is_due_until_somebody_keeps_it_from_whatever_copy() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    typed(world.person("anna"), &["incident", "open", "Nätavbrott"]);
    let first = [
        "inform",
        "medarbetare",
        "--text",
        "Vi återkommer",
        "--channel",
        "sms-kedja",
        "--next",
        "snart",
    ];
    let ran = world.person("anna").binder(&first);
    assert_eq!(ran.code, 2, "a time ahead is said as a time: {}", ran.talk);
    let at = (world.person("anna").now() + TimeDelta::minutes(30)).to_rfc3339();
    let mut first = first.to_vec();
    first[7] = &at;
    typed(world.person("anna"), &first);
    let promised = |person: &mut Person| {
        let all = json(person, &["inform"]);
        all["promises"][0]["overdue"].as_bool()
    };
    assert_eq!(promised(world.person("anna")), Some(false));
    typed(world.person("anna"), &["sync"]);
    typed(world.person("bo"), &["sync"]);
    minutes(world.person("anna"), 31);
    minutes(world.person("bo"), 20);
    assert_eq!(promised(world.person("anna")), Some(true));
    let next = json(world.person("anna"), &["next"]);
    let kinds = ids(&next["next"], "kind");
    assert!(kinds.contains(&"promise"), "{kinds:?}");
    typed(
        world.person("bo"),
        &[
            "inform",
            "medarbetare",
            "--text",
            "Inget nytt",
            "--channel",
            "sms-kedja",
        ],
    );
    typed(world.person("bo"), &["sync"]);
    typed(world.person("anna"), &["sync"]);
    assert_eq!(promised(world.person("anna")), None);
}
