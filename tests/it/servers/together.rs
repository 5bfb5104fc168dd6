//! Six people log and sync concurrently through one server, with plain Git beside them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::thread;

use super::sshd::git;
use super::{Server, anna, done, joined, ran};
use crate::world::{Person, World};

const NAMES: [&str; 6] = ["anna", "bo", "cecilia", "david", "elin", "filip"];
const ROWS: usize = 150;

#[test]
fn six_people_at_once_over_ssh_and_all_nine_hundred_rows_arrive_everywhere() {
    six_at_once(|_| Server::ssh());
}

#[test]
fn six_people_at_once_over_https_and_all_nine_hundred_rows_arrive_everywhere() {
    six_at_once(Server::web);
}

/// Somebody in a thread of their own.
struct Member {
    folder: PathBuf,
    variables: BTreeMap<String, String>,
}

impl Member {
    fn of(person: &Person) -> Self {
        Self {
            folder: person.folder.clone(),
            variables: person.variables.clone(),
        }
    }

    fn run(&self, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_binder"))
            .args(args)
            .current_dir(&self.folder)
            .env_clear()
            .envs(&self.variables)
            .output()
            .expect("the program runs")
    }

    fn work(&self) {
        for row in 0..ROWS {
            let added = self.run(&["log", "add", &format!("Rad {row}")]);
            assert!(matches!(added.status.code(), Some(0 | 3)), "{added:?}");
            if row % 30 == 29 {
                let synced = self.run(&["sync"]);
                assert!(matches!(synced.status.code(), Some(0 | 3)), "{synced:?}");
            }
        }
    }
}

fn six_at_once(server: impl Fn(&World) -> Server) {
    let mut world = World::new();
    git(&world.hub(), &["config", "core.logAllRefUpdates", "true"]);
    let server = server(&world);
    done(anna(&mut world, &server).program(&["sync"]));
    for name in &NAMES[1..] {
        joined(&mut world, &server, name);
    }
    let members = NAMES.map(|name| Member::of(world.person(name)));
    thread::scope(|scope| {
        for member in &members {
            scope.spawn(|| member.work());
        }
    });
    for _ in 0..3 {
        for name in NAMES {
            done(world.person(name).program(&["sync"]));
        }
    }
    let content = log_of(&world.hub());
    for name in NAMES {
        let person = world.person(name);
        assert_eq!(log_of(&person.folder), content, "{name}");
        let log = done(person.binder(&["log", "--json"]));
        assert_eq!(
            log.matches("\"event\": \"Rad ").count(),
            NAMES.len() * ROWS,
            "{name}"
        );
    }
    assert_forward_only(&world.hub());
    git(&world.hub(), &["fsck", "--strict"]);
}

/// The id of everything people wrote, as main has it.
fn log_of(repository: &Path) -> String {
    git(repository, &["rev-parse", "refs/heads/main:log"])
}

/// Each step of the hub's main that Git wrote down leads forward.
fn assert_forward_only(hub: &Path) {
    let steps = std::fs::read_to_string(hub.join("logs/refs/heads/main")).expect("steps");
    assert!(steps.lines().count() > NAMES.len(), "{steps}");
    for step in steps.lines().skip(1) {
        let mut words = step.split(' ');
        let (from, to) = (words.next().expect("an id"), words.next().expect("an id"));
        git(hub, &["merge-base", "--is-ancestor", from, to]);
    }
}

#[test]
fn plain_git_clones_what_is_there_over_https() {
    let mut world = World::new();
    let server = Server::web(&world);
    done(anna(&mut world, &server).program(&["sync"]));
    let Server::Web(web) = &server else {
        unreachable!()
    };
    let authority = format!("GIT_SSL_CAINFO={}", web.authority().display());
    let clone = world.stick().join("clone").display().to_string();
    ran(
        "env",
        &[
            &authority,
            "git",
            "clone",
            "-q",
            &web.place("hub.git"),
            &clone,
        ],
    );
    assert!(Path::new(&clone).join("binder.yaml").is_file());
}
