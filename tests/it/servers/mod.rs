//! Sync over real servers: OpenSSH, and git-http-backend behind nginx with TLS and a password. The program
//! runs as it is installed, with no git on its path.

mod cuts;
mod door;
mod full;
mod hostile;
mod kept;
mod killed;
mod meeting;
mod odd;
mod refused;
mod rolled_back;
mod sealed;
mod sshd;
mod together;
mod trust;
mod unreached;
mod web;

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::world::{Person, Ran, World};
use sshd::Sshd;
use web::Web;

/// A server that everybody in a world has an account on.
enum Server {
    Ssh(Sshd),
    Web(Web),
}

impl Server {
    fn ssh() -> Self {
        Self::Ssh(Sshd::new())
    }

    fn web(world: &World) -> Self {
        let root = world.hub();
        Self::Web(Web::new(root.parent().expect("a folder")))
    }

    /// Each kind of server, begun when it is called.
    const EACH: [fn(&World) -> Self; 2] = [|_| Self::ssh(), Self::web];

    fn door(&self) -> &door::Door {
        match self {
            Self::Ssh(server) => &server.door,
            Self::Web(server) => &server.door,
        }
    }

    /// The shared repository's address.
    fn hub(&self, world: &World) -> String {
        match self {
            Self::Ssh(server) => server.place(&world.hub()),
            Self::Web(server) => server.place("hub.git"),
        }
    }

    /// Sets up what a person needs besides the program.
    fn let_in(&self, person: &mut Person) {
        let home = person.home().to_owned();
        let only_ssh = sshd::only_ssh(&home);
        let mut set = |name: &str, value: String| person.variables.insert(name.to_owned(), value);
        set("PATH", only_ssh);
        match self {
            Self::Ssh(server) => set("GIT_SSH_COMMAND", server.client(&home)),
            Self::Web(server) => set("SSL_CERT_FILE", server.authority().display().to_string()),
        };
    }
}

/// Anna with a new binder and one row, and the hub as a remote.
fn anna<'w>(world: &'w mut World, server: &Server) -> &'w mut Person {
    let hub = server.hub(world);
    let anna = world.person("anna");
    server.let_in(anna);
    done(anna.program(&["init", "parm", "--as", "anna", "--person", "Anna Ek"]));
    anna.folder.push("parm");
    done(anna.program(&["remote", "add", "hub", &hub]));
    anna
}

/// Somebody who has joined from the hub and is let in by Anna.
fn joined(world: &mut World, server: &Server, name: &str) {
    let hub = server.hub(world);
    let person = world.person(name);
    server.let_in(person);
    done(person.program(&["join", &hub, "parm", "--as", name, "--person", name]));
    person.folder.push("parm");
    done(person.program(&["sync"]));
    let anna = world.person("anna");
    done(anna.program(&["sync"]));
    done(anna.program(&["member", "add", name]));
    done(anna.program(&["sync"]));
    done(world.person(name).program(&["sync"]));
}

fn done(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{}\n{}", ran.answer, ran.talk);
    ran.answer
}

/// The first remote of a sync's answer.
fn synced(ran: &Ran) -> Value {
    let answer: Value = serde_json::from_str(&ran.answer).expect("one JSON document");
    answer["remotes"][0].clone()
}

/// Runs a program of the system that must not fail.
fn ran(program: &str, words: &[&str]) -> String {
    let done = Command::new(on_the_path(program)).args(words).output();
    let done = done.expect("the program runs");
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{program} {words:?}: {said}");
    String::from_utf8(done.stdout).expect("text")
}

/// A program of the system, also where only root has its folder on the path.
fn on_the_path(program: &str) -> PathBuf {
    let path = std::env!("PATH");
    let folders = std::env::split_paths(path).map(|it| it.join(program));
    let others = ["/usr/sbin", "/usr/bin"].map(|it| PathBuf::from(it).join(program));
    let mut all = folders.chain(others);
    all.find(|it| it.is_file())
        .unwrap_or_else(|| panic!("{program} is not here"))
}
