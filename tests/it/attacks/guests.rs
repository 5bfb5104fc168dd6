//! Guests: whoever may write where copies meet, with a key that nobody let in.

use std::collections::BTreeMap;

use binder::format::page;
use binder::format::paths;
use serde_json::Value;

use crate::attacks::thief::{Thief, row};
use crate::attacks::{LOG, and_honest_work_goes_on, done, everybody_syncs, in_a_crisis, open, tip};
use crate::world::World;

/// A guest writes many rows in the incident.
fn a_flood(world: &World, rows: u64) {
    let mut pages: BTreeMap<String, String> = BTreeMap::new();
    let mut last = None;
    for number in 1..=rows {
        let text = row("zed", number, last, &format!("brus {number}"));
        last = page::read_last(text.as_bytes()).map(|it| it.sha);
        let name = paths::page_name(number);
        let page = pages.entry(format!("log/zed/{LOG}/{name}")).or_default();
        *page += &text;
    }
    let files: Vec<(&str, Option<&str>)> = pages
        .iter()
        .map(|(path, text)| (path.as_str(), Some(text.as_str())))
        .collect();
    let thief = Thief::with_own_key(&world.hub(), "zed");
    let made = thief.changes(tip(world, "main"), &files);
    let hub = open(&world.hub());
    hub.reference("refs/heads/copies/zed", made, true, "forced")
        .expect("the branch moves");
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
