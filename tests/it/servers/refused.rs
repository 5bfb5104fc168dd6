//! Servers that accept a part, nothing, or have another repository.

use std::fs;

use super::kept::{assert_delivered, assert_kept, hook, with_remote};
use super::sshd::git;
use super::web::Web;
use super::{Server, anna, done, joined, synced};
use crate::world::World;

#[test]
fn a_main_that_a_hook_keeps_is_a_notice_and_the_entries_arrive() {
    for server in Server::EACH {
        let mut world = World::new();
        let server = server(&world);
        anna(&mut world, &server);
        done(world.person("anna").program(&["sync"]));
        let text = "[ \"$1\" = refs/heads/main ] && { echo 'Only Olle moves main.\\033[31m' >&2; exit 1; }; exit 0";
        hook(&world, "update", text);
        let anna = world.person("anna");
        done(anna.program(&["log", "add", "skrivet under tiden"]));
        let ran = anna.program(&["sync"]);
        assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
        assert!(
            ran.answer.contains("anteckningarna kom fram"),
            "{}",
            ran.answer
        );
        assert!(
            ran.answer.contains("Only Olle moves main."),
            "{}",
            ran.answer
        );
        assert!(!ran.answer.contains('\u{1b}'), "{:?}", ran.answer);
        done(anna.program(&["log", "add", "och en till"]));
        let ran = anna.program(&["sync", "--json"]);
        assert_eq!(synced(&ran)["outcome"], "main-refused");
        assert_eq!(anna.program(&["sync", "--strict"]).code, 3);
        fs::remove_file(world.hub().join("hooks/update")).expect("a hook");
        assert_delivered(&mut world);
    }
}

#[test]
fn a_hook_that_judges_the_whole_push_keeps_main_alone() {
    let mut world = World::new();
    let server = Server::ssh();
    anna(&mut world, &server);
    done(world.person("anna").program(&["sync"]));
    hook(
        &world,
        "pre-receive",
        "while read old new ref; do [ $ref = refs/heads/main ] && exit 1; done; exit 0",
    );
    let anna = world.person("anna");
    done(anna.program(&["log", "add", "skrivet under tiden"]));
    let ran = anna.program(&["sync", "--json"]);
    assert_eq!(
        (ran.code, synced(&ran)["outcome"].as_str()),
        (0, Some("main-refused")),
        "{}",
        ran.answer
    );
}

#[test]
fn a_server_that_takes_nothing_is_a_refusal_in_its_own_words() {
    for server in Server::EACH {
        let mut world = World::new();
        let server = server(&world);
        anna(&mut world, &server);
        hook(&world, "pre-receive", "echo 'Not on Sundays.' >&2; exit 1");
        assert_kept(
            &mut world,
            "refused",
            &["tog inte emot", "Not on Sundays.", "binder sync hub"],
        );
        fs::remove_file(world.hub().join("hooks/pre-receive")).expect("a hook");
        assert_delivered(&mut world);
    }
}

#[test]
fn a_server_that_denies_anything_but_forward_is_never_in_the_way() {
    let mut world = World::new();
    git(
        &world.hub(),
        &["config", "receive.denyNonFastForwards", "true"],
    );
    git(&world.hub(), &["config", "receive.denyDeletes", "true"]);
    let server = Server::ssh();
    anna(&mut world, &server);
    done(world.person("anna").program(&["sync"]));
    joined(&mut world, &server, "bo");
    done(world.person("bo").program(&["log", "add", "från Bo"]));
    done(world.person("anna").program(&["log", "add", "från Anna"]));
    done(world.person("bo").program(&["sync"]));
    assert_delivered(&mut world);
}

#[test]
fn nothing_or_something_else_at_the_address_is_no_binder() {
    let mut world = World::new();
    let ssh = Server::ssh();
    let web = Web::new(world.hub().parent().expect("a folder"));
    anna(&mut world, &ssh);
    let authority = web.authority().display().to_string();
    world
        .person("anna")
        .variables
        .insert("SSL_CERT_FILE".to_owned(), authority);
    let Server::Ssh(sshd) = &ssh else {
        unreachable!()
    };
    let nothing = sshd.place(&world.hub().join("nothing"));
    let no_binder = "innehåller något annat än den här pärmen";
    for (place, said) in [
        (nothing, no_binder),
        (
            web.place("nothing.git"),
            "hittades inte, eller så får du inte se den",
        ),
        (
            web.place("page"),
            "hittades inte, eller så får du inte se den",
        ),
    ] {
        with_remote(&mut world, &place);
        assert_kept(&mut world, "not-a-binder", &[said, "binder remote"]);
    }
    let hub = ssh.hub(&world);
    with_remote(&mut world, &hub);
    assert_delivered(&mut world);
    // Another binder, whole and well.
    let bo = world.person("bo");
    ssh.let_in(bo);
    done(bo.program(&["init", "annan", "--as", "bo"]));
    bo.folder.push("annan");
    done(bo.program(&["remote", "add", "hub", &hub]));
    let ran = bo.program(&["sync", "--json"]);
    assert_eq!(
        (ran.code, synced(&ran)["outcome"].as_str()),
        (3, Some("not-a-binder"))
    );
    assert!(!git(&world.hub(), &["branch"]).contains("copies/bo"));
}
