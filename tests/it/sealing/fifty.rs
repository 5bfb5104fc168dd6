//! A list with fifty readers: sealed once, opened by any of them.

use std::fs;

use super::lists::{CHILDREN, opened, seal_new};
use super::stored::{branches, list_age};
use super::*;

#[test]
fn a_list_with_fifty_readers_is_opened_by_each_and_says_who_they_are() {
    let mut world = World::new();
    begin(&mut world);
    let names: Vec<String> = (1..50).map(|number| format!("m{number:02}")).collect();
    for name in &names {
        joins(&mut world, name, &format!("Medlem {name}"));
    }
    let anna = world.person("anna");
    typed(anna, &["sync"]);
    let all: Vec<&str> = names.iter().map(String::as_str).collect();
    typed(anna, &[&["member", "add"], &all[..]].concat());
    let said = seal_new(anna, "Klass Kanariefågel", CHILDREN);
    let readers = said["readers"].as_array().expect("readers").len();
    assert_eq!(readers, 50);
    typed(anna, &["sync"]);
    for name in ["m01", "m25", "m49"] {
        let person = world.person(name);
        typed(person, &["sync"]);
        assert_eq!(opened(person, "Klass Kanariefågel"), CHILDREN, "{name}");
    }
    let anna = world.person("anna");
    let shown = json(anna, &["seal", "readers", "Klass Kanariefågel", "--json"]);
    let readers = shown["readers"].as_array().expect("readers");
    assert_eq!(readers.len(), 50, "{shown}");
    // About 100 bytes for each reader, twice: for the text and for its name.
    let hub = world.hub();
    let branch = branches(&hub).remove(0);
    let size = list_age(&hub, &branch).len();
    assert!((6_000..8_000).contains(&size), "{size} bytes");
    let packs = fs::read_dir(hub.join("objects/pack"))
        .expect("packs")
        .flatten();
    let marks = packs.filter(|it| it.path().extension().is_some_and(|end| end == "keep"));
    let packs = marks.map(|it| it.path().with_extension("pack"));
    let size: u64 = packs
        .map(|it| fs::metadata(it).expect("a pack").len())
        .sum();
    assert!(size < 20_000, "{size} bytes");
}
