//! A server that cannot be reached, or does not answer.

use std::fs;

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
