//! Remotes that are incomplete, have odd addresses, or are something else.

use std::fs;
use std::path::PathBuf;

use super::{anna, done, git, json, rows, typed};
use crate::world::{Person, World};

/// The hub with what Anna wrote, and a folder to make other places in.
fn shared(world: &mut World) -> PathBuf {
    let hub = world.hub().display().to_string();
    let folder = world.stick();
    let anna = anna(world);
    done(typed(anna, "log add Event"));
    done(anna.binder(&["remote", "add", "hub", &hub]));
    done(typed(anna, "sync"));
    folder
}

/// Syncs with one place alone; gives the outcome and why.
fn met(anna: &mut Person, place: &str) -> (String, String) {
    done(anna.binder(&["remote", "add", "other", place]));
    let ran = typed(anna, "sync other --json");
    let remote = &json(&ran)["remotes"][0];
    let word = |key: &str| remote[key].as_str().unwrap_or_default().to_owned();
    (word("outcome"), word("why"))
}

/// How many entries are held by the place, as `copies` has it.
fn held(anna: &mut Person) -> u64 {
    let shown = json(&typed(anna, "copies --json"));
    let remotes = shown["remotes"].as_array().cloned().unwrap_or_default();
    let other = remotes.iter().find(|it| it["name"] == "other").cloned();
    let holds = other.expect("the place")["holds"].clone();
    let counts = holds.as_object().cloned().unwrap_or_default();
    counts.values().filter_map(serde_json::Value::as_u64).sum()
}

#[test]
fn a_place_with_a_part_of_the_history_is_told_and_counts_as_no_copy() {
    let mut world = World::new();
    let folder = shared(&mut world);
    let from = format!("file://{}", world.hub().display());
    git(
        &folder,
        &["clone", "-q", "--bare", "--depth", "1", &from, "x.git"],
    );
    let place = folder.join("x.git").display().to_string();
    let anna = world.person("anna");
    assert_eq!(met(anna, &place), ("refused".into(), "shallow".into()));
    assert_eq!(held(anna), 0);
    let shown = typed(anna, "sync other");
    assert_eq!(shown.code, 3);
    assert!(
        shown.answer.contains("does not count as a copy"),
        "{shown:?}"
    );
    let bo = world.person("bo");
    let joined = bo.binder(&["join", &place, "parm", "--as", "bo"]);
    assert_eq!(joined.code, 1, "{joined:?}");
    assert!(!bo.folder.join("parm").exists());
}

#[test]
fn a_place_that_borrows_from_another_folder_is_read_and_counts_as_no_copy() {
    let mut world = World::new();
    let folder = shared(&mut world);
    let from = world.hub().display().to_string();
    git(
        &folder,
        &["clone", "-q", "--bare", "--shared", &from, "x.git"],
    );
    let place = folder.join("x.git").display().to_string();
    let anna = world.person("anna");
    done(typed(anna, "log add More"));
    assert_eq!(met(anna, &place), ("refused".into(), "borrowed".into()));
    assert_eq!(held(anna), 0);
    // What is advised makes it whole.
    git(&folder.join("x.git"), &["repack", "-q", "-a", "-d"]);
    fs::remove_file(folder.join("x.git/objects/info/alternates")).expect("removed");
    let again = json(&typed(anna, "sync other --json"));
    assert_eq!(again["remotes"][0]["outcome"], "done", "{again}");
    assert_eq!(held(anna), 3);
}

#[test]
fn a_place_that_lacks_an_object_counts_as_no_copy_whatever_its_branches_say() {
    let mut world = World::new();
    let folder = shared(&mut world);
    let from = world.hub().display().to_string();
    git(&folder, &["clone", "-q", "--bare", &from, "x.git"]);
    let place = folder.join("x.git");
    // As loose files, of which the oldest text goes.
    let packs = place.join("objects/pack");
    let pack = fs::read_dir(&packs).expect("packs").flatten();
    let pack = pack
        .map(|it| it.path())
        .find(|it| it.extension().is_some_and(|it| it == "pack"));
    if let Some(pack) = pack {
        let aside = folder.join("aside.pack");
        fs::rename(&pack, &aside).expect("moved");
        let input = fs::File::open(&aside).expect("a pack");
        let ran = std::process::Command::new("git")
            .args(["unpack-objects", "-q"])
            .current_dir(&place)
            .stdin(input)
            .status();
        assert!(ran.is_ok_and(|it| it.success()));
    }
    let root = git2::Repository::open(&place).expect("a repository");
    let mut walk = root.revwalk().expect("a walk");
    walk.push_ref("refs/heads/copies/anna").expect("a branch");
    let first = walk.last().expect("a commit").expect("a commit");
    let tree = root
        .find_commit(first)
        .expect("the first")
        .tree_id()
        .to_string();
    fs::remove_file(place.join("objects").join(&tree[..2]).join(&tree[2..])).expect("removed");
    let anna = world.person("anna");
    let place = place.display().to_string();
    assert_eq!(met(anna, &place), ("refused".into(), "incomplete".into()));
    assert_eq!(held(anna), 0);
}

#[test]
fn a_place_in_another_format_is_told_with_how_to_make_one_that_works() {
    let mut world = World::new();
    let folder = shared(&mut world);
    for (name, option, why) in [
        ("a.git", "--object-format=sha256", "sha256"),
        ("b.git", "--ref-format=reftable", "reftable"),
    ] {
        git(&folder, &["init", "-q", "--bare", option, name]);
        let place = folder.join(name).display().to_string();
        let anna = world.person("anna");
        assert_eq!(met(anna, &place), ("not-a-binder".into(), why.into()));
        let shown = typed(anna, "sync other");
        let words: Vec<&str> = shown.answer.split_whitespace().collect();
        assert!(words.contains(&"--object-format=sha1"), "{shown:?}");
        done(typed(anna, "remote remove other"));
    }
    git(&folder, &["init", "-q", "--bare", "c.git"]);
    git(
        &folder.join("c.git"),
        &["config", "core.repositoryFormatVersion", "1"],
    );
    git(&folder.join("c.git"), &["config", "extensions.later", "1"]);
    let place = folder.join("c.git").display().to_string();
    let anna = world.person("anna");
    assert_eq!(met(anna, &place), ("not-a-binder".into(), "form".into()));
}

#[test]
fn a_place_with_only_a_readme_is_told_apart_from_a_wrong_address() {
    let mut world = World::new();
    let folder = shared(&mut world);
    git(&folder, &["init", "-q", "web"]);
    fs::write(folder.join("web/README.md"), "hi\n").expect("written");
    git(&folder.join("web"), &["add", "."]);
    git(&folder.join("web"), &["commit", "-q", "-m", "init"]);
    git(&folder, &["clone", "-q", "--bare", "web", "x.git"]);
    let place = folder.join("x.git").display().to_string();
    let anna = world.person("anna");
    assert_eq!(
        met(anna, &place),
        ("not-a-binder".into(), "something-else".into())
    );
    let bo = world.person("bo");
    let joined = bo.binder(&["join", &place, "parm", "--as", "bo"]);
    assert!(joined.talk.contains("README"), "{joined:?}");
    assert!(!bo.folder.join("parm").exists());
}

#[test]
fn a_place_that_is_this_copy_itself_makes_nothing_safer() {
    let mut world = World::new();
    let anna = anna(&mut world);
    done(typed(anna, "log add Event"));
    let own = anna.folder.display().to_string();
    assert_eq!(met(anna, &own), ("refused".into(), "itself".into()));
    git(
        &anna.folder,
        &["worktree", "add", "-q", "../second", "-b", "side"],
    );
    done(typed(anna, "remote remove other"));
    let second = anna.home().join("second").display().to_string();
    assert_eq!(met(anna, &second), ("refused".into(), "itself".into()));
    assert_eq!(held(anna), 0);
}

#[test]
fn addresses_are_read_as_git_reads_them() {
    let mut world = World::new();
    let folder = world.stick();
    fs::create_dir(folder.join("a b")).expect("a folder");
    git(&folder, &["init", "-q", "--bare", "a b/å.git"]);
    let whole = folder.display().to_string();
    let anna = anna(&mut world);
    let home = anna.home().join("hub.git");
    git(anna.home(), &["init", "-q", "--bare", "hub.git"]);
    for place in [
        format!("file://{whole}/a%20b/%C3%A5.git"),
        format!("file://localhost{whole}/a%20b/%C3%A5.git"),
        format!("{whole}/a b/å.git/"),
        format!("{whole}/./a b/../a b/å.git"),
        "~/hub.git".to_owned(),
        "../hub.git".to_owned(),
        format!("FILE://{}", home.display()),
    ] {
        let (outcome, _) = met(anna, &place);
        assert_eq!(outcome, "done", "{place}");
        done(typed(anna, "remote remove other"));
    }
}

#[test]
fn what_fails_to_be_made_leaves_nothing_behind() {
    let mut world = World::new();
    let anna = world.person("anna");
    // The user's own folder cannot take a key.
    fs::create_dir_all(anna.home().join(".config")).expect("a folder");
    fs::write(anna.home().join(".config/binder"), "").expect("a file in the way");
    let made = typed(anna, "init a/b/parm --as anna --person Anna");
    assert_eq!(made.code, 1, "{made:?}");
    let told = made.talk.replace('\\', "/");
    assert!(told.contains(".config/binder"), "{made:?}");
    assert!(!anna.folder.join("a").exists());
    fs::create_dir(anna.folder.join("there")).expect("a folder");
    let made = typed(anna, "init there --as anna --person Anna");
    assert_eq!(made.code, 1, "{made:?}");
    let left = fs::read_dir(anna.folder.join("there")).expect("still there");
    assert_eq!(left.count(), 0);
    fs::remove_file(anna.home().join(".config/binder")).expect("removed");
    done(typed(anna, "init there --as anna --person Anna"));
}

#[test]
fn a_place_that_cannot_be_written_down_is_not_left_half_made() {
    let mut world = World::new();
    let folder = world.stick();
    let anna = anna(&mut world);
    let lock = anna.folder.join(".git/config.lock");
    fs::write(&lock, "").expect("somebody's lock");
    let place = folder.join("new.git").display().to_string();
    let added = anna.binder(&["remote", "add", "usb", &place]);
    assert_eq!(added.code, 1, "{added:?}");
    assert!(!folder.join("new.git").exists());
    assert!(added.talk.contains("config"), "{added:?}");
    fs::remove_file(lock).expect("removed");
    done(anna.binder(&["remote", "add", "usb", &place]));
    done(typed(anna, "sync"));
    assert_eq!(rows(anna).len(), 1);
}

#[cfg(unix)]
#[test]
fn a_command_that_is_shown_can_be_pasted_whatever_the_folder_is_called() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.width = 500;
    for name in ["my binder", "it's $HOME", "pärm (kopia) *", "a\"b;c&d"] {
        let folder = anna.home().join(name).display().to_string();
        let made = done(anna.binder(&[
            "init", &folder, "--as", "anna", "--person", "Anna", "--lang", "en",
        ]));
        let line = made
            .lines()
            .find(|line| line.contains(" -C "))
            .expect("a command");
        let command = line
            .trim_start_matches("• ")
            .split(" – ")
            .next()
            .expect("it ends");
        let command = command.replace("binder ", concat!(env!("CARGO_BIN_EXE_binder"), " "));
        let ran = anna.other_program("sh", &["-c", &command]);
        assert_eq!(ran.code, 0, "{command}: {ran:?}");
    }
}

#[test]
fn a_place_that_is_known_under_another_name_is_refused_with_that_name() {
    let mut world = World::new();
    let hub = world.hub();
    let anna = anna(&mut world);
    fs::create_dir(anna.home().join("stick")).expect("a folder");
    done(anna.binder(&["remote", "add", "hub", &hub.display().to_string()]));
    done(anna.binder(&["remote", "add", "stick", "../stick"]));
    done(anna.binder(&[
        "remote",
        "add",
        "web",
        "https://anna:secret@hub.ladok.example/parm",
    ]));
    for (typed, name) in [
        (format!("{}/", hub.display()), "hub"),
        (format!("file://{}", hub.display()), "hub"),
        ("./../stick/".to_owned(), "stick"),
        ("https://Hub.ladok.example:443/parm.git".to_owned(), "web"),
    ] {
        let ran = anna.binder(&["remote", "add", "second", &typed]);
        assert_eq!(ran.code, 1, "{typed}: {ran:?}");
        assert!(
            ran.talk.contains(&format!("called {name}")),
            "{typed}: {ran:?}"
        );
        assert!(!ran.talk.contains("secret"), "{ran:?}");
    }
    done(typed(anna, "remote remove hub"));
    done(anna.binder(&["remote", "add", "second", &hub.display().to_string()]));
}

#[test]
fn where_this_copy_fails_at_one_place_the_others_are_met_all_the_same() {
    let mut world = World::new();
    let hub = world.hub().display().to_string();
    let anna = anna(&mut world);
    done(typed(anna, "remote add bad ../bad"));
    done(anna.binder(&["remote", "add", "hub", &hub]));
    // A reference in the place of the folder that those of a place lie in.
    let git = anna.folder.join(".git");
    let main = fs::read(git.join("refs/heads/main")).expect("main");
    fs::create_dir_all(git.join("refs/binder/known")).expect("a folder");
    fs::write(git.join("refs/binder/known/bad"), main).expect("a reference");
    let ran = typed(anna, "sync --json");
    assert_eq!(ran.code, 3, "{ran:?}");
    let told = json(&ran);
    assert_eq!(told["remotes"][0]["name"], "hub", "{told}");
    assert_eq!(told["remotes"][0]["outcome"], "done", "{told}");
    assert_eq!(told["failed"][0]["name"], "bad", "{told}");
    assert!(ran.talk.contains("the sync failed in this copy"), "{ran:?}");
}

#[test]
fn a_place_that_was_removed_holds_nothing_any_more() {
    let mut world = World::new();
    let hub = world.hub().display().to_string();
    let anna = anna(&mut world);
    done(anna.binder(&["remote", "add", "hub", &hub]));
    assert_eq!(json(&typed(anna, "sync --json"))["unshared"], 0);
    done(typed(anna, "remote remove hub"));
    let added = json(&typed(anna, "log add Event --json"));
    assert!(added["unshared"].as_u64() > Some(1), "{added}");
}
