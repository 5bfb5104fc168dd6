//! Guests: write access to a remote, with a key that no member added.

use std::collections::BTreeMap;
use std::fs;

use binder::domain::log::entry::Sha256;
use binder::format::notebook_page;
use binder::format::paths;
use git2::{ObjectType, Oid};
use serde_json::Value;

use crate::attacks::thief::{Thief, row};
use crate::attacks::{LOG, and_honest_work_goes_on, done, everybody_syncs, in_a_crisis, open, tip};
use crate::world::World;

/// A guest, and what they wrote so far.
struct Zed {
    thief: Thief,
    pages: BTreeMap<String, String>,
    last: Option<Sha256>,
}

impl Zed {
    fn writes(&mut self, number: u64) {
        let text = row("zed", number, self.last.take(), &format!("brus {number}"));
        self.last = notebook_page::read_last(text.as_bytes()).map(|it| it.sha);
        let name = paths::page_name(number);
        let page = self.pages.entry(format!("log/zed/{LOG}/{name}"));
        *page.or_default() += &text;
    }

    fn pushes(&self, world: &World, on: Oid) -> Oid {
        let pages = self.pages.iter();
        let files: Vec<(&str, Option<&str>)> = pages
            .map(|(path, text)| (path.as_str(), Some(text.as_str())))
            .collect();
        let made = self.thief.changes(on, &files);
        let hub = open(&world.hub());
        hub.reference("refs/heads/copies/zed", made, true, "forced")
            .expect("the branch moves");
        made
    }

    fn writes_on(mut self, world: &World, number: u64) -> Oid {
        self.writes(number);
        self.pushes(world, tip(world, "copies/zed"))
    }
}

/// A guest writes many rows in the incident.
fn a_flood(world: &World, rows: u64) -> Zed {
    let mut zed = Zed {
        thief: Thief::with_own_key(&world.hub(), "zed"),
        pages: BTreeMap::new(),
        last: None,
    };
    for number in 1..=rows {
        zed.writes(number);
    }
    zed.pushes(world, tip(world, "main"));
    zed
}

fn shown(world: &mut World, name: &str, more: &[&str]) -> String {
    let mut typed = vec!["log", "--incident", LOG];
    typed.extend(more);
    done(world.person(name).binder(&typed))
}

/// How many rows of the guest are shown.
fn rows_of_guest(shown: &str) -> usize {
    let words = shown.split_whitespace();
    words.filter(|word| word.starts_with("zed-")).count()
}

fn in_json(world: &mut World, name: &str) -> Value {
    serde_json::from_str(&shown(world, name, &["--json"])).expect("one document")
}

#[test]
fn a_guest_who_writes_much_fills_nobodys_log() {
    let mut world = in_a_crisis();
    let before = shown(&mut world, "anna", &[]);
    a_flood(&world, 200);
    everybody_syncs(&mut world);
    for name in ["anna", "bo"] {
        let log = shown(&mut world, name, &[]);
        assert_eq!(rows_of_guest(&log), 20, "{log}");
        assert!(log.contains("zed-200") && log.contains("zed-181"), "{log}");
        let told = log.split_whitespace().collect::<Vec<_>>().join(" ");
        let line = "… och 180 till av en gäst, zed: binder log --guest zed";
        assert!(told.contains(line), "{log}");
        assert!(told.contains("bo är på plats"), "{log}");
        assert_eq!(
            rows_of_guest(&shown(&mut world, name, &["--guest", "zed"])),
            200
        );
        let members = shown(&mut world, name, &["--members"]);
        assert_eq!(members, before, "as it was without the guest");
        let json = in_json(&mut world, name);
        let all = json["entries"].as_array().expect("entries");
        let of_guest = all.iter().filter(|it| it["writer"] == "zed").count();
        assert_eq!(of_guest, 200, "a program is told everything");
        assert_eq!(json["folded"][0]["count"], 180);
        let csv = shown(&mut world, name, &["--format", "csv"]);
        assert_eq!(csv.matches("brus ").count(), 200, "{csv}");
    }
    let names = ["anna", "bo", "cecilia"];
    and_honest_work_goes_on(&mut world, &names);
}

#[test]
fn what_a_place_lacks_of_a_guests_rows_makes_it_no_worse_copy_of_what_members_wrote() {
    let mut world = in_a_crisis();
    let zed = a_flood(&world, 30);
    everybody_syncs(&mut world);
    let path = world.hub().join("objects");
    for text in zed.pages.values() {
        let page = Oid::hash_object(ObjectType::Blob, text.as_bytes()).expect("an id");
        let page = page.to_string();
        fs::remove_file(path.join(&page[..2]).join(&page[2..])).expect("removed");
    }
    let told = done(world.person("anna").binder(&["sync", "--json"]));
    let told: Value = serde_json::from_str(&told).expect("one document");
    assert_eq!(told["remotes"][0]["outcome"], "done", "{told}");
    and_honest_work_goes_on(&mut world, &["anna", "bo", "cecilia"]);
}

/// Enough of those who may write say no: hidden, said in one line, and still to be read.
#[test]
fn a_guest_who_is_removed_is_out_of_everybodys_sight() {
    let mut world = in_a_crisis();
    let before = shown(&mut world, "anna", &[]);
    let zed = a_flood(&world, 30);
    everybody_syncs(&mut world);
    // What a member said of a row that is hidden later stands by itself.
    let answer = [
        "log",
        "correct",
        "zed-30",
        "Det var fel plats",
        "--incident",
        LOG,
    ];
    done(world.person("anna").binder(&answer));
    everybody_syncs(&mut world);
    done(world.person("anna").binder(&["member", "remove", "zed"]));
    done(world.person("anna").binder(&["sync"]));
    let _ = world.person("cecilia").binder(&["member", "confirm", "bo"]);
    done(world.person("cecilia").binder(&["sync"]));
    let _ = world.person("bo").binder(&["sync"]);
    let _ = world.person("bo").binder(&["member", "remove", "zed"]);
    everybody_syncs(&mut world);
    for name in ["anna", "bo", "cecilia"] {
        let log = shown(&mut world, name, &[]);
        assert_eq!(rows_of_guest(&log.replace("zed-30", "")), 0, "{log}");
        let told = log.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            told.contains("30 anteckningar av zed är dolda, borttagen av"),
            "{told}"
        );
        assert!(told.contains("binder log --guest zed"), "{told}");
        assert!(told.contains("Det var fel plats"), "{told}");
        assert!(told.contains("bo är på plats"), "{told}");
        let theirs = shown(&mut world, name, &["--guest", "zed"]);
        assert!(
            theirs.contains("zed-1") && theirs.contains("zed-29"),
            "{theirs}"
        );
        let json = in_json(&mut world, name);
        assert_eq!(json["hidden"][0]["count"], 30);
        let all = json["entries"].as_array().expect("entries");
        let of_guest: Vec<&Value> = all.iter().filter(|it| it["writer"] == "zed").collect();
        assert_eq!(of_guest.len(), 30);
        assert!(of_guest.iter().all(|it| it["standing"] == "set-aside"));
        let members = shown(&mut world, name, &["--members"]);
        assert!(
            members.contains(before.lines().last().expect("a line")),
            "{members}"
        );
    }
    // What they write on stays where it is.
    let on = zed.writes_on(&world, 31);
    let told = done(world.person("anna").binder(&["sync", "--json"]));
    let told: Value = serde_json::from_str(&told).expect("one document");
    assert_eq!(
        told["remotes"][0]["left_out"][0]["why"], "removed",
        "{told}"
    );
    let copy = open(&world.person("anna").folder.clone());
    assert!(copy.find_commit(on).is_err(), "not one byte of it came");
    let at_hub = open(&world.hub());
    let beside = at_hub.references_glob("refs/heads/copies/zed-*");
    assert_eq!(
        beside.expect("references").count(),
        0,
        "nothing is put beside it"
    );
    and_honest_work_goes_on(&mut world, &["anna", "bo", "cecilia"]);
}

#[test]
fn what_a_guest_brings_beyond_measure_stays_there_until_a_member_lets_them_in() {
    let mut world = in_a_crisis();
    let mut zed = a_flood(&world, 5);
    everybody_syncs(&mut world);
    for number in 0..33 {
        let text = format!("{number:08}").repeat(1 << 17);
        let sum = Sha256::of(text.as_bytes());
        let path = format!("log/zed/files/{}-stor.txt", &sum.as_str()[..16]);
        zed.pages.insert(path, text);
    }
    zed.writes(6);
    let large = zed.pushes(&world, tip(&world, "copies/zed"));
    for round in 0..2 {
        let told = done(world.person("anna").binder(&["sync", "--json"]));
        let told: Value = serde_json::from_str(&told).expect("one document");
        let left = &told["remotes"][0]["left_out"][0];
        assert_eq!(left["why"], "guest", "{round}: {told}");
        assert_eq!(left["branch"], "copies/zed");
        let copy = open(&world.person("anna").folder.clone());
        assert!(copy.find_commit(large).is_err(), "not one byte of it came");
    }
    let told = done(world.person("bo").binder(&["sync"]));
    let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in [
        "copies/zed hämtades inte",
        "binder member add zed",
        "binder member remove zed",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    let log = shown(&mut world, "anna", &[]);
    assert!(log.contains("brus 5") && !log.contains("brus 6"), "{log}");
    let beside = open(&world.hub());
    let beside = beside.references_glob("refs/heads/copies/zed-*");
    assert_eq!(
        beside.expect("references").count(),
        0,
        "nothing is put beside it"
    );
    // Once let in, all of it comes.
    done(world.person("anna").binder(&["member", "add", "zed"]));
    done(world.person("anna").binder(&["sync"]));
    // Already in the exchange that tells the others of it zed is no guest.
    let told = done(world.person("bo").binder(&["sync", "--json"]));
    let told: Value = serde_json::from_str(&told).expect("one document");
    let left = told["remotes"][0]["left_out"].as_array();
    assert!(left.is_none_or(Vec::is_empty), "{told}");
    everybody_syncs(&mut world);
    for name in ["anna", "bo", "cecilia"] {
        let copy = open(&world.person(name).folder.clone());
        assert!(copy.find_commit(large).is_ok(), "{name} has it");
        let log = shown(&mut world, name, &["--members"]);
        assert!(log.contains("brus 6"), "{log}");
    }
    and_honest_work_goes_on(&mut world, &["anna", "bo", "cecilia"]);
}
