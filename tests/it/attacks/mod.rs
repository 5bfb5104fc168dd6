//! Attacks with a stolen key, or with write access to a remote, on a binder in use. In each case the
//! hostile commits are made for real, the others log and sync on, and what they wrote arrives everywhere.

mod crowds;
mod endless;
mod evidence;
mod exported;
mod forms;
mod guests;
mod joining;
mod keys;
mod members;
mod notebooks;
mod numbers;
mod outsiders;
#[cfg(unix)]
mod planted;
pub(crate) mod thief;

use std::path::Path;

use git2::{Oid, Repository};
use serde_json::Value;

use crate::world::{Ran, World};

/// The incident they are in.
const LOG: &str = "2026-11-20-natet-nere";

/// What Cecilia writes at the moment of an attack.
const BESIDE: &str = "skrivet just då, av en ärlig";

/// Anna, Bo and Cecilia, members, in an open incident with a row of each; everything is everywhere.
fn in_a_crisis() -> World {
    let mut world = World::new();
    let hub = world.hub().display().to_string();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Åberg");
    done(anna.binder(&["remote", "add", "hub", &hub]));
    done(anna.binder(&["incident", "open", "Nätet nere"]));
    done(anna.binder(&["sync"]));
    for (name, person) in [("bo", "Bo Östlund"), ("cecilia", "Cecilia Ek")] {
        let somebody = world.person(name);
        done(somebody.binder(&["join", &hub, "parm", "--as", name, "--person", person]));
        somebody.folder.push("parm");
        done(somebody.binder(&["log", "add", &format!("{name} är på plats")]));
        done(somebody.binder(&["sync"]));
        let anna = world.person("anna");
        done(anna.binder(&["sync"]));
        done(anna.binder(&["member", "add", name]));
        done(anna.binder(&["sync"]));
    }
    everybody_syncs(&mut world);
    world
}

fn done(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    ran.answer
}

fn everybody_syncs(world: &mut World) {
    for _ in 0..2 {
        world
            .people()
            .for_each(|person| drop(done(person.binder(&["sync"]))));
    }
}

/// Everybody named logs a row, all sync, and everybody has every row of it.
fn and_honest_work_goes_on(world: &mut World, names: &[&str]) {
    let row = |name: &&str| format!("{name} arbetar vidare");
    for name in names {
        done(world.person(name).binder(&["log", "add", &row(name)]));
    }
    for _ in 0..2 {
        for name in names {
            done(world.person(name).binder(&["sync"]));
        }
    }
    for name in names {
        let log = log(world, name);
        for other in names {
            assert!(counts(&log, &row(other)), "{other} at {name}'s: {log:#?}");
        }
        assert_eq!(world.person(name).binder(&["doctor"]).code, 0);
    }
}

/// The rows of the log as somebody's copy shows them.
fn log(world: &mut World, name: &str) -> Vec<Value> {
    let shown = done(
        world
            .person(name)
            .binder(&["log", "--incident", LOG, "--json"]),
    );
    let all: Value = serde_json::from_str(&shown).expect("one document");
    all["entries"].as_array().cloned().expect("entries")
}

fn row<'l>(log: &'l [Value], event: &str) -> Option<&'l Value> {
    log.iter().find(|row| row["event"] == event)
}

/// Whether a row stands in the log and decides something.
fn counts(log: &[Value], event: &str) -> bool {
    row(log, event).is_some_and(|row| row["standing"] == "member" || row["standing"] == "suspended")
}

/// What is set aside in somebody's copy.
fn aside(world: &mut World, name: &str) -> Vec<Value> {
    let shown = done(world.person(name).binder(&["aside", "--json"]));
    let all: Value = serde_json::from_str(&shown).expect("one document");
    all["aside"].as_array().cloned().expect("a list")
}

/// What the command shows of it, on one line.
fn told_aside(world: &mut World, name: &str) -> String {
    let shown = done(world.person(name).binder(&["aside"]));
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Syncs, and says how many things were set aside. Whatever lies beside it, honest work of the same
/// sync arrives, and nothing is amiss in the copy.
fn sync(world: &mut World, name: &str) -> u64 {
    let shown = done(world.person(name).binder(&["sync", "--json"]));
    let all: Value = serde_json::from_str(&shown).expect("one document");
    let log = log(world, name);
    assert!(counts(&log, BESIDE), "{BESIDE} at {name}'s: {log:#?}");
    all["remotes"][0]["set_aside"].as_u64().expect("a count")
}

fn open(place: &Path) -> Repository {
    Repository::open(place).expect("a repository")
}

/// Where a branch of the shared repository stands.
fn tip(world: &World, branch: &str) -> Oid {
    let name = format!("refs/heads/{branch}");
    let hub = open(&world.hub());
    hub.refname_to_id(&name).expect("the branch")
}

/// Puts a branch of the shared repository where the thief wants it, while Cecilia works on.
fn force(world: &mut World, branch: &str, to: Oid) {
    cecilia_works_on(world);
    let name = format!("refs/heads/{branch}");
    let hub = open(&world.hub());
    hub.reference(&name, to, true, "forced")
        .expect("the branch moves");
}

fn cecilia_works_on(world: &mut World) {
    let cecilia = world.person("cecilia");
    done(cecilia.binder(&["log", "add", "--incident", LOG, BESIDE]));
    done(cecilia.binder(&["sync"]));
}

/// The text of a page at a commit.
fn page(world: &World, at: Oid, writer: &str) -> String {
    let hub = open(&world.hub());
    let tree = hub
        .find_commit(at)
        .and_then(|it| it.tree())
        .expect("a tree");
    let path = page_path(writer);
    let entry = tree.get_path(path.as_ref()).expect("the page");
    let blob = hub.find_blob(entry.id()).expect("the page");
    String::from_utf8(blob.content().to_vec()).expect("text")
}

fn page_path(writer: &str) -> String {
    format!("log/{writer}/{LOG}/0001.yaml")
}
