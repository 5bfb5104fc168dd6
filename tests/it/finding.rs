//! Which binder a command is about, with real ones.

use std::rc::Rc;

use binder::domain::moment::Zone;
use binder::domain::name::Writer;
use binder::store::{NewBinder, NewDevice};

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
        event: "Pärmen börjar".to_owned(),
    };
    binder::store::create(new, &person.quiet_env(), Rc::new(())).expect("a binder");
    folder
}
