//! Documents broken by a plain commit on the shared `main`, as by a web editor.

use std::path::Path;

use git2::{Repository, Signature, Time};

use super::{anna, done, last_entry, typed};
use crate::world::World;

/// A commit on the shared `main` that puts a text in the place of a document.
fn edited_on_the_web(hub: &Path, path: &str, text: &str) {
    let hub = Repository::open(hub).expect("the shared repository");
    let main = hub.find_reference("refs/heads/main").expect("main");
    let parent = main.peel_to_commit().expect("a commit");
    let tree = parent.tree().expect("a tree");
    let mut builder = hub.treebuilder(Some(&tree)).expect("a tree builder");
    let blob = hub.blob(text.as_bytes()).expect("a blob");
    builder.insert(path, blob, 0o100_644).expect("inserted");
    let tree = hub.find_tree(builder.write().expect("written"));
    let time = Time::new(1_795_190_400, 60);
    let vera = Signature::new("Vera Webb", "vera@ladok.example", &time).expect("a signature");
    let (tree, message) = (tree.expect("a tree"), format!("Update {path}"));
    hub.commit(
        Some("refs/heads/main"),
        &vera,
        &vera,
        &message,
        &tree,
        &[&parent],
    )
    .expect("committed");
}

/// A text with one character too many in a line of its own.
fn broken(text: &str) -> String {
    format!("{text}  - \"en trasig rad: [\n")
}

#[test]
fn a_contact_list_broken_on_the_web_waits_and_is_told_with_its_writer_and_remedy() {
    let mut world = World::new();
    let hub = world.hub();
    let anna = anna(&mut world);
    done(typed(anna, "sync"));
    let good = std::fs::read_to_string(anna.folder.join("contacts.yaml")).expect("contacts");
    let bad = broken(&good);
    edited_on_the_web(&hub, "contacts.yaml", &bad);
    done(typed(anna, "sync"));
    for how in ["contacts", "contacts --plain"] {
        let shown = done(typed(anna, how)).replace("\n  ", " ");
        let waits = "väntar på svar: binder plan accept";
        for words in ["’Vera Webb’", waits, "Bo Östlund"] {
            assert!(shown.contains(words), "no {words} in {shown}");
        }
    }
    done(typed(anna, "log add Ström"));
    done(typed(anna, "sync"));
    assert_eq!(last_entry(anna)["event"], "Ström");
}

#[test]
fn settings_broken_on_the_web_stop_nothing_and_the_binders_zone_stays() {
    let mut world = World::new();
    let hub = world.hub();
    let anna = anna(&mut world);
    done(typed(anna, "sync"));
    edited_on_the_web(&hub, "binder.yaml", "name: \"Ladok\nzone: [\n");
    done(typed(anna, "sync"));
    anna.variables.insert("TZ".into(), "Asia/Tokyo".into());
    for command in [
        "status",
        "contacts",
        "plan",
        "next",
        "incident list",
        "step",
        "log add Ström",
        "sync",
    ] {
        done(typed(anna, command));
    }
    let noted = last_entry(anna)["noted"].clone();
    assert_eq!(noted, "2026-11-20T12:00:00+01:00");
    let waits = done(typed(anna, "plan proposals"));
    assert!(waits.contains("binder.yaml"), "{waits}");
}
