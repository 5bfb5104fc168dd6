//! Keys, certificates, logins and passwords.

use std::fs;

use super::kept::{assert_delivered, assert_kept, with_remote};
use super::sshd::Sshd;
use super::web::Web;
use super::{Server, anna};
use crate::world::World;

#[test]
fn a_host_that_is_not_known_is_said_with_what_to_type() {
    let mut world = World::new();
    let server = Sshd::new();
    let person = world.person("anna");
    let home = person.home().to_owned();
    let unknown = server.client_knowing(&home, "");
    let server = Server::Ssh(server);
    anna(&mut world, &server);
    let set = |world: &mut World, to: String| {
        world
            .person("anna")
            .variables
            .insert("GIT_SSH_COMMAND".to_owned(), to);
    };
    set(&mut world, unknown.clone());
    fs::write(home.join("known_hosts"), "").expect("nobody known");
    let typed = format!("Skriv {unknown} -p {} 127.0.0.1", server.door().port);
    assert_kept(
        &mut world,
        "unknown-host",
        &["är inte känd på den här datorn", "fingeravtryck", &typed],
    );
    let kept = fs::read_to_string(home.join("known_hosts")).expect("a list");
    assert_eq!(kept, "", "a host's key was believed unasked");
    let Server::Ssh(sshd) = &server else {
        unreachable!()
    };
    set(&mut world, sshd.client(&home));
    assert_delivered(&mut world);
}

#[test]
fn a_host_with_another_key_than_before_is_never_spoken_to() {
    let mut world = World::new();
    let server = Server::ssh();
    anna(&mut world, &server);
    let home = world.person("anna").home().to_owned();
    let Server::Ssh(sshd) = &server else {
        unreachable!()
    };
    sshd.client_knowing(&home, "other");
    let forget = format!("ssh-keygen -R '[127.0.0.1]:{}'", sshd.door.port);
    assert_kept(&mut world, "wrong-key", &["har ändrats", &forget]);
    sshd.client(&home);
    assert_delivered(&mut world);
}

#[test]
fn a_certificate_nobody_vouches_for_or_of_another_name_is_a_wrong_key() {
    let mut world = World::new();
    let server = Server::web(&world);
    anna(&mut world, &server);
    let said = [
        "certifikatet",
        "är inte betrott",
        "SSL_CERT_FILE=ca.pem binder sync hub",
    ];
    let trusted = world
        .person("anna")
        .variables
        .remove("SSL_CERT_FILE")
        .expect("it was set");
    assert_kept(&mut world, "wrong-key", &said);
    let another = Web::named(world.hub().parent().expect("a folder"), "DNS:other.example");
    let authority = another.authority().display().to_string();
    world
        .person("anna")
        .variables
        .insert("SSL_CERT_FILE".to_owned(), authority);
    with_remote(&mut world, &another.place("hub.git"));
    assert_kept(&mut world, "wrong-key", &said);
    world
        .person("anna")
        .variables
        .insert("SSL_CERT_FILE".to_owned(), trusted);
    let hub = server.hub(&world);
    with_remote(&mut world, &hub);
    assert_delivered(&mut world);
}

#[test]
fn who_is_not_let_in_is_told_to_log_in() {
    let mut world = World::new();
    let server = Server::ssh();
    anna(&mut world, &server);
    let Server::Ssh(sshd) = &server else {
        unreachable!()
    };
    sshd.lock_out();
    assert_kept(
        &mut world,
        "needs-login",
        &["godtog inte din inloggning", "Testa den: ssh -F"],
    );
    sshd.let_in_again();
    assert_delivered(&mut world);
}

#[test]
fn a_wrong_password_or_none_is_told_to_log_in() {
    let mut world = World::new();
    let server = Server::web(&world);
    anna(&mut world, &server);
    let Server::Web(web) = &server else {
        unreachable!()
    };
    let without = web.place_without_login("hub.git");
    let rest = without.trim_start_matches("https://").to_owned();
    let said = format!("https://NAMN:LÖSENORD@{rest}");
    with_remote(&mut world, &without.replace("//", "//anna:hemligtfel@"));
    assert_kept(
        &mut world,
        "needs-login",
        &["godtog inte användarnamnet", &said, "anna:***@"],
    );
    with_remote(&mut world, &without);
    assert_kept(&mut world, "needs-login", &["godtog inte användarnamnet"]);
    // Git's own way of keeping a password helps.
    let helper =
        "[credential]\n\thelper = \"!f() { echo username=anna; echo password=hemligt; }; f\"\n";
    fs::write(world.person("anna").home().join(".gitconfig"), helper).expect("settings");
    assert_delivered(&mut world);
}

#[test]
fn a_password_in_an_address_is_shown_nowhere() {
    let mut world = World::new();
    let server = Server::web(&world);
    let anna = anna(&mut world, &server);
    for command in [
        &["sync"][..],
        &["sync", "--json"],
        &["remote"],
        &["remote", "--json"],
        &["doctor"],
        &["doctor", "--json"],
        &["copies"],
        &["copies", "--json"],
        &["remote", "add", "two", "https://anna:hemligt@127.0.0.1:1/x"],
        &["sync", "two", "-v"],
        &[
            "join",
            "https://anna:hemligt@127.0.0.1:1/x",
            "there",
            "--as",
            "bo",
        ],
    ] {
        let ran = anna.program(command);
        assert!(
            !ran.answer.contains("hemligt") && !ran.talk.contains("hemligt"),
            "{ran:?}"
        );
    }
}
