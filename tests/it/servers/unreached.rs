//! Servers that cannot be reached, or do not answer.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use super::door::{Behind, Door};
use super::kept::{assert_delivered, assert_kept, hook, impatient, with_remote};
use super::{Server, anna, done, ran};
use crate::world::World;

#[test]
fn nobody_listening_is_offline() {
    for scheme in ["ssh", "https"] {
        let mut world = World::new();
        let server = Server::ssh();
        anna(&mut world, &server);
        // A port that was just free: nobody is behind it.
        let closed = {
            let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
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
    for server in Server::EACH {
        let mut world = World::new();
        let server = server(&world);
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

/// A web server that is never silent for long and never done: a byte of its answer now and then.
fn dripping() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    thread::spawn(move || {
        for mut caller in listener.incoming().flatten() {
            thread::spawn(move || {
                let _ = caller.read(&mut [0; 4096]);
                let head = "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\
                    Content-Type: application/x-git-upload-pack-advertisement\r\n\r\n\
                    001e# service=git-upload-pack\n0000";
                let mut going = caller.write_all(head.as_bytes());
                while going.is_ok() {
                    thread::sleep(Duration::from_millis(300));
                    going = caller.write_all(b"f");
                }
            });
        }
    });
    port
}

#[test]
#[ignore = "a minute, the shortest an exchange may take: tests/run --long"]
fn a_server_that_sends_a_byte_now_and_then_is_left_and_the_next_place_is_reached() {
    let mut world = World::new();
    let server = Server::ssh();
    let anna = anna(&mut world, &server);
    let settings = anna.folder.join("binder.yaml");
    let text = fs::read_to_string(&settings).expect("settings");
    let (before, _) = text.split_once("limits:").expect("limits come last");
    fs::write(&settings, format!("{before}limits: {{ exchange: PT1M }}\n")).expect("settings");
    done(anna.program(&["plan", "save"]));
    // Places are met in the order of their names.
    let slow = format!("http://127.0.0.1:{}/x.git", dripping());
    done(anna.program(&["remote", "add", "a-slow-one", &slow]));
    done(anna.program(&["log", "add", "Branden är ute"]));
    let ran = anna.program(&["sync", "--json"]);
    assert_eq!(ran.code, 3, "{}{}", ran.answer, ran.talk);
    let told: serde_json::Value = serde_json::from_str(&ran.answer).expect("one document");
    let outcome = |at: usize| told["remotes"][at]["why"].clone();
    assert_eq!(outcome(0), "too-long", "{told}");
    assert_eq!(told["remotes"][1]["outcome"], "done", "{told}");
}
