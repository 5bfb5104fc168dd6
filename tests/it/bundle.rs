//! Bundles: written completely, read like a remote, readable by plain Git.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::world::{Ran, World};

fn done(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{}", ran.talk);
    ran.answer
}

fn refused(ran: &Ran, sentence: &str) {
    assert_eq!(ran.code, 1, "{} {}", ran.answer, ran.talk);
    assert!(ran.talk.contains(sentence), "{}", ran.talk);
}

/// Anna's binder with a few rows; Bo has joined from her file and been let in. They share nothing but
/// the folder where files lie.
fn two(world: &mut World) -> PathBuf {
    let mail = world.stick();
    let file = mail.join("parm.bundle").display().to_string();
    let anna = world.person("anna");
    done(anna.binder(&["init", "parm", "--as", "anna"]));
    anna.folder.push("parm");
    done(anna.binder(&["log", "add", "annas första"]));
    done(anna.binder(&["bundle", "write", &file]));
    let bo = world.person("bo");
    done(bo.binder(&["join", &file, "parm", "--as", "bo"]));
    bo.folder.push("parm");
    let answer = mail.join("fran-bo.bundle").display().to_string();
    done(bo.binder(&["bundle", "write", &answer]));
    let anna = world.person("anna");
    done(anna.binder(&["bundle", "read", &answer]));
    done(anna.binder(&["member", "add", "bo"]));
    mail
}

fn refs(copy: &Path) -> Vec<(String, git2::Oid)> {
    let repo = git2::Repository::open(copy).expect("a repository");
    let references = repo.references().expect("references").flatten();
    let each = references.filter_map(|it| Some((it.name().ok()?.to_owned(), it.target()?)));
    each.collect()
}

fn packs(copy: &Path) -> usize {
    fs::read_dir(copy.join(".git/objects/pack")).map_or(0, Iterator::count)
}

#[test]
fn who_joins_from_a_file_has_everything_and_no_place_to_exchange_with() {
    let mut world = World::new();
    two(&mut world);
    let bo = world.person("bo");
    assert!(done(bo.binder(&["log"])).contains("annas första"));
    let remotes: Value =
        serde_json::from_str(&done(bo.binder(&["remote", "--json"]))).expect("JSON");
    assert_eq!(remotes["remotes"], serde_json::json!([]));
}

#[test]
fn a_file_read_twice_brings_everything_once() {
    let mut world = World::new();
    let mail = two(&mut world);
    let file = mail.join("annas.bundle").display().to_string();
    let anna = world.person("anna");
    done(anna.binder(&["log", "add", "till bo"]));
    done(anna.binder(&["bundle", "write", &file]));
    let bo = world.person("bo");
    let read = |ran: Ran| serde_json::from_str::<Value>(&done(ran)).expect("JSON");
    let first = read(bo.binder(&["bundle", "read", &file, "--json"]));
    assert_eq!(
        (&first["outcome"], &first["received"]),
        (&"done".into(), &2.into())
    );
    let before = refs(&bo.folder);
    let again = read(bo.binder(&["bundle", "read", &file, "--json"]));
    assert_eq!(again["received"], 0);
    assert_eq!(refs(&bo.folder), before);
    assert!(done(bo.binder(&["log"])).contains("till bo"));
}

#[test]
fn what_the_other_one_has_by_now_is_no_longer_only_here() {
    let mut world = World::new();
    let mail = two(&mut world);
    let (there, back) = (mail.join("dit.bundle"), mail.join("hem.bundle"));
    let (there, back) = (there.display().to_string(), back.display().to_string());
    let anna = world.person("anna");
    let unshared = |ran: Ran| {
        let answer: Value = serde_json::from_str(&done(ran)).expect("JSON");
        answer["unshared"].as_u64().expect("a number")
    };
    assert!(unshared(anna.binder(&["bundle", "write", &there, "--json"])) > 0);
    assert!(unshared(anna.binder(&["bundle", "read", &there, "--json"])) > 0);
    let bo = world.person("bo");
    done(bo.binder(&["bundle", "read", &there]));
    done(bo.binder(&["bundle", "write", &back]));
    let anna = world.person("anna");
    assert_eq!(
        unshared(anna.binder(&["bundle", "read", &back, "--json"])),
        0
    );
}

#[test]
fn a_file_for_one_reader_holds_only_what_that_one_lacks() {
    let mut world = World::new();
    let mail = two(&mut world);
    let [whole, rest] = ["hel.bundle", "rest.bundle"].map(|it| mail.join(it).display().to_string());
    let anna = world.person("anna");
    done(anna.binder(&["log", "add", "nytt för bo"]));
    done(anna.binder(&["bundle", "write", &whole]));
    done(anna.binder(&["bundle", "write", &rest, "--since", "bo"]));
    let length = |file: &str| fs::metadata(file).expect("a file").len();
    assert!(length(&rest) < length(&whole));
    refused(
        &world
            .person("cecilia")
            .binder(&["join", &rest, "parm", "--as", "cecilia"]),
        "bygger på anteckningar som den här kopian inte har",
    );
    assert!(!world.person("cecilia").home().join("parm").exists());
    let bo = world.person("bo");
    done(bo.binder(&["bundle", "read", &rest]));
    assert!(done(bo.binder(&["log"])).contains("nytt för bo"));
    refused(
        &bo.binder(&["bundle", "write", &whole, "--since", "nobody"]),
        "känner inte till någon delad plats eller skribent som heter nobody",
    );
    refused(
        &bo.binder(&["bundle", "write", "../x", "--since", "bo"]),
        "bo har redan allt",
    );
}

/// Whatever is wrong with a file, nothing of it is taken and nothing is left behind.
#[test]
fn a_file_that_is_damaged_cut_short_or_something_else_leaves_nothing_behind() {
    let mut world = World::new();
    let mail = two(&mut world);
    let file = mail.join("x.bundle");
    let typed = file.display().to_string();
    let anna = world.person("anna");
    done(anna.binder(&["log", "add", "ny rad"]));
    done(anna.binder(&["bundle", "write", &typed]));
    let whole = fs::read(&file).expect("a file");
    let pack = whole
        .windows(4)
        .position(|four| four == b"PACK")
        .expect("a pack");
    let damaged = "är skadad eller ofullständig";
    let mut cases: Vec<(Vec<u8>, &str)> = vec![
        (Vec::new(), "ingen buntfil från binder"),
        (b"%PDF-1.7\n".to_vec(), "ingen buntfil från binder"),
        (b"# v9 git bundle\n\n".to_vec(), "av en nyare version"),
        (whole[..40].to_vec(), damaged),
    ];
    for cut in [
        pack,
        pack + 4,
        pack + 12,
        pack + 200,
        whole.len() - 21,
        whole.len() - 1,
    ] {
        cases.push((whole[..cut].to_vec(), damaged));
    }
    for at in (pack..whole.len()).step_by(whole.len() / 17) {
        let mut flipped = whole.clone();
        flipped[at] ^= 0x10;
        // A flip in the pack's count of objects makes it another size.
        let why = if (pack + 8..pack + 12).contains(&at) {
            ""
        } else {
            damaged
        };
        cases.push((flipped, why));
    }
    let mut many = whole.clone();
    many[pack + 8..pack + 12].copy_from_slice(&[0xff; 4]);
    cases.push((many, "större än en pärm får vara"));
    let bo = world.person("bo");
    let before = (refs(&bo.folder), packs(&bo.folder));
    for (bytes, why) in cases {
        fs::write(&file, &bytes).expect("a file");
        let ran = bo.binder(&["bundle", "read", &typed]);
        refused(&ran, why);
        assert_eq!((refs(&bo.folder), packs(&bo.folder)), before);
        assert!(!bo.folder.join(".git/binder/incoming-0").exists());
    }
    fs::write(&file, &whole).expect("a file");
    done(bo.binder(&["bundle", "read", &typed]));
}

#[test]
fn another_binder_is_not_mixed_in() {
    let mut world = World::new();
    let mail = two(&mut world);
    let file = mail.join("annan.bundle").display().to_string();
    let david = world.person("david");
    done(david.binder(&["init", "annan", "--as", "david"]));
    david.folder.push("annan");
    done(david.binder(&["bundle", "write", &file]));
    let bo = world.person("bo");
    let before = (refs(&bo.folder), packs(&bo.folder));
    refused(
        &bo.binder(&["bundle", "read", &file]),
        "innehåller en annan pärm",
    );
    assert_eq!((refs(&bo.folder), packs(&bo.folder)), before);
}

#[test]
fn a_file_in_the_way_is_only_written_over_when_all_of_it_is_known() {
    let mut world = World::new();
    let mail = two(&mut world);
    let file = mail.join("delad.bundle");
    let typed = file.display().to_string();
    let bo = world.person("bo");
    done(bo.binder(&["log", "add", "bara hos bo"]));
    done(bo.binder(&["bundle", "write", &typed]));
    let bos = fs::read(&file).expect("a file");
    let anna = world.person("anna");
    refused(
        &anna.binder(&["bundle", "write", &typed]),
        "anteckningar som den här kopian inte har",
    );
    assert_eq!(fs::read(&file).expect("a file"), bos);
    done(anna.binder(&["bundle", "read", &typed]));
    done(anna.binder(&["bundle", "write", &typed]));
    fs::write(mail.join("brev.txt"), "Hej").expect("a letter");
    let letter = mail.join("brev.txt").display().to_string();
    refused(
        &anna.binder(&["bundle", "write", &letter]),
        "är något annat",
    );
    assert_eq!(
        fs::read_dir(&mail).expect("a folder").count(),
        4,
        "nothing half written is left"
    );
}

#[test]
fn a_file_is_no_place_to_exchange_with_and_says_so() {
    let mut world = World::new();
    let mail = two(&mut world);
    let file = mail.join("parm.bundle").display().to_string();
    let anna = world.person("anna");
    refused(
        &anna.binder(&["remote", "add", "mail", &file]),
        "går inte att synka med en fil",
    );
    let config = git2::Repository::open(&anna.folder).and_then(|repo| repo.config());
    let url = config.and_then(|mut config| config.set_str("remote.mail.url", &file));
    url.expect("written by hand");
    let ran = anna.binder(&["sync", "--json"]);
    assert_eq!(ran.code, 3, "{}", ran.talk);
    assert!(ran.answer.contains("\"refused\""), "{}", ran.answer);
}
