//! A stolen computer of a member: changes of membership.

use crate::attacks::{
    and_honest_work_goes_on, counts, done, everybody_syncs, in_a_crisis, log, row, told_aside,
};
use crate::world::{Person, World};

/// A whole computer that was taken: the copy, the key, and what can be typed there.
fn stolen(world: &mut World, name: &str) {
    let from = world.person(name).home().to_owned();
    let thief = world.person("tjuv");
    copy(&from, thief.home());
    thief.folder = thief.home().join("parm");
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("a file");
        let (path, into) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &into);
        } else {
            std::fs::copy(&path, &into).expect("copied");
        }
    }
}

fn standing(person: &mut Person, writer: &str) -> String {
    let shown = done(person.binder(&["member", "list", "--json"]));
    let all: serde_json::Value = serde_json::from_str(&shown).expect("one document");
    let members = all["members"].as_array().expect("members");
    let found = members.iter().find(|it| it["writer"] == writer);
    found
        .map_or("nobody", |it| it["standing"].as_str().expect("a word"))
        .to_owned()
}

#[test]
fn a_stolen_computer_that_is_removed_writes_nothing_that_counts_even_from_before_the_removal() {
    let mut world = in_a_crisis();
    for (one, other) in [("anna", "cecilia"), ("cecilia", "bo"), ("bo", "cecilia")] {
        let _ = world.person(one).binder(&["member", "confirm", other]);
        everybody_syncs(&mut world);
    }
    stolen(&mut world, "bo");
    // Two agree; what the thief does was not seen by either.
    for name in ["anna", "cecilia"] {
        done(world.person(name).binder(&["member", "remove", "bo"]));
        done(world.person(name).binder(&["sync"]));
    }
    let anna = world.person("anna");
    done(anna.binder(&["sync"]));
    assert_eq!(standing(anna, "bo"), "removed");
    // The thief's copy knows of nothing, and writes on from before the removal.
    let thief = world.person("tjuv");
    done(thief.binder(&["log", "add", "skrivet på den stulna datorn"]));
    let _ = thief.binder(&["sync"]);
    for name in ["anna", "cecilia"] {
        done(world.person(name).binder(&["sync"]));
        let shown = log(&mut world, name);
        let late = row(&shown, "skrivet på den stulna datorn").expect("nothing readable is hidden");
        assert_eq!(late["standing"], "set-aside");
        assert!(counts(&shown, "bo är på plats"), "what stood before stands");
        let told = told_aside(&mut world, name);
        assert!(
            told.contains("efter den anteckning som borttagningen angav"),
            "{told}"
        );
    }
    and_honest_work_goes_on(&mut world, &["anna", "cecilia"]);
}

#[test]
fn one_stolen_key_brings_invented_persons_in_and_removes_nobody() {
    let mut world = in_a_crisis();
    let _ = world.person("cecilia").binder(&["member", "confirm", "bo"]);
    let _ = world.person("bo").binder(&["member", "confirm", "cecilia"]);
    everybody_syncs(&mut world);
    stolen(&mut world, "bo");
    let hub = world.hub().display().to_string();
    for invented in ["dora", "emil"] {
        let somebody = world.person(invented);
        done(somebody.binder(&["join", &hub, "parm", "--as", invented]));
        somebody.folder.push("parm");
        done(somebody.binder(&["sync"]));
    }
    let thief = world.person("tjuv");
    done(thief.binder(&["sync"]));
    for invented in ["dora", "emil"] {
        done(thief.binder(&["member", "add", invented]));
        done(thief.binder(&["member", "confirm", invented]));
    }
    done(thief.binder(&["sync"]));
    for invented in ["dora", "emil"] {
        let somebody = world.person(invented);
        done(somebody.binder(&["sync"]));
        let _ = somebody.binder(&["member", "remove", "anna"]);
        let _ = somebody.binder(&["member", "remove", "cecilia"]);
        done(somebody.binder(&["log", "add", &format!("{invented} har tagit över")]));
        done(somebody.binder(&["sync"]));
    }
    let thief = world.person("tjuv");
    let _ = thief.binder(&["member", "remove", "anna"]);
    let _ = thief.binder(&["member", "remove", "cecilia"]);
    done(thief.binder(&["sync"]));
    for name in ["anna", "cecilia"] {
        let person = world.person(name);
        done(person.binder(&["sync"]));
        assert_eq!(standing(person, "anna"), "member");
        assert_eq!(standing(person, "cecilia"), "member");
    }
    // Two of those who are left remove the stolen one, and whom it brought in goes with it.
    for name in ["anna", "cecilia", "anna"] {
        let person = world.person(name);
        if standing(person, "bo") != "removed" {
            let last = [
                "member",
                "remove",
                "bo",
                "--last",
                "2026-11-20-natet-nere/bo-1",
            ];
            let _ = person.binder(&last);
        }
        done(person.binder(&["sync"]));
    }
    for name in ["anna", "cecilia"] {
        let person = world.person(name);
        done(person.binder(&["sync"]));
        assert_eq!(standing(person, "bo"), "removed");
        assert_eq!(standing(person, "dora"), "guest", "at {name}'s");
        assert_eq!(standing(person, "emil"), "guest", "at {name}'s");
        let shown = log(&mut world, name);
        assert!(!counts(&shown, "dora har tagit över"));
        assert!(row(&shown, "dora har tagit över").is_some(), "kept, marked");
    }
    and_honest_work_goes_on(&mut world, &["anna", "cecilia"]);
}
