//! What people read beside the repository on a stick.

use std::fs;

use super::{done, lived_in};
use crate::world::{Person, World};

#[test]
fn a_readable_stick_has_a_page_and_a_text_for_the_finder_and_each_sync_renews_them() {
    let mut world = World::new();
    let stick = world.stick();
    let place = stick.join("parm.git").display().to_string();
    let anna = lived_in(&mut world);
    done(anna, &["remote", "add", "usb", &place, "--readable"]);
    done(anna, &["sync", "usb"]);
    let page = || fs::read_to_string(stick.join("parm.html")).expect("a page");
    assert!(page().contains("hall 3") && !page().contains("Ny rad"));
    let book = || fs::read(stick.join("parm.pdf")).expect("a book");
    let first = book();
    assert!(first.starts_with(b"%PDF-1.7"));
    let text = fs::read_to_string(stick.join("parm.txt")).expect("a text");
    assert!(
        text.starts_with("Det här hör till Ladok röd pärm."),
        "{text}"
    );
    done(anna, &["log", "add", "Ny rad"]);
    done(anna, &["sync", "usb"]);
    assert!(page().contains("Ny rad"));
    assert_ne!(book(), first, "the book was printed anew");
    let register = anna.binder(&["copies", "--json"]);
    let register: serde_json::Value = serde_json::from_str(&register.answer).expect("JSON");
    assert_eq!(
        register["paper"],
        serde_json::json!([]),
        "nobody has it in hand"
    );
    let others = fs::read_dir(&stick).expect("the stick").count();
    assert_eq!(others, 4, "the repository, the page, the book and the text");
}

#[test]
fn what_somebody_else_put_on_the_stick_under_that_name_is_left_alone_and_told() {
    let mut world = World::new();
    let stick = world.stick();
    let place = stick.join("parm.git").display().to_string();
    let anna = lived_in(&mut world);
    fs::write(stick.join("parm.html"), "Min egen sida").expect("a page");
    done(anna, &["remote", "add", "usb", &place, "--readable"]);
    let ran = anna.binder(&["sync", "usb"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    assert!(ran.talk.contains("parm.html"), "{}", ran.talk);
    let page = fs::read_to_string(stick.join("parm.html")).expect("a page");
    assert_eq!(page, "Min egen sida");
    fs::remove_file(stick.join("parm.html")).expect("gone");
    fs::write(stick.join("parm.pdf"), "%PDF-1.7 min egen").expect("a file");
    let ran = anna.binder(&["sync", "usb"]);
    assert!(ran.talk.contains("parm.pdf"), "{}", ran.talk);
    let own = fs::read_to_string(stick.join("parm.pdf")).expect("a file");
    assert_eq!(own, "%PDF-1.7 min egen");
}

#[cfg(unix)]
#[test]
fn a_link_on_a_stick_leads_no_writing_anywhere_else() {
    let mut world = World::new();
    let stick = world.stick();
    let place = stick.join("parm.git").display().to_string();
    let anna = lived_in(&mut world);
    let own = anna.home().join("brev.txt");
    fs::write(&own, "mitt brev").expect("a letter");
    for name in ["parm.html", "parm.html.part", "parm.pdf", "parm.txt"] {
        std::os::unix::fs::symlink(&own, stick.join(name)).expect("a link");
    }
    let elsewhere = anna.home().join("bin");
    fs::create_dir(&elsewhere).expect("a folder");
    let program = format!("binder-{}-{}", std::env::consts::OS, std::env::consts::ARCH);
    std::os::unix::fs::symlink(&elsewhere, stick.join(program)).expect("a link");
    done(
        anna,
        &[
            "remote",
            "add",
            "usb",
            &place,
            "--readable",
            "--with-program",
        ],
    );
    let ran = anna.binder(&["sync", "usb"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    assert_eq!(fs::read_to_string(&own).expect("a letter"), "mitt brev");
    assert_eq!(fs::read_dir(&elsewhere).expect("a folder").count(), 0);
}

#[test]
fn a_watch_renews_what_lies_beside_when_something_is_new_and_otherwise_each_hour() {
    let mut world = World::new();
    let stick = world.stick();
    let place = stick.join("parm.git").display().to_string();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    done(anna, &["remote", "add", "usb", &place, "--readable"]);
    done(anna, &["log", "add", "Ny rad"]);
    anna.patience.set(10);
    let ran = anna.binder(&["sync", "--watch", "900"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    let renewed = ran.talk.matches("Läsbar utan binder").count();
    assert_eq!(
        renewed, 3,
        "at first, and after one and two hours: {}",
        ran.talk
    );
    let page = fs::read_to_string(stick.join("parm.html")).expect("a page");
    assert!(page.contains("Ny rad") && stick.join("parm.pdf").exists());
}

#[test]
fn a_stick_with_the_program_serves_whoever_has_none() {
    let mut world = World::new();
    let stick = world.stick();
    let place = stick.join("parm.git").display().to_string();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    done(anna, &["remote", "add", "usb", &place, "--with-program"]);
    let ran = done_telling(anna, &["sync", "usb"]);
    let folder = format!("binder-{}-{}", std::env::consts::OS, std::env::consts::ARCH);
    assert!(ran.contains(&folder), "{ran}");
    let folder = stick.join(folder);
    let mut names: Vec<String> = fs::read_dir(&folder)
        .expect("a folder")
        .map(|it| {
            it.expect("a file")
                .file_name()
                .into_string()
                .expect("a name")
        })
        .collect();
    names.sort();
    let program = if cfg!(windows) {
        "binder.exe"
    } else {
        "binder"
    };
    assert_eq!(
        names,
        [
            "LICENSE-APACHE",
            "LICENSE-MIT",
            "README.md",
            "VERSION",
            program
        ]
    );
    let again = done_telling(anna, &["sync", "usb"]);
    assert!(
        !again.contains("binder-"),
        "the same version is left alone: {again}"
    );
    assert!(!stick.join("parm.html").exists(), "only what was asked for");
    let carin = world.person("carin");
    let own = folder.join(program).display().to_string();
    let words = [
        "join",
        &place,
        "parm",
        "--as",
        "carin",
        "--person",
        "Carin Ask",
    ];
    let joined = carin.other_program(&own, &words);
    assert_eq!(joined.code, 0, "{}", joined.talk);
}

/// What the program itself told beside its answer.
fn done_telling(person: &mut Person, typed: &[&str]) -> String {
    let ran = person.program(typed);
    assert_eq!(ran.code, 0, "{typed:?}: {}", ran.talk);
    ran.talk
}

#[test]
fn a_server_has_no_place_beside_it() {
    let mut world = World::new();
    let anna = lived_in(&mut world);
    let ran = anna.binder(&[
        "remote",
        "add",
        "nav",
        "ssh://nav.ladok.example/parm.git",
        "--readable",
    ]);
    assert_eq!(ran.code, 1, "{}", ran.talk);
    assert!(ran.talk.contains("--readable"), "{}", ran.talk);
}
