//! Joining from a remote that others can write to: which binder is joined, and who becomes a member.

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::attacks::{done, in_a_crisis, open};
use crate::world::World;

/// Eve, who may write at the place, makes a binder of her own and forces its `main` over the one there.
fn with_eves_main() -> (World, PathBuf) {
    let mut world = in_a_crisis();
    let eve = world.person("eve");
    done(eve.binder(&[
        "init",
        "egen",
        "--starter",
        "blank",
        "--as",
        "eve",
        "--person",
        "Eve",
    ]));
    let folder = eve.folder.join("egen");
    let hub = world.hub();
    let mut git = Command::new("git");
    git.current_dir(&folder).args(["push", "-q", "--force"]);
    git.arg(&hub).arg("HEAD:refs/heads/main");
    assert!(git.status().expect("git").success());
    (world, folder)
}

fn digits_of(world: &mut World, name: &str) -> String {
    let answer = world.person(name).binder(&["doctor", "--json"]).answer;
    let answer: Value = serde_json::from_str(&answer).expect("json");
    answer["introduction"].as_str().expect("digits").to_owned()
}

#[test]
fn a_main_of_another_binder_than_the_copies_beside_it_is_not_joined() {
    let (mut world, _) = with_eves_main();
    let ours = digits_of(&mut world, "anna");
    let hub = world.hub().display().to_string();
    let dora = world.person("dora");
    let ran = dora.binder(&["join", &hub, "parm", "--as", "dora", "--person", "Dora"]);
    assert_eq!(ran.code, 1, "{}", ran.talk);
    assert!(ran.talk.contains("--introduction"), "{}", ran.talk);
    assert!(!dora.folder.join("parm").exists(), "nothing is left behind");
    let words = ["join", &hub, "parm", "--as", "dora", "--person", "Dora"];
    let words = [&words[..], &["--introduction", &ours]].concat();
    done(dora.binder(&words));
    dora.folder.push("parm");
    assert_eq!(digits_of(&mut world, "dora"), ours);
}

#[test]
fn with_the_digits_somebody_was_told_no_other_binder_is_joined() {
    let mut world = in_a_crisis();
    let hub = world.hub().display().to_string();
    let dora = world.person("dora");
    let words = ["join", &hub, "parm", "--as", "dora", "--person", "Dora"];
    let other = "0000 0000 0000 0000 0000 0000";
    let ran = dora.binder(&[&words[..], &["--introduction", other]].concat());
    assert_eq!(ran.code, 1, "{}", ran.talk);
    assert!(!dora.folder.join("parm").exists(), "nothing is left behind");
    // A branch that a stranger puts beside the copies keeps nobody out.
    let git = open(&world.hub());
    let main = git.refname_to_id("refs/heads/main").expect("main");
    git.reference("refs/heads/copies/zed", main, true, "junk")
        .expect("a branch");
    done(world.person("dora").binder(&words));
}

#[test]
fn the_guest_and_the_member_who_lets_them_in_see_the_same_digits() {
    let mut world = in_a_crisis();
    let hub = world.hub().display().to_string();
    let dora = world.person("dora");
    let words = [
        "join", &hub, "parm", "--as", "dora", "--person", "Dora", "--json",
    ];
    let joined = done_json(dora.binder(&words));
    dora.folder.push("parm");
    done(dora.binder(&["sync"]));
    let anna = world.person("anna");
    done(anna.binder(&["sync"]));
    let shown = done_json(anna.binder(&["member", "show", "dora", "--json"]));
    assert_eq!(shown["key_digits"], joined["key_digits"]);
    let text = anna.binder(&["member", "show", "dora"]).answer;
    let binder = joined["introduction"].as_str().expect("digits");
    let key = joined["key_digits"].as_str().expect("digits");
    assert!(text.contains(binder) && text.contains(key), "{text}");
    let added = anna.binder(&["member", "add", "dora"]).answer;
    assert!(added.contains(key), "{added}");
}

fn done_json(ran: crate::world::Ran) -> Value {
    assert_eq!(ran.code, 0, "{}", ran.talk);
    serde_json::from_str(&ran.answer).expect("json")
}
