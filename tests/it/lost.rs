//! Emptied documents: the last version with content is shown.

use std::fs;
use std::path::Path;

use crate::world::{Person, Ran, World};

const LIST: &str = "contacts.yaml";
const CHAPTER: &str = "plan/02-krisledningsorganisation.md";

fn done(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{ran:?}");
    ran.answer
}

fn anna(world: &mut World) -> &mut Person {
    let folder = world.person("anna").folder.clone();
    let anna = world.person("anna");
    let made = anna.binder(&[
        "init",
        ".",
        "--lang",
        "en",
        "--starter",
        "ladok",
        "--as",
        "anna",
        "--person",
        "Anna Ek",
    ]);
    done(made);
    assert!(folder.join(LIST).is_file());
    world.person("anna")
}

/// What plain Git would make of the folder, if it were a member: an entry with whatever lies there.
fn saved_by_an_older_program(anna: &mut Person, folder: &Path, path: &str, text: &str) {
    fs::write(folder.join(path), text).expect("written");
    let git = |args: &[&str]| {
        let ran = std::process::Command::new("git")
            .args(["-c", "user.name=Web", "-c", "user.email=web@ladok.example"])
            .args(args)
            .current_dir(folder)
            .output();
        let ran = ran.expect("git");
        assert!(ran.status.success(), "{ran:?}");
    };
    git(&["commit", "-qam", "changed"]);
    done(anna.binder(&["plan", "accept", "here"]));
}

#[test]
fn a_phone_list_that_was_deleted_answers_until_it_is_brought_back() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let folder = anna.folder.clone();
    fs::remove_file(folder.join(LIST)).expect("removed");
    done(anna.binder(&["plan", "save", "--deleted"]));
    let shown = done(anna.binder(&["contacts", "alma"]));
    assert!(shown.contains("Alma Nordin"), "{shown}");
    assert!(
        shown.starts_with("! contacts.yaml was deleted by Anna Ek"),
        "{shown}"
    );
    let status = done(anna.binder(&["status"]));
    assert!(
        status.contains("binder plan restore contacts.yaml"),
        "{status}"
    );
    done(anna.binder(&["plan", "restore", LIST]));
    let shown = done(anna.binder(&["contacts", "alma"]));
    assert!(!shown.starts_with('!'), "{shown}");
    assert!(folder.join(LIST).is_file(), "it lies in the folder again");
}

#[test]
fn what_took_the_place_of_the_phone_list_and_is_none_is_named() {
    let nothing = [
        ("", "was emptied"),
        ("# rows\n", "was emptied"),
        ("groups: []\n", "All people were removed from contacts.yaml"),
    ];
    for (text, said) in nothing {
        let mut world = World::new();
        let anna = anna(&mut world);
        let folder = anna.folder.clone();
        saved_by_an_older_program(anna, &folder, LIST, text);
        let shown = done(anna.binder(&["contacts", "alma"]));
        assert!(shown.contains("Alma Nordin"), "{text:?}: {shown}");
        let line = shown.replace("\n  ", " ");
        assert!(line.contains(said), "{text:?}: {shown}");
        done(anna.binder(&["plan", "restore", LIST]));
        let shown = done(anna.binder(&["contacts", "alma"]));
        assert!(!shown.starts_with('!'), "{text:?}: {shown}");
    }
}

#[test]
fn a_chapter_is_gone_for_good_once_that_is_said_of_it_by_name() {
    let mut world = World::new();
    let anna = anna(&mut world);
    fs::remove_file(anna.folder.join(CHAPTER)).expect("removed");
    done(anna.binder(&["plan", "save", "--deleted"]));
    let plan = done(anna.binder(&["plan", "2"]));
    assert!(plan.contains("Krisledningsorganisation"), "{plan}");
    done(anna.binder(&["plan", "save", "--deleted", CHAPTER]));
    let contents = done(anna.binder(&["plan", "--toc"]));
    assert!(!contents.contains("Krisledningsorganisation"), "{contents}");
    assert!(!contents.starts_with('!'), "{contents}");
    // And back, by the name it had.
    done(anna.binder(&["plan", "restore", CHAPTER]));
    let plan = done(anna.binder(&["plan", "2"]));
    assert!(plan.contains("Krisledningsorganisation"), "{plan}");
}

#[test]
fn a_chapter_under_a_new_name_is_not_missed() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let new = anna.folder.join("plan/02-organisation.md");
    fs::rename(anna.folder.join(CHAPTER), new).expect("renamed");
    done(anna.binder(&["plan", "save", "--deleted"]));
    let contents = done(anna.binder(&["plan", "--toc"]));
    assert!(!contents.starts_with('!'), "{contents}");
    assert_eq!(
        contents.matches("Krisledningsorganisation").count(),
        1,
        "{contents}"
    );
}

#[test]
fn many_documents_at_once_are_taken_out_only_when_that_is_said_again() {
    let mut world = World::new();
    let anna = anna(&mut world);
    for gone in ["audiences.yaml", "systems.yaml", "suppliers.yaml"] {
        fs::remove_file(anna.folder.join(gone)).expect("removed");
    }
    let held = anna.binder(&["plan", "save", "--deleted"]);
    assert_eq!(held.code, 1, "{held:?}");
    assert!(held.answer.contains("3 documents are missing"), "{held:?}");
    let status = done(anna.binder(&["status", "--json"]));
    assert!(!status.contains("\"lost\""), "{status}");
    done(anna.binder(&["plan", "save", "--deleted", "--yes"]));
    let status = done(anna.binder(&["status", "--json"]));
    assert_eq!(status.matches("\"lost\"").count(), 3, "{status}");
}
