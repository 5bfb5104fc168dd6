//! Everything that can become of a sync with a server, provoked.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::door::{Behind, Door};
use super::sshd::{Sshd, git};
use super::web::Web;
use super::{Server, anna, done, joined, ran, synced};
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

/// A sync that did not deliver says so in Swedish and in a word; afterwards, all well again, one
/// delivers everything.
fn assert_kept(world: &mut World, outcome: &str, words: &[&str]) {
    let anna = world.person("anna");
    done(anna.program(&["log", "add", "skrivet under tiden"]));
    let ran = anna.program(&["sync"]);
    assert_eq!(ran.code, 3, "{}{}", ran.answer, ran.talk);
    let flat = ran.answer.split_whitespace().collect::<Vec<_>>().join(" ");
    for word in words {
        assert!(flat.contains(word), "{word}: {}", ran.answer);
    }
    let ran = anna.program(&["sync", "--json"]);
    assert_eq!(synced(&ran)["outcome"], outcome, "{}", ran.answer);
    assert!(!ran.answer.contains("hemligt"), "{}", ran.answer);
}

/// What Anna wrote is there, after one sync.
fn assert_delivered(world: &mut World) {
    let ran = world.person("anna").program(&["sync", "--json"]);
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    assert_eq!(synced(&ran)["outcome"], "done", "{}", ran.answer);
    git(&world.hub(), &["fsck", "--strict"]);
    let log = git(&world.hub(), &["log", "-1", "--format=%s", "copies/anna"]);
    let own = git(&world.person("anna").folder, &["log", "-1", "--format=%s"]);
    assert_eq!(log, own);
}

/// Nobody is waited for longer than a second.
fn impatient(world: &mut World) {
    let anna = world.person("anna");
    let settings = anna.folder.join("binder.yaml");
    let text = fs::read_to_string(&settings).expect("settings");
    let (before, _) = text.split_once("limits:").expect("limits come last");
    let text = format!("{before}limits: {{ connect: PT1S, idle: PT1S }}\n");
    fs::write(&settings, text).expect("settings");
    done(anna.program(&["plan", "save"]));
}

fn hook(world: &World, name: &str, text: &str) {
    let path = world.hub().join("hooks").join(name);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(&path, format!("#!/bin/sh\n{text}\n")).expect("a hook");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("a hook");
}

fn with_remote(world: &mut World, place: &str) {
    let anna = world.person("anna");
    done(anna.program(&["remote", "remove", "hub"]));
    done(anna.program(&["remote", "add", "hub", place]));
}

#[test]
fn nobody_listening_is_offline() {
    for scheme in ["ssh", "https"] {
        let mut world = World::new();
        let server = Server::ssh();
        anna(&mut world, &server);
        // A port that was just free: nobody is behind it.
        let closed = {
            let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
            listener.local_addr().expect("an address").port()
        };
        with_remote(&mut world, &format!("{scheme}://127.0.0.1:{closed}/x.git"));
        assert_kept(
            &mut world,
            "offline",
            &["går inte att nå", "binder sync hub"],
        );
        let hub = server.hub(&world);
        with_remote(&mut world, &hub);
        assert_delivered(&mut world);
    }
}

#[test]
fn a_name_that_nobody_has_is_offline() {
    for scheme in ["ssh", "https"] {
        let mut world = World::new();
        anna(&mut world, &Server::ssh());
        with_remote(&mut world, &format!("{scheme}://hub.invalid/x.git"));
        assert_kept(&mut world, "offline", &["hub.invalid"]);
    }
}

#[test]
fn a_port_that_lets_in_and_never_answers_is_a_timeout() {
    for scheme in ["ssh", "https"] {
        let mut world = World::new();
        let silent = Door::to(Behind::Nobody);
        let server = Server::ssh();
        anna(&mut world, &server);
        impatient(&mut world);
        with_remote(
            &mut world,
            &format!("{scheme}://127.0.0.1:{}/x.git", silent.port),
        );
        assert_kept(&mut world, "timeout", &["svarar inte", "binder sync hub"]);
        let hub = server.hub(&world);
        with_remote(&mut world, &hub);
        assert_delivered(&mut world);
    }
}

#[test]
fn a_server_that_falls_silent_in_mid_answer_is_a_timeout() {
    for over_ssh in [true, false] {
        let mut world = World::new();
        let server = if over_ssh {
            Server::ssh()
        } else {
            Server::web(&world)
        };
        anna(&mut world, &server);
        impatient(&mut world);
        done(world.person("anna").program(&["sync"]));
        // The hook is what hangs: long after the login, in the midst of a push.
        let gate = world.stick().join("gate");
        ran("mkfifo", &[&gate.display().to_string()]);
        let waits = format!("cat '{}'; exit 1", gate.display());
        hook(&world, "pre-receive", &waits);
        assert_kept(&mut world, "timeout", &["svarar inte"]);
        fs::remove_file(world.hub().join("hooks/pre-receive")).expect("a hook");
        // Whoever waits at the gate is let go.
        let opened = fs::OpenOptions::new().read(true).write(true).open(&gate);
        drop(opened.expect("a gate"));
        assert_delivered(&mut world);
    }
}

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
        &["är okänd här", "fingeravtryck", &typed],
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
    assert_kept(
        &mut world,
        "wrong-key",
        &["en annan nyckel än förut", &forget],
    );
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
        "går inte att lita på",
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
        &["släpper inte in dig", "Pröva din inloggning: ssh -F"],
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
        &["vill ha ett annat namn", &said, "anna:***@"],
    );
    with_remote(&mut world, &without);
    assert_kept(&mut world, "needs-login", &["vill ha ett annat namn"]);
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

#[test]
fn a_main_that_a_hook_keeps_is_a_notice_and_the_entries_arrive() {
    for over_ssh in [true, false] {
        let mut world = World::new();
        let server = if over_ssh {
            Server::ssh()
        } else {
            Server::web(&world)
        };
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
    for over_ssh in [true, false] {
        let mut world = World::new();
        let server = if over_ssh {
            Server::ssh()
        } else {
            Server::web(&world)
        };
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
    for place in [nothing, web.place("nothing.git"), web.place("page")] {
        with_remote(&mut world, &place);
        assert_kept(
            &mut world,
            "not-a-binder",
            &["ligger inte den här pärmen", "binder remote"],
        );
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
        &["det programmet finns inte", "Installera OpenSSH"],
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
