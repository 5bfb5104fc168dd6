//! Writing and reading the log in a whole binder.

mod reading;
mod writing;

use serde_json::Value;

use crate::world::{Person, Ran, World};

fn at(person: &mut Person, time: &str) {
    person.set_clock(time.parse().expect("a moment"));
}

/// Anna with a binder of her own, at two minutes past ten in Stockholm.
fn anna(world: &mut World) -> &mut Person {
    let person = world.person("anna");
    at(person, "2026-11-22T10:02:00+01:00");
    let made = person.binder(&[
        "init",
        "parm",
        "--starter",
        "ladok",
        "--as",
        "anna",
        "--person",
        "Anna Ek",
    ]);
    assert_eq!(made.code, 0, "{}", made.talk);
    person.folder.push("parm");
    person
}

fn ok(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    ran.answer
}

fn entries(person: &mut Person, options: &[&str]) -> Vec<Value> {
    let args: Vec<&str> = ["log", "--json"].iter().chain(options).copied().collect();
    let json: Value = serde_json::from_str(&ok(person.binder(&args))).expect("JSON");
    json["entries"].as_array().expect("entries").clone()
}

fn entry(person: &mut Person, id: &str) -> Value {
    let all = entries(person, &[]);
    all.into_iter()
        .find(|entry| entry["id"] == id)
        .expect("the entry")
}
