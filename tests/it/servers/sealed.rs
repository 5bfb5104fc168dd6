//! Sealed lists over real servers: they arrive, newer versions replace older ones, and nothing that a server keeps or
//! refuses loses one.

use std::fs;

use serde_json::Value;

use super::kept::hook;
use super::sshd::git;
use super::{Server, anna, done, joined};
use crate::sealing::stored::{branches, has, key_of, opens, tip};
use crate::world::{Person, Ran, World};

const LIST: &str = "Klass Kanariefågel";
const TEXT: &str = "- name: Maja Kanariefågel\n  phone: 070-174 06 77\n";

/// Anna and Bo with a copy each over a server, and a list of Anna's at the server; its id.
fn shared(world: &mut World, server: &Server) -> String {
    done(anna(world, server).program(&["sync"]));
    joined(world, server, "bo");
    let anna = world.person("anna");
    anna.input = TEXT.to_owned();
    let line = ["seal", "new", LIST, "--from", "-", "--keep-until"];
    let said = done(anna.program(&[&line[..], &["2099-06-30", "--json"]].concat()));
    let said: Value = serde_json::from_str(&said).expect("JSON");
    done(anna.program(&["sync"]));
    said["list"].as_str().expect("an id").to_owned()
}

fn opened(person: &mut Person) -> Ran {
    person.program(&["seal", "open", LIST, "--unsealed"])
}

/// Seals a version with one more line.
fn edit(person: &mut Person, line: &str) {
    let script = person.home().join("editor.sh");
    fs::write(&script, format!("printf '%s\\n' '{line}' >> \"$1\"\n")).expect("a script");
    let editor = format!("/bin/sh {}", script.display());
    person.variables.insert("EDITOR".to_owned(), editor);
    done(person.program(&["seal", "edit", LIST]));
}

fn sync(world: &mut World, who: &[&str]) {
    for name in who {
        done(world.person(name).program(&["sync"]));
    }
}

/// What a sync says, on one line.
fn said(person: &mut Person) -> String {
    let said = done(person.program(&["sync"]));
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn kept(person: &mut Person) -> Value {
    let listed = done(person.program(&["seal", "list", "--json"]));
    let listed: Value = serde_json::from_str(&listed).expect("JSON");
    listed["kept"].clone()
}

#[test]
fn a_list_reaches_another_copy_over_a_server_and_a_newer_version_takes_its_place_everywhere() {
    for server in Server::EACH {
        let mut world = World::new();
        let server = server(&world);
        let id = shared(&mut world, &server);
        sync(&mut world, &["bo"]);
        assert_eq!(done(opened(world.person("bo"))), TEXT);
        let old = tip(&world.hub(), &format!("{id}/1.anna"));
        edit(world.person("bo"), "- name: Nils");
        sync(&mut world, &["bo", "anna"]);
        let text = done(opened(world.person("anna")));
        assert_eq!(text, format!("{TEXT}- name: Nils\n"));
        assert_eq!(branches(&world.hub()), [format!("{id}/2.bo")]);
        for who in ["anna", "bo"] {
            let person = world.person(who);
            assert_eq!(branches(&person.folder), [format!("{id}/2.bo")], "{who}");
            assert!(!has(&person.folder, old), "{who}");
            done(person.program(&["verify"]));
            done(person.program(&["doctor"]));
        }
        git(&world.hub(), &["fsck", "--strict"]);
        let clean = git(&world.hub(), &["log", "--all", "--format=%B%n%an", "-p"]);
        assert!(!clean.contains("Kanariefågel"), "not in the clear");
    }
}

#[test]
fn whoever_was_removed_opens_nothing_that_the_server_has_even_where_they_sealed_it_last() {
    for server in Server::EACH {
        let mut world = World::new();
        let server = server(&world);
        let id = shared(&mut world, &server);
        sync(&mut world, &["bo"]);
        edit(world.person("bo"), "- name: Nils");
        sync(&mut world, &["bo", "anna"]);
        let key = key_of(world.person("bo"));
        let anna = world.person("anna");
        done(anna.program(&["member", "remove", "bo"]));
        done(anna.program(&["sync"]));
        let text = done(opened(anna));
        assert_eq!(text, format!("{TEXT}- name: Nils\n"));
        assert_eq!(branches(&world.hub()), [format!("{id}/3.anna")]);
        assert!(!opens(&world.hub(), &format!("{id}/3.anna"), &key));
        let bo = world.person("bo");
        let _ = bo.program(&["sync"]);
        let ran = opened(bo);
        assert!(!ran.answer.contains("Maja"), "{}{}", ran.answer, ran.talk);
    }
}

#[test]
fn what_a_stranger_puts_below_sealed_on_a_server_stops_nothing() {
    for server in Server::EACH {
        let mut world = World::new();
        let server = server(&world);
        let id = shared(&mut world, &server);
        let bad = junk(&world, &id);
        edit(world.person("anna"), "- name: Nils");
        let told = said(world.person("anna"));
        assert!(told.contains("anges inte av någon medlem"), "{told}");
        sync(&mut world, &["bo", "anna"]);
        let text = done(opened(world.person("bo")));
        assert_eq!(text, format!("{TEXT}- name: Nils\n"));
        for who in ["anna", "bo"] {
            let person = world.person(who);
            assert!(!has(&person.folder, bad), "{who}");
            assert_eq!(branches(&person.folder), [format!("{id}/2.anna")], "{who}");
            done(person.program(&["doctor"]));
        }
        let there = branches(&world.hub());
        assert!(!there.contains(&format!("{id}/1.anna")), "{there:?}");
        let beside = |it: &&String| it.starts_with(&format!("{id}/2.anna-"));
        assert_eq!(there.iter().filter(beside).count(), 1, "{there:?}");
    }
}

/// A file of nine megabytes below many names, one of them that of the next version, and a branch to no commit.
fn junk(world: &World, id: &str) -> git2::Oid {
    let hub = git2::Repository::open(world.hub()).expect("a place");
    let bomb = hub.blob(&vec![0; 9 << 20]).expect("a blob");
    let mut files = hub.treebuilder(None).expect("a tree");
    files.insert("list.age", bomb, 0o100_644).expect("a file");
    let tree = files.write().expect("a tree");
    let tree = hub.find_tree(tree).expect("a tree");
    let who = git2::Signature::now("Mallory", "mallory@binder.invalid").expect("a name");
    let bad = hub.commit(None, &who, &who, "x", &tree, &[]);
    let bad = bad.expect("a commit");
    let names = (0..200).map(|number| format!("s{number:08x}/1.mallory"));
    let taken = [format!("{id}/2.anna"), format!("{id}/999999.mallory")];
    for name in names.chain(taken).chain(["x".to_owned()]) {
        let name = format!("refs/heads/sealed/{name}");
        hub.reference(&name, bad, false, "x").expect("a branch");
    }
    bad
}

#[test]
fn a_server_that_keeps_what_should_be_deleted_is_named_until_it_is_gone_and_the_list_still_arrives()
{
    for server in Server::EACH {
        let mut world = World::new();
        let server = server(&world);
        let id = shared(&mut world, &server);
        git(&world.hub(), &["config", "receive.denyDeletes", "true"]);
        edit(world.person("anna"), "- name: Nils");
        let told = said(world.person("anna"));
        assert!(told.contains("har kvar en version"), "{told}");
        let stays = kept(world.person("anna"));
        assert_eq!(stays[0]["remote"], "hub");
        assert_eq!(stays[0]["branches"][0], format!("sealed/{id}/1.anna"));
        sync(&mut world, &["bo"]);
        let text = done(opened(world.person("bo")));
        assert_eq!(text, format!("{TEXT}- name: Nils\n"));
        let both = [format!("{id}/1.anna"), format!("{id}/2.anna")];
        assert_eq!(branches(&world.hub()), both);
        git(&world.hub(), &["config", "receive.denyDeletes", "false"]);
        let told = said(world.person("anna"));
        assert!(!told.contains("har kvar"), "{told}");
        assert_eq!(kept(world.person("anna")), serde_json::json!([]));
        assert_eq!(branches(&world.hub()), [format!("{id}/2.anna")]);
    }
}

#[test]
fn a_server_that_takes_no_sealed_list_is_named_and_keeps_the_version_it_has() {
    for server in Server::EACH {
        let mut world = World::new();
        let server = server(&world);
        let id = shared(&mut world, &server);
        sync(&mut world, &["bo"]);
        let text =
            "case $1 in refs/heads/sealed/*) echo 'No lists here.' >&2; exit 1;; esac; exit 0";
        hook(&world, "update", text);
        edit(world.person("anna"), "- name: Nils");
        let told = said(world.person("anna"));
        assert!(told.contains("tog inte emot"), "{told}");
        assert!(told.contains("No lists here."), "{told}");
        assert_eq!(branches(&world.hub()), [format!("{id}/1.anna")]);
        // Bo knows of the version that he has not got, and still has the one before.
        sync(&mut world, &["bo"]);
        assert_eq!(
            branches(&world.person("bo").folder),
            [format!("{id}/1.anna")]
        );
        let bo = world.person("bo");
        let listed = done(bo.program(&["seal", "list", "--json"]));
        let listed: Value = serde_json::from_str(&listed).expect("JSON");
        assert_eq!(listed["lists"][0]["texts"][0]["here"], false);
        let ran = opened(bo);
        assert_eq!((ran.code, ran.answer.as_str()), (0, TEXT), "{}", ran.talk);
        assert!(
            ran.talk.contains("1.anna, en äldre version"),
            "{}",
            ran.talk
        );
        fs::remove_file(world.hub().join("hooks/update")).expect("a hook");
        sync(&mut world, &["anna", "bo"]);
        let text = done(opened(world.person("bo")));
        assert_eq!(text, format!("{TEXT}- name: Nils\n"));
        assert_eq!(branches(&world.hub()), [format!("{id}/2.anna")]);
    }
}
