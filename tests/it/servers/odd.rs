//! Servers that state a reason, helpers that never answer, addresses with `%20`.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use super::kept::{assert_delivered, impatient, with_remote};
use super::sshd::git;
use super::{Server, anna, done, synced};
use crate::world::World;

#[test]
fn what_a_web_server_answers_is_said_as_it_is() {
    let mut world = World::new();
    let server = Server::web(&world);
    anna(&mut world, &server);
    let Server::Web(web) = &server else {
        unreachable!()
    };
    for (status, outcome, why) in [
        ("403", "refused", "forbidden"),
        ("404", "not-a-binder", "not-found"),
        ("413", "refused", "too-large"),
        ("429", "offline", "too-often"),
        ("500", "offline", "server-fault"),
        ("503", "offline", "server-fault"),
    ] {
        with_remote(&mut world, &web.place(&format!("{status}/x.git")));
        let ran = world.person("anna").program(&["sync", "--json"]);
        let remote = synced(&ran);
        assert_eq!(remote["outcome"], outcome, "{status}: {ran:?}");
        assert_eq!(remote["why"], why, "{status}");
        assert_eq!(ran.code, 3);
    }
    with_remote(&mut world, &web.place("403/x.git"));
    let ran = world.person("anna").program(&["sync"]);
    assert!(ran.answer.contains("Only the crisis group."), "{ran:?}");
}

/// A program that never answers, and what it leaves running while it does not.
fn never(world: &mut World) -> (String, impl Fn() -> bool + use<>) {
    let anna = world.person("anna");
    let program = anna.home().join("never");
    let mark = format!("{}", 300_000 + std::process::id() % 100_000);
    fs::write(&program, format!("#!/bin/sh\n/bin/sleep {mark}\n")).expect("written");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("a program");
    let runs = move || {
        let found = Command::new("pgrep")
            .args(["-f", &format!("sleep {mark}")])
            .output();
        found.is_ok_and(|it| !it.stdout.is_empty())
    };
    (program.display().to_string(), runs)
}

#[test]
fn a_helper_that_never_answers_is_ended_with_all_it_started_and_named() {
    let mut world = World::new();
    let server = Server::web(&world);
    anna(&mut world, &server);
    let Server::Web(web) = &server else {
        unreachable!()
    };
    impatient(&mut world);
    let (program, runs) = never(&mut world);
    let home = world.person("anna").home().to_owned();
    let settings = format!("[credential]\n\thelper = {program}\n");
    fs::write(home.join(".gitconfig"), settings).expect("settings");
    with_remote(&mut world, &web.place_without_login("hub.git"));
    let ran = world.person("anna").program(&["sync", "--json"]);
    let remote = synced(&ran);
    assert_eq!(remote["outcome"], "timeout", "{ran:?}");
    assert_eq!(remote["why"], "helper-silent");
    assert!(!runs(), "what the helper started goes on");
    let ran = world.person("anna").program(&["sync"]);
    assert!(
        ran.answer.replace(['\n', ' '], "").contains(&program),
        "{ran:?}"
    );
}

#[test]
fn a_way_to_a_server_that_never_answers_is_ended_with_all_it_started() {
    let mut world = World::new();
    let server = Server::ssh();
    anna(&mut world, &server);
    impatient(&mut world);
    let (program, runs) = never(&mut world);
    let anna = world.person("anna");
    let command = anna.variables["GIT_SSH_COMMAND"].clone();
    let silent = format!("{command} -o 'ProxyCommand={program}'");
    anna.variables.insert("GIT_SSH_COMMAND".to_owned(), silent);
    let ran = anna.program(&["sync", "--json"]);
    assert_eq!(synced(&ran)["outcome"], "timeout", "{ran:?}");
    assert!(!runs(), "what ssh started goes on");
    anna.variables.insert("GIT_SSH_COMMAND".to_owned(), command);
    assert_delivered(&mut world);
}

#[test]
fn a_place_with_a_space_in_its_address_is_the_one_git_finds() {
    let mut world = World::new();
    let server = Server::ssh();
    anna(&mut world, &server);
    let Server::Ssh(sshd) = &server else {
        unreachable!()
    };
    let folder = world.stick().join("a b");
    fs::create_dir(&folder).expect("a folder");
    fs::rename(world.hub(), folder.join("h.git")).expect("moved");
    let place = sshd.place(&world.stick().join("a%20b/h.git"));
    with_remote(&mut world, &place);
    let ran = world.person("anna").program(&["sync", "--json"]);
    assert_eq!(synced(&ran)["outcome"], "done", "{ran:?}");
}

#[test]
fn an_address_with_blanks_and_letters_of_ones_own_is_the_one_the_server_has() {
    let mut world = World::new();
    let server = Server::web(&world);
    anna(&mut world, &server);
    let Server::Web(web) = &server else {
        unreachable!()
    };
    let hub = world.hub();
    fs::rename(&hub, hub.with_file_name("min pärm.git")).expect("moved");
    for path in ["min pärm.git", "min%20p%C3%A4rm.git"] {
        with_remote(&mut world, &web.place(path));
        let ran = world.person("anna").program(&["sync", "--json"]);
        assert_eq!(synced(&ran)["outcome"], "done", "{path}: {ran:?}");
    }
}

#[test]
fn a_server_whose_history_is_cut_short_or_of_another_kind_counts_as_no_copy() {
    for server in Server::EACH {
        let mut world = World::new();
        let server = server(&world);
        anna(&mut world, &server);
        let anna = world.person("anna");
        done(anna.program(&["log", "add", "ett"]));
        done(anna.program(&["sync"]));
        let hub = world.hub();
        let away = hub.with_extension("away");
        fs::rename(&hub, &away).expect("moved");
        let from = format!("file://{}", away.display());
        let to = hub.display().to_string();
        git(
            &away,
            &["clone", "-q", "--bare", "--depth", "1", &from, &to],
        );
        git(&hub, &["config", "http.receivepack", "true"]);
        let anna = world.person("anna");
        let ran = anna.program(&["sync", "--json"]);
        assert_eq!(synced(&ran)["why"], "shallow", "{ran:?}");
        let copies = anna.program(&["copies", "--json"]);
        assert!(!copies.answer.contains("\"only_here\": 0"), "{copies:?}");
        fs::remove_dir_all(&hub).expect("removed");
        git(
            &away,
            &["init", "-q", "--bare", "--object-format=sha256", &to],
        );
        git(&hub, &["config", "http.receivepack", "true"]);
        let ran = world.person("anna").program(&["sync", "--json"]);
        assert_eq!(synced(&ran)["why"], "sha256", "{ran:?}");
    }
}
