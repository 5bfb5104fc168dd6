//! The log keeper's desk, `binder log keep`: in a real terminal, killed at any moment, and without a screen.

mod killed;
mod screens;
mod spoken;
pub(crate) mod terminal;

use serde_json::Value;

use crate::world::{Person, Ran, World};

fn ok(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    ran.answer
}

/// Anna with a binder of her own without duties, by the computer's own clock.
fn anna(world: &mut World) -> &mut Person {
    let anna = world.person("anna");
    anna.variables.insert("NO_COLOR".into(), "1".into());
    let made = [
        "init",
        "parm",
        "--starter",
        "blank",
        "--as",
        "anna",
        "--person",
        "Anna Ek",
    ];
    ok(anna.program(&made));
    anna.folder.push("parm");
    anna
}

/// The texts of all rows, in the order noted.
fn events(person: &mut Person) -> Vec<String> {
    let json = ok(person.program(&["log", "--json", "--order", "noted"]));
    let json: Value = serde_json::from_str(&json).expect("JSON");
    let entries = json["entries"].as_array().expect("entries").iter();
    let texts = entries.map(|entry| entry["event"].as_str().unwrap_or_default().to_owned());
    texts.collect()
}

fn entry(person: &mut Person, event: &str) -> Value {
    let json = ok(person.program(&["log", "--json"]));
    let json: Value = serde_json::from_str(&json).expect("JSON");
    let entries = json["entries"].as_array().expect("entries").iter();
    let mut found = entries.filter(|entry| entry["event"] == event);
    found.next().expect("the entry").clone()
}
