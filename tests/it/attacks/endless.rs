//! Inputs that are small to send and endless to read, and links that lead out of a remote.

use git2::{Oid, Repository};

use crate::attacks::thief::Thief;
use crate::attacks::{
    and_honest_work_goes_on, done, force, in_a_crisis, log, open, row, sync, tip,
};

/// A commit on the shared `main` with these words as its author.
fn plain(hub: &Repository, tree: Oid, author: &str) -> Oid {
    let main = hub.refname_to_id("refs/heads/main").expect("main");
    let parent = hub.find_commit(main).expect("a commit");
    let tree = hub.find_tree(tree).expect("a tree");
    let by = git2::Signature::now(author, "web@ladok.example").expect("a name");
    hub.commit(None, &by, &by, "web", &tree, &[&parent])
        .expect("a commit")
}

/// The tree of `main` with something else at a name.
fn with(hub: &Repository, name: &str, id: Oid, mode: i32) -> Oid {
    let main = hub.refname_to_id("refs/heads/main").expect("main");
    let tree = hub
        .find_commit(main)
        .and_then(|it| it.tree())
        .expect("a tree");
    let mut builder = hub.treebuilder(Some(&tree)).expect("a tree");
    builder.insert(name, id, mode).expect("put in");
    builder.write().expect("a tree")
}

/// A hundred names for one folder, which has a hundred names for one folder, which …: some kilobytes, and
/// ten thousand million folders to walk through.
fn endless(hub: &Repository) -> Oid {
    let mut below = hub
        .treebuilder(None)
        .and_then(|it| it.write())
        .expect("a tree");
    for _ in 0..5 {
        let mut folder = hub.treebuilder(None).expect("a tree");
        for name in 0..100 {
            folder
                .insert(format!("{name:02}"), below, 0o040_000)
                .expect("put in");
        }
        below = folder.write().expect("a tree");
    }
    below
}

#[test]
fn folders_that_are_one_folder_many_times_over_hold_nothing_up() {
    let mut world = in_a_crisis();
    let hub = open(&world.hub());
    let made = plain(&hub, with(&hub, "plan", endless(&hub), 0o040_000), "Web");
    force(&mut world, "main", made);
    let stands = world.person("anna").folder.join("contacts.yaml");
    let stood = std::fs::read(&stands).expect("the list");
    done(world.person("bo").binder(&["log", "add", "skriven ändå"]));
    sync(&mut world, "bo");
    sync(&mut world, "anna");
    let shown = log(&mut world, "anna");
    assert!(row(&shown, "skriven ändå").is_some(), "{shown:?}");
    assert_eq!(std::fs::read(&stands).expect("the list"), stood);
    done(world.person("anna").binder(&["verify"]));
}

#[test]
fn a_name_of_a_megabyte_is_cut_and_saying_yes_to_it_breaks_no_journal() {
    let mut world = in_a_crisis();
    let hub = open(&world.hub());
    let text = hub.blob(b"duties: []\n").expect("a text");
    let name = format!("Web’, signed{}", "\u{301}".repeat(900_000));
    let made = plain(&hub, with(&hub, "duties.yaml", text, 0o100_644), &name);
    force(&mut world, "main", made);
    sync(&mut world, "anna");
    let anna = world.person("anna");
    let shown = done(anna.binder(&["plan", "proposals"]));
    assert!(
        shown.len() < 10_000 && !shown.contains("Web’"),
        "{}",
        shown.len()
    );
    done(anna.binder(&["plan", "accept", "--all"]));
    done(anna.binder(&["log", "add", "efter ja"]));
    done(anna.binder(&["sync"]));
    done(anna.binder(&["verify"]));
    sync(&mut world, "bo");
    assert!(row(&log(&mut world, "bo"), "efter ja").is_some());
    and_honest_work_goes_on(&mut world, &["anna", "bo", "cecilia"]);
}

#[cfg(unix)]
#[test]
fn a_place_in_which_a_link_leads_out_is_named_and_nothing_behind_it_is_touched() {
    for part in ["binder", "refs/heads/copies", "objects/00"] {
        let mut world = in_a_crisis();
        let hub = world.hub();
        let home = world.person("anna").folder.join("../hemligt");
        std::fs::create_dir(&home).expect("a folder");
        std::fs::write(home.join("anna"), "mitt").expect("a file");
        let place = hub.join(part);
        if place.exists() {
            std::fs::rename(&place, hub.join("undan")).expect("moved");
        }
        std::os::unix::fs::symlink(home.canonicalize().expect("a path"), &place).expect("a link");
        let anna = world.person("anna");
        done(anna.binder(&["log", "add", "stannar här"]));
        let ran = anna.binder(&["sync"]);
        assert_eq!(ran.code, 3, "{part}: {}{}", ran.answer, ran.talk);
        let kept = std::fs::read_dir(&home).expect("a folder").count();
        assert_eq!(kept, 1, "{part}");
        assert_eq!(std::fs::read(home.join("anna")).expect("mine"), b"mitt");
    }
}

/// The time a guest's commit gives is no time of any clock.
#[test]
fn verify_holds_whatever_time_a_stranger_writes() {
    let mut world = in_a_crisis();
    let before = tip(&world, "main");
    let hub = open(&world.hub());
    let tree = hub.find_commit(before).expect("a commit").tree_id();
    let text = format!(
        "tree {tree}\nparent {before}\nauthor Zed <z@ladok.example> -9223372036854775808 +0000\n\
         committer Zed <z@ladok.example> -9223372036854775808 +0000\n\nx\n"
    );
    let odb = hub.odb().expect("objects");
    let made = odb
        .write(git2::ObjectType::Commit, text.as_bytes())
        .expect("a commit");
    force(&mut world, "main", made);
    sync(&mut world, "anna");
    done(world.person("anna").binder(&["verify"]));
}

#[test]
fn of_a_branch_with_a_damaged_text_the_others_come_and_it_is_said() {
    let mut world = in_a_crisis();
    let hub = open(&world.hub());
    done(world.person("bo").binder(&["log", "add", "bos rad"]));
    done(world.person("bo").binder(&["sync"]));
    let text = hub.blob(b"words that will be spoiled\n").expect("a text");
    let made = plain(&hub, with(&hub, "x.md", text, 0o100_644), "Zed");
    force(&mut world, "copies/zed", made);
    let id = text.to_string();
    let file = world.hub().join("objects").join(&id[..2]).join(&id[2..]);
    let mut bytes = std::fs::read(&file).expect("a loose text");
    let last = bytes.len() - 6;
    bytes[last] ^= 0x55;
    std::fs::remove_file(&file).expect("put away");
    std::fs::write(&file, bytes).expect("spoiled");
    let anna = world.person("anna");
    let ran = anna.binder(&["sync"]);
    assert!(ran.answer.contains("zed"), "{}{}", ran.answer, ran.talk);
    assert!(row(&log(&mut world, "anna"), "bos rad").is_some());
}

/// Kilobytes in an archive, and all of the memory when it is read.
#[test]
fn a_file_of_gigabytes_in_the_folder_is_named_and_the_saved_list_answers() {
    let mut world = in_a_crisis();
    let anna = world.person("anna");
    let file = std::fs::File::create(anna.folder.join("contacts.yaml")).expect("a file");
    file.set_len(3 << 30).expect("holes");
    let shown = done(anna.binder(&["contacts"]));
    assert!(shown.contains("för stor"), "{shown}");
    done(anna.binder(&["log", "add", "skriven ändå"]));
    done(anna.binder(&["sync"]));
}

#[test]
fn of_a_flood_of_proposals_two_hundred_are_read_and_the_rest_told_by_number() {
    let mut world = in_a_crisis();
    let web = Thief::without_key(&world.hub(), "web");
    let names: Vec<String> = (0..230).map(|it| format!("plan/{it:03}-brus.md")).collect();
    let files: Vec<(&str, Option<&str>)> = names
        .iter()
        .map(|name| (name.as_str(), Some("# Brus\n")))
        .collect();
    let made = web.changes(tip(&world, "main"), &files);
    force(&mut world, "main", made);
    sync(&mut world, "anna");
    let told = done(
        world
            .person("anna")
            .binder(&["plan", "proposals", "--json"]),
    );
    let told: serde_json::Value = serde_json::from_str(&told).expect("one document");
    assert_eq!(told["proposals"].as_array().map(Vec::len), Some(200));
    assert_eq!(told["more"], 30);
    and_honest_work_goes_on(&mut world, &["anna", "bo", "cecilia"]);
}
