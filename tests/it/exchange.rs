//! Sync over several remotes, and the resulting state of a shared folder.

use crate::world::{Ran, World};

fn done(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{}", ran.talk);
    ran.answer
}

#[test]
fn what_a_stick_brings_reaches_the_server_in_the_same_sync() {
    let mut world = World::new();
    let hub = world.hub().display().to_string();
    let stick = world.stick().join("parm.git").display().to_string();
    let anna = world.person("anna");
    done(anna.binder(&["init", "parm", "--as", "anna"]));
    anna.folder.push("parm");
    done(anna.binder(&["remote", "add", "hub", &hub]));
    done(anna.binder(&["sync"]));
    for name in ["bo", "cecilia"] {
        let person = world.person(name);
        done(person.binder(&["join", &hub, "parm", "--as", name]));
        person.folder.push("parm");
        done(person.binder(&["remote", "add", "usb", &stick]));
    }
    let cecilia = world.person("cecilia");
    done(cecilia.binder(&["log", "add", "bara på minnet"]));
    done(cecilia.binder(&["sync", "usb"]));
    done(world.person("bo").binder(&["sync"]));
    let anna = world.person("anna");
    done(anna.binder(&["sync"]));
    assert!(done(anna.binder(&["log"])).contains("bara på minnet"));
}

#[test]
fn a_stick_that_is_not_in_is_said_and_nothing_is_made_in_its_place() {
    let mut world = World::new();
    let place = world.stick().join("usb");
    std::fs::create_dir(&place).expect("where the stick will be");
    let anna = world.person("anna");
    done(anna.binder(&["init", "parm", "--as", "anna"]));
    anna.folder.push("parm");
    done(anna.binder(&[
        "remote",
        "add",
        "usb",
        &place.join("parm.git").to_string_lossy(),
    ]));
    std::fs::remove_dir_all(place.join("parm.git")).expect("the stick is taken out");
    let ran = anna.binder(&["sync", "--json"]);
    assert_eq!(ran.code, 3);
    assert!(ran.answer.contains("\"offline\""), "{}", ran.answer);
    assert!(!place.join("parm.git").exists());
}

#[test]
fn another_binder_in_the_place_is_never_mixed_in() {
    let mut world = World::new();
    let hub = world.hub().display().to_string();
    for name in ["anna", "bo"] {
        let person = world.person(name);
        done(person.binder(&["init", "parm", "--as", name]));
        person.folder.push("parm");
        done(person.binder(&["remote", "add", "hub", &hub]));
    }
    done(world.person("anna").binder(&["sync"]));
    let ran = world.person("bo").binder(&["sync", "--json"]);
    assert_eq!(ran.code, 3, "{}", ran.answer);
    assert!(ran.answer.contains("\"not-a-binder\""), "{}", ran.answer);
    let repo = git2::Repository::open_bare(world.hub()).expect("the shared repository");
    assert!(repo.refname_to_id("refs/heads/copies/bo").is_err());
}

#[test]
fn another_repository_in_the_folder_is_none_of_this_binders_documents() {
    let mut world = World::new();
    let anna = world.person("anna");
    done(anna.binder(&["init", "parm", "--as", "anna"]));
    anna.folder.push("parm");
    git2::Repository::init(anna.folder.join("other")).expect("a repository");
    std::fs::write(anna.folder.join("other/note.md"), "theirs\n").expect("a file");
    git2::Repository::init_bare(anna.folder.join("bare")).expect("a bare repository");
    std::fs::write(anna.folder.join("plan/99-mine.md"), "# Mine\n").expect("a file");
    done(anna.binder(&["plan", "save"]));
    let log = done(anna.binder(&["log", "--json"]));
    assert!(
        log.contains("plan/99-mine.md") && !log.contains("other/"),
        "{log}"
    );
    assert!(!log.contains("bare/"), "{log}");
}
