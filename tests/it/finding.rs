//! Finding the binder that a command is about.

use std::rc::Rc;

use binder::domain::name::Writer;
use binder::domain::time::moment::Zone;
use binder::replica::{NewBinder, NewDevice};

use crate::world::{Person, World};

#[test]
fn the_only_binder_opened_here_is_used_from_anywhere_and_named() {
    let mut world = World::new();
    let anna = world.person("anna");
    let binder = a_binder(anna, "pärm");
    anna.folder = binder.join("plan");
    let inside = anna.binder::<&str>(&[]);
    assert_eq!((inside.code, inside.talk.as_str()), (0, ""));
    anna.folder = anna.home().to_owned();
    let outside = anna.binder::<&str>(&[]);
    assert_eq!(outside.code, 0, "{}", outside.talk);
    assert!(
        outside.talk.contains(&binder.display().to_string()),
        "{}",
        outside.talk
    );
    assert_eq!(anna.binder(&["-q"]).talk, "");
}

#[test]
fn of_several_binders_none_is_guessed() {
    let mut world = World::new();
    let anna = world.person("anna");
    for name in ["en", "två"] {
        anna.folder = a_binder(anna, name);
        assert_eq!(anna.binder::<&str>(&[]).code, 0);
    }
    anna.folder = anna.home().to_owned();
    let ran = anna.binder::<&str>(&[]);
    assert_eq!(ran.code, 1);
    let named = ["en", "två"].map(|name| anna.home().join(name).display().to_string());
    assert!(
        named.iter().all(|name| ran.talk.contains(name)),
        "{}",
        ran.talk
    );
    let chosen = anna.binder(&["-C", "två"]);
    assert_eq!((chosen.code, chosen.talk.as_str()), (0, ""));
}

fn a_binder(person: &Person, name: &str) -> std::path::PathBuf {
    let folder = person.home().join(name);
    let new = NewBinder {
        folder: folder.clone(),
        documents: binder::format::starter::documents("ladok").expect("a starter"),
        zone: Zone::STOCKHOLM,
        device: NewDevice {
            writer: Writer::new("anna").expect("a writer"),
            person: String::new(),
            name: "Anna Ek".to_owned(),
            role: String::new(),
            key: None,
        },
        event: "Pärmen är skapad".to_owned(),
    };
    let made = binder::replica::create(new, &person.quiet_env(), Rc::new(()));
    made.expect("a binder").1.keep();
    folder
}

#[cfg(unix)]
#[test]
fn a_copy_of_the_files_says_once_what_it_is_a_copy_of_and_where_to_write() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    let copy = anna.home().join("kopia");
    let copied = std::process::Command::new("cp")
        .arg("-a")
        .args([&anna.folder, &copy])
        .status();
    assert!(copied.expect("cp").success());
    let original = anna.folder.canonicalize().expect("a path");
    anna.folder = copy;
    let read = anna.binder(&["status"]);
    assert_eq!(read.code, 0, "{read:?}");
    let written = anna.binder(&["log", "add", "Hej"]);
    assert_eq!(written.code, 1, "{written:?}");
    for said in [read.talk, written.talk] {
        assert_eq!(said.matches("är en dubblett av").count(), 1, "{said}");
        assert!(said.contains(&original.display().to_string()), "{said}");
        assert!(!said.contains("är inte gjord av dig"), "{said}");
    }
}
