//! What only some may read: protected entries, and the keys to them.

mod by_hand;
pub(crate) mod canaries;
mod destroyed;
mod envelope;
#[cfg(unix)]
mod envelope_on_paper;
mod fifty;
mod keys;
mod list_sync;
#[cfg(target_os = "linux")]
mod list_traces;
mod lists;
mod page_by_hand;
mod protected;
mod rotated;
pub(crate) mod stored;
mod traces;

use serde_json::Value;

use crate::world::{Person, Ran, World};

/// Words of a protected text that must be found nowhere.
const WORDS: [&str; 4] = [
    "Kanariefågel",
    "070-174 06 77",
    "Provmedicinsirap",
    "Kanariegatan",
];

fn typed(person: &mut Person, args: &[&str]) -> Ran {
    let ran = person.binder(args);
    assert_eq!(ran.code, 0, "{args:?}: {}{}", ran.answer, ran.talk);
    ran
}

fn json(person: &mut Person, args: &[&str]) -> Value {
    serde_json::from_str(&typed(person, args).answer).expect("JSON")
}

/// Anna's binder with an open incident, the shared place known to it.
fn begin(world: &mut World) {
    let hub = world.hub().display().to_string();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    typed(anna, &["remote", "add", "hub", &hub]);
    typed(anna, &["incident", "open", "Strömavbrott", "--at", "11:50"]);
    typed(anna, &["sync"]);
}

/// Somebody else with a copy, let in by Anna; everybody has synced.
fn let_in(world: &mut World, writer: &str, name: &str) {
    joins(world, writer, name);
    typed(world.person("anna"), &["sync"]);
    typed(world.person("anna"), &["member", "add", writer]);
    typed(world.person("anna"), &["sync"]);
    typed(world.person(writer), &["sync"]);
}

fn joins(world: &mut World, writer: &str, name: &str) {
    let hub = world.hub().display().to_string();
    let person = world.person(writer);
    let myself = ["--as", writer, "--person", name];
    typed(person, &[&["join", &hub, "parm"], &myself[..]].concat());
    person.folder.push("parm");
    typed(person, &["sync"]);
}

/// What the screen shows of the log.
fn screen(person: &mut Person) -> String {
    person.sees = true;
    let shown = typed(person, &["log", "--all", "--no-pager", "--plain"]).answer;
    person.sees = false;
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// One protected row with an owner, an action and a place.
fn protect(person: &mut Person) -> String {
    let row = [
        "log",
        "add",
        "Maja Kanariefågel saknas",
        "--action",
        "Ring 070-174 06 77",
        "--source",
        "Provmedicinsirap 5 ml",
        "--place",
        "Kanariegatan 4",
        "--step",
        "3",
        "--handling",
        "skyddad",
        "--json",
    ];
    let said = json(person, &row);
    said["id"].as_str().expect("an id").to_owned()
}
