//! Sync over servers, and addresses refused when typed.

use std::fs;

use super::kept::{assert_delivered, assert_kept, with_remote};
use super::sshd::git;
use super::web::Web;
use super::{Server, anna, done, joined, synced};
use crate::world::World;

#[test]
fn three_people_meet_over_ssh() {
    meet(|_| Server::ssh());
}

#[test]
fn three_people_meet_over_https() {
    meet(Server::web);
}

fn meet(server: impl Fn(&World) -> Server) {
    let mut world = World::new();
    let server = server(&world);
    done(anna(&mut world, &server).program(&["sync"]));
    for name in ["bo", "cecilia"] {
        joined(&mut world, &server, name);
    }
    done(world.person("bo").program(&["log", "add", "Nätet är nere"]));
    done(world.person("bo").program(&["sync"]));
    let cecilia = world.person("cecilia");
    done(cecilia.program(&["sync"]));
    assert!(done(cecilia.program(&["log"])).contains("Nätet är nere"));
    git(&world.hub(), &["fsck", "--strict"]);
    let ran = world.person("anna").program(&["sync", "--json"]);
    assert_eq!(synced(&ran)["outcome"], "done");
}

#[test]
fn a_redirect_of_the_first_question_is_followed() {
    let mut world = World::new();
    let web = Web::new(world.hub().parent().expect("a folder"));
    let place = web.place("old/hub.git");
    let server = Server::Web(web);
    anna(&mut world, &server);
    with_remote(&mut world, &place);
    assert_delivered(&mut world);
}

#[test]
fn where_there_is_no_ssh_that_is_said() {
    let mut world = World::new();
    let server = Server::ssh();
    anna(&mut world, &server);
    let anna = world.person("anna");
    anna.variables.remove("GIT_SSH_COMMAND");
    fs::remove_file(anna.home().join("bin/ssh")).expect("a link");
    assert_kept(
        &mut world,
        "offline",
        &["som inte är installerat", "Installera OpenSSH"],
    );
    server.let_in(world.person("anna"));
    assert_delivered(&mut world);
}

#[test]
fn an_open_connection_or_an_unknown_way_is_refused_when_it_is_typed() {
    let mut world = World::new();
    let server = Server::ssh();
    let anna = anna(&mut world, &server);
    for (place, hint) in [
        ("http://hub.ladok.example/x", "https://hub.ladok.example/x"),
        ("git://hub.ladok.example/x", "ssh://"),
    ] {
        let ran = anna.program(&["remote", "add", "two", place]);
        assert_eq!(ran.code, 1);
        assert!(ran.talk.contains(hint), "{}", ran.talk);
    }
}

#[test]
fn a_join_that_comes_to_nothing_leaves_nothing() {
    let mut world = World::new();
    let server = Server::ssh();
    anna(&mut world, &server);
    let Server::Ssh(sshd) = &server else {
        unreachable!()
    };
    let nothing = sshd.place(&world.hub().join("nothing"));
    let bo = world.person("bo");
    server.let_in(bo);
    let ran = bo.program(&["join", &nothing, "parm", "--as", "bo"]);
    assert_eq!(ran.code, 1, "{}", ran.talk);
    assert!(ran.talk.contains("finns ingen pärm"), "{}", ran.talk);
    assert!(!bo.folder.join("parm").exists());
}

#[test]
fn a_sync_with_nothing_new_makes_one_call_and_one_with_news_two() {
    let mut world = World::new();
    let server = Server::ssh();
    anna(&mut world, &server);
    done(world.person("anna").program(&["sync"]));
    let calls = |world: &mut World| {
        let before = server.door().callers();
        done(world.person("anna").program(&["sync"]));
        server.door().callers() - before
    };
    assert_eq!(calls(&mut world), 1);
    done(world.person("anna").program(&["log", "add", "nytt"]));
    assert_eq!(calls(&mut world), 2, "one to fetch, one to deliver");
}
