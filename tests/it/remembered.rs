//! Anomalies of remotes (rolled back, lost branches, other history, withheld entries) and cloned or
//! restored copies. Each is named in one sentence, nothing is lost and nothing hostile followed.

mod copies;
mod places;

use std::fs;
use std::path::Path;

use git2::{Oid, Repository};
use serde_json::Value;

use crate::world::{Person, Ran, World};

/// Anna's binder on the hub, and Bo, a member, with all of it; Anna has two rows there.
fn world() -> World {
    let mut world = World::new();
    crate::who_holds::anna_and_bo(&mut world);
    rows(&mut world, "anna", &["Nätet är nere", "Nätet är uppe"]);
    for who in ["anna", "bo", "anna"] {
        done(world.person(who).binder(&["sync"]));
    }
    world
}

fn rows(world: &mut World, who: &str, texts: &[&str]) {
    for text in texts {
        let person = world.person(who);
        person.set_clock(person.now() + chrono::Duration::minutes(1));
        done(person.binder(&["log", "add", text]));
    }
}

fn done(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    ran.answer
}

fn hub(world: &World) -> Repository {
    Repository::open_bare(world.hub()).expect("the hub")
}

fn branch(repo: &Repository, name: &str) -> Option<Oid> {
    repo.refname_to_id(&format!("refs/heads/{name}")).ok()
}

/// Moves a branch by force, as only whoever runs the place can.
fn force(repo: &Repository, name: &str, to: Oid) {
    repo.reference(&format!("refs/heads/{name}"), to, true, "")
        .expect("a branch");
}

/// The commit so many before a branch's, along first parents.
fn before(repo: &Repository, name: &str, steps: usize) -> Oid {
    let mut commit = repo
        .find_commit(branch(repo, name).expect("a branch"))
        .expect("a commit");
    for _ in 0..steps {
        commit = commit.parent(0).expect("a parent");
    }
    commit.id()
}

/// A commit of somebody else, with parents or without.
fn foreign(repo: &Repository, parents: &[Oid]) -> Oid {
    let eva = git2::Signature::now("Eva", "eva@ladok.example").expect("a name");
    let blob = repo.blob(b"groups: []\n").expect("a text");
    let mut tree = repo.treebuilder(None).expect("a tree");
    tree.insert("contacts.yaml", blob, 0o100_644)
        .expect("a name");
    let tree = repo
        .find_tree(tree.write().expect("a tree"))
        .expect("a tree");
    let parents: Vec<_> = parents
        .iter()
        .map(|id| repo.find_commit(*id).expect("a parent"))
        .collect();
    let parents: Vec<_> = parents.iter().collect();
    repo.commit(None, &eva, &eva, "annat", &tree, &parents)
        .expect("a commit")
}

/// What a sync answers to a machine: its exit code, and its one place.
fn synced(person: &mut Person) -> (u8, Value) {
    let ran = person.binder(&["sync", "--json"]);
    let answer: Value =
        serde_json::from_str(&ran.answer).unwrap_or_else(|_| panic!("{}", ran.talk));
    (ran.code, answer["remotes"][0].clone())
}

/// The words of what was noticed, with the branch, whether it is healed, and whether it is new.
fn noticed(place: &Value) -> Vec<(String, String, bool, bool)> {
    let events = place["remembered"].as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let flag = |value: &Value| value.as_bool().expect("a flag");
    let each = events.iter();
    each.map(|it| {
        (
            text(&it["word"]),
            text(&it["branch"]),
            flag(&it["healed"]),
            flag(&it["new"]),
        )
    })
    .collect()
}

fn one(word: &str, branch: &str, healed: bool, new: bool) -> Vec<(String, String, bool, bool)> {
    vec![(word.to_owned(), branch.to_owned(), healed, new)]
}

/// What was said to a person, on one line.
fn said(ran: &Ran) -> String {
    ran.answer.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The texts of a person's log.
fn log(person: &mut Person) -> Vec<String> {
    let answer = done(person.binder(&["log", "--json"]));
    let answer: Value = serde_json::from_str(&answer).expect("JSON");
    let rows = answer["entries"].as_array().cloned().unwrap_or_default();
    let texts = rows
        .iter()
        .map(|row| row["event"].as_str().unwrap_or_default().to_owned());
    let mut texts: Vec<String> = texts.collect();
    texts.sort();
    texts
}

fn has(person: &mut Person, texts: &[&str]) {
    let log = log(person);
    for text in texts {
        assert!(log.iter().any(|row| row == text), "{text} in {log:?}");
    }
}

/// A folder with everything in it, as a backup has it.
fn copied(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let place = to.join(entry.file_name());
        if entry.file_type().expect("a kind").is_dir() {
            copied(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).expect("copied");
        }
    }
}

/// Puts a backup in the place of what is there.
fn restored(from: &Path, to: &Path) {
    fs::remove_dir_all(to).expect("gone");
    copied(from, to);
}
