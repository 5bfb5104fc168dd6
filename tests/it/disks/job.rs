//! Scenario of four members over a shared disk, and its final checks.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::world::{Person, Ran, World};

/// Where somebody has the disk, by the world and their name.
pub(crate) type Where<'w> = &'w dyn Fn(&World, &str) -> PathBuf;

/// One stick for everybody, always at the same place.
pub(crate) fn by_a_stick(world: &World, _: &str) -> PathBuf {
    world.stick()
}

/// Runs a program of the system; what it said.
pub(crate) fn run(command: &[&str]) -> String {
    let done = Command::new(command[0]).args(&command[1..]).output();
    let done = done.expect("the program starts");
    assert!(done.status.success(), "{command:?}: {done:?}");
    String::from_utf8_lossy(&done.stdout).trim().to_owned()
}

/// What would be untrue of a place that is whole and may be written.
pub(crate) const UNTRUE: [&str; 7] = [
    "did not take",
    "replaced",
    "does not belong",
    "did not expect",
    "panicked",
    "damaged",
    "gone back",
];

pub(crate) fn well(ran: Ran) -> Ran {
    assert_eq!(ran.code, 0, "{ran:?}");
    for untrue in UNTRUE {
        let said = ran.answer.clone() + &ran.talk;
        assert!(!said.contains(untrue), "{untrue}: {ran:?}");
    }
    ran
}

pub(crate) const PEOPLE: [&str; 4] = ["anna", "bo", "cecilia", "david"];

/// Four members whose copies meet on the disk.
pub(crate) fn four(world: &mut World, disk: Where<'_>) {
    let hub = |world: &World, name: &str| disk(world, name).join("hub.git").display().to_string();
    let place = hub(world, "anna");
    let anna = person(world, "anna");
    anna.begins("anna", "Anna");
    well(anna.binder(&["remote", "add", "disk", &place]));
    well(anna.binder(&["sync"]));
    for name in &PEOPLE[1..] {
        let place = hub(world, name);
        let guest = person(world, name);
        well(guest.binder(&["join", &place, "parm", "--as", name, "--person", name]));
        guest.folder.push("parm");
        well(guest.binder(&["sync"]));
        let anna = world.person("anna");
        well(anna.binder(&["sync"]));
        well(anna.binder(&["member", "add", name]));
        well(anna.binder(&["sync"]));
    }
}

pub(crate) fn person<'w>(world: &'w mut World, name: &str) -> &'w mut Person {
    let person = world.person(name);
    person.variables.insert("BINDER_LANG".into(), "en".into());
    person
}

/// Everybody has every row once, and the log holds.
pub(crate) fn alike(world: &mut World, rows: &[String]) {
    for _ in 0..2 {
        for name in PEOPLE {
            well(world.person(name).binder(&["sync"]));
        }
    }
    for name in PEOPLE {
        let person = world.person(name);
        let log = well(person.binder(&["log", "--json"])).answer;
        for row in rows {
            assert_eq!(log.matches(row.as_str()).count(), 1, "{name}: {row}: {log}");
        }
        well(person.binder(&["verify"]));
    }
}

/// Everybody logs and exchanges, a number and a chapter are changed, and all of it is everywhere.
pub(crate) fn played(world: &mut World, disk: Where<'_>) {
    four(world, disk);
    let mut rows = Vec::new();
    for round in 0..2 {
        for name in PEOPLE {
            let row = format!("Rad {round} av {name}.");
            let person = world.person(name);
            well(person.binder(&["log", "add", &row]));
            well(person.binder(&["sync"]));
            rows.push(row);
        }
    }
    documents_are_changed(world);
    alike(world, &rows);
    for name in PEOPLE {
        let folder = world.person(name).folder.clone();
        let read = |file: &str| fs::read_to_string(folder.join(file)).expect("a document");
        assert!(read("contacts.yaml").contains("+46701740699"), "{name}");
        assert!(read(CHAPTER).contains("En rad för hand."), "{name}");
    }
}

const NUMBER: &str = "070-174 06 99";
pub(crate) const CHAPTER: &str = "plan/01-introduktion.md";

/// Bo changes a number, Cecilia a chapter.
fn documents_are_changed(world: &mut World) {
    let bo = world.person("bo");
    well(bo.binder(&["contacts", "set", "konsortiechef", "phone", NUMBER]));
    well(bo.binder(&["sync"]));
    let cecilia = world.person("cecilia");
    let chapter = cecilia.folder.join(CHAPTER);
    let text = fs::read_to_string(&chapter).expect("a chapter");
    fs::write(&chapter, text + "\nEn rad för hand.\n").expect("a chapter");
    well(cecilia.binder(&["plan", "save"]));
    well(cecilia.binder(&["sync"]));
}
