//! Order numbers as high as possible: they count to no more than their writer could know.

use binder::domain::log::entry::{Entry, Fields};
use binder::domain::name::EntryId;
use binder::domain::time::moment;
use binder::format::notebook_page;
use serde_json::Value;

use crate::attacks::thief::Thief;
use crate::attacks::{LOG, done, everybody_syncs, in_a_crisis, log, open, row, tip};
use crate::world::World;
use binder::domain::log::entry::{EntryKind, Field};

/// Entries with the highest number there is, at the end of somebody's pages in a log.
fn writes_far_ahead(world: &mut World, writer: &str, log: &str, entries: &[(&str, Fields)]) {
    let thief = Thief::with_computer_of(world, writer);
    let branch = format!("copies/{writer}");
    let before = tip(world, &branch);
    let path = format!("log/{writer}/{log}/0001.yaml");
    let mut text = at_path(world, before, &path);
    let noted = moment::read("2026-11-20T12:00:00+01:00").expect("a time");
    for (kind, fields) in entries {
        let number = notebook_page::count(text.as_bytes()) + 1;
        let entry = Entry {
            id: EntryId::parse(&format!("{writer}-{number}")).expect("an id"),
            kind: EntryKind::parse(kind),
            at: noted,
            written_at: noted,
            fields: fields.clone(),
            lamport: u64::MAX,
            prev: notebook_page::read_last(text.as_bytes()).map(|it| it.sha),
        };
        text += &String::from_utf8(notebook_page::write(&entry)).expect("text");
    }
    let made = thief.changes(before, &[(&path, Some(&text))]);
    let name = format!("refs/heads/{branch}");
    let hub = open(&world.hub());
    hub.reference(&name, made, true, "ahead")
        .expect("the branch moves");
}

fn at_path(world: &World, at: git2::Oid, path: &str) -> String {
    let hub = open(&world.hub());
    let tree = hub.find_commit(at).and_then(|it| it.tree());
    let entry = tree.expect("a tree").get_path(path.as_ref());
    let Ok(entry) = entry else {
        return String::new();
    };
    let blob = hub.find_blob(entry.id()).expect("a page");
    String::from_utf8(blob.content().to_vec()).expect("text")
}

/// The highest order number on a page of the shared repository.
fn highest_on(world: &World, writer: &str) -> u64 {
    let path = format!("log/{writer}/{LOG}/0001.yaml");
    let page = at_path(world, tip(world, &format!("copies/{writer}")), &path);
    notebook_page::order_numbers(page.as_bytes())
        .max()
        .expect("entries")
}

fn corrected(to: &str) -> Fields {
    Fields::default()
        .with(Field::Of, "anna-2")
        .with(Field::Event, to)
}

/// What the row that was corrected says at everybody's.
fn reads(world: &mut World, names: &[&str]) -> Vec<String> {
    let first = |row: &Value| row["first_event"] == "Hall 2 är mörk" || row["id"] == "anna-2";
    names
        .iter()
        .map(|name| {
            let all = log(world, name);
            let found = all.iter().find(|it| first(it)).expect("the row");
            found["event"].as_str().expect("text").to_owned()
        })
        .collect()
}

fn in_the_dark() -> World {
    let mut world = in_a_crisis();
    done(
        world
            .person("anna")
            .binder(&["log", "add", "Hall 2 är mörk"]),
    );
    everybody_syncs(&mut world);
    world
}

#[test]
fn a_number_of_a_guest_as_high_as_can_be_reorders_nobody() {
    let mut world = in_the_dark();
    let hub = world.hub().display().to_string();
    let guest = world.person("dora");
    done(guest.binder(&["join", &hub, "parm", "--as", "dora"]));
    guest.folder.push("parm");
    done(guest.binder(&["log", "add", "Dora är på plats"]));
    done(guest.binder(&["sync"]));
    let anna = world.person("anna");
    done(anna.binder(&["log", "correct", "anna-2", "Hall 2 och 3 är mörka"]));
    done(anna.binder(&["sync"]));
    let ahead = Fields::default().with(Field::Event, "Långt före alla");
    writes_far_ahead(&mut world, "dora", LOG, &[("entry", ahead)]);
    done(world.person("anna").binder(&["sync"]));
    let anna = world.person("anna");
    done(anna.binder(&["log", "correct", "anna-2", "En är skadad i hall 3"]));
    done(anna.binder(&["sync"]));
    done(anna.binder(&["member", "add", "dora"]));
    everybody_syncs(&mut world);
    for name in ["anna", "bo", "cecilia"] {
        assert_eq!(reads(&mut world, &[name]), ["En är skadad i hall 3"]);
        assert!(row(&log(&mut world, name), "Långt före alla").is_some());
    }
    assert!(highest_on(&world, "anna") < 20);
    // The guest is a member now, and what is written next is one higher than what its number counts to.
    let anna = world.person("anna");
    done(anna.binder(&["log", "correct", "anna-2", "Ingen är skadad"]));
    everybody_syncs(&mut world);
    assert_eq!(
        reads(&mut world, &["anna", "dora"]),
        ["Ingen är skadad", "Ingen är skadad"]
    );
    assert!(highest_on(&world, "anna") < 40);
}

#[test]
fn a_correction_of_a_member_with_the_highest_number_gives_way_to_the_next_that_knew_it() {
    let mut world = in_the_dark();
    let forged = corrected("Allt är som vanligt");
    writes_far_ahead(&mut world, "bo", LOG, &[("correct", forged)]);
    done(world.person("anna").binder(&["sync"]));
    assert_eq!(reads(&mut world, &["anna"]), ["Allt är som vanligt"]);
    let anna = world.person("anna");
    done(anna.binder(&["log", "correct", "anna-2", "Hall 2 är mörk än"]));
    everybody_syncs(&mut world);
    let names = ["anna", "bo", "cecilia"];
    assert_eq!(reads(&mut world, &names), ["Hall 2 är mörk än"; 3]);
    // Likewise of whoever has forgotten what it found out, and of a copy made anew.
    let cache = world.person("anna").folder.join(".git/binder/cache");
    std::fs::remove_dir_all(&cache).expect("a folder");
    let hub = world.hub().display().to_string();
    let late = world.person("sen");
    done(late.binder(&["join", &hub, "parm", "--as", "sen"]));
    late.folder.push("parm");
    assert_eq!(
        reads(&mut world, &["anna", "sen"]),
        ["Hall 2 är mörk än"; 2]
    );
    assert!(highest_on(&world, "anna") < 40);
    let told = world.person("anna").binder(&["verify", "--json"]);
    assert!(told.answer.contains("order-ahead"), "{}", told.answer);
}

#[test]
fn who_was_suspended_with_the_highest_number_is_confirmed_again_and_is_a_member() {
    let mut world = in_a_crisis();
    let mut key_of = |name: &str| {
        let shown = done(world.person("anna").binder(&["member", "list", "--json"]));
        let all: Value = serde_json::from_str(&shown).expect("one document");
        let members = all["members"].as_array().expect("members").iter();
        let mut found = members.filter(|it| it["writer"] == name);
        let key = found.next().expect("a member")["key"].as_str();
        key.expect("a key").to_owned()
    };
    let suspended = ["anna", "cecilia"].map(|name| {
        let fields = Fields::default()
            .with(Field::Event, format!("{name} får inte längre"))
            .with(Field::Of, name)
            .with(Field::To, "suspended")
            .with(Field::Key, key_of(name))
            .with(Field::Person, name)
            .with(Field::Name, name);
        ("member", fields)
    });
    writes_far_ahead(&mut world, "bo", "journal", &suspended);
    everybody_syncs(&mut world);
    assert_eq!(standing(&mut world, "cecilia", "anna"), "suspended");
    let cecilia = world.person("cecilia");
    done(cecilia.binder(&["member", "confirm", "anna"]));
    everybody_syncs(&mut world);
    for name in ["anna", "bo", "cecilia"] {
        assert_eq!(standing(&mut world, name, "anna"), "member", "at {name}'s");
        assert_eq!(standing(&mut world, name, "cecilia"), "suspended");
    }
    done(
        world
            .person("anna")
            .binder(&["member", "confirm", "cecilia"]),
    );
    everybody_syncs(&mut world);
    assert_eq!(standing(&mut world, "bo", "cecilia"), "member");
}

fn standing(world: &mut World, at: &str, writer: &str) -> String {
    let shown = done(world.person(at).binder(&["member", "list", "--json"]));
    let all: Value = serde_json::from_str(&shown).expect("one document");
    let members = all["members"].as_array().expect("members");
    let found = members.iter().find(|it| it["writer"] == writer);
    let word = found.and_then(|it| it["standing"].as_str());
    word.unwrap_or("nobody").to_owned()
}
