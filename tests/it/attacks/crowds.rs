//! Guests in large numbers: keys cost nothing, and one commit may have a thousand of them behind it.

use std::path::Path;

use git2::Oid;
use serde_json::Value;

use crate::attacks::thief::{Thief, row};
use crate::attacks::{
    BESIDE, LOG, and_honest_work_goes_on, counts, done, everybody_syncs, force, in_a_crisis, log,
    open, page_path, tip,
};
use crate::world::World;

/// The first commits of so many guests, each with a row of its own.
fn guests(world: &World, name: &str, count: usize) -> Vec<Oid> {
    let on = tip(world, "main");
    let one = |number: usize| {
        let name = format!("{name}{number}");
        let text = row(&name, 1, None, &format!("hej från {name}"));
        let path = page_path(&name);
        Thief::with_own_key(&world.hub(), &name).changes(on, &[(&path, Some(&text))])
    };
    (0..count).map(one).collect()
}

/// The branches and ends beside them in a repository whose names have this in them.
fn named(place: &std::path::Path, part: &str) -> usize {
    let repo = open(place);
    let all = repo.references().expect("references");
    let names = all.filter_map(|it| Some(it.ok()?.name().ok()?.to_owned()));
    names.filter(|name| name.contains(part)).count()
}

fn new_place(world: &mut World, name: &str) -> std::path::PathBuf {
    let place = world.stick().join("parm.git");
    let typed = place.display().to_string();
    done(
        world
            .person(name)
            .binder(&["remote", "add", "stick", &typed]),
    );
    place
}

/// A newcomer takes a copy from a place.
fn dora_joins(world: &mut World, place: &Path) {
    let place = place.display().to_string();
    let dora = world.person("dora");
    done(dora.binder(&[
        "join",
        &place,
        "parm",
        "--as",
        "dora",
        "--person",
        "Dora Lind",
    ]));
    dora.folder.push("parm");
}

#[test]
fn a_crowd_of_guests_behind_one_commit_is_carried_by_that_one_and_not_one_by_one() {
    let mut world = in_a_crisis();
    let crowd = guests(&world, "gast", 30);
    let zed = Thief::with_own_key(&world.hub(), "zed");
    let on = tip(&world, "main");
    let text = row("zed", 1, None, "många med mig");
    let tree = zed.tree(on, &[(&page_path("zed"), Some(&text))]);
    let parents = [&[on], &crowd[..15]].concat();
    force(&mut world, "copies/zed", zed.commit(&parents, tree));
    // The others behind a plain commit that is published.
    let plain = Thief::without_key(&world.hub(), "stig");
    let parents = [&[on], &crowd[15..]].concat();
    let tree = plain.tree(on, &[("readme.txt", Some("hej\n"))]);
    let merged = plain.commit(&parents, tree);
    force(&mut world, "main", merged);
    everybody_syncs(&mut world);
    let stick = new_place(&mut world, "anna");
    done(world.person("anna").binder(&["sync"]));
    for place in [&stick, &world.hub()] {
        assert_eq!(named(place, "copies/gast"), 0, "{}", place.display());
        assert_eq!(named(place, "copies/zed"), 1);
    }
    let anna = world.person("anna").folder.clone();
    let in_copy = named(&anna, "gast") + named(&anna, "refs/binder/tips/");
    assert_eq!(in_copy, 0, "no reference for each in the copy");
    // Nothing of it is lost: whoever is let in counts everywhere, also by the new place alone.
    for name in ["gast3", "gast23"] {
        done(world.person("anna").binder(&["member", "add", name]));
    }
    done(world.person("anna").binder(&["sync"]));
    dora_joins(&mut world, &stick);
    everybody_syncs(&mut world);
    for name in ["bo", "cecilia", "dora"] {
        let log = log(&mut world, name);
        for row in ["hej från gast3", "hej från gast23"] {
            assert!(counts(&log, row), "{row} at {name}'s");
        }
        assert!(!counts(&log, "hej från gast4"));
    }
    and_honest_work_goes_on(&mut world, &["anna", "bo", "cecilia"]);
}

#[test]
fn a_crowd_of_guests_with_branches_of_their_own_does_not_fill_other_places() {
    let mut world = in_a_crisis();
    let hub = open(&world.hub());
    for (number, guest) in guests(&world, "gast", 67).into_iter().enumerate() {
        let name = format!("refs/heads/copies/gast{number}");
        hub.reference(&name, guest, true, "put there")
            .expect("a branch");
    }
    done(world.person("anna").binder(&["sync"]));
    let stick = new_place(&mut world, "anna");
    for _ in 0..2 {
        let told = done(world.person("anna").binder(&["sync", "--json"]));
        let told: Value = serde_json::from_str(&told).expect("one document");
        assert_eq!(told["remotes"][0]["guests_kept_back"], 0, "{told}");
        assert_eq!(told["remotes"][1]["guests_kept_back"], 3, "{told}");
        assert_eq!(named(&stick, "copies/gast"), 64);
        assert_eq!(named(&stick, "copies/bo"), 1);
    }
    let told = done(world.person("anna").binder(&["sync"]));
    let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = "stick: 3 gäster skickades inte dit: gränsen är 64.";
    assert!(
        told.contains(line) && told.contains("binder member list"),
        "{told}"
    );
    and_honest_work_goes_on(&mut world, &["anna", "bo", "cecilia"]);
}

/// The guest's key is chosen to come first.
#[test]
fn a_guest_who_takes_a_members_name_has_it_in_no_new_copy_and_at_no_new_place() {
    let mut world = in_a_crisis();
    let on = tip(&world, "main");
    let text = row("bo", 1, None, "jag är också bo");
    let members = Thief::with_computer_of(&mut world, "bo").key();
    let mut guests = std::iter::repeat_with(|| Thief::with_own_key(&world.hub(), "bo"));
    let guest = guests.find(|it| it.key() < members).expect("a key");
    let other = guest.changes(on, &[(&page_path("bo"), Some(&text))]);
    let hub = open(&world.hub());
    let beside = format!("refs/heads/copies/bo-{}", &other.to_string()[..8]);
    hub.reference(&beside, other, true, "put there")
        .expect("a branch");
    let bo = tip(&world, "copies/bo");
    let hub = world.hub();
    dora_joins(&mut world, &hub);
    let stick = new_place(&mut world, "dora");
    done(world.person("dora").binder(&["sync"]));
    let copy = world.person("dora").folder.clone();
    for place in [&copy, &stick] {
        let at = open(place).refname_to_id("refs/heads/copies/bo");
        assert_eq!(at.expect("a branch"), bo, "{}", place.display());
    }
    let checked = world.person("dora").binder(&["verify", "--json"]);
    let report: Value = serde_json::from_str(&checked.answer).expect("one document");
    assert_ne!(report["verdict"], "broken", "{report:#}");
}

#[test]
fn however_many_branches_strangers_put_at_a_place_members_are_found_among_them() {
    let mut world = in_a_crisis();
    let table = world.hub().join("packed-refs");
    let before = std::fs::read_to_string(&table).unwrap_or_default();
    let main = tip(&world, "main");
    let junk = (0..100_000).map(|number| format!("{main} refs/heads/copies/aa{number:06}\n"));
    std::fs::write(&table, before + &junk.collect::<String>()).expect("a table of branches");
    let cecilia = world.person("cecilia");
    done(cecilia.binder(&["log", "add", "--incident", LOG, BESIDE]));
    for name in ["cecilia", "anna", "anna"] {
        let told = done(world.person(name).binder(&["sync", "--json"]));
        let told: Value = serde_json::from_str(&told).expect("one document");
        let hub = &told["remotes"][0];
        assert_eq!(
            (&hub["outcome"], &hub["left_out"][0]["why"]),
            (&"done".into(), &"branches".into())
        );
    }
    assert!(counts(&log(&mut world, "anna"), BESIDE));
    let told = done(world.person("anna").binder(&["sync"]));
    assert!(told.contains("99744 grenar hämtades inte"), "{told}");
    let copy = world.person("anna").folder.clone();
    assert_eq!(named(&copy, "/aa"), 0, "none of them is remembered");
    and_honest_work_goes_on(&mut world, &["anna", "bo", "cecilia"]);
}

/// A guest opens incidents by the dozen, dated in times to come.
#[test]
fn incidents_that_guests_open_hide_no_members_and_take_nobodys_rows() {
    let mut world = in_a_crisis();
    let on = tip(&world, "main");
    let zed = Thief::with_own_key(&world.hub(), "zed");
    let pages: Vec<(String, String)> = (1..=40)
        .map(|number| {
            let path = format!("log/zed/2027-01-01-brus-{number}/0001.yaml");
            (path, opening("zed", &format!("Brus {number}")))
        })
        .collect();
    let files: Vec<(&str, Option<&str>)> = pages
        .iter()
        .map(|(path, text)| (path.as_str(), Some(text.as_str())))
        .collect();
    force(&mut world, "copies/zed", zed.changes(on, &files));
    everybody_syncs(&mut world);
    let anna = world.person("anna");
    let list = done(anna.binder(&["incident", "list"]));
    assert_eq!(list.matches("2027-01-01-brus").count(), 5, "{list}");
    let told = list.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains("och 35 till öppnade av gäster"), "{list}");
    assert!(told.contains("Nätet nere"), "{list}");
    let all = done(anna.binder(&["incident", "list", "--json"]));
    let all: Value = serde_json::from_str(&all).expect("one document");
    assert_eq!(all["incidents"].as_array().map(Vec::len), Some(41));
    let status = done_or_findings(anna.binder(&["status"]));
    assert!(status.contains("Nätet nere"), "{status}");
    // A row of which nobody says where it belongs goes where the members' incident is.
    done(anna.binder(&["log", "add", "hit och ingen annanstans"]));
    let log = log(&mut world, "anna");
    assert!(counts(&log, "hit och ingen annanstans"), "{log:#?}");
}

fn done_or_findings(ran: crate::world::Ran) -> String {
    assert!(matches!(ran.code, 0 | 2), "{}{}", ran.answer, ran.talk);
    ran.answer
}

/// The first entry of an incident's log.
fn opening(writer: &str, title: &str) -> String {
    let row = row(writer, 1, None, title);
    assert!(row.contains("kind: \"entry\""), "{row}");
    row.replacen("kind: \"entry\"", "kind: \"open\"", 1)
}
