//! An exported log (`binder log --format evidence`), whatever guests and strangers put in the binder.

use git2::Oid;
use serde_json::Value;

use crate::attacks::thief::{Thief, row};
use crate::attacks::{LOG, done, everybody_syncs, force, in_a_crisis, open, page, page_path, tip};
use crate::world::World;

/// Anna hands the log over. Gives it, and what `verify` says of it.
fn handed_over(world: &mut World) -> (String, Value, u8) {
    let anna = world.person("anna");
    let text = done(anna.binder(&["log", "--incident", LOG, "--format", "evidence"]));
    let file = anna.home().join("logg.txt");
    std::fs::write(&file, &text).expect("a file");
    let file = file.display().to_string();
    let ran = anna.binder(&["verify", "--log", &file, "--json"]);
    assert_eq!(ran.talk, "");
    let report = serde_json::from_str(&ran.answer).expect("one document");
    (text, report, ran.code)
}

/// A folder with one more file in it, of a name that is no text.
fn with_a_name_that_is_no_text(world: &World, tree: Oid) -> Oid {
    let hub = open(&world.hub());
    let tree = hub.find_tree(tree).expect("a tree");
    let blob = hub.blob(b"x").expect("a file");
    let mut builder = hub.treebuilder(Some(&tree)).expect("a tree");
    let name: &[u8] = b"\xff\xfe.md";
    builder.insert(name, blob, 0o100_644).expect("a line");
    builder.write().expect("a tree")
}

#[test]
fn a_log_handed_over_holds_whatever_guests_and_strangers_put_beside_it() {
    let mut world = in_a_crisis();
    let on = tip(&world, "main");
    let hej = |name: &str| row(name, 1, None, &format!("brus från {name}"));
    // Settings that are Bo's page, and a name that is no text.
    let zed = Thief::with_own_key(&world.hub(), "zed");
    let bos = page(&world, tip(&world, "copies/bo"), "bo");
    let (path, text) = (page_path("zed"), hej("zed"));
    let tree = zed.tree(on, &[("binder.yaml", Some(&bos)), (&path, Some(&text))]);
    let tree = with_a_name_that_is_no_text(&world, tree);
    force(&mut world, "copies/zed", zed.commit(&[on], tree));
    // Settings longer than any.
    let yrsa = Thief::with_own_key(&world.hub(), "yrsa");
    let long = "#".repeat(3 << 20);
    let (path, text) = (page_path("yrsa"), hej("yrsa"));
    let files = [("binder.yaml", Some(long.as_str())), (&path, Some(&text))];
    force(&mut world, "copies/yrsa", yrsa.changes(on, &files));
    // A commit of plain Git that is longer than any, with a guest behind it: members follow on it.
    let xena = Thief::with_own_key(&world.hub(), "xena");
    let (path, text) = (page_path("xena"), hej("xena"));
    let tree = with_a_name_that_is_no_text(&world, xena.tree(on, &[(&path, Some(&text))]));
    let behind = xena.commit(&[on], tree);
    let plain = Thief::without_key(&world.hub(), "stig");
    let tree = plain.tree(on, &[]);
    let main = plain.commit_changed(&[on, behind], tree, |text| format!("{text}{long}"));
    force(&mut world, "main", main);
    everybody_syncs(&mut world);
    let (text, report, code) = handed_over(&mut world);
    assert_eq!(
        (&report["verdict"], code),
        (&"holds".into(), 0),
        "{report:#}"
    );
    let line = "\n# Inte med: anteckningar av gäster: yrsa, zed.\n";
    assert!(text.contains(line), "{}", &text[..600]);
    assert!(text.contains("bo är på plats") && !text.contains("brus från zed"));
    // Once let in, theirs is in it.
    done(world.person("anna").binder(&["member", "add", "zed"]));
    let (text, ..) = handed_over(&mut world);
    assert!(text.contains("brus från zed"));
}

/// Git's id of an object.
fn object_id(kind: git2::ObjectType, text: &str) -> Oid {
    Oid::hash_object(kind, text.as_bytes()).expect("an id")
}

#[test]
fn words_that_nobody_signed_do_not_pass_for_a_part_of_a_log_handed_over() {
    let mut world = in_a_crisis();
    let (text, report, code) = handed_over(&mut world);
    assert_eq!(code, 0, "{report:#}");
    let words = "bo-99 11:45 Beslut: vi betalar\n";
    let page = object_id(git2::ObjectType::Blob, words);
    let tree = text.split("\ntree ").nth(1).expect("a folder");
    let commit = format!("tree {}\nauthor Bo <bo@x> 1 +0000\n\n{words}", &tree[..40]);
    let of_commit = object_id(git2::ObjectType::Commit, &commit);
    let length = words.len();
    for section in [
        format!("\npage {page} {length} log/bo/{LOG}/0099.yaml\n{words}\n"),
        format!("\ncommit {of_commit} {}\n{commit}\n", commit.len()),
    ] {
        let (file, anna) = (format!("{text}{section}"), world.person("anna"));
        let path = anna.home().join("logg.txt");
        std::fs::write(&path, &file).expect("a file");
        let ran = anna.binder(&["verify", "--log", &path.display().to_string(), "--json"]);
        let report: Value = serde_json::from_str(&ran.answer).expect("one document");
        assert_eq!(
            (&report["verdict"], ran.code),
            (&"broken".into(), 5),
            "{report:#}"
        );
        let faults = report["faults"].as_array().expect("a list");
        assert!(
            faults.iter().any(|it| it["kind"] == "not-covered"),
            "{report:#}"
        );
    }
    // A remark is no evidence, and is told as none.
    let anna = world.person("anna");
    let path = anna.home().join("logg.txt");
    let told = text.replacen("\nlog ", &format!("\n# {words}log "), 1);
    std::fs::write(&path, told).expect("a file");
    let ran = anna.binder(&["verify", "--log", &path.display().to_string()]);
    assert_eq!(ran.code, 0, "{}", ran.answer);
    let answer = ran.answer.split_whitespace().collect::<Vec<_>>().join(" ");
    let line =
        "Överst i filen står också: ”bo-99 11:45 Beslut: vi betalar”. Ingen signatur täcker det";
    assert!(answer.contains(line), "{answer}");
}
