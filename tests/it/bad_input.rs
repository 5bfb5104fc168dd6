//! Broken documents, hostile text, invalid names, unwritable places: one sentence on what is wrong and one
//! on what to type.

mod documents;
mod places;
mod sweep;
mod texts;

use serde_json::Value;

use crate::world::{Person, Ran, World};

/// Anna with a binder of her own, an incident in it, and the place she shares with others.
fn anna(world: &mut World) -> &mut Person {
    let hub = world.hub().display().to_string();
    let anna = world.person("anna");
    let init = "init parm --starter ladok --as anna --person Anna";
    done(typed(anna, init));
    anna.folder.push("parm");
    done(typed(anna, "incident open Strömavbrott"));
    done(anna.binder(&["remote", "add", "hub", &hub]));
    anna
}

/// Runs what stands between the blanks of a line.
fn typed(person: &mut Person, line: &str) -> Ran {
    person.binder(&line.split(' ').collect::<Vec<_>>())
}

fn done(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    ran.answer
}

/// One sentence and one thing to type, with an exit code that says nothing was done.
fn explained(ran: &Ran) -> bool {
    (ran.code == 1 || ran.code == 2) && ran.answer.is_empty() && ran.talk.lines().count() == 2
}

fn last_entry(person: &mut Person) -> Value {
    let json: Value = serde_json::from_str(&done(typed(person, "log --json"))).expect("JSON");
    let entries = json["entries"].as_array().expect("entries");
    entries.last().expect("an entry").clone()
}
